import { toRd } from '#platform/geo/rd.ts'
import { addDays, daysBetween, localDay, weekdayOf } from '#platform/i18n/dates.ts'
import { usualRadius } from './domain.ts'
import type { Question } from './domain.ts'
import { weekdays } from './forms.ts'
import type { FindInput, Preset } from './forms.ts'
import type { FoundPlace } from './places.ts'

/** A year ahead is as far as dates are kept. */
const furthest = 366

/** What was asked, with everything filled in that was left open. */
export function questionOf(input: FindInput, place: FoundPlace, text: Question['text'], now: Date): Question {
  const today = localDay(now)
  return {
    now,
    today,
    near: nearOf(input, place),
    text,
    themes: input.thema,
    area: input.gebied ?? (place.kind === 'area' ? place.area : null),
    days: daysOf(input, today, text !== null || input.weekdag.length > 0),
    parts: input.dagdeel,
    weekdays: input.weekdag.map((day) => weekdays.indexOf(day) + 1),
    free: input.gratis,
    stepFree: input.drempelvrij,
    walkIn: input.binnenlopen,
    language: input.spreektaal,
    stale: input.oud ? 'shown' : 'hidden',
  }
}

/** The same question in a circle of another size; `null` is without a circle. */
export function withRadius(question: Question, radius: number | null): Question {
  return { ...question, near: question.near && radius !== null ? { ...question.near, radius } : null }
}

function nearOf(input: FindInput, place: FoundPlace): Question['near'] {
  if (place.kind !== 'spot') return null
  const { x, y } = toRd(place.spot)
  return { x, y, radius: input.straal ? Number(input.straal) : usualRadius }
}

/** Who searches by word looks further ahead than who looks around. */
function daysOf(input: FindInput, today: string, byWord: boolean): Question['days'] {
  if (input.van === null && input.tot === null)
    return presetDays(input.wanneer ?? (byWord ? 'maand' : 'week'), today)
  const from = input.van !== null && input.van > today ? input.van : today
  const to = addDays(input.tot ?? addDays(from, 6), 1)
  const latest = addDays(today, furthest)
  return { from, to: daysBetween(latest, to) > 0 ? latest : to }
}

function presetDays(preset: Preset, today: string): Question['days'] {
  const weekday = weekdayOf(today)
  const saturday = weekday === 7 ? addDays(today, -1) : addDays(today, 6 - weekday)
  switch (preset) {
    case 'vandaag':
      return { from: today, to: addDays(today, 1) }
    case 'morgen':
      return { from: addDays(today, 1), to: addDays(today, 2) }
    case 'weekend':
      return { from: saturday > today ? saturday : today, to: addDays(saturday, 2) }
    case 'maand':
      return { from: today, to: addDays(today, 28) }
    default:
      return { from: today, to: addDays(today, 7) }
  }
}
