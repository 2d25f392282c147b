import { expect, test } from 'vitest'
import { passesElevenTest } from './bsn.ts'
import { passesCheck } from './iban.ts'
import { personalKinds } from './kinds.ts'
import { measure, readPhrases } from './labelled.ts'
import type { Figures } from './labelled.ts'
import { heldOut } from './phrases.held-out.ts'
import { outsider } from './phrases.outsider.ts'
import { questions } from './phrases.questions.ts'
import { tuned } from './phrases.tuned.ts'

const lists = { tuned, 'held out': heldOut, outsider }
const all = [...Object.values(lists), questions].flatMap(readPhrases)

test.each(Object.entries(lists))(
  'of the list “%s” what is personal is found, and little else',
  (name, list) => {
    const figures = measure(readPhrases(list))
    report(name, figures)
    for (const kind of personalKinds) {
      const { found, of } = figures.recall[kind]
      // Names and dates of birth have no test of their own: a rare name in a bare sentence is not noticed.
      const least = kind === 'naam' || kind === 'geboortedatum' ? 0.9 : 0.97
      expect(found / of, `${kind}: ${figures.wrong.join('\n')}`).toBeGreaterThanOrEqual(least)
    }
    expect(figures.exact.found / figures.exact.of).toBeGreaterThanOrEqual(0.97)
  },
)

test('over all lists false alarms are 3 % of the phrases without anything personal at most', () => {
  const figures = measure(all)
  report('all', figures)
  expect(figures.phrases).toBeGreaterThanOrEqual(300)
  expect(figures.clean).toBeGreaterThanOrEqual(150)
  expect(figures.alarms / figures.clean, figures.wrong.join('\n')).toBeLessThanOrEqual(0.03)
  expect(figures.stray).toBeLessThanOrEqual(3)
})

test('without capitals nothing with a test of its own is lost', () => {
  const figures = measure(all.map(({ text, pieces }) => ({ text: text.toLowerCase(), pieces })))
  for (const kind of personalKinds.filter((one) => one !== 'naam')) {
    const { found, of } = figures.recall[kind]
    expect(found / of, `${kind}: ${figures.wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95)
  }
  expect(figures.alarms / figures.clean).toBeLessThanOrEqual(0.03)
})

test('the numbers in the lists are right by their own test', () => {
  const pieces = all.flatMap(({ text, pieces: found }) =>
    found.map(({ kind, start, end }) => ({
      kind,
      plain: text.slice(start, end).replaceAll(/[^\da-z]/gi, ''),
    })),
  )
  for (const { plain } of pieces.filter(({ kind }) => kind === 'bsn'))
    expect(passesElevenTest(plain.padStart(9, '0')), plain).toBe(true)
  const ibans = pieces.filter(({ kind }) => kind === 'iban').map(({ plain }) => plain.toLowerCase())
  // One has a slip of the pen, on purpose.
  expect(ibans.filter((one) => !passesCheck(one))).toEqual(['nl45ingb0001234567'])
})

function report(name: string, { phrases, clean, recall, exact, alarms }: Figures): void {
  const kinds = Object.entries(recall).map(([kind, { found, of }]) => `${kind} ${found}/${of}`)
  process.stdout.write(
    `${name}: ${phrases} phrases; found ${kinds.join(', ')}; exact ${exact.found}/${exact.of}; false alarms ${alarms}/${clean}\n`,
  )
}
