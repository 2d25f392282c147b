import { when } from '#platform/events/events.ts'
import { activityChanged } from '#capabilities/activities/index.ts'
import { deleteCall } from './call-store.ts'

/** Its own people changed an offer: from then on it is their word, and no call of a team. */
export const followCalls = [when(activityChanged, (work, { before }) => deleteCall(work, before.activity_id))]
