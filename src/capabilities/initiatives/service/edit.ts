import type { Audience } from '#platform/access/circles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { announce } from '#platform/events/events.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { areasOfSpots, settingsOf } from '#capabilities/municipalities/index.ts'
import { initiativeMoved, initiativeWaits } from '../happenings.ts'
import { hasBeenOut, saveWaiting } from '../store/waiting.ts'
import type { Phase, Place } from '../domain.ts'
import { phasesAfter } from '../domain.ts'
import { nameKey } from '../names.ts'
import type { KeptPart, PartName, Parts } from '../parts.ts'
import { audiencesFor } from '../parts.ts'
import { canEdit } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { changeHead, headsByName } from '../store/heads.ts'
import { placePhotos } from '../photos/store.ts'
import { changePart, placeParts, readParts } from '../store/parts.ts'
import { publishAgain } from './publish.ts'
import { about, visible } from './visible.ts'

export interface PartChange {
  readonly slug: string
  readonly part: PartName
  readonly content: Parts[PartName]
  readonly audience: Audience
  /** The revision that was on the screen; 0 when the part was not there. */
  readonly revision: number
  /** With the sentence comes the name. */
  readonly name?: string
}

export type PartChanged =
  | { readonly kind: 'saved' }
  /** Somebody else changed it in the meantime: what it says now, and what it was called. */
  | { readonly kind: 'conflict'; readonly now: KeptPart | null; readonly name: string }
  | { readonly kind: 'name-taken' }

/**
 * Changes one part and with whom it is shared; the page, the feeds and the search follow in the same transaction.
 * Two people never write over each other unseen.
 */
export const editPart = useCase<PartChange, PartChanged, HeadRow>(
  {
    name: 'initiatives.editPart',
    on: visible,
    may: canEdit,
    records: 'initiative.part-changed',
    happened: ({ kind }) => kind === 'saved',
    about,
  },
  async (work, head, { part, content, audience, revision, name = head.name }) => {
    const id = head.initiative_id
    if (nameKey(name) !== nameKey(head.name) && (await headsByName(work, [name])).size > 0)
      return { kind: 'name-taken' }
    const allowed = audiencesFor(part).includes(audience) ? audience : 'everyone'
    const changed = await changePart(
      work,
      { initiative_id: id, part, content, audience: allowed },
      revision,
      head.areas,
    )
    if (!changed) {
      const now = (await readParts(work, id)).find((one) => one.part === part) ?? null
      return { kind: 'conflict', now, name: head.name }
    }
    const areas = part === 'place' ? await areasOf(work, content as Place) : head.areas
    if (part === 'place') await placeParts(work, id, areas)
    if (part === 'place') await placePhotos(work, id, areas)
    await changeHead(work, id, { name, areas, ...confirmedToday(work) })
    if (part === 'place') await announce(work, initiativeMoved, { id, areas })
    await publishAgain(work, [id])
    return { kind: 'saved' }
  },
)

async function areasOf(work: Work, { spot }: Place): Promise<readonly string[]> {
  const [where] = await areasOfSpots(work, [{ lat: spot?.lat ?? null, lon: spot?.lon ?? null }])
  return where?.areas ?? []
}

/** Whoever changes something has looked: any edit counts as confirming, also of what it does. */
export async function confirmedByTeam(work: Work, head: HeadRow): Promise<void> {
  await changeHead(work, head.initiative_id, confirmedToday(work))
  await publishAgain(work, [head.initiative_id])
}

function confirmedToday(work: Work) {
  return { confirmed_on: localDay(work.ctx.now), confirmed_by: 'team' as const }
}

/** Goes on: visible, pauses, stops or begins again. @returns false when that cannot follow on what it is now */
export const setPhase = useCase<{ slug: string; phase: Phase }, boolean, HeadRow>(
  {
    name: 'initiatives.setPhase',
    on: visible,
    may: canEdit,
    records: 'initiative.phase-set',
    happened: (done) => done,
    about,
  },
  async (work, head, { phase }) => {
    if (!phasesAfter[head.phase].includes(phase)) return false
    await changeHead(work, head.initiative_id, { phase, ...confirmedToday(work) })
    await publishAgain(work, [head.initiative_id])
    return true
  },
)

export type Published = 'published' | 'waiting' | 'nothing-to-show'

/**
 * Puts the page out. A page that says nothing yet stays a draft; where the municipality wants that, a page that was
 * never out waits for a moderator's look, for a number of days at most.
 * @param letter where links in the mail to the moderators lead; without it none is written
 */
export const publishInitiative = useCase<{ slug: string; letter?: Letterhead }, Published, HeadRow>(
  {
    name: 'initiatives.publish',
    on: visible,
    may: canEdit,
    records: 'initiative.published',
    happened: (done, { standing }) => done === 'published' && standing === 'draft',
    about,
  },
  async (work, head, { letter = null }) => {
    const id = head.initiative_id
    const parts = await readParts(work, id)
    if (!parts.some((one) => one.part === 'sentence')) return 'nothing-to-show'
    if (head.standing === 'waiting') return 'waiting'
    if (head.standing !== 'draft') return 'published'
    const { newPages, lookDays } = await settingsOf({ db: work.db, municipality: work.ctx.municipality })
    if (newPages === 'after-a-look' && !(await hasBeenOut(work, id))) {
      const lookBy = new Date(work.ctx.now.getTime() + lookDays * 86_400_000)
      await changeHead(work, id, confirmedToday(work))
      await saveWaiting(work, id, lookBy)
      await announce(work, initiativeWaits, { head, lookBy, letter })
      return 'waiting'
    }
    await changeHead(work, id, { standing: 'published', ...confirmedToday(work) })
    await publishAgain(work, [id])
    return 'published'
  },
)

/** What a moderator took down stays down, and a draft is one already. */
const canWithdraw = (standing: HeadRow['standing']) => standing === 'published' || standing === 'waiting'

/** Takes the page back to a draft: nobody but its team sees it. */
export const withdrawInitiative = useCase<{ slug: string }, void, HeadRow>(
  {
    name: 'initiatives.withdraw',
    on: visible,
    may: canEdit,
    records: 'initiative.withdrawn',
    happened: (_, { standing }) => canWithdraw(standing),
    about,
  },
  async (work, head) => {
    if (!canWithdraw(head.standing)) return
    await changeHead(work, head.initiative_id, { standing: 'draft' })
    await publishAgain(work, [head.initiative_id])
  },
)
