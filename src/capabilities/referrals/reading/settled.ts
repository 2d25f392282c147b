/** What is left of all that was read, once: chips that contradict one another are not left both. */
import type { Chip } from '../domain.ts'

function once(chips: readonly Chip[]): Chip[] {
  return [...new Map(chips.map((chip) => [`${chip.group}:${chip.value}`, chip])).values()]
}

/** Beside one of these there is no perhaps about it. */
const surer = ['need', 'interest', 'strength', 'refusal'] as const

/** A day that suits in one place and does not in another does not; what is refused is no wish. */
export function settled(all: readonly Chip[]): Chip[] {
  const chips = once(all)
  const has = (group: Chip['group'], value: string) =>
    chips.some((chip) => chip.group === group && chip.value === value)
  return chips.filter(({ group, value }) => {
    if (group === 'perhaps') return !surer.some((other) => has(other, value))
    if (group === 'when') return !has('not-when', value)
    // `geen vrijwilligerswerk aan haar hoofd`: no task by another name either.
    if (group === 'need' && value === 'iets-betekenen') return !has('refusal', 'vrijwilligerswerk')
    if (group === 'interest') return !has('refusal', value)
    if (group === 'refusal') return !has('need', value)
    if (group === 'condition') return !(value === 'cheap' && has('condition', 'free'))
    return true
  })
}
