import type { Shape } from '../geo/shape.ts'
import type { Spot } from '../geo/spot.ts'
import type { Size } from './view.ts'

export interface MapArea {
  readonly name: string
  readonly shape: Shape
  /** `lit` is the area that the page is about. */
  readonly tone?: 'plain' | 'lit' | 'water'
  /** Makes the area a link. */
  readonly href?: string
}

export interface MapPoint {
  readonly spot: Spot
  readonly name: string
  readonly href: string
  /** Its number in the list beside the map. */
  readonly number?: number
}

/** A circle around a spot. */
export interface Around {
  readonly spot: Spot
  readonly metres: number
}

export interface AreaMapTexts {
  /** Written at where you are: "jij". */
  readonly me: string
  /** Written at the place that is looked from: "hier". */
  readonly here: string
  /** What a group of points is called; `names` holds the first few. */
  readonly group: (count: number, names: readonly string[]) => string
  readonly you: string
  /** What the circle around you means. */
  readonly radius: (minutesOnFoot: number) => string
  /** The length of the scale in the corner. */
  readonly scale: (metres: number) => string
}

export interface AreaMapProps {
  readonly areas: readonly MapArea[]
  /** Larger areas, such as wijken over buurten: drawn as wider gaps, and named instead of the areas. */
  readonly districts?: readonly Pick<MapArea, 'name' | 'shape'>[]
  readonly points: readonly MapPoint[]
  /** Where is looked from, and how many metres the circle reaches. With it the map shows that circle, not all areas. */
  readonly you?: Around & {
    /** When it is a place and not the visitor. */
    readonly place?: string
  }
  /** Shows this piece, whatever else there is. */
  readonly frame?: Around
  /** In CSS pixels at its usual width; with less than half of it on a phone, words and marks are drawn larger. */
  readonly size: Size
  /** What the map is called: "Kaart van Haarlem met 30 plekken". */
  readonly label: string
  readonly texts: AreaMapTexts
  /** Where a group of points leads. */
  readonly groupHref: (points: readonly MapPoint[]) => string
}
