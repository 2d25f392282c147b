import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'
import type { OwnAreaLine, OwnAreaProblem } from './read.ts'

type ByCode = { [Code in OwnAreaProblem['code']]: Extract<OwnAreaProblem, { code: Code }> }

/** A sentence for each problem of a file of own areas, and how its line is named. */
export type OwnAreaMessages = {
  readonly [Code in keyof ByCode]: (problem: ByCode[Code]) => string
} & { readonly line: (line: number, sentence: string) => string }

const words: Readonly<Record<Locale, OwnAreaMessages>> = { nl, en }

/** One line for people about a row of the file. */
export function ownAreaSentence({ line, problem }: OwnAreaLine, locale: Locale): string {
  return words[locale].line(line, say(words[locale], problem.code, problem))
}

/** Ties a code to its own sentence: over the whole union TypeScript cannot. */
function say<Code extends keyof ByCode>(
  messages: { readonly [C in Code]: (problem: ByCode[C]) => string },
  code: Code,
  problem: ByCode[Code],
): string {
  return messages[code](problem)
}
