import { expect, test } from 'vitest'
import { signInAsDemo } from '#capabilities/accounts/service.ts'
import type { Ctx, Locale } from '#platform/context/ctx.ts'
import { askTheSilent } from '#capabilities/initiatives/freshness/service.ts'
import { inviteToTeam } from '#capabilities/initiatives/service/team.ts'
import { decide, mailTo, moderator, post, reported } from '#testing/a-report.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { SignedIn } from '#testing/people.ts'

/** Signs in once more, in this language. */
const signInAs = (house: Houseful, { ctx: { actor } }: SignedIn, locale: Locale) =>
  signInAsDemo(house.place.database, { ...house.place.ctx, locale }, { id: actor.id, device: '' })

const languagesTo = async (house: Houseful, who: SignedIn) =>
  (await mailTo(house, who.email)).map(({ locale }) => locale)

test('each of a team is written to in the language in which they last signed in', async () => {
  const house = await aHouseful()
  const [owner, editor] = [house.who.get('owner')!, house.who.get('editor')!]
  await signInAs(house, owner, 'en')
  await signInAs(house, editor, 'en')
  await signInAs(house, editor, 'nl')
  const drawn = stampOf(new Date(house.place.ctx.now.getTime() - 60_000))
  const fields = { naam: '', email: 'buur@thuis.example', bericht: 'Mag ik komen?', sinds: drawn }
  await post(house, `/initiatieven/${house.slug}/bericht`, fields)
  expect([await languagesTo(house, owner), await languagesTo(house, editor)]).toEqual([['en'], ['nl']])
})

test('so are those who moderate, and the owners about whose page they decide', async () => {
  const house = await aHouseful()
  const owner = house.who.get('owner')!
  await signInAs(house, owner, 'en')
  await signInAs(house, moderator(house), 'en')
  await decide(house, await reported(house), 'taken-down')
  expect([await languagesTo(house, owner), await languagesTo(house, moderator(house))]).toEqual([
    ['en'],
    ['en'],
  ])
  expect((await mailTo(house, moderator(house).email))[0]!.text).not.toContain('woensdag')
})

test('the question of a job comes in it too, and an invitation to somebody we know', async () => {
  const house = await aHouseful()
  const { database, ctx } = house.place
  const [owner, person] = [house.who.get('owner')!, house.who.get('person')!]
  await signInAs(house, owner, 'en')
  await signInAs(house, person, 'en')
  const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const
  const later: Ctx = {
    ...ctx,
    actor: { kind: 'system', name: 'test' },
    now: new Date(ctx.now.getTime() + 40 * 86_400_000),
  }
  await askTheSilent(database, later, { most: 5, ...letter })
  const { slug } = house
  await inviteToTeam(database, owner.ctx, { slug, email: person.email, role: 'editor', ...letter })
  await inviteToTeam(database, owner.ctx, { slug, email: 'nieuw@thuis.example', role: 'editor', ...letter })
  expect([await languagesTo(house, owner), await languagesTo(house, person)]).toEqual([['en'], ['en']])
  expect((await mailTo(house, 'nieuw@thuis.example')).map(({ locale }) => locale)).toEqual(['nl'])
})
