import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import {
  defineAreas,
  ownAreaSentence,
  readOwnAreaFile,
  unknownLines,
} from '#capabilities/municipalities/index.ts'
import type { OwnAreaLine } from '#capabilities/municipalities/index.ts'
import { localDay } from '#platform/i18n/dates.ts'
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

/** Reads a municipality's own areas: a CSV file with a row per buurt that an area covers. All of it, or nothing. */
export async function defineAreasFile(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const path = resolve(io.cwd, given.file)
  const problem = await unreadable(path, deps)
  if (problem) return refuse(io, [problem])
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const read = await readOwnAreaFile(createReadStream(path), localDay(deps.clock()))
  if (read.wrong.length > 0) return refuse(io, [...read.wrong.map(inWords), 'Nothing was changed.'])
  const ctx = operatorOf(deps, tenant.id)
  const { unknown } = await defineAreas(deps.database, ctx, read.areas)
  if (unknown.length > 0) {
    const lines = unknownLines(read, unknown).map(inWords)
    return refuse(io, [...lines, 'Nothing was changed. Import the buurten first: samenspel areas import'])
  }
  await placeEverything(deps, ctx)
  if (given.json) io.out(JSON.stringify({ defined: read.areas.length }))
  else io.out(`${counted(read.areas.length, 'area', 'areas')} of ${tenant.name} defined.`)
  return 0
}

const inWords = (line: OwnAreaLine): string => ownAreaSentence(line, 'en')

function refuse(io: Io, sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) io.note(sentence)
  return 2
}
