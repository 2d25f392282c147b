import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { headOf } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Compass, CompassId, SharedWith, Theme, ThemeState } from '../domain.ts'
import { isOwn } from '../policy.ts'
import type { Opened } from '../policy.ts'
import { opened } from '../service/own.ts'
import { readThemes } from '../store/answers.ts'
import { readCompass } from '../store/compasses.ts'
import type { NotedReading, Officer } from './domain.ts'
import { seal } from './seal.ts'
import { holdThemes, readOfficers, readReadings, saveAreas, saveSharing, setReaders } from './store.ts'

type Id = { readonly id: CompassId }

const own = {
  on: (work: Work, { id }: Id): Promise<Opened> => opened(work, { key: { id } }),
  may: isOwn,
  about: ({ compass }: Opened) => compass.id,
} as const

/** What its own people see of the sharing: with whom, whom they could choose, and who read what. */
export interface Sharing {
  readonly compass: Compass
  readonly themes: readonly ThemeState[]
  readonly officers: readonly Officer[]
  readonly readings: readonly NotedReading[]
}

export const readSharing = useCase<Id, Sharing, Opened>(
  { ...own, name: 'compass.readSharing', records: null, publishes: 'nothing' },
  async (work, { compass }) => ({
    // Where it lies follows its initiative.
    compass: { ...compass, areas: await areasOf(work, compass) },
    themes: await readThemes(work, compass.id),
    officers: await readOfficers(work),
    readings: await readReadings(work, compass.id),
  }),
)

/** Where the connector is looked for: where the initiative lies, or as they said when they were asked. */
async function areasOf(work: Work, { initiative, areas }: Compass): Promise<readonly string[]> {
  const head = initiative === null ? null : await headOf(work, initiative as InitiativeId)
  return head?.areas ?? areas
}

/** With whom a theme is to be shared. */
export interface Lending {
  readonly sharedWith: SharedWith
  readonly officer: PersonId | null
  /** Where the idea lies, when that is not known yet. */
  readonly area: string | null
}

/**
 * Its own people share a theme, or share it with others: whoever read it before does not from the next statement on.
 * @throws {NotFound} when the officer does not work for the municipality
 */
export const shareTheme = useCase<Id & { readonly theme: Theme } & Lending, boolean, Opened>(
  {
    ...own,
    name: 'compass.share',
    records: 'compass.shared',
    happened: (changed) => changed,
    publishes: 'nothing',
  },
  async (work, { compass }, { theme, sharedWith, officer, area }) => {
    if (sharedWith === 'officer' && !(await readOfficers(work)).some(({ id }) => id === officer))
      throw new NotFound()
    const known = await areasOf(work, compass)
    const areas = known.length === 0 && area !== null ? [area] : known
    return lend(work, compass, {
      theme,
      sharedWith,
      officer: sharedWith === 'officer' ? officer : null,
      areas,
    })
  },
)

/** Takes a theme back: reading ends at once, and what was readable is sealed. */
export const withdrawTheme = useCase<Id & { readonly theme: Theme }, boolean, Opened>(
  {
    ...own,
    name: 'compass.withdraw',
    records: 'compass.withdrawn',
    happened: (changed) => changed,
    publishes: 'nothing',
  },
  (work, { compass }, { theme }) =>
    lend(work, compass, { theme, sharedWith: 'nobody', officer: null, areas: compass.areas }),
)

/** @returns whether anything changed */
export async function lend(
  work: Work,
  compass: Compass,
  to: Pick<ThemeState, 'theme' | 'sharedWith' | 'officer'> & Pick<Compass, 'areas'>,
): Promise<boolean> {
  const { theme, sharedWith, officer, areas } = to
  const before = (await holdThemes(work, compass.id)).find((one) => one.theme === theme)
  if (!before) throw new NotFound()
  if (before.sharedWith === sharedWith && before.officer === officer) return false
  if (before.sharedWith !== 'nobody') await seal(work, compass, [before])
  if (areas.join() !== compass.areas.join()) await saveAreas(work, compass.id, areas)
  const sharedAt = sharedWith === 'nobody' ? null : work.ctx.now
  await saveSharing(work, compass.id, { theme, sharedWith, officer, sharedAt })
  await setReaders(work, compass.id)
  return true
}

/**
 * For whoever changes where an idea lies or whose it is: its area follows its initiative, and its readers follow its
 * area. Nobody goes on reading who would not be chosen now.
 */
export async function lendAgain(work: Work, id: CompassId): Promise<void> {
  await holdThemes(work, id)
  const compass = await readCompass(work, id)
  if (!compass) return
  await saveAreas(work, id, await areasOf(work, compass))
  await setReaders(work, id)
}
