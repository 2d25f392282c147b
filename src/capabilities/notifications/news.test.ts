import { expect, test } from 'vitest'
import type { PublicActivity } from '#capabilities/activities/index.ts'
import { daysToTell, nextDay } from './domain.ts'
import { netOf, newsOf } from './news.ts'

const today = '2026-11-26'
const soup = {
  activity_id: 'a1',
  initiative_id: 'i1',
  title: 'Soep',
  themes: [],
  place_name: 'De Stal',
  place_address: null,
  first_start: '2026-12-01T18:00',
  first_end: null,
  rule: 'FREQ=WEEKLY',
  except_days: [],
  cancelled_days: [],
  initiative_name: 'Soep',
  phase: 'running',
  areas: [],
} as unknown as PublicActivity

const changed = (facts: Partial<PublicActivity>) => ({ ...soup, ...facts })

test.each([
  ['something that came', null, soup, ['new']],
  ['something that went', soup, null, ['gone']],
  ['another time', soup, changed({ first_start: '2026-12-01T17:00' }), ['changed']],
  ['another door', soup, changed({ place_address: 'Achterom' }), ['changed']],
  ['another text is none', soup, changed({ title: 'Soep en brood' }), []],
  ['a cancelled date', soup, changed({ cancelled_days: ['2026-12-01'] }), ['cancelled 2026-12-01']],
  ['a date that is over is none', soup, changed({ cancelled_days: ['2026-11-24'] }), []],
  ['a date taken up again', changed({ cancelled_days: ['2026-12-01'] }), soup, ['restored 2026-12-01']],
  ['a pause', soup, changed({ phase: 'paused' }), ['gone']],
  ['after a pause', changed({ phase: 'paused' }), soup, ['new']],
  ['during a pause nothing is', changed({ phase: 'paused' }), changed({ phase: 'stopped' }), []],
])('news: %s', (_, before, after, news) => {
  expect(
    newsOf({ before, after }, today).map(({ kind, day }) => [kind, day].filter(Boolean).join(' ')),
  ).toEqual(news)
})

test.each([
  ['came and went', ['new', 'gone'], []],
  ['cancelled and taken up again', ['cancelled', 'restored'], []],
  ['cancelled, taken up, cancelled', ['cancelled', 'restored', 'cancelled'], ['cancelled']],
  ['new and changed', ['new', 'changed'], ['new']],
  ['changed twice', ['changed', 'changed'], ['changed']],
  ['changed and a date cancelled', ['changed', 'cancelled'], ['changed', 'cancelled']],
] as const)('what is left to tell of what was %s', (_, kinds, left) => {
  const all = kinds.map((kind) => ({
    kind,
    activity: 'a1' as never,
    initiative: 'i1',
    day: kind === 'cancelled' || kind === 'restored' ? '2026-12-01' : null,
  }))
  expect(netOf(all).map(({ kind }) => kind)).toEqual(left)
})

test.each([
  ['weekly', 4, '2026-11-26', '2026-12-03'],
  ['weekly', 5, '2026-11-26', '2026-11-27'],
  ['weekly', 3, '2026-11-26', '2026-12-02'],
  ['daily', 4, '2026-12-31', '2027-01-01'],
  ['never', 4, '2026-11-26', null],
] as const)('%s, on weekday %d: after %s comes %s', (rhythm, weekday, day, next) => {
  expect(nextDay(rhythm, weekday, day)).toBe(next)
})

test.each([
  ['the first time', null, { from: today, until: '2026-12-02' }],
  ['a week later', '2026-11-25', { from: today, until: '2026-12-02' }],
  ['when it was late before', '2026-11-29', { from: '2026-11-30', until: '2026-12-02' }],
  ['when all was told', '2026-12-02', null],
] as const)('days to tell, %s', (_, toldDay, days) => {
  expect(daysToTell({ digest: 'weekly', toldDay }, today)).toEqual(days)
})
