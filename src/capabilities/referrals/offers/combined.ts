import { foundIn } from '../ranking/weights.ts'
import { topicById, widerThan } from '../thesaurus/index.ts'
import type { TopicId } from '../domain.ts'
import { anyOf, without } from './wording.ts'

/** What an offer is that is about all of these, and how much of the least of them. */
interface Together {
  readonly parts: readonly string[]
  readonly whole: string
  readonly how: number
}

const list = (ids: string): string[] => ids.split(/\s+/u)

/** What people with dementia do together; a talk about it is for those who care for them. */
const doneWithDementia = list(
  'zingen muziek schilderen creatief dansen wandelen huiskamer samen-eten lunch tuinieren museum koffie-inloop spelletjes',
)

/**
 * Nothing wider comes along: a walk for who lost somebody is for them, and is no talking group.
 */
export const together: readonly Together[] = [
  { parts: ['praatgroep', 'rouw-verwerken'], whole: 'rouwgroep', how: 1 },
  { parts: ['praten', 'rouw-verwerken'], whole: 'rouwgroep', how: 1 },
  { parts: ['rouw-verwerken'], whole: 'rouwgroep', how: 0.75 },
  // Chatting to practise Dutch is a language café, by whatever name.
  { parts: ['taal', 'koffie-inloop'], whole: 'taalcafe', how: 1 },
  ...doneWithDementia.map((what) => ({ parts: [what, 'dementie'], whole: 'samen-met-dementie', how: 1 })),
  { parts: ['mantelzorg', 'jongeren'], whole: 'jonge-mantelzorger', how: 1 },
  { parts: ['lotgenoten', 'gezond-eten'], whole: 'ziekte-lotgenoten', how: 0.8 },
  { parts: ['mannen', 'houtbewerking'], whole: 'werkplaats', how: 0.9 },
  { parts: ['mannen', 'klussen'], whole: 'werkplaats', how: 0.9 },
  { parts: ['mannen', 'repareren'], whole: 'werkplaats', how: 0.7 },
  { parts: ['mannen', 'praatgroep'], whole: 'mannen-praten', how: 1 },
  { parts: ['moeders', 'baby'], whole: 'ouder-kind', how: 0.9 },
  { parts: ['vaders', 'baby'], whole: 'ouder-kind', how: 0.9 },
  { parts: ['baby', 'koffie-inloop'], whole: 'ouder-kind', how: 0.9 },
  { parts: ['mannen', 'koken'], whole: 'kookles', how: 0.6 },
  { parts: ['gym', 'ouderensoos'], whole: 'bewegen-ouderen', how: 0.9 },
  { parts: ['grootouders', 'opvoeden'], whole: 'kleinkind-in-huis', how: 0.9 },
  { parts: ['opvoeden', 'autisme'], whole: 'zorgenkind', how: 1 },
  { parts: ['opvoeden', 'beperking'], whole: 'zorgenkind', how: 1 },
  { parts: ['opvoeden', 'verslaving'], whole: 'zorgenkind', how: 1 },
  { parts: ['opvoeden', 'mantelzorg'], whole: 'zorgenkind', how: 0.9 },
  { parts: ['baby', 'wandelen'], whole: 'ouder-kind', how: 0.9 },
  { parts: ['rouw-verwerken', 'kinderclub'], whole: 'rouw-kinderen', how: 1 },
  { parts: ['autisme', 'ouder-kind'], whole: 'zorgenkind', how: 1 },
  { parts: ['dakloos', 'zelfstandig-wonen'], whole: 'na-de-opvang', how: 1 },
  { parts: ['dansen', 'beperking'], whole: 'uitgaan', how: 0.7 },
]

