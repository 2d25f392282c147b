import type { Bounds, Shape } from '#platform/geo/shape.ts'
import type { Spot } from '#platform/geo/spot.ts'

/** A piece of a municipality: CBS's own divisions, or the areas (gebieden) in which the municipality works. */
export const levels = ['gemeente', 'wijk', 'buurt', 'gebied'] as const
export type Level = (typeof levels)[number]

/** An area as everybody may see it. `id` is a CBS code or the short name a municipality gave. */
export interface Area {
  readonly id: string
  readonly level: Level
  readonly name: string
  /** The areas that this one lies in, by id. */
  readonly partOf: readonly string[]
  readonly shape: Shape
  readonly bounds: Bounds
  /** A point well inside, for a name on a map. */
  readonly centre: Spot
  /** Drawn by hand to give an idea; not the true border. */
  readonly schematic: boolean
}

export interface Theme {
  readonly slug: string
  readonly name: { readonly nl: string; readonly en: string }
}

/** The themes a municipality begins with; it may change them. */
export const firstThemes: readonly Theme[] = [
  { slug: 'ontmoeten', name: { nl: 'Ontmoeten', en: 'Meeting people' } },
  { slug: 'eten', name: { nl: 'Samen eten', en: 'Eating together' } },
  { slug: 'bewegen', name: { nl: 'Bewegen', en: 'Exercise' } },
  { slug: 'maken', name: { nl: 'Maken', en: 'Making things' } },
  { slug: 'repareren', name: { nl: 'Repareren', en: 'Repairing' } },
  { slug: 'groen', name: { nl: 'Groen', en: 'Gardens and nature' } },
  { slug: 'taal', name: { nl: 'Taal', en: 'Language' } },
  { slug: 'digitaal', name: { nl: 'Computer en telefoon', en: 'Computer and phone' } },
  { slug: 'muziek-en-cultuur', name: { nl: 'Muziek en cultuur', en: 'Music and culture' } },
  { slug: 'ouders-en-kinderen', name: { nl: 'Ouders en kinderen', en: 'Parents and children' } },
  { slug: 'jongeren', name: { nl: 'Jongeren', en: 'Young people' } },
  { slug: 'zorg-voor-elkaar', name: { nl: 'Zorg voor elkaar', en: 'Caring for each other' } },
  { slug: 'geldzaken', name: { nl: 'Geld en formulieren', en: 'Money and forms' } },
  { slug: 'duurzaam', name: { nl: 'Duurzaam', en: 'Sustainability' } },
]
