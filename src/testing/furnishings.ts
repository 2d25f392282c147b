import { sql } from 'kysely'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { Audience } from '#platform/access/circles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { savePasskey } from '#capabilities/accounts/passkeys/store.ts'
import { saveInvitation } from '#capabilities/accounts/roles/store.ts'
import { giveRole, newToken, plainRole } from '#capabilities/accounts/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { headOf, setStanding } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from '#capabilities/activities/domain.ts'
import { joinDate } from '#capabilities/activities/joining/join.ts'
import { writeFirst } from '#capabilities/initiatives/correspondence/service.ts'
import { addPhoto, readOwnPhotos, removePhoto } from '#capabilities/initiatives/photos/service.ts'
import { registerInitiative } from '#capabilities/initiatives/service/register.ts'
import { saveWaiting } from '#capabilities/initiatives/store/waiting.ts'
import { decideReport } from '#capabilities/moderation/service/desk.ts'
import { report } from '#capabilities/moderation/service/report.ts'
import { saveAppeal } from '#capabilities/moderation/store/decisions.ts'
import type { Houseful } from './houseful.ts'
import { as, aPerson } from './people.ts'
import type { SignedIn } from './people.ts'

/**
 * What stands in a houseful beside its people, each made when it is asked for: only the test that wants it pays for it,
 * and a deed that uses one up takes it from nobody else.
 */

const from = { origin: 'https://stad.example', city: 'Proefstad', answers: false } as const
const nowhere = { name: '', address: null, postcode: null, spot: null }
let made = 0

/** Does something that no form of ours does, as the platform itself. */
function asSystem<Result>(house: Houseful, work: (work: Work) => Promise<Result>): Promise<Result> {
  const run = useCase<undefined, Result>({ name: 'test.furnish', may: () => true, records: null }, work)
  const { database, ctx } = house.place
  return run(database, { ...ctx, actor: { kind: 'system', name: 'test' } }, undefined)
}

const drawn = ({ place }: Houseful, seconds: number) =>
  stampOf(new Date(place.ctx.now.getTime() - seconds * 1000))

/** Somebody writes to the initiative; `aside`: it looks like spam. */
export async function anExchange(
  house: Houseful,
  how: 'passed on' | 'aside' = 'passed on',
): Promise<{ id: string; message: string }> {
  const email = `buur-${(made += 1)}@thuis.example`
  await writeFirst(house.place.database, house.place.ctx, {
    slug: house.slug,
    name: 'Buur',
    email,
    words: 'Mag ik komen eten?',
    locale: 'nl',
    sent: { trap: '', stamp: drawn(house, how === 'aside' ? 0 : 60), busyNetwork: false },
    from,
  })
  return asSystem(house, async ({ db, ctx }) => {
    const found = await sql<{ id: string; message: string }>`
      select exchange_id as id, message_id as message from samenspel.exchange_message
      join samenspel.exchange using (municipality_id, exchange_id)
      where municipality_id = ${ctx.municipality} and sender_email = ${email}`.execute(db)
    return found.rows[0]!
  })
}

/** Somebody comes to a later date of the activity of the house, which no deed calls off. @returns who they are on its list, and their own link */
export async function aJoining(
  house: Houseful,
  email: string | null = null,
): Promise<{ joining: string; token: string }> {
  const { database, ctx } = house.place
  const phone = `0612${String((made += 1)).padStart(6, '0')}`
  const joined = await joinDate(
    database,
    { ...ctx, actor: { kind: 'visitor' } },
    {
      activity: house.activity as ActivityId,
      day: '2026-12-15',
      name: `Buur ${phone.slice(-3)}`,
      email,
      phone: email === null ? phone : null,
      firstTime: false,
      locale: 'nl',
      letter: from,
    },
  )
  if (joined.kind !== 'joined') throw new Error('nobody could join')
  const token = joined.token ?? ''
  return asSystem(house, async ({ db }) => {
    const found = await sql<{ id: string }>`select joining_id as id from samenspel.joining
      where municipality_id = ${ctx.municipality} and activity_id = ${house.activity} order by line desc limit 1`.execute(
      db,
    )
    return { joining: found.rows[0]!.id, token }
  })
}

/** Somebody reports the page of the house; `aside`: it looks like spam. @returns its id */
export async function aReport(house: Houseful, how: 'counts' | 'aside' = 'counts'): Promise<string> {
  const about = { initiative: house.id as InitiativeId, activity: null, name: 'Soep' }
  const email = `melder-${(made += 1)}@thuis.example`
  const sent = { trap: '', stamp: drawn(house, how === 'aside' ? 0 : 60), busyNetwork: false }
  const said = { problem: 'improper', words: 'Dit is reclame', locale: 'nl' } as const
  const { id } = await report(house.place.database, house.place.ctx, { ...said, ...sent, about, email, from })
  return id
}

