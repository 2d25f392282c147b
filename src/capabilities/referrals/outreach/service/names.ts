import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { currentOf } from '../domain.ts'
import type { Assignment, Team } from '../domain.ts'
import { outreachWords } from '../messages.ts'
import { readAssignments } from '../store/assignments.ts'

/** What a team is called: as its assignment says, or in general words while nobody said anything. */
export function teamNameOf(
  assignments: readonly Assignment[],
  team: Team,
  { today, locale }: { readonly today: string; readonly locale: Locale },
): string {
  const of = assignments.filter((one) => one.team === team)
  return currentOf(of, today)?.name ?? outreachWords[locale].aTeam
}

/** The same, in each language, within a piece of work. */
export async function teamNameIn(work: Work, team: Team): Promise<Readonly<Record<Locale, string>>> {
  const { db, ctx } = work
  const known = await readAssignments({ db, municipality: ctx.municipality }, [team])
  const today = localDay(ctx.now)
  return {
    nl: teamNameOf(known, team, { today, locale: 'nl' }),
    en: teamNameOf(known, team, { today, locale: 'en' }),
  }
}
