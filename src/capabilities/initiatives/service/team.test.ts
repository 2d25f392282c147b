import { beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { acceptInvitation } from '#capabilities/accounts/index.ts'
import { importActivities } from '#capabilities/activities/index.ts'
import { anActivity, initiativeFacts } from '#testing/an-activity.ts'
import { as, aPerson, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { askForPage, handOverPage, readClaim, refusePage, removeInitiative } from './claim.ts'
import { findInitiative } from './find.ts'
import { keepInitiatives } from './keep.ts'
import { readOwn } from './look.ts'
import { registerInitiative } from './register.ts'
import { inviteToTeam, leaveTeam, readTeam, setTeamRole } from './team.ts'

let city: Awaited<ReturnType<typeof aMunicipality>>
const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' as const }
const nowhere = { name: '', address: null, postcode: null, spot: null }

beforeAll(async () => {
  city = await aMunicipality()
})

let made = 0
async function aTeam(): Promise<{ slug: string; owner: SignedIn; id: string }> {
  const person = await aPerson(city)
  const name = `Team ${(made += 1)}`
  const { slug } = (await registerInitiative(city.database, person.ctx, {
    name,
    sentence: 'x',
    place: nowhere,
  }))!
  const owner = await person.again()
  const { head } = await readOwn(city.database, owner.ctx, { slug })
  return { slug, owner, id: head.initiative_id }
}

const system = (): Ctx => ({ ...city.ctx, actor: { kind: 'system', name: 'test' } })

async function tokenFor(email: string): Promise<string | undefined> {
  const mails = await readOutbox(city.database, system(), undefined)
  const mail = mails.find((one) => one.to === email)
  return mail && /https:\/\/stad\.example\/(?:uitnodiging|overnemen)\/([\w-]{43})/.exec(mail.text)![1]
}

/** An initiative as a file brings it: nobody keeps it. */
async function fromFile(name: string, email: string | null): Promise<string> {
  const keep = useCase<undefined, string>(
    { name: 'test.keep', may: () => true, records: null },
    async (work) => {
      const contact = { phone: null, email, website: null, chat: null }
      const kept = await keepInitiatives(work, [initiativeFacts({ name, contact, source: 'lijst.csv' })])
      return [...kept.values()][0]?.head.slug ?? ''
    },
  )
  return keep(city.database, system(), undefined)
}

describe('a team', () => {
  test('grows by invitation, and only the link makes a member', async () => {
    const { slug, owner, id } = await aTeam()
    await inviteToTeam(city.database, owner.ctx, {
      slug,
      email: 'nieuw@voorbeeld.example',
      role: 'editor',
      ...letter,
    })
    const token = (await tokenFor('nieuw@voorbeeld.example'))!
    expect((await readTeam(city.database, owner.ctx, { slug })).members).toHaveLength(1)
    await acceptInvitation(city.database, city.ctx, { token, device: '' })
    const { members, open } = await readTeam(city.database, owner.ctx, { slug })
    expect(members.map((one) => one.role).sort()).toEqual(['editor', 'owner'])
    expect(open).toEqual([])
    expect(await acceptInvitation(city.database, city.ctx, { token, device: '' })).toBeNull()
    const other = await aMunicipality()
    expect(await acceptInvitation(other.database, other.ctx, { token, device: '' })).toBeNull()
    const editor = await aPerson(city, inTeam('editor', id))
    const attempt = inviteToTeam(city.database, editor.ctx, {
      slug,
      email: 'x@y.example',
      role: 'owner',
      ...letter,
    })
    await expect(attempt).rejects.toThrow('initiatives.inviteToTeam')
  })

  test('keeps an owner: the last one hands over before leaving', async () => {
    const { slug, owner, id } = await aTeam()
    const editor = await aPerson(city, inTeam('editor', id))
    const { members } = await readTeam(city.database, owner.ctx, { slug })
    const [mine, theirs] = ['owner', 'editor'].map((role) => members.find((one) => one.role === role)!.id)
    expect(await leaveTeam(city.database, owner.ctx, { slug, member: mine! })).toBe('last-owner')
    expect(await setTeamRole(city.database, owner.ctx, { slug, member: mine!, role: 'editor' })).toBe(
      'last-owner',
    )
    await expect(leaveTeam(city.database, editor.ctx, { slug, member: mine! })).rejects.toThrow(
      expect.objectContaining({ name: 'NotFound' }),
    )
    await setTeamRole(city.database, owner.ctx, { slug, member: theirs!, role: 'owner' })
    expect(await leaveTeam(city.database, owner.ctx, { slug, member: mine! })).toBe('done')
    const left = await owner.again()
    await expect(readOwn(city.database, left.ctx, { slug })).rejects.toThrow(
      expect.objectContaining({ name: 'NotFound' }),
    )
  })

  test('of two last owners who leave at the same moment one stays', async () => {
    const { slug, owner, id } = await aTeam()
    const second = await aPerson(city, inTeam('owner', id))
    const { members } = await readTeam(city.database, owner.ctx, { slug })
    const of = (person: SignedIn) => members.find((one) => one.person === person.ctx.actor.id)!.id
    const both = await Promise.all(
      [owner, second].map((one) => leaveTeam(city.database, one.ctx, { slug, member: of(one) })),
    )
    expect(both.sort()).toEqual(['done', 'last-owner'])
  })

  test('a member of one team is nobody in another', async () => {
    const [one, two] = [await aTeam(), await aTeam()]
    const { members } = await readTeam(city.database, two.owner.ctx, { slug: two.slug })
    const attempt = leaveTeam(city.database, one.owner.ctx, { slug: one.slug, member: members[0]!.id })
    await expect(attempt).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
  })
})

describe('a page from a file', () => {
  test('is taken over by a link to its known address, and no file writes over it any more', async () => {
    const slug = await fromFile('Buurtkoor', 'koor@voorbeeld.example')
    const visitor = { ...city.ctx, actor: { kind: 'visitor' } } as const
    await askForPage(city.database, visitor, { slug, ...letter })
    const token = (await tokenFor('koor@voorbeeld.example'))!
    expect((await readClaim(city.database, visitor, { token }))?.head.name).toBe('Buurtkoor')
    await acceptInvitation(city.database, visitor, { token, device: '' })
    expect(await readClaim(city.database, visitor, { token })).toBeNull()
    expect((await findInitiative(city.database, city.ctx.municipality, slug))?.source).toBe('')
    await fromFile('Buurtkoor', 'ander@voorbeeld.example')
    expect((await findInitiative(city.database, city.ctx.municipality, slug))?.email).toBe(
      'koor@voorbeeld.example',
    )
    const row = anActivity({ initiative: 'Buurtkoor' })
    const kept = await importActivities(city.database, city.ctx, { source: 'lijst.csv', rows: [row] })
    expect(kept).toEqual({ imported: 0, unchanged: 0, withheld: 1 })
  })

  test('without a known address nothing is sent, and nothing tells so', async () => {
    const slug = await fromFile('Zonder adres', null)
    const before = (await readOutbox(city.database, system(), undefined)).length
    expect(await askForPage(city.database, city.ctx, { slug, ...letter })).toBeUndefined()
    expect(await readOutbox(city.database, system(), undefined)).toHaveLength(before)
  })

  test('refused, it is gone for good, and no file brings it back', async () => {
    const slug = await fromFile('Liever niet', 'niet@voorbeeld.example')
    await askForPage(city.database, city.ctx, { slug, ...letter })
    const token = (await tokenFor('niet@voorbeeld.example'))!
    expect(await refusePage(city.database, city.ctx, { token })).toBe('Liever niet')
    expect(await refusePage(city.database, city.ctx, { token })).toBeNull()
    expect(await findInitiative(city.database, city.ctx.municipality, slug)).toBeUndefined()
    expect(await fromFile('liever  NIET', 'niet@voorbeeld.example')).toBe('')
    const row = anActivity({ initiative: 'Liever niet' })
    expect((await importActivities(city.database, city.ctx, { source: 'x', rows: [row] })).withheld).toBe(1)
  })

  test('an invitation to a team takes no page away', async () => {
    const { slug, owner } = await aTeam()
    await inviteToTeam(city.database, owner.ctx, {
      slug,
      email: 'mede@voorbeeld.example',
      role: 'owner',
      ...letter,
    })
    const token = (await tokenFor('mede@voorbeeld.example'))!
    expect(await refusePage(city.database, city.ctx, { token })).toBeNull()
    expect((await readOwn(city.database, owner.ctx, { slug })).head.slug).toBe(slug)
  })

  test('is handed over in person by the connector, and by no other', async () => {
    const slug = await fromFile('Overdracht', null)
    const connector = await aPerson(city, as('area-connector'))
    const officer = await aPerson(city, as('municipal-officer'))
    const given = { slug, email: 'eigen@voorbeeld.example', ...letter }
    await expect(handOverPage(city.database, officer.ctx, given)).rejects.toThrow('initiatives.handOverPage')
    expect(await handOverPage(city.database, connector.ctx, given)).toBe(true)
    expect(await tokenFor('eigen@voorbeeld.example')).toBeDefined()
  })
})

test('its owners take it away with everything in its name; an editor does not', async () => {
  const { slug, owner, id } = await aTeam()
  const editor = await aPerson(city, inTeam('editor', id))
  await expect(removeInitiative(city.database, editor.ctx, { slug })).rejects.toThrow('initiatives.remove')
  await removeInitiative(city.database, owner.ctx, { slug })
  await expect(readOwn(city.database, owner.ctx, { slug })).rejects.toThrow(
    expect.objectContaining({ name: 'NotFound' }),
  )
  expect((await editor.again()).ctx.actor.grants).toEqual([])
})
