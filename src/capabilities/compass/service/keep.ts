import { sameAddress, hashOf, newToken, readRoles } from '#capabilities/accounts/index.ts'
import { isInTeam } from '#platform/access/roles.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { mailMinutes, mailsPerHour } from '../domain.ts'
import type { Compass } from '../domain.ts'
import { linkMail } from '../own/mails.ts'
import { isOwn, isSomebody, mayClaim, mayKeep, mayUntie, mayWrite } from '../policy.ts'
import type { Key, Opened } from '../policy.ts'
import { digestOf } from '../seen.ts'
import { sealAll } from '../sharing/seal.ts'
import { lendAgain } from '../sharing/service.ts'
import { deleteCompass, holdCompass, readMine, saveCalled, saveOwners } from '../store/compasses.ts'
import { countMailings, deleteLinks, noteMailing, readLinks, saveLink } from '../store/links.ts'
import type { Opens } from '../store/links.ts'
import { about, opened } from './own.ts'

const kept = { on: opened, may: mayKeep, about, by: 'unnamed', publishes: 'nothing' } as const

/** Which links there are, for who keeps it. */
export const linksOf = useCase<{ readonly key: Key }, { may: Opens; madeAt: Date }[], Opened>(
  { ...kept, name: 'compass.links', records: null },
  (work, { compass }) => readLinks(work, compass.id),
)

/**
 * Makes a new link of this kind; the ones before it stop at once.
 * @returns its secret, which is kept nowhere: it is shown once
 */
export const renewLink = useCase<{ readonly key: Key; readonly opens: Opens }, string, Opened>(
  { ...kept, name: 'compass.renewLink', records: 'compass.link-renewed' },
  async (work, { compass }, { opens }) => {
    // Of two at the same moment the later one's link works, and never both.
    await holdCompass(work, compass.id)
    await deleteLinks(work, compass.id, opens)
    const { token, hash } = newToken()
    await saveLink(work, { hash, compass: compass.id, may: opens })
    return token
  },
)

/** From now on no link of this kind opens it: for whoever has another way in. */
export const stopLink = useCase<{ readonly key: Key; readonly opens: Opens }, void, Opened>(
  { ...kept, name: 'compass.stopLink', records: 'compass.link-stopped' },
  async (work, found, { opens }) => {
    // Who has nothing but this link would lock everybody out.
    if (opens === 'write' && !isOwn(work.ctx.actor, found)) throw new Forbidden('compass.stopLink')
    await deleteLinks(work, found.compass.id, opens)
  },
)

export interface Mailing {
  readonly key: { readonly token: string }
  readonly email: string
  readonly origin: string
  readonly city: string
  readonly locale: Locale
}

/**
 * Mails somebody the link that they are using. A link goes out once in some minutes, and an address gets a few within the
 * hour, of whatever Kompas; beyond that nothing goes out, and nobody is told so.
 */
export const mailLink = useCase<Mailing, { readonly queued: boolean }, Opened>(
  { name: 'compass.mailLink', on: opened, may: mayWrite, records: null, publishes: 'nothing' },
  async (work, _, { key, email, origin, city, locale }) => {
    const { now } = work.ctx
    const to = sameAddress(email)
    const address = digestOf(to)
    if ((await countMailings(work, address, new Date(now.getTime() - 3_600_000))) >= mailsPerHour)
      return { queued: false }
    const notSince = new Date(now.getTime() - mailMinutes * 60_000)
    if (!(await noteMailing(work, { hash: hashOf(key.token), address, notSince }))) return { queued: false }
    await queueMail(work, linkMail({ to, link: `${origin}/kompas/${key.token}`, city, locale }))
    return { queued: true }
  },
)

/** Whoever signs in takes a Kompas that is of nobody; of two who do so at once the first has it. */
export const claimCompass = useCase<{ readonly key: Key }, void, Opened>(
  {
    name: 'compass.claim',
    on: opened,
    may: mayClaim,
    records: 'compass.claimed',
    about,
    publishes: 'nothing',
  },
  async (work, { compass, may }) => {
    const { actor } = work.ctx
    const held = await holdCompass(work, compass.id)
    if (actor.kind !== 'person' || !held || !mayClaim(actor, { compass: held, may }))
      throw new Forbidden('compass.claim')
    await saveOwners(work, { ...held, person: actor.id })
  },
)

/** Its own people give it to an initiative that they are in: from then on its team reads and writes too. */
export const tieToInitiative = useCase<
  { readonly key: Key; readonly initiative: string | null },
  void,
  Opened
>(
  { name: 'compass.tie', on: opened, may: isOwn, records: 'compass.tied', about, publishes: 'nothing' },
  async (work, found, { initiative }) => {
    const { actor } = work.ctx
    const held = (await holdCompass(work, found.compass.id)) ?? found.compass
    const mayDo =
      initiative === null
        ? mayUntie(actor, { ...found, compass: held })
        : isInTeam(actor, initiative) && (held.initiative ?? initiative) === initiative
    if (!mayDo) throw new Forbidden('compass.tie')
    await saveOwners(work, { ...held, initiative })
    // Where an initiative lies its idea lies, and its readers follow.
    await lendAgain(work, held.id)
  },
)

/**
 * What it is called, and in which part of the city it is. Where it is decides which connector reads what is shared: whoever
 * only holds its link leaves that as it is.
 */
export const renameCompass = useCase<
  { readonly key: Key; readonly title: string; readonly area: string | null },
  void,
  Opened
>(
  {
    name: 'compass.rename',
    on: opened,
    may: mayWrite,
    records: 'compass.changed',
    by: 'unnamed',
    about,
    publishes: 'nothing',
  },
  async (work, { compass, may }, { title, area }) => {
    const held = (await holdCompass(work, compass.id)) ?? compass
    const mayPlace = mayKeep(work.ctx.actor, { compass: held, may })
    // An initiative may lie in more areas than one names here.
    const named = area === null ? [] : held.areas.includes(area) ? held.areas : [area]
    const areas = mayPlace ? named : held.areas
    await saveCalled(work, { ...held, title, areas })
    await lendAgain(work, compass.id)
  },
)

/** It goes for good, with its answers and its links. What the municipality received stays as its record. */
export const removeCompass = useCase<{ readonly key: Key }, void, Opened>(
  { ...kept, name: 'compass.remove', records: 'compass.removed' },
  async (work, { compass }) => {
    await sealAll(work, compass.id)
    await deleteCompass(work, compass.id)
  },
)

/** The ideas of somebody, and of the initiatives that they are in. */
export const myCompasses = useCase<undefined, Compass[]>(
  { name: 'compass.mine', may: isSomebody, records: null, publishes: 'nothing' },
  async (work) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person') return []
    return readMine(
      work,
      actor.id,
      actor.grants.flatMap(({ team }) => team ?? []),
    )
  },
)

/** Whether an area has a connector today; who that is, is not told to who only holds a link. */
export const hasConnector = useCase<readonly string[], boolean>(
  { name: 'compass.hasConnector', may: () => true, records: null, publishes: 'nothing' },
  async (work, areas) => {
    if (areas.length === 0) return false
    const roles = await readRoles(work, { team: null })
    return roles.some(
      ({ role, area }) => role === 'area-connector' && (area === null || areas.includes(area)),
    )
  },
)
