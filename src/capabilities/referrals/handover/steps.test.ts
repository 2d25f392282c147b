import { describe, expect, test } from 'vitest'
import { drawCode, drawCodeword } from './codes.ts'
import {
  closedStates,
  followDue,
  isClosed,
  maySayOtherwise,
  openStates,
  shownCount,
  stateAfter,
  steps,
} from './domain.ts'
import type { Act, HandoverState } from './domain.ts'
import { isCalled } from './forms.ts'

const states: readonly HandoverState[] = [...openStates, ...closedStates]
const parties = ['host', 'resident', 'worker', 'clock'] as const

describe('the table of steps', () => {
  test('is all that can happen', () => {
    const can = states.flatMap((state) =>
      (Object.keys(steps) as Act[]).flatMap((act) =>
        parties.flatMap((by) => {
          const to = stateAfter(state, act, by)
          return to === null ? [] : [`${state} -${act} by ${by}-> ${to}`]
        }),
      ),
    )
    expect(can.toSorted()).toEqual(
      [
        'asked -accept by host-> accepted',
        'asked -propose by host-> other-day',
        'asked -decline by host-> not-now',
        'asked -move by resident-> asked',
        'asked -cancel by resident-> cancelled',
        'asked -cancel by worker-> cancelled',
        'asked -forget by clock-> unknown',
        'other-day -accept by host-> accepted',
        'other-day -propose by host-> other-day',
        'other-day -decline by host-> not-now',
        'other-day -agree by worker-> accepted',
        'other-day -move by resident-> asked',
        'other-day -cancel by resident-> cancelled',
        'other-day -cancel by worker-> cancelled',
        'other-day -forget by clock-> unknown',
        'accepted -propose by host-> other-day',
        'accepted -decline by host-> not-now',
        'accepted -move by resident-> asked',
        'accepted -cancel by resident-> cancelled',
        'accepted -cancel by worker-> cancelled',
        'accepted -came by host-> came',
        'accepted -came by worker-> came',
        'accepted -missed by host-> did-not-come',
        'accepted -missed by worker-> did-not-come',
        'did-not-come -came by host-> came',
        'did-not-come -came by worker-> came',
        'came -missed by host-> did-not-come',
        'came -missed by worker-> did-not-come',
        'accepted -forget by clock-> unknown',
        'came -finish by worker-> followed',
        'came -finish by clock-> followed',
      ].toSorted(),
    )
  })

  test('what is closed stays closed, save who tapped that nobody came', () => {
    for (const state of closedStates.filter((one) => one !== 'did-not-come'))
      for (const act of Object.keys(steps) as Act[])
        for (const by of parties) expect(stateAfter(state, act, by)).toBeNull()
    expect(states.filter(isClosed)).toEqual(closedStates)
  })
})

test.each([
  ['2026-12-14', null, null, null],
  ['2026-12-15', null, null, 2],
  ['2026-12-15', 'still', null, null],
  ['2027-01-11', 'still', null, null],
  ['2027-01-12', 'still', null, 6],
  // Nobody answered after two weeks: only the later one is asked.
  ['2027-01-12', null, null, 6],
  ['2027-02-12', 'still', 'unknown', null],
] as const)('on %s, with %s and %s said, %s waits', (today, twoWeeks, sixWeeks, due) => {
  const came = { state: 'came', day: '2026-12-01', twoWeeks, sixWeeks } as const
  expect(followDue(came, today)).toBe(due)
  expect(followDue({ ...came, state: 'accepted' }, today)).toBeNull()
})

test.each([
  ['came', '2026-12-14', null, 'missed'],
  ['did-not-come', '2026-12-14', null, 'came'],
  ['came', '2026-12-15', null, null],
  ['did-not-come', '2026-12-15', null, null],
  ['came', '2026-12-14', 'still', null],
  ['accepted', '2026-12-02', null, null],
  ['cancelled', '2026-12-02', null, null],
] as const)('who tapped %s may say on %s, with %s said: %s', (state, today, twoWeeks, otherwise) => {
  expect(maySayOtherwise({ state, day: '2026-12-01', twoWeeks }, today)).toBe(otherwise)
})

test('numbers are shown from ten up, in fives', () => {
  expect([0, 9, 10, 12, 13, 27].map(shownCount)).toEqual([null, null, 10, 10, 15, 25])
})

test('a code is easy to say, and a codeword is two words', () => {
  for (let n = 0; n < 200; n += 1) {
    expect(drawCode()).toMatch(/^[BDFGHJKLMNPRSTVWXZ][2-9]-\d\d$/)
    expect(drawCode(1)).toMatch(/^[A-Z]\d-\d\d\d$/)
    expect(isCalled(drawCodeword())).toBe(true)
  }
})

test.each([
  ['Fatma', true],
  ['Jan-Willem', true],
  ['d’Arcy', true],
  ['Şükrü', true],
  ['فاطمة', true],
  ['gele paraplu', true],
  ['mevrouw van Dijk', true],
  ['mevrouw van der Dijk', false],
  ['06 12345678', false],
  ['jan@huis.example', false],
  ['Jan, heeft reuma', false],
  ['https://x.example', false],
  ['2013 AB', false],
  ['Jan\nBcc: x', false],
  ['', false],
])('%j fits as what somebody wants to be called: %s', (name, fits) => {
  expect(isCalled(name)).toBe(fits)
})
