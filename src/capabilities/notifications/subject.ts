import { findInitiative } from '#capabilities/initiatives/index.ts'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { keepableQuestion } from '#capabilities/search/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { House } from '#platform/http/house.ts'
import type { Subject } from './domain.ts'

/**
 * What an address names as something to follow: `initiatief:SLUG`, `thema:SLUG`, `gebied:ID` or `zoek:QUESTION`.
 * @returns `null` when there is no such thing here
 */
export async function subjectOf(house: House, ctx: Ctx, text: string): Promise<Subject | null> {
  const at = text.indexOf(':')
  const rest = text.slice(at + 1)
  switch (text.slice(0, at)) {
    case 'initiatief':
      return initiative(house, ctx, rest)
    case 'thema':
      return theme(house, ctx, rest)
    case 'gebied':
      return area(house, ctx, rest)
    case 'zoek':
      return question(house, ctx, rest)
    default:
      return null
  }
}

async function initiative({ database }: House, ctx: Ctx, slug: string): Promise<Subject | null> {
  if (!/^[0-9a-z-]{1,80}$/.test(slug)) return null
  const found = await findInitiative(database, ctx.municipality, slug)
  return found ? { kind: 'initiative', what: found.initiative_id, name: found.name } : null
}

async function theme({ database }: House, ctx: Ctx, slug: string): Promise<Subject | null> {
  const found = (await listThemes(database, ctx.municipality, undefined)).find((one) => one.slug === slug)
  return found ? { kind: 'theme', what: slug, name: found.name[ctx.locale] } : null
}

async function area({ database }: House, ctx: Ctx, id: string): Promise<Subject | null> {
  const all = await listAreas(database, ctx.municipality, ['buurt', 'wijk', 'gebied'])
  const found = all.find((one) => one.id === id)
  return found ? { kind: 'area', what: id, name: found.name } : null
}

async function question({ database, addresses }: House, ctx: Ctx, query: string): Promise<Subject | null> {
  const kept = await keepableQuestion({ database, ctx, addresses }, new URLSearchParams(query))
  return kept && { kind: 'search', what: kept.query, name: kept.name }
}
