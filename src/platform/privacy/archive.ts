import { capital } from '#platform/i18n/sentence.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { csvLines, numberText, yesNoText } from '#platform/csv/lines.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { zipOf } from '#platform/zip/zip.ts'
import type { Cell, Held } from './export.ts'
import { words } from './messages.ts'
import { termInWords } from './terms.ts'

interface About {
  readonly city: string
  readonly locale: Locale
  readonly now: Date
}

/** What is held of somebody as a ZIP, made while it is read: a CSV and a JSON of each table, and what they are. */
export function archiveOf(held: readonly Held[], about: About): ReadableStream {
  const readme = { name: words[about.locale].readMe.file, content: readMe(held, about) }
  const tables = held.flatMap((one) => [
    { name: `${one.name}.csv`, content: () => csvLines(one.columns, csvRows(one)) },
    { name: `${one.name}.json`, content: () => jsonPieces(one) },
  ])
  return zipOf([readme, ...tables], about.now)
}

function readMe(held: readonly Held[], { city, locale, now }: About): string {
  const t = words[locale].readMe
  const files = held.map((one) =>
    [
      t.files(one.name),
      `  ${capital(one.mark.what[locale])}. ${t.rows(one.rows.length)}`,
      `  ${t.term(termInWords(one.mark, locale))}`,
    ].join('\n'),
  )
  const day = dateInWords(localDay(now), locale, { year: true })
  return `${[t.title(city, day), t.twice, ...files, t.secrets, t.others].join('\n\n')}\n`
}

function* csvRows({ columns, rows }: Held) {
  for (const row of rows)
    yield Object.fromEntries(columns.map((column) => [column, textOf(row[column] ?? null)]))
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return numberText(cell)
  if (cell === null || typeof cell === 'boolean') return yesNoText(cell)
  return JSON.stringify(cell)
}

function* jsonPieces({ rows }: Held): Generator<string> {
  for (const [n, row] of rows.entries()) yield `${n === 0 ? '[' : ','}\n  ${JSON.stringify(row)}`
  yield '\n]\n'
}
