import type { Locale } from '#platform/context/ctx.ts'
import { themes } from '../domain.ts'
import type { PublishedSet, Question, Theme } from '../domain.ts'

/** The next version, while it is worked on (concept). */
export interface Draft {
  /** The version that it changes; the draft is over once a newer one stands. */
  readonly basedOn: number
  /** What is asked, by theme, in order. */
  readonly questions: readonly Question[]
  /** What was asked before, or written and left out: it can be taken back, under its own id. */
  readonly leftOut: readonly Question[]
  /** The languages in which the questions are offered; Dutch always. */
  readonly locales: readonly Locale[]
}

/** The questions of a municipality as its administrators find them. */
export interface Editing {
  /** The newest first, ours last. */
  readonly versions: readonly PublishedSet[]
  readonly draft: Draft
  /** When the draft was last changed; `null` while there is none, and the draft is what is asked now. */
  readonly changedAt: Date | null
}

/** A theme without a question is no direction; with more than ten nobody gets to the end. */
export const mostPerTheme = 10

/** The most characters of a question. Ours take at most half; on paper a question stays within its box. */
export const longest = { ask: 150, help: 400, example: 300, why: 300 } as const

/** Ids of a municipality begin with this, so that ours, also those to come, are never taken for one of theirs. */
export const ownPrefix = 'eigen-'

const inOrder = (questions: readonly Question[]): Question[] =>
  themes.flatMap((theme) => questions.filter((one) => one.theme === theme))

export const ofTheme = (questions: readonly Question[], theme: Theme): Question[] =>
  questions.filter((one) => one.theme === theme)

/**
 * A draft that begins with the questions of one version. What was asked in any other lies ready to be taken back, in its
 * newest words.
 * @param versions the newest first
 */
export function draftFrom(versions: readonly PublishedSet[], from: PublishedSet): Draft {
  const known = new Map<string, Question>()
  for (const { questions } of versions)
    for (const question of questions) if (!known.has(question.id)) known.set(question.id, question)
  for (const { id } of from.questions) known.delete(id)
  return {
    basedOn: versions[0]?.version ?? 0,
    questions: inOrder(from.questions),
    leftOut: inOrder([...known.values()]),
    locales: from.locales,
  }
}

/** Why something is not done: nothing is changed then. */
export type Refusal = 'full' | 'last' | 'taken' | 'changed' | 'nothing'

const isIn = (questions: readonly Question[], { id }: Question) => questions.some((one) => one.id === id)

const isFull = (draft: Draft, theme: Theme) => ofTheme(draft.questions, theme).length >= mostPerTheme

/** Whether the last question that everybody is asked would go; who has a plain idea would find an empty theme. */
const isLast = (draft: Draft, { id, theme }: Question) =>
  !draft.questions.some((one) => one.theme === theme && one.id !== id && one.only === undefined)

const same = (one: string, other: string) => one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0

const isAsked = (draft: Draft, id: string, ask: string) =>
  draft.questions.some((one) => one.id !== id && same(one.words.nl.ask, ask))

/** Adds a question at the end of its theme. */
export function added(draft: Draft, question: Question): Draft | Refusal {
  if (isAsked(draft, question.id, question.words.nl.ask)) return 'taken'
  if (isFull(draft, question.theme)) return 'full'
  return { ...draft, questions: inOrder([...draft.questions, question]) }
}

/** Words a question anew. It keeps its id and its theme: answers, and whom they are shared with, hang on those. */
export function reworded(draft: Draft, question: Question): Draft | Refusal {
  if (isAsked(draft, question.id, question.words.nl.ask)) return 'taken'
  if (question.only && isIn(draft.questions, question) && isLast(draft, question)) return 'last'
  const put = (one: Question) => (one.id === question.id ? question : one)
  return { ...draft, questions: draft.questions.map(put), leftOut: draft.leftOut.map(put) }
}

