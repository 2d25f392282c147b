import { placeInWords, placeOf } from '#capabilities/initiatives/index.ts'
import type { PublishedInitiativeRow } from '#capabilities/initiatives/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { euros } from '#platform/i18n/money.ts'
import type { KnownPart, Question } from '../domain.ts'
import { ownWords } from './messages.ts'

/** What the page of the initiative tells already, in lines, by what a question may ask for. */
export type Known = Readonly<Partial<Record<KnownPart, readonly string[]>>>

/** Only what everybody may read: whoever holds the link of a Kompas need not be in the team. */
export function knownFrom(page: PublishedInitiativeRow | undefined, locale: Locale): Known {
  if (!page) return {}
  const t = ownWords[locale]
  const cost = page.cost_cents
  const all: Readonly<Record<KnownPart, readonly (string | null)[]>> = {
    about: [page.sentence, page.we_are],
    people: [page.for_whom, page.group_size === null ? null : t.group(page.group_size), page.room_note],
    place: [placeInWords(placeOf(page), page.area_name)],
    money: [cost === null ? null : cost === 0 ? t.free : t.costs(euros(cost, locale)), page.relation],
    when: page.opening_hours.split('\n'),
  }
  return Object.fromEntries(
    Object.entries(all)
      .map(([part, lines]) => [part, lines.filter((line) => line !== null && line.trim() !== '')] as const)
      .filter(([, lines]) => lines.length > 0),
  )
}

/** The lines for this question; none where it has to be asked. */
export const linesFor = (known: Known, { known: part }: Question): readonly string[] =>
  (part && known[part]) ?? []
