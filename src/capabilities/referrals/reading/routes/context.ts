import { clauseOf } from '../found.ts'
import type { Span } from '../found.ts'
import type { Token } from '../tokens.ts'

const denying = new Set(['geen', 'niet', 'nooit', 'zonder', 'niks', 'niets'])
/** They may stand between the no and the sign: `geen sprake van geweld`, `niet meer dakloos`. */
const inBetween = new Set(
  `sprake van tekenen teken signalen signaal aanwijzingen aanwijzing voor vermoeden vermoedens gedachten aan meer echt zeker acute acuut is
  zijn wordt hij ze zij haar hem te dat er langer momenteel nu direct directe ernstige ooit of en`
    .trim()
    .split(/\s+/u),
)
const MOST_BETWEEN = 4

/** `is niet suïcidaal`, `geen schulden`: the sign is denied. A sign that holds a no of its own says what it says. */
export function isDeniedSign(tokens: readonly Token[], sign: Span): boolean {
  if (denying.has(tokens[sign.first]?.word ?? '')) return false
  const { first } = clauseOf(tokens, sign.first)
  for (let at = sign.first - 1; at >= Math.max(first, sign.first - MOST_BETWEEN); at--) {
    const word = tokens[at]?.word ?? ''
    // `niet alleen schulden`, `weet niet of hij dood wil`, `geen eten en geen schulden` stay signs.
    if (denying.has(word)) return !(word === 'niet' && ['alleen', 'of'].includes(tokens[at + 1]?.word ?? ''))
    if (!inBetween.has(word)) return false
  }
  return false
}

const longAgo = new Set(['vroeger', 'destijds', 'jeugd', 'verleden', 'jeugdtrauma'])
const still = new Set(['nog', 'weer', 'nu', 'steeds', 'opnieuw'])

const yearsAgo = new Set(['geleden', 'terug'])
/** `in 2019`: a year that is over for some time. */
const isEarlierYear = (word: string | undefined): boolean =>
  /^(?:19|20)\d\d$/u.test(word ?? '') && Number(word) < new Date().getFullYear() - 1
const isYearsAgo = (clause: readonly string[]): boolean =>
  clause.some(
    (word, at) =>
      (yearsAgo.has(word) && ['jaar', 'jaren', 'jr'].includes(clause[at - 1] ?? '')) ||
      (word === 'in' && isEarlierYear(clause[at + 1])),
  )

/** `na huiselijk geweld, is 9 jaar geleden`: a thought that says only when belongs to what stands before it. */
const MOST_TO_SAY_WHEN = 5

function toldWhen(tokens: readonly Token[], sign: Span): string[] {
  const { first, last } = clauseOf(tokens, sign.first)
  const next = last + 1 < tokens.length ? clauseOf(tokens, last + 1) : null
  const says = next !== null && next.last - next.first < MOST_TO_SAY_WHEN
  return tokens.slice(first, (says ? next.last : last) + 1).map(({ word }) => word)
}

const over =
  /\b(?:overhee+n|(?:al|heel) (?:heel )?lang goed|gaat goed|goed nu|hersteld|helemaal beter|stabiel|nu goed|lang voorbij|afgesloten|goed met (?:hem|haar|behandeling))\b/u

/** An attempt of years ago that the worker says is behind them; without those words it stays a sign. */
export function isLongOver(tokens: readonly Token[], sign: Span): boolean {
  const { first, last } = clauseOf(tokens, sign.first)
  const clause = tokens.slice(first, last + 1).map((token) => token.word)
  const text = tokens.map((token) => token.word)
  return (
    isYearsAgo(clause) && !text.some((word) => still.has(word) && word !== 'nu') && over.test(text.join(' '))
  )
}

