import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import { challengeMinutes } from './domain.ts'
import type { NewPasskey, Passkey, PasskeyId, PasskeyKey } from './domain.ts'

/** Keeps of a question only a hash, until it is answered or over. */
export async function saveChallenge(work: Work, hash: string): Promise<void> {
  const { municipality, now } = work.ctx
  const endsAt = new Date(now.getTime() + challengeMinutes * 60_000)
  await sql`insert into samenspel.passkey_challenge (municipality_id, challenge_hash, ends_at)
    values (${municipality}, ${hash}, ${endsAt})`.execute(work.db)
}

/** Uses a question up: of two answers at the same moment one gets it. @returns whether it still stood */
export async function useChallenge(work: Work, hash: string): Promise<boolean> {
  const { municipality, now } = work.ctx
  const used = await sql<{ good: boolean }>`delete from samenspel.passkey_challenge
    where municipality_id = ${municipality} and challenge_hash = ${hash}
    returning ends_at > ${now} as good`.execute(work.db)
  return used.rows[0]?.good ?? false
}

/** Takes away the questions that nobody answered. @returns how many */
export async function deleteOldChallenges(work: Work): Promise<number> {
  const { municipality, now } = work.ctx
  const done = await sql`delete from samenspel.passkey_challenge
    where municipality_id = ${municipality} and ends_at < ${now}`.execute(work.db)
  return Number(done.numAffectedRows ?? 0)
}

/** @returns whether it is kept; not when this key is known already */
export async function savePasskey(
  work: Work,
  passkey: NewPasskey & { readonly person: PersonId; readonly device: string },
): Promise<boolean> {
  const { municipality, now } = work.ctx
  const { credential, publicKey, counter, person, device } = passkey
  const transports = passkey.transports.join(' ')
  const kept = await sql`insert into samenspel.passkey (municipality_id, passkey_id, person_id, credential_id,
      public_key, counter, transports, device, since)
    values (${municipality}, ${newId()}, ${person}, ${credential}, ${publicKey}, ${counter}, ${transports},
      ${device}, ${now})
    on conflict (municipality_id, credential_id) do nothing`.execute(work.db)
  return kept.numAffectedRows === 1n
}

/** The passkeys of somebody, the newest first. */
export async function readPasskeys(work: Work, person: PersonId): Promise<Passkey[]> {
  const found = await sql<Passkey>`select passkey_id as id, device, since, seen_at as "seenAt"
    from samenspel.passkey where municipality_id = ${work.ctx.municipality} and person_id = ${person}
    order by since desc, passkey_id`.execute(work.db)
  return found.rows
}

/** What browsers need to know which keys somebody has. */
export async function readCredentials(
  work: Work,
  person: PersonId,
): Promise<{ credential: string; transports: string[] }[]> {
  const found = await sql<{ credential: string; transports: string }>`
    select credential_id as credential, transports from samenspel.passkey
    where municipality_id = ${work.ctx.municipality} and person_id = ${person}`.execute(work.db)
  return found.rows.map(({ credential, transports }) => ({
    credential,
    transports: transports.split(' ').filter(Boolean),
  }))
}

/** A key by the name its device gives it, held until the end of this work: its count is about to change. */
export async function findKey(
  work: Work,
  credential: string,
): Promise<(PasskeyKey & { id: PasskeyId; person: PersonId }) | null> {
  const found = await sql<PasskeyKey & { id: PasskeyId; person: PersonId }>`
    select passkey_id as id, person_id as person, credential_id as credential, public_key as "publicKey",
      counter::float8 as counter
    from samenspel.passkey
    where municipality_id = ${work.ctx.municipality} and credential_id = ${credential} for update`.execute(
    work.db,
  )
  return found.rows[0] ?? null
}

export async function saveUse(work: Work, id: PasskeyId, counter: number): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.passkey set counter = ${counter}, seen_at = ${now}
    where municipality_id = ${municipality} and passkey_id = ${id}`.execute(work.db)
}

/** @throws {NotFound} also when it is another's */
export async function deletePasskey(work: Work, person: PersonId, id: PasskeyId): Promise<void> {
  const done = await sql`delete from samenspel.passkey where municipality_id = ${work.ctx.municipality}
    and person_id = ${person} and passkey_id = ${id}`.execute(work.db)
  if (done.numAffectedRows === 0n) throw new NotFound()
}

/** Whether this session of theirs began after a moment. */
export async function isSessionSince(
  work: Work,
  person: PersonId,
  session: { readonly id: string; readonly after: Date },
): Promise<boolean> {
  const found = await sql`select 1 from samenspel.session where municipality_id = ${work.ctx.municipality}
    and person_id = ${person} and session_id = ${session.id} and since > ${session.after}`.execute(work.db)
  return found.rows.length > 0
}
