import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { countLinks, findSession, isLinkGood, readSessions } from '#capabilities/accounts/store.ts'
import { readRoles } from '#capabilities/accounts/roles/store.ts'
import { findSilent } from '#capabilities/initiatives/freshness/store.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { headBySlug, headsByName } from '#capabilities/initiatives/store/heads.ts'
import { readParts } from '#capabilities/initiatives/store/parts.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { plansOf } from '#testing/plans.ts'
import type { Ask } from '#testing/plans.ts'
import { aMunicipality } from '#testing/test-database.ts'

/** Some thousand people with a role and a session each, and as many initiatives, one in ten silent. */
const crowd = useCase<undefined, void>(
  { name: 'test.crowd', may: () => true, records: null },
  async ({ db, ctx: { municipality, now } }) => {
    const n = sql`generate_series(1, 3000) n`
    const later = sql`${now}::timestamptz + interval '1 day'`
    await sql`insert into samenspel.person (municipality_id, person_id, email, name, since)
      select ${municipality}, 'p' || n, n || '@voorbeeld.example', '', ${now} from ${n}`.execute(db)
    await sql`insert into samenspel.session
        (municipality_id, session_id, token_hash, person_id, device, since, seen_at, ends_at)
      select ${municipality}, 's' || n, 'h' || n, 'p' || n, '', ${now}, ${now}, ${later} from ${n}`.execute(
      db,
    )
    await sql`insert into samenspel.role_grant (municipality_id, grant_id, person_id, role, team_id, since)
      select ${municipality}, 'g' || n, 'p' || n, 'owner', 'i' || n, ${now} from ${n}`.execute(db)
    await sql`insert into samenspel.sign_in_link (municipality_id, token_hash, email, back_to, asked_at, ends_at)
      select ${municipality}, 'h' || n, n || '@voorbeeld.example', '/', ${now}, ${later} from ${n}`.execute(
      db,
    )
    await sql`insert into samenspel.initiative (municipality_id, initiative_id, slug, name, name_key, phase, source,
        claimed, confirmed_on, updated_at)
      select ${municipality}, 'i' || n, 'plek-' || n, 'Plek ' || n, 'plek ' || n, 'running', '', true,
        ${now}::date - case when n % 10 = 0 then 100 else 5 end, ${now} from ${n}`.execute(db)
    await sql`insert into samenspel.initiative_part (municipality_id, initiative_id, part, content, revision,
        updated_at, circle, area_circles, audience)
      select ${municipality}, 'i' || n, 'story', '{}', 1, ${now}, 'team:i' || n, '{}', 'everyone' from ${n}`.execute(
      db,
    )
  },
)

const person = 'p7' as PersonId
const initiative = 'i7' as InitiativeId
const hash = 'h7'

const named: [string, Ask, readonly string[]][] = [
  ['whose session it is, and their roles', (work) => findSession(work, hash), ['token_hash', 'person_id']],
  ['the sessions of somebody', (work) => readSessions(work, person), ['person_id']],
  ['a mailed link', (work) => isLinkGood(work, hash), ['token_hash']],
  ['the links of an address', (work) => countLinks(work, 'a@voorbeeld.example', new Date(0)), ['email']],
  ['the people of a team', (work) => readRoles(work, { team: initiative }), ['team_id']],
  ['an initiative by its address', (work) => headBySlug(work, 'de-tuin'), ['slug']],
  ['initiatives by name', (work) => headsByName(work, ['De tuin']), ['name_key']],
  ['the parts of an initiative', (work) => readParts(work, initiative), ['initiative_id']],
  ['who has been silent', (work) => findSilent(work, 50), ['confirmed_on']],
]

let place: Awaited<ReturnType<typeof aMunicipality>>

beforeAll(async () => {
  place = await aMunicipality()
  await crowd(place.database, { ...place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
  await refreshStatistics(place.database)
})

test.each(named)('%s: looked up, without reading a whole table', async (_, ask, columns) => {
  const plan = await plansOf(place.database, place.ctx, ask)
  expect(plan).not.toContain('Seq Scan')
  for (const column of columns) expect(plan).toMatch(new RegExp(`Index Cond: .*\\b${column}\\b`))
})
