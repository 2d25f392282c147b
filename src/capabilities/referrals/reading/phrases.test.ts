import { expect, test } from 'vitest'
import { phraseFinder } from './phrases.ts'
import { tokensOf } from './tokens.ts'

const find = phraseFinder([
  { key: 'breien', phrases: 'breien, haken' },
  { key: 'wandelen', phrases: 'wandelen, ommetje' },
  { key: 'koken', phrases: 'koken' },
  { key: 'samen-koken', phrases: 'samen koken' },
  { key: 'jeu', phrases: 'jeu de boules, petanque' },
  { key: 'kind', phrases: 'kind' },
  { key: 'meubels', phrases: 'stofferen, boetseren' },
  { key: 'buurtmaaltijd', phrases: 'buurtmaaltijd' },
  { key: 'eenzaam', phrases: 'eenzaam, komt niet buiten, ziet niemand' },
  { key: 'bang', phrases: 'bang voor man/vriend/ex' },
  { key: 'dood', phrases: 'wil dood' },
  { key: 'bibliotheek', phrases: 'bibliotheek' },
  { key: 'vertalen', phrases: 'vertalen' },
])
const keys = (text: string) => find(tokensOf(text)).map((found) => found.key)

test.each([
  ['mevrouw wil breien', ['breien']],
  ['een breiclub in de buurt', ['breien']],
  ['heeft drie kinderen', ['kind']],
  ['wil samen koken', ['samen-koken']],
  ['kookt graag, en wandelt', ['koken', 'wandelen']],
  ['jeudeboules of jeu-de-boules', ['jeu', 'jeu']],
  ['heeft stoelen gestoffeerd', ['meubels']],
  ['een boetseerclub', ['meubels']],
  ['buurt maaltijd', ['buurtmaaltijd']],
  ['eenzame mensen', ['eenzaam']],
  ['komt eigenlijk niet meer buiten', ['eenzaam']],
  ['is bang voor haar man', ['bang']],
  ['bang voor d’r ex-man', ['bang']],
  ['wil dood', ['dood']],
  ['naar de bibliotheeck', ['bibliotheek']],
  ['naar de biblioteek', ['bibliotheek']],
  ['wandellen', ['wandelen']],
])('%s is read as %j', (text, expected) => expect(keys(text)).toEqual(expected))

test.each([
  'wil niet dood',
  'komt. Niet buiten',
  'samen, koken zij niet',
  'vertellen en verlaten',
  'brood en pijn',
])('%s finds nothing that was not said', (text) =>
  expect(keys(text).filter((key) => key !== 'koken')).toEqual([]),
)

test('a match says where it stands, how it was met, and whether a slip was forgiven', () => {
  expect(find(tokensOf('graag jeu de boules'))).toEqual([
    { key: 'jeu', first: 1, last: 3, slip: false, size: 3, way: 'same' },
  ])
  expect(find(tokensOf('naar de bibliotehek'))).toEqual([
    { key: 'bibliotheek', first: 2, last: 2, slip: true, size: 1, way: 'slip' },
  ])
})

test('two keys with one phrase are both found on it', () => {
  const both = phraseFinder([
    { key: 'a', phrases: 'schaken' },
    { key: 'b', phrases: 'schaken, dammen' },
  ])
  expect(both(tokensOf('schaken')).map((found) => found.key)).toEqual(['a', 'b'])
})
