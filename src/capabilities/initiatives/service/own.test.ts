import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { audiences } from '#platform/access/circles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Shape } from '#platform/geo/shape.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { asAreaToSave, drawAreas } from '#capabilities/municipalities/index.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { PartName } from '../parts.ts'
import { confirmInitiative } from '../freshness/service.ts'
import { editPart, publishInitiative, setPhase, withdrawInitiative } from './edit.ts'
import { findInitiative, listInitiatives } from './find.ts'
import { initiativeFor } from './for-reader.ts'
import { readOwn, seeAs, seeInitiative } from './look.ts'
import { registerInitiative } from './register.ts'

let city: Awaited<ReturnType<typeof aMunicipality>>
let owner: SignedIn
let slug: string

const spot = { lat: 52.38, lon: 4.62 }
const square: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [spot.lon - 0.01, spot.lat - 0.01],
      [spot.lon + 0.01, spot.lat - 0.01],
      [spot.lon + 0.01, spot.lat + 0.01],
      [spot.lon - 0.01, spot.lat + 0.01],
      [spot.lon - 0.01, spot.lat - 0.01],
    ],
  ],
}

let made = 0
async function anInitiative(by: SignedIn): Promise<string> {
  const done = await registerInitiative(city.database, by.ctx, {
    name: `Soep ${(made += 1)}`,
    sentence: 'Elke dinsdag soep',
    place: { name: 'De Stal', address: null, postcode: null, spot },
  })
  return done!.slug
}

async function tell(part: PartName, content: object, audience: (typeof audiences)[number], revision = 0) {
  const change = { slug, part, content, audience, revision } as Parameters<typeof editPart>[2]
  return editPart(city.database, owner.ctx, change)
}

/** What the owner was mailed of a call. */
async function toldOfCall(): Promise<string[]> {
  const ctx = { ...city.ctx, actor: { kind: 'system', name: 'test' } } as const
  const mails = await readOutbox(city.database, ctx, undefined)
  return mails
    .filter(({ to, subject }) => to === owner.email && subject.endsWith('is bevestigd'))
    .map(({ text }) => text)
}

beforeAll(async () => {
  city = await aMunicipality()
  await drawAreas(city.database, city.ctx, {
    levels: ['gebied'],
    areas: [
      asAreaToSave({
        id: 'west',
        level: 'gebied',
        name: 'West',
        partOf: [],
        shape: square,
        schematic: true,
        year: null,
      }),
    ],
  })
  const first = await aPerson(city)
  slug = await anInitiative(first)
  owner = await first.again()
})

describe('beginning', () => {
  test('is a draft that its owner sees and nobody else knows of', async () => {
    const stranger = await aPerson(city, as('area-connector'))
    expect((await readOwn(city.database, owner.ctx, { slug })).head.standing).toBe('draft')
    await expect(seeInitiative(city.database, stranger.ctx, { slug })).rejects.toThrow(
      expect.objectContaining({ name: 'NotFound' }),
    )
    await expect(initiativeFor(city.database, city.ctx, slug)).rejects.toThrow(
      expect.objectContaining({ name: 'NotFound' }),
    )
    expect(await findInitiative(city.database, city.ctx.municipality, slug)).toBeUndefined()
  })

  test('a name that is taken, in whatever capitals, is not given again', async () => {
    const again = {
      name: ' soep  1',
      sentence: 'x',
      place: { name: '', address: null, postcode: null, spot: null },
    }
    expect(await registerInitiative(city.database, owner.ctx, again)).toBeNull()
  })

  test('a visitor begins nothing', async () => {
    const asked = {
      name: 'Niemand',
      sentence: 'x',
      place: { name: '', address: null, postcode: null, spot: null },
    }
    const visitor = { ...city.ctx, actor: { kind: 'visitor' } } as const
    await expect(registerInitiative(city.database, visitor, asked)).rejects.toThrow('initiatives.register')
  })
})

