import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { readPublicActivities } from '#capabilities/activities/index.ts'
import type { ActivityId, PublicActivity } from '#capabilities/activities/index.ts'
import { headOf, initiativesChanged } from '#capabilities/initiatives/index.ts'
import { mayReadGaps, worksInTeam } from '../policy.ts'
import { heard, monthOf, sinking } from './domain.ts'
import type { Heard, Verdict } from './domain.ts'
import { addFeedback, addReport, dropAnswered, markTold, readToCall } from './feedback-store.ts'
import type { ToCall } from './feedback-store.ts'
import { feedbackMail } from './mails.ts'
import { areasToRead } from './teams.ts'

const isHeard = (verdict: Verdict): verdict is Heard => heard.some((one) => one === verdict)

export interface Feedback {
  readonly activity: ActivityId
  readonly verdict: Verdict
  readonly letter: { readonly origin: string; readonly city: string }
}

/**
 * A team says how an offer did. It is about the offer: no question, no resident and no worker is told or kept. What its
 * people can mend they hear by mail, of the same thing once a month; where nobody keeps the page, the team calls.
 */
export const giveFeedback = useCase<Feedback, void, PublicActivity>(
  {
    name: 'referrals.giveFeedback',
    on: offered,
    may: (actor: Actor) => worksInTeam(actor),
    records: null,
    publishes: 'nothing',
  },
  async (work, offer, { activity, verdict, letter }) => {
    const month = monthOf(localDay(work.ctx.now))
    await addFeedback(work, { activity, verdict, month })
    if (sinking.some((one) => one === verdict)) await addReport(work, { activity, verdict, month })
    if (isHeard(verdict)) await tell(work, { offer, verdict, letter })
  },
)

/** @throws {NotFound} when nobody can find that activity */
async function offered(work: Work, { activity }: Pick<Feedback, 'activity'>): Promise<PublicActivity> {
  const offer = (await readPublicActivities(work, [activity])).get(activity)
  if (!offer) throw new NotFound()
  return offer
}

async function tell(
  work: Work,
  told: { readonly offer: PublicActivity; readonly verdict: Heard; readonly letter: Feedback['letter'] },
): Promise<void> {
  const { offer, verdict, letter } = told
  const team = await readRoles(work, { team: offer.initiative_id })
  const isNew = await markTold(work, offer.activity_id, verdict)
  const head = isNew && team.length > 0 ? await headOf(work, offer.initiative_id) : null
  if (!head) return
  const given = {
    verdict,
    activity: offer.title,
    initiative: offer.initiative_name,
    link: `${letter.origin}/initiatieven/${head.slug}/bewerken`,
    city: letter.city,
  }
  for (const { email: to, locale } of team) await queueMail(work, feedbackMail({ ...given, to, locale }))
}

/** Whom to call in one's own areas: teams said something of an offer of which nobody keeps the page. */
export const offersToCall = useCase<undefined, ToCall[]>(
  { name: 'referrals.readOffersToCall', may: mayReadGaps, records: null, publishes: 'nothing' },
  (work) => readToCall(work, areasToRead(work.ctx.actor)),
)

/** Once its people say how an offer is, what teams said of it before lets it sink no more. */
export const answeredByItsPeople = when(initiativesChanged, dropAnswered)
