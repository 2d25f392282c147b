import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import { readQuestion } from '#capabilities/referrals/reading/read.ts'
import { isDangerous } from '#capabilities/referrals/reading/routes/order.ts'
import type { QuestionRead, RouteReason } from '#capabilities/referrals/domain.ts'

const folder = join(projectFolder, 'bench/match/signs')

/** A note, and why no activity is the answer; `none` when there is no reason. */
export interface SignNote {
  readonly kind: RouteReason | 'none'
  readonly text: string
}

/** How the notes of one list were heard. */
export interface SignFigures {
  readonly dangers: number
  /** With a number to ring. */
  readonly heard: number
  /** Of those that were not: with a professional first. */
  readonly softened: number
  readonly needs: number
  readonly needsHeard: number
  readonly harmless: number
  readonly falseDanger: number
  readonly falseProfessional: number
  /** Of all that were heard: for the right reason, so with the right numbers. */
  readonly rightReason: number
}

/** The lists by their names, in that order: columns `kind`, a tab, and the note. */
export const signLists = (): readonly { readonly name: string; readonly notes: readonly SignNote[] }[] =>
  readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace('.tsv', ''), notes: notesIn(join(folder, file)) }))

const notesIn = (path: string): SignNote[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, text] = line.split('\t') as [SignNote['kind'], string]
      return { kind, text }
    })

type Heard = Pick<QuestionRead, 'route' | 'reason'>

/** Counts how notes were heard. @param hear as the program does, unless a test says otherwise */
export function signFigures(
  notes: readonly SignNote[],
  hear: (text: string) => Heard = readQuestion,
): SignFigures {
  const all = notes.map(({ kind, text }) => ({ kind, ...hear(text) }))
  const { danger = [], need = [], none = [] } = Object.groupBy(all, ({ kind }) => sortOf(kind))
  const led = (some: readonly Heard[], to: Heard['route']) => some.filter(({ route }) => route === to).length
  const signs = [...danger, ...need].filter(({ reason }) => reason !== null && reason !== 'start')
  return {
    dangers: danger.length,
    heard: led(danger, 'veiligheid'),
    softened: led(danger, 'professioneel-eerst'),
    needs: need.length,
    needsHeard: led(need, 'professioneel-eerst') + led(need, 'veiligheid'),
    harmless: none.length,
    falseDanger: led(none, 'veiligheid'),
    falseProfessional: led(none, 'professioneel-eerst'),
    rightReason: signs.filter(({ kind, reason }) => kind === reason).length,
  }
}

const sortOf = (kind: SignNote['kind']): 'danger' | 'need' | 'none' =>
  kind === 'none' ? 'none' : isDangerous(kind) ? 'danger' : 'need'

/** One line for each list. */
export const signLines = (): string[] =>
  signLists().map(({ name, notes }) => {
    const of = signFigures(notes)
    return [
      `signs, list ${name}: danger heard ${of.heard} of ${of.dangers} (${of.softened} more for a professional)`,
      `need heard ${of.needsHeard} of ${of.needs}`,
      `false alarms ${of.falseDanger} + ${of.falseProfessional} of ${of.harmless}`,
      `right reason ${of.rightReason}`,
    ].join(', ')
  })
