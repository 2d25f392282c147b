import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { remembered } from '#platform/db/remember.ts'
import { mend, soundKey } from '#platform/language/mend.ts'
import { wordsOf } from '#platform/language/normalise.ts'
import { readQuery, toTsQuery, toTypedTsQuery } from '#platform/language/query.ts'
import type { DutchQuery } from '#platform/language/query.ts'
import { sharedSynonyms } from '#platform/language/synonyms.ts'
import type { Question } from './domain.ts'
import { readKnownWords, readLikeWords, readSynonyms } from './store/words.ts'

/** What was typed, as it was understood. */
export interface Asked {
  readonly typed: string
  /** The text with typing errors mended, when there were any. */
  readonly mended: string | null
  readonly tsquery: Question['text']
}

const nothing: Asked = { typed: '', mended: null, tsquery: null }

/** Reads what somebody typed: filler out, everyday words understood, typing errors mended. */
export async function readAsked(
  database: Database,
  municipality: MunicipalityId,
  typed: string,
  { mending }: { mending: 'on' | 'off' },
): Promise<Asked> {
  if (typed.trim() === '') return nothing
  const known = await synonyms(database, municipality, undefined)
  const query = readQuery(typed, known)
  if (query.isEmpty) return { ...nothing, typed }
  const mended = mending === 'on' ? await mendedText(database, municipality, query) : null
  return { typed, mended, tsquery: asTsQuery(mended === null ? query : readQuery(mended, known)) }
}

/** The municipality's own before ours; one list for some seconds, because an index is made of each. */
const synonyms = remembered(
  publicQuery(async (reading) => [...(await readSynonyms(reading)), ...sharedSynonyms]),
)

function asTsQuery(query: DutchQuery): Question['text'] {
  if (query.isEmpty) return null
  const typed = toTypedTsQuery(query)
  return {
    all: toTsQuery(query),
    typed,
    names: typed.replace(/'(:\*)?(?=$|[ )])/g, (_, any: string | undefined) => (any ? "':*A" : "':A")),
  }
}

const mostMended = 5

/** Words that no offer uses and that no list of ours knows are taken for typing errors. */
async function mendedText(
  database: Database,
  municipality: MunicipalityId,
  query: DutchQuery,
): Promise<string | null> {
  return query.unknown.length === 0 ? null : likelier(database, municipality, query)
}

const likelier = publicQuery(async (reading, query: DutchQuery): Promise<string | null> => {
  const known = await readKnownWords(reading, query.unknown)
  let words = wordsOf(query.typed)
  const strange = query.unknown.filter((one) => !known.has(one))
  // Who types that many words wrong in one question does not search.
  for (const word of strange.slice(0, mostMended)) {
    const better = mend(word, await readLikeWords(reading, word, soundKey(word)))
    if (better !== null) words = words.map((one) => (one === word ? better : one))
  }
  const text = words.join(' ')
  return text === wordsOf(query.typed).join(' ') ? null : text
})
