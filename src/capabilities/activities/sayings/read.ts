import { weekdayOf } from '#platform/i18n/dates.ts'
import { nthOfMonth, weekdayCode } from '../rhythm.ts'
import { meaningOf } from './lexicon.ts'
import type { Meaning } from './lexicon.ts'
import { untilOf } from './until.ts'

/** What a host said of how often something comes back. */
export interface Saying {
  /** Without its end; `null` is once. */
  readonly rule: string | null
  /** How many times; `null` when that was not said. */
  readonly count: number | null
  /** Last local day; `null` when that was not said. */
  readonly last: string | null
  readonly skipsSchool: boolean
  readonly skipsPublic: boolean
}

/**
 * Reads how often something comes back, as people say it in Dutch or English: "elke woensdag", "eerste zaterdag van de
 * maand", "om de week", "iedere dinsdag en donderdag behalve in de schoolvakantie", "every other Friday until 1 June".
 * What is left open ("elke week") follows the day of the first time. By rules only: whatever has a word in it that is
 * not known is not guessed at.
 * @param day local ISO date of the first time
 * @returns `null` when it cannot be read
 */
export function readSaying(text: string, day: string): Saying | null {
  const plain = simplified(text)
  const skips = skipsOf(plain)
  const until = untilOf(skips.rest, day)
  if (until === undefined) return null
  const meanings = until.rest.split(' ').filter(Boolean).map(meaningOf)
  if (meanings.includes(null)) return null
  const telling = meanings.filter((one) => one !== null && one !== 'silent')
  if (telling.length === 0 && plain !== '') return null
  const { left, count } = countOf(telling)
  const rule = ruleOf(left, day)
  if (rule === undefined || (rule === null && (count !== null || until.last !== null))) return null
  return { rule, count, last: until.last, skipsSchool: skips.school, skipsPublic: skips.public }
}

/** Small letters, no accents, no marks between words; expressions of several words that mean one. */
function simplified(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, ' ')
    .replace(/[,;:!?()"]|\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\bdoor de weeks?\b/g, 'doordeweeks')
    .replace(/\bwork(?:ing)? ?days?\b/g, 'weekday')
    .replace(/\b(?:fortnightly|tweewekelijks|bi-?weekly|every fortnight)\b/g, 'om week')
    .replace(/\b(?:een keer|een maal|one time)\b/g, 'eenmalig')
    .replace(/\bveertien dagen\b|\b14 dagen\b/g, '2 weken')
    .replace(/\bom de (?=\d|twee|drie|vier|vijf|zes|zeven|acht)/g, '')
    .replace(/\bom de andere\b/g, 'om')
}

const school = String.raw`(?:de |the )?(?:schoolvakanties?|school ?holidays?|vakanties?|holidays)`
const feasts = String.raw`(?:de |the )?(?:feestdag(?:en)?|public holidays?|bank holidays?)`
const not = String.raw`(?:maar |but )?(?:behalve|uitgezonderd|niet|except|not)(?: for)?`
const within = String.raw`(?:tijdens |gedurende |during |in |op |on )?`
const passingOver = new RegExp(
  String.raw`(?:^|\s)${not} ${within}(${school}|${feasts})(?: (?:en|of|and|or)(?: ${not})? ${within}(${school}|${feasts}))?(?=\s|$)`,
)

function skipsOf(saying: string): { rest: string; school: boolean; public: boolean } {
  const [whole = '', ...named] = passingOver.exec(saying) ?? []
  const isFeast = (one: string | undefined) => one !== undefined && new RegExp(`^${feasts}$`).test(one)
  const said = named.filter((one) => one !== undefined)
  return {
    rest: whole === '' ? saying : saying.replace(whole, ' '),
    school: said.some((one) => !isFeast(one)),
    public: said.some(isFeast),
  }
}

/** "zes keer" is taken out; "twee keer per week" is not read at all, for nobody said on which days. */
function countOf(meanings: readonly Meaning[]): { left: Meaning[]; count: number | null } {
  const at = meanings.findIndex(({ kind }, index) => kind === '#' && meanings[index + 1]?.kind === 'x')
  const number = meanings[at]
  if (number?.kind !== '#') return { left: [...meanings], count: null }
  return { left: meanings.filter((_, index) => index !== at && index !== at + 1), count: number.count }
}

/** Each pattern is of kinds of words in the order in which they were said; silent words are gone. */
const patterns: readonly (readonly [RegExp, (said: Said) => string | null])[] = [
  [/^1?$/, () => null],
  [/^d$/, () => 'FREQ=DAILY'],
  [/^(?:od|#d)$/, ({ every }) => `FREQ=DAILY;INTERVAL=${every}`],
  [/^w$/, () => 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  [/^k$/, () => 'FREQ=WEEKLY;BYDAY=SA,SU'],
  [/^W?D+$|^D+W$|^W$/, ({ days }) => `FREQ=WEEKLY;BYDAY=${days}`],
  [
    /^(?:oW|oD|#W|oWD+|#WD+|oDD+|D+oW|D+#W)$/,
    ({ every, days }) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days}`,
  ],
  [/^M$/, ({ day }) => `FREQ=MONTHLY;BYDAY=${nthOfMonth(day)}`],
  [/^(?:oM|#M)$/, ({ every, day }) => `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${nthOfMonth(day)}`],
  [/^(?:M?N+D|N+DM)$/, ({ nths, days }) => `FREQ=MONTHLY;BYDAY=${nths.map((nth) => nth + days).join(',')}`],
  [
    /^(?:[o#]MN+D|N+D[o#]M)$/,
    ({ every, nths, days }) =>
      `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${nths.map((nth) => nth + days).join(',')}`,
  ],
  [/^(?:MN|NM|Nd?M|MNd)$/, ({ nths }) => `FREQ=MONTHLY;BYMONTHDAY=${nths.join(',')}`],
  [/^Y$/, () => 'FREQ=YEARLY'],
]

interface Said {
  readonly every: number
  /** "MO,TH"; the day of the first time when none was said. */
  readonly days: string
  readonly nths: readonly number[]
  readonly day: string
}

/** @returns `undefined` when no pattern fits */
function ruleOf(meanings: readonly Meaning[], day: string): string | null | undefined {
  const kinds = meanings.map(({ kind }) => kind).join('')
  const weekdays = [...new Set(meanings.flatMap((one) => (one.kind === 'D' ? [one.weekday] : [])))]
  const nths = [...new Set(meanings.flatMap((one) => (one.kind === 'N' ? [one.nth] : [])))]
  const said = {
    every: meanings.find((one) => one.kind === '#')?.count ?? 2,
    days: (weekdays.length > 0 ? weekdays.toSorted((a, b) => a - b) : [weekdayOf(day)])
      .map(weekdayCode)
      .join(','),
    nths,
    day,
  }
  const most = weekdays.length > 0 ? 5 : 31
  if (nths.some((nth) => nth > most || said.every > 52)) return undefined
  const found = patterns.find(([pattern]) => pattern.test(kinds))
  return found === undefined ? undefined : found[1](said)
}
