import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'
import type { CsvMessages, CsvProblem, CsvProblemCode } from './problems.ts'

const words: Readonly<Record<Locale, CsvMessages>> = { nl, en }

/** Problems of a file without lines: a line number would not help. */
const withoutLine: ReadonlySet<CsvProblemCode> = new Set(['empty-file', 'not-text'])

/** A problem or warning in a sentence, with its line and column: what was found and what to do. */
export function describeProblem(locale: Locale, line: number, problem: CsvProblem): string {
  const { at, problems } = words[locale]
  const sentence = problems[problem.code](problem)
  return withoutLine.has(problem.code) ? sentence : at(line, problem.column, sentence)
}
