import { expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { as, aPerson, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { useCase } from '#platform/db/doors.ts'
import { changeHead } from '../store/heads.ts'
import { editPart } from '../service/edit.ts'
import { leaveTeam, readTeam } from '../service/team.ts'
import { publishAgain } from '../service/publish.ts'
import type { InitiativeId } from '../domain.ts'

/** Whether the page has the button, and whether the form behind it is there; for a visitor and for a partner. */
async function offers(house: Houseful, partner: SignedIn, slug = house.slug) {
  const path = `/initiatieven/${slug}`
  const said = async (headers: Record<string, string>) =>
    (await (await house.site.get(path, { headers })).text()).includes(`${path}/bericht"`)
  const form = (await house.site.get(`${path}/bericht`)).status === 200
  const [seen, seenByPartner] = [await said({}), await said({ cookie: partner.cookie })]
  expect([seen, seenByPartner]).toEqual([form, form])
  return form
}

/** Names a source, as for a page from a file. */
const name = (source: string) =>
  useCase<InitiativeId, void>({ name: 'test.source', may: () => true, records: null }, async (work, id) => {
    await changeHead(work, id, { source })
    await publishAgain(work, [id])
  })

const erased = (house: Houseful, who: SignedIn) =>
  eraseMe(house.place.database, who.ctx, { id: who.ctx.actor.id, tables: peopleIn(capabilities) })

test('the button is there if and only if the form works, whoever comes into the team or leaves it', async () => {
  const house = await aHouseful()
  const { database, ctx } = house.place
  const partner = await aPerson(house.place, as('partner', 'west'))
  const owner = await house.who.get('owner')!.again()
  const system = { ...ctx, actor: { kind: 'system', name: 'test' } } as const
  expect(await offers(house, partner)).toBe(true)
  await name('lijst.csv')(database, system, house.id as InitiativeId)
  expect(await offers(house, partner)).toBe(true)
  await erased(house, owner)
  expect(await offers(house, partner)).toBe(true)
  await erased(house, await house.who.get('editor')!.again())
  expect(await offers(house, partner)).toBe(false)
  const editor = await aPerson(house.place, inTeam('editor', house.id))
  expect(await offers(house, partner)).toBe(true)
  const { members } = await readTeam(database, editor.ctx, { slug: house.slug })
  await leaveTeam(database, editor.ctx, { slug: house.slug, member: members[0]!.id })
  expect(await offers(house, partner)).toBe(false)
})

test('an address that is shared with partners alone is no address to write to', async () => {
  const house = await aHouseful()
  const { database } = house.place
  const partner = await aPerson(house.place, as('partner', 'west'))
  const owner = house.who.get('owner')!
  const content = { phone: null, email: 'team@voorbeeld.example', website: null, chat: null }
  const part = { slug: house.slug, part: 'contact', content, audience: 'partners', revision: 0 } as const
  expect(await editPart(database, owner.ctx, part)).toEqual({ kind: 'saved' })
  await erased(house, await house.who.get('editor')!.again())
  await erased(house, await owner.again())
  expect(await offers(house, partner)).toBe(false)
})

test('a page that nobody keeps has the button while it has an address for everybody', async () => {
  const house = await aHouseful()
  expect(await offers(house, await aPerson(house.place, as('partner', 'west')), house.unclaimed)).toBe(true)
})
