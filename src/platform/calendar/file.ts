import type { Spot } from '#platform/geo/spot.ts'
import { escapeText, fold, plainValue } from './text.ts'
import { timeZone } from './zone.ts'

/** One event, or a row of them, as a calendar keeps it. Moments are local: `2026-11-25T10:00`. */
export interface CalendarEvent {
  /** The same for ever: a calendar recognises the event by it. */
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly location: string
  readonly spot: Spot | null
  readonly url: string | null
  readonly categories: readonly string[]
  /** Must be a date of the rule. */
  readonly start: string
  readonly end: string | null
  /** RFC 5545 rule without prefix, `UNTIL` in UTC. */
  readonly rule: string | null
  /** Starts of dates on which it does not happen. */
  readonly except: readonly string[]
  /** Dates that were announced and are cancelled; a calendar strikes them through or takes them away. */
  readonly cancelled: readonly { readonly start: string; readonly end: string | null }[]
  readonly updatedAt: Date
  /** Rises with each change that matters to who comes. */
  readonly sequence: number
}

export interface CalendarFile {
  readonly name: string
  /** Who made the file: `-//Samenspel//NL`. */
  readonly prodid: string
  readonly events: readonly CalendarEvent[]
  /** For somebody by name, as a mail brings it; left out, it is published to whoever asks. */
  readonly invitation?: Invitation
}

/** An invitation, or the word that it is off, to one address: of all others who come it says nothing (RFC 5546). */
export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly organizer: { readonly name: string; readonly email: string }
  /** Address of whoever gets it. */
  readonly attendee: string
}

/** How often a calendar that subscribes should look again. */
const refresh = 'PT6H'

/** A whole iCalendar file (RFC 5545, names and refreshing of RFC 7986): it publishes events, or invites somebody. */
export function calendarFile({ name, prodid, events, invitation }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(prodid)}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${invitation?.method ?? 'PUBLISH'}`,
    // An invitation is no calendar to be named or asked again.
    ...(invitation ? [] : nameLines(name)),
    ...timeZoneLines,
    ...events.flatMap((event) => eventLines(event, invitation)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function nameLines(name: string): string[] {
  return [
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
  ]
}

/** No answer is asked for: it would go to the installation, which reads none (§3.2.17). */
function partyLines({ organizer, attendee }: Invitation): string[] {
  const come = 'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE'
  return [
    `ORGANIZER;CN="${quotable(organizer.name)}":${mailto(organizer.email)}`,
    `ATTENDEE;${come}:${mailto(attendee)}`,
  ]
}

/** In a parameter nothing is escaped: what may not stand there (§3.2) becomes a space. */
const quotable = (text: string): string => plainValue(text.replace(/[":;,\\]/g, ' '))

const mailto = (email: string): string => `mailto:${plainValue(email)}`

function eventLines(event: CalendarEvent, invitation?: Invitation): string[] {
  const single = event.rule === null
  const dates = single ? [] : event.cancelled
  return [
    'BEGIN:VEVENT',
    ...identity(event),
    ...whenLines(event.start, event.end),
    ...(single ? [] : [`RRULE:${event.rule}`]),
    ...event.except.map((start) => `EXDATE${localTime(start)}`),
    ...(single && event.cancelled.length > 0 ? ['STATUS:CANCELLED'] : []),
    ...(invitation ? partyLines(invitation) : []),
    ...aboutLines(event),
    'END:VEVENT',
    ...dates.flatMap((date) => cancelledLines(event, date)),
  ]
}

/** A cancelled date of a row overrides that one date (§3.8.4.4). */
function cancelledLines(event: CalendarEvent, date: CalendarEvent['cancelled'][number]): string[] {
  return [
    'BEGIN:VEVENT',
    ...identity(event),
    `RECURRENCE-ID${localTime(date.start)}`,
    ...whenLines(date.start, date.end),
    'STATUS:CANCELLED',
    `SUMMARY:${escapeText(event.title)}`,
    'END:VEVENT',
  ]
}

function identity(event: CalendarEvent): string[] {
  const updated = utcTime(event.updatedAt)
  return [
    `UID:${escapeText(event.uid)}`,
    // The same file as long as nothing changes: a calendar that asks again need not be answered in full.
    `DTSTAMP:${updated}`,
    `LAST-MODIFIED:${updated}`,
    `SEQUENCE:${event.sequence}`,
  ]
}

function whenLines(start: string, end: string | null): string[] {
  return [`DTSTART${localTime(start)}`, ...(end === null ? [] : [`DTEND${localTime(end)}`])]
}

function aboutLines({ title, description, location, spot, url, categories }: CalendarEvent): string[] {
  return [
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(spot === null ? [] : [`GEO:${spot.lat.toFixed(6)};${spot.lon.toFixed(6)}`]),
    ...(url === null ? [] : [`URL:${plainValue(url)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
  ]
}

function localTime(moment: string): string {
  return `;TZID=${timeZone}:${moment.replace(/[-:]/g, '')}00`
}

function utcTime(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Summer time as the European Union has kept it since 1996 (directive 2000/84/EC), which RFC 5545 requires with a TZID. */
const timeZoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  `X-LIC-LOCATION:${timeZone}`,
  ...changeLines('DAYLIGHT', {
    from: '+0100',
    to: '+0200',
    name: 'CEST',
    first: '19960331T020000',
    month: 3,
  }),
  ...changeLines('STANDARD', {
    from: '+0200',
    to: '+0100',
    name: 'CET',
    first: '19961027T030000',
    month: 10,
  }),
  'END:VTIMEZONE',
]

function changeLines(
  kind: string,
  change: { from: string; to: string; name: string; first: string; month: number },
): string[] {
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${change.from}`,
    `TZOFFSETTO:${change.to}`,
    `TZNAME:${change.name}`,
    `DTSTART:${change.first}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${change.month};BYDAY=-1SU`,
    `END:${kind}`,
  ]
}
