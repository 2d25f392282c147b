import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { defineAreas } from '#capabilities/municipalities/index.ts'
import type { OwnArea } from '#capabilities/municipalities/index.ts'
import { readTable, tableSentence } from '#platform/csv/table.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { placeEverything } from '../place-everything.ts'
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

const columns = { required: ['gebied', 'naam', 'buurt'], optional: ['vanaf'] } as const
type Cells = Readonly<Record<'gebied' | 'naam' | 'buurt' | 'vanaf', string>>

/** Reads a municipality's own areas: a CSV file with a row per buurt that an area covers. All of it, or nothing. */
export async function defineAreasFile(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const path = resolve(io.cwd, given.file)
  const problem = await unreadable(path, deps)
  if (problem) return refuse(io, [problem])
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const read = await areasIn(path, localDay(deps.clock()))
  if (read.wrong.length > 0) return refuse(io, [...read.wrong, 'Nothing was changed.'])
  const ctx = operatorOf(deps, tenant.id)
  const areas = [...read.areas.values()]
  const { unknown } = await defineAreas(deps.database, ctx, areas)
  if (unknown.length > 0) {
    const lines = unknown.map((code) => `Line ${read.lines.get(code)}: ${tenant.name} has no buurt ${code}.`)
    return refuse(io, [...lines, 'Nothing was changed. Import the buurten first: samenspel areas import'])
  }
  await placeEverything(deps, ctx)
  if (given.json) io.out(JSON.stringify({ defined: areas.length }))
  else io.out(`${counted(areas.length, 'area', 'areas')} of ${tenant.name} defined.`)
  return 0
}

interface Read {
  readonly areas: Map<string, OwnArea & { neighbourhoods: string[] }>
  /** Where each buurt was named first. */
  readonly lines: Map<string, number>
  readonly wrong: string[]
}

async function areasIn(path: string, today: string): Promise<Read> {
  const read: Read = { areas: new Map(), lines: new Map(), wrong: [] }
  for await (const row of readTable(createReadStream(path), columns)) {
    const sentence = 'cells' in row ? take(read, row.cells, row.line, today) : tableSentence(row.problem)
    if (sentence) read.wrong.push(`Line ${row.line}: ${sentence}`)
  }
  if (read.areas.size === 0 && read.wrong.length === 0) read.wrong.push('There is no row in the file.')
  return read
}

/** @returns what is wrong with the row, or `null` */
function take({ areas, lines }: Read, cells: Cells, line: number, today: string): string | null {
  const id = cells.gebied.toLowerCase()
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40)
    return 'the column gebied holds a short name of letters, digits and hyphens, such as oost-1.'
  if (!/^BU[0-9A-Z]{8}$/.test(cells.buurt)) return 'the column buurt holds a code of CBS, such as BU03920101.'
  if (cells.naam === '' || cells.naam.length > 100)
    return 'the column naam holds what people call the area, in at most 100 characters.'
  if (cells.vanaf !== '' && !isLocalDay(cells.vanaf))
    return 'the column vanaf holds a day, such as 2026-01-01.'
  const from = cells.vanaf || today
  const area = areas.get(id)
  if (area && (area.name !== cells.naam || area.from !== from))
    return `${id} has another name or day than on a line before.`
  if (area?.neighbourhoods.includes(cells.buurt)) return `${id} covers ${cells.buurt} already.`
  if (area) area.neighbourhoods.push(cells.buurt)
  else areas.set(id, { id, name: cells.naam, from, neighbourhoods: [cells.buurt] })
  if (!lines.has(cells.buurt)) lines.set(cells.buurt, line)
  return null
}

function refuse(io: Io, sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) io.note(sentence)
  return 2
}
