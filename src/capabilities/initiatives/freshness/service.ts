import { isAFor, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { hashOf, newToken, readRoles } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { anybody, canCallSomebody, canConfirm, canEdit } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { publishAgain } from '../service/publish.ts'
import { about, held, visible } from '../service/visible.ts'
import { changeHead, readHeads } from '../store/heads.ts'
import { doesItHoldMail, somebodyCalledMail } from './mails.ts'
import {
  deleteCallRefusal,
  deleteLinks,
  findLink,
  findSilent,
  isCallRefused,
  readToCall,
  saveAsked,
  saveCallRefusal,
} from './store.ts'
import type { Silent, ToCall } from './store.ts'

/** Asks the owners of initiatives that were silent for a month whether all still holds. @returns how many were asked */
export const askTheSilent = useCase<
  Omit<Letterhead, 'locale'> & { readonly most: number },
  { asked: number }
>({ name: 'initiatives.askTheSilent', may: isPlatform, records: null }, async (work, { most, ...letter }) => {
  const silent = await findSilent(work, most)
  for (const one of silent) await ask(work, one, letter)
  return { asked: silent.length }
})

async function ask(work: Work, one: Silent, letter: Omit<Letterhead, 'locale'>): Promise<void> {
  const { token, hash } = newToken()
  await saveAsked(work, one.initiative_id, hash)
  const owners = (await readRoles(work, { team: one.initiative_id })).filter(({ role }) => role === 'owner')
  const link = `${letter.origin}/klopt-nog/${token}`
  for (const { email, locale } of owners)
    await queueMail(work, doesItHoldMail({ ...letter, email, locale, name: one.name, link }))
}

/** Where links lead to, and whose letterhead it is; without it nobody gets mail. */
type Letter = Pick<Letterhead, 'origin' | 'city'> | null

/**
 * Somebody says that everything still holds: its team, or who called them; then its team hears of it, once a day.
 * @returns false when they called, and its people confirm by themselves only
 */
export const confirmInitiative = useCase<{ slug: string; letter: Letter }, boolean, HeadRow>(
  {
    name: 'initiatives.confirm',
    on: held,
    may: canConfirm,
    records: 'initiative.confirmed',
    happened: (done) => done,
    about,
  },
  async (work, head, { letter }) => {
    const { initiative_id: id, confirmed_on: was } = head
    const today = localDay(work.ctx.now)
    const by = canEdit(work.ctx.actor, head) ? 'team' : 'phone'
    if (by === 'phone' && (await isCallRefused(work, id))) return false
    await changeHead(work, id, { confirmed_on: today, confirmed_by: by })
    await publishAgain(work, [id])
    if (by === 'phone' && was !== today && letter !== null) await tellOfCall(work, head, letter)
    return true
  },
)

async function tellOfCall(work: Work, { initiative_id, slug, name }: HeadRow, letter: NonNullable<Letter>) {
  const link = `${letter.origin}/initiatieven/${slug}/bewerken`
  const team = await readRoles(work, { team: initiative_id })
  for (const [email, locale] of new Map(team.map((one) => [one.email, one.locale])))
    await queueMail(work, somebodyCalledMail({ ...letter, email, locale, name, link }))
}

/** What the link of such a mail is about; `null` when it does not work (any more). Looking changes nothing. */
export const readConfirmation = useCase<{ token: string }, HeadRow | null>(
  { name: 'initiatives.readConfirmation', may: anybody, records: null },
  (work, { token }) => headOf(work, token),
)

/** "Klopt nog", from a mail: whoever has the link keeps the page. */
export const confirmByMail = useCase<{ token: string }, HeadRow | null>(
  {
    name: 'initiatives.confirmByMail',
    may: anybody,
    records: 'initiative.confirmed-by-mail',
    happened: (done) => done !== null,
  },
  async (work, { token }) => {
    const head = await headOf(work, token)
    if (!head) return null
    const id = head.initiative_id
    await changeHead(work, id, { confirmed_on: localDay(work.ctx.now), confirmed_by: 'mail' })
    await deleteLinks(work, id)
    await publishAgain(work, [id])
    return head
  },
)

async function headOf(work: Work, token: string): Promise<HeadRow | null> {
  const id = await findLink(work, hashOf(token))
  return id === null ? null : ((await readHeads(work, [id]))[0] ?? null)
}

/** Who to call: what has been silent for long in one's own areas. That it was read is written down. */
export const readCallList = useCase<undefined, ToCall[]>(
  { name: 'initiatives.readCallList', may: canCallSomebody, records: 'call-list.read' },
  (work) => readToCall(work, areasToCall(work.ctx.actor)),
)

/** The areas of a connector or a neighbourhood team; `null` is the whole municipality. */
function areasToCall(actor: Actor): string[] | null {
  if (actor.kind !== 'person') return []
  if (isAFor(actor, 'area-connector', []) || isAFor(actor, 'neighbourhood-team', [])) return null
  return actor.grants
    .filter(({ role }) => role === 'area-connector' || role === 'neighbourhood-team')
    .flatMap(({ area }) => area ?? [])
}

/** Its people say themselves from now on whether all still holds, or let others do so after a call again. */
export const chooseCalls = useCase<{ slug: string; others: 'may' | 'may not' }, void, HeadRow>(
  {
    name: 'initiatives.chooseCalls',
    on: visible,
    may: canEdit,
    records: 'initiative.calls-chosen',
    about,
    publishes: 'nothing',
  },
  (work, { initiative_id: id }, { others }) =>
    others === 'may' ? deleteCallRefusal(work, id) : saveCallRefusal(work, id),
)
