import { describe, expect, test } from 'vitest'
import {
  digitsOf,
  guidanceFrom,
  guidedReasons,
  lookAgainAfter,
  standingOf,
  textOf,
  wrongPhone,
} from './domain.ts'
import type { Kept, Told } from './domain.ts'
import { emergency, national } from './national.ts'

describe('a number', () => {
  test.each([
    ['0800-2000', null],
    ['0800-0432', null],
    ['088 0767 000', null],
    ['(023) 512 34 56', null],
    ['+31 23 512 3456', null],
    ['14 023', null],
    ['116 111', null],
    ['0900-0101', null],
    ['112', null],
    ['06-12345678', 'mobile'],
    ['+31 6 1234 5678', 'mobile'],
    ['023-512345', 'not-a-phone'],
    ['12', 'not-a-phone'],
    ['bel ons', 'not-a-phone'],
    ['+49 30 1234567', 'not-a-phone'],
  ])('%s is %s', (typed, wrong) => {
    expect(wrongPhone(typed)).toBe(wrong)
  })

  test('is rung by its digits, from abroad or not', () => {
    expect(digitsOf('+31 (0)23-512 34 56')).toBe('0235123456')
  })
})

describe('the national list', () => {
  test.each(guidedReasons)(
    'of %s holds numbers and addresses that a municipality could give, in both languages',
    (reason) => {
      const { sentence, services } = national(reason)
      expect(sentence.en).not.toBeNull()
      for (const { name, phone, web, tells } of services) {
        expect([name.en, tells.en], name.nl).not.toContain(null)
        if (phone !== null) expect(wrongPhone(phone), phone).toBeNull()
        if (web !== null) expect(web).toMatch(/^https:\/\//)
        // It is put before all where there is danger.
        expect(phone).not.toBe(emergency.phone)
      }
    },
  )

  test('leads from each danger to somebody by telephone, and from suicidality to 113', () => {
    expect(national('suicide').services[0]?.phone).toBe('113')
    expect(national('violence').services[0]?.phone).toBe('0800-2000')
    expect(national('child-safety').services[0]?.phone).toBe('0800-2000')
  })
})

const list: Told = {
  sentence: { nl: 'Bel.', en: null },
  services: [{ name: { nl: 'A', en: null }, phone: '0800-1', web: null, tells: { nl: 'Altijd.', en: null } }],
}
const kept = (told: Told, madeBy: Kept['madeBy']): Kept => ({
  ...told,
  reason: 'danger',
  madeBy,
  checkedOn: '2026-11-25',
})

describe('what is shown', () => {
  test('is the national list, that nobody looked at, where nothing is kept', () => {
    expect(guidanceFrom(list, 'danger', undefined)).toMatchObject({ madeBy: 'samenspel', checkedOn: null })
  })

  test('is dated by a look at the national list as long as that says the same', () => {
    // As a database gives it back: its keys in another order.
    const { services, sentence } = list
    const back = kept({ services, sentence: { en: sentence.en, nl: sentence.nl } }, 'samenspel')
    expect(guidanceFrom(list, 'danger', back).checkedOn).toBe('2026-11-25')
    const changed = { ...list, services: [{ ...services[0]!, phone: '0800-2' }] }
    expect(guidanceFrom(changed, 'danger', back)).toMatchObject({
      services: changed.services,
      checkedOn: null,
    })
  })

  test('is the list of the municipality, whatever the national one comes to say', () => {
    const own = kept({ ...list, services: [] }, 'municipality')
    expect(guidanceFrom(list, 'danger', own)).toEqual(own)
  })
})

test('a list is the same only when every part of it is', () => {
  const [one] = list.services
  const others: Told[] = [
    { ...list, sentence: { nl: 'Bel.', en: 'Ring.' } },
    { ...list, services: [] },
    { ...list, services: [{ ...one!, web: 'https://a.example' }] },
    { ...list, services: [{ ...one!, tells: { nl: 'Nooit.', en: null } }] },
    { ...list, services: [{ ...one!, name: { nl: 'B', en: null } }] },
  ]
  expect(new Set([list, ...others].map(textOf)).size).toBe(others.length + 1)
})

test('a look counts for a year', () => {
  expect([null, 0, lookAgainAfter, lookAgainAfter + 1].map(standingOf)).toEqual([
    'never',
    'lately',
    'lately',
    'long-ago',
  ])
})
