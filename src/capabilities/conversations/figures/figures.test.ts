import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { least } from '#platform/privacy/suppression.ts'
import { aPerson } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { countFigures, listFigures } from './count.ts'
import { figureOf, medianOf } from './domain.ts'
import type { Counted, Figure } from './domain.ts'
import { closedQuarters, quarterOf } from '#platform/calendar/quarters.ts'

test('quarters that are over are those before the quarter of today', () => {
  expect(closedQuarters('2026-11-30', 4)).toEqual([
    { from: '2025-10-01', to: '2025-12-31' },
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-04-01', to: '2026-06-30' },
    { from: '2026-07-01', to: '2026-09-30' },
  ])
  expect(closedQuarters('2027-01-01', 1)).toEqual([{ from: '2026-10-01', to: '2026-12-31' }])
  expect(quarterOf('2026-02-28')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
})

test('the middle of an even count lies between two', () => {
  expect(medianOf([9, 1, 3])).toBe(3)
  expect(medianOf([1, 2, 5, 9])).toBe(3.5)
})

/** So many that were counted in the quarter that ends on this day. */
const some = (n: number, due: string, outcome = 3): Counted[] =>
  Array.from({ length: n }, () => ({ due, outcome }))

const [q3, q4, q1, q2, next] = ['2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'] as const
const asOf = (today: string, all: readonly Counted[], before: Figure | null = null) =>
  figureOf('contact', all, { quarters: closedQuarters(today, 4), before })

describe('a figure', () => {
  const began = some(least, q4)
  const first = asOf('2026-07-01', began)!

  test('tells nothing of fewer than ten', () => {
    expect(asOf('2026-07-01', some(least - 1, q4))).toBeNull()
    expect(first).toMatchObject({ from: '2025-07-01', to: q2, counted: 10, outcome: 3 })
  })

  test('stands as it was while fewer than ten came in: two beside each other tell of nobody', () => {
    const nine = [...began, ...some(least - 1, next, 80)]
    expect(asOf('2026-10-01', nine, first)).toBe(first)
    const ten = [...began, ...some(least, next, 80)]
    expect(asOf('2026-10-01', ten, first)).toMatchObject({ to: next, counted: 20 })
  })

  test('stands as it was while fewer than ten went out', () => {
    const one = [...some(1, q3), ...some(20, q1), ...some(20, next)]
    const stands = asOf('2026-07-01', one)!
    expect(stands.counted).toBe(21)
    expect(asOf('2026-10-01', one, stands)).toBe(stands)
    const many = [...some(10, q3), ...some(20, q1), ...some(20, next)]
    expect(asOf('2026-10-01', many, asOf('2026-07-01', many))!.counted).toBe(40)
  })

  test('stands as it was when nothing came and nothing went: one that was opened again would show', () => {
    const late = [...began, ...some(1, q4, 80)]
    expect(asOf('2026-07-01', late, first)).toEqual(first)
    expect(asOf('2026-10-01', late, asOf('2026-10-01', began))).toMatchObject({ to: next, counted: 10 })
  })

  test('goes when its year is over and nothing took its place', () => {
    expect(asOf('2027-07-01', began, first)).toBeNull()
    expect(asOf('2027-04-01', began, first)).toBe(first)
  })
})

describe('what is counted', () => {
  let place: Awaited<ReturnType<typeof aMunicipality>>

  beforeAll(async () => {
    place = await aMunicipality()
  })
  beforeEach(async () => {
    place = await aMunicipality()
  })

  const system = (day: string): Ctx => ({
    ...place.ctx,
    actor: { kind: 'system', name: 'test' },
    now: new Date(`${day}T03:40:00Z`),
  })

  interface Past {
    readonly contactAt: string | null
    readonly endedAt?: string | null
  }

  /** Conversations that were asked on Monday 7 September 2026 with a name due on Monday 14, and an agreement each. */
  const past = (
    all: readonly Past[],
    agreements: readonly { state: string; settled: string | null; revision?: number }[] = [],
  ) =>
    useCase<undefined, void>({ name: 'test.past', may: () => true, records: null }, async ({ db, ctx }) => {
      for (const [n, { contactAt, endedAt = null }] of all.entries()) {
        await sql`insert into samenspel.conversation (municipality_id, conversation_id, kind, subject, areas, locale,
            opened_at, contact_due, contact_id, contact_at, answer_due, next_step, next_by, reminded, ended_at, outcome,
            revision, circles, readers)
          values (${ctx.municipality}, ${`c${n}`}, 'idea', '', '{}', 'nl', '2026-09-07T09:00:00Z', '2026-09-14',
            ${contactAt && 'x'}, ${contactAt}::timestamptz, '2026-09-28', 'answer', 'city', 0, ${endedAt}::timestamptz, '',
            1, '{}', '{}')`.execute(db)
      }
      for (const [n, { state, settled, revision = 3 }] of agreements.entries()) {
        await sql`insert into samenspel.agreement (municipality_id, agreement_id, conversation_id, owner, what, due,
            first_due, state, reason, proposed_by, proposed_at, settled_at, revision, circles, readers)
          values (${ctx.municipality}, ${`a${n}`}, 'c0', 'city', '', '2026-09-30', '2026-09-21', ${state}, '', 'city',
            '2026-09-07T09:00:00Z', ${settled}::timestamptz, ${revision}, '{}', '{}')`.execute(db)
      }
    })(place.database, system('2026-09-07'), undefined)

  const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one)
  const figures = () => listFigures(place.database, place.ctx.municipality, undefined)

  test('is how many working days it took until somebody was named', async () => {
    await past([
      ...times(6, { contactAt: '2026-09-09T09:00:00Z' }),
      ...times(4, { contactAt: '2026-09-17T09:00:00Z' }),
    ])
    await countFigures(place.database, system('2026-10-01'), undefined)
    expect((await figures()).find(({ measure }) => measure === 'contact')).toMatchObject({
      counted: 10,
      outcome: 2,
      from: '2025-10-01',
      to: '2026-09-30',
    })
  })

  test('counts who waits to the end of the quarter, also when somebody was named after it', async () => {
    await past([...times(4, { contactAt: null }), ...times(6, { contactAt: '2026-10-09T09:00:00Z' })])
    await countFigures(place.database, system('2026-10-10'), undefined)
    // From 7 to 30 September there are 17 working days.
    expect((await figures()).find(({ measure }) => measure === 'contact')).toMatchObject({ outcome: 17 })
  })

  test('leaves out what was closed before its term was over', async () => {
    await past([
      ...times(9, { contactAt: '2026-09-09T09:00:00Z' }),
      { contactAt: null, endedAt: '2026-09-10T09:00:00Z' },
    ])
    await countFigures(place.database, system('2026-10-01'), undefined)
    expect((await figures()).map(({ measure }) => measure)).not.toContain('contact')
  })

  test('is which agreements the municipality kept on the day that was agreed first', async () => {
    await past(times(1, { contactAt: null }), [
      ...times(5, { state: 'done', settled: '2026-09-21T20:00:00Z' }),
      ...times(3, { state: 'done', settled: '2026-09-22T09:00:00Z' }),
      { state: 'postponed', settled: null },
      { state: 'dropped', settled: '2026-09-25T09:00:00Z' },
      { state: 'dropped', settled: '2026-09-18T09:00:00Z' },
      { state: 'proposed', settled: null },
      // Proposed, and never agreed.
      { state: 'dropped', settled: '2026-09-25T09:00:00Z', revision: 2 },
    ])
    await countFigures(place.database, system('2026-10-01'), undefined)
    expect(await figures()).toEqual([
      { measure: 'agreements', from: '2025-10-01', to: '2026-09-30', counted: 10, outcome: 5 },
    ])
  })

  test('of a quarter that is not over is nothing told', async () => {
    await past(times(10, { contactAt: '2026-09-09T09:00:00Z' }))
    await countFigures(place.database, system('2026-09-30'), undefined)
    expect(await figures()).toEqual([])
  })

  test('is shown to everybody with how many it is about, or plainly not at all', async () => {
    const site = await aTestApp(place)
    expect(await (await site.get('/gesprekken/cijfers')).text()).toContain('Er zijn er minder dan 10.')
    await past(times(11, { contactAt: '2026-09-09T09:00:00Z' }))
    await countFigures(place.database, system('2026-10-01'), undefined)
    const html = await (await site.get('/gesprekken/cijfers')).text()
    expect(html).toContain('2 werkdagen')
    expect(await (await site.get('/api/v1/gesprekken/cijfers')).json()).toEqual({
      totContactpersoon: { van: '2025-10-01', tot: '2026-09-30', aantal: 11, middelsteWerkdagen: 2 },
      totAntwoord: { van: '2025-10-01', tot: '2026-09-30', aantal: 11, middelsteWerkdagen: 17 },
      afspraken: null,
    })
    expect(html).toContain('11 gesprekken, van 1 oktober 2025 tot en met 30 september 2026')
  })

  test('is counted by the system alone', async () => {
    const { ctx } = await aPerson(place)
    await expect(countFigures(place.database, ctx, undefined)).rejects.toThrow(Forbidden)
  })
})