describe('sharing', () => {
  test('each circle sees its own parts and those of wider circles, asked of the database', async () => {
    await publishInitiative(city.database, owner.ctx, { slug })
    await tell('story', { story: 'Voor ons', since: null }, 'ourselves')
    await tell('about', { weAre: 'Voor partners', weAreNot: '' }, 'partners')
    await tell('relation', { relation: 'Voor de gemeente' }, 'municipality')
    await tell('practical', { openingHours: 'Voor iedereen', costCents: null }, 'everyone')
    const told = ['story', 'about', 'relation', 'practical']
    const expected = {
      ourselves: told,
      partners: ['about', 'relation', 'practical'],
      municipality: ['relation', 'practical'],
      everyone: ['practical'],
    }
    for (const audience of audiences) {
      const { parts } = await seeAs(city.database, owner.ctx, { slug, audience })
      expect(
        parts
          .map((one) => one.part)
          .filter((one) => told.includes(one))
          .sort(),
      ).toEqual([...expected[audience]].sort())
    }
    const seenBy = async (person: SignedIn) =>
      (await seeInitiative(city.database, person.ctx, { slug })).parts
        .map((one) => one.part)
        .filter((one) => told.includes(one))
        .sort()
    expect(await seenBy(await aPerson(city, as('partner', 'west')))).toEqual([...expected.partners].sort())
    expect(await seenBy(await aPerson(city, as('neighbourhood-team')))).toEqual([...expected.partners].sort())
    expect(await seenBy(await aPerson(city, as('partner', 'oost')))).toEqual(expected.everyone)
    expect(await seenBy(await aPerson(city, as('municipal-officer')))).toEqual(
      [...expected.municipality].sort(),
    )
    expect(await seenBy(await aPerson(city, as('administrator'), as('moderator')))).toEqual(expected.everyone)
    expect(await seenBy(await aPerson(city))).toEqual(expected.everyone)
  })

  test('a query that forgets to ask gets no more, and nobody else can write', async () => {
    const partner = await aPerson(city, as('partner', 'west'))
    const all = useCase<undefined, string[]>(
      { name: 'test.all', may: () => true, records: null },
      async ({ db }) =>
        (
          await sql<{
            part: string
          }>`select part from samenspel.initiative_part where audience = 'ourselves'`.execute(db)
        ).rows.map((row) => row.part),
    )
    expect(await all(city.database, partner.ctx, undefined)).toEqual([])
    expect(await all(city.database, owner.ctx, undefined)).toEqual(['story'])
    const open = useCase<undefined, number>(
      { name: 'test.open', may: () => true, records: null },
      async ({ db }) =>
        Number(
          (await sql`update samenspel.initiative_part set audience = 'everyone'`.execute(db))
            .numAffectedRows ?? 0,
        ),
    )
    expect(await open(city.database, partner.ctx, undefined)).toBe(0)
  })

  test('narrowing takes effect at once in what the world finds', async () => {
    const found = async () => findInitiative(city.database, city.ctx.municipality, slug)
    expect((await found())?.opening_hours).toBe('Voor iedereen')
    await tell('practical', { openingHours: 'Voor iedereen', costCents: null }, 'ourselves', 1)
    expect((await found())?.opening_hours).toBe('')
    const place = (await readOwn(city.database, owner.ctx, { slug })).parts.find(
      (one) => one.part === 'place',
    )!
    expect((await found())?.lat).toBe(spot.lat)
    await tell('place', place.content, 'municipality', place.revision)
    expect(await found()).toMatchObject({ lat: null, place_name: '', areas: [] })
  })

  test('a name and a sentence are shared with everyone, whatever is sent', async () => {
    const { parts } = await readOwn(city.database, owner.ctx, { slug })
    await tell(
      'sentence',
      { sentence: 'Nieuw' },
      'ourselves',
      parts.find((one) => one.part === 'sentence')!.revision,
    )
    expect((await findInitiative(city.database, city.ctx.municipality, slug))?.sentence).toBe('Nieuw')
  })
})

