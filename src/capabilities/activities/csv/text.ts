import type { CsvProblemCode } from './problems.ts'

/** What a cell holds, or why it cannot be read. `found` is the part at fault when that is not the whole cell. */
export type Cell<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: CsvProblemCode; readonly expected?: string; readonly found?: string }

export function good<T>(value: T): Cell<T> {
  return { ok: true, value }
}

export function wrong(code: CsvProblemCode, expected = '', found?: string): Cell<never> {
  return { ok: false, code, expected, found }
}

/** Cells before which `platform/csv` wrote an apostrophe, because a spreadsheet would take them for a formula. */
const guarded = /^'+[=+\-@＝＋－＠]/

/** Characters that take no room: alone they are nothing, and within a word only the joiners of other scripts mean something. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|^[\s\u200c\u200d]+$/g

/** A cell as it came: composed characters, no spaces around it, without that apostrophe. */
export function openCell(cell: string): string {
  const trimmed = cell.normalize('NFC').replaceAll(unseen, '').trim()
  return guarded.test(trimmed) ? trimmed.slice(1) : trimmed
}

/** Controls other than the white space that `lineOf` and `storyOf` put in order. */
const control = /(?![\s\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** What no cell may hold: characters lost in another encoding, and controls. `null` when it is clean. */
export function dirtOf(cell: string): Cell<never> | null {
  if (cell.includes('\ufffd')) return wrong('unreadable-character')
  if (control.test(cell)) return wrong('control-character')
  return null
}

/** One line of text of at most `max` characters. */
export function lineOf(cell: string, max: number): Cell<string> {
  const line = cell.replace(/[\s\u0085]+/g, ' ').trim()
  return line.length > max ? wrong('text-too-long', String(max)) : good(line)
}

/** Paragraphs of together at most `max` characters: line breaks stay, at most one empty line in a row. */
export function storyOf(cell: string, max: number): Cell<string> {
  const story = cell
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return story.length > max ? wrong('text-too-long', String(max)) : good(story)
}

/** A list by comma: no empty items, none twice, at most `max`. */
export function listOf(cell: string, max: number): Cell<readonly string[]> {
  const items = new Set<string>()
  for (const item of cell.split(',')) {
    const line = item.replace(/[\s\u0085]+/g, ' ').trim()
    if (line !== '') items.add(line)
    if (items.size > max) return wrong('too-many-items', String(max))
  }
  return good([...items])
}
