import { expect, test } from 'vitest'
import { profileInWords } from '../offers/profile.ts'
import { topicsOfTalent } from '../thesaurus/talents.ts'
import { readQuestion } from './read.ts'

/** Names that every object of JavaScript has: in a list of words that is looked up in by name they would be found. */
const words = ['constructor', 'valueOf', 'toString', 'hasOwnProperty', '__proto__', '__defineGetter__']

const said: ReadonlySet<string> = new Set(['who', 'age'])

test.each(words)('%s is a word like any other, in a question, in an offer and as a talent', (word) => {
  // What is guessed by the parts of a word differs from word to word; what is said does not.
  const chips = (text: string) =>
    readQuestion(text).chips.filter(({ group, value }) => value === 'breien' || said.has(group))
  expect(chips(`haar hobby is breien, ${word}`)).toEqual(chips('haar hobby is breien, dinges'))
  expect(chips(`${word}, ${word} van 70 jaar ${word}`)).toEqual(chips('dinges, dinges van 70 jaar dinges'))
  expect(chips(`${word} 70 jaar`)).toEqual(chips('dinges 70 jaar'))
  expect(topicsOfTalent(word)).toEqual([])
  const offer = (name: string) =>
    profileInWords({
      title: name,
      initiativeName: name,
      description: `Een ${name} van lego.`,
      forWhom: name,
      themes: [],
      languages: [],
      volunteers: [{ talent: name, task: name, time: '' }],
    })
  expect(offer(word)).toEqual(offer('dinges'))
})
