import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { platformCircles } from '#platform/access/circles.ts'
import { lookAs, useCase } from '#platform/db/doors.ts'
import { origin } from '#testing/every-mail.ts'
import { later, post } from '#testing/following.ts'
import { visitors } from '#testing/houseful.ts'
import type { Visitor } from '#testing/houseful.ts'
import { mark, marks } from '#testing/marked-house.ts'
import { readPdf } from '#testing/pdf.ts'
import { allowedOf, anUnsharedHouse, keptSlug, lentMarks, lentSlug } from '#testing/unshared-house.ts'
import type { UnsharedHouse } from '#testing/unshared-house.ts'
import { unzipped } from '#testing/unzipped.ts'
import { jobs } from './schema.ts'

/**
 * Nothing unshared leaves: every page, feed, file, answer of the API, search and mail, as one of every kind of person, holds
 * no text of a Kompas or a dossier that the table of `unshared-house.ts` does not allow them; and all that it does.
 */

let at: UnsharedHouse

beforeAll(async () => {
  at = await anUnsharedHouse()
}, 120_000)

/** Everything that an address of ours may be about. */
const ids = () => [...at.compasses.map(({ id }) => id), ...at.dossiers.map(({ id }) => id), at.asked]

const words: Readonly<Record<string, () => readonly string[]>> = {
  slug: () => [at.house.slug],
  thema: () => [lentSlug, keptSlug],
  soort: () => ['space'],
  bestand: () => at.beside,
  ontmoeting: () => at.beside,
  deel: () => ['verhaal'],
  kring: () => ['gemeente'],
  dag: () => ['2026-12-01'],
  token: () => ['x'.repeat(43)],
}

/** A route with everything filled in: each of its names with all that it may be. */
function filledIn(path: string): string[] {
  const name = /:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/.exec(path)
  if (!name) return [path]
  const [whole, key = '', shape = ''] = name
  const ending = /\.(json|pdf|ics|geojson|csv)/.exec(shape)?.[0]
  const values = ending ? ids().map((id) => `${id}${ending}`) : (words[key] ?? ids)()
  return values.flatMap((value) => filledIn(path.replace(whole, value)))
}

/** Every address that can be asked, and every search for what is not to be found. */
function addresses(): string[] {
  const paths = at.house.site.app.routes
    .filter(({ method, path }) => method === 'GET' && !/\*|^\/assets|^\/(healthz|readyz|metrics)/.test(path))
    .map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(80)
  const searches = ['/activiteiten', '/initiatieven', '/api/v1/initiatieven', '/api/v1/activiteiten', '/']
  const texts = ['titel', 'deel', 'hoop'].map((what) => mark(what, 'municipality'))
  return [
    ...[...new Set(paths)].flatMap(filledIn),
    ...searches.flatMap((path) => [...texts, mark('verslag', 'run')].map((text) => `${path}?q=${text}`)),
  ]
}

async function textOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.includes('zip'))
    return Object.values(await unzipped(Buffer.from(await answer.arrayBuffer()))).join('\n')
  // A word may go on on the next line.
  if (type.includes('pdf'))
    return readPdf(new Uint8Array(await answer.arrayBuffer())).text.replace(/\u00ad|-?\n/g, '')
  return answer.text()
}

const cookieOf = (visitor: Visitor) => at.house.who.get(visitor)?.cookie

async function statusOf(address: string, visitor: Visitor): Promise<number> {
  const cookie = cookieOf(visitor)
  return (await at.house.site.get(address, { headers: cookie ? { cookie } : {} })).status
}

async function seenAt(address: string, visitor: Visitor): Promise<string[]> {
  const cookie = cookieOf(visitor)
  const answer = await at.house.site.get(address, { headers: cookie ? { cookie } : {} })
  expect(answer.status, `${address} as ${visitor}`).toBeLessThan(500)
  // A form of ours says again what was asked.
  const asked = new Set(address.match(marks) ?? [])
  return ((await textOf(answer)).match(marks) ?? []).filter((found) => !asked.has(found))
}

async function seenBy(visitor: Visitor): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const address of addresses())
    for (const found of await seenAt(address, visitor)) if (!seen.has(found)) seen.set(found, address)
  return seen
}

describe.each(visitors)('as %s', (visitor) => {
  test('every page, feed, file and search together show no more than is theirs, and all of that', async () => {
    const [seen, mine] = [await seenBy(visitor), allowedOf(visitor)]
    const tooMuch = [...seen]
      .filter(([one]) => !mine.has(one))
      .map(([one, address]) => `${one} at ${address}`)
    expect(tooMuch).toEqual([])
    // What finds nothing finds nothing wrong.
    expect([...mine].filter((one) => !seen.has(one))).toEqual([])
  }, 300_000)
})

