import { isPlatform } from '#platform/access/roles.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { Compass, CompassId, SharedWith, Standing, Theme } from '../domain.ts'
import { ownQuestions } from '../questions/questions.ts'
import { saveAnswer, saveStanding } from '../store/answers.ts'
import { saveCompass } from '../store/compasses.ts'
import { lend } from './service.ts'
import { compassesOf } from './store.ts'

interface DemoTheme {
  readonly theme: Theme
  readonly standing: Standing
  /** By question. */
  readonly answers: Readonly<Record<string, string>>
  readonly sharedWith: SharedWith
  /** The address of the officer, when it is one. */
  readonly officer?: string
}

/** An idea of the demo city, with what of it is shared. */
export interface DemoCompass {
  readonly title: string
  readonly initiative: string
  /** The address of whoever it is of. */
  readonly of: string
  readonly areas: readonly string[]
  readonly themes: readonly DemoTheme[]
}

/** Fills the demo city with ideas of which some is shared. Again, it doubles nothing. */
export const keepDemoCompasses = useCase<readonly DemoCompass[], void>(
  { name: 'compass.keepDemo', may: isPlatform, records: null },
  async (work, all) => {
    for (const one of all) await keep(work, one)
  },
)

async function keep(work: Work, { title, initiative, of, areas, themes }: DemoCompass): Promise<void> {
  const { now } = work.ctx
  const roles = [...(await readRoles(work, { team: null })), ...(await readRoles(work, { team: initiative }))]
  const personOf = (email: string | undefined): PersonId | null =>
    roles.find((role) => role.email === email)?.person ?? null
  const person = personOf(of)
  if (person === null || (await compassesOf(work, { person })).length > 0) return
  const compass: Compass = {
    id: newId<CompassId>(),
    title,
    variant: 'idea',
    locale: 'nl',
    person,
    initiative: null,
    areas,
    begunAt: now,
    changedAt: now,
  }
  await saveCompass(work, compass)
  for (const { theme, standing, answers, sharedWith, officer } of themes) {
    for (const [question, words] of Object.entries(answers))
      await saveAnswer(work, compass.id, {
        question,
        theme,
        version: ownQuestions.version,
        words,
        revision: 0,
      })
    await saveStanding(work, compass.id, theme, standing)
    await lend(work, compass, { theme, sharedWith, officer: personOf(officer), areas })
  }
}
