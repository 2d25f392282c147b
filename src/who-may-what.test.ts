import { beforeAll, describe, expect, test } from 'vitest'
import { aHouseful, visitors } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'

/** What somebody gets: the page or the deed, the door, or nothing. */
type Outcome = 'ja' | 'inloggen' | '–'

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
}

let house: Houseful
let routes: Route[]

beforeAll(async () => {
  house = await aHouseful()
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

/** A path with the ids of a houseful in it; secrets are guessed. */
function filled(path: string, { slug, unclaimed, activity, member, photo }: Houseful): string {
  const initiative = /overname/.test(path) ? unclaimed : slug
  return path
    .replace(':file{[0-9a-z]+\\.ics}', `${activity}.ics`)
    .replace(/:slug(\{[^}]*\})?/, initiative)
    .replace(/^\/activiteiten\/:id(\{[^}]*\})?/, `/activiteiten/${activity}`)
    .replace('/activiteiten/:id', `/activiteiten/${activity}`)
    .replace('/team/:id', `/team/${member}`)
    .replace('/fotos/:id', `/fotos/${photo}`)
    .replace(':rol', 'moderator')
    .replace(':thema', 'eten')
    .replace(':gebied', 'west')
    .replace(':deel', 'verhaal')
    .replace(':dag', '2026-12-01')
    .replace(':kring', 'gemeente')
    .replace(/:token(\{[^}]*\})?/, 'x'.repeat(43))
    .replace(/:\w+(\{[^}]*\})?/g, '0123456789ab')
}

/** What a form of ours needs to do its deed; where nothing stands here, an empty form will do. */
const bodies: Readonly<Record<string, string>> = {
  '/initiatieven/:slug/bewerken/:deel': 'verhaal=Anders&kring=everyone&versie=0',
  '/initiatieven/:slug/fase': 'fase=paused',
  '/initiatieven/:slug/activiteiten/nieuw': 'wat=Koken&dag=2026-12-01&van=10%3A00&stap=klopt',
  '/initiatieven/:slug/activiteiten/:id/wijzigen': 'wat=Koken&dag=2026-12-01&van=10%3A00&versie=0&stap=klopt',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/verzetten': 'dag=2026-12-03&van=10%3A00',
  '/initiatieven/:slug/bericht': 'email=x%40voorbeeld.example&bericht=Dag',
  '/initiatieven/:slug/team': 'email=x%40voorbeeld.example&rol=editor',
  '/initiatieven/:slug/team/:id/rol': 'rol=owner',
  '/initiatieven/:slug/overname/gift': 'email=x%40voorbeeld.example',
}

async function ask(at: Houseful, route: Route, cookie: string | null, ids = at): Promise<Response> {
  const headers: Record<string, string> = cookie === null ? {} : { cookie, 'sec-fetch-site': 'same-origin' }
  if (route.method === 'GET') return at.site.get(filled(route.path, ids), { headers })
  return at.site.get(filled(route.path, ids), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: bodies[route.path] ?? '',
  })
}

/** A form that is refused for what is in it, was let in. */
function outcomeOf({ status, headers }: Response): Outcome {
  if (status === 303 && headers.get('location')?.startsWith('/inloggen?naar=')) return 'inloggen'
  return status < 400 || status === 422 || status === 400 ? 'ja' : '–'
}

const onceOnly = /(weghalen|vertrek|rol|wissen|afmelding|fase|nieuw|terugtrekking|intrekking)$/

async function row(route: Route): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const visitor of visitors) {
    const answer = await ask(house, route, house.who.get(visitor as Visitor)?.cookie ?? null)
    expect(answer.status, `${route.method} ${route.path} as ${visitor}`).toBeLessThan(500)
    outcomes.push(outcomeOf(answer))
    // What was done here cannot be done again in the same house.
    if (route.method === 'POST' && answer.status < 400 && onceOnly.test(route.path)) house = await aHouseful()
  }
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
  const rows: { route: Route; outcomes: Outcome[] }[] = []
  for (const route of routes) rows.push({ route, outcomes: await row(route) })
  const open = rows.filter(({ outcomes }) => outcomes.every((one) => one === 'ja'))
  const guarded = rows.filter(({ outcomes }) => outcomes.some((one) => one !== 'ja'))
  const text = [
    '# Who may what',
    '',
    'Asked of the real application by one of every kind of person, on an initiative in an area (`west`), one that nobody',
    'keeps, and guessed secrets. Made by `npx vitest run src/who-may-what.test.ts -u`; do not edit it by hand.',
    '`ja`: the page, or the deed, or a form that says what is missing. `inloggen`: first the door. `–`: not allowed, or not',
    'to be found. A secret that is guessed (`:token`) opens nothing: `ja` there is the page that says so.',
    '',
    `| route | ${visitors.map((visitor) => names[visitor]).join(' | ')} |`,
    `|---|${visitors.map(() => '---').join('|')}|`,
    ...guarded.map(
      ({ route, outcomes }) =>
        `| ${route.method} \`${route.path.replace(/\{.*?\}+/g, '')}\` | ${outcomes.join(' | ')} |`,
    ),
    '',
    '## For everybody',
    '',
    ...open.map(({ route }) => `- ${route.method} \`${route.path.replace(/\{.*?\}+/g, '')}\``),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../docs/who-may-what.md')
}, 300_000)

describe('another municipality', () => {
  test('its administrator, moderator and owner find nothing by our ids', async () => {
    const other = await aHouseful()
    for (const visitor of ['administrator', 'moderator', 'owner', 'area connector'] as const) {
      const cookie = other.who.get(visitor)!.cookie
      for (const route of routes.filter(({ path }) => /:(slug|id|file)/.test(path))) {
        const answer = await ask(other, route, cookie, house)
        expect(answer.status, `${route.method} ${route.path} as ${visitor} of elsewhere`).toSatisfy(
          (status: number) => status === 404 || status === 403 || status === 422 || status === 303,
        )
        expect(await answer.text()).not.toContain(house.place.ctx.municipality)
      }
    }
  }, 120_000)

  test('a session of one municipality is nobody in another', async () => {
    const other = await aHouseful()
    const cookie = house.who.get('owner')!.cookie
    const answer = await other.site.get('/mijn', { headers: { cookie } })
    expect(answer.headers.get('location')).toBe('/inloggen?naar=%2Fmijn')
  })
})
