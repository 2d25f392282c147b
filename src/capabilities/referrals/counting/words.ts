import type { Locale } from '#platform/context/ctx.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { chipLabel, readChip } from '../reading/chips.ts'
import { topicById } from '../thesaurus/index.ts'
import { everywhere, gapWhos } from './domain.ts'
import type { Gap, GapExtra, TopicId } from './domain.ts'
import { countingWords } from './messages.ts'

/** A topic by the name that people know it by; one that went out of the thesaurus since, by its code. */
export const topicInWords = (topic: string, locale: Locale): string =>
  topicById.get(topic as TopicId)?.label[locale] ?? topic

/** What is said beside what is missing: "zonder trap". */
export function extraInWords(code: GapExtra, locale: Locale): string {
  const who = gapWhos.find((one) => code === `who:${one}`)
  if (who) return countingWords[locale].note.who.options[who]
  const chip = readChip(code)
  return chip ? chipLabel(chip, locale) : code
}

/** A condition by the name of its chip. */
export const conditionInWords = (condition: string, locale: Locale): string =>
  extraInWords(`condition:${condition}` as GapExtra, locale)

/** The names of areas, by id. */
export type AreaNames = ReadonlyMap<string, string>

/** A gap note as it is read: "Samen eten overdag, zonder trap, Leidsebuurt". All of its words come from lists of ours. */
export function gapInWords({ topic, extras, place }: Gap, locale: Locale, names: AreaNames): string {
  const said = (kind: string) =>
    extras.filter((one) => one.startsWith(`${kind}:`)).map((one) => extraInWords(one, locale))
  const what = [topicInWords(topic, locale), ...said('when')].join(' ')
  const where = place === everywhere ? [] : [names.get(place) ?? place]
  return capital([what, ...said('condition'), ...said('who'), ...where].join(', '))
}
