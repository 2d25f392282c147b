import type { Become, MarkedTable, Words } from './marks.ts'
import { changesOf } from './erase.ts'
import { recordKinds } from './records.ts'
import { termInWords } from './terms.ts'
import { isTheirOwn, ownersOf } from './whose.ts'

/** Something that stays when its owner is erased. */
export interface Staying {
  readonly what: Words
  readonly term: Words
  /** Stands where the name was: "een bewoner". Empty when nothing comes in its place. */
  readonly instead: string | null
}

/** What erasing does, as it is told beforehand. */
export interface Erasing {
  readonly goes: readonly Words[]
  /** Stays because others need it, without this person. */
  readonly stays: readonly Staying[]
  /** Stays because the municipality must keep it, without this person's name. */
  readonly records: readonly Staying[]
}

/** What becomes of what these tables hold. */
export function erasingOf(held: readonly MarkedTable[]): Erasing {
  const of = (erasing: 'row' | 'columns' | 'record') =>
    held.flatMap(({ mark }) =>
      ownersOf(mark).flatMap((owner) =>
        owner.erasing === erasing && isTheirOwn(owner) ? [{ mark, owner }] : [],
      ),
    )
  const staying = ({ mark, owner }: ReturnType<typeof of>[number]): Staying => ({
    what:
      typeof mark.keep === 'object' && 'record' in mark.keep ? recordKinds[mark.keep.record].what : mark.what,
    term: { nl: termInWords(mark, 'nl'), en: termInWords(mark, 'en') },
    instead: owner.erasing === 'row' ? null : insteadOf(owner.become),
  })
  return {
    goes: [...new Set(of('row').map(({ mark }) => mark.what))],
    stays: of('columns').map(staying),
    records: of('record').map(staying),
  }
}

/** The text that comes in the place of a name. */
export function insteadOf(become: Become): string | null {
  return changesOf(become).find(([, value]) => value !== null && value !== '')?.[1] ?? null
}
