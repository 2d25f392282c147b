import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { canWatch, canWatchTerms } from '../policy.ts'
import { readCarried, readWaiting, readWatched } from './store.ts'
import { nearDays, perPage } from './domain.ts'
import type { DeskPage, DeskRow, Myself, Watched } from './domain.ts'

function meOf({ ctx: { actor } }: Work): Myself {
  if (actor.kind !== 'person') throw new Error('only people have work')
  return { person: actor.id, teams: actor.grants.flatMap(({ team }) => (team === null ? [] : [team])) }
}

/** What somebody of the municipality carries. */
export const listCarried = useCase<
  { readonly page: number; readonly which: 'open' | 'ended' },
  DeskPage<DeskRow>
>(
  { name: 'conversations.listCarried', may: canWatch, records: null, publishes: 'nothing' },
  (work, { page, which }) => readCarried(work, { person: meOf(work).person, which, page, perPage }),
)

/** What has no contact yet, for those who see to it that it gets one. */
export const listWaiting = useCase<{ readonly page: number }, DeskPage<DeskRow>>(
  { name: 'conversations.listWaiting', may: canWatchTerms, records: null, publishes: 'nothing' },
  (work, { page }) => readWaiting(work, { me: meOf(work), page, perPage }),
)

/** What is late or nearly so: of one area, or of all that somebody answers for. */
export const watchTerms = useCase<{ readonly page: number; readonly area: string | null }, Watched>(
  { name: 'conversations.watchTerms', may: canWatchTerms, records: null, publishes: 'nothing' },
  async (work, { page, area }) => {
    const { db, ctx } = work
    const { daysOff } = await settingsOf({ db, municipality: ctx.municipality })
    const today = localDay(ctx.now)
    const until = addWorkingDays(today, nearDays, daysOff)
    return readWatched(work, { today, until, area, me: meOf(work), page, perPage })
  },
)
