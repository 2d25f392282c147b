import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { confirmOffer } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { anActivityOf } from './an-activity-of.ts'
import { confirmAfterCall } from '#capabilities/referrals/week/calls.ts'
import { mailTheWeek } from '#capabilities/referrals/week/mailing.ts'
import { origin, systemOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import { anInvitationBy } from './going-out.ts'
import { mailsOf } from './handing-over.ts'
import type { Houseful } from './houseful.ts'

/** The week of the neighbourhood team of a houseful. */

const letter = { origin, city: 'Proefstad' } as const
const place = (house: Houseful) => ({ id: house.place.ctx.municipality, name: 'Proefstad', origin }) as const

/** Lets an offer be confirmed on this day, or never. */
export const confirmedOn = (house: Houseful, activity: string, day: string | null): Promise<void> =>
  useCase<undefined, void>({ name: 'test.confirmed', may: () => true, records: null }, (work) =>
    confirmOffer(work, activity as ActivityId, day),
  )(house.place.database, house.place.ctx, undefined)

/** An offer of the house of which nobody said for half a year that it holds. */
export async function anUnsureOffer(house: Houseful): Promise<ActivityId> {
  const activity = await anActivityOf(house, 'Lang niet bevestigd')
  await confirmedOn(house, activity, '2026-05-20')
  return activity
}

/** The worker of the house, as if of a team of the whole municipality: not every page says to everybody where it is. */
function everywhere(house: Houseful): Ctx {
  const { ctx } = house.who.get('neighbourhood team')!
  if (ctx.actor.kind !== 'person') return ctx
  const grants = ctx.actor.grants.map((grant) => ({ ...grant, area: null }))
  return { ...ctx, actor: { ...ctx.actor, grants } }
}

/** A team rang about an offer of the house. */
export async function aCallAbout(house: Houseful): Promise<ActivityId> {
  const activity = await anUnsureOffer(house)
  await confirmAfterCall(house.place.database, everywhere(house), { activity, letter })
  return activity
}

/** The link in the mail of Monday that stops it; each time a week later. */
export async function aStopOfTheWeek(house: Houseful, weeks = 0): Promise<string> {
  await anInvitationBy(house)
  await mailTheWeek(house.place.database, systemOf(house, weeks * 7), place(house))
  const { email } = house.who.get('neighbourhood team')!
  const mails = (await mailsOf(house)).filter(({ to, text }) => to === email && text.includes('/week/stop/'))
  return /\/week\/stop\/([\w-]{43})/.exec(mails.at(-1)!.text)![1]!
}

/** What is mailed about the week, and after a call. */
export function deedsOfTheWeek(house: Houseful): Deed[] {
  return [
    { name: 'the team confirming an offer after a call', does: () => aCallAbout(house) },
    {
      name: 'Monday morning',
      async does() {
        const { database } = house.place
        await anInvitationBy(house)
        await mailTheWeek(database, systemOf(house), place(house))
      },
    },
  ]
}
