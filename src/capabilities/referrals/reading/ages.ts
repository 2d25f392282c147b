import type { Who } from '../domain.ts'
import type { Token } from './tokens.ts'

const ones = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** Numbers in words: `tachtig`, `drieenzeventig`. */
const inWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, i): [string, number] => [word, i]),
  ...teens.map((word, i): [string, number] => [word, 10 + i]),
  ...tens.flatMap((ten, i): [string, number][] =>
    i < 2
      ? []
      : [
          [ten, i * 10],
          ...ones.slice(1).map((one, j): [string, number] => [`${one}en${ten}`, i * 10 + j + 1]),
        ],
  ),
])
const decades: ReadonlyMap<string, number> = new Map(
  tens.flatMap((ten, i): [string, number][] =>
    i < 2
      ? []
      : [
          [`${ten}er`, i * 10 + 5],
          [`${ten}ers`, i * 10 + 5],
        ],
  ),
)

const yearWords = new Set('jaar jr j jarige jarig jaren lentes'.split(' '))
/** Behind a number of years: it is how long, not how old. */
const notAnAge = new Set(
  `geleden gewerkt getrouwd ervaring samen gewoond gestopt lang in hier werkloos thuis alleen
  gescheiden weduwe weduwnaar verslaafd clean nuchter droog lid ziek als bij met opvang straat gezworven detentie
  vast bijstand uitkering opname kliniek buiten gehad bewind schulden sober vluchteling onderweg`.split(
    /\s+/u,
  ),
)
/** In front of it likewise; `van` only in front of a number without `jaar`. */
const howLong = new Set(
  `al sinds na over afgelopen laatste per elke ruim zo voor speelde werkte gewerkt deed gaf reed zat woonde woont runde
  draaide stond getrouwd heeft had was zong naaide kookte`.split(/\s+/u),
)
const relatives = new Set(
  `zoon zoontje dochter dochtertje kind kinderen kindje kleinkind kleinzoon kleindochter baby peuter
  kleuter kleintje kids`.split(/\s+/u),
)
const children = new Set(
  'knulletje knaap kereltje meisje jongetje jongen meid knul jochie joch ventje jochies leerling scholier transmeisje transjongen'.split(
    ' ',
  ),
)
/** Behind a number: it counts people or times. */
const twins = new Set(
  'en x dochters zonen kinderen jongens meisjes broers zussen broertjes zusjes'.split(' '),
)
const grownUps = new Set(
  `moeder vader ouder ouders gezin mevrouw meneer vrouw man oma opa haar zijn mama papa heeft`.split(/\s+/u),
)
const people = new Set(
  `mevrouw meneer vrouw man dame heer jongen meisje weduwe weduwnaar iemand persoon client bewoner
  bewoonster jongere puber oudere zoon dochter kind hij zij ze moeder vader student jongetje meid gozer knul vent gast
  jongeman jongedame studente scholier cl clt leerling tiener meiske jochie statushouder nieuwkomer vluchteling lvber`.split(
    /\s+/u,
  ),
)
/** Behind a number: it counts something else than years. */
const units = new Set(
  `wk wkn wks week weekje mnd mnden dgn dag keer x maal juli mei euro uur kinderen kleinkinderen dagen weken maanden maand weekend minuten mensen jaar kilo meter km procent huizen katten honden`.split(
    ' ',
  ),
)
const aroundIt: Readonly<Record<string, number>> = {
  begin: 2,
  midden: 5,
  eind: 8,
  einde: 8,
  half: 5,
  medio: 5,
}

const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null
  if (/^\d{1,3}$/u.test(word)) return Number(word)
  const plain = word.replace(/(?:jarige?)$/u, '')
  return inWords.get(plain) ?? null
}

/** How old somebody is, and from which to which word that stands; `child` when it is somebody's child. */
export interface Age {
  readonly years: number
  readonly first: number
  readonly last: number
  readonly child: boolean
}

