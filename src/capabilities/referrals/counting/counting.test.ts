import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { drawWest } from '#testing/areas.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { countOutcome } from '../handover/store/counts.ts'
import { countedIn, countQuestion } from './count.ts'
import type { CountedQuestion } from './count.ts'
import { endingOf, leadSees, monthsOn, quartersFor } from './domain.ts'
import type { TopicId } from './domain.ts'
import { readFigures, toShow } from './figures.ts'
import { dropOldCounts } from './jobs.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let worker: SignedIn
let lead: SignedIn

beforeEach(async () => {
  place = await aMunicipality()
  await drawWest(place)
  worker = await aPerson(place, as('neighbourhood-team', 'west'))
  lead = await aPerson(place, as('programme-lead'))
})

const onDay = (ctx: Ctx, day: string): Ctx => ({ ...ctx, now: new Date(`${day}T10:00:00Z`) })
const system = (day: string): Ctx => onDay({ ...place.ctx, actor: { kind: 'system', name: 'test' } }, day)

const eating = 'samen-eten' as TopicId
const question: CountedQuestion = {
  area: 'hof',
  topics: [eating],
  conditions: ['step-free', 'quiet'],
  outcome: 'offered',
}

/** So many questions in the summer, and so many people brought along. */
async function summer(asked: number, introduced = 0, more: Partial<CountedQuestion> = {}): Promise<void> {
  const then = onDay(worker.ctx, '2026-08-12')
  for (let n = 0; n < asked; n += 1) await countQuestion(place.database, then, { ...question, ...more })
  const bring = useCase<undefined, void>({ name: 'test.bring', may: () => true, records: null }, (work) =>
    countOutcome(work, { team: 'west', what: 'accepted' }),
  )
  for (let n = 0; n < introduced; n += 1) await bring(place.database, then, undefined)
}

const figures = (who: SignedIn, day: string) => readFigures(place.database, onDay(who.ctx, day), undefined)

const look = <T>(run: (work: Work) => Promise<T>) =>
  useCase<undefined, T>({ name: 'test.look', may: () => true, records: null }, run)(
    place.database,
    place.ctx,
    undefined,
  )

test('a question ends as where it led, or as nothing', () => {
  expect(endingOf('collectief', 'something')).toBe('offered')
  expect(endingOf('collectief', 'nothing')).toBe('nothing')
  expect(endingOf('veiligheid', 'nothing')).toBe('danger')
  expect(endingOf('professioneel-eerst', 'something')).toBe('professional-first')
  expect(endingOf('start-initiatief', 'nothing')).toBe('start')
})

test('of a question its kinds and conditions are counted, and not what says something of the resident', () => {
  const chips = [
    { group: 'need', value: 'samen-eten' },
    { group: 'interest', value: 'herkomst-eritrea' },
    { group: 'strength', value: 'naaien' },
    { group: 'refusal', value: 'praatgroep' },
    { group: 'age', value: '84' },
    { group: 'language', value: 'ti' },
    { group: 'who', value: 'vrouw' },
    { group: 'when', value: 'avond' },
    { group: 'condition', value: 'quiet' },
  ] as const
  expect(countedIn({ route: 'collectief', chips }, { area: 'hof', shown: 'something' })).toEqual({
    area: 'hof',
    topics: ['samen-eten', 'naaien'],
    conditions: ['quiet'],
    outcome: 'offered',
  })
})

test('whoever leads the programme sees a quarter a month after the team', () => {
  expect(leadSees('2026-09-30')).toBe('2026-11-01')
  expect(quartersFor('team', '2026-10-31')[0]!.to).toBe('2026-09-30')
  expect(quartersFor('programme', '2026-10-31')[0]!.to).toBe('2026-06-30')
  expect(quartersFor('programme', '2026-11-01')[0]!.to).toBe('2026-09-30')
  expect(quartersFor('team', '2026-10-31')).toHaveLength(8)
  expect(monthsOn('2026-12-15', 1)).toBe('2027-01-01')
  expect(monthsOn('2026-01-15', -24)).toBe('2024-01-01')
})

test('of a question there are counts by quarter and area, and nothing else', async () => {
  await countQuestion(place.database, worker.ctx, question)
  await countQuestion(place.database, worker.ctx, { ...question, conditions: [], outcome: 'nothing' })
  const kept = await look(async ({ db, ctx }) => {
    const all = (table: string) =>
      sql.raw<Record<string, unknown>>(
        `select *, quarter::text as quarter from samenspel.${table} where municipality_id = '${ctx.municipality}' order by n desc, 1, 2, 3, 4`,
      )
    return Promise.all(
      ['referral_count', 'referral_condition', 'referral_team'].map(
        async (table) => (await all(table).execute(db)).rows,
      ),
    )
  })
  const at = { municipality_id: place.ctx.municipality, quarter: '2026-10-01', area: 'west' }
  expect(kept[0]).toEqual([{ ...at, topic: 'samen-eten', n: 2 }])
  expect(kept[1]).toEqual([
    { ...at, condition: 'quiet', n: 1 },
    { ...at, condition: 'step-free', n: 1 },
  ])
  expect(kept[2]).toEqual([
    { ...at, outcome: 'asked', n: 2 },
    { ...at, outcome: 'nothing', n: 1 },
    { ...at, outcome: 'offered', n: 1 },
  ])
})

