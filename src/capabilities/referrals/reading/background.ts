/** What is told only to explain: somebody's work, loss or origin, and what is wrong, beside what is asked for. */
import type { RouteReason } from '../domain.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import type { Fact } from './facts.ts'
import { listFinder, overlap } from './found.ts'
import type { Span } from './found.ts'
import { isDoneByKin, isManaged, isNotMissed, isSeenTo, isVisit } from './others.ts'
import type { Token } from './tokens.ts'
import type { Mention } from './topics.ts'

const wishing = new Set('wil wilt willen zoekt zoek zoeken graag liefst liever behoefte vraagt'.split(' '))

/** Whether a clause says that something is wanted. */
export const wishesIn = (tokens: readonly Token[], clause: number | undefined): boolean =>
  tokens.some((token) => token.clause === clause && wishing.has(token.word))

const inClauseOf = (tokens: readonly Token[], first: number, signs: readonly Span[]): boolean =>
  signs.some((sign) => tokens[sign.first]?.clause === tokens[first]?.clause)

/**
 * `wordt vrijdag uit huis gezet`, `het geld is op`: when and how of what is wrong, and no wish. Nor is when somebody else
 * comes: `zoon komt zondags`.
 */
export function isFactOfSign(
  tokens: readonly Token[],
  { chip, first }: Fact,
  signs: readonly Span[],
): boolean {
  if (!['when', 'not-when'].includes(chip.group) && chip.value !== 'free') return false
  if (chip.group === 'when' && isVisit(tokens, { first, last: first })) return true
  return inClauseOf(tokens, first, signs) && !wishesIn(tokens, tokens[first]?.clause)
}

/** Who somebody is stays so beside whatever is wrong. */
const whoTheyAre: ReadonlySet<string> = new Set(['beperking', 'autisme', 'doof', 'blind'])

/** `het incassobureau belt elke dag`: what stands around a sign is no wish to be called. */
export function isBesideSign(tokens: readonly Token[], mention: Mention, signs: readonly Span[]): boolean {
  return (
    !whoTheyAre.has(mention.topic) &&
    inClauseOf(tokens, mention.first, signs) &&
    !signs.some((sign) => overlap(sign, mention)) &&
    !wishesIn(tokens, tokens[mention.first]?.clause)
  )
}

const working = new Set('werkt werkte gewerkt werken werk baan'.split(' '))
const toWork = new Set(
  'met in bij als aan de het een op avonds overdag nachts nu nog fulltime parttime altijd veel jaren lang jarenlang'.split(
    ' ',
  ),
)

/** `werkt met computers`: that is somebody's work, and no wish. */
export function isWork(tokens: readonly Token[], { first }: Span): boolean {
  const clause = tokens[first]?.clause
  let at = first - 1
  while (at > 0 && toWork.has(tokens[at]?.word ?? '') && tokens[at]?.clause === clause) at--
  const works = at < first - 1 && tokens[at]?.clause === clause && working.has(tokens[at]?.word ?? '')
  return works && !wishesIn(tokens, clause)
}

/** Topics that a loss or a life explains; they are wishes where nothing to do is asked for. */
const explaining = new Set(['rouw-verwerken', 'ziekte-lotgenoten', 'scheiding', 'werk-zoeken', 'dakloos'])
/** Of these others who know it are welcome company in whatever is wished. */
const staying = new Set(['rouw-verwerken'])
/** Needs that say what to do. */
const toDo: ReadonlySet<string> = new Set(['bewegen', 'creatief', 'iets-leren'])
/** How somebody feels, told beside what they want to do. */
const findLow = listFinder(
  `somber, sombere, somberheid, depri, neerslachtig, dip, in een dip, mentaal, gespannen`,
)
/** What goes on about the loss itself. */
const aboutIt = new Set(
  `lotgenoten praatgroep rouwgroep praten mannen-praten luisterend-oor koffie-inloop levenseinde
  rouw-kinderen ziekte-lotgenoten mantelzorg herdenken`.split(/\s+/u),
)
/** With these alone people of one's own origin are asked for. */
const withOthers = new Set(['andere', 'met', 'voor', 'onder', 'tussen', 'mede'])
const among = new Set(['cultuur-delen', 'nieuwe-vrienden', 'vrouwen', 'moeders'])
const talking =
  /^(?:praat|praten|klets|kletst|kletsen|bijpraten|babbelen|spreken|lullen|ouwehoer|napraten|discussi|kwebbel|keuvel)/u
