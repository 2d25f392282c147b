import type { Area } from '#capabilities/municipalities/index.ts'

/** The name that people know the neighbourhood by, of the areas something lies in. */
export function areaNameOf(areas: readonly Area[], ids: readonly string[]): string | null {
  const inside = areas.filter((area) => ids.includes(area.id))
  const named = inside.find((area) => area.level === 'buurt') ?? inside.find((area) => area.level === 'wijk')
  return named?.name ?? null
}
