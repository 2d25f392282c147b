import { beforeAll, describe, expect, test } from 'vitest'
import { aMailingHouse } from '#testing/following.ts'
import { visitors } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { bodyFor } from '#testing/who-may-what-forms.ts'
import { changesOnlyWhoDidIt, filled, leavesAllAsItWas, nobodyMay, waysOf } from '#testing/who-may-what.ts'
import type { Parts } from '#testing/who-may-what-ways.ts'

/** What somebody gets: the page or the deed, the door, or nothing. */
type Outcome = 'ja' | 'inloggen' | '–'

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
}

/** A route, and what its address leads to. */
interface Row extends Route {
  readonly way: ReturnType<typeof waysOf>[number]
}

const nameOf = ({ method, path, way }: Row) => `${method} ${plain(path)}${way.as ? ` (${way.as})` : ''}`

let house: Houseful
let routes: Route[]

beforeAll(async () => {
  house = await aMailingHouse()
  routes = routesOf(house)
})

/** Every route of the application, as it stands in the router itself. */
function routesOf({ site }: Houseful): Route[] {
  const found = site.app.routes
    .filter(({ method, path }) => (method === 'GET' || method === 'POST') && !path.includes('*'))
    .filter(({ path }) => !/^\/(healthz|readyz|metrics|assets)/.test(path))
    .map(({ method, path }) => ({ method, path }) as Route)
  const byName = new Map(found.map((route) => [`${route.path} ${route.method}`, route]))
  return [...byName.keys()].toSorted().map((name) => byName.get(name)!)
}

/** Asks as somebody; `asked` is the house whose ids are in the address. */
async function ask(at: Houseful, route: Row, cookie: string | null, ids: Ids): Promise<Response> {
  const headers: Record<string, string> = cookie === null ? {} : { cookie, 'sec-fetch-site': 'same-origin' }
  const address = filled(route.path, ids.house, ids.parts)
  if (route.method === 'GET') return at.site.get(address, { headers })
  return at.site.get(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: bodyFor(route.path, ids.house, ids.parts),
  })
}

interface Ids {
  readonly house: Houseful
  readonly parts: Parts
}

/** A form that is refused for what is in it, was let in. */
function outcomeOf({ status, headers }: Response): Outcome {
  if (status === 303 && headers.get('location')?.startsWith('/inloggen?naar=')) return 'inloggen'
  return status < 400 || status === 422 || status === 400 ? 'ja' : '–'
}

const plain = (path: string) => path.replace(/\{.*?\}+/g, '')

async function outcomesOf(row: Row): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let isWorn = false
  // What somebody looked at or was kept from is still there for the next; their own is for each to have.
  const isOwn = row.path.startsWith('/mijn/')
  let parts: Parts | null = null
  for (const visitor of visitors) {
    const asker = house.who.get(visitor) ?? null
    if (isOwn || parts === null) parts = await row.way.parts(house, isOwn ? asker : null)
    const answer = await ask(house, row, asker?.cookie ?? null, { house, parts })
    expect(answer.status, `${nameOf(row)} as ${visitor}`).toBeLessThan(500)
    const outcome = outcomeOf(answer)
    outcomes.push(outcome)
    if (row.method === 'GET' || outcome !== 'ja') continue
    parts = null
    if (answer.status >= 400 || leavesAllAsItWas.has(plain(row.path))) continue
    if (changesOnlyWhoDidIt.has(plain(row.path))) isWorn = true
    else house = await aMailingHouse()
  }
  if (isWorn) house = await aMailingHouse()
  return outcomes
}

const names: Readonly<Record<Visitor, string>> = {
  visitor: 'bezoeker',
  person: 'ingelogd',
  owner: 'eigenaar',
  editor: 'redacteur',
  'owner of another initiative': 'eigenaar van een ander',
  partner: 'partner',
  'partner elsewhere': 'partner elders',
  'neighbourhood team': 'wijkteam',
  'area connector': 'verbinder',
  'area connector elsewhere': 'verbinder elders',
  'municipal officer': 'ambtenaar',
  'programme lead': 'projectleider',
  moderator: 'moderator',
  administrator: 'beheerder',
}

test('who may what is what is published', async () => {
  const rows: { row: Row; outcomes: Outcome[] }[] = []
  for (const route of routes)
    for (const way of waysOf(route.path))
      rows.push({ row: { ...route, way }, outcomes: await outcomesOf({ ...route, way }) })
  const open = rows.filter(({ outcomes }) => outcomes.every((one) => one === 'ja'))
  const guarded = rows.filter(({ outcomes }) => outcomes.some((one) => one !== 'ja'))
  const closed = guarded.filter(({ outcomes }) => !outcomes.includes('ja')).map(({ row }) => nameOf(row))
  expect(closed.toSorted(), 'rows for nobody, each with its reason').toEqual(
    Object.keys(nobodyMay).toSorted(),
  )
  const shown = ({ method, path, way }: Row) => `${method} \`${plain(path)}\`${way.as ? ` (${way.as})` : ''}`
  const text = [
    '# Who may what',
    '',
    'Asked of the real application by one of every kind of person, on an initiative in an area (`west`), one that nobody',
    'keeps, and guessed secrets. What an address is about (a report, an exchange, a photo, a role) is made for each row, and anew once it was used.',
    'Made by `npx vitest run src/who-may-what.test.ts -u`; do not edit it by hand.',
    '`ja`: the page, or the deed, or a form that says what is missing. `inloggen`: first the door. `–`: not allowed, or not',
    'to be found. A secret that is guessed (`:token`) opens nothing: `ja` there is the page that says so.',
    '',
    `| route | ${visitors.map((visitor) => names[visitor]).join(' | ')} |`,
    `|---|${visitors.map(() => '---').join('|')}|`,
    ...guarded.map(({ row, outcomes }) => `| ${shown(row)} | ${outcomes.join(' | ')} |`),
    '',
    '## For nobody',
    '',
    ...guarded
      .filter(({ outcomes }) => !outcomes.includes('ja'))
      .map(({ row }) => `- ${shown(row)}: ${nobodyMay[nameOf(row)]}`),
    '',
    '## For everybody',
    '',
    ...open.map(({ row }) => `- ${shown(row)}`),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../docs/who-may-what.md')
}, 900_000)

/** What is named in an address and is of one house alone: not a theme, an area or a kind of role. */
const ofAHouse = /:(slug|id|file|regel|session|passkey)/

describe('another municipality', () => {
  test('its administrator, moderator and owner find nothing by our ids', async () => {
    const other = await aMailingHouse()
    for (const visitor of ['administrator', 'moderator', 'owner', 'area connector'] as const) {
      const cookie = other.who.get(visitor)!.cookie
      for (const route of routes.filter(({ path }) => ofAHouse.test(path))) {
        const [way] = waysOf(route.path)
        const parts = await way!.parts(house, house.who.get(visitor)!)
        const answer = await ask(other, { ...route, way: way! }, cookie, { house, parts })
        expect(answer.status, `${route.method} ${route.path} as ${visitor} of elsewhere`).toSatisfy(
          (status: number) => status === 404 || status === 403 || status === 422 || status === 303,
        )
        expect(await answer.text()).not.toContain(house.place.ctx.municipality)
      }
    }
  }, 120_000)

  test('a session of one municipality is nobody in another', async () => {
    const other = await aMailingHouse()
    const cookie = house.who.get('owner')!.cookie
    const answer = await other.site.get('/mijn', { headers: { cookie } })
    expect(answer.headers.get('location')).toBe('/inloggen?naar=%2Fmijn')
  })
})
