import { sql } from 'kysely'
import { loadavg } from 'node:os'
import { keepDemoPeople, plainRole } from '#capabilities/accounts/index.ts'
import { demoPeople, signInAsDemo } from '#capabilities/accounts/service.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { readOffersAgainJob } from '#capabilities/referrals/offers/follow.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { at, clientOf } from './client.ts'
import { serveHouse } from './house.ts'
import { ctx } from './seed.ts'
import { note, round, tell } from './tell.ts'

/** The city of which a question must be answered within the target. */
export const sizeOfMatching = { activities: 10_000, initiatives: 3000 } as const

/** Milliseconds, of a hundred questions the five slowest left out. */
const targets: Readonly<Record<string, number>> = { PGlite: 100, PostgreSQL: 40 }

const system: Ctx = { ...ctx, actor: { kind: 'system', name: 'bench' } }
const worker = 'wijkteamlid dat meet'

/** From narrow to as wide as can be: "mensen zien" is met by half of what there is. */
export const questions = [
  'mevrouw met rollator wil mensen zien, durft ’s avonds niet naar buiten. Geen praatgroep',
  'meneer zit de hele dag thuis, wil onder de mensen zijn en iets omhanden hebben',
  'kan goed naaien, wil iets betekenen voor anderen',
  'jonge moeder, weinig geld, zoekt iets met de kleine op doordeweekse ochtenden',
  'wil Nederlands oefenen, niet in een klas',
  'spreekt alleen Arabisch, wil graag koken met andere vrouwen',
  'klaverjassen of schaken, overdag, mag niks kosten',
  'was timmerman, handig, mist een ritme in de week',
  'wil bewegen maar kan niet lang lopen, hoort slecht, kleine groep',
  'samen eten in het weekend, drinkt niet meer',
  'breien, haken, naaien, maakt niet uit, dichtbij',
  'zorgt voor haar man met dementie en wil er even uit',
  'zoekt een moestuin of iets met planten, prikkelarm',
  'computer en telefoon, snapt DigiD niet',
  'iets met muziek of zingen, zaterdag of zondag',
  'hij wil gewoon een bakkie doen zonder afspraak',
] as const

/** Questions of a team, whole pages and whatever else is asked for them, one after the other. */
export async function measureMatching(database: Database, where: string): Promise<void> {
  note(`Reading the offers of ${sizeOfMatching.activities} activities on ${where}.`)
  await readOffersAgainJob.run(database, system, null, { id: ctx.municipality, name: '', origin: '' })
  await keepDemoPeople(database, system, [
    { email: 'wijkteam-bench@stad.example', function: worker, roles: [plainRole('neighbourhood-team')] },
  ])
  // A server does so by itself within minutes of a large import, and the nightly job where the database is embedded.
  await sql`vacuum (analyze)`.execute(database.sql)
  const people = await demoPeople(database, ctx, undefined)
  const { id } = people.find((one) => one.function === worker)!
  const { session } = (await signInAsDemo(database, ctx, { id, device: '' }))!
  const areas = await listAreas(database, ctx.municipality, ['buurt'])
  const house = await serveHouse(database)
  const client = clientOf(house.port, 1, { cookie: `sessie=${session}` })
  const times: number[] = []
  let bytes = 0
  const rounds = 14
  for (let n = 0; n < rounds * questions.length; n += 1) {
    const begin = performance.now()
    const vraag = questions[n % questions.length]!
    const { bytes: size } = await client.ask('/wijkteam', { vraag, buurt: areas[n % areas.length]?.id ?? '' })
    // The first two rounds warm up.
    if (n >= 2 * questions.length) times.push(performance.now() - begin)
    bytes = Math.max(bytes, size)
  }
  client.close()
  await house.close()
  times.sort((one, other) => one - other)
  const p95 = at(times, 0.95)
  const target = targets[where]!
  tell({
    name: `a question of a team, ${where}`,
    median: round(at(times, 0.5)),
    p95: round(p95),
    unit: 'ms',
    target,
    met: p95 <= target,
    bytes,
    load: round(loadavg()[0] ?? 0),
  })
}
