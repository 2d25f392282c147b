import { cpus, loadavg } from 'node:os'
import { sql } from 'kysely'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { tidyUp } from '#platform/db/upkeep.ts'
import { clientOf, median, rateOf, timesOf } from './client.ts'
import { measureConversations } from './conversations.ts'
import { measureDigest } from './digest.ts'
import { measureMatching, sizeOfMatching } from './matching.ts'
import { serveHouse } from './house.ts'
import { timesOfPerson } from './person.ts'
import { recorded, serveBare } from './replay.ts'
import { cityFolder, copyOf, lockOf } from './seed.ts'
import type { City } from './seed.ts'
import { onServer } from './server.ts'
import { measurePeople } from './signed-in.ts'
import { startOn, startTwice } from './start-up.ts'
import type { StartUp } from './start-up.ts'
import { note, round, sum, tell } from './tell.ts'

const activities = 20_000
const apiPath = '/api/v1/activiteiten?q=koffie&nabij=52.38,4.63&straal=1500'
const resultPath = '/activiteiten?q=koffie&waar=2013'

/** What one client asks, one after the other, and how long it may take. */
const questions = [
  { name: 'api near + text, 20 rows', path: apiPath, target: 20, targetBytes: 20_000 },
  { name: 'home', path: '/', target: 50 },
  { name: 'home near a postcode', path: '/?waar=2013', target: 50 },
  { name: 'result page, text, near', path: resultPath },
  { name: 'result page, text, whole city', path: '/activiteiten?q=koffie' },
  { name: 'result page, no text, near', path: '/activiteiten?waar=2013' },
  { name: 'result page, one day', path: '/activiteiten?van=2026-11-25&tot=2026-11-25' },
  { name: 'map, text', path: '/kaart?q=koffie' },
  { name: 'map, no text, near', path: '/kaart?waar=2013' },
  { name: 'calendar', path: '/activiteiten?weergave=kalender' },
] as const

const gzip = { 'accept-encoding': 'gzip' }

await measure()

async function measure(): Promise<void> {
  // `npm run bench -- people`: only what those do who are signed in.
  if (process.argv.includes('people')) return measureOfPeople()
  // `npm run bench -- digest`: only what is mailed to a whole country.
  if (process.argv.includes('digest')) return measureDigest()
  // `npm run bench -- conversations`: only the lists of those who carry them for the municipality.
  if (process.argv.includes('conversations')) return measureOfConversations()
  // `npm run bench -- match`: only what a neighbourhood team asks.
  if (process.argv.includes('match')) return measureOfMatching()
  const city = await cityFolder(activities, note)
  await onCity(city, async (database) => {
    await measureTimes(database)
    await measurePerson(database)
    await measureRates(database, `${activities} activities`)
  })
  // With few activities the database weighs least, and we the most.
  await onCity(await cityFolder(0, note), (database) => measureRates(database, 'demo city'))
  await measureStart(city.folder)
  await measureOfPeople()
  await measureDigest()
  await measureOfConversations()
  await measureOfMatching()
}

/** In a city of many initiatives, on both engines. */
async function measureOfMatching(): Promise<void> {
  const { activities: count, initiatives } = sizeOfMatching
  const copy = await copyOf(await cityFolder(count, note, initiatives))
  try {
    await onCity(copy, (database) => measureMatching(database, 'PGlite'))
  } finally {
    await copy.remove()
  }
  await onServer(count, note, ({ database }) => measureMatching(database, 'PostgreSQL'), initiatives)
}

/** In the demo city, on both engines. */
async function measureOfConversations(): Promise<void> {
  const copy = await copyOf(await cityFolder(0, note))
  try {
    await onCity(copy, (database) => measureConversations(database, 'PGlite'))
  } finally {
    await copy.remove()
  }
  await onServer(0, note, ({ database }) => measureConversations(database, 'PostgreSQL'))
}

/** On both engines, in a city of few and one of many activities. */
async function measureOfPeople(): Promise<void> {
  const cities = [
    { count: 0, name: 'demo city' },
    { count: activities, name: `${activities} activities` },
  ]
  for (const { count, name } of cities) {
    const copy = await copyOf(await cityFolder(count, note))
    try {
      await onCity(copy, (database) => measurePeople(database, { where: `${name}, PGlite`, admin: null }))
    } finally {
      await copy.remove()
    }
    await onServer(count, note, ({ database, admin }) =>
      measurePeople(database, { where: `${name}, PostgreSQL`, admin }),
    )
  }
}

