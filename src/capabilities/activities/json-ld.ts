import { timeZone } from '#platform/calendar/zone.ts'
import { timeInWords } from '#platform/i18n/dates.ts'
import { schemaPlace } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts } from './domain.ts'
import { exceptionsOf, readSchedule } from './recurrence.ts'
import type { ReadSchedule } from './recurrence.ts'
import { dayText } from './rule.ts'
import type { Rule } from './rule.ts'
import type { DateRow } from './schema.ts'

export interface ActivityForSchema {
  readonly facts: ActivityFacts
  /** The next date, with which the event begins for who reads this now. */
  readonly next: DateRow | null
  readonly initiative: { readonly name: string; readonly url: string }
  /** The page of the activity, complete. */
  readonly url: string
  readonly city: string
}

/** An activity as schema.org describes an event, with its rhythm. https://schema.org/Event */
export function activityEvent({
  facts,
  next,
  initiative,
  url,
  city,
}: ActivityForSchema): Record<string, unknown> {
  const read = readSchedule(facts.schedule)
  return compact({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    name: facts.title,
    description: facts.description,
    url,
    startDate: next?.starts_at.toISOString() ?? facts.schedule.start,
    endDate: next ? (next.ends_at?.toISOString() ?? null) : facts.schedule.end,
    eventStatus: `https://schema.org/${next?.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventSchedule:
      'code' in read || read.rule === null ? null : rhythmOf(read, read.rule, exceptionsOf(facts.schedule)),
    location: schemaPlace(facts.place, city),
    organizer: { '@type': 'Organization', name: initiative.name, url: initiative.url },
    inLanguage: facts.accessibility.languages.length > 0 ? facts.accessibility.languages : null,
    isAccessibleForFree: facts.costCents === null ? null : facts.costCents === 0,
    offers: facts.costCents === null ? null : offerOf(facts.costCents, facts.placesLeft, url),
    maximumAttendeeCapacity: facts.capacity,
    remainingAttendeeCapacity: facts.placesLeft,
    typicalAgeRange: agesOf(facts),
  })
}

function offerOf(cents: number, placesLeft: number | null, url: string) {
  const availability = placesLeft === 0 ? 'SoldOut' : 'InStock'
  return {
    '@type': 'Offer',
    price: (cents / 100).toFixed(2),
    priceCurrency: 'EUR',
    url,
    availability: `https://schema.org/${availability}`,
  }
}

const units = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' } as const

/** https://schema.org/Schedule; `byDay` is written as in RFC 5545 when it counts ("2SA"), else by name. */
function rhythmOf(read: ReadSchedule, rule: Rule, except: readonly string[]): Record<string, unknown> {
  return compact({
    '@type': 'Schedule',
    repeatFrequency: `P${rule.interval}${units[rule.freq]}`,
    byDay:
      rule.byDay.length > 0
        ? rule.byDay.map((day) =>
            day.ordinal === null ? `https://schema.org/${weekdays[day.weekday - 1]}` : dayText(day),
          )
        : null,
    byMonth: rule.byMonth.length > 0 ? rule.byMonth : null,
    byMonthDay: rule.byMonthDay.length > 0 ? rule.byMonthDay : null,
    repeatCount: rule.count,
    startDate: read.day,
    endDate: rule.until?.day ?? null,
    startTime: clock(read.minute),
    endTime: read.length === null ? null : clock(read.minute + read.length),
    scheduleTimezone: timeZone,
    exceptDate: except.length > 0 ? except : null,
  })
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "09:30:00" */
function clock(minute: number): string {
  return `${timeInWords(minute, 'en').padStart(5, '0')}:00`
}

function agesOf({ minAge, maxAge }: ActivityFacts): string | null {
  return minAge === null && maxAge === null ? null : `${minAge ?? 0}-${maxAge ?? ''}`
}

/** Leaves out what is not known. */
function compact(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''))
}