const pointing = new Set(['over', 'erover', 'daarover', 'hierover'])

const GROWN = 20
/** From here on nobody is among young people, whatever word they share with them: `zit niet lekker in zijn vel`. */
const PAST_YOUTH = 30
const ofTheYoung: ReadonlySet<string> = new Set([
  'jongeren',
  'jongeren-praten',
  'jongeren-sport',
  'jongeren-muziek',
  'meiden',
  'studenten',
  'kinderclub',
  'kinder-sport',
])

/** Whether this is for young people, and who it is about is long past that. */
export function isOutgrown(tokens: readonly Token[], topic: string, facts: readonly Fact[]): boolean {
  return (
    ofTheYoung.has(topic) &&
    facts.some(({ chip }) => chip.group === 'age' && Number(chip.value) >= PAST_YOUTH) &&
    !tokens.some(({ word }) => children.has(word) || word === 'jongeren')
  )
}
const children = new Set(
  'zoon zoontje dochter dochtertje kind kinderen kids kleinkind kleinzoon kleindochter meisje jongen jongetje puber tiener tweeling jongste oudste middelste neefje nichtje'.split(
    ' ',
  ),
)

/** What is told beside the wish, among what is wished. `isNeed` tells needs from things to do. */
export function withoutBackground(
  tokens: readonly Token[],
  wished: readonly Mention[],
  facts: readonly Fact[],
  isNeed: (mention: Mention) => boolean,
): Mention[] {
  const saidBy = (mention: Mention, value: string): boolean =>
    facts.some((fact) => fact.chip.value === value && overlap(fact, mention))
  const isWhoTheyAre = (mention: Mention): boolean =>
    (mention.topic === 'nieuwkomers' &&
      (saidBy(mention, 'nieuwkomer') || !withOthers.has(tokens[mention.first - 1]?.word ?? ''))) ||
    (mention.topic === 'verslaving' && saidBy(mention, 'alcohol-free'))
  const doing = wished.filter(
    (mention) =>
      !isNeed(mention) &&
      !isOrigin(mention.topic) &&
      !explaining.has(mention.topic) &&
      !aboutIt.has(mention.topic) &&
      !isWhoTheyAre(mention),
  )
  const clauseHas = ({ first }: Mention, word: string): boolean =>
    tokens.some((token) => token.clause === tokens[first]?.clause && token.word === word)
  /** `leest veel en wil daarover kletsen`: the talk is about what was named. */
  const isTalkOfIt = ({ topic, first, last }: Mention): boolean =>
    (topic === 'koffie-inloop' || topic === 'praten') &&
    tokens.slice(first, last + 1).some(({ word }) => talking.test(word)) &&
    (tokens.some((token) => token.clause === tokens[first]?.clause && pointing.has(token.word)) ||
      ['daar', 'over'].every((word) => clauseHas({ topic, first, last }, word))) &&
    doing.length > 0
  const isFluent = (mention: Mention): boolean => mention.topic === 'taal' && clauseHas(mention, 'vloeiend')
  /** `zorgt voor zijn vrouw met ms`: the illness is hers. */
  const isOfTheCaredFor = ({ topic, first }: Mention): boolean =>
    topic === 'ziekte-lotgenoten' &&
    facts.some(
      (fact) => fact.chip.value === 'mantelzorger' && tokens[fact.first]?.clause === tokens[first]?.clause,
    )
  const isLow = (mention: Mention): boolean => findLow(tokens).some((low) => overlap(low, mention))
  const grown = facts.some(({ chip }) => chip.group === 'age' && Number(chip.value) >= GROWN)
  const ofChild = tokens.some(({ word }) => children.has(word))
  const hasToDo = doing.length > 0 || wished.some(({ topic }) => toDo.has(topic))
  return wished.filter((mention) => {
    // A grown man who was bullied is in no course for children.
    if (grown && !ofChild && mention.topic === 'kinder-weerbaar') return false
    if (isOutgrown(tokens, mention.topic, facts)) return false
    if (isTalkOfIt(mention) || isFluent(mention) || isOfTheCaredFor(mention)) return false
    if (isOrigin(mention.topic)) return true
    if (isSeenTo(tokens, mention) || isManaged(tokens, mention) || isNotMissed(tokens, mention)) return false
    if (!isNeed(mention) && isDoneByKin(tokens, mention)) return false
    if (isWhoTheyAre(mention))
      return !wished.some((other) => other.topic !== mention.topic && !among.has(other.topic))
    if (mention.topic === 'herstel' && hasToDo && isLow(mention))
      return wishesIn(tokens, tokens[mention.first]?.clause)
    return !(
      explaining.has(mention.topic) &&
      !staying.has(mention.topic) &&
      hasToDo &&
      !wishesIn(tokens, tokens[mention.first]?.clause)
    )
  })
}

