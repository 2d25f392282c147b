/** Where a question leads: danger before a professional, a professional before a beginning, and else activities. */
import type { QuestionRead, RouteReason } from '../../domain.ts'
import { covers, overlap } from '../found.ts'
import { phraseFinder } from '../phrases.ts'
import type { Found } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { childrenLookAlikes, childrenRules } from './children.ts'
import { despairLookAlikes, despairRules } from './despair.ts'
import { distressLookAlikes, distressRules } from './distress.ts'
import { professionalLookAlikes, professionalRules } from './professional.ts'
import type { RouteRule } from './rule.ts'
import { startLookAlikes, startRules } from './start.ts'
import { beginsSomething } from './beginning.ts'
import { violenceLookAlikes, violenceRules } from './violence.ts'
import { isDeniedSign, isLongAgo } from './context.ts'

type Route = Pick<QuestionRead, 'route' | 'reason'>

/** Signs that stand; what a longer look-alike covers does not. */
function signFinder(rules: readonly RouteRule[], lookAlikes: string): (tokens: readonly Token[]) => Found[] {
  const find = phraseFinder(rules)
  const findLookAlikes = phraseFinder([{ key: '', phrases: lookAlikes }])
  return (tokens) => {
    const harmless = findLookAlikes(tokens)
    return find(tokens).filter(
      (sign) =>
        !harmless.some(
          (other) =>
            overlap(other, sign) &&
            (covers(other, sign) || other.last - other.first > sign.last - sign.first),
        ) && !isDeniedSign(tokens, sign),
    )
  }
}

const despair = signFinder(despairRules, despairLookAlikes)
const children = signFinder(childrenRules, childrenLookAlikes)
const violence = signFinder(violenceRules, violenceLookAlikes)
const distress = signFinder(distressRules, distressLookAlikes)
const professional = signFinder(professionalRules, professionalLookAlikes)
const start = signFinder(startRules, startLookAlikes)

/** The gravest first; `acute-distress` and `danger` share a list. */
const order: readonly RouteReason[] = [
  'suicide',
  'child-safety',
  'violence',
  'danger',
  'acute-distress',
  'eviction',
  'no-food',
  'no-heating',
  'medical',
  'falling',
  'debts',
]

const gravest = (signs: readonly Found[]): RouteReason | null =>
  order.find((reason) => signs.some(({ key }) => key === reason)) ?? null

/** Reads where a question leads. */
export function routeOf(tokens: readonly Token[]): Route {
  const past = (sign: Found): boolean => !isLongAgo(tokens, sign)
  const dangers = [
    ...despair(tokens),
    ...children(tokens).filter(past),
    ...violence(tokens).filter(past),
    ...distress(tokens).filter(past),
  ]
  const danger = gravest(dangers)
  if (danger) return { route: 'veiligheid', reason: danger }
  const first = gravest(professional(tokens).filter(past))
  if (first) return { route: 'professioneel-eerst', reason: first }
  const begins = start(tokens).length > 0 || beginsSomething(tokens)
  return begins ? { route: 'start-initiatief', reason: 'start' } : { route: 'collectief', reason: null }
}
