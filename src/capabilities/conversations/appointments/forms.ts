import { date, form, hidden, number, optional, text, time } from '#platform/forms/index.ts'
import type { FieldErrors } from '#platform/forms/index.ts'
import { instantOf } from '#platform/calendar/zone.ts'
import { highestRevision } from '../domain.ts'

const about = {
  wat: text({ max: 120 }),
  dag: date(),
  van: time(),
  tot: time(),
  waar: text({ max: 300 }),
}

interface When {
  readonly dag: string
  readonly van: string
  readonly tot: string
}

/** The moments of a day and two times of the clock. */
export function momentsOf({ dag, van, tot }: When): { readonly startsAt: Date; readonly endsAt: Date } {
  return { startsAt: instantOf(dag, minutesOf(van)), endsAt: instantOf(dag, minutesOf(tot)) }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** On the clock, and really: an hour that the change to summer time skips is no hour. */
function endsAfter(value: When): FieldErrors<'tot'> {
  const { startsAt, endsAt } = momentsOf(value)
  return endsAt > startsAt ? {} : { tot: { code: 'ends-before' } }
}

export const makeForm = form(about, { check: endsAfter })

const versie = hidden(number({ min: 0, max: highestRevision }))

export const moveForm = form(
  { ...about, versie, waarom: optional(text({ max: 1000, lines: 2 })) },
  { check: endsAfter },
)

export const cancelForm = form({ versie, reden: text({ max: 1000, lines: 2 }) })
