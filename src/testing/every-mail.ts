import { stampOf } from '#platform/abuse/abuse.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { askLink } from '#capabilities/accounts/service.ts'
import { inviteStaff, plainRole } from '#capabilities/accounts/index.ts'
import { askTheSilent, confirmInitiative } from '#capabilities/initiatives/freshness/service.ts'
import { exchangeAnswers } from '#capabilities/initiatives/correspondence/by-mail.ts'
import { writeBack } from '#capabilities/initiatives/correspondence/service.ts'
import { handOverPage, removeInitiative } from '#capabilities/initiatives/service/claim.ts'
import { publishInitiative } from '#capabilities/initiatives/service/edit.ts'
import { inviteToTeam } from '#capabilities/initiatives/service/team.ts'
import { releaseJob } from '#capabilities/moderation/jobs.ts'
import { askAgainAsOwner, judgeAppeal } from '#capabilities/moderation/service/appeal.ts'
import { decideReport, readDesk } from '#capabilities/moderation/service/desk.ts'
import { decideNewPage } from '#capabilities/moderation/service/look.ts'
import { decideSettings, settingsOf } from '#capabilities/municipalities/index.ts'
import { anExchange, aReport } from './furnishings.ts'
import { aBrowser } from './a-browser.ts'
import { questionToAdd, toAdd } from './a-passkey.ts'
import { anAuthenticator } from './an-authenticator.ts'
import type { Houseful } from './houseful.ts'
import type { SignedIn } from './people.ts'

/** Something that is done, after which somebody gets mail. */
export interface Deed {
  readonly name: string
  readonly does: () => Promise<unknown>
}

export const origin = 'https://stad.example'
const from = { origin, city: 'Proefstad', answers: false } as const
const letter = { origin, city: 'Proefstad', locale: 'nl' } as const
const words = 'Kom gerust langs, de soep is warm.'

export const systemOf = ({ place }: Houseful, days = 0): Ctx => ({
  ...place.ctx,
  actor: { kind: 'system', name: 'test' },
  now: new Date(place.ctx.now.getTime() + days * 86_400_000),
})

/** This page of a houseful in the place of its own, with the owner as they are now. */
export async function atPage(house: Houseful, page: { slug: string; id: string }): Promise<Houseful> {
  const owner = await house.who.get('owner')!.again()
  return { ...house, ...page, who: new Map([...house.who, ['owner', owner]]) }
}

export const ownerOf = ({ who }: Houseful) => who.get('owner')!.ctx

/** Signing in, invitations and passkeys. */
export function deedsOfAccounts(house: Houseful): Deed[] {
  const { database, ctx } = house.place
  const administrator = () => house.who.get('administrator')!.ctx
  return [
    {
      name: 'asking for a link to sign in',
      does: () => askLink(database, ctx, { email: 'komt-binnen@thuis.example', backTo: '/', ...letter }),
    },
    {
      name: 'inviting somebody to work for the municipality',
      does: () =>
        inviteStaff(database, administrator(), {
          ...letter,
          invite: { ...plainRole('moderator'), email: 'gevraagd@stad.example', roleEndsOn: null },
        }),
    },
    {
      name: 'handing over a page that nobody keeps',
      does: () =>
        handOverPage(database, house.who.get('area connector')!.ctx, {
          ...letter,
          slug: house.unclaimed,
          email: 'koor-wil-wel@thuis.example',
        }),
    },
    {
      name: 'writing to a page that nobody keeps',
      does: () => anExchange({ ...house, slug: house.unclaimed }),
    },
    {
      name: 'adding a passkey',
      async does() {
        const browser = aBrowser(house.site)
        browser.keep('sessie', house.who.get('owner')!.cookie.slice('sessie='.length))
        const key = anAuthenticator(`http://${ctx.municipality.toLowerCase()}.localhost`)
        await browser.post(toAdd, key.create(await questionToAdd(browser)))
      },
    },
  ]
}

