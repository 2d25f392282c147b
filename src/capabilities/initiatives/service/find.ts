import { postcodeSpot } from '#capabilities/municipalities/index.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { subjectKey } from '#platform/http/house.ts'
import type { NameSubjects } from '#platform/http/house.ts'
import type { InitiativeId } from '../domain.ts'
import { readInitiative, readInitiatives, readPublished, readSimilar } from '../store/published.ts'

export const findInitiative = publicQuery(readInitiative)
export const listInitiatives = publicQuery(readInitiatives)
export const spotOfPostcode = publicQuery(postcodeSpot)

/** What everybody may read of these initiatives, by id. */
export const findPublished = publicQuery(readPublished)

/** A few initiatives that are about the same, with room for somebody new. */
export const findSimilar = publicQuery(readSimilar)

/** Names the initiatives that the audit trail tells of, the ones everybody can see. */
export const nameSubjects: NameSubjects = async (database, municipality, lines) => {
  const ours = lines.filter(({ action, subject }) => subject !== null && /^(initiative|team)\./.test(action))
  if (ours.length === 0) return new Map()
  const found = await findPublished(database, municipality, [
    ...new Set(ours.map(({ subject }) => subject as InitiativeId)),
  ])
  return new Map(
    ours.flatMap((line) => {
      const initiative = found.get(line.subject as InitiativeId)
      if (!initiative) return []
      return [[subjectKey(line), { text: initiative.name, href: `/initiatieven/${initiative.slug}` }]]
    }),
  )
}
