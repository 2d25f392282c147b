import type { TopicId, Who } from '../domain.ts'

/** Whoever shares a sorrow, an illness or a care; whoever belongs to it. */
const ofWhoSharesIt = [
  ...['mantelzorg', 'dementie', 'samen-met-dementie', 'dag-opvang', 'dagbesteding', 'herstel', 'verslaving'],
  ...['rouwgroep', 'lotgenoten', 'ziekte-lotgenoten', 'scheiding', 'beperking', 'doof', 'blind', 'autisme'],
  ...['aangepast-sporten', 'single', 'eenoudergezin'],
  ...['lhbti', 'geloof', 'kerkdienst', 'moskee', 'gospel', 'iftar', 'herdenken', 'nieuwkomers', 'inburgering'],
]

/** An age or a family. */
const ofAnAge: Readonly<Partial<Record<Who, readonly string[]>>> = {
  'ouder-met-kind': ['baby', 'ouder-kind', 'moeders', 'vaders', 'eenoudergezin', 'speeltuin', 'kinderclub'],
  kind: ['kinderclub', 'kinder-sport', 'kinder-weerbaar', 'speeltuin', 'ouder-kind', 'huiswerk'],
  jongere: [
    ...['jongeren', 'meiden', 'huiswerk', 'jongeren-sport', 'jongeren-muziek', 'jongeren-praten', 'scouting'],
    'studenten',
  ],
  mantelzorger: ['mantelzorg'],
  nieuwkomer: ['nieuwkomers', 'inburgering'],
}

/**
 * Kinds that are for whoever it is about, and for nobody else: they meet the same needs as an open living room (company,
 * coffee), and are not offered to somebody of whom nothing of the kind was said.
 */
export const particular: ReadonlySet<TopicId> = new Set([
  ...(ofWhoSharesIt as TopicId[]),
  ...(Object.values(ofAnAge).flat() as TopicId[]),
])

/** The kinds that are for these people. */
export const kindsFor = (whos: ReadonlySet<Who>): TopicId[] => [...whos].flatMap((who) => (ofAnAge[who] ?? []) as TopicId[])

/** What somebody of this age is looking for when nothing else was said: "gezin met een jongen van 8, iets op woensdag". */
export const usualFor: Readonly<Partial<Record<Who, string>>> = {
  kind: 'kinderclub',
  jongere: 'jongeren',
  'ouder-met-kind': 'ouder-kind',
  mantelzorger: 'mantelzorg',
}