/** Something of years ago, that is over: `is vroeger mishandeld`, `tien jaar geleden dakloos`. */
export function isLongAgo(tokens: readonly Token[], sign: Span): boolean {
  const { first, last } = clauseOf(tokens, sign.first)
  const clause = tokens.slice(first, last + 1).map((token) => token.word)
  if (clause.some((word) => still.has(word))) return false
  if (clause.some((word) => longAgo.has(word))) return true
  if (isYearsAgo(toldWhen(tokens, sign))) return true
  const als = clause.indexOf('als')
  return als >= 0 && clause[als + 1] === 'kind'
}

const takenOwnLife = new Set(['zelfmoord', 'zelfdoding', 'suicide', 'leven'])
const ofAnother = new Set(
  `broer zus zoon dochter man vrouw vader moeder vriend vriendin partner collega buurman buurvrouw ex
  oom tante neef nicht echtgenote kind kleinzoon kleindochter opa oma broertje zusje echtgenoot`.split(
    /\s+/u,
  ),
)
const happened = new Set(
  `gepleegd pleegde overleden overleed verloor verloren gestorven gestapt stapte maakte gemaakt
  stierf`.split(/\s+/u),
)

/** Somebody else took their life: that is grief, and asks for people, not for an alarm. */
export function isLossOfAnother(tokens: readonly Token[], sign: Span): boolean {
  const { first, last } = clauseOf(tokens, sign.first)
  const words = tokens.slice(sign.first, sign.last + 1).map(({ word }) => word)
  // `wil niet meer leven sinds haar man overleden is` is about her own.
  if (words.includes('wil') || words.includes('niet')) return false
  const named = words.some((word) => takenOwnLife.has(word))
  const clause = tokens.slice(first, last + 1)
  const other = clause.some((token) => ofAnother.has(token.word))
  const after = tokens.slice(sign.last + 1, sign.last + 5)
  const ofThem = after[0]?.word === 'van' && after.some((token) => ofAnother.has(token.word))
  return named && ((other && clause.some((token) => happened.has(token.word))) || ofThem)
}

const giveUp = /^(?:trek|hou|vol|kan|aan|rade|wanhoop|teneinde)/u
const caring = new Set(
  `zorgt mantelzorg mantelzorger mantelzorgt mantelzorgster verzorgt verzorgen verzorging dementie demente
  overbelast respijt respijtzorg ontlasten ontlasting werkdruk huishouden burnout`.split(/\s+/u),
)
const onlyTired = new Set(
  'trekt trek trekken het niet meer houdt hou vol volhoudt volhouden kan aan dit allemaal zo radeloos ten einde raad'.split(
    ' ',
  ),
)

/** `zij trekt het niet meer, ze zorgt voor haar moeder`: worn out by caring, which is no wish to die. */
export function isWornOutByCare(tokens: readonly Token[], sign: Span): boolean {
  const words = tokens.slice(sign.first, sign.last + 1).map((token) => token.word)
  if (!words.every((word) => onlyTired.has(word)) || !words.some((word) => giveUp.test(word))) return false
  return tokens.some(
    ({ word }, at) =>
      caring.has(word) || (['zorg', 'zorgen'].includes(word) && tokens[at + 1]?.word === 'voor'),
  )
}

const verbs = /^(?:sla|sloeg|geslagen|val|viel|gevallen|klap)/u
const turnsVerb = new Set(
  'over aan dicht af toe om in op uit mee tegen stil weg buiten binnen samen uiteen terug'.split(' '),
)

const slaOver = /^(?:sla|sloeg|geslagen)/u
const MOST_SKIPPED = 5
const people = /^(?:haar|hem|hen|ons|mij|me|moeder|vader|man|vrouw|kind|kinderen|zoon|dochter|oma|opa)$/u
const whereHit = /^(?:de|het|haar|zijn|een|mijn|hem|heen)$/u

/** `slaat geen les over bij het taalcafe`; not `slaat hem over de rug`. */
function isSkipped(tokens: readonly Token[], from: number): boolean {
  const { last } = clauseOf(tokens, from)
  for (let at = from + 1; at <= Math.min(last, from + MOST_SKIPPED); at++) {
    const word = tokens[at]?.word ?? ''
    if (people.test(word)) return false
    if (word === 'over') return at > from + 1 && !whereHit.test(at < last ? (tokens[at + 1]?.word ?? '') : '')
  }
  return false
}

