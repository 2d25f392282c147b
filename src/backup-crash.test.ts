import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openArchive } from '#platform/backup/archive.ts'
import type { Manifest } from '#platform/backup/manifest.ts'
import { csvOf } from '#testing/many-activities.ts'
import { dataFolder, ended, samenspel, serve, startSamenspel } from '#testing/processes.ts'

const times = process.env['SAMENSPEL_LONG'] === '1' ? 50 : 3
const folder = dataFolder()
const file = join(dirname(folder), 'backup.zip')

beforeAll(() => {
  const csv = join(dirname(folder), 'activiteiten.csv')
  writeFileSync(csv, csvOf(300))
  samenspel(folder, 'municipality', 'add', 'GM0392', 'Haarlem')
  samenspel(folder, 'import', 'activities', csv)
  samenspel(folder, 'backup', file)
})

async function manifestOf(path: string): Promise<Manifest> {
  const archive = await openArchive(path)
  archive.close()
  return archive.manifest
}

/** What is in the tables, without when it was written down. */
const contentOf = async (path: string) => (await manifestOf(path)).tables

/** A server that runs writes in these by the clock: news is sealed into an issue, and a job begins for each municipality. */
const byTheClock = /^(?:samenspel\.news|samenspel\.news_key|samenspel\.news_issue|pgboss\.job)$/

/** What people put in them. */
const ofPeople = async (path: string) => (await contentOf(path)).filter(({ name }) => !byTheClock.test(name))

/** Starts a command and kills it somewhere in the middle, unless it is done by then. @returns its exit code */
async function killed(place: string, longest: number, ...args: string[]): Promise<number | null> {
  const child = startSamenspel(place, ...args)
  const patience = setTimeout(() => child.kill('SIGKILL'), Math.random() * longest)
  const code = await ended(child)
  clearTimeout(patience)
  return code
}

test(
  `a backup killed ${times} times leaves the file of before, or a whole new one`,
  async () => {
    const before = await contentOf(file)
    for (let n = 0; n < times; n += 1) {
      await killed(folder, 2500, 'backup', file)
      expect(await contentOf(file)).toEqual(before)
    }
    expect(samenspel(folder, 'backup', file, '--verify').note).toContain('Written.')
    expect(await contentOf(file)).toEqual(before)
    expect(existsSync(`${file}.unfinished`)).toBe(false)
  },
  times * 20_000 + 120_000,
)

test(
  `beside a server that people use, a backup killed ${times} times changes nothing and the next one works`,
  async () => {
    const server = await serve(folder)
    try {
      const before = await ofPeople(file)
      for (let n = 0; n < times; n += 1) {
        await killed(folder, 2500, 'backup', file)
        expect(await ofPeople(file)).toEqual(before)
        expect((await fetch(server.url)).status).toBe(200)
      }
      const last = samenspel(folder, 'backup', file)
      expect(last.code, last.note).toBe(0)
      expect(existsSync(`${folder}.copy`)).toBe(false)
      const refused = samenspel(folder, 'restore', file)
      expect([refused.code, refused.note]).toEqual([1, expect.stringContaining('is in use by process')])
    } finally {
      await server.stop()
    }
  },
  times * 20_000 + 120_000,
)

test(
  `a restore killed ${times} times leaves nothing, or everything`,
  async () => {
    const before = await contentOf(file)
    const whole = async (place: string) => {
      const again = join(dirname(place), 'again.zip')
      expect(samenspel(place, 'backup', again).code).toBe(0)
      expect(await contentOf(again)).toEqual(before)
    }
    let place = dataFolder()
    for (let n = 0; n < times; n += 1) {
      await killed(place, 5000, 'restore', file)
      const there = samenspel(place, 'municipality', 'list', '--json')
      expect(there.code, there.note).toBe(0)
      if (!there.out.includes('GM0392')) continue
      await whole(place)
      place = dataFolder()
    }
    const last = samenspel(place, 'restore', file)
    expect(last.code, last.note).toBe(0)
    await whole(place)
    const twice = samenspel(place, 'restore', file)
    expect([twice.code, twice.note]).toEqual([
      2,
      expect.stringContaining('There is data of the municipality'),
    ])
  },
  times * 40_000 + 120_000,
)

test('asked wrongly, it says so with 2 and makes nothing', () => {
  const place = dataFolder()
  const none = samenspel(place, 'backup', join(dirname(place), 'none.zip'))
  expect([none.code, none.note]).toEqual([2, expect.stringContaining('nothing to keep')])
  const where = samenspel(folder, 'backup', '/nergens/backup.zip')
  expect([where.code, where.note]).toEqual([2, expect.stringContaining('There is no folder /nergens')])
  expect(samenspel(place, 'restore', '/nergens/backup.zip').code).toBe(2)
  const damaged = join(dirname(place), 'damaged.zip')
  writeFileSync(damaged, readFileSync(file).subarray(0, 5000))
  const refused = samenspel(place, 'restore', damaged)
  expect([refused.code, refused.note]).toEqual([1, expect.stringContaining('cut short')])
  expect(existsSync(place)).toBe(false)
})

test('a dry run says that a backup works, and leaves the place as it was', () => {
  const place = dataFolder()
  const said = samenspel(place, 'restore', file, '--dry-run', '--json')
  expect(said.code, said.note).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({ municipalities: ['GM0392'], dryRun: true })
  expect(existsSync(place)).toBe(false)
})
