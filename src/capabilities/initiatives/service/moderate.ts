import type { Work } from '#platform/db/doors.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import { contentOf } from '../parts.ts'
import { readPublicParts } from '../store/parts.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { standingsAfter } from '../domain.ts'
import type { InitiativeId, Standing } from '../domain.ts'
import type { HeadRow } from '../schema.ts'
import { changeHead, readHeads } from '../store/heads.ts'
import { publishAgain } from './publish.ts'

/**
 * What a moderator decided about a page, within the use case that asked whether they may: the page, its activities,
 * feeds and search follow in the same transaction.
 * @returns false when this cannot follow on how the page stands now; then nothing changed
 */
export async function setStanding(
  work: Work,
  { initiative_id: id, standing }: HeadRow,
  next: Standing,
): Promise<boolean> {
  if (!standingsAfter[standing].includes(next)) return false
  // Who was waiting looked at their page when they asked for it to go out.
  const fresh = next === 'published' && standing === 'waiting' ? { confirmed_on: localDay(work.ctx.now) } : {}
  await changeHead(work, id, { standing: next, ...fresh })
  await publishAgain(work, [id])
  return true
}

/** How a page stands at this moment, whoever asks; `null` when it is gone. */
export async function headOf(work: Work, id: InitiativeId): Promise<HeadRow | null> {
  return (await readHeads(work, [id]))[0] ?? null
}

/** An address, and in which language to write there. */
export type Addressee = Pick<HeldRole, 'email' | 'locale'>

/** Whom to write about a page: its owners; of a page from a file that nobody keeps, the address it is known by. */
export async function addressesOf(work: Work, head: HeadRow): Promise<Addressee[]> {
  const team = await readRoles(work, { team: head.initiative_id })
  const owners = team.filter(({ role }) => role === 'owner').map(({ email, locale }) => ({ email, locale }))
  if (owners.length > 0 || head.claimed) return owners
  const parts = await readPublicParts(work, [head.initiative_id])
  const email = contentOf(parts.get(head.initiative_id) ?? [], 'contact')?.email ?? null
  return email === null ? [] : [{ email, locale: 'nl' }]
}
