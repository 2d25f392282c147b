import { expect, test } from 'vitest'
import { withSaidDays } from './said-days.ts'

const read = (q: string) => {
  const { q: rest, weekdag, dagdeel } = withSaidDays({ q, weekdag: [], dagdeel: [] })
  return [rest, weekdag.join(' '), dagdeel.join(' ')]
}

test.each([
  ['koffie op dinsdag', ['koffie', 'di', '']],
  ['Dinsdag koffie', ['koffie', 'di', '']],
  ['woensdagochtend wandelen', ['wandelen', 'wo', 'ochtend']],
  ['eten op de vrijdagavonden', ['eten', 'vr', 'avond']],
  ['yoga every Monday morning', ['yoga', 'ma', 'ochtend']],
  ['zaterdag of zondag zwemmen', ['of zwemmen', 'za zo', '']],
  ['zondag', ['', 'zo', '']],
  // Longer words and names are no days.
  ['zondagssoep', ['zondagssoep', '', '']],
  ['Dinsdagclub', ['Dinsdagclub', '', '']],
  ['koffie', ['koffie', '', '']],
  ['', ['', '', '']],
])('%j is read as %j', (q, expected) => {
  expect(read(q)).toEqual(expected)
})

test('what was chosen in the form stands, and the words stay', () => {
  const chosen = { q: 'koffie op dinsdag', weekdag: ['wo' as const], dagdeel: [] }
  expect(withSaidDays(chosen)).toEqual(chosen)
  const part = withSaidDays({ q: 'dinsdagavond', weekdag: [], dagdeel: ['ochtend' as const] })
  expect(part.dagdeel).toEqual(['ochtend'])
})
