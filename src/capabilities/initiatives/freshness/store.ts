import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { InitiativeId } from '../domain.ts'
import { askAfterDays, flaggedAfterDays, linkDays } from './freshness.ts'

export interface Silent {
  readonly initiative_id: InitiativeId
  readonly slug: string
  readonly name: string
}

/** Initiatives that did not confirm for a month, and were not asked in that month. */
export async function findSilent(work: Work, limit: number): Promise<Silent[]> {
  const before = addDays(localDay(work.ctx.now), -askAfterDays)
  const found = await sql<Silent>`
    select initiative_id, slug, name from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and standing = 'published' and phase <> 'stopped' and claimed
      and (confirmed_on is null or confirmed_on <= ${before}::date)
      and (asked_on is null or asked_on <= ${before}::date)
    order by confirmed_on nulls first, initiative_id limit ${limit}`.execute(work.db)
  return found.rows
}

/** Notes that they were asked today. A new link takes the place of an old one. */
export async function saveAsked(work: Work, id: InitiativeId, hash: string): Promise<void> {
  const { municipality, now } = work.ctx
  const endsAt = new Date(now.getTime() + linkDays * 86_400_000)
  await deleteLinks(work, id)
  await sql`insert into samenspel.confirmation_link (municipality_id, token_hash, initiative_id, ends_at)
    values (${municipality}, ${hash}, ${id}, ${endsAt})`.execute(work.db)
  await sql`update samenspel.initiative set asked_on = ${localDay(now)}::date
    where municipality_id = ${municipality} and initiative_id = ${id}`.execute(work.db)
}

export async function deleteLinks(work: Work, id: InitiativeId): Promise<void> {
  await sql`delete from samenspel.confirmation_link
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}

/** Which initiative a link from a mail confirms, while it works. */
export async function findLink(work: Work, hash: string): Promise<InitiativeId | null> {
  const found = await sql<{ initiative_id: InitiativeId }>`
    select initiative_id from samenspel.confirmation_link
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash} and ends_at > ${work.ctx.now}`.execute(
    work.db,
  )
  return found.rows[0]?.initiative_id ?? null
}

/** Whether its people said that they confirm by themselves only. */
export async function isCallRefused(work: Work, id: InitiativeId): Promise<boolean> {
  const found = await sql`select from samenspel.call_refusal
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
  return found.rows.length > 0
}

export async function saveCallRefusal(work: Work, id: InitiativeId): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.call_refusal (municipality_id, initiative_id, since)
    values (${municipality}, ${id}, ${localDay(now)}::date) on conflict do nothing`.execute(work.db)
}

export async function deleteCallRefusal(work: Work, id: InitiativeId): Promise<void> {
  await sql`delete from samenspel.call_refusal
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}

/** An initiative to call, with the public ways to reach it. */
export interface ToCall extends Silent {
  readonly confirmed_on: string | null
  readonly claimed: boolean
  readonly area_name: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Its people confirm by themselves only. */
  readonly refused: boolean
}

/**
 * Initiatives that have been silent for long, the longest first.
 * @param areas of which areas; `null` is the whole municipality
 */
export async function readToCall(work: Work, areas: readonly string[] | null): Promise<ToCall[]> {
  const before = addDays(localDay(work.ctx.now), -flaggedAfterDays)
  const found = await sql<ToCall>`
    select i.initiative_id, i.slug, i.name, i.confirmed_on::text, i.claimed, p.area_name, p.phone, p.email,
      r.since is not null as refused
    from samenspel.initiative i
    join published.initiative p on p.municipality_id = i.municipality_id and p.initiative_id = i.initiative_id
    left join samenspel.call_refusal r on r.municipality_id = i.municipality_id and r.initiative_id = i.initiative_id
    where i.municipality_id = ${work.ctx.municipality} and i.phase <> 'stopped'
      and (i.confirmed_on is null or i.confirmed_on <= ${before}::date)
      ${areas === null ? sql`` : sql`and i.areas && ${[...areas]}`}
    order by i.confirmed_on nulls first, i.name limit 200`.execute(work.db)
  return found.rows
}
