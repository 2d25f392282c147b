/** Problems of the file as a whole: reading stops. */
export const fileProblems = [
  'empty-file',
  'not-text',
  'missing-column',
  'duplicate-column',
  'too-many-columns',
  'header-broken-quote',
  'header-too-long',
] as const

/** Problems of one row: it is refused, the rest is read. */
export const rowProblems = [
  'broken-quote',
  'row-too-long',
  'too-many-fields',
  'required',
  'text-too-long',
  'control-character',
  'unreadable-character',
  'too-many-items',
  'not-a-number',
  'not-whole-cents',
  'out-of-range',
  'ages-swapped',
  'not-a-postcode',
  'not-a-coordinate',
  'outside-netherlands',
  'coordinates-swapped',
  'coordinate-alone',
  'not-a-moment',
  'time-missing',
  'time-zone',
  'end-not-after-start',
  'end-of-series',
  'bad-schedule',
  'not-a-holiday',
  'not-a-date',
  'date-in-future',
  'not-yes-or-no',
  'unknown-language',
  'not-an-email',
] as const

/** What is said beside a row or a header that is kept. */
export const csvWarnings = ['unknown-column', 'unknown-theme'] as const

export type CsvProblemCode =
  | (typeof fileProblems)[number]
  | (typeof rowProblems)[number]
  | (typeof csvWarnings)[number]

/** Something that is not as it should be, ready to be said in a sentence by `describeProblem`. */
export interface CsvProblem {
  readonly code: CsvProblemCode
  /** The column as it is named in the contract; `null` when it concerns the whole row or file. */
  readonly column: string | null
  /** What was read, safe to show and at most 60 characters. */
  readonly found: string
  /** What the sentence needs besides: a limit ("0–120"), a number of fields, the known themes, a code. */
  readonly expected: string
}

/** The words of reading a file, in one language. */
export interface CsvMessages {
  /** Puts a place before a sentence; `column` is `null` when the whole row is meant. */
  readonly at: (line: number, column: string | null, sentence: string) => string
  readonly problems: Readonly<Record<CsvProblemCode, (problem: CsvProblem) => string>>
}

/** One problem; what was found is made safe and short here, so that nothing unbounded travels on. */
export function problem(code: CsvProblemCode, column: string | null, found = '', expected = ''): CsvProblem {
  return { code, column, found: shown(found), expected }
}

const shownLength = 60

/** A text as it can be shown anywhere: one line, control and direction characters as `␀` or `�`, at most 60 characters. */
export function shown(text: string): string {
  const safe = Array.from(text.slice(0, (shownLength + 1) * 2).toWellFormed(), showCharacter)
  if (safe.length <= shownLength) return safe.join('')
  return `${safe.slice(0, shownLength - 1).join('')}…`
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  // Unicode has a picture for each of the old control characters: U+2400 and on.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  // Other controls, line separators, and characters that turn the direction of what follows.
  if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(character)) return '\ufffd'
  return character
}