test('whoever holds the secret link reads that Kompas whole, and nothing of another', async () => {
  const [compass] = at.compasses
  const paths = at.house.site.app.routes.filter(
    ({ method, path }) => method === 'GET' && path.includes(':token'),
  )
  const found = new Set<string>()
  for (const { path } of paths.filter((one) => one.path.startsWith('/kompas/')))
    for (const address of filledIn(path.replace(/:token\{.*?\}+/, compass!.token)))
      for (const one of await seenAt(address, 'visitor')) found.add(one)
  expect([...found].toSorted()).toEqual(
    ['deel', 'dicht', 'hoop', 'titel'].map((what) => mark(what, 'nobody')),
  )
})

test('no form that a stranger sends gets a text back, or does anything', async () => {
  const strangers = visitors.filter((visitor) => allowedOf(visitor).size === 0)
  expect(strangers).toContain('partner')
  const routes = at.house.site.app.routes.filter(
    ({ method, path }) => method === 'POST' && /^\/(mijn\/kompas|kompas\/|gesprekken\/:)/.test(path),
  )
  expect(routes.length).toBeGreaterThan(10)
  for (const visitor of strangers)
    for (const { path } of routes)
      for (const address of filledIn(path)) {
        const answer = await post(at.house, address, {}, cookieOf(visitor))
        const to = answer.status === 303 ? answer.headers.get('location')! : null
        // A form that is sent back leads to the door, or to a page that is not there for them.
        const status = to === null || to.startsWith('/inloggen') ? answer.status : await statusOf(to, visitor)
        const refused = to === null ? [403, 404, 422] : [303, 404]
        expect(refused, `${address} as ${visitor}: ${status}`).toContain(status)
        expect((await answer.text()).match(marks) ?? []).toEqual([])
      }
})

interface Letter {
  readonly to: string
  readonly text: string
}

const readLetters = useCase<undefined, Letter[]>(
  { name: 'test.letters', may: () => true, records: null },
  async (work) => {
    await lookAs(work, platformCircles)
    const found = await sql<Letter>`select to_address as to, to_jsonb(m)::text as text from samenspel.mail m
      where m.municipality_id = ${work.ctx.municipality}`.execute(work.db)
    return found.rows
  },
)

test('no mail carries a text to somebody who may not read it, whatever the night brings', async () => {
  const { house } = at
  for (const days of [1, 9, 30])
    for (const { run } of jobs.filter(({ name }) => name !== 'privacy.retention')) {
      const ctx = later(house, days)
      await run(house.place.database, ctx, null, { id: ctx.municipality, name: 'Proefstad', origin })
    }
  const letters = await readLetters(house.place.database, later(house, 30), undefined)
  const whoHas = (address: string) =>
    [...house.who].find(([, one]) => one?.email === address)?.[0] ?? 'visitor'
  const tooMuch = letters.flatMap(({ to, text }) => {
    const mine = allowedOf(whoHas(to))
    return (text.match(marks) ?? []).filter((one) => !mine.has(one)).map((one) => `${one} to ${whoHas(to)}`)
  })
  expect(tooMuch).toEqual([])
})

test('the log says nothing of it', () => {
  expect(at.house.site.lines.join('\n').match(marks) ?? []).toEqual([])
})

describe('when it is taken back', () => {
  const readers = [
    'area connector',
    'area connector elsewhere',
    'municipal officer',
    'programme lead',
  ] as const
  const lent = () => at.compasses.filter(({ kind }) => kind !== 'nobody')

  test('a page that was open, the file and the document of it are gone at the next request', async () => {
    for (const { id, kind } of lent()) {
      const open = ['', '.json', '.pdf'].map((ending) => `/kompas/gedeeld/${id}${ending}`)
      const reader = readers.find((one) => allowedOf(one).has(mark('deel', kind)))!
      for (const address of open) expect(await seenAt(address, reader), address).toContain(mark('deel', kind))
      const stop = await post(at.house, `/mijn/kompas/${id}/delen/${lentSlug}/stop`, {}, cookieOf('owner'))
      expect(stop.status).toBe(303)
      for (const address of open)
        for (const one of readers) expect(await seenAt(address, one), `${address} as ${one}`).toEqual([])
    }
  })

  test('nobody of the municipality finds it anywhere', async () => {
    const gone = new Set(lent().flatMap(({ kind }) => lentMarks(kind)))
    for (const visitor of readers)
      expect([...(await seenBy(visitor))].filter(([one]) => gone.has(one))).toEqual([])
  }, 300_000)

  test('its own people still do', async () => {
    const seen = await seenBy('owner')
    expect(
      ['deel', 'dicht'].map((what) => mark(what, 'municipality')).filter((one) => !seen.has(one)),
    ).toEqual([])
  }, 120_000)
})
