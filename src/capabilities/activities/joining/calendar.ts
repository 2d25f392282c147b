import type { CalendarEvent } from '#platform/calendar/file.ts'
import { localOf } from '#platform/calendar/zone.ts'
import type { OwnJoining } from './join.ts'
import { joinWords } from './messages.ts'

/**
 * The one date that somebody joined, as their calendar keeps it: with a name of its own, so that a later file takes the
 * place of an earlier one. One that is off, or that they only wait for, says so.
 * @param url the page of the activity, complete
 */
export function ownEvent({ joining, date }: OwnJoining, url: string): CalendarEvent {
  const { locale, standing } = joining
  const [start, end] = [date?.startsAt ?? joining.startsAt, date?.endsAt ?? null]
  const title = date?.title ?? joinWords[locale].mail.something
  const moments = { start: localText(start), end: end && localText(end) }
  return {
    uid: `${joining.id}@samenspel`,
    title: standing === 'waiting' ? `${title} (${joinWords[locale].own.title.waiting.toLowerCase()})` : title,
    description: [date?.host, date?.door, url].filter(Boolean).join('\n\n'),
    location: [date?.placeName, date?.placeAddress, date?.placePostcode].filter(Boolean).join(', '),
    spot: date?.lat != null && date.lon !== null ? { lat: date.lat, lon: date.lon } : null,
    url,
    categories: [],
    ...moments,
    rule: null,
    except: [],
    cancelled: standing === 'off' ? [moments] : [],
    updatedAt: joining.changedAt,
    sequence: joining.sequence,
  }
}

function localText(moment: Date): string {
  const { day, minute } = localOf(moment)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
