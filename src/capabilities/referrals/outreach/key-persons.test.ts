import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { announce } from '#platform/events/events.ts'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { capabilities } from '#capabilities/index.ts'
import { initiativeMoved } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { leaveTeam } from '#capabilities/initiatives/service/team.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { as, aPerson, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { becomeKeyPerson, readOwnSide, takeKeyPersonBack } from './service/own.ts'
import { readOutreach } from './service/visit.ts'

let house: Houseful
let editor: SignedIn

beforeAll(async () => {
  house = await aHouseful()
})

/** Each test has an editor of its own, who says that they want to be found. */
beforeEach(async () => {
  editor = await aPerson(house.place, inTeam('editor', house.id))
  await becomeKeyPerson(house.place.database, editor.ctx, said)
})

const said = { slug: '', name: 'Buur', reach: '0612345678' }
beforeAll(() => void (said.slug = house.slug))

const seenBy = useCase<undefined, number>(
  { name: 'test.seen', may: () => true, records: null },
  async ({ db, ctx }) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.key_person
      where municipality_id = ${ctx.municipality}`.execute(db)
    return found.rows[0]!.n
  },
)
const everything = () =>
  seenBy(house.place.database, { ...house.place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
const forTeam = async () =>
  (await readOutreach(house.place.database, house.who.get('neighbourhood team')!.ctx, undefined)).keyPersons

test('is read by whoever said so and by the team of the area, and the database gives it to nobody else', async () => {
  expect(await forTeam()).toMatchObject([{ name: 'Buur', reach: '0612345678', slug: house.slug }])
  const { key } = await readOwnSide(house.place.database, editor.ctx, { slug: house.slug })
  expect(key).toMatchObject({ name: 'Buur', reach: '0612345678' })
  const seen = new Map<Visitor, number>()
  for (const [visitor, one] of house.who) {
    if (one) seen.set(visitor, await seenBy(house.place.database, one.ctx, undefined))
  }
  expect([...seen].filter(([, n]) => n > 0).map(([visitor]) => visitor)).toEqual(['neighbourhood team'])
  const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'))
  expect(await seenBy(house.place.database, elsewhere.ctx, undefined)).toBe(0)
  const whole = await aPerson(house.place, as('neighbourhood-team'))
  expect(await seenBy(house.place.database, whole.ctx, undefined)).toBe(1)
  await takeKeyPersonBack(house.place.database, editor.ctx, { slug: house.slug })
})

test('is gone at once when it is taken back', async () => {
  expect(await takeKeyPersonBack(house.place.database, editor.ctx, { slug: house.slug })).toBe(true)
  expect(await forTeam()).toEqual([])
  expect(await everything()).toBe(0)
})

test('is said by nobody but the people of the initiative', async () => {
  for (const visitor of ['neighbourhood team', 'partner', 'owner of another initiative'] as const)
    await expect(
      becomeKeyPerson(house.place.database, house.who.get(visitor)!.ctx, said),
    ).rejects.toBeInstanceOf(Forbidden)
  await takeKeyPersonBack(house.place.database, editor.ctx, { slug: house.slug })
})

test('goes when they leave the team', async () => {
  const found = useCase<undefined, string>(
    { name: 'test.member', may: () => true, records: null },
    async ({ db }) => {
      const role = await sql<{ id: string }>`select grant_id as id from samenspel.role_grant
        where person_id = ${editor.ctx.actor.id}`.execute(db)
      return role.rows[0]!.id
    },
  )
  const member = await found(house.place.database, house.place.ctx, undefined)
  await leaveTeam(house.place.database, editor.ctx, { slug: house.slug, member })
  expect(await everything()).toBe(0)
})

test('goes when they are forgotten', async () => {
  const { id } = editor.ctx.actor
  await eraseMe(house.place.database, editor.ctx, { id, tables: peopleIn(capabilities) })
  expect(await everything()).toBe(0)
})

test('is read by the team of where the initiative moved to, and no longer by that of before', async () => {
  const move = useCase<undefined, void>({ name: 'test.move', may: () => true, records: null }, (work) =>
    announce(work, initiativeMoved, { id: house.id as InitiativeId, areas: ['oost'] }),
  )
  await move(house.place.database, house.place.ctx, undefined)
  const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'))
  expect(await seenBy(house.place.database, elsewhere.ctx, undefined)).toBe(1)
  expect(await forTeam()).toEqual([])
  await takeKeyPersonBack(house.place.database, editor.ctx, { slug: house.slug })
})
