import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from './database.ts'

/** A question to the published data, as `publicQuery` makes them. */
type Query<Input, Result> = (
  database: Database,
  municipality: MunicipalityId,
  input: Input,
) => Promise<Result>

interface Kept {
  readonly until: number
  readonly answer: Promise<unknown>
}

/** Another process of this installation may have changed it: that is seen after this long. */
const keptFor = 5000
/** Inputs are few (the levels of areas); this only guards against one that is not. */
const mostKept = 50

const memory = new WeakMap<Database, Map<MunicipalityId, Map<string, Kept>>>()
let queries = 0

/**
 * The same query, asked once in five seconds: for short lists that every page needs and that hardly ever change.
 * Any change of what everybody may read, in this process, makes it forget at once. Answers are shared: do not change them.
 */
export function remembered<Input, Result extends object>(query: Query<Input, Result>): Query<Input, Result> {
  const name = (queries += 1)
  return (database, municipality, input) => {
    const now = performance.now()
    const ours = memoryOf(database, municipality)
    const key = `${name} ${JSON.stringify(input)}`
    const kept = ours.get(key)
    if (kept && kept.until > now) return kept.answer as Promise<Result>
    if (ours.size >= mostKept) ours.clear()
    const answer = query(database, municipality, input).then((result) => Object.freeze(result))
    ours.set(key, { until: now + keptFor, answer })
    answer.catch(() => ours.delete(key))
    return answer
  }
}

/** Forgets what is remembered of a municipality, because something of it changed. */
export function forget(database: Database, municipality: MunicipalityId): void {
  memory.get(database)?.delete(municipality)
}

function memoryOf(database: Database, municipality: MunicipalityId): Map<string, Kept> {
  const all = memory.get(database) ?? new Map<MunicipalityId, Map<string, Kept>>()
  memory.set(database, all)
  const ours = all.get(municipality) ?? new Map<string, Kept>()
  all.set(municipality, ours)
  return ours
}
