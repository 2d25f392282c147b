import { expect, test } from 'vitest'
import { asksOn, saysNoSign } from './forms.ts'

const sent = (value: string): FormData => {
  const form = new FormData()
  form.set(asksOn.name, value)
  return form
}

test('that a sign is none is said of the question that stood there, whatever a browser makes of its lines', () => {
  expect(saysNoSign(sent('de man slaat\r\nde trommel '), 'de man slaat\nde trommel')).toBe(true)
})

test('of another question it was not said', () => {
  expect(saysNoSign(sent('de man slaat de trommel'), 'de man slaat haar')).toBe(false)
  expect(saysNoSign(new FormData(), 'de man slaat haar')).toBe(false)
})
