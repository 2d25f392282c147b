/** What a word stands for: one letter a kind, so that a saying becomes a short text that patterns read. */
export type Meaning =
  | { readonly kind: 'D'; readonly weekday: number }
  /** "eerste", "2nd", "15e": in a month, from its end when negative. */
  | { readonly kind: 'N'; readonly nth: number }
  | { readonly kind: '#'; readonly count: number }
  | { readonly kind: 'W' | 'M' | 'Y' | 'd' | 'w' | 'k' | 'x' | 'o' | '1' }

const bare = (kind: Exclude<Meaning['kind'], 'D' | 'N' | '#'>): Meaning => ({ kind })
const pairs = (words: string, meaning: Meaning): [string, Meaning][] =>
  words.split(' ').map((word): [string, Meaning] => [word, meaning])

const weekdays = [
  'maandag maandags maandagen ma monday mondays mon',
  'dinsdag dinsdags dinsdagen di tuesday tuesdays tue tues',
  'woensdag woensdags woensdagen wo wednesday wednesdays wed',
  'donderdag donderdags donderdagen do thursday thursdays thu thurs',
  'vrijdag vrijdags vrijdagen vr friday fridays fri',
  'zaterdag zaterdags zaterdagen za saturday saturdays sat',
  'zondag zondags zondagen zo sunday sundays sun',
]

const ordinals: Readonly<Record<string, number>> = {
  eerste: 1,
  first: 1,
  tweede: 2,
  second: 2,
  derde: 3,
  third: 3,
  vierde: 4,
  fourth: 4,
  vijfde: 5,
  fifth: 5,
  laatste: -1,
  last: -1,
  voorlaatste: -2,
}

const counts = [
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
]

const lexicon: ReadonlyMap<string, Meaning> = new Map([
  ...weekdays.flatMap((words, index) => pairs(words, { kind: 'D', weekday: index + 1 })),
  ...Object.entries(ordinals).map(([word, nth]): [string, Meaning] => [word, { kind: 'N', nth }]),
  ...counts.flatMap((words, index) => pairs(words.join(' '), { kind: '#', count: index + 2 })),
  ...pairs('week weken weeks wekelijks weekly', bare('W')),
  ...pairs('maand maanden month months maandelijks monthly', bare('M')),
  ...pairs('jaar year years jaarlijks yearly', bare('Y')),
  ...pairs('dag dagen day days dagelijks daily', bare('d')),
  ...pairs('werkdag werkdagen doordeweeks weekday weekdays', bare('w')),
  ...pairs('weekend weekenden weekends', bare('k')),
  ...pairs('keer times', bare('x')),
  // "om de week" and "every other week": each second one.
  ...pairs('om andere other', bare('o')),
  ...pairs('eenmalig once', bare('1')),
])

/** Words that may stand anywhere and change nothing. */
const silent = new Set(
  'elk elke ieder iedere every each de het een the a an op on van of in en and & s maar but is er het telkens altijd always'.split(
    ' ',
  ),
)

/** The meaning of a word; `'silent'` when it changes nothing, `null` when nobody knows it. */
export function meaningOf(word: string): Meaning | 'silent' | null {
  if (silent.has(word)) return 'silent'
  const [, digits, ending] = /^(\d{1,2})(e|de|ste|st|nd|rd|th)?$/.exec(word) ?? []
  if (digits === undefined) return lexicon.get(word) ?? null
  const number = Number(digits)
  if (number === 0) return null
  return ending === undefined ? { kind: '#', count: number } : { kind: 'N', nth: number }
}