/** What others write to an initiative, what it writes back, and whether all still holds. */
export function deedsOfInitiatives(house: Houseful): Deed[] {
  const { database, ctx } = house.place
  const { slug } = house
  let id = ''
  const answerByMail = (who: string) =>
    exchangeAnswers.receive(database, ctx, { thing: id, who, words: '', attached: false }, from)
  return [
    {
      name: 'writing to it',
      does: async () => void ({ id } = await anExchange(house)),
    },
    {
      name: 'answering',
      does: () =>
        writeBack(database, ownerOf(house), {
          door: { slug, id },
          words,
          sent: { trap: '', stamp: stampOf(new Date(ctx.now.getTime() - 60_000)), busyNetwork: false },
          from,
        }),
    },
    { name: 'answering nothing by mail, as who wrote', does: () => answerByMail('s') },
    { name: 'answering nothing by mail, as the team', does: () => answerByMail(ownerOf(house).actor.id) },
    { name: 'writing what looks like spam', does: () => anExchange(house, 'aside') },
    {
      name: 'inviting somebody to the team',
      does: () =>
        inviteToTeam(database, ownerOf(house), {
          slug,
          email: 'erbij@thuis.example',
          role: 'editor',
          ...letter,
        }),
    },
    {
      name: 'being silent for long',
      does: () => askTheSilent(database, systemOf(house, 40), { most: 50, ...letter }),
    },
    {
      name: 'a connector who rang, and confirms the page',
      does: () => {
        const connector = house.who.get('area connector')!.ctx
        const now = new Date(connector.now.getTime() + 100 * 86_400_000)
        return confirmInitiative(database, { ...connector, now }, { slug, letter })
      },
    },
  ]
}

/** Reports, decisions and second looks. */
export function deedsOfModeration(house: Houseful, second: SignedIn): Deed[] {
  const { database } = house.place
  const first = house.who.get('moderator')!
  const decide = async (outcome: 'left' | 'taken-down') =>
    decideReport(database, first.ctx, { id: await aReport(house), outcome, reason: words, from })
  return [
    { name: 'reporting, and leaving it as it is', does: () => decide('left') },
    { name: 'reporting, and taking it down', does: () => decide('taken-down') },
    {
      name: 'asking a second moderator',
      does: () => askAgainAsOwner(database, ownerOf(house), { slug: house.slug, words, from }),
    },
    {
      name: 'turning it round',
      async does() {
        const { appeals } = await readDesk(database, second.ctx, undefined)
        const { id } = appeals[0]!.decision
        await judgeAppeal(database, second.ctx, { id, verdict: 'reversed', reason: words, from })
      },
    },
  ]
}

/** A page that was not out, in a municipality that wants a look first. */
export function deedsOfLooking(house: Houseful): Deed[] {
  const { database, ctx } = house.place
  const { slug } = house
  const publish = () => publishInitiative(database, ownerOf(house), { slug, letter })
  return [
    {
      name: 'putting a page out that a moderator must see first',
      async does() {
        const settings = await settingsOf({ db: database.sql, municipality: ctx.municipality })
        const administrator = house.who.get('administrator')!.ctx
        await decideSettings(database, administrator, { ...settings, newPages: 'after-a-look' })
        await publish()
      },
    },
    {
      name: 'sending it back',
      does: () =>
        decideNewPage(database, house.who.get('moderator')!.ctx, {
          slug,
          outcome: 'sent-back',
          reason: words,
          from,
        }),
    },
    { name: 'putting it out again', does: publish },
    {
      name: 'nobody looking in time',
      does: () =>
        releaseJob.run(database, systemOf(house, 20), null, {
          id: ctx.municipality,
          name: 'Proefstad',
          origin,
        }),
    },
  ]
}

/** A page that goes for good while somebody waits for a decision about it. */
export function deedsOfLeaving(house: Houseful): Deed[] {
  const { database } = house.place
  return [
    { name: 'reporting', does: () => aReport(house) },
    {
      name: 'removing the page',
      does: () => removeInitiative(database, ownerOf(house), { slug: house.slug }),
    },
  ]
}
