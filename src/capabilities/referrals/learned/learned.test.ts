import { expect, test } from 'vitest'
import { featuresOf } from './features.ts'
import { learn } from './learn.ts'
import type { Example } from './learn.ts'
import { classifierOf } from './model.ts'
import type { Classifier } from './model.ts'
import { pack, unpack } from './packing.ts'
import { roleFeatures } from './roles.ts'

const classes = ['knitting', 'fishing', '']
const settings = { rounds: 12, rate: 2, fewest: 1, least: 0.001 }
const example = (text: string, of: number): Example => ({ features: featuresOf(text.split(' ')), of: [of] })
const examples = [
  example('breit graag sjaals', 0),
  example('bol wol en pennen', 0),
  example('sokken breien met de buurvrouw', 0),
  example('zijn hengel staat in de schuur', 1),
  example('dobber en aas langs het kanaal', 1),
  example('karpers vangen bij zonsopgang', 1),
  example('woont op vierhoog', 2),
  example('kan alleen overdag', 2),
]
const judged = (by: Classifier, text: string) => by.classify(featuresOf(text.split(' ')))
const likeliest = (by: Classifier, text: string) => {
  const { likely } = judged(by, text)
  return classes[likely.indexOf(Math.max(...likely))]
}

test('a text is known by its words, its pairs of words, and the parts of its words', () => {
  const { word, part } = featuresOf(['zijn', 'hengel'])
  expect([...word.keys()]).toEqual(['wzijn', 'bzijn_hengel', 'whengel'])
  expect(part.get('c<hen')).toEqual([1])
  expect(part.get('cel>')).toEqual([1])
})

test('what was learned is found again, and in words that were never read', () => {
  const learned = classifierOf(learn(examples, classes, settings))
  expect(likeliest(learned, 'sjaals en wol')).toBe('knitting')
  expect(likeliest(learned, 'breiclub')).toBe('knitting')
  expect(likeliest(learned, 'nieuwe hengels')).toBe('fishing')
  expect(likeliest(learned, 'alleen overdag')).toBe('')
})

test('likelihoods are one together, and the word that says most is pointed at', () => {
  const learned = classifierOf(learn(examples, classes, settings))
  const { likely, strongest } = judged(learned, 'hij woont nu met zijn hengel op vierhoog')
  expect(likely.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6)
  expect(strongest(1)).toBe(5)
})

test('the same examples give the same model', () => {
  expect(learn(examples, classes, settings)).toEqual(learn(examples, classes, settings))
})

test('packed and unpacked a model answers the same', () => {
  const model = learn(examples, classes, settings)
  const again = unpack(pack(model))
  const [one, other] = [model, again].map((by) => judged(classifierOf(by), 'breien aan het kanaal').likely)
  for (const [at, how] of one!.entries()) expect(other![at]).toBeCloseTo(how, 1)
})

test('of a place it is known what stands on which side, and that a clause ends', () => {
  const words = [
    { word: 'geen', clause: 0 },
    { word: 'bingo', clause: 0 },
    { word: 'wel', clause: 1 },
    { word: 'biljart', clause: 1 },
  ]
  const found = [...roleFeatures(words, 1).word.keys()]
  expect(found).toEqual(expect.arrayContaining(['rL1:geen', 'rR1|:wel', 'rN:biljart']))
  expect(found).not.toContain('rR1:wel')
})
