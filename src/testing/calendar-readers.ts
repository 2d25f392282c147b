import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import type { EventInstance, VEvent } from 'node-ical'
import { localOf } from '#platform/calendar/zone.ts'

/** What a calendar made of a file: the first six dates, in local time, and what it recognises the event by. */
export interface ReadCalendar {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  readonly place: string
  /** `2026-12-02T18:00`, with ` off` behind it when the date is cancelled. */
  readonly dates: readonly string[]
}

const most = 6

/** As Thunderbird reads it. */
export function byIcalJs(text: string): ReadCalendar {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent')
  const [main, ...overrides] = events
  const event = new ICAL.Event(main!, { exceptions: overrides })
  const iterator = event.iterator()
  const dates: string[] = []
  for (let next = iterator.next(); next && dates.length < most; next = iterator.next()) {
    const { item, startDate } = event.getOccurrenceDetails(next)
    const isOff = item.component.getFirstPropertyValue('status') === 'CANCELLED'
    dates.push(startDate.toString().slice(0, 16) + (isOff ? ' off' : ''))
  }
  return {
    uid: event.uid,
    sequence: event.sequence,
    title: event.summary,
    place: event.location ?? '',
    dates,
  }
}

/** As MagicMirror and Node-RED read it. */
export function byNodeIcal(text: string): ReadCalendar {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find(
    (one): one is VEvent => one?.type === 'VEVENT',
  )!
  const year = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2027-11-01T00:00:00Z') }
  const found: readonly EventInstance[] = nodeIcal.expandRecurringEvent(event, year)
  return {
    uid: event.uid,
    sequence: Number(event.sequence),
    title: textOf(event.summary),
    place: textOf(event.location),
    dates: found
      .slice(0, most)
      .map((one) => localText(one.start) + (one.event.status === 'CANCELLED' ? ' off' : '')),
  }
}

/** With parameters a value comes as an object. */
function textOf(value: VEvent['summary'] | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : value.val
}

function localText(moment: Date): string {
  const { day, minute } = localOf(moment)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
