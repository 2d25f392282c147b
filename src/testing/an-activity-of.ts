import { addActivity } from '#capabilities/activities/service/own.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { nowhere } from '#capabilities/initiatives/index.ts'
import { ownerOf } from './every-mail.ts'
import type { Houseful } from './houseful.ts'

/** Something more that the initiative of a house does, every Friday. */
export async function anActivityOf(house: Houseful, title: string): Promise<ActivityId> {
  const schedule = {
    start: '2026-12-04T10:00',
    end: null,
    rule: 'FREQ=WEEKLY;BYDAY=FR',
    except: [],
    cancelled: [],
  }
  const told = {
    title,
    schedule,
    place: nowhere,
    entrance: null,
    capacity: null,
    host: '',
    description: '',
    costCents: null,
  }
  const { id } = (await addActivity(house.place.database, ownerOf(house), { slug: house.slug, told }))!
  return id
}
