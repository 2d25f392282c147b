import { expect } from 'vitest'
import type { ActivityId } from '#capabilities/activities/domain.ts'
import { datesOfActivity } from '#capabilities/activities/service/find.ts'
import { readAgenda } from '#capabilities/activities/service/own.ts'
import type { Team, Typed } from './a-team.ts'

/** A whole activity as its form sends it: cooking, on a Wednesday evening. */
export const whole = (given: Typed = {}): Typed => ({
  wat: 'Koken',
  dag: '2026-12-02',
  van: '18:00',
  tot: '20:00',
  ...given,
})

/** A page with its white space as one reads it. */
export const textOf = async (answer: Response) => (await answer.text()).replace(/\s+/g, ' ')

/** What a team has in its agenda, and what the world sees of it. @param team asked each time, since tests found it late */
export function agendaOf(team: () => Team) {
  const owner = () => team().house.who.get('owner')!.ctx
  const database = () => team().house.place.database
  const agenda = async () => (await readAgenda(database(), owner(), { slug: team().house.slug })).activities
  const named = async (title: string) => (await agenda()).filter((row) => row.title === title)
  const daysOf = async (id: string, from = '2026-11-25') => {
    const asked = { id: id as ActivityId, from: new Date(`${from}T00:00Z`), limit: 5 }
    const dates = await datesOfActivity(database(), owner().municipality, asked)
    return dates.map(({ day, cancelled }) => (cancelled ? `${day} off` : day))
  }
  /** Makes an activity by its two pages. */
  const made = async (title: string, given: Typed = {}) => {
    const sent = { ...whole({ wat: title, ...given }), stap: 'klopt' }
    expect((await team().post(`${team().at}/nieuw`, sent)).status).toBe(303)
    return (await named(title))[0]!
  }
  return { agenda, named, daysOf, made }
}
