import { describe, expect, test } from 'vitest'
import { brief, readAll } from './testing.ts'
import type { CsvActivity } from './row.ts'

/** Files as spreadsheets write them, byte for byte in their habits. */
async function rowsOf(file: string | Uint8Array): Promise<CsvActivity[]> {
  const rows = await readAll(file)
  expect(brief(rows.filter((row) => !row.ok))).toEqual([])
  return rows.flatMap((row) => (row.ok ? [row.row] : []))
}

/** Windows-1252 for the few letters beyond Latin-1 that Dutch texts use. */
function windows1252(text: string): Buffer {
  const beyond: Readonly<Record<string, number>> = {
    '€': 0x80,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
  }
  return Buffer.from(Array.from(text, (letter) => beyond[letter] ?? letter.charCodeAt(0)))
}

describe('a file as it is exported by', () => {
  test('Excel in Dutch: Windows-1252, semicolons, decimal commas, dates in Dutch, empty columns', async () => {
    const [row] = await rowsOf(
      windows1252(
        [
          'Initiatief;Activiteit;Beschrijving;lat;lon;Start;Eind;kosten_cent;inloop;rolstoel;laatst_bevestigd;;',
          'Café ’t Hoekje;Samen eten;"Kom je ook?\nVoor € 3,50 – “alles erbij”";52,3812;4,6368;25-11-2026 17:30;25-11-2026 20:00;350;WAAR;ONWAAR;20-11-2026;;',
          ';;;;;;;;;;;;',
          '',
        ].join('\r\n'),
      ),
    )
    expect(row).toMatchObject({
      initiative: 'Café ’t Hoekje',
      facts: {
        description: 'Kom je ook?\nVoor € 3,50 – “alles erbij”',
        place: { spot: { lat: 52.3812, lon: 4.6368 } },
        schedule: { start: '2026-11-25T17:30', end: '2026-11-25T20:00' },
        costCents: 350,
        entrance: 'walk-in',
        accessibility: { stepFree: false },
        confirmedOn: '2026-11-20',
      },
    })
  })

  test.each(['sep=;\r\n', '"sep=;"\r\n', '\ufeffsep=;\r\n', '\ufeff'])(
    'Excel as CSV UTF-8 that begins with %j',
    async (first) => {
      const [row] = await rowsOf(`${first}initiatief;activiteit;start\r\nDe Brug;Café;2026-11-25T10:00\r\n`)
      expect(row?.facts.title).toBe('Café')
    },
  )

  test('Excel as Unicode text: UTF-16 with tabs', async () => {
    const text =
      'initiatief\tactiviteit\tstart\ttalen\r\nDe Brug\t"Łódź, ""eten"""\t25-11-2026 10:00\t"pools, nederlands"\r\n'
    const [row] = await rowsOf(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(row?.facts).toMatchObject({ title: 'Łódź, "eten"', accessibility: { languages: ['pl', 'nl'] } })
  })

  test('Excel for Mac of old: lines end with CR only', async () => {
    const rows = await rowsOf(
      'initiatief;activiteit;start\rDe Brug;Koffie;2026-11-25 10:00\rDe Brug;Thee;2026-11-26 10:00\r',
    )
    expect(rows.map(({ facts }) => facts.title)).toEqual(['Koffie', 'Thee'])
  })

  test('LibreOffice: UTF-8, commas, every text in quotes, line breaks as LF', async () => {
    const [row] = await rowsOf(
      '"initiatief","activiteit","start","herhaling","themas","lat","lon"\n' +
        '"De Brug","Koffie","2026-11-25T10:00:00","RRULE:FREQ=WEEKLY;BYDAY=WE,FR","eten,ontmoeten",52.3812,4.6368\n',
    )
    expect(row?.facts).toMatchObject({
      themes: ['eten', 'ontmoeten'],
      schedule: { rule: 'FREQ=WEEKLY;BYDAY=WE,FR' },
      place: { spot: { lat: 52.3812, lon: 4.6368 } },
    })
  })

  test('Google Sheets: UTF-8 without mark, commas, CRLF, decimal commas in quotes, no last line break', async () => {
    const [row] = await rowsOf(
      'initiatief,activiteit,start,lat,lon,inloop,beschrijving\r\n' +
        'De Brug,Koffie,25-11-2026 9:30:00,"52,3812","4,6368",TRUE,"Regel één\nregel twee"',
    )
    expect(row?.facts).toMatchObject({
      description: 'Regel één\nregel twee',
      schedule: { start: '2026-11-25T09:30' },
      place: { spot: { lat: 52.3812, lon: 4.6368 } },
      entrance: 'walk-in',
    })
  })
})
