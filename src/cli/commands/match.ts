import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { answerAsJson, explain, matchQuestion } from '#capabilities/referrals/index.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'
import { chosenMunicipality } from '../operator.ts'
import { unreadable } from '../readable.ts'

export interface MatchGiven {
  readonly text?: string
  readonly batch?: string
  readonly near?: Spot
  readonly today?: string
  readonly json: boolean
  readonly explain: boolean
  readonly municipality?: string
}

/**
 * Answers a question of a neighbourhood team, or each question of a file of JSON lines. The text is nowhere kept: beside
 * a running server it travels by the local socket and is forgotten with the answer.
 */
export async function matchQuestions(io: Io, deps: Deps, given: MatchGiven): Promise<ExitCode> {
  if ((given.text === undefined) === (given.batch === undefined)) {
    io.note('Give one question in quotes, or a file of questions with --batch.')
    return 2
  }
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const today = given.today ?? localDay(deps.clock())
  const ask = asking(io, deps, { municipality: tenant.id, today, given })
  if (given.text !== undefined) {
    await ask({ text: given.text, near: given.near ?? null })
    return 0
  }
  const path = resolve(io.cwd, given.batch!)
  const problem = await unreadable(path, deps)
  if (problem) {
    io.note(problem)
    return 2
  }
  let refused = 0
  let at = 0
  for await (const written of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    at += 1
    // As Windows begins a file.
    const line = written.replace(/^\ufeff/, '')
    if (io.signal.aborted) break
    if (line.trim() === '') continue
    const question = questionIn(line)
    if (typeof question === 'string') {
      refused += 1
      io.note(`Line ${at}: ${question}`)
      continue
    }
    // One after the other: the embedded database has one connection.
    await ask({ near: given.near ?? null, ...question })
  }
  return refused > 0 ? 1 : 0
}

interface Question {
  readonly id?: unknown
  readonly text: string
  readonly near?: Spot | null
}

function asking(
  io: Io,
  deps: Deps,
  { municipality, today, given }: { municipality: MunicipalityId; today: string; given: MatchGiven },
) {
  return async ({ id, text, near = null }: Question): Promise<void> => {
    const answer = await matchQuestion(deps.database, municipality, { text, near, today, locale: 'nl' })
    const told = answerAsJson(answer, { locale: 'nl', today })
    if (given.json || given.batch !== undefined)
      io.out(JSON.stringify(id === undefined ? told : { id, ...told }))
    else for (const line of given.explain ? explain(answer) : inWords(told)) io.out(line)
  }
}

/** A line of the file, or what is wrong with it. */
function questionIn(line: string): Question | string {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return 'this is not JSON.'
  }
  if (typeof read !== 'object' || read === null) return 'this is no object with "id" and "text".'
  const { id, text, near } = read as Record<string, unknown>
  if (typeof text !== 'string') return 'it has no "text".'
  if (near === undefined || near === null) return { id, text }
  const spot = Array.isArray(near) ? spotOf(near) : null
  return spot === null ? '"near" is not [latitude, longitude].' : { id, text, near: spot }
}

function spotOf(parts: readonly unknown[]): Spot | null {
  const [lat, lon] = parts
  const good = parts.length === 2 && typeof lat === 'number' && typeof lon === 'number'
  return good && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}

function inWords(told: ReturnType<typeof answerAsJson>): string[] {
  return [
    ...(told.reason === null ? [] : [told.reason]),
    ...(told.chips.length === 0 ? [] : [told.chips.map(({ label }) => label).join(' · ')]),
    ...told.fits.flatMap(({ activity, initiative, reasons, cautions }) => [
      `${activity} (${initiative})`,
      ...reasons.map((reason) => `  ✓ ${reason}`),
      ...cautions.map((caution) => `  ! ${caution}`),
    ]),
    ...told.tasks.map(({ task, initiative }) => `Taak: ${task} (${initiative})`),
    ...(told.none ? ['Geen passend aanbod.'] : []),
  ]
}
