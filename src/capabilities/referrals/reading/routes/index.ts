/** Where a question leads: danger before a professional, a professional before a beginning, and else activities. */
import { clauseOf } from '../found.ts'
import type { Span } from '../found.ts'
import type { Token } from '../tokens.ts'
import { isDeniedSign, isLongAgo } from './context.ts'
import { routeByRules } from './by-rules.ts'
import type { Leads } from './by-rules.ts'
import { likelySignIn } from './likely.ts'
import type { LikelySign } from './likely.ts'
import { isDangerous } from './order.ts'

export type { Leads } from './by-rules.ts'

/** From here on it is a sign, though no list holds its words: `legt alle foto's van vroeger op de stoep`. */
const signFrom = 0.35
/** Who wants to begin something for others tells what is wrong with them: it takes more. */
const signOfWhoBeginsFrom = 0.5
/** Less likely than this, by the whole and by its own clause, what a list holds stands for something else. */
const noSignBelow = 0.02
const noSignInClauseBelow = 0.1

/**
 * Reads where a question leads: by our lists, which are sure of what is said plainly, and by what was learned of the rest.
 * What a list calls danger is danger; what it calls for a professional is that too, unless nothing of it sounds so.
 */
export function routeOf(tokens: readonly Token[]): Leads {
  const ruled = routeByRules(tokens)
  if (ruled.route === 'veiligheid') return ruled
  const heard = likelySignIn(tokens)
  const isDanger = isDangerous(heard.reason)
  switch (ruled.route) {
    case 'professioneel-eerst':
      if (heard.any >= signFrom && isDanger) return { ...leadsBy(heard), signs: [...ruled.signs, heard.at] }
      return isMeantOtherwise(tokens, ruled, heard) ? nowhere : ruled
    case 'start-initiatief':
      return heard.any >= signOfWhoBeginsFrom ? leadsBy(heard) : ruled
    case 'collectief':
      return heard.any >= signFrom && isNow(tokens, heard) ? leadsBy(heard) : ruled
  }
}

const nowhere: Leads = { route: 'collectief', reason: null, signs: [] }

/** `een schuld inlossen aan zijn maat`: a clause may be lost in a long text, so it is heard by itself as well. */
function isMeantOtherwise(tokens: readonly Token[], { signs }: Leads, heard: LikelySign): boolean {
  const inClause = (sign: Span): number => {
    const { first, last } = clauseOf(tokens, sign.first)
    return likelySignIn(tokens.slice(first, last + 1)).any
  }
  return heard.any < noSignBelow && signs.every((sign) => inClause(sign) < noSignInClauseBelow)
}

/** What is denied or over is heard as well, where it is told in a few words of many. */
const isNow = (tokens: readonly Token[], { at }: LikelySign): boolean =>
  !isDeniedSign(tokens, at) && !isLongAgo(tokens, at)

function leadsBy({ reason, at }: LikelySign): Leads {
  return { route: isDangerous(reason) ? 'veiligheid' : 'professioneel-eerst', reason, signs: [at] }
}
