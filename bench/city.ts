import type { ActivityToKeep } from '#capabilities/activities/index.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { kinds } from './kinds.ts'
import { addedTo, clubs, housesFirst, housesLast, usual } from './vocabulary.ts'

/** The middle of the city, and how far it spreads: about eleven in a hundred within 1,500 metres of it. */
const middle = { lat: 52.3813, lon: 4.6364 }
const spread = { lat: 0.027, lon: 0.044 }
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const activitiesPerPlace = 12

/**
 * A city of made-up activities around Haarlem: two themes each, most of them weekly, texts of sixty to eighty
 * words, one in ten not confirmed for long. The same figures give the same city.
 */
export function* cityOf(
  count: number,
  today: string,
  initiatives = Math.ceil(count / activitiesPerPlace),
): Generator<ActivityToKeep> {
  const chance = chanceFrom(20_261_125)
  const places = Array.from({ length: initiatives }, (_, n) => placeOf(n, chance))
  for (let n = 0; n < count; n += 1)
    yield activity(n, places[Math.floor(chance() * places.length)]!, { chance, today })
}

interface PlaceOfCity {
  readonly initiative: string
  readonly place: ActivityToKeep['facts']['place']
}

function placeOf(n: number, chance: Chance): PlaceOfCity {
  const house = `${pick(housesFirst, chance)}${pick(housesLast, chance)}`
  const number = n + 1
  return {
    initiative: `${pick(clubs, chance)} ${house} ${number}`,
    place: {
      name: `${house} ${number}`,
      address: `${pick(housesFirst, chance)}straat ${1 + Math.floor(chance() * 180)}`,
      postcode: `20${10 + Math.floor(chance() * 28)}`,
      spot: { lat: middle.lat + bell(chance) * spread.lat, lon: middle.lon + bell(chance) * spread.lon },
    },
  }
}

function activity(
  n: number,
  { initiative, place }: PlaceOfCity,
  { chance, today }: { chance: Chance; today: string },
): ActivityToKeep {
  const kind = pick(kinds, chance)
  const title = pick(kind.titles, chance)
  return {
    key: `bench:${n}`,
    initiative,
    facts: {
      title: chance() < 0.4 ? `${title} ${pick(addedTo, chance)}` : title,
      description: [...kind.sentences, ...some(usual, 6, chance)].join(' '),
      themes: kind.themes,
      forWhom: pick(
        ['iedereen uit de buurt', 'ouderen', 'nieuwkomers', 'ouders met kleine kinderen', 'wie alleen is'],
        chance,
      ),
      place,
      schedule: scheduleOf(today, chance),
      costCents: pick([0, 0, 0, 250, 500, null], chance),
      entrance: pick(['walk-in', 'walk-in', 'sign-up', null], chance),
      capacity: null,
      placesLeft: null,
      accessibility: {
        stepFree: pick([true, true, false, null], chance),
        toilet: pick([true, null], chance),
        quiet: pick([true, false, null, null], chance),
        childcare: null,
        alcoholFree: true,
        languages: some(['nl', 'en', 'ar', 'tr', 'pl'], 2, chance),
        groupSize: 4 + Math.floor(chance() * 20),
      },
      womenOnly: chance() < 0.03,
      minAge: null,
      maxAge: null,
      welcome: {
        host: 'De gastvrouw begroet je bij de deur.',
        door: 'De groene deur aan de straat.',
        noise: 'Gezellig, niet te druk.',
        bring: 'Niets.',
      },
      volunteersWanted: [],
      contactEmail: null,
      confirmedOn: addDays(today, -Math.floor(chance() < 0.9 ? chance() * 90 : 90 + chance() * 150)),
    },
  }
}

/** Nine in ten are weekly; the others once in two weeks, once a month or once. */
function scheduleOf(today: string, chance: Chance): ActivityToKeep['facts']['schedule'] {
  const day = pick(weekdays, chance)
  const kind = chance()
  const rule =
    kind < 0.9
      ? `FREQ=WEEKLY;BYDAY=${day}`
      : kind < 0.94
        ? `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`
        : kind < 0.97
          ? `FREQ=MONTHLY;BYDAY=2${day}`
          : null
  const first = addDays(today, rule === null ? Math.floor(chance() * 120) : -Math.floor(chance() * 60))
  const hour = 9 + Math.floor(chance() * 11)
  const minute = pick(['00', '00', '30'], chance)
  const at = (hours: number) => `${first}T${String(hours).padStart(2, '0')}:${minute}`
  return { start: at(hour), end: at(hour + 2), rule, except: [], cancelled: [] }
}

type Chance = () => number

/** Mulberry32: the same numbers every time. */
function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance() * list.length)]!
}

function some<T>(list: readonly T[], count: number, chance: Chance): T[] {
  const begin = Math.floor(chance() * list.length)
  return Array.from({ length: count }, (_, n) => list[(begin + n * 2) % list.length]!)
}

/** About a bell curve, by Box and Muller. */
function bell(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}
