import type { Locale } from '#platform/context/ctx.ts'
import { euros } from '#platform/i18n/money.ts'
import { words } from '../../messages.ts'
import type { KeptPart, PartName, Parts } from '../../parts.ts'
import { accessInWords, placeInWords } from '../facts.ts'

const longest = 140

/** Themes by slug, as people call them. */
type Named = Readonly<Record<string, string>>

/** What a part says, enough to recognise it by. */
export function saidBy(part: KeptPart, locale: Locale, themes: Named = {}): string {
  const line = wholeOf(part, locale, themes)
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

/** All that a part says. */
export function wholeOf(part: KeptPart, locale: Locale, named: Named = {}): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a part holds what its name says
  const say = sayings[part.part] as (content: object, locale: Locale, named: Named) => string
  return say(part.content, locale, named)
}

type Sayings = {
  readonly [Name in PartName]: (content: Parts[Name], locale: Locale, named: Named) => string
}

const sayings: Sayings = {
  sentence: ({ sentence }) => sentence,
  place: (place) => placeInWords(place, null),
  contact: (contact) => told(Object.values(contact)),
  room: ({ state, note }, locale) => told([words[locale].room[state], note]),
  themes: ({ themes, forWhom }, _locale, named) =>
    told([...themes.map((slug) => named[slug] ?? slug), forWhom]),
  practical: ({ openingHours, costCents }, locale) =>
    told([openingHours, costCents === null ? null : euros(costCents, locale)]),
  story: ({ story }) => story,
  access: (access, locale) => told(accessInWords(access, locale).known.map((fact) => fact.value)),
  about: ({ weAre, weAreNot }) => told([weAre, weAreNot]),
  relation: ({ relation }) => relation,
}

/** What of these was told, in one line. */
export function told(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}
