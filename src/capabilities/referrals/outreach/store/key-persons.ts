import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { KeyPerson, NamedKeyPerson } from '../domain.ts'

interface Who {
  readonly initiative: InitiativeId
  readonly person: PersonId
}

interface Seen {
  readonly circles: readonly string[]
  readonly readers: readonly string[]
}

export async function saveKeyPerson(
  work: Work,
  { initiative, person, name, reach }: Who & Omit<KeyPerson, 'since'>,
  { circles, readers }: Seen,
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.key_person
      (municipality_id, initiative_id, person_id, name, reach, said_at, circles, readers)
    values (${municipality}, ${initiative}, ${person}, ${name}, ${reach}, ${now}, ${[...circles]}::text[],
      ${[...readers]}::text[])
    on conflict (municipality_id, initiative_id, person_id) do update set name = excluded.name,
      reach = excluded.reach, said_at = excluded.said_at, readers = excluded.readers`.execute(work.db)
}

/** @returns whether there was anything to take back */
export async function deleteKeyPerson(work: Work, { initiative, person }: Who): Promise<boolean> {
  const done = await sql`delete from samenspel.key_person where municipality_id = ${work.ctx.municipality}
    and initiative_id = ${initiative} and person_id = ${person}`.execute(work.db)
  return done.numAffectedRows === 1n
}

/** Lets go of whoever is no longer in the team of an initiative. */
export async function keepOnlyMembers(
  work: Work,
  initiative: InitiativeId,
  members: readonly PersonId[],
): Promise<void> {
  await sql`delete from samenspel.key_person where municipality_id = ${work.ctx.municipality}
    and initiative_id = ${initiative} and not (person_id = any(${[...members]}::text[]))`.execute(work.db)
}

/** From now on the teams of other areas read it. */
export async function changeReaders(
  work: Work,
  initiative: InitiativeId,
  readers: readonly string[],
): Promise<void> {
  await sql`update samenspel.key_person set readers = ${[...readers]}::text[]
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative}`.execute(work.db)
}

/** What somebody said of themselves. */
export async function readOwnKey(work: Work, { initiative, person }: Who): Promise<KeyPerson | null> {
  const found = await sql<KeyPerson>`select name, reach, said_at as since from samenspel.key_person
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative}
      and person_id = ${person}`.execute(work.db)
  return found.rows[0] ?? null
}

/** Who wants to be found, as far as whoever asks may read it: the rows themselves say who. */
export async function readKeyPersons(work: Work, areas: readonly string[] | null): Promise<NamedKeyPerson[]> {
  const found = await sql<NamedKeyPerson>`
    select k.initiative_id as initiative, k.name, k.reach, k.said_at as since, i.slug, i.name as of
    from samenspel.key_person k
    join samenspel.initiative i on i.municipality_id = k.municipality_id and i.initiative_id = k.initiative_id
    where k.municipality_id = ${work.ctx.municipality}
      ${areas === null ? sql`` : sql`and i.areas && ${[...areas]}::text[]`}
    order by i.name, k.name`.execute(work.db)
  return found.rows
}