/** Moves a question one place within its theme; at the end it stays. */
export function moved(draft: Draft, question: Question, to: 'up' | 'down'): Draft {
  if (!isIn(draft.questions, question)) return draft
  const own = ofTheme(draft.questions, question.theme)
  const at = own.findIndex(({ id }) => id === question.id)
  const next = Math.min(Math.max(at + (to === 'up' ? -1 : 1), 0), own.length - 1)
  const rest = draft.questions.filter(({ theme }) => theme !== question.theme)
  return { ...draft, questions: inOrder([...rest, ...own.toSpliced(at, 1).toSpliced(next, 0, question)]) }
}

/** Asks a question no more; answers to it stay where they are. */
export function leftOut(draft: Draft, question: Question): Draft | Refusal {
  if (!isIn(draft.questions, question)) return draft
  if (isLast(draft, question)) return 'last'
  return {
    ...draft,
    questions: draft.questions.filter(({ id }) => id !== question.id),
    leftOut: inOrder([...draft.leftOut, question]),
  }
}

/** Asks a question again, at the end of its theme. */
export function takenBack(draft: Draft, question: Question): Draft | Refusal {
  if (isIn(draft.questions, question)) return draft
  const without = { ...draft, leftOut: draft.leftOut.filter(({ id }) => id !== question.id) }
  return added(without, question)
}

/** A free id for a new question, readable in an address. */
export function freeId(slug: string, draft: Draft): string {
  const taken = new Set([...draft.questions, ...draft.leftOut].map(({ id }) => id))
  const id = `${ownPrefix}${slug.slice(0, 40).replace(/-+$/, '')}`
  let free = id
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`
  return free
}

/** What a new version changes, as ids; empty lists say that nothing does. */
export interface Changes {
  readonly fresh: readonly Question[]
  readonly reworded: readonly Question[]
  readonly gone: readonly Question[]
  /** Themes whose questions stand in another order. */
  readonly moved: readonly Theme[]
  readonly locales: 'other' | 'same'
}

/** All that a question says, in one text: a database gives the parts of an object back in an order of its own. */
export const textOf = (question: Question): string =>
  JSON.stringify([question.only ?? null, ...(['nl', 'en'] as const).map((one) => wordsOf(question, one))])

function wordsOf(question: Question, locale: Locale): string[] | null {
  const words = question.words[locale]
  return words ? [words.ask, words.help, words.example, words.why] : null
}

/** Whether two questions say the same, in every language. */
export const saysTheSame = (one: Question, other: Question): boolean => textOf(one) === textOf(other)

type Asked = Pick<Draft, 'questions' | 'locales'>

export function changesSince(now: Asked, draft: Asked): Changes {
  const before = new Map(now.questions.map((one) => [one.id, one]))
  const after = new Set(draft.questions.map(({ id }) => id))
  const orderOf = (questions: readonly Question[], theme: Theme) =>
    ofTheme(questions, theme)
      .filter(({ id }) => before.has(id) && after.has(id))
      .map(({ id }) => id)
      .join(' ')
  return {
    fresh: draft.questions.filter(({ id }) => !before.has(id)),
    reworded: draft.questions.filter((one) => {
      const was = before.get(one.id)
      return was !== undefined && !saysTheSame(was, one)
    }),
    gone: now.questions.filter(({ id }) => !after.has(id)),
    moved: themes.filter((theme) => orderOf(now.questions, theme) !== orderOf(draft.questions, theme)),
    locales: now.locales.join() === draft.locales.join() ? 'same' : 'other',
  }
}

export const isChanged = ({ fresh, reworded: other, gone, moved: order, locales }: Changes): boolean =>
  fresh.length + other.length + gone.length + order.length > 0 || locales === 'other'

/** Whether these are the questions of another set, word for word and in their order. */
export const isTheSame = (one: readonly Question[], other: readonly Question[]): boolean =>
  one.length === other.length &&
  one.every((question, at) => question.id === other[at]?.id && saysTheSame(question, other[at]))

/**
 * Whether a text seems to hold somebody's address or number. A version is never changed and everybody reads it, so what
 * is in it of somebody could not be taken out again. Short numbers of a town hall (14 023) are nobody's.
 */
export function holdsContact(typed: string): boolean {
  const dateless = typed.replaceAll(/\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/g, 'x')
  return /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(typed) || /(?<!\d)(?:\+|0)(?:[\s().-]{0,3}\d){8,}/.test(dateless)
}
