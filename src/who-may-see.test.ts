import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { audiences } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import { nowhere, unknownAccess } from '#capabilities/initiatives/index.ts'
import { addActivity } from '#capabilities/activities/service/own.ts'
import { editPart, publishInitiative } from '#capabilities/initiatives/service/edit.ts'
import { readOwn } from '#capabilities/initiatives/service/look.ts'
import { addPhoto } from '#capabilities/initiatives/photos/service.ts'
import { readPhoto } from '#platform/images/read-photo.ts'
import { aPhoto } from '#testing/photos.ts'
import { registerInitiative } from '#capabilities/initiatives/service/register.ts'
import { inviteToTeam } from '#capabilities/initiatives/service/team.ts'
import type { PartName, Parts } from '#capabilities/initiatives/parts.ts'
import { keepDemoPeople } from '#capabilities/accounts/index.ts'
import { aHouseful, visitors } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { inTeam } from '#testing/people.ts'
import { seers, sight } from '#testing/sight.ts'
import { testDatabase } from '#testing/test-database.ts'
import { unzipped } from '#testing/unzipped.ts'

/** Every column of what is kept, as `schema.table` and name. */
async function columns(): Promise<{ table: string; column: string }[]> {
  const { sql: db } = await testDatabase()
  const found = await sql<{ table: string; column: string }>`
    select table_schema || '.' || table_name as table, column_name as column from information_schema.columns
    where table_schema in ('samenspel', 'published') and column_name <> 'municipality_id'
      and table_name not in ('migration', 'migration_lock') order by 1, ordinal_position`.execute(db)
  return found.rows
}

const linesOf = (table: string) =>
  sight[table] ?? (table.startsWith('published.') ? sight['published.*'] : undefined)

test('every table and column says who may see it, and the page that says so is made of that', async () => {
  const all = await columns()
  expect(all.length).toBeGreaterThan(150)
  expect([...new Set(all.map(({ table }) => table))].filter((table) => !linesOf(table))).toEqual([])
  const there = new Set(all.flatMap(({ table, column }) => [table, `${table}.${column}`, `${table}.*`]))
  const written = Object.entries(sight).flatMap(([table, lines]) =>
    Object.keys(lines).map((one) => `${table}.${one}`),
  )
  expect(written.filter((one) => !there.has(one) && !one.startsWith('published.*'))).toEqual([])
  const rows = all
    .filter(({ table }) => table.startsWith('samenspel.'))
    .map(({ table, column }) => {
      const who = linesOf(table)![column] ?? linesOf(table)!['*']!
      return `| \`${table.replace('samenspel.', '')}.${column}\` | ${who.map((one) => seers[one]).join('; ')} |`
    })
  const text = [
    '# Who may see what',
    '',
    'Every column of every table, and who may see it. Made from `src/testing/sight.ts` by',
    '`npx vitest run src/who-may-see.test.ts -u`; do not edit it by hand. The same test writes a mark in each text, asks every',
    'page, feed, file and answer of the API as one of every kind of person, and finds no more than this. What stands in the',
    'schema `published` is for everyone: the parts that an initiative shares with everyone, and nothing else.',
    '',
    '| wat | wie mag het zien |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../docs/who-may-see.md')
})

/** A mark that stands in one text only. */
const mark = (...parts: readonly string[]) => `zz${parts.join('x').replace(/[^a-z]/g, '')}zz`
const marks = /zz[a-z]+zz/g

interface Marked {
  readonly house: Houseful
  readonly slugs: readonly string[]
}

let marked: Marked

beforeAll(async () => {
  marked = await aMarkedHouse()
}, 300_000)

/** One initiative for each audience, with every part shared with it; one draft; a team of the owner and the editor. */
async function aMarkedHouse(): Promise<Marked> {
  const house = await aHouseful()
  const { database, ctx } = house.place
  const system = { ...ctx, actor: { kind: 'system', name: 'test' } } as const
  const slugs: string[] = []
  const drawn = await readPhoto(await aPhoto('jpeg', { width: 40, height: 30 }))
  if (!drawn.ok) throw new Error('a good photo was refused')
  const { photo } = drawn
  for (const kind of [...audiences, 'draft'] as const) {
    const owner = await house.who.get('owner')!.again()
    const { slug } = (await registerInitiative(database, owner.ctx, {
      name: `Merk ${mark('name', kind)}`,
      sentence: mark('sentence', kind),
      place: { name: mark('place', kind), address: null, postcode: null, spot: { lat: 52.38, lon: 4.62 } },
    }))!
    const now = await owner.again()
    const { head, parts } = await readOwn(database, now.ctx, { slug })
    const audience: Audience = kind === 'draft' ? 'everyone' : kind
    const revisionOf = (part: string) => parts.find((one) => one.part === part)?.revision ?? 0
    for (const [part, content] of Object.entries(contents(kind)))
      await editPart(database, now.ctx, {
        part: part as PartName,
        content: content as Parts[PartName],
        slug,
        audience,
        revision: revisionOf(part),
      })
    const schedule = { start: '2026-12-01T10:00', end: null, rule: null, except: [], cancelled: [] }
    const told = { title: mark('activity', kind), schedule, place: nowhere, entrance: null, capacity: null }
    const rest = { host: '', description: '', costCents: null }
    await addActivity(database, now.ctx, { slug, told: { ...told, ...rest } })
    const editor = { email: house.who.get('editor')!.email, function: 'redacteur' }
    await keepDemoPeople(database, system, [{ ...editor, roles: [inTeam('editor', head.initiative_id)] }])
    const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const
    const email = `${mark('invitation', kind)}@voorbeeld.example`
    await inviteToTeam(database, now.ctx, { slug, email, role: 'editor', ...letter })
    await addPhoto(database, now.ctx, { slug, photo, alt: mark('photo', kind), audience })
    if (kind !== 'draft') await publishInitiative(database, now.ctx, { slug })
    slugs.push(slug)
  }
  return { house, slugs }
}

