import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { keptFor, recordYears } from '#platform/privacy/records.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { capabilities } from '#capabilities/index.ts'
import { endRole, readRoles } from '#capabilities/accounts/index.ts'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { CompassId } from '../domain.ts'
import { beginCompass, readOwnCompass, saveTheme } from '../service/own.ts'
import type { Sealed } from './domain.ts'
import { isLent, listLent, readLent } from './lent.ts'
import { lendAgain, readSharing, shareTheme, withdrawTheme } from './service.ts'
import { saveAreas } from './store.ts'

const theme = 'involvement'
const other = 'worth'

let place: Awaited<ReturnType<typeof aMunicipality>>
let owner: SignedIn
let connector: SignedIn
let elsewhere: SignedIn
let officer: SignedIn
let colleague: SignedIn
let lead: SignedIn
let id: CompassId

beforeEach(async () => {
  place = await aMunicipality()
  owner = await aPerson(place)
  connector = await aPerson(place, as('area-connector', 'west'))
  elsewhere = await aPerson(place, as('area-connector', 'oost'))
  officer = await aPerson(place, as('municipal-officer'))
  colleague = await aPerson(place, as('municipal-officer'))
  lead = await aPerson(place, as('programme-lead'))
  id = (await beginCompass(place.database, owner.ctx, { title: 'Samen eten' })).id
  await answer('Vier buren.', 0)
})

const answer = (words: string, revision: number, question = 'wie-doen-mee') =>
  saveTheme(place.database, owner.ctx, {
    key: { id },
    theme,
    answers: [{ question, theme, version: 0, words, revision }],
    standing: 'busy',
  })

const share = (to: Partial<Parameters<typeof shareTheme>[2]>) =>
  shareTheme(place.database, owner.ctx, {
    id,
    theme,
    sharedWith: 'municipality',
    officer: null,
    area: null,
    ...to,
  })
const withdraw = () => withdrawTheme(place.database, owner.ctx, { id, theme })
const read = (who: SignedIn, ctx: Ctx = who.ctx) => readLent(place.database, ctx, { id })
const everybody = () => [connector, elsewhere, officer, colleague, lead]

/** Who of the municipality reads it now. */
async function readers(): Promise<SignedIn[]> {
  const found: SignedIn[] = []
  for (const one of everybody()) {
    const is = await isLent(place.database, one.ctx, { id })
    // What is told of it, and what can be read of it, is the same.
    expect((await listLent(place.database, one.ctx, undefined)).length > 0).toBe(is)
    if (is) found.push(one)
    if (is) await read(one)
    else await expect(read(one)).rejects.toThrow(NotFound)
  }
  return found
}

interface Kept {
  readonly theme: string
  readonly person: string | null
  readonly content: Sealed
}

const look = useCase<undefined, Kept[]>(
  { name: 'test.records', may: () => true, records: null },
  async ({ db, ctx }) =>
    (
      await sql<Kept>`select theme, person_id as person, content from samenspel.compass_record
        where municipality_id = ${ctx.municipality} order by sealed_at, record_id`.execute(db)
    ).rows,
)
const records = (ctx: Ctx = place.ctx) => look(place.database, ctx, undefined)

