import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { openPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { beforeAll, expect, test } from 'vitest'
import { migrations } from '#capabilities/index.ts'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { anOwnDatabase } from '#testing/own-database.ts'
import type { OwnDatabase } from '#testing/own-database.ts'
import { loadDemo } from '../../demo/load-demo.ts'
import { preparation } from '../../schema.ts'
import { openArchive } from './archive.ts'
import { BackupProblem } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { restoreInto } from './restore.ts'
import { writeBackup } from './write.ts'

const times = process.env['SAMENSPEL_LONG'] === '1' ? 100 : 8
const now = new Date('2026-11-25T09:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'samenspel-damaged-'))
const good = join(folder, 'good.zip')
let place: OwnDatabase

beforeAll(async () => {
  const template = await templateIn(cacheFolder, preparation)
  const source = await anOwnDatabase('embedded', preparation, template)
  await loadDemo(source.database, now)
  await writeBackup(source.database, good, { version: '0.1.0', now })
  await source.close()
  place = await anOwnDatabase('embedded', preparation, template)
})

async function restoring(file: string): Promise<void> {
  const archive = await openArchive(file)
  try {
    await restoreInto(place.database, archive, { migrations })
  } finally {
    archive.close()
  }
}

/** The same backup with its entries changed, as an archive that is whole; `null` leaves an entry out. */
async function changed(change: (name: string, content: string) => string | null): Promise<string> {
  const zip = await openPromise(good, { lazyEntries: true, autoClose: false })
  const out = new ZipFile()
  for await (const entry of zip.eachEntry()) {
    const content = change(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
    if (content !== null) out.addBuffer(Buffer.from(content), entry.fileName)
  }
  zip.close()
  out.end()
  const file = join(folder, 'changed.zip')
  writeFileSync(file, await buffer(out.outputStream))
  return file
}

const withManifest = (more: (manifest: Manifest) => object) =>
  changed((name, content) =>
    name === 'manifest.json'
      ? JSON.stringify({ ...JSON.parse(content), ...more(JSON.parse(content) as Manifest) })
      : content,
  )

const inTable = (table: string, change: (content: string) => string | null) =>
  changed((name, content) => (name === `tables/${table}.ndjson` ? change(content) : content))

test('a file that was cut short is refused', async () => {
  const bytes = readFileSync(good)
  for (const part of [0, 1, 100, 0.3, 0.9, 0.999]) {
    const file = join(folder, 'short.zip')
    writeFileSync(file, bytes.subarray(0, part < 1 ? Math.floor(bytes.length * part) : part))
    // oxlint-disable-next-line no-await-in-loop -- one file
    await expect(restoring(file), `${part}`).rejects.toThrow(/is no backup of Samenspel, or it was cut short/)
  }
})

test(
  'a file with one byte changed is refused, unless that byte says nothing about what is in it',
  async () => {
    const bytes = readFileSync(good)
    const file = join(folder, 'flipped.zip')
    let refused = 0
    for (let n = 1; n <= times; n += 1) {
      const flipped = Buffer.from(bytes)
      // Before the list at the end, among what the tables hold.
      const at = Math.floor((bytes.length * 0.95 * n) / times)
      flipped[at] = flipped[at]! ^ (1 << (n % 8))
      writeFileSync(file, flipped)
      // oxlint-disable-next-line no-await-in-loop -- one database
      const error: unknown = await restoring(file).catch((caught: unknown) => caught)
      if (error !== undefined) {
        refused += 1
        expect(error, `byte ${at}`).toBeInstanceOf(BackupProblem)
        // oxlint-disable-next-line no-await-in-loop -- one database
        expect(await place.ask('select from published.municipality')).toEqual([])
        continue
      }
      // Such as the hour at which an entry was written: then everything is there, and the next needs a new place.
      // oxlint-disable-next-line no-await-in-loop -- one database
      await place.close()
      // oxlint-disable-next-line no-await-in-loop -- one database
      place = await anOwnDatabase('embedded', preparation, await templateIn(cacheFolder, preparation))
    }
    expect(refused).toBeGreaterThan(times * 0.8)
  },
  times * 10_000 + 60_000,
)

test('what is no backup at all is refused', async () => {
  const file = join(folder, 'other.zip')
  writeFileSync(file, 'naam,plaats\n'.repeat(1000))
  await expect(restoring(file)).rejects.toThrow('is no backup of Samenspel')
  const other = await changed((name, content) => (name === 'manifest.json' ? null : content))
  await expect(restoring(other)).rejects.toThrow('is no backup of Samenspel')
  await expect(restoring(await withManifest(() => ({ program: 'anders' })))).rejects.toThrow(
    'is no backup of Samenspel',
  )
})

test('a backup of a newer version is refused, by its format and by its steps', async () => {
  await expect(restoring(await withManifest(() => ({ format: 2 })))).rejects.toThrow('by a newer Samenspel')
  const later = await withManifest(({ migrations: names }) => ({
    migrations: [...names, '29990101T0000_later'],
  }))
  await expect(restoring(later)).rejects.toThrow('took the step 29990101T0000_later')
})

test('a row less, a row more, another word: each is told with its table', async () => {
  const less = await inTable('published.theme', (content) => content.slice(content.indexOf('\n') + 1))
  await expect(restoring(less)).rejects.toThrow(
    /published\.theme is not what was put in it: \d+ rows instead/,
  )
  const twice = await inTable('published.theme', (content) => content + content)
  await expect(restoring(twice)).rejects.toThrow('published.theme')
  const other = await inTable('published.initiative', (content) => content.replace('Badhuis', 'Zwembad'))
  await expect(restoring(other)).rejects.toThrow(
    'published.initiative is not what was put in it: other words',
  )
  const half = await inTable('published.theme', (content) => content.slice(0, -10))
  await expect(restoring(half)).rejects.toThrow('ends in the middle of a row')
  const none = await inTable('published.theme', () => null)
  await expect(restoring(none)).rejects.toThrow('The table published.theme is missing')
  expect(await place.ask('select from published.municipality')).toEqual([])
}, 120_000)

test('after all those refusals the good one still goes in', async () => {
  await restoring(good)
  expect(await place.ask('select from published.municipality')).toHaveLength(1)
})
