import type { Locale } from '#platform/context/ctx.ts'
import { findPersonalData } from './find.ts'
import type { Found } from './kinds.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The name of the box that confirms, in whatever form the text is sent by. */
export const confirmName = 'geen-persoon'

/** What a page has to ask before it does anything with a text. */
export interface PersonalQuestion {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number; readonly label: string }[]
  /** The value of the box: it confirms these pieces and no others. */
  readonly seal: string
}

/**
 * Whether a sent text has to be asked about: `null` when nothing in it looks like a person's, or when each piece that
 * does was confirmed to be nobody's. A confirmation is of the pieces that were shown: another number typed after it is
 * asked about again.
 * @param confirmed the value of the box `geen-persoon`, as it was sent
 */
export function personalQuestion(
  text: string,
  confirmed: string | null,
  locale: Locale,
): PersonalQuestion | null {
  const found = findPersonalData(text)
  const seals = found.map((one) => sealOf(text, one))
  const known = new Set(confirmed?.split('.'))
  if (seals.every((seal) => known.has(seal))) return null
  const { kinds } = { nl, en }[locale]
  const marks = found.map(({ kind, start, end }) => ({ start, end, label: kinds[kind] }))
  return { text, marks, seal: [...new Set(seals)].join('.') }
}

/**
 * A short sum of a piece (FNV-1a, 32 bits): it travels in the form that holds the text itself, and only says whether
 * that piece was shown.
 */
function sealOf(text: string, { kind, start, end }: Found): string {
  let sum = 0x811c9dc5
  for (const sign of `${kind} ${text.slice(start, end)}`) {
    sum ^= sign.codePointAt(0)!
    sum = Math.imul(sum, 0x01000193) >>> 0
  }
  return sum.toString(36)
}
