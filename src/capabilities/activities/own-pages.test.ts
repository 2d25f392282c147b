import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { when } from '#platform/events/events.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { occurrencesOf } from './recurrence.ts'
import { factsOf } from './schema.ts'
import type { StoredActivity } from './schema.ts'
import { activitiesOfInitiative } from './service/find.ts'
import { readAgenda } from './service/own.ts'

let house: Houseful
let at = ''

beforeAll(async () => {
  house = await aHouseful()
  at = `/initiatieven/${house.slug}/activiteiten`
})

const owner = () => house.who.get('owner')!
const ask = (path: string, form?: Record<string, string | string[]>) =>
  house.site.get(path, {
    headers: { cookie: owner().cookie, ...(form ? { origin: originOf(), 'content-type': 'application/x-www-form-urlencoded' } : {}) },
    ...(form ? { method: 'POST', body: bodyOf(form) } : {}),
  })
