import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { hashOf } from '#capabilities/accounts/index.ts'
import { isClosed } from '../domain.ts'
import type { Handover } from '../domain.ts'
import { findByLink } from '../store/handovers.ts'
import type { Opened } from '../store/handovers.ts'
import { tellHosts, tellWorker } from '../tell.ts'
import type { Letter } from '../tell.ts'
import { act } from './act.ts'

interface Door {
  readonly token: string
}

/** Whoever holds the card has the link on it: the link is the proof. */
const anybody = () => true

const open = (work: Work, { token }: Door, hold: 'hold' | 'look'): Promise<Opened | null> =>
  findByLink(work, { hash: hashOf(token), opens: 'card', hold })

/** Until its day is over; afterwards the card tells nothing any more. */
const isGood = (work: Work, { state, day }: Handover): boolean =>
  !isClosed(state) && state !== 'came' && localDay(work.ctx.now) <= day

/** What the card tells. @returns `null` when the link does not work (any more) */
export const readCard = useCase<Door, Handover | null, Opened | null>(
  {
    name: 'referrals.readCard',
    on: (work, door) => open(work, door, 'look'),
    may: anybody,
    records: null,
    publishes: 'nothing',
  },
  async (work, opened) => (opened && isGood(work, opened.handover) ? opened.handover : null),
)

export type ResidentDoes = { readonly does: 'cancel' } | { readonly does: 'move'; readonly day: string }

/** The resident does not come after all, or on another day: host and worker hear so, without a name. */
export const changeAsResident = useCase<
  Door & { readonly what: ResidentDoes; readonly letter: Letter },
  ResidentDoes['does'] | 'gone',
  Opened | null
>(
  {
    name: 'referrals.changeAsResident',
    on: (work, door) => open(work, door, 'hold'),
    may: anybody,
    records: 'handover.changed',
    happened: (done) => done !== 'gone',
    by: 'unnamed',
    publishes: 'nothing',
  },
  async (work, opened, { what, letter }) => {
    if (!opened || !isGood(work, opened.handover)) return 'gone'
    const { handover } = opened
    const moves = what.does === 'move'
    if (moves && what.day === handover.day) return 'move'
    const change = moves ? { day: what.day, proposedDay: null, askedAt: work.ctx.now } : {}
    const done = await act(work, handover, { by: 'resident', act: what.does, change })
    if (!done) return 'gone'
    const news = moves ? 'moved' : 'cancelled'
    await tellHosts(work, done, { news, letter })
    await tellWorker(work, done, { news, letter })
    return what.does
  },
)
