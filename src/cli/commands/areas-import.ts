import { resolve } from 'node:path'
import {
  geojsonMessages,
  keepCbsAreas,
  listMunicipalities,
  readAreas,
  redrawAreas,
  sentenceFor,
} from '#capabilities/municipalities/index.ts'
import type { CbsArea } from '#capabilities/municipalities/index.ts'
import type { Deps } from '../installation.ts'
import { counted, slowly } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { operatorOf } from '../operator.ts'
import { placeEverything } from '../place-everything.ts'
import { unreadable } from '../readable.ts'

interface Given {
  readonly file: string
  readonly year?: number
  readonly json: boolean
}

/** So many areas are written at once. */
const batchSize = 200

/** Reads CBS areas from a GeoJSON file; good ones are kept, the others named with their reason. */
export async function importAreasFile(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const path = resolve(io.cwd, given.file)
  const problem = await unreadable(path, deps)
  if (problem) return wrong(io, problem)
  const counts = await importAll(io, deps, path, given)
  const redrawn = await redrawTouched(io, deps, counts.municipalities)
  const { imported, unchanged, refused } = counts
  if (given.json) io.out(JSON.stringify({ imported, unchanged, refused, redrawn }))
  else io.out(`${counted(imported, 'area', 'areas')} imported, ${unchanged} unchanged, ${refused} refused.`)
  return imported + unchanged === 0 ? 1 : 0
}

async function importAll(io: Io, deps: Deps, path: string, { year }: Given) {
  const counts = { imported: 0, unchanged: 0, refused: 0, municipalities: new Set<string>() }
  const say = slowly(io)
  const write = async (areas: CbsArea[]) => {
    const changed = await keepCbsAreas(deps.database, { kind: 'operator' }, areas)
    counts.imported += changed
    counts.unchanged += areas.length - changed
  }
  let batch: CbsArea[] = []
  const onProgress = ({ bytes, total }: { bytes: number; total: number | null }) => {
    const part = total ? ` (${Math.floor((100 * bytes) / total)} %)` : ''
    say(`${(counts.imported + counts.unchanged).toLocaleString('en')} areas read${part}`)
  }
  for await (const item of readAreas(path, { ...(year === undefined ? {} : { year }), onProgress })) {
    if (io.signal.aborted) break
    if ('problem' in item) {
      counts.refused += 1
      io.note(sentenceFor(geojsonMessages.en, item))
      continue
    }
    counts.municipalities.add(item.area.municipalityCode)
    batch.push(item.area)
    if (batch.length < batchSize) continue
    await write(batch)
    batch = []
  }
  if (batch.length > 0) await write(batch)
  return counts
}

/** What a municipality shows of its areas follows at once, and so do the places of its activities. */
async function redrawTouched(io: Io, deps: Deps, codes: ReadonlySet<string>): Promise<string[]> {
  const touched = (await listMunicipalities(deps.database)).filter((tenant) => codes.has(tenant.id))
  for (const { id, name } of touched) {
    io.note(`Drawing the areas of ${name}.`)
    const ctx = operatorOf(deps, id)
    await redrawAreas(deps.database, ctx, undefined)
    await placeEverything(deps, ctx)
  }
  return touched.map((tenant) => tenant.id)
}

function wrong(io: Io, sentence: string): ExitCode {
  io.note(sentence)
  return 2
}