/** Another moderator decided that the page may stay, and a second look is asked. @returns its id */
export async function anAppeal(house: Houseful): Promise<string> {
  const other = await aPerson(house.place, as('moderator'))
  const id = await aReport(house)
  const reason = 'Het is geen reclame, het is soep.'
  await decideReport(house.place.database, other.ctx, { id, outcome: 'left', reason, from })
  return asSystem(house, async (work) => {
    const found = await sql<{ id: string }>`select decision_id as id from samenspel.report
      where municipality_id = ${work.ctx.municipality} and report_id = ${id}`.execute(work.db)
    const decision = found.rows[0]!.id
    await saveAppeal(work, { id: decision } as never, { words: 'Het is wel reclame', dueAt: work.ctx.now })
    return decision
  })
}

/** A page of the owner and the editor of the house, as it stands before it is out, or after a moderator took it down. */
export async function aPageThatIs(
  house: Houseful,
  standing: 'draft' | 'waiting' | 'hidden',
): Promise<{ slug: string; id: InitiativeId }> {
  const owner = house.who.get('owner')!
  const told = { name: `Nieuw koor ${(made += 1)}`, sentence: 'Wij zingen', place: nowhere }
  const { slug } = (await registerInitiative(house.place.database, owner.ctx, told))!
  return asSystem(house, async (work) => {
    const found = await sql<{ id: InitiativeId }>`select initiative_id as id from samenspel.initiative
      where municipality_id = ${work.ctx.municipality} and slug = ${slug}`.execute(work.db)
    const { id } = found.rows[0]!
    const editor = { ...plainRole('editor'), team: id, scopeName: told.name, roleEndsOn: null }
    await giveRole(work, house.who.get('editor')!.ctx.actor.id, editor)
    if (standing === 'waiting') await saveWaiting(work, id, new Date(work.ctx.now.getTime() + 5 * 86_400_000))
    if (standing === 'hidden') await setStanding(work, (await headOf(work, id))!, 'hidden')
    return { slug, id }
  })
}

/** Somebody was asked to take a role in the municipality, or in the team of the house. @returns the invitation */
export async function anInvitation(house: Houseful, where: 'municipality' | 'team'): Promise<string> {
  const email = `gast-${(made += 1)}@thuis.example`
  const own = { ...plainRole('editor'), team: house.id, scopeName: 'Soep' }
  const role = where === 'team' ? own : plainRole('moderator')
  return asSystem(house, async (work) => {
    await saveInvitation(work, newToken().hash, { ...role, email, roleEndsOn: null })
    const found = await sql<{ id: string }>`select invitation_id as id from samenspel.invitation
      where municipality_id = ${work.ctx.municipality} and email = ${email}`.execute(work.db)
    return found.rows[0]!.id
  })
}

/** Somebody new holds a role in the municipality, or in the team of the house. @returns the role */
export async function aRole(house: Houseful, where: 'municipality' | 'team'): Promise<string> {
  const own = { ...plainRole('editor'), team: house.id, scopeName: 'Soep' }
  const somebody = await aPerson(house.place, where === 'team' ? own : as('partner', 'oost'))
  return asSystem(house, async ({ db, ctx }) => {
    const found = await sql<{ id: string }>`select grant_id as id from samenspel.role_grant
      where municipality_id = ${ctx.municipality} and person_id = ${somebody.ctx.actor.id}`.execute(db)
    return found.rows[0]!.id
  })
}

/** A line of the audit trail about what somebody did; of a resident, or of somebody of the municipality. */
export async function aLineOf(house: Houseful, whose: 'resident' | 'moderator'): Promise<string> {
  if (whose === 'moderator') await anAppeal(house)
  return asSystem(house, async ({ db, ctx }) => {
    const actor = whose === 'moderator' ? 'moderator' : 'owner'
    const found = await sql<{ id: string }>`select audit_id as id from samenspel.audit_entry
      where municipality_id = ${ctx.municipality} and actor = ${actor} limit 1`.execute(db)
    return found.rows[0]!.id
  })
}

/** The only photo of the page of the house, shared with this audience. @returns its id */
export async function aPhotoOfThePage(house: Houseful, audience: Audience): Promise<string> {
  const { slug } = house
  const { database } = house.place
  const { ctx } = house.who.get('owner')!
  const picture = { width: 1, height: 1, bytes: Buffer.from('a picture') }
  const photos = async () => (await readOwnPhotos(database, ctx, { slug })).photos
  // A page bears only so many.
  for (const { id } of await photos()) await removePhoto(database, ctx, { slug, id })
  const photo = { large: picture, small: picture }
  await addPhoto(database, ctx, { slug, photo, alt: 'Een pan soep', audience })
  return (await photos())[0]!.id
}

/** A passkey of somebody. @returns its id */
export async function aKeyOf(house: Houseful, { ctx: { actor } }: SignedIn): Promise<string> {
  const credential = `sleutel-${(made += 1)}`
  const kept = { credential, publicKey: 'AA', counter: 0, transports: [], person: actor.id, device: '' }
  return asSystem(house, async (work) => {
    await savePasskey(work, kept)
    const found = await sql<{ id: string }>`select passkey_id as id from samenspel.passkey
      where municipality_id = ${work.ctx.municipality} and credential_id = ${credential}`.execute(work.db)
    return found.rows[0]!.id
  })
}
