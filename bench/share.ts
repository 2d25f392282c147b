import { PGlite } from '@electric-sql/pglite'
import { Client as PgClient } from 'pg'
import type { Database } from '#platform/db/database.ts'
import { clientOf, median } from './client.ts'
import { serveHouse } from './house.ts'
import type { Owner } from './people.ts'
import { sum } from './tell.ts'
import { watch } from './watch.ts'
import type { Timed, WatchedTransaction } from './watch.ts'

/** Parts of the whole time of a request, from 0 to 1. */
export interface Share {
  readonly name: string
  /** The whole request, in milliseconds. */
  readonly median: number
  readonly transactions: number
  readonly statements: number
  /** Beginning and ending the transactions that have a municipality. */
  readonly edges: number
  /** Saying in them which role, municipality and circles. */
  readonly settings: number
  /** Whose session it is and what they may. */
  readonly session: number
  /** What the policies of the tables add to all statements of those transactions. */
  readonly policies: number
  /** All of these. */
  readonly tenantAndPolicy: number
  /** All that was seen of the database, these included. */
  readonly database: number
  /** Times the same page for somebody who is not signed in, where there is one. */
  readonly besideVisitor?: number
}

const count = 200

/**
 * What being somebody costs on pages of an owner, as parts of the request. Measured with one client, so that nothing
 * waits for its turn.
 * @param admin where a server is spoken to without policies; the embedded engine is its own administrator
 */
export async function sharesOf(
  database: Database,
  { cookie, page }: Owner,
  admin: string | null,
): Promise<Share[]> {
  const house = await serveHouse(database)
  const client = clientOf(house.port, 1, { cookie })
  const visitor = clientOf(house.port, 1)
  const shares: Share[] = []
  for (const path of [page, '/mijn', `${page}/bewerken`]) {
    const name = path.replace(page, 'an initiative')
    const asked = await whileAsked(database, () => client.body(path))
    const policies = await policiesIn(database, asked.last, admin)
    const share = shareOf(name, asked, policies)
    if (path !== page) shares.push(share)
    else shares.push({ ...share, besideVisitor: share.median / (await medianOf(() => visitor.body(path))) })
  }
  client.close()
  visitor.close()
  await house.close()
  return shares
}

interface Asked {
  /** Whole requests, in milliseconds, in order of size. */
  readonly times: number[]
  readonly seen: WatchedTransaction[]
  /** What the last request ran. */
  readonly last: WatchedTransaction[]
}

async function whileAsked(database: Database, ask: () => Promise<unknown>): Promise<Asked> {
  for (let n = 0; n < 40; n += 1) await ask()
  const watched = watch(database)
  const asked = { times: [] as number[], seen: [] as WatchedTransaction[], last: [] as WatchedTransaction[] }
  try {
    for (let n = 0; n < count; n += 1) {
      const begin = performance.now()
      await ask()
      asked.times.push(performance.now() - begin)
      asked.last = watched.taken()
      asked.seen.push(...asked.last)
    }
  } finally {
    watched.stop()
  }
  asked.times.sort((a, b) => a - b)
  return asked
}

function shareOf(name: string, { times, seen }: Asked, policies: number): Share {
  const whole = sum(times)
  const ours = seen.filter(hasTenant)
  const part = (which: (one: Timed) => boolean) =>
    sum(ours.flatMap(({ statements }) => statements.filter(which).map((one) => one.milliseconds))) / whole
  const edges = sum(ours.map((one) => one.edges)) / whole
  const settings = part(isSetting)
  const session = part(isSession)
  const others = policies / (whole / count)
  return {
    name,
    median: times[Math.floor(times.length / 2)]!,
    transactions: seen.length / count,
    statements: seen.flatMap((one) => one.statements).length / count,
    edges,
    settings,
    session,
    policies: others,
    tenantAndPolicy: edges + settings + session + others,
    database:
      sum(seen.map((one) => one.edges + sum(one.statements.map((each) => each.milliseconds)))) / whole,
  }
}

const isSetting = ({ text }: Timed): boolean => text.startsWith('set local ')
const isSession = ({ text }: Timed): boolean => text.includes('from samenspel.session s')
const hasTenant = ({ statements }: WatchedTransaction): boolean =>
  statements.some(({ text }) => text.includes('samenspel.municipality ='))

type Run = (text: string, values: unknown[]) => Promise<unknown>

/**
 * What policies add to one request, in milliseconds: its statements as they were, and in turns the same ones by an
 * administrator, whom no policy binds. Every statement names its municipality itself, so both find the same rows.
 * The session is left out: it is counted as a whole.
 */
async function policiesIn(
  database: Database,
  transactions: readonly WatchedTransaction[],
  admin: string | null,
): Promise<number> {
  const { engine } = database
  const client = engine instanceof PGlite ? null : new PgClient({ connectionString: admin! })
  await client?.connect()
  const run: Run = (text, values) =>
    client ? client.query(text, values) : (engine as PGlite).query(text, values)
  const added: number[] = []
  for (let n = 0; n < count; n += 1) {
    let [bound, free] = [0, 0]
    for (const { statements } of transactions.filter(hasTenant)) {
      const settings = statements.filter(isSetting)
      const work = statements.filter((one) => !isSetting(one) && !isSession(one))
      // Who comes second finds everything at hand: they take turns in that too.
      if (n % 2 === 0) free += await timeOf(run, [], work)
      bound += await timeOf(run, settings, work)
      if (n % 2 === 1) free += await timeOf(run, [], work)
    }
    added.push(bound - free)
  }
  await client?.end()
  // One pause of the machine is longer than all policies together.
  return median(added)
}

/** What the work of a transaction takes; not its beginning and its end. */
async function timeOf(run: Run, settings: readonly Timed[], work: readonly Timed[]): Promise<number> {
  await run('begin', [])
  for (const { text } of settings) await run(text, [])
  const begin = performance.now()
  for (const { text, values } of work) await run(text, values)
  const time = performance.now() - begin
  await run('rollback', [])
  return time
}

async function medianOf(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 40 + count; n += 1) {
    const begin = performance.now()
    await ask()
    if (n >= 40) times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}
