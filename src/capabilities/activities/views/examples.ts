import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import type { ActivityPageProps } from './activity-props.ts'

/** An activity for tests: coffee on Wednesday mornings, free, walk in. */
export function anActivity(facts: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    title: 'Koffie met de krant',
    description: 'Er ligt een stapel kranten.\n\nJe leest of je praat mee.',
    themes: ['ontmoeten'],
    forWhom: 'Iedereen uit de buurt',
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
    accessibility: {
      stepFree: true,
      toilet: null,
      quiet: null,
      childcare: null,
      alcoholFree: null,
      languages: ['nl'],
      groupSize: null,
    },
    womenOnly: false,
    minAge: null,
    maxAge: null,
    welcome: {
      host: 'De gastvrouw zit bij het raam.',
      door: 'De groene deur.',
      noise: 'Rustig gepraat.',
      bring: 'Niets.',
    },
    volunteersWanted: [],
    contactEmail: null,
    confirmedOn: '2026-11-18',
    ...facts,
  }
}

/** An initiative for tests. */
export function anInitiative(facts: Partial<InitiativeFacts> = {}): InitiativeFacts {
  return {
    name: 'Het Badhuis Leidsebuurt',
    sentence: 'De huiskamer van de buurt.',
    story: 'Eerst dit.\n\nToen dat.',
    since: 2012,
    themes: ['ontmoeten'],
    forWhom: 'Iedereen',
    place: anActivity().place,
    openingHours: 'Op woensdag',
    costCents: 0,
    accessibility: anActivity().accessibility,
    contact: { phone: '023 555 01 01', email: null, website: null, chat: null },
    phase: 'running',
    room: 'welcome',
    source: 'eigen opgave',
    confirmedOn: '2026-11-18',
    ...facts,
  }
}

/** Everything the page of an activity is drawn from, on Tuesday 24 November 2026. */
export function aPage(changes: Partial<ActivityPageProps> = {}): ActivityPageProps {
  const id = '7y7s7gsnct9t' as ActivityId
  return {
    id,
    facts: anActivity(),
    areaName: 'Leidsebuurt',
    phase: 'running',
    dates: ['2026-11-25', '2026-12-02'].map((day) => ({
      activity_id: id,
      day,
      starts_at: new Date(`${day}T09:00:00Z`),
      ends_at: new Date(`${day}T11:00:00Z`),
      cancelled: false,
    })),
    initiative: { slug: 'het-badhuis', facts: anInitiative() },
    themes: [{ slug: 'ontmoeten', name: { nl: 'Ontmoeten', en: 'Meeting people' } }],
    locale: 'nl',
    today: '2026-11-24',
    ...changes,
  }
}
