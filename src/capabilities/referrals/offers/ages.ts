import { fold } from '#platform/language/normalise.ts'

export interface Ages {
  readonly minAge: number | null
  readonly maxAge: number | null
}

const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const tens = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
}

/** Ages in words: `vijfenvijftig` is 55. */
const inWords: ReadonlyMap<string, number> = new Map([
  ...Object.entries({
    vier: 4,
    zes: 6,
    acht: 8,
    tien: 10,
    twaalf: 12,
    veertien: 14,
    zestien: 16,
    achttien: 18,
  }),
  ...Object.entries(tens).flatMap(([ten, value]) =>
    units.map((unit, at): [string, number] => [unit === '' ? ten : `${unit}en${ten}`, value + at]),
  ),
])
const spelled = [...inWords.keys()].toSorted((one, other) => other.length - one.length).join('|')
const age = `(?:\\d{1,2}|${spelled})`

const range = new RegExp(
  `\\b(${age})(?: jaar)? ?(?:tot(?: en met)?|t m|tm|a|en) (${age}) ?(?:jaar|jarigen)\\b`,
  'u',
)
/** Without "jaar" these may be hours or heads, so it counts behind young people only. */
const between = new RegExp(
  `\\b(?:kinderen|jongeren|tieners|meiden|jongens|kids) (?:van )?tussen (?:de )?(${age}) en (${age})\\b(?! uur)`,
  'u',
)
/** "Jongens van 12 tot 18", where it says who. */
const fromTo = new RegExp(
  `(?<!met )\\b(?:kinderen|jongeren|tieners|meiden|meisjes|jongens|kids) van (${age}) tot(?: en met)? (${age})\\b(?! uur)`,
  'u',
)
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const from = new RegExp(
  `\\b(?:vanaf|boven de|ouder dan|minimaal|minstens) (${age})(?: jaar)?\\b(?! (?:uur|euro|cent|\\d|${months}))`,
  'u',
)
const fromPlus = new RegExp(`\\b(${age}) ?plus\\w*|\\b(${age}) ?(?:jaar )?en ouder\\b`, 'u')
const until = new RegExp(
  `\\b(?:tot(?: en met)?|t m|onder de|jonger dan|hooguit|maximaal) (${age}) jaar\\b`,
  'u',
)
/** "Kinderen tot vier jaar spelen in de kamer ernaast": how old the children are that come along. */
const ofChildren =
  /(?<!\bvoor (?:jonge )?)\b(?:kind|kinderen|kids|peuters?|dreumes\w*|baby s|babys?|kleintjes?|zoon|dochter)(?: \w+){0,2} $/u

interface Told {
  readonly title: string
  readonly forWhom: string
  readonly description: string
}

/** Who says no years and means them all the same. */
const young = /\b(?:jongvolwassenen?|jonge volwassenen|twintigers|young professionals)\b/u
const mostOfYoung = 35

/** The ages that are told; a plus is folded away with other marks, so it becomes a word first: `55+`. */
export function agesIn(told: Told, isForChildren: boolean): Ages {
  const text = fold(
    `${told.title} . ${told.forWhom} . ${told.description}`.replaceAll(/(\d)\s?\+/gu, '$1plus '),
  )
  const meant = (found: RegExpMatchArray | null) =>
    found && (isForChildren || !ofChildren.test(text.slice(0, found.index))) ? found : null
  const within = meant(text.match(range) ?? text.match(between) ?? text.match(fromTo))
  if (within) return { minAge: yearsOf(within[1]), maxAge: yearsOf(within[2]) }
  const least = text.match(from) ?? text.match(fromPlus)
  const most = meant(text.match(until))
  const forYoung = young.test(fold(`${told.title} . ${told.forWhom}`))
  return {
    minAge: yearsOf(least?.[1] ?? least?.[2]),
    maxAge: yearsOf(most?.[1]) ?? (forYoung ? mostOfYoung : null),
  }
}

function yearsOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return inWords.get(text) ?? Number(text)
}
