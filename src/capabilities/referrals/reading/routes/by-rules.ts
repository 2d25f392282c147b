/** Where a question leads: danger before a professional, a professional before a beginning, and else activities. */
import type { QuestionRead, RouteReason } from '../../domain.ts'
import { covers, exactFinder, lengthOf, overlap } from '../found.ts'
import type { Span } from '../found.ts'
import type { Found } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { childrenLookAlikes, childrenRules } from './children.ts'
import { despairLookAlikes, despairRules } from './despair.ts'
import { distressLookAlikes, distressRules } from './distress.ts'
import { professionalLookAlikes } from './professional-look-alikes.ts'
import { professionalRules } from './professional.ts'
import { joinedFinder } from './joined.ts'
import { gravestFirst, isDangerous as isGrave } from './order.ts'
import type { RouteRule } from './rule.ts'
import { startLookAlikes, startRules } from './start.ts'
import { beginsSomething } from './beginning.ts'
import { foundsSomething, leavesItToOthers } from './founding.ts'
import { signsWithoutWish } from './wishless.ts'
import { violenceLookAlikes, violenceRules } from './violence.ts'
import {
  isAnotherVerb,
  isDeathOfAThing,
  isDeniedSign,
  isFightingForSport,
  isForTheDoctor,
  isLongAgo,
  isLongOver,
  isLossOfAnother,
  isModest,
  isSettled,
  isWornOutByCare,
} from './context.ts'
import {
  isFallOfLastYear,
  isPaidOnTime,
  isPushedOnWheels,
  isOfAFall,
  isSinceSomebodyWent,
  isDesperateOverMoney,
} from './no-danger.ts'

/** Where it leads, and the words that said so. */
export interface Leads extends Pick<QuestionRead, 'route' | 'reason'> {
  readonly signs: readonly Span[]
}

const allLookAlikes = exactFinder([
  { key: '', phrases: despairLookAlikes },
  { key: '', phrases: childrenLookAlikes },
  { key: '', phrases: violenceLookAlikes },
  { key: '', phrases: distressLookAlikes },
  { key: '', phrases: professionalLookAlikes },
])

const stands = (tokens: readonly Token[], sign: Found): boolean =>
  !isDeniedSign(tokens, sign) &&
  !isAnotherVerb(tokens, sign) &&
  !isLossOfAnother(tokens, sign) &&
  !isFightingForSport(tokens, sign) &&
  !isDeathOfAThing(tokens, sign) &&
  !isModest(tokens, sign) &&
  !isForTheDoctor(tokens, sign) &&
  !isOfAFall(tokens, sign) &&
  !isPushedOnWheels(tokens, sign) &&
  !isSinceSomebodyWent(tokens, sign) &&
  !isDesperateOverMoney(tokens, sign) &&
  !isSettled(tokens, sign) &&
  !isWornOutByCare(tokens, sign)

/** Signs that stand; what a longer look-alike covers does not. */
function signFinder(rules: readonly RouteRule[], lookAlikes: string): (tokens: readonly Token[]) => Found[] {
  const find = exactFinder(rules)
  const findLookAlikes = exactFinder([{ key: '', phrases: lookAlikes }])
  return (tokens) => {
    const harmless = findLookAlikes(tokens)
    const isHarmless = (sign: Found): boolean =>
      harmless.some(
        (other) => overlap(other, sign) && (covers(other, sign) || lengthOf(other) > lengthOf(sign)),
      )
    return find(tokens).filter((sign) => !isHarmless(sign) && stands(tokens, sign))
  }
}

const joined = joinedFinder(allLookAlikes)
const despair = signFinder(despairRules, despairLookAlikes)
const children = signFinder(childrenRules, childrenLookAlikes)
const violence = signFinder(violenceRules, violenceLookAlikes)
const distress = signFinder(distressRules, distressLookAlikes)
const professional = signFinder(professionalRules, professionalLookAlikes)
const start = signFinder(startRules, startLookAlikes)

const gravest = (signs: readonly Found[]): RouteReason | null =>
  gravestFirst.find((reason) => signs.some(({ key }) => key === reason)) ?? null

/** Where a question leads by the words of our lists. */
export function routeByRules(tokens: readonly Token[]): Leads {
  const now = (sign: Found): boolean => !isLongAgo(tokens, sign)
  const together = joined(tokens).filter((sign) => stands(tokens, sign))
  const isDanger = ({ key }: Found): boolean => isGrave(key as RouteReason)
  const others = [...children(tokens), ...violence(tokens), ...distress(tokens), ...together.filter(isDanger)]
  const dangers = [...despair(tokens).filter((sign) => !isLongOver(tokens, sign)), ...others.filter(now)]
  const danger = gravest(dangers)
  if (danger) return { route: 'veiligheid', reason: danger, signs: dangers }
  const isStart = ({ key }: Found): boolean => key === 'start'
  const less = together.filter((sign) => !isDanger(sign))
  const needs = [...professional(tokens), ...less.filter((sign) => !isStart(sign))].filter(
    (sign) => now(sign) && !isPaidOnTime(tokens, sign) && !isFallOfLastYear(tokens, sign),
  )
  const first = gravest(needs)
  if (first) return { route: 'professioneel-eerst', reason: first, signs: needs }
  const begins = (): boolean => beginsSomething(tokens) || foundsSomething(tokens)
  const begun = [...start(tokens), ...less.filter(isStart)]
  if (!leavesItToOthers(tokens) && (begun.length > 0 || begins()))
    return { route: 'start-initiatief', reason: 'start', signs: begun }
  return ofReport(tokens)
}

/** Where a text leads that asks for nothing and tells of something to worry about. */
function ofReport(tokens: readonly Token[]): Leads {
  const harmless = allLookAlikes(tokens)
  const signs = signsWithoutWish(tokens).filter(
    (sign) =>
      stands(tokens, sign) &&
      !isLongAgo(tokens, sign) &&
      !isPaidOnTime(tokens, sign) &&
      !harmless.some((other) => overlap(other, sign)),
  )
  const reason = gravest(signs)
  if (!reason) return { route: 'collectief', reason: null, signs: [] }
  return { route: isGrave(reason) ? 'veiligheid' : 'professioneel-eerst', reason, signs }
}
