import type { Area } from '#capabilities/municipalities/index.ts'
import { howFar } from './forms.ts'
import type { AskInput } from './forms.ts'

/** Where and how far, as the fields of the form have it. */
export type Place = Pick<AskInput, 'buurt' | 'hoe' | 'ver'>

export interface PlaceRead {
  readonly place: Place
  /** What is left to be read: a neighbourhood is no wish, and `20 minuten lopen` no walk. */
  readonly rest: string
}

/** Shorter names are words as well. */
const shortestName = 5

const minutes =
  /(?<=^|[\s,;(])(?:(?:max(?:imaal|\.)?|hooguit|hoogstens|tot|binnen|niet (?:verder|langer) dan)\s+)(?<many>\d{1,3})\s*min(?:uten|uut|\.)?(?:\s+(?<how>lopen|te voet|wandelen|rollator|fietsen|op de fiets|met de fiets|rijden|met de auto))?(?![\p{L}\p{N}])/iu

const modeOf: Readonly<Record<string, Place['hoe']>> = {
  rollator: 'rollator',
  fietsen: 'bicycle',
  'op de fiets': 'bicycle',
  'met de fiets': 'bicycle',
  rijden: 'car',
  'met de auto': 'car',
}

/**
 * Reads in a question where somebody is and how far they go: `woont in de Leidsebuurt, max 20 min lopen`. What was chosen in
 * the form goes first.
 */
export function placeIn(text: string, chosen: Place, areas: readonly Pick<Area, 'id' | 'name'>[]): PlaceRead {
  const far = minutes.exec(text)
  const rest = far ? cutOut(text, far) : text
  const named = longestNamed(rest, areas)
  return {
    place: {
      buurt: chosen.buurt ?? named?.area.id ?? null,
      hoe: chosen.hoe ?? (far ? (modeOf[far.groups!['how']?.toLowerCase() ?? ''] ?? null) : null),
      ver: chosen.ver ?? (far ? farEnough(Number(far.groups!['many'])) : null),
    },
    rest: named ? cutOut(rest, named.found) : rest,
  }
}

/** What was chosen by hand: not what the question that stood there had said of itself. */
export function chosenByHand(
  chosen: Place,
  before: string | null,
  areas: Parameters<typeof placeIn>[2],
): Place {
  const { buurt, hoe, ver } = before === null ? nowhere : placeIn(before, nowhere, areas).place
  return {
    buurt: chosen.buurt === buurt ? null : chosen.buurt,
    hoe: chosen.hoe === hoe ? null : chosen.hoe,
    ver: chosen.ver === ver ? null : chosen.ver,
  }
}

const nowhere: Place = { buurt: null, hoe: null, ver: null }

/** The first of our distances that is as far; farther than the farthest is no limit. */
const farEnough = (many: number): Place['ver'] => howFar.find((one) => Number(one) >= many) ?? null

function longestNamed(text: string, areas: readonly Pick<Area, 'id' | 'name'>[]) {
  const lower = text.toLowerCase()
  const named = areas
    .filter(({ name }) => name.length >= shortestName && lower.includes(name.toLowerCase()))
    .flatMap((area) => {
      const found = aroundName(area.name).exec(text)
      return found ? [{ area, found }] : []
    })
  return named.toSorted((one, other) => other.area.name.length - one.area.name.length)[0]
}

/** A whole word, with what leads to it: `vanaf Parkwijk`, `in de Leidsebuurt`. */
function aroundName(name: string): RegExp {
  const escaped = RegExp.escape(name)
  const before =
    '(?:(?:woont |wonend )?(?:in|uit|vanaf|vanuit|van|naar|bij|rond|rondom|nabij|buurt) )?(?:de |het )?'
  return new RegExp(`(?<![\\p{L}\\p{N}-])${before}${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}

const cutOut = (text: string, { 0: found, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} ${text.slice(index + found.length)}`.replace(/\s+/gu, ' ').trim()
