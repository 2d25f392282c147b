import { addActivity } from '#capabilities/activities/service/own.ts'
import { nowhere } from '#capabilities/initiatives/index.ts'
import { giveFeedback } from '#capabilities/referrals/counting/feedback.ts'
import { origin, ownerOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import type { Houseful } from './houseful.ts'

/** What a neighbourhood team says of an offer. */
export function deedsOfFeedback(house: Houseful): Deed[] {
  const { database } = house.place
  return [
    {
      name: 'a neighbourhood team saying that an offer is full',
      async does() {
        const schedule = { start: '2026-12-04T10:00', end: null, rule: null, except: [], cancelled: [] }
        const told = {
          title: 'Samen ontbijten',
          schedule,
          place: nowhere,
          entrance: null,
          capacity: null,
          host: '',
          description: '',
          costCents: null,
        }
        const { id: activity } = (await addActivity(database, ownerOf(house), { slug: house.slug, told }))!
        const worker = house.who.get('neighbourhood team')!.ctx
        await giveFeedback(database, worker, {
          activity,
          verdict: 'full',
          letter: { origin, city: 'Proefstad' },
        })
      },
    },
  ]
}
