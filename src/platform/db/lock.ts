import { randomUUID } from 'node:crypto'
import { readFileSync, unlinkSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Who has the embedded database open. */
export interface Holder {
  readonly pid: number
  /** When that process began, in the system's own count, so that a later process with its number is not taken for it. */
  readonly began: string | null
  /** Where it takes commands, when it does. */
  readonly socket: string | null
  /** What it is doing: `start`, `areas import`. */
  readonly doing: string
}

export type LockResult =
  | { readonly ok: true; readonly lock: Lock }
  | { readonly ok: false; readonly holder: Holder }

export interface Lock {
  release(): void
}

interface Note extends Holder {
  /** Tells one taking of the lock from the next. */
  readonly token: string
}

/** The file beside `folder` that says who has it. */
export const lockFile = (folder: string): string => `${folder}.lock`

/**
 * Takes the lock of an embedded database. A living holder is never robbed. What a dead one left is taken over, by one
 * taker only: whoever makes the file `<lock>.<token of the dead>` may, since a file can be made once.
 */
export async function takeLock(
  folder: string,
  doing: string,
  socket: string | null = null,
): Promise<LockResult> {
  const file = lockFile(folder)
  await mkdir(dirname(file), { recursive: true })
  const mine: Note = { pid: process.pid, began: beginOf(process.pid), socket, doing, token: randomUUID() }
  const draft = `${file}.${mine.token}.draft`
  await writeFile(draft, `${JSON.stringify(mine)}\n`, { mode: 0o600 })
  try {
    for (;;) {
      const chain = await chainOf(file)
      const holder = chain.find((note) => isAlive(note))
      if (holder) return { ok: false, holder }
      if (await take(file, chain, draft, mine))
        return { ok: true, lock: { release: () => release(file, mine) } }
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** @returns who has the embedded database open now, if anybody */
export async function holderOf(folder: string): Promise<Holder | null> {
  return (await chainOf(lockFile(folder))).find((note) => isAlive(note)) ?? null
}

/** The lock, the one who was taking over from its dead holder, the one who was taking over from that one… */
async function chainOf(file: string): Promise<Note[]> {
  const chain: Note[] = []
  for (let next: string | null = file; next !== null;) {
    const note = await readNote(next)
    if (note) chain.push(note)
    next = note ? successor(file, note) : null
  }
  return chain
}

async function take(file: string, chain: readonly Note[], draft: string, mine: Note): Promise<boolean> {
  const last = chain.at(-1)
  const place = last ? successor(file, last) : file
  if (!(await linked(draft, place))) return false
  if (!last) return true
  // Somebody may have finished taking over between our reading and our linking: then this is not ours.
  const now = (await chainOf(file)).map((note) => note.token)
  if (now.join() !== [...chain, mine].map((note) => note.token).join()) {
    await rm(place, { force: true })
    return false
  }
  await rename(draft, file)
  for (const note of chain) await rm(successor(file, note), { force: true })
  return true
}

const successor = (file: string, note: Note) => `${file}.${note.token}`

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function readNote(file: string): Promise<Note | null> {
  try {
    const note = JSON.parse(await readFile(file, 'utf8')) as Partial<Note>
    if (typeof note.pid === 'number' && typeof note.token === 'string')
      return { began: null, socket: null, doing: 'start', ...note } as Note
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Error(`${file} is not a lock of Samenspel: look what it is, and move it away if nothing uses it`)
}

function release(file: string, mine: Note): void {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as Note
    if (note.token === mine.token) unlinkSync(file)
  } catch {
    // It is gone already.
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if (codeOf(error) !== 'EPERM') return false
  }
  const began = beginOf(holder.pid)
  return began === null || holder.began === null || began === holder.began
}

/** When a process began, where the system tells (field 22 of `/proc/<pid>/stat`, proc(5)), with the boot it belongs to. */
function beginOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Z is a process that ended and that nobody has asked after yet.
    if (fields[0] === 'Z') return 'ended'
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return null
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
