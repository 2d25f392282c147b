import { clauseOf } from '../found.ts'
import type { Span } from '../found.ts'
import type { Token } from '../tokens.ts'

const denying = new Set(['geen', 'niet', 'nooit', 'zonder'])
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
const isYearsAgo = (clause: readonly string[]): boolean =>
  clause.some((word, at) => yearsAgo.has(word) && ['jaar', 'jaren', 'jr'].includes(clause[at - 1] ?? ''))

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
  if (isYearsAgo(clause)) return true
  const als = clause.indexOf('als')
  return als >= 0 && clause[als + 1] === 'kind'
}

const takenOwnLife = new Set(['zelfmoord', 'zelfdoding', 'suicide', 'leven'])
const ofAnother = new Set(
  `broer zus zoon dochter man vrouw vader moeder vriend vriendin partner collega buurman buurvrouw ex
  oom tante neef nicht kind kleinzoon kleindochter opa oma broertje zusje echtgenoot`.split(/\s+/u),
)
const happened = new Set(
  `gepleegd pleegde overleden overleed verloor verloren gestorven gestapt stapte maakte gemaakt
  stierf`.split(/\s+/u),
)

/** Somebody else took their life: that is grief, and asks for people, not for an alarm. */
export function isLossOfAnother(tokens: readonly Token[], sign: Span): boolean {
  const { first, last } = clauseOf(tokens, sign.first)
  const named = tokens.slice(sign.first, sign.last + 1).some((token) => takenOwnLife.has(token.word))
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

const verbs = /^(?:sla|sloeg|geslagen|val|viel|gevallen)/u
const turnsVerb = new Set(
  'over aan dicht af toe om in op uit mee tegen stil weg buiten binnen samen uiteen terug'.split(' '),
)

/** `slaat een avond over`, `valt vaak stil`: the last word of the clause makes another verb of it. */
export function isAnotherVerb(tokens: readonly Token[], sign: Span): boolean {
  if (!verbs.test(tokens[sign.first]?.word ?? '') || sign.last - sign.first > 1) return false
  const { last } = clauseOf(tokens, sign.first)
  const end = tokens[last]?.word ?? ''
  const falls = /^(?:val|viel|gevallen)/u.test(tokens[sign.first]?.word ?? '')
  return last > sign.last && turnsVerb.has(end) && !(falls && end === 'om')
}
