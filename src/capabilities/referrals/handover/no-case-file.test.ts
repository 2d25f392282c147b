import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { openLog } from '#platform/log/log.ts'
import { startPostman } from '#platform/mail/postman.ts'
import { aHandover, anotherMoment } from '#testing/handing-over.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { aMailServer } from '#testing/mail-servers.ts'
import { testDatabase } from '#testing/test-database.ts'
import { tablesWith } from '#testing/traces.ts'

/**
 * A handover is never a case file: nothing in the database says of two handovers that they are of the same person, and
 * nothing leads from a person to them.
 */

let house: Houseful
const closing: (() => unknown)[] = []

beforeAll(async () => {
  house = await aHouseful()
})
afterAll(async () => {
  for (const close of closing.toReversed()) await close()
})

/** What two handovers may have in common: who works where, what is asked for, and what was ticked in a closed list. */
const shared = [
  'municipality_id',
  'team',
  'circles',
  'readers',
  'worker',
  'activity_id',
  'initiative_id',
  'day',
  'proposed_day',
  'reminded_for',
  'asked_came_for',
  'host',
  'needs',
  'locale',
  'state',
  'reason',
  'two_weeks',
  'six_weeks',
  'told_weeks',
]
/** What the host says of themselves when they say yes. */
const ofTheHost = ['host_name', 'host_person']
/** Drawn for each handover, or the moment at which something happened to it. */
const ownToEach = ['handover_id', 'code', 'asked_at', 'accepted_at', 'closed_at', 'told_silence_at']

type Row = Readonly<Record<string, unknown>>

const rowsOf = useCase<readonly string[], Row[]>(
  { name: 'test.rows', may: () => true, records: null },
  async ({ db, ctx }, ids) =>
    (
      await sql<Row>`select * from samenspel.handover
        where municipality_id = ${ctx.municipality} and handover_id = any(${[...ids]})
        order by array_position(${[...ids]}, handover_id)`.execute(db)
    ).rows,
)

const system = () => ({ ...house.place.ctx, actor: { kind: 'system', name: 'test' } }) as const

/** Asked for at another moment, as one person is who comes back with the same wishes. */
async function askedTwice(first: string, second: string): Promise<[Row, Row]> {
  const one = await aHandover(house, { called: first })
  const two = await aHandover(anotherMoment(house, 90), { called: second })
  const rows = await rowsOf(house.place.database, system(), [one.handover.id, two.handover.id])
  return [rows[0]!, rows[1]!]
}

/** The columns in which two rows say the same thing; what is empty says nothing. */
function equalColumns(one: Row, two: Row): string[] {
  return Object.keys(one)
    .filter((name) => one[name] !== null && JSON.stringify(one[name]) === JSON.stringify(two[name]))
    .toSorted()
}

