import { subjectKey } from '#platform/http/house.ts'
import type { NameSubjects } from '#platform/http/house.ts'

/** A word names itself. */
export const nameSubjects: NameSubjects = async (_database, _municipality, lines) =>
  new Map(
    lines.flatMap((line) =>
      line.subject !== null && line.action.startsWith('synonym.')
        ? [[subjectKey(line), { text: line.subject, href: '/beheer/woorden' }]]
        : [],
    ),
  )
