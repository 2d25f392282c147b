import { expect, test } from 'vitest'
import { topicById } from '../../thesaurus/index.ts'
import { readTokens } from '../mending.ts'
import { readQuestion } from '../read.ts'
import { situations, situationsIn } from './index.ts'

const toldIn = (text: string): string[] => situationsIn(readTokens(text)).map(({ when }) => when)

test.each(situations)('$means is told in "$example" and not in "$not"', (situation) => {
  expect(toldIn(situation.example)).toContain(situation.when)
  expect(toldIn(situation.not)).not.toContain(situation.when)
})

test('a situation means topics that the thesaurus knows', () => {
  for (const { means } of situations)
    for (const topic of means.split(' ')) expect(topicById.has(topic as never), topic).toBe(true)
})

test('no two situations are the same', () => {
  expect(new Set(situations.map(({ when }) => when)).size).toBe(situations.length)
})

const codesOf = (text: string) => readQuestion(text).chips.map(({ group, value }) => `${group}:${value}`)

test('an explicit wish goes before a situation that comes down to the same', () => {
  expect(codesOf('haar wereldje wordt klein').join(' ')).toMatch(/(?:need|perhaps):ontmoeten/u)
  const codes = codesOf('haar wereldje wordt klein en ze wil koffie drinken met anderen')
  expect(codes).toContain('interest:koffie-inloop')
})

test('a situation beside a wish stays where it says something else', () => {
  expect(codesOf('de kraan druppelt, en hij wil leren schaken')).toEqual(
    expect.arrayContaining(['interest:klussen', 'interest:schaken']),
  )
})

test('what is refused or told of others is no situation', () => {
  expect(toldIn('wil niet horen dat haar wereldje klein wordt')).toEqual([])
  expect(toldIn('helpt graag ouderen die hun brieven in een la laten liggen')).toEqual([])
})

test('danger leaves no room for situations', () => {
  expect(codesOf('haar wereldje wordt klein').join(' ')).toMatch(/(?:need|perhaps):ontmoeten/u)
  expect(codesOf('haar wereldje wordt klein en ze wil dood')).not.toContain('need:ontmoeten')
})
