/** Why a file as a whole cannot be read, or not to its end. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'topojson' }
  | { readonly kind: 'no-features' }
  | { readonly kind: 'more-after-end' }
  /** The file stops halfway; `features` were complete. */
  | { readonly kind: 'truncated'; readonly features: number }
  /** The file goes on with something that is no JSON; `features` were complete. */
  | { readonly kind: 'broken'; readonly features: number }
  /** The file names its projection after its areas, too late for a source that is read only once. */
  | { readonly kind: 'late-projection' }

/** Why one element of the list of features cannot be read at all. */
export type FeatureProblem =
  | { readonly kind: 'not-a-feature' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'too-large'; readonly megabytes: number }

/** Which line of a shape is meant: `part` counts from 1 and is `null` when there is only one. */
export interface Line {
  readonly ring: 'outer' | 'hole'
  readonly part: number | null
}

/** Why a feature is not a CBS area. */
export type AreaProblem =
  | { readonly kind: 'not-a-feature' }
  | { readonly kind: 'no-code'; readonly properties: readonly string[] }
  | { readonly kind: 'bad-code'; readonly value: string }
  | { readonly kind: 'no-name' }
  /** Too long, or with characters that cannot be seen. */
  | { readonly kind: 'bad-name'; readonly longest: number }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'no-geometry' }
  | { readonly kind: 'geometry-type'; readonly type: string }
  | ({ readonly kind: 'ring-short' } & Line)
  | ({ readonly kind: 'ring-open' } & Line)
  | ({ readonly kind: 'not-a-number' } & Line)
  | { readonly kind: 'no-surface' }
  | { readonly kind: 'unknown-projection'; readonly name: string }
  /** The numbers cannot be what the file says they are. */
  | { readonly kind: 'wrong-projection'; readonly looksLike: 'rd' | 'degrees' | 'swapped' | 'elsewhere' }
  | { readonly kind: 'duplicate'; readonly year: number; readonly first: number }

export type GeoJsonProblem = FileProblem | FeatureProblem | AreaProblem

/** A sentence for every problem: what is wrong and what to do. */
export type ProblemSentences = {
  readonly [Kind in keyof ProblemByKind]: (problem: ProblemByKind[Kind]) => string
}
type ProblemByKind = { [Kind in GeoJsonProblem['kind']]: Extract<GeoJsonProblem, { kind: Kind }> }

export interface GeoJsonMessages {
  /** "Vlak 17 (BU03920303): …" for a feature; `number` is `null` for the file as a whole. */
  readonly line: (number: number | null, code: string | null, sentence: string) => string
  readonly problems: ProblemSentences
}

/** One line for people about a problem in a file. */
export function sentenceFor(
  messages: GeoJsonMessages,
  found: { readonly number: number | null; readonly code?: string | null; readonly problem: GeoJsonProblem },
): string {
  const { problem } = found
  return messages.line(found.number, found.code ?? null, say(messages.problems, problem.kind, problem))
}

/** Ties a kind to its own sentence: over the whole union TypeScript cannot. */
function say<Kind extends keyof ProblemByKind>(
  sentences: ProblemSentences,
  kind: Kind,
  problem: ProblemByKind[Kind],
): string {
  return sentences[kind](problem)
}
