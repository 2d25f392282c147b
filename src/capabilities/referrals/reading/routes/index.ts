/** Where a question leads: danger before a professional, a professional before a beginning, and else activities. */
import type { QuestionRead } from '../../domain.ts'
import type { Span } from '../found.ts'
import { sentencesOf, thoughtsOf } from '../pieces.ts'
import type { Piece } from '../pieces.ts'
import type { Token } from '../tokens.ts'
import { beginsIn } from './beginning.ts'
import { likelySignIn } from './likely.ts'
import type { LikelySign } from './likely.ts'
import { isDangerous } from './order.ts'
import { findPlain } from './plain.ts'

/** Where it leads, and the words that said so. */
export interface Leads extends Pick<QuestionRead, 'route' | 'reason'> {
  readonly signs: readonly Span[]
}

/**
 * From here on the whole of a text is a sign. Of notes that nobody learned from nine in ten dangers lie above it, and one
 * in a hundred of those that tell none (`npm run bench:match` says how many). A number to ring is missed at a higher price
 * than it is shown, and beside what a professional comes first for there are offers all the same.
 */
const signFrom = 0.12
/** Who wants to begin something for others tells what is wrong with them: it takes more. */
const signOfWhoBeginsFrom = 0.5
/** Among much else a few words are lost, so each sentence and each thought is heard by itself. */
const bySentenceFrom = 0.85
/** What a thought says is often put right by the next, `ex sloeg haar, dat is jaren terug`: it has to be as good as sure. */
const byThoughtFrom = 0.95
/** In so many words, `mw wil dood`: rather sure will do. */
const plainFrom = 0.8

/** Danger beside a need is danger, `heeft schulden en wil dood`; bruises beside falls are not. */
const besideNeedFrom = 0.988

/** To activities: nothing speaks against them. */
export const nowhere: Leads = { route: 'collectief', reason: null, signs: [] }

/** Reads where a question leads, by what was learned of signs (`learned/`) and by the words of who begins something. */
export function routeOf(tokens: readonly Token[]): Leads {
  const begins = beginsIn(tokens)
  const sign = signIn(tokens, begins)
  if (sign) {
    const route = isDangerous(sign.reason) ? 'veiligheid' : 'professioneel-eerst'
    return { route, reason: sign.reason, signs: [sign.at] }
  }
  return begins ? { route: 'start-initiatief', reason: 'start', signs: [] } : nowhere
}

/** The gravest that is heard in the whole, and in its pieces each by itself. */
function signIn(tokens: readonly Token[], begins: boolean): LikelySign | null {
  const whole = likelySignIn(tokens)
  const from = begins ? signOfWhoBeginsFrom : signFrom
  if (whole.any >= from && isDangerous(whole.reason)) return whole
  const alone = [
    ...heardAlone(sentencesOf(tokens), () => bySentenceFrom),
    ...heardAlone(thoughtsOf(tokens), (thought) =>
      findPlain(thought).length > 0 ? plainFrom : byThoughtFrom,
    ),
  ].toSorted((a, b) => b.any - a.any)
  const danger = alone.find(({ reason }) => isDangerous(reason))
  if (whole.any < from) return danger ?? alone[0] ?? null
  return danger && danger.any >= besideNeedFrom ? danger : whole
}

/** The pieces that are a sign by themselves. One word alone says too little, and the only piece is the whole. */
function heardAlone(pieces: readonly Piece[], leastOf: (tokens: readonly Token[]) => number): LikelySign[] {
  if (pieces.length === 1) return []
  return pieces.flatMap(({ from, tokens }): LikelySign[] => {
    if (tokens.length < 2) return []
    const sign = likelySignIn(tokens)
    const at = { first: from + sign.at.first, last: from + sign.at.last }
    return sign.any >= leastOf(tokens) ? [{ ...sign, at }] : []
  })
}
