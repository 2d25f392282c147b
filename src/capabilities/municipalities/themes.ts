import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { NotFound } from '#platform/http/problems.ts'
import { slugOf } from '#platform/ids.ts'
import type { Theme } from './domain.ts'
import { themeMerged } from './happenings.ts'
import { mayAdminister } from './policy.ts'
import { deleteTheme, readThemes, saveThemes } from './store.ts'

const read = (work: Work): Promise<Theme[]> =>
  readThemes({ db: work.db, municipality: work.ctx.municipality }, 'hold')

/** @throws {NotFound} */
async function readTheme(work: Work, { slug }: { slug: string }): Promise<Theme> {
  const theme = (await read(work)).find((one) => one.slug === slug)
  if (!theme) throw new NotFound()
  return theme
}

const ofOne = { on: readTheme, may: mayAdminister, about: (theme: Theme) => theme.slug } as const

/** Adds a theme, at the end. Its short name stays, whatever it is called later: addresses hold it. */
export const addTheme = useCase<Theme['name'], void>(
  { name: 'municipalities.addTheme', may: mayAdminister, records: 'theme.added' },
  async (work, name) => {
    const themes = await read(work)
    await saveThemes(work, [...themes, { slug: freeSlug(name.nl, themes), name }])
  },
)

export const renameTheme = useCase<{ slug: string; name: Theme['name'] }, void, Theme>(
  { ...ofOne, name: 'municipalities.renameTheme', records: 'theme.renamed' },
  async (work, theme, { name }) => {
    const themes = await read(work)
    await saveThemes(
      work,
      themes.map((one) => (one.slug === theme.slug ? { ...one, name } : one)),
    )
  },
)

/** Moves a theme one place up or down; at the end of the list it stays. */
export const moveTheme = useCase<{ slug: string; to: 'up' | 'down' }, void, Theme>(
  { ...ofOne, name: 'municipalities.moveTheme', records: 'theme.moved' },
  async (work, theme, { to }) => {
    const themes = await read(work)
    const at = themes.findIndex((one) => one.slug === theme.slug)
    const next = Math.min(Math.max(at + (to === 'up' ? -1 : 1), 0), themes.length - 1)
    const others = themes.toSpliced(at, 1)
    await saveThemes(work, others.toSpliced(next, 0, theme))
  },
)

/**
 * A theme goes only by becoming part of another: what people wrote under it keeps a theme, in the same transaction.
 * @throws {NotFound} when there is no such other theme
 */
export const mergeTheme = useCase<{ slug: string; into: string }, void, Theme>(
  { ...ofOne, name: 'municipalities.mergeTheme', records: 'theme.merged' },
  async (work, theme, { into }) => {
    const other = await readTheme(work, { slug: into })
    if (other.slug === theme.slug) throw new NotFound()
    await deleteTheme(work, theme.slug)
    await announce(work, themeMerged, { from: theme.slug, into: other.slug })
  },
)

function freeSlug(name: string, themes: readonly Theme[]): string {
  // `nieuw` is the page on which one is added.
  const taken = new Set(['nieuw', ...themes.map((one) => one.slug)])
  const slug = slugOf(name)
  let free = slug
  for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}`
  return free
}
