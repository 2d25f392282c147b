import type { Actor } from '#platform/context/ctx.ts'
import type { Grant, RoleName } from './roles.ts'

/**
 * Who may see a thing, each wider circle holding the narrower ones: we ourselves, our partners in the area, the
 * municipality, everyone.
 */
export const audiences = ['ourselves', 'partners', 'municipality', 'everyone'] as const
export type Audience = (typeof audiences)[number]

/** The circle of a team, of an area, and of the municipality, as rows and transactions name them. */
export const teamCircle = (team: string): string => `team:${team}`
export const areaCircle = (area: string): string => `area:${area}`
const wholeMunicipality = areaCircle('*')

/** The circles of one person, of the connectors of an area (`null` is all areas), and of whoever leads the programme. */
export const personCircle = (person: string): string => `person:${person}`
export const connectorCircle = (area: string | null): string => `connector:${area ?? '*'}`
export const leadCircle = 'lead'

/** The circle of a neighbourhood team, by its area (`*` is a team of the whole municipality): partners are not in it. */
export const workersCircle = (team: string): string => `workers:${team}`

/** The circle of one person for as long as they work for the municipality: what was lent to an officer by name. */
export const officerCircle = (person: string): string => `officer:${person}`

/** The areas a shared row lies in; whoever works for the whole municipality works in all of them. */
export function areaCircles(areas: readonly string[]): string[] {
  return [wholeMunicipality, ...areas.map(areaCircle)]
}

/** Where the platform's own work stands, and what is done by the marks on all tables: it sees every row. */
export const platformCircles: readonly string[] = ['everyone', 'platform']

/**
 * The circles somebody stands in. A transaction carries them, and the policies of shared tables read them, so that
 * the database itself refuses what is shared with others (`sharedTable`).
 */
export function circlesOf(actor: Actor): string[] {
  if (actor.kind === 'visitor') return ['everyone']
  if (actor.kind !== 'person') return [...platformCircles]
  const own = ['everyone', personCircle(actor.id)]
  const works = actor.grants.some(({ role }) => standing[role] === 'municipality')
  const officer = works ? [officerCircle(actor.id)] : []
  return [...new Set([...own, ...officer, ...actor.grants.flatMap(circlesOfGrant)])].filter(isCircle)
}

/** In which circles a role stands. An administrator and a moderator keep the house in order: neither needs to read along. */
const standing: Readonly<Record<RoleName, 'team' | 'area' | 'municipality' | 'nowhere'>> = {
  owner: 'team',
  editor: 'team',
  partner: 'area',
  'neighbourhood-team': 'area',
  'area-connector': 'municipality',
  'municipal-officer': 'municipality',
  'programme-lead': 'municipality',
  administrator: 'nowhere',
  moderator: 'nowhere',
}

function circlesOfGrant({ role, area, team }: Grant): string[] {
  const circles = {
    team: team === null ? [] : [teamCircle(team)],
    area: [area === null ? wholeMunicipality : areaCircle(area)],
    municipality: ['municipality'],
    nowhere: [],
  }
  return [...circles[standing[role]], ...circlesOfRole(role, area)]
}

/** What a role sees that its circle does not: the dossiers that wait for it. */
function circlesOfRole(role: RoleName, area: string | null): string[] {
  if (role === 'area-connector') return [connectorCircle(area)]
  if (role === 'neighbourhood-team') return [workersCircle(area ?? '*')]
  return role === 'programme-lead' ? [leadCircle] : []
}

/** The circles of somebody who is in this audience and in no narrower one. */
export function circlesOfAudience(audience: Audience, areas: readonly string[], team: string): string[] {
  const circles: Readonly<Record<Audience, string[]>> = {
    ourselves: [teamCircle(team)],
    partners: areaCircles(areas).filter(isCircle),
    municipality: ['municipality'],
    everyone: [],
  }
  return ['everyone', ...circles[audience]]
}

/** Circles go into a statement as they are: nothing else than these characters. */
export function isCircle(circle: string): boolean {
  return /^[a-z]+(:[A-Za-z0-9.*_-]+)?$/.test(circle)
}
