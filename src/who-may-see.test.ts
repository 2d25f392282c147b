import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { audiences } from '#platform/access/circles.ts'
import { visitors } from '#testing/houseful.ts'
import type { Visitor } from '#testing/houseful.ts'
import { mailSight, receivers } from '#testing/mail-sight.ts'
import { allowed, aMarkedHouse, mark, marks } from '#testing/marked-house.ts'
import type { Marked } from '#testing/marked-house.ts'
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
    '## Mails',
    '',
    'Every kind of mail, who gets it, and what stands in it of somebody else. Made from `src/testing/mail-sight.ts`. Another',
    'test (`src/who-is-mailed-what.test.ts`) sends each of them about a page with a mark in each part, and finds in no mail a',
    'mark that its receiver may not see, nor the address or the number of anybody else, nor a name that does not stand here.',
    '',
    '| mail | aan wie | wat erin staat van een ander |',
    '|---|---|---|',
    ...Object.entries(mailSight).map(
      ([kind, { to, tells }]) => `| \`${kind}\` | ${to.map((one) => receivers[one]).join('; ')} | ${tells} |`,
    ),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../docs/who-may-see.md')
})

let marked: Marked

beforeAll(async () => {
  marked = await aMarkedHouse()
}, 300_000)

/** Every address that can be asked, for every initiative of the house. */
function addresses({ house, pages }: Marked): string[] {
  const slugs = pages.map(({ slug }) => slug)
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
