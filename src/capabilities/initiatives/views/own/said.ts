import type { Locale } from '#platform/context/ctx.ts'
import { euros } from '#platform/i18n/money.ts'
import { words } from '../../messages.ts'
import { contentOf } from '../../parts.ts'
import type { KeptPart } from '../../parts.ts'
import { accessInWords, placeInWords } from '../facts.ts'

const longest = 140

/** What a part says, enough to recognise it by. */
export function saidBy(part: KeptPart, locale: Locale): string {
  const line = wholeOf(part, locale)
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

/** All that a part says. */
export function wholeOf(part: KeptPart, locale: Locale): string {
  const of = [part]
  switch (part.part) {
    case 'sentence':
      return contentOf(of, 'sentence')!.sentence
    case 'place':
      return placeInWords(contentOf(of, 'place')!, null)
    case 'contact':
      return told(Object.values(contentOf(of, 'contact')!))
    case 'room': {
      const { state, note } = contentOf(of, 'room')!
      return told([words[locale].room[state], note])
    }
    case 'themes': {
      const { themes, forWhom } = contentOf(of, 'themes')!
      return told([...themes, forWhom])
    }
    case 'practical': {
      const { openingHours, costCents } = contentOf(of, 'practical')!
      return told([openingHours, costCents === null ? null : euros(costCents, locale)])
    }
    case 'story':
      return contentOf(of, 'story')!.story
    case 'access':
      return told(accessInWords(contentOf(of, 'access')!, locale).known.map((fact) => fact.value))
    case 'about': {
      const { weAre, weAreNot } = contentOf(of, 'about')!
      return told([weAre, weAreNot])
    }
    case 'relation':
      return contentOf(of, 'relation')!.relation
  }
}

/** What of these was told, in one line. */
export function told(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}