const fighting =
  /^(?:slaa?[nt]?|schop(?:pen|t)?|vecht(?:en)?|stoot|stoten|trap(?:pen|t)?|stomp(?:en|t)?|beuk(?:en|t)?|ram(?:men|t)?|worstel(?:en|t)?|klap(?:pen)?|en|op)$/u
const fightingSport =
  /\b(?:kick-?boks\w*|thaiboks\w*|boks\w*|judo\w*|karate\w*|taekwondo\w*|vechtsport\w*|mma|bjj|krav|worstelclub|worstelen|bokszak|zak|mat|dojo|ring|schermen|kendo|rugby|honkbal|softbal|drum\w*|djembe|trommel\w*)\b/u
const atSomebody =
  /\b(?:hem|mij|me|moeder|vader|partner|ex|ruzie|thuis|bang|politie|wordt|werd|kind|kinderen|zus|zusje|broer|broertje|juf|klasgenoten|elkaar|vrouw|vriend|vriendin|oma|opa|buren|mensen|anderen|agressief|woede|zijn man|haar man)\b/u

/** `houdt van slaan en schoppen op de zak`, who looks for kickboxing: that is a sport. */
export function isFightingForSport(tokens: readonly Token[], sign: Span): boolean {
  if (!tokens.slice(sign.first, sign.last + 1).every(({ word }) => fighting.test(word))) return false
  const text = tokens.map(({ word }) => word).join(' ')
  return fightingSport.test(text) && !atSomebody.test(text)
}

const since = new Set(['sinds', 'nadat', 'toen', 'na', 'jaar', 'maand', 'week'])
const thatDied =
  /(?:club|clubje|vereniging|koor|winkel|winkeltje|zaak|cafe|buurthuis|krant|blad|orkest|band|competitie|team|ploeg|bieb|bibliotheek|markt|bedrijf|fabriek|kroeg|zwembad|dorp|straat|tv|televisie|computer|laptop|telefoon|auto|fiets|plant|boom|hobby|traditie|serie|figuur|personage|artiest|zanger|zangeres|idool|koning|koningin|paus|hond|hondje|kat|poes|katje|parkiet|kanarie|konijn|cavia|hamster|paard|pony|huisdier|goudvis|kip)$/u

/** `de dood van zijn zwemclub`, `zijn biljartclub is dood`: what died is no person. */
export function isDeathOfAThing(tokens: readonly Token[], sign: Span): boolean {
  const words = tokens.slice(sign.first, sign.last + 1).map(({ word }) => word)
  if (!words.some((word) => /^(?:dood|overleden|gestorven|sterven)$/u.test(word))) return false
  const { first, last } = clauseOf(tokens, sign.first)
  const clause = tokens.slice(first, last + 1).map(({ word }) => word)
  if (
    clause.some((word) =>
      /^(?:wil|liever|ik|zichzelf|zelf|mij|hoeft|als|slaat|sloeg|geslagen|maakt)$/u.test(word),
    )
  )
    return false
  if (clause.some((word) => since.has(word)) && clause.some((word) => ofAnother.has(word))) return true
  return clause.some((word) => thatDied.test(word))
}

const modest = /\b(?:niemand|een ander|anderen|jullie|u|de buren) (?:graag |niet )*tot last\b/u
const tired =
  /\b(?:meer tot last|leven|dood|beter af|zonder (?:mij|me|hem|haar)|klaar|afscheid|pillen|somber|depressief)\b/u

/** `wil niemand tot last zijn` of who would come along all the same. */
export function isModest(tokens: readonly Token[], sign: Span): boolean {
  if (!tokens.slice(sign.first, sign.last + 1).some(({ word }) => word === 'last')) return false
  const text = tokens.map(({ word }) => word).join(' ')
  return modest.test(text) && !tired.test(text)
}

