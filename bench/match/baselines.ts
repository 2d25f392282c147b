import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { publicQuery } from '#platform/db/doors.ts'
import type { Reading } from '#platform/db/doors.ts'
import { toRd } from '#platform/geo/rd.ts'
import { readWord } from '#platform/language/compounds.ts'
import { wordsOf } from '#platform/language/normalise.ts'
import { saysNothing } from '#platform/language/stop-words.ts'
import type { Answer } from './metrics.ts'
import { columnWords, themeWords } from './tags.ts'

/** What is asked of any way of answering. */
export interface Asked {
  readonly text: string
  readonly near: readonly [lat: number, lon: number] | null
  readonly today: string
}

interface Row {
  readonly initiative: string
  readonly activity: string
}

const most = 20

/**
 * Plain full text: any of the question's words, less the words that say nothing, in the index and by the dictionary
 * that our own search uses (it holds the parts of compounds too); what holds the rarest and most of them in title and
 * themes comes first, as PostgreSQL reckons it. No filters: it knows words only.
 */
export const byFullText = publicQuery(async (reading: Reading, { text }: Asked): Promise<Answer> => {
  const words = [...new Set(wordsOf(text).filter((word) => !saysNothing(word)))]
  if (words.length === 0) return answerOf([])
  const query = sql`to_tsquery('pg_catalog.dutch', ${words.map((word) => `'${word}'`).join(' | ')})`
  const found = await sql<Row>`
    select initiative_name as initiative, title as activity from published.activity
    where municipality_id = ${reading.municipality} and search @@ ${query}
    order by ts_rank(search, ${query}) desc, initiative_name, title limit ${most}`.execute(reading.db)
  return answerOf(found.rows)
})

/**
 * A tag filter, as a social map on the web has it: words choose themes and ticks (`tags.ts`); what bears most of the
 * themes and has every tick comes, the nearest first; without a place, what was confirmed last.
 */
export const byTags = publicQuery(async (reading: Reading, { text, near }: Asked): Promise<Answer> => {
  const words = formsOf(text)
  const themes = Object.keys(themeWords).filter((theme) => hasAny(words, themeWords[theme]!))
  const ticks = columnWords.filter((column) => hasAny(words, column.words)).map(({ where }) => where)
  if (themes.length === 0 && ticks.length === 0) return answerOf([])
  const nearest: RawBuilder<unknown> = near
    ? sql`spot <-> ${pointAt(near)}`
    : sql`confirmed_on desc nulls last`
  const wanted = sql`${themes}::text[]`
  const found = await sql<Row>`
    select initiative_name as initiative, title as activity from published.activity
    where municipality_id = ${reading.municipality}
      and ${sql.join([themes.length > 0 ? sql`themes && ${wanted}` : sql`true`, ...ticks], sql` and `)}
    order by (select count(*) from unnest(themes) theme where theme = any(${wanted})) desc, ${nearest}, initiative_name, title
    limit ${most}`.execute(reading.db)
  return answerOf(found.rows)
})

function pointAt([lat, lon]: readonly [number, number]): RawBuilder<unknown> {
  const { x, y } = toRd({ lat, lon })
  return sql`point(${x}, ${y})`
}

/** Each word, with its base form and the parts of a compound: `winterjassen` ticks what `jas` ticks. */
function formsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text).flatMap((word) => {
      const { base, parts } = readWord(word)
      return [word, ...(base === null ? [] : [base]), ...parts.map((part) => part.base)]
    }),
  )
}

function hasAny(words: ReadonlySet<string>, of: string): boolean {
  return of.split(/\s+/).some((word) => words.has(word))
}

/** Neither baseline knows danger, professional help or tasks. */
function answerOf(fits: readonly Row[]): Answer {
  return { route: 'collectief', none: fits.length === 0, fits, tasks: null }
}
