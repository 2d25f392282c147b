import { createHash } from 'node:crypto'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { initiativesByName, mayImport, nameKey } from '#capabilities/initiatives/index.ts'
import type { Claimed, KnownInitiative } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import { rowOf } from '../schema.ts'
import { findImported, saveActivities } from '../store.ts'
import type { ActivityToSave, KnownActivity } from '../store.ts'
import { horizonInDays, publishActivities } from './publish.ts'

export interface ActivityToKeep {
  /** The key it has where it comes from, stable; the same key is the same activity. */
  readonly key: string
  readonly initiative: string
  readonly facts: ActivityFacts
}

export interface Kept {
  readonly imported: number
  readonly unchanged: number
  /** Left alone: their initiative keeps its own page, or wants none. */
  readonly withheld: number
}

export interface Import {
  readonly source: string
  readonly rows: readonly ActivityToKeep[]
  readonly claimed?: Claimed
}

/** Writes a batch of activities from elsewhere, with initiatives by name, all or nothing. */
export const importActivities = useCase<Import, Kept>(
  {
    name: 'activities.import',
    may: mayImport,
    records: 'activities.imported',
    about: (_, { source }) => source,
  },
  keepActivities,
)

/** What an import would do, without doing it. */
export const previewImport = useCase<Import, Kept>(
  { name: 'activities.previewImport', may: mayImport, records: null },
  async (work, { rows }) => {
    const imported = (await changedRows(work, rows)).changed.length
    return { imported, unchanged: rows.length - imported, withheld: 0 }
  },
)

async function keepActivities(work: Work, { rows, source, claimed = 'leave' }: Import): Promise<Kept> {
  const { known, changed } = await changedRows(work, rows)
  if (changed.length === 0) return { imported: 0, unchanged: rows.length, withheld: 0 }
  const initiatives = await initiativesByName(
    work,
    changed.map((row) => row.initiative),
    source,
  )
  const welcome = changed.flatMap((row) => {
    const initiative = initiatives.get(nameKey(row.initiative))
    return initiative && (claimed === 'overwrite' || !initiative.head.claimed) ? [{ row, initiative }] : []
  })
  const sources = welcome.map(({ row, initiative }) => toSave(work, row, initiative, known.get(row.key)))
  await saveActivities(work, sources)
  await publishActivities(work, sources)
  return {
    imported: welcome.length,
    unchanged: rows.length - changed.length,
    withheld: changed.length - welcome.length,
  }
}

async function changedRows(work: Work, rows: readonly ActivityToKeep[]) {
  const known = await findImported(
    work,
    rows.map((row) => row.key),
  )
  return { known, changed: rows.filter((row) => known.get(row.key)?.fingerprint !== fingerprintOf(row)) }
}

function toSave(
  work: Work,
  row: ActivityToKeep,
  { head }: KnownInitiative,
  before?: KnownActivity,
): ActivityToSave {
  return {
    ...rowOf(before?.activity_id ?? newId<ActivityId>(), head.initiative_id, row.facts),
    import_key: row.key,
    fingerprint: fingerprintOf(row),
    sequence: before ? before.sequence + 1 : 0,
    updated_at: work.ctx.now,
    dates_until: addDays(localDay(work.ctx.now), horizonInDays),
  }
}

function fingerprintOf(row: ActivityToKeep): string {
  return createHash('sha256')
    .update(JSON.stringify([row.initiative.trim(), row.facts]))
    .digest('base64url')
    .slice(0, 22)
}
