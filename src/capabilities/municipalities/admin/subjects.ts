import { subjectKey } from '#platform/http/house.ts'
import type { NameSubjects } from '#platform/http/house.ts'
import { listAreas, listThemes } from '../service.ts'

/** Names the areas and themes that the audit trail tells of, while they are there. */
export const nameSubjects: NameSubjects = async (database, municipality, lines) => {
  const [areas, themes] = await Promise.all([
    listAreas(database, municipality, ['gebied']),
    listThemes(database, municipality, undefined),
  ])
  const called = {
    area: new Map(areas.map(({ id, name }) => [id, { text: name, href: `/beheer/gebieden/${id}` }])),
    theme: new Map(themes.map(({ slug, name }) => [slug, { text: name.nl, href: `/beheer/themas/${slug}` }])),
  }
  return new Map(
    lines.flatMap((line) => {
      const kind = /^(area|theme)\./.exec(line.action)?.[1] as keyof typeof called | undefined
      const found = kind && line.subject !== null ? called[kind].get(line.subject) : undefined
      return found ? [[subjectKey(line), found]] : []
    }),
  )
}
