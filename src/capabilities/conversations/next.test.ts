import { describe, expect, test } from 'vitest'
import type { Agreement, Entry, Side } from './domain.ts'
import { isLate, nextOf } from './next.ts'
import type { SoFar } from './next.ts'

const asked = new Date('2026-12-01T09:00:00Z')
const begun: SoFar = {
  conversation: {
    contact: null,
    contactDue: '2026-12-08',
    answerDue: '2026-12-22',
    answeredAt: null,
    endedAt: null,
    helped: null,
  },
  entries: [said('opened', 'initiative')],
  agreements: [],
  promises: [],
  answerBy: (at) => (at === asked ? '2026-12-22' : '2027-01-15'),
}
const answered: SoFar = {
  ...begun,
  conversation: { ...begun.conversation, contact: 'wie' as never, answeredAt: asked },
}

function said(
  kind: Entry['kind'],
  side: Side,
  more: Partial<Pick<Entry, 'words' | 'facts' | 'reply' | 'at'>> = {},
): SoFar['entries'][number] {
  return { kind, side, words: '', facts: {}, at: asked, reply: null, ...more }
}

const agreement = (over: Partial<Agreement>): SoFar['agreements'][number] => ({
  state: 'agreed',
  owner: 'city',
  what: 'Kijken',
  due: '2026-12-15',
  proposedBy: 'city',
  ...over,
})

/** What comes next, each as "who: what, by when". */
const told = (soFar: SoFar) => nextOf(soFar).map(({ step, by, due }) => `${by} ${step} ${due ?? '-'}`)
const reply = (agrees: 'yes' | 'no') =>
  ({ entry: 'x', side: 'initiative', agrees: agrees === 'yes', words: '', at: asked }) as Entry['reply']

describe('what comes next', () => {
  test.each<[string, SoFar, string[]]>([
    ['a question was asked', begun, ['city name-contact 2026-12-08', 'city answer 2026-12-22']],
    [
      'somebody helps',
      { ...begun, conversation: { ...begun.conversation, contact: 'wie' as never } },
      ['city answer 2026-12-22'],
    ],
    [
      'the municipality answered',
      { ...answered, entries: [said('note', 'city')] },
      ['initiative read-answer -'],
    ],
    [
      'its answer was confirmed: it says how it goes on',
      { ...answered, entries: [said('note', 'city', { reply: reply('yes') })] },
      ['city say-what-next 2026-12-22'],
    ],
    [
      'its answer was seen otherwise',
      { ...answered, entries: [said('note', 'city', { reply: reply('no') })] },
      ['city answer 2026-12-22'],
    ],
    [
      'the initiative asks more',
      { ...answered, entries: [said('note', 'city'), said('note', 'initiative')] },
      ['city answer 2026-12-22'],
    ],
    [
      'an agreement waits for the other side',
      { ...answered, agreements: [agreement({ state: 'proposed' })] },
      ['initiative decide 2026-12-15'],
    ],
    [
      'agreements of both sides, the soonest first',
      {
        ...answered,
        agreements: [
          agreement({}),
          agreement({ owner: 'initiative', state: 'postponed', due: '2026-12-10' }),
          agreement({ state: 'done', due: '2026-12-02' }),
        ],
      },
      ['initiative keep 2026-12-10', 'city keep 2026-12-15'],
    ],
    [
      'a step of premises has a day',
      {
        ...answered,
        promises: [
          { title: 'Gezien', promisedOn: '2026-12-02', doneOn: '2026-12-02' },
          { title: 'Offerte', promisedOn: null, doneOn: null },
          { title: 'Gemaakt', promisedOn: '2026-12-20', doneOn: null },
        ],
      },
      ['city keep 2026-12-20'],
    ],
    [
      'one side said what comes next',
      {
        ...answered,
        entries: [said('next', 'city', { words: 'Foto’s', facts: { by: 'initiative', due: '2026-12-11' } })],
      },
      ['initiative own 2026-12-11'],
    ],
    [
      'and who had to do it, did something',
      {
        ...answered,
        entries: [
          said('next', 'city', { facts: { by: 'initiative', due: '2026-12-11' } }),
          said('file', 'initiative'),
        ],
      },
      ['city say-what-next 2026-12-22'],
    ],
    [
      'while the other side doing something changes nothing',
      {
        ...answered,
        entries: [
          said('next', 'city', { facts: { by: 'initiative', due: '2026-12-11' } }),
          said('file', 'city'),
        ],
      },
      ['initiative own 2026-12-11'],
    ],
    [
      'it ended',
      { ...answered, conversation: { ...answered.conversation, endedAt: asked } },
      ['initiative say-helped -'],
    ],
    [
      'and it was said whether that helped',
      { ...answered, conversation: { ...answered.conversation, endedAt: asked, helped: 'no' } },
      ['city nothing -'],
    ],
    [
      'it was opened again',
      { ...answered, entries: [said('note', 'city'), said('reopened', 'initiative')] },
      ['city answer 2026-12-22'],
    ],
  ])('when %s', (_, soFar, next) => {
    expect(told(soFar)).toEqual(next)
  })
})

test('what is due today is not late yet, and what has no day never is', () => {
  expect(isLate({ due: '2026-12-15' }, '2026-12-15')).toBe(false)
  expect(isLate({ due: '2026-12-15' }, '2026-12-16')).toBe(true)
  expect(isLate({ due: null }, '2030-01-01')).toBe(false)
})
