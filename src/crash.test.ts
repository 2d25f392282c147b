import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { csvOf } from '#testing/many-activities.ts'
import { dataFolder, ended, samenspel, serve, startSamenspel } from '#testing/processes.ts'

const times = process.env['SAMENSPEL_LONG'] === '1' ? 50 : 5
const rows = 1200

/** `{"imported":…}` of an import that ended well. */
const counts = (text: string) => JSON.parse(text) as { imported: number; unchanged: number; refused: number }

test(
  `killed ${times} times during an import, the database opens and has everything it said it had`,
  async () => {
    const folder = dataFolder()
    const file = join(dirname(folder), 'activiteiten.csv')
    writeFileSync(file, csvOf(rows))
    expect(samenspel(folder, 'municipality', 'add', 'GM0392', 'Haarlem').code).toBe(0)
    let acknowledged = 0
    for (let n = 0; n < times; n += 1) {
      const child = startSamenspel(folder, 'import', 'activities', file)
      child.stderr?.on('data', (data: Buffer) => {
        for (const [, count] of data.toString().matchAll(/([\d,]+) activities so far/g)) {
          acknowledged = Math.max(acknowledged, Number(count?.replaceAll(',', '')))
        }
      })
      // Somewhere between opening the database and the end of the import.
      const patience = setTimeout(() => child.kill('SIGKILL'), 500 + Math.random() * 2500)
      await ended(child)
      clearTimeout(patience)
      const there = samenspel(folder, 'import', 'activities', file, '--dry-run', '--json')
      expect(there.code, there.note).toBe(0)
      expect(counts(there.out).unchanged).toBeGreaterThanOrEqual(acknowledged)
    }
    const last = counts(samenspel(folder, 'import', 'activities', file, '--json').out)
    expect(last.imported + last.unchanged).toBe(rows)
    expect(counts(samenspel(folder, 'import', 'activities', file, '--json').out)).toMatchObject({
      imported: 0,
      unchanged: rows,
    })
  },
  times * 20_000 + 60_000,
)

test(
  `a server killed ${times} times keeps every change that a command was told is done`,
  async () => {
    const folder = dataFolder()
    const added: string[] = []
    for (let n = 0; n < times; n += 1) {
      const server = await serve(folder)
      for (let m = 0; m < 3; m += 1) {
        const code = `GM${2000 + n * 10 + m}`
        if (samenspel(folder, 'municipality', 'add', code, `Plaats ${n} ${m}`).code === 0) added.push(code)
      }
      server.child.kill('SIGKILL')
      await ended(server.child)
    }
    const listed = samenspel(folder, 'municipality', 'list', '--json')
    expect(added).toHaveLength(times * 3)
    for (const code of added) expect(listed.out).toContain(code)
  },
  times * 20_000 + 60_000,
)
