import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'
import { activityFacts, initiativeFacts } from './an-activity.ts'
import type { ActivityFacts, ActivityId } from '#capabilities/activities/index.ts'
import type { ActivityPageProps } from '#capabilities/activities/views/activity-props.ts'

/** An activity as a page shows it: everything is told that can be. */
export function anActivity(facts: Partial<ActivityFacts> = {}): ActivityFacts {
  return activityFacts({
    description: 'Er ligt een stapel kranten.\n\nJe leest of je praat mee.',
    forWhom: 'Iedereen uit de buurt',
    accessibility: { ...activityFacts().accessibility, stepFree: true, languages: ['nl'] },
    welcome: {
      host: 'De gastvrouw zit bij het raam.',
      door: 'De groene deur.',
      noise: 'Rustig gepraat.',
      bring: 'Niets.',
    },
    ...facts,
  })
}

/** The initiative it belongs to. */
export function anInitiative(facts: Partial<InitiativeFacts> = {}): InitiativeFacts {
  return initiativeFacts({
    name: 'Het Badhuis Leidsebuurt',
    story: 'Eerst dit.\n\nToen dat.',
    since: 2012,
    themes: ['ontmoeten'],
    forWhom: 'Iedereen',
    place: anActivity().place,
    openingHours: 'Op woensdag',
    costCents: 0,
    accessibility: anActivity().accessibility,
    contact: { phone: '023 555 01 01', email: null, website: null, chat: null },
    source: 'eigen opgave',
    ...facts,
  })
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
    ahead: [],
    initiative: { slug: 'het-badhuis', facts: anInitiative() },
    themes: [{ slug: 'ontmoeten', name: { nl: 'Ontmoeten', en: 'Meeting people' } }],
    locale: 'nl',
    today: '2026-11-24',
    ...changes,
  }
}
