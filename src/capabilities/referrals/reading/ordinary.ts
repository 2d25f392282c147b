import { rightAsTheyStand } from '../thesaurus/right-as-they-stand.ts'

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/**
 * Everyday Dutch words that differ from a word of a phrase book by a slip, and are right as they stand: `vergeten` is
 * not `vergaderen`. Kept by hand; `phrases.test.ts` says how one shows itself.
 */
const ownWords = listed(`
  verlaten vergeten verlopen vertellen vertelt verliest verloren gevallen gekregen gegeven geweest gebleven gevonden
  gezeten gestopt gekomen moeilijk makkelijk eigenlijk waarschijnlijk gelukkig meestal regelmatig helemaal
  misschien natuurlijk volgende vorige eerste tweede afgelopen komende binnen buiten zonder tijdens verder anders
  liever liefst beter minder meerdere weinig genoeg iedere iemand niemand nergens voldoende
`)

/** These, and those that the thesaurus knows to look like one of its own words. */
export const ordinaryWords: ReadonlySet<string> = new Set([...ownWords, ...rightAsTheyStand])
