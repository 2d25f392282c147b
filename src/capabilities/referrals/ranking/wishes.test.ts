import { describe, expect, test } from 'vitest'
import type { Chip, TopicId } from '../domain.ts'
import { topicById } from '../thesaurus/index.ts'
import { kindsFor, particular, tellsWho, usualAfter, usualFor } from './particular.ts'
import { wishesOf } from './wishes.ts'

const chips = (...codes: string[]): Chip[] =>
  codes.map((code) => {
    const [group, value] = code.split(':') as [Chip['group'], string]
    return { group, value }
  })
const unlearned = { likely: new Map<TopicId, number>(), ways: { wanted: new Map(), unfit: new Map() } }
const asked = (...codes: string[]) =>
  wishesOf({ chips: chips(...codes), reason: null, words: [], ...unlearned })

describe('when somebody can come', () => {
  const day = [0, 720] as const
  const afternoon = [720, 1020] as const
  const evening = [1020, 1440] as const

  test('nothing said is any time', () => expect(asked('need:ontmoeten').windows).toEqual([]))

  test('not in the evening leaves the day', () =>
    expect(asked('not-when:avond').windows.map(({ span }) => span)).toEqual([day, afternoon]))

  test('parts of a day and days go together', () =>
    expect(asked('when:ochtend', 'when:woensdag').windows).toEqual([{ weekdays: [3], span: day }]))

  test('who works by day comes in the evening, or by day at the weekend', () =>
    expect(asked('not-when:overdag', 'when:avond', 'when:weekend').windows).toEqual([
      { weekdays: [], span: evening },
      { weekdays: [6, 7], span: null },
    ]))

  test('not on Friday leaves six days', () =>
    expect(asked('not-when:vrijdag').windows).toEqual([{ weekdays: [1, 2, 3, 4, 6, 7], span: null }]))
})

describe('what is wished', () => {
  const topics = (...codes: string[]) => asked(...codes).wishes.map(({ topic }) => topic)

  test('somebody at home and no group: company in a group is no second best', () => {
    expect(topics('interest:maatje', 'need:ontmoeten', 'condition:small-group')).toEqual(['maatje'])
    expect(topics('interest:maatje', 'need:ontmoeten')).toContain('ontmoeten')
  })

  test('bad sleep and a divorce are told beside a wish, and are wishes where nothing else is', () => {
    expect(topics('interest:naaien', 'interest:slapen', 'interest:scheiding')).toEqual(['naaien'])
    expect(topics('interest:slapen')).toEqual(['slapen'])
  })

  test('before a doctor has looked there is no exertion', () => {
    const read = { chips: chips('interest:wandelen'), words: [], ...unlearned }
    expect(wishesOf({ ...read, reason: 'medical' }).refused).toContain('wandelen')
    expect(wishesOf({ ...read, reason: null }).refused).toEqual([])
  })

  test('what they want to learn says more than that they want to learn', () => {
    expect(topics('interest:fotografie', 'need:iets-leren')).toEqual(['fotografie'])
    expect(topics('need:iets-leren')).toEqual(['iets-leren'])
  })

  test('who somebody is counts less than what they want, and all when it is all there is', () => {
    const [first, second] = asked('interest:nieuwkomers', 'interest:fietsles').wishes
    expect([first!.topic, second!.topic]).toEqual(['fietsles', 'nieuwkomers'])
    expect(second!.weight).toBeLessThan(first!.weight)
    expect(asked('interest:nieuwkomers').wishes[0]!.weight).toBe(first!.weight)
  })

  test('a time alone is somebody who looks for company, an age alone for what is usual then', () => {
    expect(topics('when:zondag')).toEqual(['ontmoeten'])
    expect(topics('who:kind', 'when:middag')).toEqual(['kinderclub'])
    expect(topics('who:vrouw')).toEqual([])
  })

  test('a strength alone looks for tasks and for nothing to go to', () =>
    expect(topics('strength:naaien', 'when:overdag')).toEqual([]))

  test('after a professional comes what helps beside them', () =>
    expect(
      wishesOf({ chips: [], reason: 'falling', words: [], ...unlearned }).wishes.map(({ topic }) => topic),
    ).toEqual(['valpreventie']))
})

test('every topic that the ranking names is one of the thesaurus', () => {
  const named = [
    ...particular.keys(),
    ...kindsFor({
      whos: new Set(['kind', 'jongere', 'ouder-met-kind', 'mantelzorger', 'nieuwkomer']),
      conditions: new Set(['step-free', 'quiet']),
      languages: ['ti'],
      wishes: [],
    }),
    ...tellsWho,
    ...Object.values(usualFor),
    ...Object.values(usualAfter).flat(),
  ]
  expect(named.filter((id) => !topicById.has(id as never))).toEqual([])
})
