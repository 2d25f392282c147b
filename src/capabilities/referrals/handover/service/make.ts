import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newToken } from '#capabilities/accounts/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { headOf } from '#capabilities/initiatives/index.ts'
import type { HeadRow, InitiativeId } from '#capabilities/initiatives/index.ts'
import { teamKey, teamsOf, worksInTeam } from '../../policy.ts'
import type { CardLocale, Handover, HandoverId, HostKind, NeedCode } from '../domain.ts'
import { countOutcome } from '../store/counts.ts'
import { readHandover, saveHandover, saveLink, takeCode } from '../store/handovers.ts'
import { askHosts, hostsOf } from '../tell.ts'
import type { Letter } from '../tell.ts'

export interface ToMake {
  /** Drawn with the form, so that a form that is sent twice makes one. */
  readonly id: HandoverId
  readonly activity: ActivityId
  readonly initiative: InitiativeId
  readonly contactEmail: string | null
  readonly day: string
  readonly host: HostKind
  readonly needs: readonly NeedCode[]
  readonly locale: CardLocale
  /** A first name or a codeword: into the mail to the host, and nowhere else. */
  readonly called: string | null
  readonly letter: Letter
}

export type Made =
  | { readonly done: 'made'; readonly handover: Handover; readonly token: string }
  /** The same form was sent before. */
  | { readonly done: 'again' }
  /** The initiative made no address known: one has to call. */
  | { readonly done: 'nobody' }

/** Asks the host of an activity whether somebody may come along on a day. Nothing is kept of who that is. */
export const makeHandover = useCase<ToMake, Made, HeadRow>(
  {
    name: 'referrals.makeHandover',
    on: (work, { initiative }) => presentHead(work, initiative),
    may: worksInTeam,
    records: 'handover.made',
    happened: ({ done }) => done === 'made',
    publishes: 'nothing',
  },
  async (work, head, given) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person') throw new NotFound()
    if ((await hostsOf(work, given)).length === 0) return { done: 'nobody' }
    if (await readHandover(work, given.id)) return { done: 'again' }
    const team = ownTeam(actor, head.areas)
    const code = await takeCode(work)
    const isNew = await saveHandover(work, { ...given, team, worker: actor.id, code })
    const handover = isNew ? await readHandover(work, given.id) : null
    if (handover === null) return { done: 'again' }
    await askHosts(work, handover, given)
    await countOutcome(work, { team, what: 'asked' })
    return { done: 'made', handover, token: await newCardToken(work, handover) }
  },
)

async function presentHead(work: Work, initiative: InitiativeId): Promise<HeadRow> {
  const head = await headOf(work, initiative)
  if (!head) throw new NotFound()
  return head
}

/** The team that works where the initiative is, or else the first of one's own. */
function ownTeam(actor: Actor, areas: readonly string[]): string {
  const teams = teamsOf(actor)
  return teamKey(teams.find((area) => area !== null && areas.includes(area)) ?? teams[0] ?? null)
}

/** Whether there is anybody to ask. */
export const canBeAsked = useCase<Pick<ToMake, 'initiative' | 'host' | 'contactEmail'>, boolean, HeadRow>(
  {
    name: 'referrals.canBeAsked',
    on: (work, { initiative }) => presentHead(work, initiative),
    may: worksInTeam,
    records: null,
    publishes: 'nothing',
  },
  async (work, _head, given) => (await hostsOf(work, given)).length > 0,
)

/** A link for the resident: to the card on a telephone. */
export async function newCardToken(work: Work, { id }: Pick<Handover, 'id'>): Promise<string> {
  const { token, hash } = newToken()
  await saveLink(work, { hash, handover: id, opens: 'card', person: null })
  return token
}
