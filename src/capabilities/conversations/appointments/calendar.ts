import { calendarFile } from '#platform/calendar/file.ts'
import type { CalendarEvent, Invitation } from '#platform/calendar/file.ts'
import { localOf } from '#platform/calendar/zone.ts'
import { linkOf } from './domain.ts'
import type { Appointment } from './domain.ts'

const prodid = '-//Samenspel//NL'

/** An appointment as calendars keep it, the same one at each change. @param url the conversation, complete */
function asEvent(one: Appointment, url: string): CalendarEvent {
  const { cancelledAt } = one
  const moments = { start: localText(one.startsAt), end: localText(one.endsAt) }
  return {
    uid: `${one.id}@samenspel`,
    title: one.title,
    description: url,
    location: one.place,
    spot: null,
    // Calendars show a link of their own for a call.
    url: linkOf(one) ?? url,
    categories: [],
    ...moments,
    rule: null,
    except: [],
    cancelled: cancelledAt === null ? [] : [moments],
    updatedAt: one.changedAt,
    sequence: one.sequence,
  }
}

/** What goes with a mail: a request, or the word that it is off (RFC 5546 §3.2.2 and §3.2.5). */
export function invitationOf(one: Appointment, url: string, to: Omit<Invitation, 'method'>): string {
  const method = one.cancelledAt === null ? 'REQUEST' : 'CANCEL'
  return calendarFile({
    name: one.title,
    prodid,
    events: [asEvent(one, url)],
    invitation: { method, ...to },
  })
}

/** What one can fetch from the page: the same event, for a calendar that got no mail. */
export function fileOf(one: Appointment, url: string): string {
  return calendarFile({ name: one.title, prodid, events: [asEvent(one, url)] })
}

function localText(moment: Date): string {
  const { day, minute } = localOf(moment)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
