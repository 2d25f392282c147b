import { renderToString } from 'preact-render-to-string'
import { aQuestion } from '#testing/a-question.ts'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/i18n/dates.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { Found } from '../domain.ts'
import type { Findings } from '../service.ts'
import { Calendar, OtherWeeks } from './calendar.tsx'

const today = '2026-11-24'

function aFound(day: string, changes: Partial<Found> = {}): Found {
  return {
    id: '7y7s7gsnct9t' as ActivityId,
    title: 'Koffie met de krant',
    initiative: { name: 'Het Badhuis', slug: 'het-badhuis' },
    placeName: 'Het Badhuis',
    areaName: null,
    lat: null,
    lon: null,
    metres: null,
    themes: [],
    costCents: 0,
    entrance: 'walk-in',
    placesLeft: null,
    stepFree: null,
    quiet: null,
    womenOnly: false,
    host: '',
    confirmedOn: today,
    day,
    startsAt: new Date(`${day}T09:00:00Z`),
    endsAt: null,
    cancelled: false,
    ...changes,
  }
}

function props(rows: readonly Found[]) {
  const question = aQuestion({
    now: new Date(`${today}T08:00:00Z`),
    today,
    days: { from: today, to: addDays('2026-11-23', 28) },
  })
  const findings: Findings = {
    question,
    place: { kind: 'nowhere' },
    asked: { typed: '', mended: null, tsquery: null },
    widened: { kind: 'not' },
    rows,
    total: null,
    more: false,
  }
  return { findings, locale: 'nl', address: () => '/activiteiten' } as const
}

const read = (markup: string) => markup.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

describe('the calendar', () => {
  test('names the weekday with every date, and today and tomorrow by those words', () => {
    const text = read(renderToString(<Calendar {...props([])} />))
    expect(text).toContain('Vandaag, dinsdag 24 november')
    expect(text).toContain('Morgen, woensdag 25 november')
    expect(text).toContain('Donderdag 26 november')
  })

  test('says in words that something does not take place', () => {
    const page = renderToString(<Calendar {...props([aFound('2026-11-26', { cancelled: true })])} />)
    expect(page).toContain('<s>Koffie met de krant</s>')
    expect(read(page)).toContain('Koffie met de krant gaat niet door')
  })

  test('says how many more there are than it shows of a day', () => {
    const rows = [9, 10, 11, 12, 13, 14].map((hour) =>
      aFound('2026-11-26', { startsAt: new Date(Date.UTC(2026, 10, 26, hour)) }),
    )
    expect(read(renderToString(<Calendar {...props(rows)} />))).toContain('en nog 2 andere')
  })

  test('with nothing in it tells which days were looked at, and leads to later ones', () => {
    const text = read(renderToString(<OtherWeeks {...props([])} />))
    expect(text).toContain('We keken van 24 november tot en met 20 december.')
    expect(text).toContain('Vier weken later')
    expect(read(renderToString(<OtherWeeks {...props([aFound('2026-11-26')])} />))).not.toContain('We keken')
  })
})
