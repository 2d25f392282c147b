import type { ActivityId } from '#capabilities/activities/index.ts'
import { hashOf, newToken, readPerson, sameAddress } from '#capabilities/accounts/index.ts'
import { fitsOf } from '#capabilities/search/index.ts'
import type { Ctx, Locale, PersonId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { noteReached } from '#platform/mail/unreachable.ts'
import { mostFollows, mostKnown, firstDay, usualPreferences, wishesPerHour } from '../domain.ts'
import type { Subject } from '../domain.ts'
import { confirmMail } from '../mails/asking.ts'
import type { Place } from '../mails/letter.ts'
import { anybody, isOwn } from '../policy.ts'
import {
  followerByEmail,
  followerWith,
  markIdle,
  readFollows,
  readStopped,
  saveFollow,
  saveLink,
  savePreferences,
} from '../store/followers.ts'
import { countWishes, readWish, saveWish, takeWish } from '../store/wishes.ts'
import type { Wish } from '../store/wishes.ts'

/**
 * Asks, in a mail, whether the owner of an address wants to follow something. What follows is the same for an address
 * that follows it already, for one that we know and for one that we do not.
 */
export const askToFollow = useCase<{ email: string; subject: Subject; place: Place; locale: Locale }, void>(
  { name: 'notifications.ask', may: anybody, records: null, publishes: 'nothing' },
  async (work, { subject, place, locale, ...asked }) => {
    const email = sameAddress(asked.email)
    const hourAgo = new Date(work.ctx.now.getTime() - 3_600_000)
    if ((await countWishes(work, email, hourAgo)) >= wishesPerHour) return
    const { token, hash } = newToken()
    await saveWish(work, { hash, email, locale, ...subject })
    await queueMail(work, confirmMail({ to: email, subject, token, place, locale }))
  },
)

/** What a mailed link would make somebody follow. Mail scanners follow links, so looking changes nothing. */
export const findWish = useCase<{ token: string }, Wish | null>(
  { name: 'notifications.findWish', may: anybody, records: null, publishes: 'nothing' },
  (work, { token }) => readWish(work, hashOf(token)),
)

/** What whoever saves a search can see at that moment: none of it is new to them. */
export function knownNow(database: Database, ctx: Ctx, subject: Subject): Promise<readonly ActivityId[]> {
  if (subject.kind !== 'search') return Promise.resolve([])
  const all = { among: null, limit: mostKnown }
  return fitsOf({ database, ctx }, [subject.what], all).then((fits) => fits.get(subject.what) ?? [])
}

/** Says yes to a wish. @returns a link to what they follow now, or `null` when the wish is gone */
export const confirmWish = useCase<
  { token: string; known: readonly ActivityId[] },
  { token: string; full: boolean } | null
>(
  { name: 'notifications.confirm', may: anybody, records: null, publishes: 'nothing' },
  async (work, { token, known }) => {
    const wish = await takeWish(work, hashOf(token))
    if (!wish) return null
    await noteReached(work, wish.email)
    const full = !(await begin(work, wish, known))
    const follower = await followerByEmail(work, wish.email)
    const link = newToken()
    await saveLink(work, { hash: link.hash, follower: follower!.id, scope: 'everything' })
    return { token: link.token, full }
  },
)

/** Somebody who is signed in follows something with one tap: that they read this mailbox, they showed by signing in. */
export const followAsPerson = useCase<
  { person: PersonId; subject: Subject; known: readonly ActivityId[] },
  { full: boolean }
>(
  {
    name: 'notifications.follow',
    may: (actor, { person }) => isOwn(actor, { person }),
    records: null,
    publishes: 'nothing',
  },
  async (work, { person, subject, known }) => {
    const { email } = await readPerson(work, person)
    return { full: !(await begin(work, { email, locale: work.ctx.locale, ...subject }, known)) }
  },
)

/** @returns false when they follow too much already */
async function begin(work: Work, wish: Wish, known: readonly ActivityId[]): Promise<boolean> {
  const today = localDay(work.ctx.now)
  const { digest, search, weekday } = usualPreferences
  const id = await followerWith(work, {
    email: wish.email,
    locale: wish.locale,
    digestOn: firstDay(digest, weekday, today),
    searchOn: firstDay(search, weekday, today),
  })
  const [follows, stopped] = [await readFollows(work, id), await readStopped(work, id)]
  if (follows.length >= mostFollows) return false
  // Whoever had stopped everything and comes back, wants to hear again.
  if (follows.length === 0 && stopped.length > 0)
    await savePreferences(work, id, {
      ...usualPreferences,
      digestOn: firstDay(digest, weekday, today),
      searchOn: firstDay(search, weekday, today),
    })
  await saveFollow(work, id, { kind: wish.kind, what: wish.what, name: wish.name, known })
  await markIdle(work, id)
  return true
}
