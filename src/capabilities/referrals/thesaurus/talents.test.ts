import { expect, test } from 'vitest'
import { talents } from '../../volunteering/domain.ts'
import { topicById } from './index.ts'
import { known, talentTopics, topicsOfTalent } from './talents.ts'
import type { TopicId } from '../domain.ts'

test('every talent of the closed list leads to topics', () => {
  expect(Object.keys(talentTopics)).toEqual([...talents])
})

test('talents, skills and trades lead only to topics that exist', () => {
  const all = [...Object.values(talentTopics), ...known.map(({ topics }) => topics)].flat()
  expect(all.filter((topic) => !topicById.has(topic as TopicId))).toEqual([])
})

test.each([
  ['papierwerk', 'formulieren'],
  ['afwassen', 'samen-eten'],
  ['gastvrouw of gastheer', 'koffie-inloop'],
  ['chauffeur', 'vervoer'],
  ['boekhouding', 'papieren'],
  ['social media', 'buurtmedia'],
  ['bingo leiden', 'bingo'],
  ['fietsen maken', 'fiets-repareren'],
  ['tafels klaarzetten', 'buurtfeest'],
  ['kok', 'koken'],
  ['kleermaker', 'naaien'],
  ['oud-timmerman', 'klussen'],
  ['juf', 'huiswerk'],
  ['taalcoach', 'taalmaatje'],
  ['kleding sorteren', 'kledingbank'],
])('%s is of use in %s', (talent, topic) => {
  expect(topicsOfTalent(talent)).toContain(topic)
})

test('a word that no list knows leads nowhere', () => {
  expect(topicsOfTalent('quantummechanica')).toEqual([])
})
