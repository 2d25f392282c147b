import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { hashOf, readRoles } from '#capabilities/accounts/index.ts'
import { isClosed, maySayOtherwise } from '../domain.ts'
import type { Act, DeclineReason, Handover } from '../domain.ts'
import { findByLink } from '../store/handovers.ts'
import type { Change, Opened } from '../store/handovers.ts'
import { tellWorker } from '../tell.ts'
import type { Letter } from '../tell.ts'
import type { WorkerNews } from '../mails.ts'
import { act } from './act.ts'

interface Door {
  readonly token: string
}

/** Whoever holds the link was mailed it, or was given it: the link is the proof. */
const anybody = () => true

/** A link that was mailed to a member of a team opens nothing any more once they left it. */
async function open(work: Work, { token }: Door, hold: 'hold' | 'look'): Promise<Opened | null> {
  const opened = await findByLink(work, { hash: hashOf(token), opens: 'host', hold })
  if (!opened || opened.person === null) return opened
  const team = await readRoles(work, { team: opened.handover.initiative })
  return team.some(({ person }) => person === opened.person) ? opened : null
}

/** Once the visit was, or is off, what was good to know at the door is not shown any more. */
const isOver = (state: Handover['state']): boolean => isClosed(state) || state === 'came'

/** The handover as the host sees it; looking changes nothing. @returns `null` when the link does not work (any more) */
export const readForHost = useCase<Door, Handover | null, Opened | null>(
  {
    name: 'referrals.readForHost',
    on: (work, door) => open(work, door, 'look'),
    may: anybody,
    records: null,
    publishes: 'nothing',
  },
  async ({ ctx }, opened) => {
    if (!opened || !isOver(opened.handover.state)) return opened && opened.handover
    const isMended = maySayOtherwise(opened.handover, localDay(ctx.now)) !== null
    return isMended ? { ...opened.handover, needs: [] } : null
  },
)

/** What the host does, each with what it needs. */
export type HostDoes =
  | { readonly does: 'accept'; readonly hostName: string | null }
  | { readonly does: 'propose'; readonly day: string }
  | { readonly does: 'decline'; readonly reason: DeclineReason }
  | { readonly does: 'came' }
  | { readonly does: 'missed' }

export type HostDone = HostDoes['does'] | 'gone'

/** The host answers, or says afterwards whether they came. */
export const answerAsHost = useCase<
  Door & { readonly what: HostDoes; readonly letter: Letter },
  HostDone,
  Opened | null
>(
  {
    name: 'referrals.answerAsHost',
    on: (work, door) => open(work, door, 'hold'),
    may: anybody,
    records: 'handover.answered',
    happened: (done) => done !== 'gone',
    by: 'unnamed',
  },
  async (work, opened, { what, letter }) => {
    if (!opened) return 'gone'
    const { handover } = opened
    // Whether they came is said from the day itself on.
    const saysAfter = what.does === 'came' || what.does === 'missed'
    const today = localDay(work.ctx.now)
    if (saysAfter && today < handover.day) return 'gone'
    if (isOver(handover.state) && maySayOtherwise(handover, today) !== what.does) return 'gone'
    const done = await act(work, handover, {
      by: 'host',
      act: what.does satisfies Act,
      change: changeOf(what, opened),
    })
    if (!done) return 'gone'
    const news = newsOf[what.does]
    if (news !== null) await tellWorker(work, done, { news, letter })
    return what.does
  },
)

const newsOf: Readonly<Record<HostDoes['does'], WorkerNews | null>> = {
  accept: 'accepted',
  propose: 'other-day',
  decline: 'not-now',
  came: null,
  missed: null,
}

function changeOf(what: HostDoes, { person }: Opened): Change {
  switch (what.does) {
    case 'accept':
      return {
        hostName: what.hostName,
        hostPerson: what.hostName === null ? null : person,
        proposedDay: null,
      }
    case 'propose':
      return { proposedDay: what.day }
    case 'decline':
      return { reason: what.reason }
    default:
      return {}
  }
}
