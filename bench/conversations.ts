import { loadavg } from 'node:os'
import { keepDemoPeople, plainRole } from '#capabilities/accounts/index.ts'
import { demoPeople, signInAsDemo, whoHolds } from '#capabilities/accounts/service.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { readCarried, readWaiting, readWatched } from '#capabilities/conversations/desk/store.ts'
import { remindEverybody } from '#capabilities/conversations/reminders/remind.ts'
import type { Ctx, PersonId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { manyConversations } from '#testing/many-conversations.ts'
import { plansOf } from '#testing/plans.ts'
import { clientOf, timesOf } from './client.ts'
import { serveHouse } from './house.ts'
import { ctx } from './seed.ts'
import { note, round, tell } from './tell.ts'

/** Open conversations, and who carries them. */
const conversations = 10_000
const officers = 50
/** What the pages of the municipality may take, of a hundred requests the five slowest left out. */
const target = 150

const system: Ctx = { ...ctx, actor: { kind: 'system', name: 'bench' } }

/** The lists of the municipality, among ten thousand open conversations. */
export async function measureConversations(database: Database, where: string): Promise<void> {
  note(`Filling ${conversations} conversations on ${where}.`)
  const people = await staff(database)
  const { officer, connector, lead } = people
  await manyConversations(database, system, {
    count: conversations,
    officers: people.officers,
    areas: people.areas,
  })
  await refreshStatistics(database)
  const house = await serveHouse(database)
  const pages = [
    { name: "an officer's list", path: '/gesprekken/werk', cookie: officer },
    { name: "an officer's list, fourth page", path: '/gesprekken/werk?pagina=4', cookie: officer },
    { name: 'what waits, a connector', path: '/gesprekken/wachtend', cookie: connector },
    { name: 'what waits, the programme', path: '/gesprekken/wachtend', cookie: lead },
    { name: 'term monitor, a connector', path: '/gesprekken/termijnen', cookie: connector },
    { name: 'term monitor, the programme', path: '/gesprekken/termijnen', cookie: lead },
    {
      name: 'term monitor, the programme, one area',
      path: `/gesprekken/termijnen?gebied=${people.areas[0]}`,
      cookie: lead,
    },
  ]
  for (const { name, path, cookie } of pages) {
    const client = clientOf(house.port, 1, { cookie })
    const { p50, p95, bytes } = await timesOf(client, [path], { warmUp: 30, count: 200 })
    tell({
      name: `${name}, ${where}`,
      median: round(p50),
      p95: round(p95),
      unit: 'ms',
      target,
      met: p95 <= target,
      bytes,
      load: round(loadavg()[0] ?? 0),
    })
    client.close()
  }
  await house.close()
  await measureReminders(database, where)
  for (const [name, plan] of await plansAsked(database, people)) note(`${name}, ${where}:\n${plan}`)
}

/** The reminders of the first morning, when all that is near or over is told at once, and of the next. */
async function measureReminders(database: Database, where: string): Promise<void> {
  for (const run of ['first', 'second']) {
    const begin = performance.now()
    const { terms, mails } = await remindEverybody(database, system, { origin: 'https://stad.example' })
    const milliseconds = round(performance.now() - begin)
    tell({ name: `reminders, ${run} run, ${where}`, median: milliseconds, unit: 'ms', terms, mails })
  }
}

/** Fifty officers, a connector of one area and somebody who leads the programme, with what their browsers send. */
async function staff(database: Database) {
  const areas = (await listAreas(database, ctx.municipality, ['gebied'])).map(({ id }) => id)
  const [area] = areas
  const name = (n: number) => `ambtenaar ${n}`
  await keepDemoPeople(database, system, [
    ...Array.from({ length: officers }, (_, n) => ({
      email: `ambtenaar-${n}@stad.example`,
      function: name(n),
      roles: [plainRole('municipal-officer')],
    })),
    {
      email: 'meet-verbinder@stad.example',
      function: 'verbinder die meet',
      roles: [{ ...plainRole('area-connector'), area: area!, scopeName: area! }],
    },
    { email: 'meet-leider@stad.example', function: 'leider die meet', roles: [plainRole('programme-lead')] },
  ])
  const all = await demoPeople(database, ctx, undefined)
  const idOf = (what: string) => all.find((one) => one.function === what)!.id
  const signedIn = async (what: string) => {
    const { session } = (await signInAsDemo(database, ctx, { id: idOf(what), device: '' }))!
    return `sessie=${session}`
  }
  const connector = await signedIn('verbinder die meet')
  const actor = await whoHolds(database, ctx, { token: connector.slice('sessie='.length) })
  return {
    areas,
    officers: Array.from({ length: officers }, (_, n) => idOf(name(n))),
    officer: await signedIn(name(7)),
    connector,
    connectorCtx: { ...ctx, actor: actor! },
    lead: await signedIn('leider die meet'),
  }
}

type Staff = Awaited<ReturnType<typeof staff>>

/** By which plans the lists are answered, as a connector asks them. */
async function plansAsked(database: Database, people: Staff): Promise<[string, string][]> {
  const today = localDay(ctx.now)
  const watch = { until: addDays(today, 5), me: { person: 'nobody' as PersonId, teams: [] } }
  const page = { page: 1, perPage: 25 }
  const plans: [string, string][] = []
  const asked = {
    "an officer's list": (work: Parameters<typeof readCarried>[0]) =>
      readCarried(work, { person: people.officers[7]!, which: 'open', ...page }),
    'what waits': (work: Parameters<typeof readCarried>[0]) => readWaiting(work, { me: watch.me, ...page }),
    'term monitor': (work: Parameters<typeof readCarried>[0]) =>
      readWatched(work, { ...watch, area: null, today, ...page }),
  }
  for (const [name, ask] of Object.entries(asked))
    plans.push([name, await plansOf(database, people.connectorCtx, ask)])
  return plans
}
