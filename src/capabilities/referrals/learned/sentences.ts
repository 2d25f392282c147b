/** The sentences that are learned from: lines of text with what they are about, written for this. Only learning reads them. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { conditionsIn } from '../reading/facts.ts'
import { readTokens } from '../reading/mending.ts'
import { tokensOf } from '../reading/tokens.ts'
import type { Token } from '../reading/tokens.ts'
import { routeReasons, ways } from '../domain.ts'
import type { Way } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { conditioned, conditionPhrases, learnedConditions } from './conditions.ts'
import type { Conditioned } from './conditions.ts'
import { featuresOf } from './features.ts'
import type { Example } from './learn.ts'
import { linesIn, none, phrasesOf, sentencesFolder } from './lines.ts'
import type { Classifier } from './model.ts'
import type { WaySide } from './classifiers.ts'
import { roleFeatures, roles } from './roles.ts'
import type { Role } from './roles.ts'
import { signs } from './signs.ts'
import type { Sign } from './signs.ts'

/** A line of `asked/` and `offered/`. */
export interface Sentence {
  readonly topics: readonly string[]
  readonly text: string
  /** Of an offer: in which ways one takes part, the most important first. */
  readonly ways: readonly string[]
}

/** A line of `notes/`: a whole note, with what is meant with each thing in it. */
export interface Note extends Readonly<Record<Role, readonly string[]>> {
  readonly text: string
  /** In which ways this person would like to take part, the best first; empty where nobody could say. */
  readonly ways: readonly string[]
  /** Which ways would clearly not suit them. */
  readonly unfit: readonly string[]
}

/** Nothing of the list: circumstances alone, with no wish in them. */
export const nothing = ''
export const topicClasses: readonly string[] = [...topics.map(({ id }) => id), nothing]
const numberOf: ReadonlyMap<string, number> = new Map(topicClasses.map((id, at) => [id, at]))

export const sentences = (kind: 'asked' | 'offered'): Sentence[] =>
  linesIn(`${kind}/*.tsv`).map(([ids = '', text = '', by = '']) => ({
    topics: listed(ids),
    text,
    ways: listed(by),
  }))

export const notes = (): Note[] =>
  linesIn('notes/*.tsv').map(
    ([want = '', give = '', refuse = '', mention = '', text = '', by = '', not = '']) => ({
      want: listed(want),
      give: listed(give),
      refuse: listed(refuse),
      mention: listed(mention),
      text,
      ways: listed(by),
      unfit: listed(not),
    }),
  )

/** The ways that are learned, and none of them. */
export const wayClasses: readonly string[] = [...ways, nothing]

/** The conditions that are learned, and none of them. */
export const conditionClasses: readonly string[] = [...learnedConditions, nothing]

/** The reasons that are learned, and none of them. */
export const signClasses: readonly string[] = [...routeReasons.filter((one) => one !== 'start'), nothing]

const background = (): string[] => linesIn('background.txt').map(([text = '']) => text)

const listed = (ids: string): string[] => ids.split(',').flatMap((id) => id.trim() || [])

/** What tells these sentences and this thesaurus from others. */
export function digestOf(): string {
  const hash = createHash('sha256').update(JSON.stringify([topics, conditionPhrases()]))
  for (const file of globSync('**/*.{tsv,txt}', { cwd: sentencesFolder }).toSorted())
    hash.update(file).update(readFileSync(join(sentencesFolder, file)))
  return hash.digest('base64url').slice(0, 16)
}

/** What a text is about: sentences and notes of who asks, of who offers, and every phrase of the thesaurus. */
export function topicExamples(): Example[] {
  const found: Example[] = []
  const add = (ids: readonly string[], text: string) => {
    const of = ids.flatMap((id) => numberOf.get(id) ?? [])
    if (of.length > 0) found.push({ features: featuresOf(wordsOf(text)), of })
  }
  for (const { topics: ids, text } of [...sentences('asked'), ...sentences('offered')]) add(ids, text)
  // What is refused in a note is not what it is about.
  for (const { want, refuse, text } of notes()) if (refuse.length === 0) add(want, text)
  for (const topic of topics)
    for (const phrases of [topic.asks, topic.says ?? '', topic.offers])
      for (const phrase of phrasesOf(phrases)) add([topic.id], phrase)
  for (const topic of topics) add([topic.id], topic.example)
  for (const text of background()) add([nothing], text)
  return found
}

