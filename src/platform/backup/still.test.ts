import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '#platform/db/database.ts'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { dataFolder } from '#testing/processes.ts'
import { preparation } from '../../schema.ts'
import { copyOf, copyStill } from './still.ts'

// Whoever asked for a copy may be killed, and another ask, while the server still makes the first.
test('copies that are asked for at once are made one after the other, and what is left is a database', async () => {
  const folder = dataFolder()
  const database = await openDatabase(
    { kind: 'embedded', folder },
    await templateIn(cacheFolder, preparation),
  )
  for (let n = 0; n < 3; n += 1) {
    const first = copyStill(database, folder)
    await setTimeout(40 * n)
    await Promise.all([first, copyStill(database, folder)])
  }
  await database.close()
  expect(existsSync(copyOf(folder))).toBe(true)
  const copy = await openDatabase({ kind: 'embedded', folder: copyOf(folder) })
  const steps = await sql<{ n: number }>`select count(*)::int as n from samenspel.migration`.execute(copy.sql)
  expect(steps.rows[0]!.n).toBeGreaterThan(0)
  await copy.close()
}, 60_000)
