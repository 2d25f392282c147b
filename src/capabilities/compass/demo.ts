import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { Compass, CompassId, Hope, SharedWith, Standing, Theme } from './domain.ts'
import { lend } from './sharing/service.ts'
import { saveAnswer, saveHopes, saveStanding } from './store/answers.ts'
import { compassesIn, saveCompass } from './store/compasses.ts'

/** An idea of a demo initiative, which its team thinks through together. */
export interface DemoIdea {
  readonly initiative: string
  readonly areas: readonly string[]
  readonly title: string
  readonly standings: Readonly<Partial<Record<Theme, Standing>>>
  readonly answers: readonly { readonly theme: Theme; readonly question: string; readonly words: string }[]
  readonly hopes: readonly Pick<Hope, 'kind' | 'words'>[]
  readonly shared?: readonly DemoLoan[]
}

/** A theme that is shared; with an officer, by their address. */
interface DemoLoan {
  readonly theme: Theme
  readonly sharedWith: SharedWith
  readonly officer?: string
}

/** Fills the demo city with ideas that are under way. Again, it leaves what is there. */
export const keepDemoIdeas = useCase<readonly DemoIdea[], void>(
  { name: 'compass.keepDemo', may: isPlatform, records: null, publishes: 'nothing' },
  async (work, ideas) => {
    for (const idea of ideas)
      if ((await compassesIn(work, idea.initiative)).length === 0) await keepIdea(work, idea)
  },
)

async function keepIdea(work: Work, idea: DemoIdea): Promise<void> {
  const { now } = work.ctx
  const { title, initiative, areas, standings, answers, hopes, shared = [] } = idea
  const compass: Compass = {
    id: newId<CompassId>(),
    title,
    variant: hopes.some(({ kind }) => kind === 'task') ? 'challenge' : 'idea',
    locale: 'nl',
    person: null,
    initiative,
    areas,
    begunAt: now,
    changedAt: now,
  }
  const { id } = compass
  await saveCompass(work, compass)
  for (const [theme, standing] of Object.entries(standings) as [Theme, Standing][])
    await saveStanding(work, id, theme, standing)
  for (const answer of answers) await saveAnswer(work, id, { ...answer, version: 0, revision: 0 })
  await saveHopes(work, id, hopes)
  const staff = shared.length === 0 ? [] : await readRoles(work, { team: null })
  for (const { theme, sharedWith, officer: email } of shared) {
    const officer = staff.find((one) => one.email === email)?.person ?? null
    await lend(work, compass, { theme, sharedWith, officer, areas })
  }
}
