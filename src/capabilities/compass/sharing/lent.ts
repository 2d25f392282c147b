import { circlesOf } from '#platform/access/circles.ts'
import { asPlatform, lookAs, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { conversationsFrom } from '#capabilities/conversations/index.ts'
import type { LinkedConversation } from '#capabilities/conversations/index.ts'
import { themes } from '../domain.ts'
import type { Compass, CompassId, ThemeState } from '../domain.ts'
import { readAnswers, readThemes } from '../store/answers.ts'
import { readCompass } from '../store/compasses.ts'
import type { LentTheme, ListedLent } from './domain.ts'
import { lendingCircles, mayBeLent, readsAs } from './policy.ts'
import { asWorded } from './seal.ts'
import { noteReading, readLentList } from './store.ts'

/** What is lent to whoever asks. */
export const listLent = useCase<undefined, ListedLent[]>(
  { name: 'compass.listLent', may: mayBeLent, records: null, publishes: 'nothing' },
  async (work) => {
    await lookAs(work, lendingCircles(work.ctx.actor))
    return readLentList(work)
  },
)

/** A Kompas as far as it is lent to whoever reads: where it lies and whose it is are not lent. */
export interface Lent {
  readonly compass: Pick<Compass, 'id' | 'title' | 'variant' | 'locale'>
  readonly themes: readonly LentTheme[]
  /** The conversations that came of it, as far as whoever reads is in them. */
  readonly conversations: readonly LinkedConversation[]
}

type Id = { readonly id: CompassId }

/** @throws {NotFound} when nothing of it is lent to them: as if it were not there */
async function lent(work: Work, { id }: Id): Promise<Compass> {
  await lookAs(work, lendingCircles(work.ctx.actor))
  const compass = await readCompass(work, id)
  if (!compass) throw new NotFound()
  return compass
}

const rules = { on: lent, may: mayBeLent, about: ({ id }: Compass) => id, publishes: 'nothing' } as const

/** Whether anything of a Kompas is lent to whoever asks; nothing is read of it. */
export const isLent = useCase<Id, boolean>(
  { name: 'compass.isLent', may: () => true, records: null, publishes: 'nothing' },
  async (work, { id }) => {
    if (!mayBeLent(work.ctx.actor)) return false
    await lookAs(work, lendingCircles(work.ctx.actor))
    return (await readCompass(work, id)) !== null
  },
)

/** Somebody of the municipality reads what is lent to them; that is noted for its own people in the same moment. */
export const readLent = useCase<Id, Lent, Compass>(
  { ...rules, name: 'compass.readLent', records: 'compass.lent-read' },
  read,
)

/** The same, to take into the case system. */
export const exportLent = useCase<Id, Lent, Compass>(
  { ...rules, name: 'compass.exportLent', records: 'compass.lent-exported' },
  read,
)

async function read(work: Work, { id, title, variant, locale }: Compass): Promise<Lent> {
  const { actor } = work.ctx
  const lentThemes = (await readThemes(work, id)).flatMap(isLentState)
  const answersOf = await asWorded(work, await readAnswers(work, id))
  await asPlatform(work, async () => {
    for (const { theme, sharedWith } of lentThemes)
      await noteReading(work, id, { theme, readAs: readsAs(actor, sharedWith) })
  })
  await lookAs(work, circlesOf(actor))
  return {
    compass: { id, title, variant, locale },
    themes: lentThemes
      .map((state) => ({ ...state, answers: answersOf(state.theme) }))
      .toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme)),
    conversations: await conversationsFrom(work, id),
  }
}

function isLentState({ theme, standing, sharedWith, sharedAt }: ThemeState) {
  return sharedWith === 'nobody' || sharedAt === null ? [] : [{ theme, standing, sharedWith, sharedAt }]
}