/** A word of the first is no more than a manner of speaking where the second is what it is about. */
const outdone: readonly (readonly [topic: string, by: string])[] = [
  ['slapen', 'ouder-kind'],
  ['slapen', 'baby'],
  ['lhbti', 'ouder-kind'],
  ['keramiek', 'tuinieren'],
  ['bakken', 'tuinieren'],
  ['kinderclub', 'respijt'],
  ['weggeefwinkel', 'opruimhulp'],
  ['wandelen', 'buurtpreventie'],
  ['jongeren', 'buurtpreventie'],
  ['jongeren', 'opvoeden'],
  ['klussen', 'buurtpreventie'],
  ['repair-cafe', 'buurtpreventie'],
  ['prikkelarm', 'huiswerk'],
  ['digihulp', 'jongeren-muziek'],
  ['fietsen', 'uitjes'],
  ['klussen', 'repareren'],
  // Caps for who sleeps outside are knitted; they do not sleep here.
  ['dakloos', 'breien'],
  ['dakloos', 'wandelen'],
  ['weggeefwinkel', 'fiets-repareren'],
  ['cultuur-delen', 'taalles'],
  ['digihulp', 'programmeren'],
  ['kaarten', 'kaarten-maken'],
  ['bingo', 'kaarten'],
  ['dieren', 'schilderen'],
  ['schaken', 'geschiedenis'],
  ['dansen', 'ouder-kind'],
  ['iftar', 'moskee'],
  ['schrijven', 'leesclub'],
  ['vervoer', 'rolstoelwandelen'],
  // Food for a dog is no food for who has none.
  ['voedselbank', 'dierenoppas'],
  ['samen-eten', 'dierenoppas'],
  ['geldhulp', 'dierenoppas'],
  ['samen-eten', 'maaltijd-thuis'],
  ['digihulp', 'verzamelen'],
  // "Baantje" is a length of the pool.
  ['werk-zoeken', 'zwemmen'],
  ['huiswerk', 'taalcafe'],
  ['burenhulp', 'huiswerk'],
  ['schilderen', 'klussen'],
  ['ouderensoos', 'beperking'],
  ['ouderensoos', 'jongeren'],
  ['homestart', 'vakantie'],
  ['film-kijken', 'zelfstandig-wonen'],
  // Toys are lent, not played with.
  ['puzzelen', 'speelotheek'],
  ['fietsen', 'speelotheek'],
  ['boodschappen', 'rondkomen'],
  ['kindpakket', 'voedselbank'],
  ['dakloos', 'na-de-opvang'],
  ['moeders', 'eenoudergezin'],
]
/** "Kleien: handen in de klei": where the name says these, they are no manner of speaking. */
const meantByName: ReadonlySet<string> = new Set([
  'keramiek',
  'bingo',
  'lhbti',
  'bakken',
  'kinderclub',
  'schrijven',
])

/** So surely it has to be about the second. */
const outdoneFrom = 0.6

/** The first is done there as well, by who comes for the second: whoever has no dog does not walk with the dogs. */
const narrowed: readonly (readonly [topic: string, by: string])[] = [
  ['wandelen', 'hond-wandelen'],
  ['wandelen', 'rolstoelwandelen'],
  ['rouwgroep', 'rouw-kinderen'],
  ['rouw-verwerken', 'rouw-kinderen'],
]
/** "Geen hond? Ook gezellig." */
const alsoWithout = /\b(?:geen|zonder) (?:eigen )?hond\b/u

/**
 * Takes out what is only a manner of speaking, and lowers what is there for others.
 * @param text the description, folded
 */
export function withoutOutdone(topics: Map<TopicId, number>, text: string): void {
  const of = (topic: string) => topics.get(topic as TopicId) ?? 0
  const outdoneBy = ([, by]: readonly [string, string]) => of(by) >= outdoneFrom
  for (const [topic, by] of outdone.filter(outdoneBy))
    if (!meantByName.has(topic) || of(topic) <= of(by)) lower(topics, topic as TopicId, by, 0)
  if (alsoWithout.test(text)) return
  for (const [topic, by] of narrowed.filter(outdoneBy))
    lower(topics, topic as TopicId, by, foundIn.description)
}

