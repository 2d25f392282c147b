import type { Synonym } from './synonym-rows.ts'
import { englishSynonyms } from './synonyms.en.ts'
import { dutchSynonyms } from './synonyms.nl.ts'

/**
 * The list that every municipality has, Dutch and English. A municipality adds rows of its own; where both have a
 * phrase, it stands for what either says.
 */
export const sharedSynonyms: readonly Synonym[] = [...dutchSynonyms, ...englishSynonyms]
