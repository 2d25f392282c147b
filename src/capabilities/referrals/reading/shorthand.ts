/** Days and parts of a day as workers in haste write them: `wo-mid`, `di of do vm`, `ma t/m vr`, `nm graag`. */

const days: Readonly<Record<string, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  woe: 'woensdag',
  do: 'donderdag',
  don: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zat: 'zaterdag',
  zo: 'zondag',
  zon: 'zondag',
  zond: 'zondag',
}
/** They are also a mother, a wind, `so`, `for`, the sun, and `sat`: two of them side by side, or joined by `en`, say nothing. */
const unsure = new Set(['ma', 'do', 'vr', 'zat', 'zo', 'zon'])
/** Alone between two commas they are a day. */
const sureAlone = new Set(['di', 'wo', 'woe', 'do', 'don', 'vr', 'za'])
/** In front of a thought as well: `wo schilderen`, but `wo niveau` is a degree. */
const sureInFront = new Set(['di', 'wo', 'woe', 'do', 'don', 'za'])
const degree = new Set(['niveau', 'opleiding', 'studie', 'geschoold', 'diploma', 'student'])

const parts: Readonly<Record<string, string>> = {
  vm: 'voormiddag',
  nm: 'namiddag',
  och: 'ochtend',
  ocht: 'ochtend',
  mid: 'middag',
  av: 'avond',
}
/** `vm kroegbaas` was one formerly; `nm` stands for nothing else. */
const sureAsEnd = new Set(['vm'])

const isDay = (word: string | undefined): boolean =>
  word !== undefined &&
  (Object.hasOwn(days, word) || /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/u.test(word))
const isPart = (word: string | undefined): boolean =>
  word !== undefined &&
  (Object.hasOwn(parts, word) || /^(?:ochtend|voormiddag|middag|namiddag|avond|morgen)s?$/u.test(word))
const joins = new Set(['of', 'en', 'tot'])

interface Said {
  readonly word: string
  readonly clause: number
}

/** What a word stands for, where the words around it say that it is a day or a part of one; else `null`. */
export function writtenOut(all: readonly Said[], at: number): string | null {
  const { word } = all[at]!
  if (Object.hasOwn(days, word)) return isDayHere(all, at) ? days[word]! : null
  if (!Object.hasOwn(parts, word)) return null
  const endsClause = all[at + 1]?.clause !== all[at]!.clause
  if (word === 'nm') return parts[word]!
  return isDay(all[at - 1]?.word) || (sureAsEnd.has(word) && endsClause) || isAlone(all, at)
    ? parts[word]!
    : null
}

function isDayHere(all: readonly Said[], at: number): boolean {
  const { word } = all[at]!
  if (isPart(all[at + 1]?.word)) return true
  if (isAlone(all, at)) return sureAlone.has(word)
  if (beginsClause(all, at) && sureInFront.has(word) && !degree.has(all[at + 1]?.word ?? '')) return true
  if (all[at - 1]?.word === 'op' && !(word === 'ma' || (word === 'zo' && all[at + 1]?.word === 'een')))
    return true
  return [1, -1].some((step) => {
    const near = all[at + step]?.word ?? ''
    const other = joins.has(near) ? all[at + 2 * step]?.word : near
    const saysLittle = near !== 'of' && near !== 'tot' && unsure.has(word) && unsure.has(other ?? '')
    return isDay(other) && (!saysLittle || isWorkingWeek(all, step === 1 ? at : at - 1))
  })
}

const whose = new Set(['haar', 'zijn', 'mijn', 'onze', 'hun', 'de'])
/** `ma-vr`; not `haar ma vr de kinderen`. */
const isWorkingWeek = (all: readonly Said[], at: number): boolean =>
  all[at]?.word === 'ma' && all[at + 1]?.word === 'vr' && !whose.has(all[at - 1]?.word ?? '')

const beginsClause = (all: readonly Said[], at: number): boolean => all[at - 1]?.clause !== all[at]!.clause
const isAlone = (all: readonly Said[], at: number): boolean =>
  beginsClause(all, at) && all[at + 1]?.clause !== all[at]!.clause
