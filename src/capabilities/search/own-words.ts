import { publicQuery } from '#platform/db/doors.ts'
import { remembered } from '#platform/db/remember.ts'
import { readSynonyms } from './store/words.ts'

/** The municipality's own everyday words, as its administrators keep them at `/beheer/woorden`. */
export const synonymsOf = remembered(publicQuery((reading) => readSynonyms(reading)))