function contents(kind: string) {
  return {
    place: { name: mark('place', kind), address: null, postcode: null, spot: { lat: 52.38, lon: 4.62 } },
    contact: { phone: null, email: `${mark('contact', kind)}@voorbeeld.example`, website: null, chat: null },
    room: { state: 'welcome', note: mark('room', kind) },
    themes: { themes: [], forWhom: mark('themes', kind) },
    practical: { openingHours: mark('practical', kind), costCents: null },
    story: { story: mark('story', kind), since: null },
    access: { ...unknownAccess, languages: [mark('access', kind)] },
    about: { weAre: mark('about', kind), weAreNot: '' },
    relation: { relation: mark('relation', kind) },
  }
}

const partsOfAll = [
  'place',
  'contact',
  'room',
  'themes',
  'practical',
  'story',
  'access',
  'about',
  'relation',
  'photo',
]
const team: readonly Visitor[] = ['owner', 'editor']
const partners: readonly Visitor[] = [...team, 'partner', 'neighbourhood team']
const staff: readonly Visitor[] = [
  ...partners,
  'area connector',
  'area connector elsewhere',
  'municipal officer',
  'programme lead',
]
const inAudience: Readonly<Record<Audience | 'draft', readonly Visitor[]>> = {
  ourselves: team,
  partners,
  municipality: staff,
  everyone: visitors,
  draft: team,
}

/** The marks that somebody may come across, wherever they look. */
function allowed(visitor: Visitor): Set<string> {
  const kinds = [...audiences, 'draft'] as const
  const parts = kinds.flatMap((kind) =>
    inAudience[kind].includes(visitor) ? partsOfAll.map((part) => mark(part, kind)) : [],
  )
  // What is out has a name, a sentence and activities for everyone; a draft only for its team.
  const shown = kinds.filter((kind) => kind !== 'draft' || team.includes(visitor))
  const names = shown.flatMap((kind) => ['name', 'sentence', 'activity'].map((part) => mark(part, kind)))
  // The owner typed these addresses; to the others of the team they are not shown.
  const invitations = visitor === 'owner' ? kinds.map((kind) => mark('invitation', kind)) : []
  return new Set([...parts, ...names, ...invitations])
}

/** Every address that can be asked, for every initiative of the house. */
function addresses({ house, slugs }: Marked): string[] {
  const paths = house.site.app.routes
    .filter(
      ({ method, path }) =>
        method === 'GET' && !path.includes('*') && !/\.pdf|^\/assets|\/(healthz|readyz|metrics)/.test(path),
    )
    .map(({ path }) => path)
  const all = [...new Set(paths)].flatMap((path) =>
    (path.includes(':slug') ? slugs : ['']).flatMap((slug) =>
      (path.includes(':deel')
        ? [
            'plek',
            'bereikbaar',
            'ruimte',
            'themas',
            'praktisch',
            'verhaal',
            'toegang',
            'wie-we-zijn',
            'gemeente',
          ]
        : ['']
      ).flatMap((deel) =>
        (path.includes(':kring') ? ['wij', 'partners', 'gemeente', 'iedereen'] : ['']).map((kring) =>
          path
            .replace(/:slug(\{.*?\}+)?/, slug)
            .replace(':deel', deel)
            .replace(':kring', kring)
            .replace(/:token(\{.*?\}+)?/, 'x'.repeat(43))
            .replace(/:\w+(\{.*?\}+)?/g, '0123456789ab'),
        ),
      ),
    ),
  )
  const lists = [
    '/activiteiten',
    '/initiatieven',
    '/api/v1/initiatieven',
    '/initiatieven.csv',
    '/initiatieven.json',
    '/activiteiten.ics',
  ]
  const searches = lists.flatMap((path) =>
    [...audiences, 'draft'].map((kind) => `${path}?q=${mark('story', kind)}`),
  )
  return [...all, ...searches]
}

async function marksSeenBy(visitor: Visitor): Promise<Map<string, string>> {
  const { house } = marked
  const cookie = house.who.get(visitor)?.cookie
  const seen = new Map<string, string>()
  for (const address of addresses(marked)) {
    const answer = await house.site.get(address, { headers: cookie ? { cookie } : {} })
    expect(answer.status, `${address} as ${visitor}`).toBeLessThan(500)
    const asked = new Set(address.match(marks) ?? [])
    for (const found of (await textOf(answer)).match(marks) ?? [])
      // A form of ours says again what was asked.
      if (!asked.has(found)) seen.set(found, address)
  }
  return seen
}

async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.includes('zip')) return answer.text()
  return Object.values(await unzipped(Buffer.from(await answer.arrayBuffer()))).join('\n')
}

describe.each(visitors)('as %s', (visitor) => {
  test('every page, feed and file together show no more than may be seen', async () => {
    const seen = await marksSeenBy(visitor)
    const mine = allowed(visitor)
    const tooMuch = [...seen]
      .filter(([one]) => !mine.has(one))
      .map(([one, address]) => `${one} at ${address}`)
    expect(tooMuch).toEqual([])
    // And they do show what may be seen: a test that finds nothing finds nothing wrong.
    const missing = [...mine].filter((one) => !seen.has(one))
    expect(missing).toEqual([])
  }, 300_000)
})
