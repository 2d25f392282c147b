import type { Locale } from '#platform/context/ctx.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { noteReached } from '#platform/mail/unreachable.ts'
import { hashOf } from '#capabilities/accounts/index.ts'
import type { ActivityId } from '../domain.ts'
import { anybody } from '../policy.ts'
import { mostADay, mostLinks, remindedUntil, samePhone } from './joining.ts'
import type { GatheringKey, Joining, Standing } from './joining.ts'
import { settle, settleHeld } from './settle.ts'
import type { Letter } from './settle.ts'
import { holdDate, holdGathering, readDatesToJoin } from './date-store.ts'
import { countJoined, countLinks, deleteJoining, findByLink, readLine, saveJoining } from './store.ts'
import { isJoinable } from './date.ts'
import type { DateToJoin } from './date.ts'
import { newToken, tellHosts, tellJoined } from './tell.ts'

/** The coming dates of an activity, with how many places are left. */
export const datesToJoin = publicQuery(readDatesToJoin)

export interface ToJoin {
  readonly activity: ActivityId
  readonly day: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly firstTime: boolean
  readonly locale: Locale
  readonly letter: NonNullable<Letter>
}

/** `token` leads to their own page; it is there only for whoever gets no mail with it. */
export type Joined =
  | { readonly kind: 'joined'; readonly standing: Standing; readonly token: string | null }
  | { readonly kind: 'date-gone' | 'too-often' }

/**
 * Somebody joins a date, or the line of those who wait for a place. Joining again with the same name and address takes no
 * second place and gets the same answer, so that nobody can find out who else comes. Who it is, is not in the trail.
 */
export const joinDate = useCase<ToJoin, Joined, DateToJoin | undefined>(
  {
    name: 'activities.join',
    on: holdDate,
    may: anybody,
    records: 'joining.made',
    happened: ({ kind }) => kind === 'joined',
    about: (_, { activity }) => activity,
    by: 'unnamed',
    publishes: 'nothing',
  },
  async (work, date, asked) => {
    const key: GatheringKey = { activity: asked.activity, day: asked.day }
    if (!isJoinable(date) || date.startsAt <= work.ctx.now) return { kind: 'date-gone' }
    const reach = { email: asked.email?.toLowerCase() ?? null, phone: asked.phone && samePhone(asked.phone) }
    const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
    if ((await countJoined(work, reach, dayAgo)) >= mostADay) return { kind: 'too-often' }
    const { hostsKnow } = await holdGathering(work, key)
    const line = await readLine(work, key)
    const standing = standingFor(line, date)
    const known = line.find((one) => isSame(one, { ...reach, name: asked.name }))
    if (known && reach.email === null && isFresh(known, work.ctx.now))
      return { kind: 'joined', standing: known.standing, token: await newToken(work, known) }
    if (known && reach.email !== null) {
      if ((await countLinks(work, known.id)) < mostLinks)
        await tellJoined(work, { joining: known, date }, asked.letter)
      return { kind: 'joined', standing, token: null }
    }
    const { name, firstTime, locale } = asked
    const knows = date.startsAt <= remindedUntil(work.ctx.now)
    const somebody = { ...key, ...reach, name, firstTime, locale, standing, knows, startsAt: date.startsAt }
    const joining = await saveJoining(work, somebody)
    await settleHeld(work, { key, date }, asked.letter)
    if (reach.email !== null) await tellJoined(work, { joining, date }, asked.letter)
    if (firstTime && hostsKnow) await tellHosts(work, date, asked.letter)
    return { kind: 'joined', standing, token: reach.email === null ? await newToken(work, joining) : null }
  },
)

/** What somebody becomes who joins now: whoever waits goes before them. */
function standingFor(line: readonly Joining[], { capacity }: DateToJoin): Standing {
  if (capacity === null) return 'coming'
  const taken = line.filter(({ standing }) => standing !== 'off').length
  return taken < capacity ? 'coming' : 'waiting'
}

/**
 * Without mail the answer is the page itself, and whether it is given again would tell who is on the list: so only to a
 * second tap on the same button. Later the same name and number is somebody else on the list, whom the hosts can take off.
 */
function isFresh({ sequence, changedAt }: Joining, now: Date): boolean {
  return sequence === 0 && now.getTime() - changedAt.getTime() < 2 * 60_000
}

function isSame(one: Joining, other: Pick<Joining, 'email' | 'phone' | 'name'>): boolean {
  const alike = (a: string) => a.trim().toLocaleLowerCase('nl')
  const reached = one.email === other.email && one.phone === other.phone
  return reached && alike(one.name) === alike(other.name)
}

/** What somebody joined, as their own link shows it. */
export interface OwnJoining {
  readonly joining: Joining
  /** `undefined` when the world sees nothing of it any more. */
  readonly date: DateToJoin | undefined
  /** How many are before them in the line, themselves included; `null` when they do not wait. */
  readonly place: number | null
}

/** What a link leads to. Looking changes nothing. @returns `null` when it does not work (any more) */
export const readOwnJoining = useCase<{ token: string }, OwnJoining | null, Joining | undefined>(
  {
    name: 'activities.readOwnJoining',
    on: (work, { token }) => findByLink(work, hashOf(token)),
    may: anybody,
    records: null,
    publishes: 'nothing',
  },
  async (work, joining) => {
    if (!joining) return null
    const date = await holdDate(work, joining)
    return { joining, date, place: joining.standing === 'waiting' ? await placeOf(work, joining) : null }
  },
)

async function placeOf(work: Work, joining: Joining): Promise<number> {
  const line = await readLine(work, joining)
  return line.filter(({ standing, line: at }) => standing === 'waiting' && at <= joining.line).length
}

/** Somebody cannot come after all: their name goes at once, and whoever waits first gets the place. */
export const leaveDate = useCase<
  { token: string; letter: NonNullable<Letter> },
  boolean,
  Joining | undefined
>(
  {
    name: 'activities.leave',
    on: (work, { token }) => findByLink(work, hashOf(token)),
    may: anybody,
    records: 'joining.ended',
    happened: (was) => was,
    about: (joining) => joining?.activity ?? null,
    by: 'unnamed',
    publishes: 'nothing',
  },
  async (work, joining, { letter }) => {
    if (!joining) return false
    // Their link came by mail: only to whoever gave no address it was shown at once.
    if (joining.email !== null) await noteReached(work, joining.email)
    await takeOut(work, joining, letter)
    return true
  },
)

/** Takes somebody out of the line of a date, and lets those who wait move up. */
export async function takeOut(work: Work, joining: Joining, letter: Letter): Promise<void> {
  const date = await holdDate(work, joining)
  await holdGathering(work, joining)
  const left = await deleteJoining(work, joining.id)
  await settleHeld(work, { key: joining, date }, letter)
  // A host moved the date in the meantime, and them along with it: the place is free there.
  if (left && (left.activity !== joining.activity || left.day !== joining.day))
    await settle(work, left, letter)
}
