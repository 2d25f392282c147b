import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  checkSchedule,
  describeProblem,
  importActivities,
  keysOf,
  previewImport,
  readActivities,
} from '#capabilities/activities/index.ts'
import type { ActivityToKeep } from '#capabilities/activities/index.ts'
import { listThemes } from '#capabilities/municipalities/index.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { Deps } from '../installation.ts'
import { counted, slowly } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { chosenMunicipality, operatorOf } from '../operator.ts'
import { unreadable } from '../readable.ts'

interface Given {
  readonly file: string
  readonly municipality?: string
  readonly dryRun?: boolean
  readonly json: boolean
}

/** So many activities are written at once: all of them or none. */
const batchSize = 200

/** Reads activities from a CSV file; good rows are kept, the others named by line and reason. */
export async function importActivitiesFile(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const path = resolve(io.cwd, given.file)
  const problem = await unreadable(path, deps)
  if (problem) {
    io.note(problem)
    return 2
  }
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const ctx = operatorOf(deps, tenant.id)
  const themes = await listThemes(deps.database, tenant.id, undefined)
  const counts = { imported: 0, unchanged: 0, refused: 0 }
  const say = slowly(io)
  const source = basename(path).slice(0, 100)
  const write = async (rows: readonly ActivityToKeep[]) => {
    const kept = await (given.dryRun ? previewImport : importActivities)(deps.database, ctx, { source, rows })
    // The first much changes what the planner should know; the rest goes quicker for it.
    if (counts.imported === 0 && kept.imported > 0 && !given.dryRun) await refreshStatistics(deps.database)
    counts.imported += kept.imported
    counts.unchanged += kept.unchanged
    say(`${(counts.imported + counts.unchanged).toLocaleString('en')} activities so far`)
  }
  const keys = keysOf()
  let batch: ActivityToKeep[] = []
  const options = {
    themes,
    today: localDay(ctx.now),
    checkSchedule,
    onHeader: ({
      line,
      warnings,
    }: {
      line: number
      warnings: readonly Parameters<typeof describeProblem>[2][]
    }) => {
      for (const warning of warnings) io.note(describeProblem('en', line, warning))
    },
  }
  for await (const read of readActivities(createReadStream(path), options)) {
    if (io.signal.aborted) break
    const notes = read.ok ? read.warnings : read.problems
    for (const note of notes) io.note(describeProblem('en', read.line, note))
    if (!read.ok) {
      counts.refused += 1
      continue
    }
    const key = keys.take(read.row)
    if (key === null) {
      counts.refused += 1
      io.note(`Line ${read.line}: this activity stands in the file already. Give each its own id.`)
      continue
    }
    batch.push({ key, initiative: read.row.initiative, facts: read.row.facts })
    if (batch.length < batchSize) continue
    await write(batch)
    batch = []
  }
  if (batch.length > 0) await write(batch)
  if (counts.imported > batchSize && !given.dryRun) await refreshStatistics(deps.database)
  const { imported, unchanged, refused } = counts
  const would = given.dryRun ? ' Nothing was changed: this was a dry run.' : ''
  if (given.json) io.out(JSON.stringify({ ...counts, dryRun: given.dryRun ?? false }))
  else
    io.out(
      `${counted(imported, 'activity', 'activities')} imported, ${unchanged} unchanged, ${refused} refused.${would}`,
    )
  return refused > 0 && imported + unchanged === 0 ? 1 : 0
}
