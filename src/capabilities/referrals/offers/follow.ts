import { createHash } from 'node:crypto'
import type { Work } from '#platform/db/doors.ts'
import { useCase } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { activitiesPublished } from '#capabilities/activities/index.ts'
import { learnedFrom } from '../learned/classifiers.ts'
import { isPlatform } from '../policy.ts'
import { foundIn, whenNameSaysNothing } from '../ranking/weights.ts'
import { topics } from '../thesaurus/index.ts'
import { profileOf } from './likely.ts'
import { readOffers, readOffersReadOtherwise, saveProfiles } from './store.ts'
import type { OfferRow } from './store.ts'

/** Raised when the way of reading changes and the thesaurus does not. */
const wayOfReading = 8

let reading: string | undefined

/** By which thesaurus, which learned weights and in which way an offer is read now. */
export function readingNow(): string {
  reading ??= createHash('sha256')
    .update(JSON.stringify([wayOfReading, topics, learnedFrom(), foundIn, whenNameSaysNothing]))
    .digest('base64url')
    .slice(0, 16)
  return reading
}

/** Whatever is told of an offer is read in the transaction that publishes it: what is matched is what is shown. */
export const followOffers = [
  when(activitiesPublished, async (work, changes) => {
    const out = changes.flatMap(({ after }) => (after === null ? [] : [after.activity_id]))
    if (out.length > 0) await readAll(work, await readOffers(work, out))
  }),
]

async function readAll(work: Work, offers: readonly OfferRow[]): Promise<void> {
  const now = readingNow()
  await saveProfiles(
    work,
    offers.map((offer) => ({ offer, profile: profileOf(offer), reading: now })),
  )
}

const readBatchAgain = useCase<{ limit: number }, { read: number }>(
  { name: 'referrals.readOffersAgain', may: isPlatform, records: null },
  async (work, { limit }) => {
    const offers = await readOffersReadOtherwise(work, readingNow(), limit)
    await readAll(work, offers)
    return { read: offers.length }
  },
)

/** Small enough that nobody waits long for the embedded database's one connection. */
const batch = 200

/** After an update brought a better thesaurus, all offers are read again when the server starts; mostly there is nothing to do. */
export const readOffersAgainJob: JobDefinition = {
  name: 'referrals.readOffersAgain',
  cron: '30 3 * * *',
  atStart: true,
  async run(database, ctx) {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
      const { read } = await readBatchAgain(database, ctx, { limit: batch })
      if (read < batch) return
    }
  },
}
