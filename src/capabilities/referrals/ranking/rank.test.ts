import { expect, test } from 'vitest'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Chip, TopicId, Way } from '../domain.ts'
import type { Candidate } from '../matching/domain.ts'
import { fitsAmong, weigh } from './rank.ts'
import { fitFrom } from './weights.ts'
import { wishesOf } from './wishes.ts'

const topics = (of: Readonly<Record<string, number>>) => of as Readonly<Record<TopicId, number>>
const candidate = (
  title: string,
  of: Readonly<Record<string, number>>,
  more: Partial<Candidate> = {},
): Candidate => ({
  id: title as ActivityId,
  title,
  initiative: 'one' as InitiativeId,
  initiativeName: 'One',
  slug: 'one',
  placeName: 'Huis',
  areaName: null,
  metres: 500,
  topics: topics(of),
  breadth: Math.hypot(...Object.values(of)),
  ways: {},
  words: 0,
  costCents: null,
  entrance: null,
  placesLeft: null,
  ...unknownAccess,
  womenOnly: false,
  minAge: null,
  maxAge: null,
  host: '',
  confirmedOn: '2026-11-20',
  room: 'welcome',
  phase: 'running',
  isFull: false,
  hasSteps: false,
  isClosed: false,
  servesAlcohol: false,
  audience: [],
  day: '2026-12-01',
  offOn: null,
  startsAt: new Date('2026-12-01T10:00Z'),
  firstStart: '2026-12-01T10:00',
  firstEnd: null,
  rule: null,
  ...more,
})

function ranked(
  codes: readonly string[],
  likely: Readonly<Record<string, number>>,
  all: readonly Candidate[],
  ways: Parameters<typeof wishesOf>[0]['ways'] = { wanted: new Map(), unfit: new Map() },
) {
  const chips = codes.map((code) => {
    const [group, value] = code.split(':') as [Chip['group'], string]
    return { group, value }
  })
  const wishes = wishesOf({
    chips,
    reason: null,
    words: [],
    likely: new Map(Object.entries(likely)) as never,
    ways,
  })
  const from = { today: '2026-11-25', mode: 'foot', lately: { newcomers: 0, reported: false } } as const
  return fitsAmong(all.map((one) => weigh(one, wishes, from)))
}
const titles = (...of: Parameters<typeof ranked>) => ranked(...of).map((one) => one.candidate.title)

test('of two that meet the wish as well, the one that is more like the whole question comes first', () => {
  const all = [
    candidate('Naaiclub met bingo', { creatief: 0.9, bingo: 0.9 }),
    candidate('Weefgetouw', { creatief: 0.9, weven: 0.8 }),
  ]
  expect(titles(['need:creatief'], { creatief: 0.3, weven: 0.3 }, all)[0]).toBe('Weefgetouw')
  expect(titles(['need:creatief'], { creatief: 0.3, bingo: 0.3 }, all)[0]).toBe('Naaiclub met bingo')
})

test('what is refused is not like the question either', () => {
  const [one] = ranked(['need:creatief', 'refusal:bingo'], { bingo: 0.9 }, [
    candidate('Naaiclub met bingo', { creatief: 1, bingo: 0.5 }),
  ])
  expect(one!.sum.likeness).toBe(0)
})

test('who likes to do something is shown that before what meets the need better', () => {
  const all = [candidate('Koffie', { ontmoeten: 0.8, breien: 0.4 }), candidate('Breicafé', { breien: 0.75 })]
  expect(titles(['need:ontmoeten', 'interest:breien'], {}, all)[0]).toBe('Breicafé')
})

test('where their language is spoken comes first', () => {
  const all = [
    candidate('Koffie', { 'koffie-inloop': 1 }, { languages: ['nl'] }),
    candidate('Kahve', { 'koffie-inloop': 1 }, { languages: ['nl', 'tr'], metres: 2500 }),
  ]
  expect(titles(['interest:koffie-inloop', 'language:tr'], {}, all)[0]).toBe('Kahve')
})

test('nothing fits when the best has too little, and what is far below the best is no fit', () => {
  expect(titles(['interest:breien'], {}, [candidate('Koffie', { breien: 0.3 })])).toEqual([])
  const fits = ranked(['interest:breien'], { breien: 1 }, [
    candidate('Breicafé', { breien: 1 }),
    candidate('Koffie', { breien: 0.1, ontmoeten: 1 }),
  ])
  expect(fits.map((one) => one.candidate.title)).toEqual(['Breicafé'])
  expect(fits[0]!.sum.score).toBeGreaterThan(fitFrom)
})

test('what is alike and meets nothing that was said tells what both are about, or is not shown', () => {
  const likely = { vissen: 0.9 }
  const [one] = ranked(['need:uit-huis'], likely, [candidate('Aan de waterkant', { vissen: 1 })])
  expect(one?.meets).toEqual(['vissen'])
  expect(titles(['need:uit-huis'], likely, [candidate('Van alles', { vissen: 0.2 })])).toEqual([])
})

test('of two about the same the one in which one takes part in a way that suits comes first', () => {
  const all = [
    candidate('Pianoles', { muziek: 1 }, { ways: { learn: 0.9 } }),
    candidate('Samen spelen', { muziek: 1 }, { ways: { do: 0.9 } }),
  ]
  const first = (wanted: Way, unfit: Way) =>
    titles(['interest:muziek'], {}, all, {
      wanted: new Map([[wanted, 0.8]]),
      unfit: new Map([[unfit, 0.6]]),
    })[0]
  expect(first('do', 'learn')).toBe('Samen spelen')
  expect(first('learn', 'talk')).toBe('Pianoles')
})