const findNoLesson = listFinder(
  `geen les, geen lessen, geen les meer, geen school, niet naar school meer, geen taalles, geen taallessen, geen taalcursus, geen schoolse,
  niet weer les, niet meer naar les, niet in een klas, geen klas, geen huiswerk`,
)
const lessons = ['taalles', 'leren-lezen', 'inburgering']

/** `wil geen les meer, gewoon kletsen`, said by who speaks little Dutch: no lessons in it. */
export function lessonsRefused(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  facts: readonly Fact[],
): readonly string[] {
  const ofDutch =
    facts.some(({ chip }) => chip.group === 'language') ||
    mentions.some(({ topic }) => topic.startsWith('taal')) ||
    tokens.some(({ word }) => word === 'nederlands')
  return ofDutch && findNoLesson(tokens).length > 0 ? lessons : []
}

const OLDEST_YOUNG_CARER = 23

/** Who cares at fourteen is helped among other young carers. */
export function carersTopic(facts: readonly Fact[]): string {
  const young = facts.some(
    ({ chip }) => chip.group === 'age' && Number(chip.value) >= 8 && Number(chip.value) <= OLDEST_YOUNG_CARER,
  )
  return young ? 'jonge-mantelzorger' : 'mantelzorg'
}

/** What neighbours offer beside the professional who comes first. */
export const besideProfessional: Readonly<Partial<Record<RouteReason, readonly string[]>>> = {
  falling: ['valpreventie'],
  'no-food': ['voedselbank'],
  debts: ['geldhulp', 'formulieren'],
  eviction: ['geldhulp'],
}

/** Who asks, told beside food or warmth that is lacking: no wish for others of the kind. */
const onlyTelling: ReadonlySet<string> = new Set([
  'moeders',
  'vaders',
  'eenoudergezin',
  'baby',
  'ouder-kind',
  'mannen',
  'vrouwen',
])
const lackings: ReadonlySet<string> = new Set(['no-food', 'no-heating', 'eviction', 'debts'])

/** `moeder met baby, niets te eten in huis`: a professional first, and no group of mothers unless she asks for one. */
export const isOnlyTold = (
  tokens: readonly Token[],
  { topic, first }: Mention,
  reason: RouteReason | null,
): boolean =>
  reason !== null &&
  lackings.has(reason) &&
  onlyTelling.has(topic) &&
  !wishesIn(tokens, tokens[first]?.clause)

const findAnnounced = listFinder(
  `vraag zelf is, de vraag zelf, de vraag is, vraag is simpel, vraag is eenvoudig, haar/zijn vraag is, haar/zijn vraag, eigenlijke vraag, hulpvraag, concrete vraag, concreet, vraagt nu,
  waar het om gaat, waar het haar/hem om gaat, kort en goed, kortom, lang verhaal kort, om een lang verhaal kort te maken, komt erop neer, enige wat ze/hij wil, enige wat ze/hij vraagt`,
)

/** `… lang verhaal. De vraag is: samen kaarten`: from where on the question stands, when it is announced; else the start. */
export function askedFrom(tokens: readonly Token[], mentions: readonly Span[]): number {
  const announced = findAnnounced(tokens).at(-1)
  if (announced === undefined || announced.first < LONG_STORY) return 0
  return mentions.some(({ first }) => first > announced.last) ? announced.last : 0
}

/** Before so many words there is no story to leave out. */
const LONG_STORY = 15