const parents = new Set('moeder vader ouders mama papa mam pap'.split(' '))

/** What is sought is for the parent, or for both. */
const forParents =
  /\b(?:andere (?:moeders?|ouders?|vaders?|mamas?)|met andere|samen met|opvoed\w*|eropuit|alleenstaande|lotgenoten|op adem|oppas|mensen|vriendinnen|praten)\b/u

/** `zoon van 6 wil zwemmen, ouders zoeken iets`: it opens with the child, and the parents only ask. */
function opensWithChild(tokens: readonly Token[], child: number, years: number): boolean {
  return child <= 1 && years >= 4 && !forParents.test(tokens.map(({ word }) => word).join(' '))
}

/** Whether the number behind these words is of a child of the person, and not the person. */
function isOfAChild(tokens: readonly Token[], at: number, years: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (!relatives.has(tokens[i]?.word ?? '')) continue
    // `zoekt voor haar zoon van 8`: then it is about the child.
    if (tokens.slice(Math.max(0, i - 2), i).some((token) => token.word === 'voor')) return false
    if (tokens.slice(0, i).some((token) => grownUps.has(token.word))) return true
    return tokens.some((token) => parents.has(token.word)) && !opensWithChild(tokens, i, years)
  }
  return false
}

/** `de cv is tien jaar oud`: it is not a person's age. */
const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  !people.has(token.word) &&
  !relatives.has(token.word) &&
  !grownUps.has(token.word) &&
  !['client', 'clienten', 'nu', 'die', 'en', 'dame', 'opa', 'oma', 'dit', 'wie'].includes(token.word)

function ageAt(tokens: readonly Token[], at: number): { years: number; last: number } | null {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  const decade = decades.get(word)
  if (decade !== undefined) return { years: decade, last: at }
  const number = numberOf(word)
  if (number === null || number > 110) return null
  const around = Object.hasOwn(aroundIt, before) ? aroundIt[before] : undefined
  const sameClause = tokens[at + 1]?.clause === tokens[at]?.clause
  const withYears = (sameClause && yearWords.has(next)) || /jarige?$/u.test(word)
  if (around !== undefined && number >= 20 && number % 10 === 0) return { years: number + around, last: at }
  if (withYears) {
    const after = tokens[at + 2]
    const long =
      after?.clause === tokens[at]?.clause && notAnAge.has(after?.word ?? '') && !next.startsWith('jarig')
    if (long && !(before === 'van' || people.has(before))) return null
    const thing = before === 'is' && next !== '' && tokens[at + 2]?.word === 'oud' && isThing(tokens[at - 2])
    if (thing) return null
    if (howLong.has(before) && !next.startsWith('jarig')) return null
    // `mevrouw, 3 jaar opvang gehad`: so few years with a story behind them are how long.
    const young = tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ word: one }) => relatives.has(one) || children.has(one) || one === 'van' || one === 'v')
    if (number < 10 && !next.startsWith('jarig') && after?.clause === tokens[at]?.clause && !young)
      if (!['oud', 'en', 'jong'].includes(after?.word ?? '')) return null
    if (number === 1 || (number < 3 && !next.startsWith('jarig'))) return null
    return { years: number, last: /jarige?$/u.test(word) ? at : at + 1 }
  }
  if (next === 'plus' && number >= 50) return { years: number, last: at + 1 }
  const alone = tokens[at + 1] === undefined || !sameClause
  const startsClause = tokens[at - 1]?.clause !== tokens[at]?.clause
  const person = tokens.slice(Math.max(0, at - 2), at).some((token) => people.has(token.word))
  const digits = /^\d{1,3}$/u.test(word)
  // `moeder van drie` tells of her children.
  const of = before === 'van' || before === 'v'
  if (of && people.has(tokens[at - 2]?.word ?? '') && !units.has(next))
    return number < 12 && parents.has(tokens[at - 2]?.word ?? '') ? null : { years: number, last: at }
  if (of && relatives.has(tokens[at - 2]?.word ?? ''))
    return units.has(next) ? null : { years: number, last: at }
  if (['bijna', 'net'].includes(before) && number >= 12) return { years: number, last: at }
  // `zoontje (7)`, `meisje 9`.
  const ofAChild = children.has(before) || (relatives.has(before) && !['kinderen', 'kids'].includes(before))
  if (digits && number >= 2 && number < 18 && ofAChild && !units.has(next) && !twins.has(next))
    return { years: number, last: at }
  // `burn-out, v 52`, `m71`: a woman, a man
  const briefly = /^[vm]$/u.test(before) && tokens[at - 2]?.clause !== tokens[at]?.clause
  if (digits && number >= 14 && briefly && !units.has(next)) return { years: number, last: at }
  const named = people.has(before) && !units.has(next)
  if (digits && number >= 12 && number < 110 && named) return { years: number, last: at }
  if (digits && number >= 12 && number < 110 && alone && (startsClause || person))
    return { years: number, last: at }
  return null
}