describe('two who change the same', () => {
  test('of two at the same moment one is told, and sees what the other wrote', async () => {
    const texts = ['Een', 'Twee']
    const both = await Promise.all(
      texts.map((story) => tell('story', { story, since: null }, 'ourselves', 1)),
    )
    expect(both.filter((one) => one.kind === 'saved')).toHaveLength(1)
    const conflict = both.find((one) => one.kind === 'conflict')
    expect(conflict).toMatchObject({
      now: { revision: 2, content: { story: expect.stringMatching(/Een|Twee/) } },
    })
  })

  test('a part that both make anew is made once', async () => {
    const both = await Promise.all(
      [20, 30].map((n) => tell('access', { groupSize: n, languages: [] }, 'ourselves')),
    )
    expect(both.map((one) => one.kind).sort()).toEqual(['conflict', 'saved'])
  })
})

describe('its life', () => {
  test('pausing and stopping show, stopping takes it from the list, and it can begin again', async () => {
    const listed = async () => {
      const question = { text: null, theme: null, area: null, offset: 0, limit: 50 }
      const { rows } = await listInitiatives(city.database, city.ctx.municipality, question)
      return rows.find((row) => row.slug === slug)?.phase
    }
    expect(await setPhase(city.database, owner.ctx, { slug, phase: 'paused' })).toBe(true)
    expect(await listed()).toBe('paused')
    expect(await setPhase(city.database, owner.ctx, { slug, phase: 'idea' })).toBe(false)
    await setPhase(city.database, owner.ctx, { slug, phase: 'stopped' })
    expect(await listed()).toBeUndefined()
    await setPhase(city.database, owner.ctx, { slug, phase: 'running' })
    expect(await listed()).toBe('running')
  })

  test('taken back it is gone for the world; out again it is there', async () => {
    await withdrawInitiative(city.database, owner.ctx, { slug })
    expect(await findInitiative(city.database, city.ctx.municipality, slug)).toBeUndefined()
    await publishInitiative(city.database, owner.ctx, { slug })
    expect(await findInitiative(city.database, city.ctx.municipality, slug)).toBeDefined()
  })

  test('its connector may confirm it after a call, and one of elsewhere may not', async () => {
    const connector = await aPerson(city, as('area-connector', 'west'))
    const letter = { origin: 'https://stad.example', city: 'Proefstad' }
    const said = { slug, letter }
    await confirmInitiative(city.database, owner.ctx, said)
    // What was confirmed today is so already.
    await confirmInitiative(city.database, connector.ctx, said)
    expect(await toldOfCall()).toEqual([])
    const later = { ...connector.ctx, now: new Date(city.ctx.now.getTime() + 100 * 86_400_000) }
    await Promise.all([1, 2, 3].map(() => confirmInitiative(city.database, later, said)))
    expect(await toldOfCall()).toEqual([
      expect.stringContaining(`https://stad.example/initiatieven/${slug}/bewerken`),
    ])
    const other = await aPerson(city, as('area-connector', 'oost'))
    await expect(confirmInitiative(city.database, other.ctx, said)).rejects.toThrow('initiatives.confirm')
  })

  test('nobody but its team changes, publishes or stops it', async () => {
    const others = [
      await aPerson(city),
      await aPerson(city, as('administrator'), as('moderator'), as('area-connector')),
    ]
    for (const { ctx } of others) {
      const attempts = [
        editPart(city.database, ctx, {
          slug,
          part: 'relation',
          content: { relation: 'x' },
          audience: 'everyone',
          revision: 1,
        }),
        setPhase(city.database, ctx, { slug, phase: 'stopped' }),
        publishInitiative(city.database, ctx, { slug }),
        withdrawInitiative(city.database, ctx, { slug }),
        readOwn(city.database, ctx, { slug }),
        seeAs(city.database, ctx, { slug, audience: 'ourselves' }),
      ]
      await Promise.all(attempts.map(async (attempt) => expect(attempt).rejects.toThrow(/^initiatives\./)))
    }
  })
})
