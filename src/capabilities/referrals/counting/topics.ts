import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'
import { referenceCase } from '#platform/db/doors.ts'
import { topics } from '../thesaurus/index.ts'
import { isOrigin } from '../thesaurus/origins.ts'

const anybody = () => true

/** Tells the database which topics there are: it refuses to count any other, and where somebody is from is none of them. */
const nameTopics = referenceCase<readonly string[], void>(
  { name: 'referrals.nameTopics', may: anybody },
  async ({ db }, names) => {
    await sql`insert into reference.referral_topic (topic) select unnest(${[...names]}::text[])
      on conflict do nothing`.execute(db)
  },
)

const named = new WeakMap<Database, Promise<void>>()

/** The topics of this version of the program are in the list of the database, before one of them is counted. */
export function topicsNamed(database: Database): Promise<void> {
  const known = named.get(database)
  if (known) return known
  const names = topics.flatMap(({ id }) => (isOrigin(id) ? [] : [id])).toSorted()
  const done = nameTopics(database, { kind: 'system', name: 'referrals.nameTopics' }, names)
  named.set(database, done)
  // Asked again when it failed.
  done.catch(() => named.delete(database))
  return done
}
