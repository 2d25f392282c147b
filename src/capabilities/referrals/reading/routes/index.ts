/** Where a question leads: danger before a professional, a professional before a beginning, and else activities. */
import type { Token } from '../tokens.ts'
import { isDeniedSign, isLongAgo } from './context.ts'
import { routeByRules } from './by-rules.ts'
import type { Leads } from './by-rules.ts'
import { likelySignIn } from './likely.ts'
import type { LikelySign } from './likely.ts'
import { isDangerous } from './order.ts'

export type { Leads } from './by-rules.ts'

/** From here on it is a sign, though no list holds its words: `draagt een sjaal in augustus en kijkt eerst naar hem`. */
const dangerFrom = 0.25
/** Beside what a professional comes first for there are offers all the same: it takes more. */
const professionalFrom = 0.35
/** Who wants to begin something for others tells what is wrong with them: it takes more. */
const signOfWhoBeginsFrom = 0.5
/** Less likely than this, by the whole and by its own words, what a list holds stands for something else. */
const noSignBelow = 0.02
const noSignByItselfBelow = 0.1
/** A professional's this surely, and of danger as good as nothing. */
const ofAProfessionalFrom = 0.9
const noDangerBelow = 0.05

/**
 * Reads where a question leads: by our lists, which are sure of what is said plainly, and by what was learned of the rest.
 * What a list holds is a sign unless nothing of it sounds so, neither the whole nor its own few words.
 */
export function routeOf(tokens: readonly Token[]): Leads {
  const ruled = routeByRules(tokens)
  const heard = likelySignIn(tokens)
  const { route } = ruled
  if (route === 'collectief') return isSign(heard) && isNow(tokens, heard) ? leadsBy(heard) : ruled
  if (route === 'start-initiatief') return heard.any >= signOfWhoBeginsFrom ? leadsBy(heard) : ruled
  const byThemselves = ruled.signs.map(({ first, last }) => likelySignIn(tokens.slice(first, last + 1)))
  if (route === 'professioneel-eerst') {
    if (isSign(heard) && isDangerous(heard.reason)) return { ...leadsBy(heard), signs: ruled.signs }
    const isNone = heard.any < noSignBelow && byThemselves.every(({ any }) => any < noSignByItselfBelow)
    return isNone ? nowhere : ruled
  }
  const isNoDanger =
    heard.any >= ofAProfessionalFrom &&
    heard.danger < noDangerBelow &&
    byThemselves.every(({ danger }) => danger < noSignByItselfBelow)
  return isNoDanger ? { ...leadsBy(heard), signs: ruled.signs } : ruled
}

/** To activities: nothing speaks against them. */
export const nowhere: Leads = { route: 'collectief', reason: null, signs: [] }

const isSign = ({ any, reason }: LikelySign): boolean =>
  any >= (isDangerous(reason) ? dangerFrom : professionalFrom)

/** What is denied or over is heard as well, where it is told in a few words of many. */
const isNow = (tokens: readonly Token[], { at }: LikelySign): boolean =>
  !isDeniedSign(tokens, at) && !isLongAgo(tokens, at)

function leadsBy({ reason, at }: LikelySign): Leads {
  return { route: isDangerous(reason) ? 'veiligheid' : 'professioneel-eerst', reason, signs: [at] }
}