/** In which way one takes part; the first of several counts twice. */
export function wayExamples(side: WaySide): Example[] {
  const lines =
    side === 'offered'
      ? sentences('offered')
      : notes()
          .filter((note) => note.ways.length > 0)
          .map(({ text, ...note }) => ({ text, ways: side === 'asked' ? note.ways : note.unfit }))
  return lines.map(({ text, ways: by }) => {
    const of = by.length === 0 ? [nothing] : [by[0]!, ...by]
    return { features: featuresOf(wordsOf(text)), of: of.map((way) => wayClasses.indexOf(way as Way)) }
  })
}

/** Signs of danger and of what a professional comes first for, and everything that is none. */
export function signExamples(): Example[] {
  const harmless = [
    ...[...notes(), ...sentences('asked')].map(({ text }) => text),
    ...background(),
    ...shortWishes(),
  ]
  const all = [...signs(), ...ofSomebody(signs()), ...harmless.map((text) => ({ reason: none, text }))]
  return all.map(({ reason, text }) => ({
    features: featuresOf(wordsOf(text)),
    of: [signClasses.indexOf(reason === none ? nothing : reason)],
  }))
}

/** `wil dood` is as plain of a `mw` as of a `hij`: of every few words there is one who they are said of. */
function ofSomebody(all: readonly Sign[]): Sign[] {
  return all
    .filter(({ text }) => wordsOf(text).length <= mostOfAPhrase)
    .flatMap(({ reason, text }, n) =>
      sayings[n % sayings.length]!.map((who) => ({ reason, text: `${who} ${text}` })),
    )
}
const mostOfAPhrase = 3
const sayings = [
  ['mw', 'ze'],
  ['dhr', 'hij'],
  ['cl', 'bewoner'],
] as const

/**
 * What has to be so: notes, and the phrases of our lists. Nothing has to in what is asked in few words, nor in most notes in
 * which no list holds a condition: a part of both keeps what was learned from seeing one everywhere.
 */
export function conditionExamples(): Example[] {
  const nothingAsked = [
    ...topics.flatMap(({ asks }) => phrasesOf(asks)).filter((_, n) => n % 3 === 0),
    ...notes()
      .filter((_, n) => n % 4 === 0)
      .map(({ text }) => text)
      .filter((text) => conditionsIn(readTokens(text)).length === 0),
  ]
  const all = [
    ...conditioned(),
    ...conditionPhrases(),
    ...nothingAsked.map((text): Conditioned => ({ conditions: [], text })),
  ]
  return all.map(({ conditions, text }) => ({
    features: featuresOf(wordsOf(text)),
    of: (conditions.length === 0 ? [nothing] : conditions).map((one) => conditionClasses.indexOf(one)),
  }))
}

/** What is asked for in these words is often a sign itself: `stapel post`, `geen eten`, `is gevallen`. */
const mayBeSigns: ReadonlySet<string> = new Set([
  'papieren',
  'formulieren',
  'geldhulp',
  'rondkomen',
  'voedselbank',
  'energie',
  'dakloos',
  'valpreventie',
])

/** `handwerken`, `mw zoekt een koor`: what a worker in haste types, in no more than a few words. */
const shortWishes = (): string[] =>
  topics
    .filter(({ id }) => !mayBeSigns.has(id))
    .flatMap(({ label, asks }) => [
      ...phrasesOf(asks),
      ...['zoekt', 'wil graag', 'mw zoekt iets met', 'cl, 24 jr, zoekt'].map(
        (begins) => `${begins} ${label.nl}`,
      ),
    ])

/** What is meant with a thing, at the word by which it is known best. */
export function roleExamples(topicsOf: Classifier): Example[] {
  return notes().flatMap((note) => {
    const tokens = tokensOf(note.text)
    const { strongest } = topicsOf.classify(featuresOf(tokens.map(({ word }) => word)))
    return roles.flatMap((role, of) =>
      note[role].flatMap((id) => {
        const number = numberOf.get(id)
        return number === undefined ? [] : [{ features: roleFeatures(tokens, strongest(number)), of: [of] }]
      }),
    )
  })
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }: Token) => word)
