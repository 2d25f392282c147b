import type { InvitationId, VisitId } from '#capabilities/referrals/outreach/domain.ts'
import { declineInvitation } from '#capabilities/referrals/outreach/service/decline.ts'
import { inviteTeam, readOwnSide } from '#capabilities/referrals/outreach/service/own.ts'
import { noteVisit, readOutreach } from '#capabilities/referrals/outreach/service/visit.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { origin, ownerOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import type { Houseful } from './houseful.ts'

/** The going out of the neighbourhood team of a houseful, each made when it is asked for. */

const letter = { origin, city: 'Proefstad' } as const
const teamOf = ({ who }: Houseful) => who.get('neighbourhood team')!.ctx

async function noted(house: Houseful): Promise<void> {
  const { database, ctx } = house.place
  const told = { minutes: 60, agreed: 'We helpen met de flyers.', day: localDay(ctx.now) } as const
  await noteVisit(database, teamOf(house), { slug: house.slug, letter, ...told })
}

/** The team was at the initiative of the house. */
export async function aVisitTo(house: Houseful): Promise<VisitId> {
  await noted(house)
  const own = await readOwnSide(house.place.database, ownerOf(house), { slug: house.slug })
  return own.visits[0]!.id
}

/** The initiative of the house asks the team to come, and waits. */
export async function anInvitationBy(house: Houseful): Promise<InvitationId> {
  const { database } = house.place
  await inviteTeam(database, ownerOf(house), { slug: house.slug, wished: null, letter })
  const { invitations } = await readOutreach(database, teamOf(house), undefined)
  return invitations.find(({ slug }) => slug === house.slug)!.id
}

/** What a team and an initiative mail each other. */
export function deedsOfGoingOut(house: Houseful): Deed[] {
  return [
    { name: 'the team noting a visit', does: () => noted(house) },
    { name: 'an initiative inviting the team', does: () => anInvitationBy(house) },
    {
      name: 'the team not coming',
      async does() {
        const { database } = house.place
        const { invitations } = await readOutreach(database, teamOf(house), undefined)
        const { id } = invitations.find(({ slug }) => slug === house.slug)!
        await declineInvitation(database, teamOf(house), { id, reason: 'Na de vakantie wel.', letter })
      },
    },
  ]
}
