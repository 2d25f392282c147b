import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile } from './file.ts'
import type { CalendarEvent } from './file.ts'

const event = (facts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'abc@example.org',
  title: 'Soep en een praatje',
  description: '',
  location: '',
  spot: null,
  url: null,
  categories: [],
  start: '2026-03-25T10:00',
  end: '2026-03-25T12:00',
  rule: 'FREQ=WEEKLY;COUNT=4',
  except: [],
  cancelled: [],
  updatedAt: new Date('2026-03-01T08:30:15.250Z'),
  sequence: 3,
  ...facts,
})
const fileOf = (...events: CalendarEvent[]) =>
  calendarFile({ name: 'Het Badhuis', prodid: '-//Samenspel//NL', events })
const read = (file: string) => ICAL.Component.fromString(file)
const eventsIn = (file: string) => read(file).getAllSubcomponents('vevent')
const linesOf = (file: string) => file.split('\r\n')

describe('the file', () => {
  test('says what it is, whose it is and when to look again', () => {
    const calendar = read(fileOf())
    const value = (name: string) => String(calendar.getFirstPropertyValue(name))
    expect(value('version')).toBe('2.0')
    expect(value('prodid')).toBe('-//Samenspel//NL')
    expect(value('method')).toBe('PUBLISH')
    expect(value('x-wr-calname')).toBe('Het Badhuis')
    expect(value('refresh-interval')).toBe('PT6H')
  })

  test('every line ends with CRLF and nothing else', () => {
    const file = fileOf(event({ description: 'een\ntwee\r\ndrie\rvier' }))
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(eventsIn(file)[0]?.getFirstPropertyValue('description')).toBe('een\ntwee\ndrie\nvier')
  })

  test('carries its time zone: winter and summer time change on the last Sundays of March and October', () => {
    const zone = new ICAL.Timezone(read(fileOf()).getFirstSubcomponent('vtimezone')!)
    const offset = (text: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(text)) / 3600
    expect(offset('2026-03-29T01:59:00')).toBe(1)
    expect(offset('2026-03-29T03:00:00')).toBe(2)
    expect(offset('2026-10-25T01:59:00')).toBe(2)
    expect(offset('2026-10-25T03:01:00')).toBe(1)
    expect(offset('2037-07-01T12:00:00')).toBe(2)
  })
})

describe('an event', () => {
  test('has all its facts', () => {
    const [found] = eventsIn(
      fileOf(
        event({
          description: 'Iedereen eet mee.',
          location: 'Het Badhuis, Leidseplein 1',
          spot: { lat: 52.3811, lon: 4.6272 },
          url: 'https://example.org/activiteiten/abc?x=1;2,3',
          categories: ['eten', 'praten, lachen'],
        }),
      ),
    )
    const value = (name: string) => String(found?.getFirstPropertyValue(name))
    expect(value('uid')).toBe('abc@example.org')
    expect(value('dtstamp')).toBe('2026-03-01T08:30:15Z')
    expect(value('last-modified')).toBe('2026-03-01T08:30:15Z')
    expect(value('sequence')).toBe('3')
    expect(value('summary')).toBe('Soep en een praatje')
    expect(value('location')).toBe('Het Badhuis, Leidseplein 1')
    expect(value('geo')).toBe('52.3811,4.6272')
    expect(value('url')).toBe('https://example.org/activiteiten/abc?x=1;2,3')
    expect(found?.getFirstProperty('categories')?.getValues()).toEqual(['eten', 'praten, lachen'])
    expect(found?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Amsterdam')
  })

  test('without a spot, a place or an end says nothing of them', () => {
    const file = fileOf(event({ end: null }))
    for (const name of ['GEO', 'LOCATION', 'URL', 'DTEND', 'DESCRIPTION', 'CATEGORIES'])
      expect(file).not.toMatch(`\r\n${name}`)
  })

  test('that is single and cancelled is cancelled itself', () => {
    const [found, ...more] = eventsIn(
      fileOf(event({ rule: null, cancelled: [{ start: '2026-03-25T10:00', end: null }] })),
    )
    expect(found?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(more).toEqual([])
  })

  test('leaves its exceptions out and overrides each cancelled date', () => {
    const [main, override, ...more] = eventsIn(
      fileOf(
        event({
          except: ['2026-04-01T10:00'],
          cancelled: [{ start: '2026-04-08T10:00', end: '2026-04-08T12:00' }],
        }),
      ),
    )
    expect(more).toEqual([])
    expect(main?.getFirstPropertyValue('status')).toBeNull()
    expect(main?.getFirstPropertyValue('exdate')?.toString()).toBe('2026-04-01T10:00:00')
    expect(override?.getFirstPropertyValue('uid')).toBe('abc@example.org')
    expect(override?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(override?.getFirstPropertyValue('recurrence-id')?.toString()).toBe('2026-04-08T10:00:00')
    expect(override?.getFirstPropertyValue('rrule')).toBeNull()
  })
})

describe('whatever people write', () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      ...'a|e|n|r|s|t| |A|B|.|,|;|:|\\|"|\n'.split('|'),
      'é',
      'ë',
      'ij',
      '€',
      '’',
      '👩‍👩‍👧',
      '🚲',
      '👍🏽',
      'ﷺ',
      '\u0000',
      '\u007f',
      '\uD83D',
    ),
    maxLength: 300,
    size: 'max',
  })

  test('no line is wider than 75 octets and no letter is cut in two', () => {
    fc.assert(
      fc.property(letters, letters, (title, description) => {
        const file = fileOf(event({ title, description, location: title, categories: [title] }))
        for (const line of linesOf(file)) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          // A letter cut in two leaves half a surrogate pair.
          expect(line.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  test('a calendar reads back what was written, without its control characters', () => {
    fc.assert(
      fc.property(letters, letters, (title, description) => {
        const clean = (text: string) => text.toWellFormed().replaceAll('\u0000', '').replaceAll('\u007f', '')
        // The full stop: ical.js does not part a list behind a word that ends with a backslash.
        const [found, ...more] = eventsIn(
          fileOf(event({ title, description, categories: [`${title}.`, 'x'] })),
        )
        expect(more).toEqual([])
        expect(found?.getFirstPropertyValue('summary')).toBe(clean(title))
        expect(found?.getFirstPropertyValue('description') ?? '').toBe(clean(description))
        expect(found?.getFirstProperty('categories')?.getValues()).toEqual([`${clean(title)}.`, 'x'])
      }),
    )
  })

  test('an address cannot start a line of its own', () => {
    const file = fileOf(event({ url: 'https://example.org/\r\nATTENDEE:x', title: 'a\r\nEND:VEVENT' }))
    expect(linesOf(file).filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).toEqual(['END:VEVENT'])
  })
})
