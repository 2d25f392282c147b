import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { publicQuery } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import type { Photo } from '#platform/images/photo.ts'
import type { FileId } from './file-id.ts'

export type FileSize = 'large' | 'small'

/** A file as it is answered. */
export interface StoredFile {
  /** Its strong entity tag, without quotes. */
  readonly tag: string
  /** `null` when the asker has it already. */
  readonly bytes: Uint8Array | null
}

/**
 * Keeps a photo, seen by nobody yet. It was made by `readPhoto`, before the transaction: drawing takes half a second,
 * and the embedded database has one connection.
 */
export async function keepFile(work: Work, { large, small }: Photo): Promise<FileId> {
  const id = newId<FileId>()
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.file (municipality_id, file_id, kind, kept_at,
      large_width, large_height, large_bytes, large_tag, small_width, small_height, small_bytes, small_tag)
    values (${municipality}, ${id}, 'jpeg', ${now},
      ${large.width}, ${large.height}, ${large.bytes}, ${tagOf(large.bytes)},
      ${small.width}, ${small.height}, ${small.bytes}, ${tagOf(small.bytes)})`.execute(work.db)
  return id
}

const copied = sql.raw(`municipality_id, file_id, kind,
  large_width, large_height, large_bytes, large_tag, small_width, small_height, small_bytes, small_tag`)

/**
 * Lets everybody see a file; twice is as good as once.
 * @throws {NotFound} when this municipality keeps no such file
 */
export async function publishFile(work: Work, id: FileId): Promise<void> {
  await withdrawFile(work, id)
  const done = await sql`insert into published.file (${copied})
    select ${copied} from samenspel.file
    where municipality_id = ${work.ctx.municipality} and file_id = ${id}`.execute(work.db)
  if (done.numAffectedRows !== 1n) throw new NotFound()
}

/** Lets it be seen by nobody again, from the next request on; it is still kept. */
export async function withdrawFile(work: Work, id: FileId): Promise<void> {
  await sql`delete from published.file
    where municipality_id = ${work.ctx.municipality} and file_id = ${id}`.execute(work.db)
}

/** Removes a file for good, also where everybody saw it. */
export async function dropFile(work: Work, id: FileId): Promise<void> {
  await withdrawFile(work, id)
  await sql`delete from samenspel.file
    where municipality_id = ${work.ctx.municipality} and file_id = ${id}`.execute(work.db)
}

interface Wanted {
  readonly id: FileId
  readonly size: FileSize
  /** Entity tags of what the asker has. */
  readonly known: readonly string[]
}

/**
 * A kept file, for those whom a use case lets see it.
 * @throws {NotFound}
 */
export async function readKeptFile(work: Work, { id, size, known }: Wanted): Promise<StoredFile> {
  const found = await sql<Row>`select ${answered(size, known)} from samenspel.file
    where municipality_id = ${work.ctx.municipality} and file_id = ${id}`.execute(work.db)
  return one(found.rows)
}

/**
 * A file that everybody may see.
 * @throws {NotFound} also when it is kept and not published
 */
export const readPublishedFile = publicQuery<Wanted, StoredFile>(async (reading, { id, size, known }) => {
  const found = await sql<Row>`select ${answered(size, known)} from published.file
    where municipality_id = ${reading.municipality} and file_id = ${id}`.execute(reading.db)
  return one(found.rows)
})

interface Row {
  readonly tag: string
  readonly base64: string | null
}

/** In base64, because both databases would send bytes as figures, twice as long and four times as slow to read. */
function answered(size: FileSize, known: readonly string[]) {
  const tag = sql.ref(`${size}_tag`)
  const bytes = sql.ref(`${size}_bytes`)
  return sql`${tag} as tag, case when ${tag} = any(${known}) then null else encode(${bytes}, 'base64') end as base64`
}

function one(rows: readonly Row[]): StoredFile {
  const [row] = rows
  if (!row) throw new NotFound()
  return { tag: row.tag, bytes: row.base64 === null ? null : Buffer.from(row.base64, 'base64') }
}

function tagOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}
