/** Signs that are of a fall, of wheels, of somebody who is gone or of money, and no danger. */
import { clauseOf } from '../found.ts'
import type { Span } from '../found.ts'
import type { Token } from '../tokens.ts'

const pushing = /^(?:duwt|duwen|geduwd|duwde|duw)$/u
const onWheels =
  /\b(?:rolstoel|stoel|rollator|kinderwagen|wagentje|buggy|fiets|kar|duofiets|drempel|stoep)\b/u

/** `krijgt de rolstoel niet over de stoep geduwd`. */
export function isPushedOnWheels(tokens: readonly Token[], sign: Span): boolean {
  const words = tokens.slice(sign.first, sign.last + 1).map(({ word }) => word)
  return words.every((word) => pushing.test(word)) && onWheels.test(tokens.map(({ word }) => word).join(' '))
}

const bruises = /^(?:blauwe?|plek|plekken|bont|en|schrammen|bulten)$/u
const lying = /^(?:lig|ligt|liggen|lag|regelmatig|geregeld|vaak|steeds|soms|weer|op|de|grond)$/u
const bumped =
  /\b(?:keer gevallen|\w*x gevallen|gevallen in huis|gestruikeld|struikelt|struikelde|stoten en vallen|vallen en stoten|(?:keuken)?trapje|krukje|drempel|kleed|kleedje|vloerkleed|rollator|uitgegleden|gleed|gegleden|omgevallen|(?:van het|door het) vallen|valt (?:vaak|steeds|telkens|zo)|uit (?:haar |zijn |het )?bed (?:gerold|gevallen)|evenwicht|van (?:het |de |een )?(?:volley\w*|voetbal\w*|judo\w*|hockey\w*|sport\w*|training|trainen|fietsen|skaten|skate\w*|rugby|turnen|tuinieren|klussen|dansles))\b/u
/** Somebody who may have done it, a child, or a story that is not believed. */
const perhapsDone =
  /\b(?:man|vriend|partner|ex|zoon|dochter|schoonzoon|kleinzoon|broer|vader|papa|moeder|mama|stiefvader|kind|kindje|peuter|kleuter|baby|zoontje|dochtertje|jongetje|meisje|leerling|slaat|duwt|duwde|knijpt|schopt|bang|klopt niet|ontwijkt|smoes|ruzie|hij|zonnebril|zegt niet)\b/u
const often = /\b(?:regelmatig|geregeld|vaak|steeds|soms|weer|alweer|telkens)\b/u
const atThisMoment =
  /\b(?:nu|net|reageert|aanspreekbaar|bewusteloos|ademt|ademhaling|bloed|al uren|kan niet|komt niet|help|112|overdosis|pillen)\b/u

/** `dochter vraagt om een gymclub`: who asks did nothing. */
const asking = /\b(?:dochter|zoon|schoondochter|schoonzoon) (?:vraagt|belt|zoekt|wil|maakt|meldt)\b/gu

/** Bruises of who stumbled over the rug, and who lies on the floor now and then: falls, for a doctor to see. */
export function isOfAFall(tokens: readonly Token[], sign: Span & { readonly key: string }): boolean {
  const words = tokens.slice(sign.first, sign.last + 1).map(({ word }) => word)
  const text = tokens
    .map(({ word }) => word)
    .join(' ')
    .replace(asking, ' ')
  if (sign.key === 'violence' && words.every((word) => bruises.test(word)))
    return bumped.test(text) && !perhapsDone.test(text)
  if (sign.key === 'danger' && words.every((word) => lying.test(word)))
    return often.test(text) && !atThisMoment.test(text)
  return false
}

const gone = new Set(['er', 'niet', 'meer', 'is', 'zijn'])
const sinceThen = new Set(['sinds', 'nu', 'nadat', 'omdat', 'toen'])

/** `sinds Boris er niet meer is`: somebody else is gone. */
export function isSinceSomebodyWent(tokens: readonly Token[], sign: Span): boolean {
  if (!tokens.slice(sign.first, sign.last + 1).every(({ word }) => gone.has(word))) return false
  const { first } = clauseOf(tokens, sign.first)
  return tokens.slice(Math.max(first, sign.first - 5), sign.first).some(({ word }) => sinceThen.has(word))
}

const desperate = new Set(['radeloos', 'wanhopig', 'ten', 'einde', 'raad', 'is'])
const overMoneyOrHouse =
  /\b(?:huis|woning|huur|hypotheek|veil\w*|bank|aflossing|schuld\w*|geld|betal\w*|betaald|rekening\w*|deurwaarder|incasso|uitzetting|ontruim\w*|energie|gas)\b/u

/** Desperate over money or a house, and over nothing else that is told: that is where help begins. */
export function isDesperateOverMoney(tokens: readonly Token[], sign: Span): boolean {
  const words = tokens.slice(sign.first, sign.last + 1).map(({ word }) => word)
  return (
    words.every((word) => desperate.has(word)) &&
    overMoneyOrHouse.test(tokens.map(({ word }) => word).join(' '))
  )
}

const debtFree =
  /\b(?:geen (?:schuld|schulden|achterstand|achterstanden|betalingsachterstand\w*)|nie[kt]s achterstallig|ga(?:at|an) automatisch|automatisch betaald|alles (?:is )?betaald|rondkomen lukt|komt wel rond)\b/u
const collecting = /^(?:deurwaarder\w*|incasso\w*|aanmaning\w*|loonbeslag|dwangbevel|vonnis)$/u

/** `tas vol ongeopende post, maar geen schulden`: that is about paper; a bailiff is about money whatever else is said. */
export function isPaidOnTime(tokens: readonly Token[], sign: Span & { readonly key: string }): boolean {
  if (sign.key !== 'debts' && sign.key !== 'eviction') return false
  if (tokens.slice(sign.first, sign.last + 1).some(({ word }) => collecting.test(word))) return false
  return debtFree.test(tokens.map(({ word }) => word).join(' '))
}

const lastYear = /\b(?:vorig|verleden) jaar\b/u
const again = /\b(?:keer|vaker|steeds|weer|[2-9] x)\b/u

/** `vorig jaar uitgegleden`: once, and not now; who falls again says so. */
export function isFallOfLastYear(tokens: readonly Token[], sign: Span & { readonly key: string }): boolean {
  if (sign.key !== 'falling') return false
  const { first, last } = clauseOf(tokens, sign.first)
  const clause = tokens.slice(first, last + 1).map(({ word }) => word)
  return lastYear.test(clause.join(' ')) && !again.test(clause.join(' '))
}
