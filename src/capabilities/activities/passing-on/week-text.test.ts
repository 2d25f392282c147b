import { expect, test } from 'vitest'
import { activityFacts, initiativeFacts } from '#testing/an-activity.ts'
import type { ActivityId } from '../domain.ts'
import { weekAsText } from './week-text.ts'
import type { Week, WeekEntry } from './week.ts'

const at = (day: string, time: string) => new Date(`${day}T${time}:00+01:00`)

function anEntry(day: string, given: Partial<WeekEntry> & { title?: string } = {}): WeekEntry {
  const { title = 'Koffie met de krant', ...rest } = given
  return {
    id: '7y7s7gsnct9t' as ActivityId,
    facts: activityFacts({ title }),
    startsAt: at(day, '10:00'),
    endsAt: at(day, '12:00'),
    cancelled: false,
    ...rest,
  }
}

function aWeek(given: Partial<Week> = {}): Week {
  return { from: '2026-11-25', to: '2026-12-01', days: [], next: null, ...given }
}

const place = activityFacts().place
const url = 'https://haarlem.example/initiatieven/het-badhuis'
const told = (week: Week, facts = initiativeFacts({ place }), locale: 'nl' | 'en' = 'nl') =>
  weekAsText({ week, facts, url, locale })

test('the week is told by day, in short lines, with the address alone on the last', () => {
  const days = [
    { day: '2026-11-25', entries: [anEntry('2026-11-25')] },
    {
      day: '2026-11-28',
      entries: [
        anEntry('2026-11-28', { title: 'Film', cancelled: true }),
        anEntry('2026-11-28', {
          facts: activityFacts({ title: 'Wandelen', place: { ...place, name: 'De Hout' } }),
          endsAt: null,
        }),
      ],
    },
  ]
  expect(told(aWeek({ days }))).toBe(
    [
      'Deze week bij Het Badhuis',
      '25 november tot en met 1 december',
      '',
      'Woensdag 25 november',
      '10.00 tot 12.00 uur: Koffie met de krant',
      '',
      'Zaterdag 28 november',
      '10.00 tot 12.00 uur: Film (gaat niet door)',
      '10.00 uur: Wandelen',
      'Waar: De Hout',
      '',
      'Waar: Het Badhuis, Leidseplein',
      '',
      'Meer weten:',
      url,
    ].join('\n'),
  )
})

test('a week with nothing says so, and when the next time is', () => {
  const next = { title: 'Repaircafé', at: at('2026-12-05', '14:00') }
  expect(told(aWeek({ next }))).toContain(
    'Deze week is er niets.\nDe volgende keer: zaterdag 5 december, 14.00 uur. Repaircafé\n',
  )
  expect(told(aWeek())).toContain('Deze week is er niets.\nEr zijn nu geen nieuwe dagen bekend.')
})

test('when all of it is cancelled, the next time is told as well', () => {
  const days = [{ day: '2026-11-25', entries: [anEntry('2026-11-25', { cancelled: true })] }]
  const text = told(aWeek({ days, next: { title: 'Koffie', at: at('2026-12-02', '10:00') } }))
  expect(text).toContain('(gaat niet door)')
  expect(text).toContain('De volgende keer: woensdag 2 december, 10.00 uur. Koffie')
  expect(text).not.toContain('Deze week is er niets')
})

test('a pause is said before somebody comes for nothing', () => {
  expect(told(aWeek(), initiativeFacts({ phase: 'paused' }))).toContain('Er is even pauze.')
})

test('line ends in what people wrote do not tear the message apart', () => {
  const days = [
    { day: '2026-11-25', entries: [anEntry('2026-11-25', { title: 'Koffie\n\nhttps://elders.example\n' })] },
  ]
  const lines = told(aWeek({ days }), initiativeFacts({ name: 'Het\r\nBadhuis' })).split('\n')
  expect(lines[0]).toBe('Deze week bij Het Badhuis')
  expect(lines).toContain('10.00 tot 12.00 uur: Koffie https://elders.example')
})

test('in English it is told in English', () => {
  const days = [{ day: '2026-11-25', entries: [anEntry('2026-11-25')] }]
  expect(told(aWeek({ days }), undefined, 'en')).toMatch(
    /^This week at Het Badhuis\n25 November to 1 December\n\nWednesday 25 November\n10:00 to 12:00: Koffie/,
  )
})