/** The ages that a text tells, of the person or of a child of theirs. */
export function agesIn(tokens: readonly Token[]): Age[] {
  const told = tokens.flatMap((_, at) => {
    const age = ageAt(tokens, at)
    return age ? [{ ...age, first: at, child: isOfAChild(tokens, at, age.years) }] : []
  })
  return told.length > 0 ? told : bareAges(tokens).slice(0, 1)
}

/** In front of a number that is no age: `groep 8`, `bus 14`, `maat 44`, `om 19`. */
const notOfAge = new Set(
  `groep groepje club clubje maximum max maximaal minimaal hooguit hoogstens klas team ploeg ploegje stel gezin maat nummer nr bus lijn tram kamer
  artikel pagina op om tot rond in na voor over met ongeveer circa ca euro uur sinds per elke dan wil kan heeft of en af toe belt bel nog wijk blok
  weegt woog kost kostte duurt telt loopt fietst rijdt kreeg krijgt betaalt haalt was is werd wordt zijn scoort slaapt flat etage verdieping deel dienst week dag keer kilo km tussen vanaf`.split(
    /\s+/u,
  ),
)

/** `ouwe baas van 81`, `koster 62, overdag druk`, `tachtig, rolstoel`: as people are told of in a few words. */
function bareAges(tokens: readonly Token[]): Age[] {
  return tokens.flatMap((token, at): Age[] => {
    const years = numberOf(token.word)
    if (years === null || years > 105) return []
    const [before, beforeThat] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '']
    const next = tokens[at + 1]
    const endsClause = next?.clause !== token.clause
    const inWordsInFront =
      at === 0 && years >= 18 && (endsClause || ['en', 'is', 'geworden'].includes(next?.word ?? ''))
    const ofSomebody =
      at <= 4 &&
      ['van', 'v'].includes(before) &&
      years >= (parents.has(beforeThat) ? 12 : 3) &&
      /^\p{L}{3,}$/u.test(beforeThat) &&
      !notOfAge.has(beforeThat)
    const behindSomebody =
      endsClause &&
      years >= 14 &&
      /^\d/u.test(token.word) &&
      /^\p{L}{3,}$/u.test(before) &&
      !notOfAge.has(before) &&
      tokens[at - 1]?.clause === token.clause
    const is = (inWordsInFront || ofSomebody || behindSomebody) && !units.has(next?.word ?? '')
    return is ? [{ years, first: at, last: at, child: isOfAChild(tokens, at, years) }] : []
  })
}

/** What somebody of this age is called. */
export function whoOfAge(years: number): Who[] {
  if (years < 13) return ['kind']
  if (years < 18) return ['jongere']
  if (years < 28) return ['jongere', 'volwassene']
  return years < 65 ? ['volwassene'] : ['oudere']
}