const settledByReason: Readonly<Record<string, RegExp>> = {
  debts:
    /\b(?:collega (?:is )?(?:al |daar |er |daar al |er al )*(?:mee )?bezig|daar gaat (?:deze|de) vraag niet over|daar gaat het (?:nu )?niet om|schuldhulp(?:verlening)? (?:loopt|is (?:al )?(?:gestart|bezig))|ligt (?:al )?bij (?:de )?schuldhulp\w*|(?:schuld\w*|daar) wordt (?:al )?aan gewerkt|traject (?:voor (?:de )?schulden )?loopt al|schuldenvrij|schuld(?:en)? vrij|schuld(?:en)? (?:zijn |is )?(?:afgelost|afbetaald|weg|voorbij|kwijt|opgelost|kwijtgescholden)|afgelost|afbetaald|uit de schulden|schuldsanering (?:afgerond|klaar|achter de rug)|sanering (?:afgerond|doorlopen|achter de rug)|schone lei|wsnp (?:afgerond|klaar|doorlopen|achter de rug))\b/u,
  falling:
    /\b(?:fysio (?:is )?(?:bijna )?klaar|revalidatie (?:is )?(?:bijna )?(?:klaar|afgerond|achter de rug)|uitgerevalideerd|(?:helemaal |weer |goed |alles |is )(?:hersteld|genezen)|hersteld|genezen|(?:oefent|traint) (?:\w+ ){0,4}met de fysio|weer (?:helemaal )?(?:de oude|opgeknapt|mobiel|goed ter been|op de been)|loopt weer (?:goed|prima)|weer prima|gips (?:is )?eraf|mag alles weer)\b/u,
  medical:
    /\b(?:(?:na|van) (?:een|de|haar|zijn) \w+ (?:helemaal |volledig |goed |weer )?(?:hersteld|genezen)|hersteld van|genezen van|(?:helemaal|volledig|weer) (?:hersteld|genezen)|genezen verklaard|mag alles weer|dokter is tevreden|arts is tevreden|uitbehandeld en gezond)\b/u,
  eviction:
    /\b(?:nieuwe (?:woning|flat|kamer) (?:gevonden|gekregen|toegewezen|is al bekend)|heeft (?:nu|weer|inmiddels|eindelijk) (?:een )?(?:eigen )?(?:woning|huis|flat|kamer|plek|dak boven)|woont (?:nu|weer|inmiddels|eindelijk) (?:\w+ ){0,2}(?:in|op))\b/u,
}
const notYetOver =
  /\b(?:opnieuw|alweer|steeds|telkens|vaker|vaak|regelmatig|elke|weer gevallen|weer schulden|nieuwe schulden|nog (?:steeds|schulden|een schuld|openstaande)|niet (?:hersteld|genezen|afgelost|schuldenvrij|helemaal)|nooit (?:hersteld|genezen)|half|deels|moet(?:en)? nog|bijna schuldenvrij|wil schuldenvrij|wil uit de schulden|sindsdien|durft)\b/u

/** `stapels post, maar geen schulden`: said in so many words, and nothing in it of a bailiff. */
const saysNoDebts =
  /^(?!.*\b(?:aanmaning\w*|deurwaarder\w*|incasso\w*|beslag\w*|\w*achterstand\w*|sommatie\w*|dwangbevel\w*|zegt|volgens|beweert|rood|krap)\b).*\bgeen (?:echte |grote )?schulden\b(?! meer)/u

/** `had schulden en is schuldenvrij`, `vorig jaar gevallen, de fysio is klaar`: it is over, and said to be. */
export function isSettled(tokens: readonly Token[], sign: Span & { readonly key: string }): boolean {
  const settled = settledByReason[sign.key]
  if (!settled) return false
  const clause = tokens[sign.first]?.clause ?? 0
  // Somebody can have recovered of one thing and be ill of another.
  const isNear = (token: Token): boolean => token.clause === clause || token.clause === clause + 1
  if (sign.key === 'debts' && saysNoDebts.test(tokens.map(({ word }) => word).join(' '))) return true
  const near = sign.key === 'medical' ? tokens.filter(isNear) : tokens
  return (
    settled.test(near.map(({ word }) => word).join(' ')) &&
    !notYetOver.test(tokens.map(({ word }) => word).join(' '))
  )
}

