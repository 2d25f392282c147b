import { hashOf, newToken, sameAddress } from '#capabilities/accounts/index.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { noteReached } from '#platform/mail/unreachable.ts'
import { firstDay, scopes, wishesPerHour } from '../domain.ts'
import type { Follow, Follower, FollowId, Preferences, Scope } from '../domain.ts'
import { linkMail } from '../mails/asking.ts'
import type { Place } from '../mails/letter.ts'
import { anybody, isOwn } from '../policy.ts'
import type { Key } from '../policy.ts'
import {
  countLinks,
  followerByEmail,
  followerByLink,
  followerOfPerson,
  markIdle,
  readFollows,
  readStopped,
  resumeFollow,
  saveLink,
  savePreferences,
  stopFollow,
} from '../store/followers.ts'

/** Everything somebody follows and how often they want to hear. */
export interface Following {
  readonly follower: Follower
  readonly follows: readonly Follow[]
  readonly stopped: readonly Follow[]
  /** What the link at hand stops. */
  readonly scope: Scope
}

interface Found {
  readonly key: Key
  readonly follower: Follower | null
  readonly scope: Scope
  /** Where the link at hand was mailed to; `null` for whoever is signed in. */
  readonly mailedTo: string | null
}

async function find(work: Work, { key }: { readonly key: Key }): Promise<Found> {
  const none = { key, follower: null, scope: 'everything', mailedTo: null } as const
  if ('person' in key) return { ...none, follower: await followerOfPerson(work, key.person) }
  const found = await followerByLink(work, hashOf(key.token))
  return found ? { key, follower: found.follower, scope: found.scope, mailedTo: found.email } : none
}

/** A button behind a link of a mail was pressed: it arrived. */
async function noteArrived(work: Work, { mailedTo }: Found): Promise<void> {
  if (mailedTo !== null) await noteReached(work, mailedTo)
}

const own = {
  on: find,
  may: (actor: Parameters<typeof isOwn>[0], { key }: Found) => isOwn(actor, key),
  records: null,
  publishes: 'nothing',
} as const

/** What somebody follows; `null` when they follow nothing, or the link is none of ours. */
export const readFollowing = useCase<{ key: Key }, Following | null, Found>(
  { ...own, name: 'notifications.read' },
  (work, found) => following(work, found),
)

async function following(work: Work, { follower, scope }: Found): Promise<Following | null> {
  if (!follower) return null
  return {
    follower,
    follows: await readFollows(work, follower.id),
    stopped: await readStopped(work, follower.id),
    scope,
  }
}

/** Chooses how often. */
export const choosePreferences = useCase<{ key: Key; wanted: Preferences }, void, Found>(
  { ...own, name: 'notifications.choose' },
  async (work, found, { wanted }) => {
    await noteArrived(work, found)
    if (found.follower) await prefer(work, found.follower, wanted)
  },
)

function prefer(work: Work, follower: Follower, wanted: Preferences): Promise<void> {
  const today = localDay(work.ctx.now)
  return savePreferences(work, follower.id, {
    ...wanted,
    digestOn: firstDay(wanted.digest, wanted.weekday, today),
    searchOn: firstDay(wanted.search, wanted.weekday, today),
  })
}

interface Change {
  readonly key: Key
  /** What exactly; the link's own scope when it is left out. */
  readonly what?: Scope
}

/** Stops with exactly one thing. Once more changes nothing. @returns what still comes */
export const stop = useCase<Change, Following | null, Found>(
  { ...own, name: 'notifications.stop' },
  async (work, found, { what = found.scope }) => {
    const { follower } = found
    if (!follower) return null
    await noteArrived(work, found)
    if (isKind(what)) await prefer(work, follower, { ...preferencesOf(follower), [what]: 'never' })
    else await stopFollow(work, follower.id, what === 'everything' ? null : what)
    await markIdle(work, follower.id)
    return following(work, await find(work, found))
  },
)

/** Takes up again what was stopped. */
export const resume = useCase<Change, void, Found>(
  { ...own, name: 'notifications.resume' },
  async (work, found, { what = found.scope }) => {
    const { follower } = found
    if (!follower) return
    await noteArrived(work, found)
    const before = preferencesOf(follower)
    if (isKind(what)) {
      const again = what === 'cancelled' ? 'at-once' : 'weekly'
      if (before[what] === 'never') await prefer(work, follower, { ...before, [what]: again })
    } else await resumeFollow(work, follower.id, what === 'everything' ? null : what)
    await markIdle(work, follower.id)
  },
)

type Kind = 'digest' | 'search' | 'cancelled'

function isKind(what: Scope): what is Kind {
  return what !== 'everything' && scopes.some((one) => one === what)
}

function preferencesOf({ digest, search, cancelled, weekday }: Follower): Preferences {
  return { digest, search, cancelled, weekday }
}

/** Mails whoever has this address a link to what they follow; whether they follow anything, nobody can tell from here. */
export const askForLink = useCase<{ email: string; place: Place }, void>(
  { name: 'notifications.askForLink', may: anybody, records: null, publishes: 'nothing' },
  async (work, { email, place }) => {
    const to = sameAddress(email)
    const follower = await followerByEmail(work, to)
    const hourAgo = new Date(work.ctx.now.getTime() - 3_600_000)
    if (!follower || (await countLinks(work, follower.id, hourAgo)) >= wishesPerHour) return
    const { token, hash } = newToken()
    await saveLink(work, { hash, follower: follower.id, scope: 'everything' })
    await queueMail(work, linkMail({ to, token, place, locale: follower.locale }))
  },
)

/** A thing that is followed, by the id in a form. */
export function followIdOf(text: string): FollowId {
  return text as FollowId
}
