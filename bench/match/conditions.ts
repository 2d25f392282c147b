import type { Offer } from './catalogue.ts'
import type { Condition, PlainCondition } from './questions.ts'

/** More than this is no small group, and dearer is not cheap: what a worker means by it. */
const mostInSmallGroup = 12
const cheapCents = 500

const minutesOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
const starts = ({ facts }: Offer): number => minutesOf(facts.schedule.start)
const ends = ({ facts }: Offer): number | null =>
  facts.schedule.end === null ? null : minutesOf(facts.schedule.end)
const noon = 12 * 60
const evening = 17 * 60
/** Who works until five can still come to what lasts beyond this. */
const wellIntoEvening = 18 * 60

const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay())
const dear = ({ facts }: Offer, cents: number): boolean => facts.costCents !== null && facts.costCents > cents

/** Whether an offer is known to go against it. */
const broken: Record<PlainCondition, (offer: Offer) => boolean> = {
  'step-free': ({ facts, told }) => facts.accessibility.stepFree === false || told.has('stairs'),
  quiet: ({ facts, told }) => facts.accessibility.quiet === false || told.has('loud'),
  'small-group': ({ facts }) => (facts.accessibility.groupSize ?? 0) > mostInSmallGroup,
  'alcohol-free': ({ facts, told }) => facts.accessibility.alcoholFree === false || told.has('alcohol'),
  // An empty cell is "for everybody": the one column in which nothing said is something known.
  'women-only': ({ facts }) => !facts.womenOnly,
  'no-women-only': ({ facts }) => facts.womenOnly,
  free: (offer) => dear(offer, 0),
  cheap: (offer) => dear(offer, cheapCents),
  'walk-in': ({ facts }) => facts.entrance === 'sign-up',
  childcare: ({ facts, told }) => facts.accessibility.childcare === false && !told.has('childcare'),
  'not-full': ({ facts, told }) => facts.placesLeft === 0 || told.has('full'),
  morning: (offer) => starts(offer) >= noon,
  afternoon: (offer) => starts(offer) >= evening || (ends(offer) ?? evening) <= noon,
  evening: (offer) => starts(offer) < evening && (ends(offer) ?? 0) <= wellIntoEvening,
  daytime: (offer) => starts(offer) >= evening,
  'not-evening': (offer) => starts(offer) >= evening,
  weekend: ({ days }) => days.length > 0 && !days.some(weekend),
  weekday: ({ days }) => days.length > 0 && days.every(weekend),
}

function breaks(offer: Offer, condition: Condition): boolean {
  const [name, value] = condition.split(':') as [string, string | undefined]
  if (value === undefined) return broken[name as PlainCondition](offer)
  const { accessibility, minAge, maxAge } = offer.facts
  if (name === 'language')
    return accessibility.languages.length > 0 && !accessibility.languages.includes(value)
  return Number(value) < (minAge ?? 0) || Number(value) > (maxAge ?? Infinity)
}

/** The conditions that an offer is known to go against; `over` when its last date is past, which nobody can join. */
export function brokenConditions(offer: Offer, asked: readonly Condition[]): (Condition | 'over')[] {
  const against = asked.filter((condition) => breaks(offer, condition))
  return offer.days.length === 0 ? [...against, 'over'] : against
}