const bodyOrGas =
  /^(?:scheve|mond|scheef|borst|gas|pan|fornuis|druk|pijn|op|de|het|hangt|praat|onduidelijk|gezicht)$/u
const notUrgent =
  /\b(?:(?:sinds|al) (?:\w+ ){0,2}(?:weken|wkn|maanden|mnd|mndn|jaren)|traplopen|trap oploopt|bij inspanning)\b/u
const notExamined =
  /\b(?:(?:nog |nooit )(?:niet )?onderzocht|niet onderzocht|(?:nog )?geen (?:diagnose|arts|dokter|huisarts)|niet naar (?:de |een )?(?:dokter|huisarts|arts)|niet gebeld|(?:dokter|huisarts) (?:nog )?niet (?:gebeld|gezien))\b/u
const burning =
  /\b(?:brand|brandje|gaslucht|ruikt|rook|lek|alarm|brandweer|bewusteloos|klam|uitstraling|nu|net)\b/u

/** Weeks of a drooping mouth that no doctor saw, a pan left on by who was never examined: a doctor first, and no alarm. */
export function isForTheDoctor(tokens: readonly Token[], sign: Span & { readonly key: string }): boolean {
  if (sign.key !== 'danger') return false
  if (!tokens.slice(sign.first, sign.last + 1).every(({ word }) => bodyOrGas.test(word))) return false
  const text = tokens.map(({ word }) => word).join(' ')
  if (burning.test(text) || !notExamined.test(text)) return false
  return (
    notUrgent.test(text) ||
    /\b(?:vergeet|vergeetachtig|verdwaalt|verdwaald|weg kwijt|geheugen|weg naar huis)\b/u.test(text)
  )
}

const skipsAMeal =
  /^sl(?:aat|oeg) (?:\w+ ){0,4}(?:eten|avondeten|middageten|maaltijd(?:en)?|lunch|ontbijt|avondmaal) (?:\w+ )?over\b(?! (?:de|het|haar|zijn|hem|een))/u

/** Where the sign has a word of striking, or -1. */
const strikesAt = (tokens: readonly Token[], { first, last }: Span): number =>
  tokens.findIndex(({ word }, at) => at >= first && at <= last && slaOver.test(word))

/** `moeder slaat haar warme eten over`: what this very word strikes is a meal. */
function isMealSkipped(tokens: readonly Token[], sign: Span): boolean {
  const at = strikesAt(tokens, sign)
  if (at < 0 || tokens[sign.last]?.word === 'over') return false
  const { last } = clauseOf(tokens, at)
  const rest = tokens.slice(at, last + 1).map(({ word }) => word)
  return skipsAMeal.test(rest.join(' '))
}

/** `slaat een avond over`, `valt vaak stil`: the last word of the clause makes another verb of it. */
export function isAnotherVerb(tokens: readonly Token[], sign: Span): boolean {
  if (isMealSkipped(tokens, sign)) return true
  if (sign.last - sign.first > 1) return false
  // `slaat avondeten over`, and `moeder slaat avondeten over`.
  if (strikesAt(tokens, sign) >= 0 && isSkipped(tokens, sign.last)) return true
  if (!verbs.test(tokens[sign.first]?.word ?? '')) return false
  const { last } = clauseOf(tokens, sign.first)
  const end = tokens[last]?.word ?? ''
  const falls = /^(?:val|viel|gevallen)/u.test(tokens[sign.first]?.word ?? '')
  return last > sign.last && turnsVerb.has(end) && !(falls && end === 'om')
}