async function onCity(city: City, work: (database: Database) => Promise<void>): Promise<void> {
  const lock = await lockOf(city.folder)
  try {
    const database = await openDatabase({ kind: 'embedded', folder: city.folder })
    try {
      await tidyUp(database)
      await tellCity(database, city.secondsToFill)
      await work(database)
    } finally {
      await database.close()
    }
  } finally {
    lock.release()
  }
}

async function tellCity(database: Database, seconds: number | null): Promise<void> {
  const found = await sql<{ activities: number; dates: number }>`
    select (select count(*) from published.activity)::int as activities,
      (select count(*) from published.occurrence)::int as dates`.execute(database.sql)
  tell({
    name: 'city',
    ...found.rows[0]!,
    secondsToFill: seconds && round(seconds),
    cores: cpus().length,
    // Above the number of cores others are at work too, and times say little.
    load: round(loadavg()[0] ?? 0),
    node: process.version,
  })
}

async function measureTimes(database: Database): Promise<void> {
  const house = await serveHouse(database)
  const client = clientOf(house.port, 1, gzip)
  const plain = clientOf(house.port, 1)
  // As a server that has run for a minute: the engine is translated to machine code while it is used.
  const paths = questions.map(({ path }) => path)
  await timesOf(client, paths, { warmUp: 0, count: 40 * paths.length })
  for (const question of questions) {
    const { p50, p95, bytes } = await timesOf(client, [question.path], { warmUp: 10, count: 60 })
    // The limit is for the answer as it is, before it is compressed.
    const plainBytes = (await plain.body(question.path)).length
    const target = 'target' in question ? question.target : undefined
    const targetBytes = 'targetBytes' in question ? question.targetBytes : undefined
    const met = target === undefined ? undefined : p50 <= target && plainBytes <= (targetBytes ?? Infinity)
    tell({
      name: question.name,
      median: round(p50),
      p95: round(p95),
      unit: 'ms',
      target,
      bytes,
      plainBytes,
      targetBytes,
      met,
    })
  }
  client.close()
  plain.close()
  await house.close()
}

async function measurePerson(database: Database): Promise<void> {
  const { exporting, erasing, bytes } = await timesOfPerson(database)
  tell({ name: 'take all of one person along', median: round(exporting), unit: 'ms', bytes })
  tell({ name: 'erase one person', median: round(erasing), unit: 'ms' })
}

/** Ours against a bare server with the same SQL and the same bytes, in turns, so that both meet the same machine. */
async function measureRates(database: Database, where: string): Promise<void> {
  const cases = [
    { name: `rate, result page, ${where}`, path: resultPath, headers: {} },
    { name: `rate, api, ${where}`, path: apiPath, headers: {} },
    { name: `rate, result page compressed, ${where}`, path: resultPath, headers: gzip },
  ]
  for (const { name, path, headers } of cases) {
    const house = await serveHouse(database)
    const ours = clientOf(house.port, 10, headers)
    await timesOf(ours, [path], { warmUp: 0, count: 20 })
    // What is remembered for some seconds is asked now, so that it is not among the statements.
    let bytes = await ours.body(path)
    const transactions = await recorded(database, async () => (bytes = await ours.body(path)))
    const bare = await serveBare(database, transactions, bytes)
    const theirs = clientOf(bare.port, 10)
    await timesOf(theirs, [path], { warmUp: 0, count: 20 })
    const rates = { ours: [] as number[], bare: [] as number[] }
    for (let turn = 0; turn < 2; turn += 1) {
      rates.ours.push(await rateOf(ours, [path], { clients: 10, seconds: 5 }))
      rates.bare.push(await rateOf(theirs, [path], { clients: 10, seconds: 5 }))
    }
    const ratio = sum(rates.ours) / sum(rates.bare)
    tell({
      name,
      ours: round(median(rates.ours)),
      bare: round(median(rates.bare)),
      unit: 'requests/s',
      statements: transactions.flat().length,
      ratio: Math.round(ratio * 100) / 100,
      target: 0.5,
      met: ratio >= 0.5,
    })
    ours.close()
    theirs.close()
    await Promise.all([house.close(), bare.close()])
  }
}

async function measureStart(folder: string): Promise<void> {
  const { first, next } = await startTwice()
  const start = (name: string, { milliseconds, megabytes }: StartUp, target: number) =>
    tell({ name, median: round(milliseconds), unit: 'ms', target, met: milliseconds <= target, megabytes })
  start('first start, demo city', first, 10_000)
  start('next start, demo city', next, 5_000)
  start(`next start, ${activities} activities`, await startOn(folder), 5_000)
}
