/** What signs are learned from: sentences written for it, and all that the rules of `reading/routes` are made and tested with. */
import { questions } from '../reading/read-sentences.ts'
import type { RouteReason } from '../domain.ts'
import { readTokens } from '../reading/mending.ts'
import { childrenLookAlikes, childrenRules } from '../reading/routes/children.ts'
import { despairLookAlikes, despairRules } from '../reading/routes/despair.ts'
import { distressLookAlikes, distressRules } from '../reading/routes/distress.ts'
import { routeByRules } from '../reading/routes/by-rules.ts'
import { joinedRules } from '../reading/routes/joined-rules.ts'
import { leadingBesideAWish } from '../reading/routes/leads-beside.ts'
import { dangerBesideAWish } from '../reading/routes/leads-beside-danger.ts'
import { harmlessBesideAWish } from '../reading/routes/leads-beside-harmless.ts'
import { leadingOn } from '../reading/routes/leads-on.ts'
import { leadingOnEveryDay } from '../reading/routes/leads-harmless.ts'
import { leadingAwaySeen } from '../reading/routes/leads-seen.ts'
import { leadingAsTold } from '../reading/routes/leads-told.ts'
import { harmlessUnasked } from '../reading/routes/leads-unasked.ts'
import { leadingUnasked } from '../reading/routes/leads-unasked-signs.ts'
import { harmlessInItsWords } from '../reading/routes/leads-worded-harmless.ts'
import { leadingWithoutItsWord } from '../reading/routes/leads-worded.ts'
import { leadingAway } from '../reading/routes/leads.ts'
import { professionalLookAlikes } from '../reading/routes/professional-look-alikes.ts'
import { professionalRules } from '../reading/routes/professional.ts'
import { harmless, harmlessDebts, notStarting, signalling, starting } from '../reading/routes/sentences.ts'
import { violenceLookAlikes, violenceRules } from '../reading/routes/violence.ts'
import { linesIn, none, phrasesOf } from './lines.ts'

/** A text, and the reason for which no activity is the answer; `none` when there is none. */
export interface Sign {
  readonly reason: string
  readonly text: string
}

/** Lines of `signs/`. */
export const signs = (): Sign[] =>
  linesIn('signs/*.tsv').map(([reason = '', text = '']) => ({ reason, text }))

const phraseRules = [despairRules, violenceRules, childrenRules, distressRules, professionalRules].flat()
const lookAlikes = [
  despairLookAlikes,
  violenceLookAlikes,
  childrenLookAlikes,
  distressLookAlikes,
  professionalLookAlikes,
]
const leads = [
  leadingAway,
  leadingAwaySeen,
  leadingAsTold,
  leadingOn,
  leadingOnEveryDay,
  leadingBesideAWish,
  dangerBesideAWish,
  harmlessBesideAWish,
  leadingWithoutItsWord,
  harmlessInItsWords,
  harmlessUnasked,
  leadingUnasked,
].flat()

/** Phrases, examples and tested sentences of the rules: what is said plainly is learned there. */
export function signsOfRules(): Sign[] {
  const ofRule = ({ key, phrases }: (typeof phraseRules)[number]) =>
    phrasesOf(phrases).map((text) => ({ reason: key, text }))
  const byExample = [...phraseRules, ...joinedRules].flatMap(({ key, example, not }) => [
    { reason: signOf(key), text: example },
    // A sentence that is no sign of this may be one of another.
    ...(reasonByRules(not) === none ? [{ reason: none, text: not }] : []),
  ])
  return [
    ...phraseRules.flatMap(ofRule),
    ...lookAlikes.flatMap(phrasesOf).map((text) => ({ reason: none, text })),
    ...byExample,
    ...signalling.map(({ reason, text }) => ({ reason: reason.split('|')[0]!, text })),
    ...harmless.map((text) => ({ reason: none, text })),
    ...[...harmlessDebts, ...notStarting, ...starting].map((text) => ({ reason: reasonByRules(text), text })),
    ...[...questions, ...leads].map(({ text }) => ({ reason: reasonByRules(text), text })),
  ]
}

/** The rules read all of these sentences rightly: tests say so. */
function reasonByRules(text: string): string {
  return signOf(routeByRules(readTokens(text)).reason)
}

/** Who wants to begin something tells no sign. */
const signOf = (reason: RouteReason | null): string => (reason === null || reason === 'start' ? none : reason)

/** No list holds a sign in it. */
export const isHarmless = (text: string): boolean => routeByRules(readTokens(text)).route === 'collectief'
