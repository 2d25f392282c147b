import { takeDueMail } from '#platform/mail/delivery.ts'
import { askLink } from '#capabilities/accounts/service.ts'
import type { Database } from '#platform/db/database.ts'
import { clientOf, paceOf } from './client.ts'
import type { Client } from './client.ts'
import { serveHouse } from './house.ts'
import { joinables, joining } from './joining.ts'
import type { Owner } from './people.ts'
import { ctx } from './seed.ts'

export interface Pace {
  readonly name: string
  /** One person, one thing after the other; milliseconds. */
  readonly median: number
  readonly p95: number
  /** Four people at once. */
  readonly together: { readonly perSecond: number; readonly p95: number }
}

const alone = { warmUp: 20, count: 60 }
const atOnce = { warmUp: 2, count: 30 }
const many = alone.warmUp + alone.count + 4 * (atOnce.warmUp + atOnce.count)

/** What changes something, as browsers ask it. The city is another afterwards: measure on a copy. */
export async function pacesOf(database: Database, teams: readonly Owner[]): Promise<Pace[]> {
  const house = await serveHouse(database)
  const clients = teams.map(({ cookie }) => clientOf(house.port, 1, { cookie }))
  const visitor = clientOf(house.port, 4)
  const edits = await Promise.all(teams.map(({ page }, index) => editing(clients[index]!, page)))
  const turns = teams.map(({ page }, index) => puttingOut(clients[index]!, page))
  const link = await linksOf(database, many)
  const used = Array.from(teams, () => () => visitor.send(link()))
  const asked = Array.from(teams, () => () => asking(visitor))
  const dates = await joinables(database, teams.length)
  const paces = [
    await paced('a part is changed and published', edits),
    await paced('a page is withdrawn or put out, in turn', turns),
    await paced('a mailed link is used', used),
    await paced('a link is asked for', asked),
    await paced(
      'somebody joins, each another date',
      dates.map((date) => joining(visitor, date)),
    ),
    await paced(
      'somebody joins, all the same date',
      dates.map(() => joining(visitor, dates[0]!)),
    ),
  ]
  for (const client of [...clients, visitor]) client.close()
  await house.close()
  return paces
}

type Work = (n: number) => Promise<unknown>

async function paced(name: string, works: readonly Work[]): Promise<Pace> {
  const { p50: median, p95 } = await paceOf(works.slice(0, 1), alone)
  const together = await paceOf(works, atOnce)
  return { name, median, p95, together: { perSecond: together.rate, p95: together.p95 } }
}

/** The team tells its story anew, each time over what it said before. */
async function editing(client: Client, page: string): Promise<Work> {
  const path = `${page}/bewerken/verhaal`
  const form = (await client.body(path)).toString()
  let revision = Number(/name="versie"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="versie"/.exec(form)?.[1])
  return async () => {
    const verhaal = `Wij zijn begonnen met koffie. Dit vertellen we voor de ${revision}e keer.`
    await client.send(path, { verhaal, sinds: '', kring: 'everyone', versie: String(revision) })
    revision += 1
  }
}

function puttingOut(client: Client, page: string): Work {
  let out = true
  return async () => {
    await client.send(`${page}/${out ? 'terugtrekking' : 'publicatie'}`)
    out = !out
  }
}

let addresses = 0
const address = () => `bench-${(addresses += 1)}@voorbeeld.example`

/** Everybody has a mailbox of their own: to one address only so many links go within an hour. */
function asking(client: Client): Promise<unknown> {
  return client.send('/inloggen', { email: address(), naar: '/mijn' })
}

/** So many links that work, one after the other: each works once. */
async function linksOf(database: Database, count: number): Promise<() => string> {
  const about = { backTo: '/mijn', origin: '', city: 'Haarlem', locale: 'nl' } as const
  for (let n = 0; n < count; n += 1) await askLink(database, ctx, { ...about, email: address() })
  const system = { ...ctx, actor: { kind: 'system', name: 'bench' } } as const
  const mails = await takeDueMail(database, system, { most: count })
  const links = mails.flatMap(({ text }) => /\/inloggen\/[\w-]{43}/.exec(text)?.[0] ?? [])
  return () => {
    const link = links.pop()
    if (!link) throw new Error('there are no links left')
    return link
  }
}
