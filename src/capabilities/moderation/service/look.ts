import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { addressesOf, readWaiting, setStanding } from '#capabilities/initiatives/index.ts'
import type { HeadRow, InitiativeId, WaitingPage } from '#capabilities/initiatives/index.ts'
import type { outcomesOfLook } from '../domain.ts'
import { releasedMail } from '../mails.ts'
import type { Sender } from '../mails.ts'
import { isSystem, mayDecide } from '../policy.ts'
import { saveDecision } from '../store/decisions.ts'
import { pageOf } from './desk.ts'
import { tellOwners, wayToAskAgain } from './tell.ts'

/** A page that waits, by its address. @throws {NotFound} also when it waits no longer */
async function waiting(work: Work, { slug }: { slug: string }): Promise<WaitingPage> {
  const page = (await readWaiting(work)).find((one) => one.slug === slug)
  if (!page) throw new NotFound()
  return page
}

const onWaiting = {
  on: waiting,
  may: (actor: Actor, page: WaitingPage) => mayDecide(actor, { initiative: page.initiative_id }),
  about: (page: WaitingPage): string => page.initiative_id,
} as const

/** A new page, for whoever looks at it. */
export const readNewPage = useCase<{ slug: string }, WaitingPage, WaitingPage>(
  { ...onWaiting, name: 'moderation.readNewPage', records: null },
  async (_, page) => page,
)

export interface LookDecision {
  readonly slug: string
  readonly outcome: (typeof outcomesOfLook)[number]
  /** May be empty when the page goes out. */
  readonly reason: string
  readonly from: Sender
}

/** The page goes out, or back to its team with the reason. They hear it. */
export const decideNewPage = useCase<LookDecision, void, WaitingPage>(
  { ...onWaiting, name: 'moderation.decideNewPage', records: 'page.decided' },
  async (work, page, { outcome, reason, from }) => {
    const head = await pageOf(work, page.initiative_id)
    const again = wayToAskAgain(outcome, from)
    const decision = { initiative: head.initiative_id, name: head.name, outcome, reason }
    await saveDecision(work, decision, again?.hash ?? null)
    await setStanding(work, head, outcome === 'published' ? 'published' : 'draft')
    await tellOwners(work, head, { outcome, reason, link: again?.link ?? null }, from)
  },
)

/** The pages at which nobody looked in time. */
export const listOverdue = useCase<undefined, WaitingPage[]>(
  { name: 'moderation.listOverdue', may: isSystem, records: null },
  (work) => readWaiting(work, work.ctx.now),
)

/** Nobody looked in time: the page goes out by itself, and its owners hear that. @returns whether it did */
export const releasePage = useCase<Sender & { readonly id: InitiativeId }, boolean, HeadRow>(
  {
    name: 'moderation.releasePage',
    on: (work, { id }) => pageOf(work, id),
    may: isSystem,
    records: 'page.released',
    happened: (out) => out,
    about: (head) => head.initiative_id,
  },
  async (work, head, { id, ...from }) => {
    const overdue = (await readWaiting(work, work.ctx.now)).some((one) => one.initiative_id === id)
    if (!overdue || !(await setStanding(work, head, 'published'))) return false
    for (const { email: to, locale } of await addressesOf(work, head))
      await queueMail(work, releasedMail({ to, locale, name: head.name, slug: head.slug, from }))
    return true
  },
)
