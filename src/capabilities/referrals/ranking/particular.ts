import type { TopicId } from '../domain.ts'

/**
 * Kinds that are for whoever it is about, and for nobody else: they meet the same needs as an open living room (company,
 * coffee), and are not offered to somebody of whom nothing of the kind was said.
 */
export const particular: ReadonlySet<TopicId> = new Set(
  [
    // Whoever shares a sorrow, an illness or a care.
    ...['mantelzorg', 'dementie', 'samen-met-dementie', 'dag-opvang', 'dagbesteding', 'herstel', 'verslaving'],
    ...['rouwgroep', 'lotgenoten', 'ziekte-lotgenoten', 'scheiding', 'beperking', 'doof', 'blind', 'autisme'],
    ...['aangepast-sporten', 'single', 'eenoudergezin'],
    // Whoever belongs to it.
    ...['lhbti', 'geloof', 'kerkdienst', 'moskee', 'gospel', 'iftar', 'herdenken', 'nieuwkomers', 'inburgering'],
    // An age or a family.
    ...['baby', 'ouder-kind', 'moeders', 'vaders', 'kinderclub', 'kinder-sport', 'kinder-weerbaar', 'speeltuin'],
    ...['jongeren', 'meiden', 'huiswerk', 'jongeren-sport', 'jongeren-muziek', 'jongeren-praten', 'scouting', 'studenten'],
  ] as TopicId[],
)
