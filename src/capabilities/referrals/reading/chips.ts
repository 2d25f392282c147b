import { languagesInWords } from '#capabilities/initiatives/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Chip, ChipGroup, Condition, TopicId, Who } from '../domain.ts'
import { chipGroups, conditions, whos } from '../domain.ts'
import { topicById } from '../thesaurus/index.ts'
import { languageRules } from './languages.ts'
import { chipWords } from './messages.ts'
import { givingTopics } from './strengths.ts'
import { times } from './times.ts'
import type { Time } from './times.ts'

const OLDEST = 120
const languageCodes: ReadonlySet<string> = new Set(languageRules.map(({ key }) => key))

/** A chip as it goes through a form: `condition:step-free`. */
export const chipCode = ({ group, value }: Chip): string => `${group}:${value}`

const isIn = (list: readonly string[], value: string): boolean => list.includes(value)

/** Whether a value belongs to its group: out of a list of ours, or a number of years. */
function isValue(group: ChipGroup, value: string): boolean {
  switch (group) {
    case 'need':
    case 'interest':
    case 'perhaps':
    case 'strength':
    case 'refusal':
      return topicById.has(value as TopicId)
    case 'when':
    case 'not-when':
      return isIn(times, value)
    case 'condition':
      return isIn(conditions, value)
    case 'language':
      return languageCodes.has(value)
    case 'who':
      return isIn(whos, value)
    default:
      return /^[1-9]\d{0,2}$/u.test(value) && Number(value) <= OLDEST
  }
}

/** The chip of a code, or null for anything that is not in our lists: a code cannot carry a name. */
export function readChip(code: string): Chip | null {
  const at = code.indexOf(':')
  const group = chipGroups.find((name) => name === code.slice(0, at))
  const value = code.slice(at + 1)
  return group !== undefined && isValue(group, value) ? { group, value } : null
}

/** A chip in words, in the language of the page. */
export function chipLabel({ group, value }: Chip, locale: Locale): string {
  const words = chipWords[locale]
  const topic = topicById.get(value as TopicId)?.label[locale] ?? value
  switch (group) {
    case 'need':
    case 'interest':
      return topic
    case 'perhaps':
      return words.perhaps(topic)
    case 'strength':
      return givingTopics.includes(value) ? words.giving(topic) : words.strength(topic)
    case 'refusal':
      return words.refusal(topic)
    case 'when':
      return words.when[value as Time]
    case 'not-when':
      return words.notWhen(words.when[value as Time])
    case 'condition':
      return words.condition[value as Condition]
    case 'language':
      return words.language(languagesInWords([value], locale))
    case 'who':
      return words.who[value as Who]
    default:
      return words.age(value)
  }
}
