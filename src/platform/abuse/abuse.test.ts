import { expect, test } from 'vitest'
import { stampOf, suspicionsOf } from './abuse.ts'

const drawn = new Date('2026-11-25T09:00:00Z')
const after = (seconds: number) => new Date(drawn.getTime() + seconds * 1000)
const good = { trap: '', stamp: stampOf(drawn), words: 'Mag ik komen? Zie https://een.example' }

test.each([
  ['as people send it', good, after(30), []],
  ['with the unseen field filled in', { ...good, trap: 'x' }, after(30), ['trap']],
  ['sooner than anybody types', good, after(2), ['too-fast']],
  ['two days later', good, after(2 * 86_400), ['no-stamp']],
  ['from a form that was never drawn', { ...good, stamp: '' }, after(30), ['no-stamp']],
  ['from tomorrow', good, after(-60), ['no-stamp']],
  ['with nonsense for a moment', { ...good, stamp: "'; drop" }, after(30), ['no-stamp']],
  ['full of links', { ...good, words: 'http://a http://b www.c' }, after(30), ['links']],
])('a form %s is judged so', (_name, sent, now, suspicions) => {
  expect(suspicionsOf(sent, now)).toEqual(suspicions)
})
