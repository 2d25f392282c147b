import { z } from 'zod'

/** Raised when a backup of before cannot be read as one of today. */
export const newestFormat = 1

/** Why a backup cannot be made or put back, in a sentence for whoever runs the installation. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
}

/** There is something already where a backup should go, or somebody who uses it. */
export class WrongPlace extends BackupProblem {}

/** What stands in one table: counted, and added up over its rows in any order. */
export interface Sum {
  readonly rows: number
  readonly sha256: string
}

export interface TableInBackup extends Sum {
  /** With its schema: `samenspel.activity`. */
  readonly name: string
  /** In the order in which the values of a line stand. */
  readonly columns: readonly string[]
}

/** What a backup says of itself, in its entry `manifest.json`. */
export interface Manifest {
  readonly program: 'samenspel'
  readonly format: number
  /** Of Samenspel, for people. */
  readonly version: string
  readonly madeAt: string
  /** The database it came from, for people. */
  readonly madeFrom: string
  readonly municipalities: readonly string[]
  /** The steps that this database had taken. */
  readonly migrations: readonly string[]
  readonly tables: readonly TableInBackup[]
}

const sum = { rows: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }
const name = z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/)
const head = z.object({ program: z.literal('samenspel'), format: z.int().positive() })
const whole = head.extend({
  version: z.string(),
  madeAt: z.iso.datetime(),
  madeFrom: z.string(),
  municipalities: z.array(z.string()),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name, columns: z.array(z.string().regex(/^[a-z_0-9]+$/)).min(1), ...sum })),
})

/**
 * Reads a manifest.
 * @throws {BackupProblem} when it is none, or one of a newer Samenspel
 */
export function readManifest(text: string): Manifest {
  const given = parsed(text)
  const first = head.safeParse(given)
  if (!first.success) throw new BackupProblem('This is no backup of Samenspel.')
  if (first.data.format > newestFormat)
    throw new BackupProblem(
      `This backup was made by a newer Samenspel (its format is ${first.data.format}, the newest known here is ${newestFormat}). Restore it with that version.`,
    )
  const read = whole.safeParse(given)
  if (!read.success) throw new BackupProblem('The list of what is in this backup is damaged.')
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
