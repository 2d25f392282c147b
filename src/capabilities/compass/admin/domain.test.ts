import { describe, expect, test } from 'vitest'
import type { PublishedSet, Question, Theme } from '../domain.ts'
import { ownQuestions } from '../questions/questions.ts'
import { ownSet } from '../store/versions.ts'
import {
  added,
  changesSince,
  draftFrom,
  freeId,
  holdsContact,
  isChanged,
  leftOut,
  longest,
  mostPerTheme,
  moved,
  ownPrefix,
  reworded,
  takenBack,
} from './domain.ts'
import type { Draft } from './domain.ts'

const asks = (id: string, theme: Theme, more: Partial<Question> = {}): Question => ({
  id,
  theme,
  words: { nl: { ask: `${id}?`, help: 'Uitleg.', example: 'Iets.', why: 'Daarom.' } },
  ...more,
})
const set = (version: number, ...questions: Question[]): PublishedSet => ({
  version,
  questions,
  locales: ['nl'],
})
const worth = [asks('een', 'worth'), asks('twee', 'worth'), asks('drie', 'worth')] as const
const [een, twee, drie] = worth
const draft = draftFrom([set(1, ...worth)], set(1, ...worth))
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id).join(' ')
const done = (outcome: Draft | string): Draft => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}

describe('a draft', () => {
  test('begins with one version, and has everything else at hand that was ever asked, in its newest words', () => {
    const newer = asks('oud', 'politics', { words: { nl: { ...een.words.nl, ask: 'Nieuwer?' } } })
    const begun = draftFrom([set(3, een), set(2, newer, twee), set(1, asks('oud', 'politics'))], set(3, een))
    expect(begun.basedOn).toBe(3)
    expect(ids(begun.questions)).toBe('een')
    expect(ids(begun.leftOut)).toBe('twee oud')
    expect(begun.leftOut[1]?.words.nl.ask).toBe('Nieuwer?')
  })

  test('moves a question within its theme, and no further than its end', () => {
    expect(ids(moved(draft, drie, 'up').questions)).toBe('een drie twee')
    expect(ids(moved(draft, een, 'up').questions)).toBe('een twee drie')
    const more = done(added(draft, asks('vier', 'politics')))
    expect(ids(moved(more, drie, 'down').questions)).toBe('een twee drie vier')
  })

  test('takes a question back under the same id, at the end of its theme', () => {
    const without = done(leftOut(draft, een))
    expect([ids(without.questions), ids(without.leftOut)]).toEqual(['twee drie', 'een'])
    const again = done(takenBack(without, een))
    expect([ids(again.questions), ids(again.leftOut)]).toEqual(['twee drie een', ''])
  })

  test('does the same thing twice as if it were once', () => {
    const without = done(leftOut(draft, een))
    expect(leftOut(without, een)).toBe(without)
    expect(moved(without, een, 'down')).toBe(without)
    expect(takenBack(draft, een)).toBe(draft)
  })

  test('keeps one question in each theme that everybody is asked', () => {
    const two = draftFrom([], set(0, een, asks('twee', 'worth', { only: 'challenge' })))
    expect(leftOut(two, een)).toBe('last')
    expect(reworded(two, { ...een, only: 'challenge' })).toBe('last')
    expect(done(leftOut(two, two.questions[1]!)).questions).toEqual([een])
  })

  test('holds ten questions in a theme', () => {
    const many = Array.from({ length: mostPerTheme }, (_, n) => asks(`vraag-${n}`, 'worth'))
    const full = draftFrom([set(1, ...many), set(0, een)], set(1, ...many))
    expect(added(full, drie)).toBe('full')
    expect(takenBack(full, een)).toBe('full')
    expect(done(added(full, asks('elders', 'politics'))).questions).toHaveLength(11)
  })

  test('asks nothing twice', () => {
    const shouted = asks('vier', 'politics', { words: { nl: { ...een.words.nl, ask: 'EEN?' } } })
    expect(added(draft, shouted)).toBe('taken')
    expect(reworded(draft, { ...twee, words: een.words })).toBe('taken')
  })
})

describe('an id', () => {
  test('is free for ever, also among what was left out', () => {
    const begun = done(added(draft, asks(freeId('wie-zorgt', draft), 'worth')))
    expect(begun.questions.at(-1)?.id).toBe('eigen-wie-zorgt')
    const without = done(leftOut(begun, begun.questions.at(-1)!))
    expect(freeId('wie-zorgt', without)).toBe('eigen-wie-zorgt-2')
    expect(freeId('x'.repeat(60), draft).length).toBeLessThan(50)
  })

  test('of ours is never one of a municipality', () => {
    expect(ownQuestions.questions.filter(({ id }) => id.startsWith(ownPrefix))).toEqual([])
  })
})

test('our own questions keep to what a municipality may write', () => {
  for (const { words } of ownQuestions.questions)
    for (const said of Object.values(words))
      for (const [part, most] of Object.entries(longest)) {
        expect(said[part as keyof typeof longest].length).toBeLessThanOrEqual(most)
        expect(holdsContact(said[part as keyof typeof longest])).toBe(false)
      }
})

describe('what a new version changes', () => {
  test('is nothing while nothing was changed', () => {
    expect(isChanged(changesSince(set(1, ...worth), draft))).toBe(false)
    // A database gives the parts of an object back in another order.
    const turned = {
      ...draft,
      questions: draft.questions.map((one) => ({ words: one.words, theme: one.theme, id: one.id })),
    }
    expect(isChanged(changesSince(set(1, ...worth), turned))).toBe(false)
  })

  test('is told apart: new, worded anew, gone, in another order, in another language', () => {
    const fresh = asks('vier', 'worth')
    const other = { ...twee, words: { nl: { ...twee.words.nl, why: 'Anders.' } } }
    const next = done(added(done(reworded(done(leftOut(draft, een)), other)), fresh))
    const changes = changesSince(set(1, ...worth), { ...moved(next, drie, 'up'), locales: ['nl', 'en'] })
    expect(changes).toEqual({
      fresh: [fresh],
      reworded: [other],
      gone: [een],
      moved: ['worth'],
      locales: 'other',
    })
    // Where one goes and one comes, the others have not moved.
    expect(changesSince(set(1, ...worth), next).moved).toEqual([])
  })

  test('is nothing of ours when we are asked again', () => {
    expect(isChanged(changesSince(ownSet, draftFrom([ownSet], ownSet)))).toBe(false)
  })
})

test.each([
  ['Mail naar buurt@voorbeeld.example.', true],
  ['Bel 06 - 12 34 56 78 na vijven.', true],
  ['Of +31 (0)23 511 51 15.', true],
  ['Bel de gemeente: 14 023.', false],
  ['In 2026 kwamen er 1200 mensen, in 2025 waren het er 900.', false],
  ['Van 10.00 tot 12.30 uur, op 03-12-2026 10.00 uur.', false],
  ['Zet een @ in de app van de buurt.', false],
])('“%s” holds how to reach somebody: %s', (typed, holds) => {
  expect(holdsContact(typed)).toBe(holds)
})
