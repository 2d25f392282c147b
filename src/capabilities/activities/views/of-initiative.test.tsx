import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import { rowOf } from '../schema.ts'
import { anActivity } from '#testing/an-activity-page.ts'
import { ActivitiesOfInitiative } from './of-initiative.tsx'
import type { ActivityWithNext } from './of-initiative.tsx'

function anItem(number: number, next: string | null, facts: Partial<ActivityFacts> = {}): ActivityWithNext {
  const id = `7y7s7gsnct${String(number).padStart(2, '0')}` as ActivityId
  const initiative = '7y7s7gsnct9t' as InitiativeId
  return {
    ...rowOf(id, initiative, anActivity({ title: `Koffie ${number}`, ...facts })),
    initiative_slug: 'het-badhuis',
    initiative_name: 'Het Badhuis',
    phase: 'running',
    areas: [],
    area_name: null,
    sequence: 0,
    updated_at: new Date(0),
    next_at: next === null ? null : new Date(`${next}T09:00:00Z`),
  }
}

const html = (activities: readonly ActivityWithNext[]) =>
  renderToString(<ActivitiesOfInitiative activities={activities} today="2026-11-24" locale="nl" />)
const read = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const many = (n: number) => Array.from({ length: n }, (_, index) => anItem(index + 1, '2026-12-02'))

describe('what there is to do at an initiative', () => {
  test('each activity says when it is next and in which rhythm', () => {
    expect(read(html([anItem(1, '2026-11-25')]))).toContain('Morgen · Elke woensdag van 10.00 tot 12.00 uur')
    expect(read(html([anItem(1, '2026-12-02')]))).toContain('2 december · Elke woensdag')
    expect(read(html([anItem(1, null)]))).toContain('Er zijn nu geen nieuwe dagen bekend.')
  })

  test('that there is no room is said before somebody comes', () => {
    expect(read(html([anItem(1, '2026-12-02', { placesLeft: 0 })]))).toContain('vol')
  })

  test('five stand open and the others wait behind a fold, in the same page', () => {
    const page = html(many(9))
    expect(page.indexOf('Koffie 5')).toBeLessThan(page.indexOf('<details'))
    expect(page.indexOf('Koffie 6')).toBeGreaterThan(page.indexOf('<details'))
    expect(read(page)).toContain('Laat ook de andere 4 zien')
  })

  test('a single one more is not folded away', () => {
    expect(html(many(6))).not.toContain('<details')
  })
})
