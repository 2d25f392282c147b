import type { ActivityFacts, ActivityToKeep } from '#capabilities/activities/index.ts'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'

/** The facts of an activity: coffee on Wednesday morning at the Leidseplein, unless told otherwise. */
export function activityFacts(given: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    title: 'Koffie met de krant',
    description: 'De koffie is warm.',
    themes: ['ontmoeten'],
    forWhom: 'iedereen',
    place: {
      name: 'Het Badhuis',
      address: 'Leidseplein',
      postcode: '2013',
      spot: { lat: 52.3803, lon: 4.6231 },
    },
    schedule: {
      start: '2026-11-04T10:00',
      end: '2026-11-04T12:00',
      rule: 'FREQ=WEEKLY;BYDAY=WE',
      except: [],
      cancelled: [],
    },
    costCents: 0,
    entrance: 'walk-in',
    capacity: null,
    placesLeft: null,
    accessibility: unknownAccess,
    womenOnly: false,
    minAge: null,
    maxAge: null,
    welcome: { host: 'De gastvrouw zit bij het raam.', door: '', noise: '', bring: '' },
    volunteersWanted: [],
    contactEmail: null,
    confirmedOn: '2026-11-18',
    ...given,
  }
}

/** The same as it comes from a file. */
export function anActivity(
  given: Partial<ActivityFacts> & { key?: string; initiative?: string } = {},
): ActivityToKeep {
  const { key, initiative = 'Het Badhuis', ...facts } = given
  const whole = activityFacts(facts)
  return { key: key ?? `test:${initiative}/${whole.title}`, initiative, facts: whole }
}

/** The facts of an initiative that runs, unless told otherwise. */
export function initiativeFacts(given: Partial<InitiativeFacts> = {}): InitiativeFacts {
  return {
    name: 'Het Badhuis',
    sentence: 'De huiskamer van de buurt.',
    story: '',
    since: null,
    themes: [],
    forWhom: '',
    place: { name: '', address: null, postcode: null, spot: null },
    openingHours: '',
    costCents: null,
    accessibility: unknownAccess,
    contact: { phone: null, email: null, website: null, chat: null },
    phase: 'running',
    room: 'welcome',
    roomNote: '',
    weAre: '',
    weAreNot: '',
    relation: '',
    source: 'test',
    confirmedOn: '2026-11-18',
    ...given,
  }
}
