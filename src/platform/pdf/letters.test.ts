import { expect, test } from 'vitest'
import { printable } from './letters.ts'

const ours = new Set(
  Array.from(' \u00a0abcdefghijklmnopqrstuvwxyzABCK0123456789é’–-.,!…', (one) => one.codePointAt(0)!),
)
const print = (text: string) => printable(text, (character) => ours.has(character))

test.each([
  ['what we have letters for stays', 'café, 10.00', 'café, 10.00'],
  ['an accent put together is one letter', 'cafe\u0301', 'café'],
  ['an accent we lack falls away', 'ǎbč', 'abc'],
  ['a smiley is left out, without a hole', 'Koffie 😀 en A', 'Koffie en A'],
  ['line ends and tabs are spaces', ' a\n\n\tb\r\n', 'a b'],
  ['a space that holds together stays', '10.00\u00a0uur', '10.00\u00a0uur'],
  ['what cannot be seen is left out', 'a\u0000b\u200b\u202ec\ufeff\ufe0f', 'abc'],
  ['half a character is left out', 'a\ud800b', 'ab'],
  ['a dash or a mark of another kind has a stand-in', 'a\u2011b \u2018c', 'a-b ’c'],
  ['what is written in letters we lack is nothing', 'مقهى', ''],
  ['a ligature is its letters', 'ﬁets', 'fiets'],
])('%s', (_fact, text, shown) => {
  expect(print(text)).toBe(shown)
})

test('a word longer than words are may be broken, and loses no letter', () => {
  const word = 'a'.repeat(95)
  expect(
    print(word)
      .split('\u00ad')
      .map((part) => part.length),
  ).toEqual([20, 20, 20, 20, 15])
  expect(print('a'.repeat(40))).toBe('a'.repeat(40))
  const address = `abc.example/${'abc-'.repeat(20)}`
  expect(printable(address, () => true)).toBe(address)
})
