import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { confirmByMail } from '#capabilities/initiatives/freshness/service.ts'
import { refusePage } from '#capabilities/initiatives/service/claim.ts'
import { publishInitiative, setPhase, withdrawInitiative } from '#capabilities/initiatives/service/edit.ts'
import { inviteToTeam, leaveTeam, readTeam } from '#capabilities/initiatives/service/team.ts'
import { askAgain } from '#capabilities/moderation/service/appeal.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { acceptInvitation } from '#capabilities/accounts/roles/service.ts'
import { signIn, signInAsDemo } from '#capabilities/accounts/service.ts'

let house: Houseful
let owner: Ctx
beforeAll(async () => {
  house = await aHouseful()
  owner = house.who.get('owner')!.ctx
})

/** How many lines of this action the audit trail has. */
const readCount = useCase<string, number>(
  { name: 'test.count', may: () => true, records: null },
  async ({ db, ctx }, action) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.audit_entry
      where municipality_id = ${ctx.municipality} and action = ${action}`.execute(db)
    return found.rows[0]!.n
  },
)
const lines = (action: string) => readCount(house.place.database, house.place.ctx, action)

test('a link that does not work leaves no line in the audit trail', async () => {
  const { database, ctx } = house.place
  const guess = { token: 'x'.repeat(43), device: '' }
  const tried = [
    ['account.signed-in', () => signIn(database, ctx, guess)],
    ['account.signed-in', () => signInAsDemo(database, ctx, { id: 'nobody', device: '' })],
    ['role.taken', () => acceptInvitation(database, ctx, guess)],
    ['initiative.refused', () => refusePage(database, ctx, guess)],
    ['initiative.confirmed-by-mail', () => confirmByMail(database, ctx, guess)],
    ['appeal.made', () => askAgain(database, ctx, { ...guess, words: 'x', from: { origin: '', city: '' } })],
  ] as const
  for (const [action, attempt] of tried) {
    const before = await lines(action)
    expect(await attempt(), action).toBeFalsy()
    expect(await lines(action), action).toBe(before)
  }
})

test('what a team was refused leaves no line, and what it did leaves one', async () => {
  const { database } = house.place
  const { slug } = house
  const { members } = await readTeam(database, owner, { slug })
  const me = members.find(({ person }) => owner.actor.kind === 'person' && person === owner.actor.id)!
  expect(await leaveTeam(database, owner, { slug, member: me.id })).toBe('last-owner')
  expect(await setPhase(database, owner, { slug, phase: 'running' })).toBe(false)
  expect([await lines('team.left'), await lines('initiative.phase-set')]).toEqual([0, 0])
  expect(await setPhase(database, owner, { slug, phase: 'paused' })).toBe(true)
  expect(await lines('initiative.phase-set')).toBe(1)
})

test('of invitations only those that went out are in the audit trail', async () => {
  const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const
  const invite = () =>
    inviteToTeam(house.place.database, owner, {
      ...letter,
      slug: house.slug,
      email: 'vaak@voorbeeld.example',
      role: 'editor',
    })
  const before = await lines('team.invited')
  const sent: boolean[] = []
  for (let n = 0; n < 7; n += 1) sent.push(await invite())
  expect(sent.filter(Boolean)).toHaveLength(5)
  expect((await lines('team.invited')) - before).toBe(5)
})

test('a page that is out already is not published once more, nor a draft taken off', async () => {
  const { database } = house.place
  const { slug } = house
  const counts = async () => [await lines('initiative.published'), await lines('initiative.withdrawn')]
  const before = await counts()
  await publishInitiative(database, owner, { slug })
  expect(await counts()).toEqual(before)
  await withdrawInitiative(database, owner, { slug })
  await withdrawInitiative(database, owner, { slug })
  await publishInitiative(database, owner, { slug })
  expect(await counts()).toEqual(before.map((n) => n + 1))
})