test('it leaves no line in the audit trail', async () => {
  await countQuestion(place.database, worker.ctx, question)
  const lines = await look(async ({ db, ctx }) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.audit_entry
      where municipality_id = ${ctx.municipality} and person_id = ${worker.ctx.actor.id} and action <> 'account.signed-in'`.execute(
      db,
    )
    return found.rows[0]!.n
  })
  expect(lines).toBe(0)
})

test('a team of an area that is drawn no more counts for the whole municipality', async () => {
  const elsewhere = await aPerson(place, as('neighbourhood-team', 'nergens'))
  await countQuestion(place.database, elsewhere.ctx, question)
  const areas = await look(async ({ db, ctx }) => {
    const found = await sql<{ area: string }>`select distinct area from samenspel.referral_team
      where municipality_id = ${ctx.municipality}`.execute(db)
    return found.rows.map(({ area }) => area)
  })
  expect(areas).toEqual(['*'])
})

test('only who works in a team counts', async () => {
  await expect(countQuestion(place.database, lead.ctx, question)).rejects.toThrow(Forbidden)
})

describe('what is shown', () => {
  test('is nothing of a quarter that is not over', async () => {
    await summer(20)
    expect((await figures(worker, '2026-09-30')).own[0]!.quarters).toEqual([])
    expect((await figures(worker, '2026-10-01')).own[0]!.quarters).toHaveLength(1)
  })

  test('is from ten and rounded to five, with the share of questions that led somewhere', async () => {
    await summer(22, 11)
    const [quarter] = (await figures(worker, '2026-10-01')).own[0]!.quarters
    expect(quarter).toMatchObject({
      asked: 20,
      introduced: 10,
      share: 50,
      topics: [{ name: 'samen-eten', n: 20 }],
      conditions: [
        { name: 'quiet', n: 20 },
        { name: 'step-free', n: 20 },
      ],
    })
  })

  test('is no share of fewer than ten, and nothing of fewer than ten questions', async () => {
    await summer(22, 9)
    const [quarter] = (await figures(worker, '2026-10-01')).own[0]!.quarters
    expect(quarter).toMatchObject({ asked: 20, introduced: null, share: null })
    expect(
      toShow({
        outcomes: [{ name: 'asked', n: 9 }],
        topics: [{ name: 'x', n: 9 }],
        introduced: 0,
        conditions: [],
      }),
    ).toMatchObject({ asked: null, share: null, topics: [] })
  })

  test('does not tell by the others how often there was danger', () => {
    const outcomes = [
      { name: 'asked', n: 63 },
      { name: 'offered', n: 30 },
      { name: 'professional-first', n: 10 },
      { name: 'start', n: 10 },
      { name: 'nothing', n: 10 },
      { name: 'danger', n: 3 },
    ]
    const { endings } = toShow({ outcomes, topics: [], introduced: 0, conditions: [] })
    expect(endings.offered).toBe(30)
    expect(Object.values(endings).filter((n) => n === null)).toHaveLength(2)
    expect(endings.danger).toBeNull()
  })

  test('is to the team first, and to whoever leads the programme a month later', async () => {
    await summer(12)
    expect((await figures(lead, '2026-10-31')).all).toEqual([])
    expect((await figures(lead, '2026-11-01')).all).toMatchObject([
      { area: 'west', quarters: [{ asked: 10 }] },
    ])
    expect((await figures(worker, '2026-10-31')).all).toBeNull()
  })

  test('is not to a team of elsewhere, nor to anybody else', async () => {
    await summer(12)
    const other = await aPerson(place, as('neighbourhood-team', 'oost'))
    expect((await figures(other, '2026-11-01')).own).toEqual([{ area: 'oost', quarters: [] }])
    const connector = await aPerson(place, as('area-connector', 'west'))
    await expect(figures(connector, '2026-11-01')).rejects.toThrow(Forbidden)
  })

  test('goes after two years', async () => {
    await summer(12)
    await dropOldCounts(place.database, system('2028-09-30'), undefined)
    expect((await figures(worker, '2028-09-30')).own[0]!.quarters).toHaveLength(1)
    await dropOldCounts(place.database, system('2028-10-01'), undefined)
    const left = await look(async ({ db, ctx }) => {
      const n = async (table: string) => {
        const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.ref(`samenspel.${table}`)}
          where municipality_id = ${ctx.municipality}`.execute(db)
        return found.rows[0]!.n
      }
      return [await n('referral_count'), await n('referral_condition'), await n('referral_team')]
    })
    expect(left).toEqual([0, 0, 0])
  })
})

describe('the page', () => {
  const page = async (who: SignedIn, day: string) => {
    const site = await aTestApp({ database: place.database, ctx: onDay(place.ctx, day) })
    return (await site.get('/wijkteam/cijfers', { headers: { cookie: who.cookie } })).text()
  }

  test('says when figures come while there are none', async () => {
    expect(await page(worker, '2026-11-25')).toContain('Nieuwe cijfers komen op 1 januari 2027.')
    expect(await page(lead, '2026-10-20')).toContain('Nieuwe cijfers komen op 1 november 2026.')
    expect(await page(lead, '2026-11-25')).toContain('Nieuwe cijfers komen op 1 februari 2027.')
  })

  test('says that there were too few', async () => {
    await summer(9)
    const html = await page(worker, '2026-10-20')
    expect(html).toContain('Er waren minder dan 10 vragen.')
    expect(html).not.toContain('Samen eten')
  })

  test('tells the share first', async () => {
    await summer(22, 11)
    expect(await page(worker, '2026-10-20')).toContain(
      'Bij ongeveer 50% van de vragen werd een introductie afgesproken',
    )
  })
})
