import { keepDemoPeople } from '#capabilities/accounts/index.ts'
import { occurrencesOf, importActivities, type ActivityToKeep } from '#capabilities/activities/index.ts'
import {
  keepInitiatives,
  markClaimed,
  mayImport,
  nameKey,
  type InitiativeFacts,
  type InitiativeId,
} from '#capabilities/initiatives/index.ts'
import {
  addMunicipality,
  drawAreas,
  listMunicipalities,
  rememberPostcodes,
  asAreaToSave,
} from '#capabilities/municipalities/index.ts'
import {
  countFigures,
  keepDemoConversations,
  keepDemoRepair,
  keepDemoTalks,
} from '#capabilities/conversations/index.ts'
import { keepDemoHelp } from '#capabilities/volunteering/index.ts'
import { keepDemoIdeas, keepDemoQuestion } from '#capabilities/compass/index.ts'
import { keepDemoOutreach } from '#capabilities/referrals/index.ts'
import { keepDemoCounts } from '#capabilities/referrals/index.ts'
import { keepDemoGuidance } from '#capabilities/referrals/index.ts'
import { keepDemoHandovers } from '#capabilities/referrals/index.ts'
import { keepDemoWeek } from '#capabilities/referrals/index.ts'
import { keepDemoFollowers, keepDemoNews } from '#capabilities/notifications/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { municipalityId, useCase } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { DemoActivity, DemoInitiative } from './demo-city.ts'
import { demoConversations } from './haarlem/conversations.ts'
import { demoCounts } from './haarlem/counts.ts'
import { demoFollowers, demoPeople, demoTeams, freshInDemo } from './haarlem/people.ts'
import { demoGuidance } from './haarlem/guidance.ts'
import { demoHandovers } from './haarlem/handovers.ts'
import { demoHelp } from './haarlem/help.ts'
import { demoQuestion } from './haarlem/question.ts'
import { demoCalls, demoOutreach } from './haarlem/outreach.ts'
import { demoRepair } from './haarlem/repair.ts'
import { demoTalks } from './haarlem/talks.ts'
import { demoIdeas } from './haarlem/ideas.ts'
import { haarlem } from './haarlem/index.ts'
import { scheduleFor } from './schedule.ts'

const source = 'voorbeeld'

/**
 * Fills the database with the demo city, dated relative to `now`. Again, it changes what changed.
 * @returns false, and nothing is changed, when the city is there for real
 */
export async function loadDemo(database: Database, now: Date): Promise<boolean> {
  const there = (await listMunicipalities(database)).find((one) => one.id === haarlem.code)
  if (there && !there.demo) return false
  const ctx: Ctx = {
    municipality: municipalityId(haarlem.code)!,
    actor: { kind: 'system', name: 'demo' },
    locale: 'nl',
    now,
    requestId: 'demo',
  }
  await addMunicipality(database, ctx, {
    name: haarlem.name,
    host: haarlem.host,
    look: 'neutral',
    demo: true,
    centre: { lat: 52.3813, lon: 4.6364 },
  })
  const areas = haarlem.areas.map((area) =>
    asAreaToSave({
      id: area.slug,
      level: area.kind,
      name: area.name,
      partOf: area.gebied ? [area.gebied] : [],
      shape: { type: 'Polygon', coordinates: [area.ring] },
      schematic: true,
      year: null,
    }),
  )
  await drawAreas(database, ctx, { levels: ['gebied', 'buurt'], areas })
  await rememberPostcodes(
    database,
    ctx,
    haarlem.postcodes.map(({ postcode4, lat, lon }) => ({ postcode: postcode4, lat, lon })),
  )
  const today = localDay(now)
  const ids = await keepDemoInitiatives(
    database,
    ctx,
    haarlem.initiatives.map((one) => initiativeFacts(one, today)),
  )
  await importActivities(database, ctx, {
    source,
    rows: haarlem.initiatives.flatMap((one) => activitiesOf(one, today)),
    claimed: 'overwrite',
  })
  await keepDemoPeople(database, ctx, demoPeople(ids))
  await keepDemoHelp(database, ctx, demoHelp(ids, today))
  await keepDemoIdeas(database, ctx, demoIdeas(ids))
  await keepDemoFollowers(database, ctx, demoFollowers(ids))
  await keepDemoConversations(database, ctx, demoConversations(ids))
  await keepDemoTalks(database, ctx, demoTalks(ids))
  await keepDemoRepair(database, ctx, demoRepair(ids))
  await keepDemoQuestion(database, ctx, demoQuestion)
  await keepDemoOutreach(database, ctx, demoOutreach(ids))
  await keepDemoCounts(database, ctx, demoCounts(ids))
  await keepDemoGuidance(database, ctx, demoGuidance(addDays(today, -40)))
  await keepDemoHandovers(database, ctx, demoHandovers(ids))
  await keepDemoNews(database, ctx, { fresh: freshInDemo.map((key) => ids.get(key)!) })
  await keepDemoWeek(database, ctx, demoCalls(ids))
  await countFigures(database, ctx, undefined)
  return true
}

/** Writes the initiatives; those with an owner in the demo are kept by their own people. @returns their ids by key */
const keepDemoInitiatives = useCase<readonly InitiativeFacts[], ReadonlyMap<string, InitiativeId>>(
  { name: 'demo.keepInitiatives', may: mayImport, records: 'initiatives.imported' },
  async (work, facts) => {
    const kept = await keepInitiatives(work, facts, 'overwrite')
    const ids = new Map(
      haarlem.initiatives.map(({ key, name }) => [key, kept.get(nameKey(name))!.head.initiative_id]),
    )
    for (const key of demoTeams) await markClaimed(work, ids.get(key)!)
    return ids
  },
)

function initiativeFacts(demo: DemoInitiative, today: string): InitiativeFacts {
  const { key: _key, confirmedDaysAgo, activities: _activities, ...facts } = demo
  return { ...facts, source, confirmedOn: addDays(today, -confirmedDaysAgo) }
}

function activitiesOf(initiative: DemoInitiative, today: string): ActivityToKeep[] {
  return initiative.activities.map((activity, index) => {
    const { when: _when, cancels: _cancels, skips: _skips, confirmedDaysAgo, ...facts } = activity
    return {
      key: `demo:${initiative.key}:${index}`,
      initiative: initiative.name,
      facts: {
        ...facts,
        schedule: withCancelled(activity, today),
        confirmedOn: addDays(today, -confirmedDaysAgo),
      },
    }
  })
}

function withCancelled(activity: DemoActivity, today: string) {
  const { skips } = activity
  const schedule = { ...scheduleFor(activity.when, today), ...(skips ? { skips } : {}) }
  if (!activity.cancels) return schedule
  const dates = occurrencesOf(schedule, { from: today, to: addDays(today, 70) })
  const date = dates[activity.cancels === 'next' ? 0 : 1]
  return date ? { ...schedule, cancelled: [date.day] } : schedule
}
