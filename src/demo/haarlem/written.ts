import type { DemoActivity, DemoInitiative, DemoSchedule, Weekday } from '../demo-city.ts'

type Place = DemoInitiative['place']
type Access = Partial<DemoInitiative['accessibility']>

/** What an activity tells about itself; all else it takes over from its initiative. */
interface WrittenActivity {
  readonly title: string
  readonly text: string
  readonly themes: readonly string[]
  readonly when: DemoSchedule
  /** Who meets you, where the door is, how loud it is, what you need. */
  readonly welcome: readonly [host: string, door?: string, noise?: string, bring?: string]
  readonly forWhom?: string
  readonly place?: Place
  readonly cents?: number | null
  readonly entrance?: DemoActivity['entrance']
  readonly capacity?: number
  readonly placesLeft?: number
  readonly access?: Access
  readonly womenOnly?: boolean
  readonly ages?: readonly [from: number | null, upTo: number | null]
  readonly wanted?: readonly (readonly [talent: string, time: string, task: string])[]
  readonly skips?: DemoActivity['skips']
  readonly cancels?: DemoActivity['cancels']
  readonly daysAgo?: number
}

/** What an initiative tells about itself, with its activities. */
interface WrittenInitiative {
  readonly key: string
  readonly name: string
  readonly sentence: string
  readonly story: readonly string[]
  readonly since: number | null
  readonly themes: readonly string[]
  readonly forWhom: string
  readonly place: Place
  readonly hours: string
  readonly cents?: number | null
  readonly access?: Access
  /** Part of the web and mail address before `.example`; without it the initiative gives no address. */
  readonly host?: string
  /** Reserved for fiction: `023 555 01 xx` rings nowhere. */
  readonly phone?: string
  readonly phase?: DemoInitiative['phase']
  readonly room?: DemoInitiative['room']
  readonly roomNote?: string
  readonly weAre?: string
  readonly weAreNot?: string
  readonly relation?: string
  readonly daysAgo: number
  readonly activities: readonly WrittenActivity[]
}

const nothingKnown: DemoInitiative['accessibility'] = {
  stepFree: null,
  toilet: null,
  quiet: null,
  childcare: null,
  alcoholFree: null,
  languages: ['nl'],
  groupSize: null,
}

/** A place by name, street (without number: the demo claims nothing about a real house), postcode and spot. */
export function place(
  name: string,
  address: string | null,
  postcode: string,
  lat: number,
  lon: number,
): Place {
  return { name, address, postcode, spot: { lat, lon } }
}

/** Every week on these days, `WE` or `MO TU`. */
export function weekly(days: string, at: string, until: string): DemoSchedule {
  return { weekly: days.split(' ').map(weekday), at, until }
}

/** Every other week on one day. */
export function fortnightly(day: Weekday, at: string, until: string): DemoSchedule {
  return { weekly: [day], at, until, everyWeeks: 2 }
}

/** Once a month: `monthly(2, 'SA', …)` is the second Saturday, -1 the last. */
export function monthly(nth: 1 | 2 | 3 | 4 | -1, day: Weekday, at: string, until: string): DemoSchedule {
  return { monthly: day, nth, at, until }
}

/** Once, so many days from today. */
export function once(inDays: number, at: string, until: string): DemoSchedule {
  return { inDays, at, until }
}

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function weekday(name: string): Weekday {
  const found = weekdays.find((day) => day === name)
  if (!found) throw new Error(`${name} is no day of the week`)
  return found
}

/** Completes what was written to a demo initiative: unknown stays `null`, activities follow their initiative. */
export function initiative(written: WrittenInitiative): DemoInitiative {
  const { host } = written
  return {
    key: written.key,
    name: written.name,
    sentence: written.sentence,
    story: written.story.join('\n\n'),
    since: written.since,
    themes: written.themes,
    forWhom: written.forWhom,
    place: written.place,
    openingHours: written.hours,
    costCents: written.cents ?? null,
    accessibility: { ...nothingKnown, ...written.access },
    contact: {
      phone: written.phone ?? null,
      email: host ? `hallo@${host}.example` : null,
      website: host ? `https://${host}.example` : null,
      chat: null,
    },
    phase: written.phase ?? 'running',
    room: written.room ?? 'welcome',
    roomNote: written.roomNote ?? '',
    weAre: written.weAre ?? '',
    weAreNot: written.weAreNot ?? '',
    relation: written.relation ?? '',
    confirmedDaysAgo: written.daysAgo,
    activities: written.activities.map((activity) => activityOf(written, activity)),
  }
}

function activityOf(written: WrittenInitiative, activity: WrittenActivity): DemoActivity {
  const [host, door = '', noise = '', bring = ''] = activity.welcome
  const [minAge, maxAge] = activity.ages ?? [null, null]
  return {
    title: activity.title,
    description: activity.text,
    themes: activity.themes,
    forWhom: activity.forWhom ?? written.forWhom,
    place: activity.place ?? written.place,
    when: activity.when,
    costCents: activity.cents === undefined ? 0 : activity.cents,
    entrance: activity.entrance === undefined ? 'walk-in' : activity.entrance,
    capacity: activity.capacity ?? null,
    placesLeft: activity.placesLeft ?? null,
    accessibility: { ...nothingKnown, ...written.access, ...activity.access },
    womenOnly: activity.womenOnly ?? false,
    minAge,
    maxAge,
    welcome: { host, door, noise, bring },
    volunteersWanted: (activity.wanted ?? []).map(([talent, time, task]) => ({ talent, time, task })),
    contactEmail: written.host ? `hallo@${written.host}.example` : null,
    skips: activity.skips,
    cancels: activity.cancels,
    confirmedDaysAgo: activity.daysAgo ?? written.daysAgo,
  }
}