describe('a theme is read', () => {
  test('by nobody of the municipality before it is shared', async () => {
    expect(await readers()).toEqual([])
  })

  test('by the connector of the area, when it is shared with the connector', async () => {
    await share({ sharedWith: 'connector', area: 'west' })
    expect(await readers()).toEqual([connector])
  })

  test('by one officer, when it is shared with that officer', async () => {
    await share({ sharedWith: 'officer', officer: officer.ctx.actor.id })
    expect(await readers()).toEqual([officer])
  })

  test('by everybody who works for the municipality, when it is shared with the municipality', async () => {
    await share({})
    expect(await readers()).toEqual(everybody())
  })

  test('without the other themes and what is hoped for', async () => {
    const worth = {
      question: 'wat-brengt-het',
      theme: other,
      version: 0,
      words: 'Geheim.',
      revision: 0,
    } as const
    await saveTheme(place.database, owner.ctx, {
      key: { id },
      theme: other,
      answers: [worth],
      standing: null,
    })
    await share({})
    const { themes } = await read(officer)
    expect(themes.map((one) => one.theme)).toEqual([theme])
    expect(themes[0]?.answers.map(({ words }) => words)).toEqual(['Vier buren.'])
    expect(themes[0]?.standing).toBe('busy')
  })

  test('with what is answered later', async () => {
    await share({})
    await answer('Een kok.', 0, 'wie-missen-er')
    await answer('Vijf buren.', 1)
    const { themes } = await read(officer)
    expect(themes[0]?.answers.map(({ words }) => words).toSorted()).toEqual(['Een kok.', 'Vijf buren.'])
  })

  test('by an officer only for as long as they work there', async () => {
    await share({ sharedWith: 'officer', officer: officer.ctx.actor.id })
    const end = useCase<undefined, void>(
      { name: 'test.end', may: () => true, records: null },
      async (work) => {
        const roles = await readRoles(work, { team: null })
        for (const role of roles.filter(({ person }) => person === officer.ctx.actor.id))
          await endRole(work, role)
      },
    )
    await end(place.database, place.ctx, undefined)
    officer = await officer.again()
    await expect(read(officer)).rejects.toThrow(NotFound)
    expect(await isLent(place.database, officer.ctx, { id })).toBe(false)
  })

  test('by no connector of where it was, when it lies elsewhere', async () => {
    await share({ sharedWith: 'connector', area: 'west' })
    const move = useCase<undefined, void>(
      { name: 'test.move', may: () => true, records: null },
      async (work) => {
        await saveAreas(work, id, ['oost'])
        await lendAgain(work, id)
      },
    )
    await move(place.database, owner.ctx, undefined)
    expect(await readers()).toEqual([elsewhere])
  })
})

test('only its own people share it, and only with somebody who works for the municipality', async () => {
  const to = { id, theme, sharedWith: 'municipality', officer: null, area: null } as const
  for (const one of [officer, await aPerson(place)])
    await expect(shareTheme(place.database, one.ctx, to)).rejects.toThrow(NotFound)
  const neighbour = (await aPerson(place)).ctx.actor.id
  await expect(share({ sharedWith: 'officer', officer: neighbour })).rejects.toThrow(NotFound)
  expect(await readers()).toEqual([])
})

test('whoever is both its owner and an officer reads along what is lent, and no more', async () => {
  owner = await aPerson(place, as('municipal-officer'))
  id = (await beginCompass(place.database, owner.ctx, { title: 'Van een ambtenaar' })).id
  await expect(read(owner)).rejects.toThrow(NotFound)
})

describe('taking it back', () => {
  test('ends reading at once, and seals what was readable', async () => {
    await share({})
    await answer('Vijf buren.', 1)
    expect(await readers()).toEqual(everybody())
    expect(await withdraw()).toBe(true)
    expect(await readers()).toEqual([])
    await answer('Zes buren.', 2)
    const [kept, ...more] = await records()
    expect(more).toEqual([])
    expect(kept?.person).toBe(owner.ctx.actor.id)
    expect(kept?.content).toMatchObject({ title: 'Samen eten', sharedWith: 'municipality', standing: 'busy' })
    expect(kept?.content.answers[0]).toMatchObject({ question: 'wie-doen-mee', words: 'Vijf buren.' })
    expect(kept?.content.answers[0]?.ask.length).toBeGreaterThan(10)
    // What is sealed nobody sees, not even whoever wrote it.
    for (const one of [...everybody(), owner]) expect(await records(one.ctx)).toEqual([])
    expect(await withdraw()).toBe(false)
    expect(await records()).toHaveLength(1)
  })

  test('seals for the one who read, when it is shared with another', async () => {
    await share({ sharedWith: 'officer', officer: officer.ctx.actor.id })
    await share({ sharedWith: 'officer', officer: colleague.ctx.actor.id })
    expect(await readers()).toEqual([colleague])
    expect(await records()).toHaveLength(1)
  })

  test('leaves what is shared besides', async () => {
    await share({ sharedWith: 'officer', officer: officer.ctx.actor.id })
    await share({ theme: other, sharedWith: 'connector', area: 'west' })
    await withdraw()
    expect(await readers()).toEqual([connector])
    expect((await read(connector)).themes.map((one) => one.theme)).toEqual([other])
  })
})

