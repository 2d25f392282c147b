import type { DayPart } from './domain.ts'
import { weekdays } from './forms.ts'
import type { FindInput } from './forms.ts'

const names: readonly (readonly string[])[] = [
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
  ['zondag', 'sunday'],
]
const parts: Readonly<Record<string, DayPart>> = {
  ochtend: 'ochtend',
  morgen: 'ochtend',
  morning: 'ochtend',
  middag: 'middag',
  afternoon: 'middag',
  avond: 'avond',
  evening: 'avond',
}

/** "op dinsdag", "dinsdagavond", "elke dinsdag", "Tuesday evening": a whole word, with the little words before it. */
const said = new RegExp(
  `(?<!\\p{L})(?:(?:op|on|elke|every|iedere|de|the)\\s+)*(${names.flat().join('|')})s?(?:\\s?(${Object.keys(parts).join('|')})(?:en|s)?)?(?!\\p{L})`,
  'giu',
)

/**
 * People write the day among the words: "koffie op dinsdag". What they look for is coffee, and the day is a choice like
 * the one in the form, unless they made that choice already. What else they typed is left as it was.
 */
export function withSaidDays<Input extends Pick<FindInput, 'q' | 'weekdag' | 'dagdeel'>>(
  input: Input,
): Input {
  if (input.weekdag.length > 0) return input
  const days = new Set<(typeof weekdays)[number]>()
  const times = new Set<DayPart>()
  const q = input.q.replace(said, (_, day: string, part: string | undefined) => {
    const at = names.findIndex((one) => one.includes(day.toLowerCase()))
    days.add(weekdays[at]!)
    const time = part && parts[part.toLowerCase()]
    if (time) times.add(time)
    return ' '
  })
  if (days.size === 0) return input
  const dagdeel = input.dagdeel.length > 0 || times.size === 0 ? input.dagdeel : [...times]
  return { ...input, q: q.replaceAll(/\s+/g, ' ').trim(), weekdag: [...days], dagdeel }
}