test('every column is one of the work, one of the host, or one that no other handover has', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'samenspel' and table_name = 'handover' order by 1`.execute(db)
  expect(found.rows.map(({ name }) => name)).toEqual([...shared, ...ofTheHost, ...ownToEach].toSorted())
})

test('two handovers of one person have nothing in common but what two of any persons have', async () => {
  const [one, two] = await askedTwice('zilveren zzmerkzz', 'zilveren zzmerkzz')
  const equal = equalColumns(one, two)
  expect(equal.filter((name) => !shared.includes(name))).toEqual([])
  for (const name of ownToEach) if (one[name] !== null) expect(one[name], name).not.toEqual(two[name])

  const [here, there] = await askedTwice('zilveren zzmerkzz', 'iemand anders')
  expect(equalColumns(here, there)).toEqual(equal)
})

/** Every table of ours. */
const ours = ['handover', 'handover_link', 'handover_code', 'referral_outcome', 'newcomers']

test('no key leads to a person, and none from elsewhere to a handover', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql<{ from: string; to: string }>`
    select f.relname as from, t.relname as to from pg_constraint c
    join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    where c.contype = 'f' and (f.relname = any(${ours}) or t.relname = any(${ours}))
    order by 1, 2`.execute(db)
  expect(found.rows).toEqual([
    { from: 'handover', to: 'initiative' },
    { from: 'handover_link', to: 'handover' },
    { from: 'newcomers', to: 'initiative' },
  ])
  const beside = await sql<{ name: string }>`select table_name || '.' || column_name as name
    from information_schema.columns where table_schema in ('samenspel', 'published')
      and table_name = any(${ours.slice(1)}) order by 1`.execute(db)
  expect(beside.rows.map(({ name }) => name)).toEqual([
    'handover_code.code',
    'handover_code.municipality_id',
    'handover_link.handover_id',
    'handover_link.municipality_id',
    'handover_link.opens',
    'handover_link.person_id',
    'handover_link.token_hash',
    'newcomers.initiative_id',
    'newcomers.municipality_id',
    'newcomers.n',
    'newcomers.week',
    'referral_outcome.municipality_id',
    'referral_outcome.n',
    'referral_outcome.quarter',
    'referral_outcome.team',
    'referral_outcome.what',
  ])
})

test('the name is in the mail to the host until it has left, and then nowhere: no table, no log, no list', async () => {
  const called = 'Qqmerkqq'
  const { card, host } = await aHandover(house, { called })
  const { database, ctx } = house.place
  expect(await tablesWith({ database, ctx }, [called])).toEqual(['samenspel.mail'])

  const server = await aMailServer()
  closing.push(() => server.close())
  const lines: string[] = []
  const postman = startPostman({
    database,
    log: openLog('debug', { write: (line) => void lines.push(line) }),
    clock: () => ctx.now,
    smtpUrl: server.url,
    from: 'post@samenspel.example',
    inbound: null,
    municipalities: async () => [],
    patience: 3000,
  })
  closing.push(() => postman.stop())
  postman.wake(ctx.municipality)
  await postman.settled()
  expect(
    server.taken
      .filter(({ raw }) => raw.includes(called))
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(['editor', 'owner'].map((who) => house.who.get(who as 'owner')!.email).toSorted())
  expect(await tablesWith({ database, ctx }, [called])).toEqual([])

  const worker = house.who.get('neighbourhood team')!.cookie
  const pages = [
    ['/wijkteam/introducties', worker],
    [`/wijkteam/introducties?naam=${called}&q=${called}`, worker],
    [`/welkom/${card}`, ''],
    [`/introductie/${host}`, ''],
  ] as const
  for (const [path, cookie] of pages) {
    const answer = await house.site.get(path, { headers: { cookie } })
    expect(answer.status, path).toBe(200)
    // The address itself may stand in the link to the other language.
    expect((await answer.text()).replaceAll(`naam=${called}&amp;q=${called}`, ''), path).not.toContain(called)
  }
  expect([...lines, ...house.site.lines].filter((line) => line.includes(called))).toEqual([])
})

test('the list cannot be asked for one person: what stands behind its address changes nothing in it', async () => {
  await aHandover(house, { called: 'blauwe fiets' })
  const { cookie } = house.who.get('neighbourhood team')!
  const list = async (query: string) => {
    const answer = await house.site.get(`/wijkteam/introducties${query}`, { headers: { cookie } })
    const page = await answer.text()
    return page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  }
  const whole = await list('')
  for (const query of ['?naam=blauwe+fiets', '?q=fiets', '?bewoner=1', '?code=x', '?needs=wheelchair'])
    expect(await list(query), query).toBe(whole)
  const paths = house.site.app.routes.map(({ path }) => path).filter((path) => /introduct|welkom/.test(path))
  expect([...new Set(paths)].toSorted()).toEqual([
    '/introductie/:token',
    '/welkom/:token',
    '/wijkteam/introductie/kaartje',
    '/wijkteam/introductie/nieuw',
    '/wijkteam/introducties',
    '/wijkteam/introducties/:id',
    '/wijkteam/introducties/:id/kaartje',
  ])
})
