import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { rememberPostcodes } from '#capabilities/municipalities/index.ts'
import { readTable, tableSentence } from '#platform/csv/table.ts'
import { isInNetherlands } from '#platform/geo/rd.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { Deps } from '../installation.ts'
import { counted } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { chosenMunicipality, operatorOf } from '../operator.ts'
import { unreadable } from '../readable.ts'

interface Given {
  readonly file: string
  readonly municipality?: string
  readonly json: boolean
}

const columns = { required: ['postcode', 'lat', 'lon'], optional: [] } as const
type Column = (typeof columns.required)[number]

const batchSize = 1000

/** Reads where postcodes lie: a CSV file with the columns postcode, lat and lon. */
export async function importPostcodesFile(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const path = resolve(io.cwd, given.file)
  const problem = await unreadable(path, deps)
  if (problem) return stop(io, problem)
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const ctx = operatorOf(deps, tenant.id)
  let imported = 0
  let refused = 0
  let batch: ({ postcode: string } & Spot)[] = []
  for await (const row of readTable(createReadStream(path), columns)) {
    const read = 'cells' in row ? postcodeOf(row.cells) : tableSentence(row.problem, 'en')
    if (typeof read === 'string') {
      refused += 1
      io.note(`Line ${row.line}: ${read}`)
      continue
    }
    batch.push(read)
    imported += 1
    if (batch.length < batchSize) continue
    await rememberPostcodes(deps.database, ctx, batch)
    batch = []
  }
  if (batch.length > 0) await rememberPostcodes(deps.database, ctx, batch)
  if (given.json) io.out(JSON.stringify({ imported, refused }))
  else io.out(`${counted(imported, 'postcode', 'postcodes')} imported, ${refused} refused.`)
  return imported === 0 ? 1 : 0
}

function postcodeOf(row: Readonly<Record<Column, string>>): ({ postcode: string } & Spot) | string {
  const postcode = row.postcode.replaceAll(/\s/g, '').toUpperCase()
  if (!/^[1-9]\d{3}([A-Z]{2})?$/.test(postcode))
    return 'there is no postcode such as 2013 or 2013AB in the column postcode.'
  const spot = { lat: degrees(row.lat), lon: degrees(row.lon) }
  return isInNetherlands(spot)
    ? { postcode, ...spot }
    : 'lat and lon are no place in the Netherlands, such as 52.38 and 4.63.'
}

function degrees(text: string): number {
  return text ? Number(text.replace(',', '.')) : Number.NaN
}

function stop(io: Io, sentence: string): ExitCode {
  io.note(sentence)
  return 2
}
