import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { enqueue } from '#platform/jobs/boss.ts'
import { confirmOffer, readActivitiesOfThese } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { saveCall } from './call-store.ts'
import { mondayJob } from './mailing.ts'

/** An offer of the demo city about which its team rang. */
export interface DemoCall {
  readonly team: string
  readonly initiative: InitiativeId
  readonly title: string
  readonly daysAgo: number
}

/** Keeps that a team rang, and mails its week now: the outbox then shows one. */
export const keepDemoWeek = useCase<readonly DemoCall[], void>(
  { name: 'demo.keepWeek', may: isPlatform, records: null },
  async (work, calls) => {
    for (const { team, initiative, title, daysAgo } of calls) {
      const rows = await readActivitiesOfThese(work, [initiative])
      const row = rows.find((one) => one.title === title)
      if (!row) continue
      const day = addDays(localDay(work.ctx.now), -daysAgo)
      await confirmOffer(work, row.activity_id, day)
      await saveCall(work, { activity: row.activity_id, initiative, team, day, was: row.confirmed_on })
    }
    await enqueue(work, mondayJob)
  },
)
