import { findPersonalData } from './find.ts'
import { personalKinds } from './kinds.ts'
import type { Found, PersonalKind } from './kinds.ts'

export interface Phrase {
  readonly text: string
  readonly pieces: readonly Found[]
}

/** Reads a list with marks: `bel {telefoon|06-12345678}`. */
export function readPhrases(list: string): Phrase[] {
  return list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readPhrase)
}

function readPhrase(line: string): Phrase {
  const pieces: Found[] = []
  let text = ''
  let from = 0
  for (const { index, 0: whole, 1: kind, 2: piece } of line.matchAll(/\{([a-z-]+)\|([^}]+)\}/g)) {
    if (!personalKinds.includes(kind as PersonalKind)) throw new Error(`No kind: ${line}`)
    text += line.slice(from, index)
    pieces.push({ kind: kind as PersonalKind, start: text.length, end: text.length + piece!.length })
    text += piece
    from = index + whole.length
  }
  return { text: text + line.slice(from), pieces }
}

export interface Figures {
  readonly phrases: number
  readonly clean: number
  /** Found of those there are, per kind: overlapping, of the same kind. */
  readonly recall: Readonly<Record<PersonalKind, { readonly found: number; readonly of: number }>>
  /** Pieces that were found from the first sign to the last, of those found. */
  readonly exact: { readonly found: number; readonly of: number }
  /** Phrases without anything personal in which something was found. */
  readonly alarms: number
  /** In phrases with something personal: found where there is nothing, or of another kind. */
  readonly stray: number
  /** What went wrong, to be read. */
  readonly wrong: readonly string[]
}

export function measure(
  phrases: readonly Phrase[],
  find: (text: string) => Found[] = findPersonalData,
): Figures {
  const recall = Object.fromEntries(personalKinds.map((kind) => [kind, { found: 0, of: 0 }])) as Record<
    PersonalKind,
    { found: number; of: number }
  >
  const exact = { found: 0, of: 0 }
  const wrong: string[] = []
  let [alarms, stray] = [0, 0]
  for (const { text, pieces } of phrases) {
    const found = find(text)
    const say = (what: string, one: Found) =>
      wrong.push(`${what} ${one.kind} “${text.slice(one.start, one.end)}” in: ${text}`)
    for (const piece of pieces) {
      const hit = found.find((one) => one.kind === piece.kind && overlap(one, piece))
      recall[piece.kind].of += 1
      if (!hit) {
        say('missed', piece)
        continue
      }
      recall[piece.kind].found += 1
      exact.of += 1
      if (hit.start === piece.start && hit.end === piece.end) exact.found += 1
      else say(`not exact (should be “${text.slice(piece.start, piece.end)}”)`, hit)
    }
    const extra = found.filter(
      (one) => !pieces.some((piece) => piece.kind === one.kind && overlap(one, piece)),
    )
    for (const one of extra) say(pieces.length === 0 ? 'alarm' : 'stray', one)
    if (pieces.length === 0 && extra.length > 0) alarms += 1
    if (pieces.length > 0) stray += extra.length
  }
  const clean = phrases.filter(({ pieces }) => pieces.length === 0).length
  return { phrases: phrases.length, clean, recall, exact, alarms, stray, wrong }
}

const overlap = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end
