import { postcodeSpot } from '#capabilities/municipalities/index.ts'
import { publicQuery } from '#platform/db/doors.ts'
import type { NameSubjects } from '#platform/http/house.ts'
import type { InitiativeId } from '../domain.ts'
import { readInitiative, readInitiatives, readPublished } from '../store/published.ts'

export const findInitiative = publicQuery(readInitiative)
export const listInitiatives = publicQuery(readInitiatives)
export const spotOfPostcode = publicQuery(postcodeSpot)

const published = publicQuery(readPublished)

/** Names the initiatives that the audit trail tells of, the ones everybody can see. */
export const nameSubjects: NameSubjects = async (database, municipality, lines) => {
  const ids = lines.flatMap(({ action, subject }) =>
    subject !== null && /^(initiative|team)\./.test(action) ? [subject as InitiativeId] : [],
  )
  if (ids.length === 0) return new Map()
  const found = await published(database, municipality, [...new Set(ids)])
  return new Map(
    [...found].map(([id, { name, slug }]) => [id, { text: name, href: `/initiatieven/${slug}` }]),
  )
}
