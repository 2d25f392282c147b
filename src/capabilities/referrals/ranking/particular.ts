import type { Condition, RouteReason, TopicId, Who } from '../domain.ts'
import { isOrigin, originTopics } from '../thesaurus/origins.ts'
import { particularly } from './weights.ts'
import type { Wishes } from './wishes.ts'

function list(ids: string): TopicId[] {
  return ids.split(/\s+/u) as TopicId[]
}

/** Whoever shares a sorrow, an illness or a care; whoever belongs to it. */
const ofWhoSharesIt =
  list(`mantelzorg dementie samen-met-dementie dag-opvang dagbesteding herstel verslaving rouwgroep
  lotgenoten ziekte-lotgenoten na-de-opvang na-detentie naast-verslaving scheiding beperking doof blind autisme aangepast-sporten single eenoudergezin lhbti
  herdenken inburgering`)

/** A house of faith: its table is often for everybody, and not everybody feels at home there. */
const ofFaith = list('geloof kerkdienst moskee gospel iftar')

/** For whoever is in good shape: no first walk after a winter on the sofa. */
const ofTheFit = list('lange-wandeling fitness hardlopen')

/** An age or a family. */
const ofAnAge: Readonly<Partial<Record<Who, readonly TopicId[]>>> = {
  'ouder-met-kind': list('baby ouder-kind moeders vaders eenoudergezin speeltuin kinderclub'),
  kind: list('kinderclub kinder-sport kinder-weerbaar speeltuin ouder-kind huiswerk'),
  jongere: list('jongeren meiden huiswerk jongeren-sport jongeren-muziek jongeren-praten scouting studenten'),
  mantelzorger: list('mantelzorg'),
  nieuwkomer: list('nieuwkomers inburgering'),
}

/** From which strength on an offer is of the kind, and how much of it is left. */
interface Particularly {
  readonly from: number
  readonly factor: number
}

/**
 * Kinds that are for whoever it is about: they meet the same needs as an open living room (company, coffee), and come
 * after it for somebody of whom nothing of the kind was said. `from` is how surely an offer has to be of the kind: one
 * that speaks of children may still be for everybody.
 */
export const particular: ReadonlyMap<TopicId, Particularly> = new Map<TopicId, Particularly>([
  ...Object.values(ofAnAge)
    .flat()
    .map((topic) => [topic, particularly.ofAnAge] as const),
  ...ofWhoSharesIt.map((topic) => [topic, particularly.ofWhoSharesIt] as const),
  ...ofFaith.map((topic) => [topic, particularly.ofFaith] as const),
  ...ofTheFit.map((topic) => [topic, particularly.ofTheFit] as const),
  ...originTopics.map(({ id }) => [id as TopicId, particularly.ofOrigin] as const),
])

/** Says only that something is shared, not what: whoever mourns is not at home in a group about drink. */
export const isGeneral = (topic: TopicId): boolean => topic === ('lotgenoten' as TopicId)

/** Who has trouble walking is at home among people with an illness; who needs rest, among people who recover. */
const atHome: Readonly<Partial<Record<Condition, readonly TopicId[]>>> = {
  'step-free': list('ziekte-lotgenoten beperking aangepast-sporten'),
  quiet: list('autisme herstel'),
}

/** The kinds that are for these people. */
export function kindsFor({
  whos,
  conditions,
  languages,
  wishes,
}: Pick<Wishes, 'whos' | 'conditions' | 'languages' | 'wishes'>): TopicId[] {
  const has = (topic: string) => wishes.some((wish) => wish.topic === topic)
  const isNew = languages.length > 0 || has('taal') || wishes.some(({ topic }) => isOrigin(topic))
  return [
    ...[...whos].flatMap((who) => ofAnAge[who] ?? []),
    ...[...conditions].flatMap((condition) => atHome[condition] ?? []),
    ...(has('rust') ? list('herstel') : []),
    ...(isNew ? list('nieuwkomers inburgering') : []),
  ]
}

/** What somebody of this age is looking for when nothing else was said: "gezin met een jongen van 8, iets op woensdag". */
export const usualFor: Readonly<Partial<Record<Who, string>>> = {
  kind: 'kinderclub',
  jongere: 'jongeren',
  'ouder-met-kind': 'ouder-kind',
  mantelzorger: 'mantelzorg',
}

/** Topics that say who somebody is rather than what they want, when they want something else as well. */
export const tellsWho: ReadonlySet<string> = new Set([
  'nieuwkomers',
  'vrouwen',
  'mannen',
  'scheiding',
  'single',
  'eenoudergezin',
  'baby',
  'ouderensoos',
  'geloof',
  'rouw-verwerken',
  'ziekte-lotgenoten',
])
/** Told beside a wish these are why or how it has to be: who has no money and wants to swim wants to swim. */
export const asideOf: ReadonlySet<string> = new Set(['iets-leren', 'scheiding', 'slapen'])

export const saysWho = (topic: string): boolean => tellsWho.has(topic) || isOrigin(topic)

/** What waits until a doctor has looked: a complaint and a walking club go badly together. */
export const notBeforeADoctor: readonly TopicId[] = list(
  'bewegen sporten wandelen fitness hardlopen dansen fietsen',
)

/** What helps after, or beside, the professional who comes first. */
export const usualAfter: Readonly<Partial<Record<RouteReason, readonly string[]>>> = {
  debts: ['geldhulp', 'formulieren'],
  eviction: ['geldhulp', 'formulieren'],
  falling: ['valpreventie'],
  'no-food': ['voedselbank'],
  'no-heating': ['energie', 'geldhulp'],
}
