import { describe, expect, test } from 'vitest'
import { tableSentence, readTable } from './table.ts'
import { allOf, piecesOf } from './testing.ts'

const columns = { required: ['code', 'naam'], optional: ['vanaf'] } as const

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const rows = await allOf(readTable(piecesOf(bytes, 5), columns))
  return rows.map((row) =>
    'cells' in row
      ? `${row.line} ${row.cells.code}|${row.cells.naam}|${row.cells.vanaf}`
      : `${row.line} ${tableSentence(row.problem, 'en')}`,
  )
}

describe('readTable', () => {
  test.each([
    ['code;naam\n1;een\n2;twee\n', ['2 1|een|', '3 2|twee|']],
    ['Naam,extra,CODE,vanaf\r\n"a, b",x,1,2026-01-01', ['2 1|a, b|2026-01-01']],
    ['sep=;\r\n\r\ncode;naam\r\n;;\r\n1;een', ['5 1|een|']],
    ['code;naam\n1;52,4\n', ['2 1|52,4|']],
    ['code,naam\n1,52,4\n', [expect.stringMatching(/^2 there are more cells/)]],
    ['code;naam\n"1;een\n2;twee', ['2 a quote was opened and never closed.', '3 2|twee|']],
    ['code;titel\n1;een', ['1 the first row does not name the column naam.']],
    ['', ['1 there is nothing in the file.']],
    ['PK\u0003\u0004rest', ['1 this is not text. Save the sheet as CSV first.']],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  test('reads what Excel saves in Windows-1252', async () => {
    expect(await read(Buffer.from('code;naam\n1;caf\u00e9', 'latin1'))).toEqual(['2 1|café|'])
  })
})
