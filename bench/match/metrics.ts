import { brokenConditions } from './conditions.ts'
import { offerKey } from './catalogue.ts'
import type { Offer } from './catalogue.ts'
import type { Question } from './questions.ts'

/** What came on one question; `tasks` is `null` of whoever does not know tasks. */
export interface Answer {
  readonly route: Question['route']
  readonly none: boolean
  readonly fits: readonly { readonly initiative: string; readonly activity: string }[]
  readonly tasks: readonly { readonly initiative: string; readonly task: string }[] | null
}

/** So many are shown before "meer". */
export const shown = 5

/**
 * Normalised discounted cumulative gain of the first five: a gain of 2^grade − 1, divided by the binary logarithm of
 * the place + 1, over that of the best order of all that is graded (Järvelin and Kekäläinen, 2002, with the gains of
 * Burges et al., 2005). `null` when nothing is graded.
 */
export function ndcg(grades: Readonly<Record<string, number>>, order: readonly string[]): number | null {
  const ideal = gainOf(Object.values(grades).toSorted((a, b) => b - a))
  if (ideal === 0) return null
  // Named twice, an offer is found once.
  return gainOf([...new Set(order)].map((key) => grades[key] ?? 0)) / ideal
}

function gainOf(grades: readonly number[]): number {
  return grades
    .slice(0, shown)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}

/** What is wrong and right in one answer. */
export interface Judged {
  readonly question: Question
  readonly answer: Answer
  readonly ndcg: number | null
  readonly hard: readonly string[]
  readonly broken: readonly string[]
  /** Wanted tasks among the first five named, as `initiatief|talent`. */
  readonly tasks: readonly string[]
}

/** @param offers the catalogue that the answer was given on */
export function judge(question: Question, answer: Answer, offers: ReadonlyMap<string, Offer>): Judged {
  const top = [...new Set(answer.fits.map(offerKey))].slice(0, shown)
  const asked = Object.keys(question.tasks)
  const named = new Set(
    (answer.tasks ?? []).slice(0, shown).map(({ initiative, task }) => taskKey(`${initiative}|${task}`)),
  )
  return {
    question,
    answer,
    // On danger nothing may come at all, and what comes is counted by `offersOnDanger`.
    ndcg: question.route === 'veiligheid' ? null : ndcg(question.grades, top),
    hard: top.filter((key) => question.hard.includes(key)),
    broken: top.flatMap((key) => {
      const offer = offers.get(key)
      if (!offer) return [`${key}: not in the catalogue`]
      return brokenConditions(offer, question.conditions).map((condition) => `${key}: ${condition}`)
    }),
    tasks: asked.filter((key) => named.has(taskKey(key))),
  }
}

const taskKey = (key: string): string => key.toLowerCase().normalize('NFC').trim()

/** All figures of one way of answering over one list of questions. `null`: the list asks nothing of the kind. */
export interface Figures {
  readonly questions: number
  readonly ndcg: number | null
  readonly hard: number
  readonly broken: number
  /** Of all "nothing fits" how many were right, and of all that nothing fits how many were said. */
  readonly abstentionPrecision: number | null
  readonly abstentionRecall: number | null
  readonly dangerRecall: number | null
  readonly professionalRecall: number | null
  readonly startRecall: number | null
  /** Questions without danger that were sent to the emergency routes, and the same of professional help first. */
  readonly falseDanger: number
  readonly falseProfessional: number
  /** Questions of danger under which activities stood all the same. */
  readonly offersOnDanger: number
  /** The share of the wanted tasks, or of five when more are wanted, that are among the first five. */
  readonly tasksFound: number | null
  /** Questions of people with nothing to give that got tasks all the same. */
  readonly tasksUnasked: number
}

/** The mean over questions of what each question says; counts are sums. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const graded = judged.flatMap((one) => one.ndcg ?? [])
  const calm = judged.filter(({ question }) => question.route === 'collectief')
  const asksTasks = judged.filter(
    ({ question, answer }) => answer.tasks !== null && Object.keys(question.tasks).length > 0,
  )
  const silent = calm.filter(({ answer }) => answer.none)
  const empty = calm.filter(({ question }) => question.none)
  const danger = to('veiligheid')
  const professional = to('professioneel-eerst')
  const begin = to('start-initiatief')
  return {
    questions: judged.length,
    ndcg: mean(graded),
    hard: sum(judged.map(({ hard }) => hard.length)),
    broken: sum(judged.map(({ broken }) => broken.length)),
    abstentionPrecision: share(silent, ({ question }) => question.none),
    abstentionRecall: share(empty, ({ answer }) => answer.none),
    dangerRecall: share(danger.asked, sentRight),
    professionalRecall: share(professional.asked, sentRight),
    startRecall: share(begin.asked, sentRight),
    falseDanger: danger.sent.filter((one) => !sentRight(one)).length,
    falseProfessional: professional.sent.filter((one) => !sentRight(one)).length,
    offersOnDanger: danger.asked.filter(({ answer }) => answer.fits.length > 0).length,
    tasksFound: mean(
      asksTasks.map(
        ({ question, tasks }) => tasks.length / Math.min(shown, Object.keys(question.tasks).length),
      ),
    ),
    tasksUnasked: judged.filter(
      ({ question, answer }) => Object.keys(question.tasks).length === 0 && (answer.tasks ?? []).length > 0,
    ).length,
  }

  function to(route: Question['route']) {
    return {
      asked: judged.filter(({ question }) => question.route === route),
      sent: judged.filter(({ answer }) => answer.route === route),
    }
  }
}

const sentRight = ({ question, answer }: Judged): boolean => question.route === answer.route
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length

function share(of: readonly Judged[], is: (one: Judged) => boolean): number | null {
  return of.length === 0 ? null : of.filter(is).length / of.length
}
