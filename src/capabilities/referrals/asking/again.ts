import type { Chip } from '../domain.ts'
import { chipCode } from '../reading/chips.ts'

/** The question that the chips on the page were read in; it is sent along with them. */
export const askedBefore = 'gevraagd'

/** So much of the words of the shorter one stands in the other as well: a mended or longer question is the same one. */
const sameFrom = 0.5

/**
 * Whether it is the question that stood there, mended or told further. A worker who types over it has the next resident
 * before them: nothing of the one before may count for them.
 */
export function isAskedAgain(before: string, now: string): boolean {
  const [one, other] = [wordsOf(before), wordsOf(now)]
  const fewest = Math.min(one.size, other.size)
  return fewest > 0 && one.intersection(other).size >= sameFrom * fewest
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** What the form sent of chips. */
export interface SentChips {
  /** Which the page had shown as read. */
  readonly shown: readonly Chip[]
  /** Which of all chips are on. */
  readonly ticked: readonly Chip[]
}

/**
 * The chips that count: what is read now, without what the worker took away, with what they added.
 * @param read from the text as it is now
 * @param before read from the text that the shown ones stood by; `null` when that was another question, or none
 */
export function chipsThatCount(
  read: readonly Chip[],
  before: readonly Chip[] | null,
  { shown, ticked }: SentChips,
): Chip[] {
  const isShown = among(shown)
  if (before === null) return once([...read, ...ticked.filter((chip) => !isShown(chip))])
  const isTicked = among(ticked)
  const wasRead = among(before)
  // What was read before and is not ticked was taken away: now, or the time before.
  const left = read.filter((chip) => isTicked(chip) || !wasRead(chip))
  // What stood in words that are gone is gone; what was added by hand stays.
  const added = ticked.filter((chip) => !isShown(chip) || !wasRead(chip))
  return once([...left, ...added])
}

function among(chips: readonly Chip[]): (chip: Chip) => boolean {
  const codes = new Set(chips.map(chipCode))
  return (chip) => codes.has(chipCode(chip))
}
const once = (chips: readonly Chip[]): Chip[] => [
  ...new Map(chips.map((chip) => [chipCode(chip), chip])).values(),
]
