import { subjectKey } from '#platform/http/house.ts'
import type { NameSubjects } from '#platform/http/house.ts'

/** A version names itself; so does a question, by what it was first called. */
export const nameSubjects: NameSubjects = async (_database, _municipality, lines) =>
  new Map(
    lines.flatMap((line) => {
      const { action, subject } = line
      if (subject === null) return []
      if (action === 'compass.questions-published')
        return [[subjectKey(line), { text: `versie ${subject}`, href: `/beheer/kompas/versies/${subject}` }]]
      if (action === 'compass.questions-changed')
        return [[subjectKey(line), { text: subject, href: `/beheer/kompas/vragen/${subject}` }]]
      return []
    }),
  )
