import type { TopicId } from '../domain.ts'

const church = /kerk|kapel|moskee|synagoge|tempel/iu

/** A refusal of what goes on in a sort of place, and how places of that sort are named. */
const placesOf: Readonly<Record<string, RegExp>> = {
  huiskamer: /buurt(?:huis|kamer|centrum)|wijk(?:huis|centrum)|dorpshuis|huis van de (?:buurt|wijk)/iu,
  geloof: church,
  kerkdienst: church,
  moskee: church,
}

/**
 * Whether an offer of another kind is held in a place that somebody would rather not go to: "not to the community centre"
 * says nothing of knitting, yet who knits there meets the same door. A caution, since the name of a place is a weak sign.
 */
export const isInRefusedPlace = (placeName: string, refused: readonly TopicId[]): boolean =>
  refused.some((topic) => placesOf[topic]?.test(placeName))
