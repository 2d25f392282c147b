import type { CalendarEvent } from '#platform/calendar/file.ts'
import { addDays } from '#platform/i18n/dates.ts'
import type { ActivityFacts, ActivityId } from './domain.ts'
import { isSkipped } from './holidays/free.ts'
import { exceptionsOf, firstDay, occurrencesOf, readSchedule } from './recurrence.ts'
import type { ReadSchedule } from './recurrence.ts'
import { ruleText } from './rule.ts'

export interface ActivityForCalendar {
  readonly id: ActivityId
  readonly facts: Pick<ActivityFacts, 'title' | 'description' | 'themes' | 'place' | 'schedule' | 'welcome'>
  /** Page of the activity, complete. */
  readonly url: string
  readonly updatedAt: Date
  readonly sequence: number
}

/** An activity as a calendar keeps it, or `null` when its schedule has no date at all. */
export function eventOf({ id, facts, url, updatedAt, sequence }: ActivityForCalendar): CalendarEvent | null {
  const read = readSchedule(facts.schedule)
  if ('code' in read) return null
  // Calendars count the start as a date even where the rule does not (RFC 5545 §3.8.5.3): so it starts on one.
  const first = firstDay(read)
  const { schedule, place, welcome } = facts
  const planned = (days: readonly string[]) => [...new Set(days)].filter((day) => isPlanned(schedule, day))
  if (first === null || (read.rule === null && schedule.except.includes(first))) return null
  return {
    // No host name in it: an installation may move.
    uid: `${id}@samenspel`,
    title: facts.title,
    description: [facts.description, welcome.host, welcome.door, url]
      .filter((line) => line !== '')
      .join('\n\n'),
    location: [place.name, place.address, place.postcode].filter(Boolean).join(', '),
    spot: place.spot,
    url,
    categories: facts.themes,
    ...dateOn(first, read),
    rule: read.rule === null ? null : ruleText(read.rule),
    // Only real dates: ical.js (Thunderbird) forgets an exception that follows one on no date of the rule.
    except: planned(exceptionsOf(schedule)).map((day) => dateOn(day, read).start),
    cancelled: planned(schedule.cancelled)
      .filter((day) => !schedule.except.includes(day) && !isSkipped(day, schedule.skips ?? []))
      .map((day) => dateOn(day, read)),
    updatedAt,
    sequence,
  }
}

function isPlanned(schedule: ActivityFacts['schedule'], day: string): boolean {
  return occurrencesOf({ ...schedule, except: [], skips: [] }, { from: day, to: addDays(day, 1) }).length > 0
}

function dateOn(day: string, { minute, length }: ReadSchedule): { start: string; end: string | null } {
  return { start: localText(day, minute), end: length === null ? null : localText(day, minute + length) }
}

function localText(day: string, minute: number): string {
  const within = minute % (24 * 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${addDays(day, Math.floor(minute / (24 * 60)))}T${two(Math.floor(within / 60))}:${two(within % 60)}`
}
