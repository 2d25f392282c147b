/** How likely a text tells a sign, by what was learned from sentences (`learned/`). */
import type { RouteReason } from '../../domain.ts'
import { classifier } from '../../learned/classifiers.ts'
import { featuresOf } from '../../learned/features.ts'
import type { Span } from '../found.ts'
import type { Token } from '../tokens.ts'
import { isDangerous } from './order.ts'

/** What a text is likely a sign of. */
export interface LikelySign {
  /** The likeliest reason, of danger when danger is likelier than all others together. */
  readonly reason: RouteReason
  /** How likely it is a sign of anything at all, up to 1; and of danger. */
  readonly any: number
  readonly danger: number
  /** The word that says so most. */
  readonly at: Span
}

/** Reads the whole text: what a clause says by itself is told by the others to be harmless. */
export function likelySignIn(tokens: readonly Token[]): LikelySign {
  const signs = classifier('signs')
  const { likely, strongest } = signs.classify(featuresOf(tokens.map(({ word }) => word)))
  const all = signs.classes.flatMap((name, at) => {
    const reason = name as RouteReason
    return name === '' ? [] : [{ reason, at, how: likely[at]!, grave: isDangerous(reason) }]
  })
  const sum = (of: readonly { how: number }[]): number => of.reduce((total, { how }) => total + how, 0)
  const any = sum(all)
  const danger = sum(all.filter(({ grave }) => grave))
  const likeliest = all
    .filter(({ grave }) => grave === danger > any - danger)
    .reduce((best, one) => (one.how > best.how ? one : best))
  const place = strongest(likeliest.at)
  return { reason: likeliest.reason, any, danger, at: { first: place, last: place } }
}
