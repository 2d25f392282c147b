/** A question that is asked again, with other words or chips; and what is typed over it, which is the next resident's. */
import type { Chip } from '../domain.ts'
import { chipCode } from './chips.ts'
import { tokensOf } from './tokens.ts'

/** What a page sent along with a question. */
export interface SentBefore {
  /** The question that stood there; `null` where none did. */
  readonly text: string | null
  /** The chips that were shown under it. */
  readonly shown: readonly Chip[]
  /** Which of all chips are on. */
  readonly ticked: readonly Chip[]
}

/** A text with the chips that are read in it. */
export interface Read {
  readonly text: string
  readonly chips: readonly Chip[]
}

export interface Settled {
  /** The chips that count. */
  readonly chips: readonly Chip[]
  /** Read, and taken away by the worker: still shown, so that they can be put back. */
  readonly away: readonly Chip[]
  /** It is the question that stood there. */
  readonly isAgain: boolean
}

/**
 * The chips that count: what is read now, without what the worker took away, with what they added.
 * @param before the question that stood there, read anew
 */
export function settleChips(now: Read, before: Read | null, { shown, ticked }: SentBefore): Settled {
  const isShown = among(shown)
  const isTicked = among(ticked)
  if (before === null || !isSameQuestion(before, now))
    return {
      chips: once([...now.chips, ...ticked.filter((chip) => !isShown(chip))]),
      away: [],
      isAgain: false,
    }
  const wasRead = among(before.chips)
  const isAway = (chip: Chip) => isShown(chip) && !isTicked(chip)
  return {
    // What stood in words that are gone is gone; what was added by hand stays.
    chips: once([
      ...now.chips.filter((chip) => !isAway(chip)),
      ...ticked.filter((chip) => !isShown(chip) || !wasRead(chip)),
    ]),
    away: now.chips.filter(isAway),
    isAgain: true,
  }
}

/** So much of what the shorter one says is said by the other as well. */
const sameFrom = 0.5

/**
 * Whether it is the question that stood there, mended or told further. When in doubt it is another: nothing of one resident
 * may count for the next.
 */
export function isSameQuestion(before: Read, now: Read): boolean {
  if (bare(before.text) === bare(now.text)) return true
  const [one, other] = [saidIn(before.text), saidIn(now.text)]
  const fewest = Math.min(one.size, other.size)
  return fewest > 0 && one.intersection(other).size >= sameFrom * fewest && !isOfAnother(before, now)
}

/** Browsers send other ends of lines than they were given. */
export const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A woman is no man, somebody of 82 not 17; and who wants to knit is not who wants to play football. */
const tellsApart: readonly ((chip: Chip) => boolean)[] = [
  ({ group, value }) => group === 'who' && (value === 'man' || value === 'vrouw'),
  ({ group }) => group === 'age',
  ({ group }) => group === 'interest' || group === 'need' || group === 'strength',
]

const isOfAnother = (before: Read, now: Read): boolean =>
  tellsApart.some((tells) => {
    const [one, other] = [before.chips.filter(tells), now.chips.filter(tells)]
    return one.length > 0 && other.length > 0 && !one.some(among(other))
  })

/** Words that stand in questions of everybody. */
const usual: ReadonlySet<string> = new Set(
  `mevrouw meneer client man vrouw jongen meisje dame heer wil wilt willen zou zoekt zoek zoeken graag gaat gaan doen doet kan
  kunnen mag moet heeft hebben had is was zijn wordt een de het en of maar want om te in op van voor naar bij met zonder aan uit
  tot als dat die dit er ook nog niet geen wel al heel erg iets iemand anderen ander andere mensen plek plekje plaats keer
  leuk leuke liefst hij zij ze haar hem hun ik je`.split(/\s+/u),
)

const saidIn = (text: string): Set<string> =>
  new Set(tokensOf(text).flatMap(({ word }) => (usual.has(word) ? [] : [word])))

function among(chips: readonly Chip[]): (chip: Chip) => boolean {
  const codes = new Set(chips.map(chipCode))
  return (chip) => codes.has(chipCode(chip))
}

const once = (chips: readonly Chip[]): Chip[] => [
  ...new Map(chips.map((chip) => [chipCode(chip), chip])).values(),
]
