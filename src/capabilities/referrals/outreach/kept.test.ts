import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { tablesInTime } from '#platform/privacy/marks.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { aHouseful } from '#testing/houseful.ts'
import { privacy } from './privacy.ts'
import { objectToVisit, readOwnSide } from './service/own.ts'
import { noteVisit, readOutreach } from './service/visit.ts'

test('after two years the words of a visit go, and that somebody was there stays', async () => {
  const house = await aHouseful()
  const { slug } = house
  const { database, ctx } = house.place
  const team = house.who.get('neighbourhood team')!.ctx
  const owner = house.who.get('owner')!.ctx
  const before = (days: number) => new Date(ctx.now.getTime() - days * 86_400_000)
  for (const [days, agreed] of [
    [731, 'Lang geleden afgesproken.'],
    [729, 'Net niet zo lang geleden.'],
  ] as const) {
    const day = localDay(before(days))
    await noteVisit(
      database,
      { ...team, now: before(days) },
      { slug, agreed, day, minutes: 30, letter: null },
    )
  }
  const { visits } = await readOwnSide(database, owner, { slug })
  const oldest = visits.find(({ agreed }) => agreed.startsWith('Lang'))!
  await objectToVisit(database, owner, { slug, visit: oldest.id, words: 'Zo was het niet.' })

  await dropPastTerm(database, { ...ctx, actor: { kind: 'system', name: 'test' } }, tablesInTime([privacy]))

  const left = await readOwnSide(database, owner, { slug })
  expect(left.visits.map(({ agreed }) => agreed)).toEqual(['Net niet zo lang geleden.'])
  const kept = useCase<undefined, unknown[]>(
    { name: 'test.kept', may: () => true, records: null },
    async ({ db }) =>
      (
        await sql`select day, agreed, objection from samenspel.team_visit
        where municipality_id = ${ctx.municipality} order by day`.execute(db)
      ).rows,
  )
  expect(await kept(database, ctx, undefined)).toMatchObject([
    { day: oldest.day, agreed: '', objection: null },
    { agreed: 'Net niet zo lang geleden.' },
  ])
  const { visitable } = await readOutreach(database, team, undefined)
  expect(visitable.find((one) => one.slug === slug)?.lastVisit).toBe(localDay(before(729)))
})
