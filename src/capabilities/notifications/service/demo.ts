import { useCase } from '#platform/db/doors.ts'
import { localDay, weekdayOf } from '#platform/i18n/dates.ts'
import { enqueue } from '#platform/jobs/boss.ts'
import { usualPreferences } from '../domain.ts'
import type { Subject } from '../domain.ts'
import { tellJob } from '../jobs.ts'
import { isSystem } from '../policy.ts'
import { makeOlder } from '../store/news.ts'
import { followerWith, saveFollow, savePreferences } from '../store/followers.ts'

export interface DemoFollower {
  readonly email: string
  readonly follows: readonly Subject[]
}

/** Somebody of a demo city who follows something, with a digest that is due now: the outbox then shows one. */
export const keepDemoFollowers = useCase<readonly DemoFollower[], void>(
  { name: 'notifications.keepDemoFollowers', may: isSystem, records: null, publishes: 'nothing' },
  async (work, followers) => {
    const today = localDay(work.ctx.now)
    for (const { email, follows } of followers) {
      const id = await followerWith(work, { email, locale: 'nl', digestOn: today, searchOn: today })
      for (const subject of follows) await saveFollow(work, id, { ...subject, known: [] })
      const weekday = weekdayOf(today)
      await savePreferences(work, id, { ...usualPreferences, weekday, digestOn: today, searchOn: today })
    }
    await enqueue(work, tellJob)
  },
)

/** What came when the city was filled was there for a while already, but for what these initiatives do: that is of this week. */
export const keepDemoNews = useCase<{ readonly fresh: readonly string[] }, void>(
  { name: 'notifications.keepDemoNews', may: isSystem, records: null, publishes: 'nothing' },
  (work, { fresh }) => makeOlder(work, { days: 30, but: fresh }),
)