describe('who read what, and when', () => {
  const readings = async () => (await readSharing(place.database, owner.ctx, { id })).readings

  test('is told to its own people, once in an hour', async () => {
    await share({ sharedWith: 'connector', area: 'west' })
    await share({ theme: other })
    await read(connector)
    await read(connector)
    await read(lead)
    const told = (await readings()).map((one) => `${one.readAs} ${one.theme}`)
    expect(told.toSorted()).toEqual([
      'area-connector involvement',
      'area-connector worth',
      'programme-lead worth',
    ])
    await read(lead, { ...lead.ctx, now: new Date(lead.ctx.now.getTime() + 3_600_000) })
    expect(await readings()).toHaveLength(4)
    expect((await readings())[0]?.name).not.toBeNull()
  })

  test('is not told of whoever looked in vain', async () => {
    await expect(read(officer)).rejects.toThrow(NotFound)
    expect(await readings()).toEqual([])
  })
})

describe('the record', () => {
  const tables = peopleIn(capabilities)
  const system: Ctx['actor'] = { kind: 'system', name: 'test' }
  const after = (years: number): Ctx => ({
    ...place.ctx,
    actor: system,
    now: new Date(place.ctx.now.getTime() + years * 365 * 86_400_000 + 1000),
  })

  test('is made when its owner is erased, and says nothing of who that was', async () => {
    await share({})
    await eraseMe(place.database, owner.ctx, { id: owner.ctx.actor.id, tables })
    const kept = await records()
    expect(kept.map(({ person, content }) => [person, content.answers[0]?.words])).toEqual([
      [null, 'Vier buren.'],
    ])
    expect(JSON.stringify(kept)).not.toContain(owner.ctx.actor.id)
    expect(JSON.stringify(kept)).not.toContain(owner.email)
    expect(await readers()).toEqual([])
  })

  test('is made when the officer with whom it was shared is erased', async () => {
    await share({ sharedWith: 'officer', officer: officer.ctx.actor.id })
    await eraseMe(place.database, officer.ctx, { id: officer.ctx.actor.id, tables })
    expect(await records()).toHaveLength(1)
    const { themes } = await readOwnCompass(place.database, owner.ctx, { key: { id } })
    expect(themes.find((one) => one.theme === theme)).toMatchObject({ sharedWith: 'nobody', officer: null })
  })

  test('goes after the term of the municipality, and not before', async () => {
    await share({})
    await withdraw()
    const years = recordYears((kind) => (kind === 'question' ? 3 : undefined))
    await dropPastTerm(place.database, after(2), keptFor(tables, years))
    expect(await records()).toHaveLength(1)
    await dropPastTerm(place.database, after(3), keptFor(tables, years))
    expect(await records()).toEqual([])
  })

  test('is kept for no less than the law says, whatever is set', () => {
    expect(recordYears(() => 1)).toEqual({ signal: 1, question: 1, agreement: 7, grant: 7 })
  })
})

describe('at one and the same moment', () => {
  test('what is answered while it is taken back, is taken back too', async () => {
    for (let round = 0; round < 8; round += 1) {
      await share({})
      const before = (await readOwnCompass(place.database, owner.ctx, { key: { id } })).answers
      const seen = before.find((one) => one.question === 'wie-doen-mee')!.revision
      await Promise.all([
        answer(`Ronde ${round}.`, seen),
        answer('Nieuw.', 0, `vraag-${round}`),
        withdraw(),
        ...everybody().map((one) => read(one).catch(() => null)),
      ])
      expect(await readers()).toEqual([])
      const { answers } = await readOwnCompass(place.database, owner.ctx, { key: { id } })
      expect(answers.map(({ words }) => words)).toContain(`Ronde ${round}.`)
      expect(await staleRows()).toBe(0)
    }
  })

  test('two who read it for the first time are noted once each', async () => {
    await share({})
    await Promise.all([read(officer), read(officer), read(lead), read(officer)])
    const { readings } = await readSharing(place.database, owner.ctx, { id })
    expect(readings).toHaveLength(2)
  })
})

/** Rows of this Kompas that somebody beside its own people may read. */
const countStale = useCase<undefined, number>(
  { name: 'test.stale', may: () => true, records: null },
  async ({ db, ctx }) =>
    Number(
      (
        await sql<{ n: string }>`select
          (select count(*) from samenspel.compass_answer where municipality_id = ${ctx.municipality} and readers <> '{}')
          + (select count(*) from samenspel.compass_theme where municipality_id = ${ctx.municipality} and readers <> '{}')
          + (select count(*) from samenspel.compass where municipality_id = ${ctx.municipality} and readers <> '{}') as n`.execute(
          db,
        )
      ).rows[0]!.n,
    ),
)
const staleRows = () => countStale(place.database, place.ctx, undefined)
