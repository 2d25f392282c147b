import { subjectKey } from '#platform/http/house.ts'
import type { NameSubjects } from '#platform/http/house.ts'
import { guidedReasons } from '../domain.ts'
import { adminWords } from './messages.ts'
import { reasonSlugs } from './slugs.ts'

/** A line about guidance is about a reason, which names itself. */
export const nameGuidance: NameSubjects = async (_database, _municipality, lines) =>
  new Map(
    lines.flatMap((line) => {
      const reason = guidedReasons.find((one) => one === line.subject)
      if (reason === undefined || !line.action.startsWith('guidance.')) return []
      return [
        [
          subjectKey(line),
          { text: adminWords.nl.reasons[reason], href: `/beheer/hulp/${reasonSlugs[reason]}` },
        ],
      ]
    }),
  )
