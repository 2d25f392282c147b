import { readFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf, piecesOf } from '#platform/csv/testing.ts'
import type { CsvHeader } from './header.ts'
import { describeProblem } from './messages.ts'
import { readActivities } from './read.ts'
import { brief, readAll, someOptions } from './testing.ts'

const header = 'initiatief;activiteit;start'
const when = '2026-11-25T10:00'

async function briefly(file: string | Uint8Array): Promise<string[]> {
  return brief(await readAll(file))
}

describe('readActivities', () => {
  test('the example file is four good rows without a warning', async () => {
    const rows = await readAll(await readFile(new URL('voorbeeld.csv', import.meta.url)))
    expect(brief(rows)).toEqual([
      '2 Koffie aan de lange tafel',
      '4 Samen koken en eten',
      '5 Repaircafé',
      '6 Leren fietsen',
    ])
    expect(rows.flatMap((row) => (row.ok ? row.warnings : row.problems))).toEqual([])
  })

  test('a bad row is refused with its line, the good rows around it are kept', async () => {
    const rows = await readAll(
      `${header}\nDe Brug;Koffie;${when}\nDe Brug;;31-02-2026 10:00\n\nDe Brug;Thee;${when}\n`,
    )
    expect(brief(rows)).toEqual(['2 Koffie', '3 required not-a-moment', '5 Thee'])
    expect(rows[1]).toMatchObject({ concerns: 'row' })
  })

  test.each([';', ',', '\t'])('the header tells that cells are divided by %j', async (delimiter) => {
    const file = `${header}\nDe Brug;Koffie;${when}`.replaceAll(';', delimiter)
    expect(await briefly(file)).toEqual(['2 Koffie'])
  })

  test('names of columns may stand in any order and case, with spaces and quotes', async () => {
    expect(await briefly(`" START ";Kosten Cent; Activiteit;INITIATIEF\n${when};0;Koffie;De Brug`)).toEqual([
      '2 Koffie',
    ])
  })

  test('empty cells at the end of the header and of rows do no harm, nor do rows of nothing', async () => {
    const file = `;;;;;\n${header};;;\n;;;;;\nDe Brug;Koffie;${when};;;\nDe Brug;Thee;${when}\n ; ; \n`
    expect(await briefly(file)).toEqual(['4 Koffie', '5 Thee'])
  })

  test('empty cells left out at the end of a row are empty; more cells than the header has are refused', async () => {
    const rows = await readAll(
      `${header};kosten_cent\nDe Brug;Koffie;${when}\nDe Brug;Koffie\nDe Brug;Thee;${when};0;x`,
    )
    expect(brief(rows)).toEqual(['2 Koffie', '3 required', '4 too-many-fields'])
    expect(rows[2]).toMatchObject({ problems: [{ found: '5', expected: '4' }] })
  })

  test.each([
    ['FREQ=WEEKLY;BYDAY=WE;COUNT=3', 'FREQ=WEEKLY;BYDAY=WE;COUNT=3'],
    ['"FREQ=WEEKLY;BYDAY=WE"', 'FREQ=WEEKLY;BYDAY=WE'],
    ['FREQ=DAILY', 'FREQ=DAILY'],
  ])('a rule is read with and without quotes: %s', async (cell, rule) => {
    const rows = await readAll(`${header};herhaling;kosten_cent\nDe Brug;Koffie;${when};${cell};250`)
    expect(rows).toMatchObject([{ ok: true, row: { facts: { schedule: { rule }, costCents: 250 } } }])
  })

  test('a broken quote costs one row', async () => {
    expect(await briefly(`${header}\nDe Brug;"Koffie;${when}\nDe Brug;Thee;${when}`)).toEqual([
      '2 broken-quote',
      '3 Thee',
    ])
  })

  test('unknown columns are told once, before the first row', async () => {
    const headers: CsvHeader[] = []
    const rows = await readAll(`${header};kleur;foto\nDe Brug;Koffie;${when};rood;\nDe Brug;Thee;${when};;`, {
      onHeader: (found) => headers.push(found),
    })
    expect(brief(rows)).toEqual(['2 Koffie', '3 Thee'])
    expect(headers.map(({ warnings }) => warnings.map(({ found }) => found))).toEqual([['kleur', 'foto']])
  })

  test.each([
    ['nothing', '', ['1 empty-file']],
    ['only empty lines', '\n\n;;\n', ['1 empty-file']],
    ['no column we need', 'naam;datum\nKoffie;morgen', ['1 missing-column missing-column missing-column']],
    ['one column missing', 'initiatief;start\nDe Brug;morgen', ['1 missing-column']],
    ['a column twice', `${header}; Start\nDe Brug;Koffie;${when};${when}`, ['1 duplicate-column']],
    ['an unknown column twice', `${header};x;X\nDe Brug;Koffie;${when};;`, ['1 duplicate-column']],
    ['a broken header', `initiatief;"activiteit;start\nDe Brug;Koffie;${when}`, ['1 header-broken-quote']],
    ['a header without end', 'x'.repeat(2_000_000), ['1 header-too-long']],
    [
      'too many columns',
      `${header};${Array.from({ length: 300 }, (_, at) => at).join(';')}`,
      ['1 too-many-columns'],
    ],
    ['a spreadsheet', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml', ['1 not-text']],
  ])('%s ends the reading', async (_, file, expected) => {
    const rows = await readAll(file)
    expect(brief(rows)).toEqual(expected)
    expect(rows[0]).toMatchObject({ concerns: 'file' })
  })

  test('a header without rows is a file without activities', async () => {
    expect(await readAll(header)).toEqual([])
  })

  test('a byte that is not UTF-8, far into a file that is, refuses that row', async () => {
    const good = `De Brug;Café;${when}\n`
    const bytes = [
      Buffer.from(`${header}\n${good.repeat(5000)}De Brug;Caf`),
      Buffer.from([0xe9]),
      Buffer.from(`;${when}\n${good}`),
    ]
    const rows = await readAll(Buffer.concat(bytes))
    expect(rows).toHaveLength(5002)
    expect(brief(rows.filter((row) => !row.ok))).toEqual(['5002 unreadable-character'])
  })

  test('a stream that breaks off throws, for the file was not read', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\nDe Brug;Koffie;${when}\n`)
      throw new Error('verbinding weg')
    }
    await expect(allOf(readActivities(breaking(), someOptions))).rejects.toThrow('verbinding weg')
  })

  test('whatever the bytes, there are only rows and problems, each with a sentence', async () => {
    const crumb = fc.constantFrom(
      header,
      ';',
      ',',
      '"',
      '\n',
      '\r',
      '\t',
      'De Brug',
      when,
      '\0',
      'é',
      'sep=;',
      "'=1",
    )
    const mess = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(crumb, { maxLength: 60 }).map((crumbs) => Buffer.from(crumbs.join(''))),
      fc.array(crumb, { maxLength: 60 }).map((crumbs) => Buffer.from(`${header}\n${crumbs.join('')}`)),
      fc
        .array(crumb, { maxLength: 60 })
        .map((crumbs) => Buffer.from(`${header}\n${crumbs.join('')}`, 'latin1')),
      fc.array(crumb, { maxLength: 60 }).map((crumbs) => Buffer.from(`\ufeff${crumbs.join('')}`, 'utf16le')),
    )
    const property = fc.asyncProperty(mess, fc.integer({ min: 1, max: 40 }), async (bytes, size) => {
      let last = 0
      const rows = await allOf(readActivities(piecesOf(bytes, size), someOptions))
      for (const row of rows) {
        expect(row.line).toBeGreaterThan(last)
        last = row.line
        const told = row.ok ? row.warnings : row.problems
        for (const one of told) expect(describeProblem('nl', row.line, one).length).toBeLessThan(400)
      }
    })
    await fc.assert(property, { numRuns: 500 })
  })

  test('the size of the pieces does not matter', async () => {
    const file = await readFile(new URL('voorbeeld.csv', import.meta.url))
    const whole = await readAll(file, { size: 1_000_000 })
    for (const size of [1, 2, 3, 5, 64]) expect(await readAll(file, { size })).toEqual(whole)
  })
})