/** Leaves no more than this of a topic, and of what is wider and stood on the same words. */
function lower(topics: Map<TopicId, number>, topic: TopicId, by: string, most: number): void {
  const strength = topics.get(topic)
  if (strength === undefined || strength <= most) return
  if (most > 0) topics.set(topic, most)
  else topics.delete(topic)
  const kept = new Set(
    [...topics.keys()].flatMap((one) => (one === topic || (most > 0 && one === by) ? [] : widerThan(one))),
  )
  for (const wider of widerThan(topic)) {
    if (kept.has(wider) || topics.get(wider) !== strength * foundIn.wider) continue
    if (most > 0) topics.set(wider, most)
    else topics.delete(wider)
  }
}

/** "Na een stemtest", "alleen voor gevorderden": not for whoever would like to have a go. */
const demanding = anyOf(
  'auditie\\w*, stemtest, voorzingen, voorspelen voor, op niveau, hoog niveau, goed niveau',
  '(?:alleen |bedoeld |uitsluitend )?voor (?:ver)?gevorderden, gevorderde (?:spelers|zangers|dansers|schakers|lopers)',
  '(?:ervaring|conditie|diploma|spelniveau) (?:is )?(?:vereist|nodig|verplicht|gewenst), ervaren (?:zangers|spelers|muzikanten|dansers|schakers|lopers)',
  'wedstrijdniveau, competitie spelen, spelen competitie, selectie',
)
const notDemanding = [
  anyOf(
    '(?:geen|zonder) (?:auditie|stemtest|ervaring|conditie|selectie|diploma)\\w*, (?:ervaring|auditie|conditie|diploma) (?:is )?(?:niet|geen) \\w+, beginners en gevorderden, gevorderden en beginners, elk niveau, voor beginners en (?:voor )?gevorderden, alle niveaus',
  ),
]
/** What is left for pleasure of what asks so much. */
const leftWhenDemanding = 0.6

/**
 * Lowers what people do for pleasure where much is asked of them.
 * @param text all that is told, folded
 */
export function lowerDemanding(topics: Map<TopicId, number>, text: string): void {
  if (!demanding.test(without(text, notDemanding))) return
  for (const [topic, strength] of topics)
    if (isPastime(topic)) topics.set(topic, strength * leftWhenDemanding)
}

/** Fields of what people do for pleasure. */
const pastimes = new Set(list('spelletjes bewegen muziek creatief natuur koken samen-eten'))
const alsoPastimes = new Set(
  list('koffie-inloop museum film-kijken theater-kijken iets-leren ontspanningsmassage boodschappen uitjes'),
)

/** What somebody who comes along or drives could do with you: "kaartje leggen, ommetje", "naar het koor of de kapper". */
export const isPastime = (topic: TopicId): boolean =>
  alsoPastimes.has(topic) || [topic, ...widerThan(topic)].some((one) => pastimes.has(one))

/** They bring somebody to what others do; what is named beside it counts no more than this. */
export const bringing: readonly (readonly [topic: TopicId, most: number])[] = [
  ['maatje' as TopicId, 0.7],
  ['vervoer' as TopicId, 0.4],
]

/** Beside these a cup of coffee is what it is about: they say who sits at the table, not what is done there. */
const atTheTable = new Set(
  list(`mannen vrouwen ouderensoos moeders vaders ouder-kind baby eenoudergezin nieuwkomers huiskamer mantelzorg lhbti
    cultuur-delen dementie samen-met-dementie herstel rouwgroep ziekte-lotgenoten lotgenoten autisme prikkelarm
    jongeren single burenleren praten luisterend-oor praatgroep dakloos veteranen verslaving koffie-inloop borrel
    lunch samen-eten ontbijt taalcafe taal telefooncirkel uitjes feestdagen buurtfeest gepensioneerd leeg-nest
    kleinkind-in-huis zorgenkind`),
)

/** Names that say no more than the field: "Open atelier", "Sportinstuif". */
export const fields: ReadonlySet<string> = new Set(list('creatief sporten spelletjes handwerken'))

/** A need is not done: it is met by what is. */
export const isActivity = (topic: TopicId): boolean => topicById.get(topic)?.sort === 'activity'

/** What is done elsewhere than at a table with coffee. */
export const isDone = (topic: TopicId): boolean => !atTheTable.has(topic) && isActivity(topic)

/** What is served with something else. */
export const served: ReadonlySet<string> = new Set(['koffie-inloop', 'borrel'])
