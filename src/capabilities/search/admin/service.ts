import { publicQuery, useCase } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { themeMerged } from '#capabilities/municipalities/index.ts'
import { mayAdminister } from '../policy.ts'
import { readSynonyms } from '../store/words.ts'
import type { OwnWord } from './domain.ts'
import { deleteWord, replaceTheme, saveWord } from './store.ts'

/** The municipality's own words, by the alphabet. */
export const listWords = publicQuery(async (reading): Promise<OwnWord[]> =>
  (await readSynonyms(reading)).map(({ when: [phrase = ''], search, themes }) => ({
    phrase,
    search,
    themes,
  })),
)

/** Lets people find with a word of their own; from the next question on. */
export const addWord = useCase<OwnWord, void>(
  { name: 'search.addWord', may: mayAdminister, records: 'synonym.added', about: ({ phrase }) => phrase },
  saveWord,
)

export const removeWord = useCase<{ phrase: string }, void>(
  {
    name: 'search.removeWord',
    may: mayAdminister,
    records: 'synonym.removed',
    about: ({ phrase }) => phrase,
  },
  (work, { phrase }) => deleteWord(work, phrase),
)

/** Words follow a theme that was merged into another. */
export const followThemes = [when(themeMerged, replaceTheme)]
