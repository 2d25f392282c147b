import { describe, expect, test } from 'vitest'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import { limits } from './row.ts'
import type { CsvActivity } from './row.ts'
import type { CsvColumn } from './columns.ts'
import { readCells } from './testing.ts'

function goodRow(cells: Partial<Record<CsvColumn, string>>): CsvActivity {
  const result = readCells(cells)
  if (!result.ok) throw new Error(result.problems.map(({ code, found }) => `${code} ${found}`).join('; '))
  return result.row
}

function problemsOf(cells: Partial<Record<CsvColumn, string>>): string[] {
  const result = readCells(cells)
  return result.ok ? [] : result.problems.map(({ column, code }) => `${column} ${code}`)
}

describe('a row', () => {
  test('an empty cell is unknown, not no', () => {
    expect(goodRow({})).toEqual({
      id: null,
      initiative: 'Buurthuis De Brug',
      facts: {
        title: 'Koffie',
        description: '',
        themes: [],
        forWhom: '',
        place: { name: '', address: null, postcode: null, spot: null },
        schedule: { start: '2026-11-25T10:00', end: null, rule: null, except: [], cancelled: [] },
        costCents: null,
        entrance: null,
        capacity: null,
        placesLeft: null,
        accessibility: unknownAccess,
        womenOnly: false,
        minAge: null,
        maxAge: null,
        welcome: { host: '', door: '', noise: '', bring: '' },
        volunteersWanted: [],
        contactEmail: null,
        confirmedOn: null,
      },
    })
  })

  test('all problems of a row come together', () => {
    expect(problemsOf({ activiteit: '', start: '31-02-2026', kosten_cent: 'veel', inloop: 'soms' })).toEqual([
      'activiteit required',
      'start not-a-moment',
      'kosten_cent not-whole-cents',
      'inloop not-yes-or-no',
    ])
  })

  test.each<[CsvColumn, string, (row: CsvActivity) => unknown, unknown]>([
    ['id', ' a-1 ', ({ id }) => id, 'a-1'],
    ['initiatief', 'De\u00a0 Brug', ({ initiative }) => initiative, 'De Brug'],
    ['activiteit', "'s Avonds eten", ({ facts }) => facts.title, "'s Avonds eten"],
    ['activiteit', "'=1+1", ({ facts }) => facts.title, '=1+1'],
    ['activiteit', 'Cafe\u0301', ({ facts }) => facts.title, 'Café'],
    ['beschrijving', 'a \r\n\r\n\r\n\r\n b\tc', ({ facts }) => facts.description, 'a\n\nb c'],
    ['themas', 'Samen Eten, ontmoeten,,eten', ({ facts }) => facts.themes, ['eten', 'ontmoeten']],
    ['postcode', '2011', ({ facts }) => facts.place.postcode, '2011'],
    ['postcode', '2011ab', ({ facts }) => facts.place.postcode, '2011 AB'],
    ['start', '2026-11-25 10:00', ({ facts }) => facts.schedule.start, '2026-11-25T10:00'],
    ['start', '2026-11-25t9:05:00', ({ facts }) => facts.schedule.start, '2026-11-25T09:05'],
    ['start', '25-11-2026 10.00 uur', ({ facts }) => facts.schedule.start, '2026-11-25T10:00'],
    ['start', '1-3-2026 9:30', ({ facts }) => facts.schedule.start, '2026-03-01T09:30'],
    ['eind', '12:30', ({ facts }) => facts.schedule.end, '2026-11-25T12:30'],
    ['eind', '26-11-2026 01:00', ({ facts }) => facts.schedule.end, '2026-11-26T01:00'],
    ['herhaling', 'rrule:freq=weekly; byday=we;', ({ facts }) => facts.schedule.rule, 'FREQ=WEEKLY;BYDAY=WE'],
    ['kosten_cent', '250', ({ facts }) => facts.costCents, 250],
    ['kosten_cent', 'Gratis', ({ facts }) => facts.costCents, 0],
    ['inloop', 'JA', ({ facts }) => facts.entrance, 'walk-in'],
    ['inloop', 'nee', ({ facts }) => facts.entrance, 'sign-up'],
    ['rolstoel', 'WAAR', ({ facts }) => facts.accessibility.stepFree, true],
    ['prikkelarm', 'x', ({ facts }) => facts.accessibility.quiet, true],
    ['alcoholvrij', '0', ({ facts }) => facts.accessibility.alcoholFree, false],
    ['alleen_vrouwen', 'yes', ({ facts }) => facts.womenOnly, true],
    ['doelgroep', 'iedereen', ({ facts }) => facts.forWhom, 'iedereen'],
    ['min_leeftijd', '0', ({ facts }) => facts.minAge, 0],
    ['groepsgrootte', '10000', ({ facts }) => facts.accessibility.groupSize, 10_000],
    ['laatst_bevestigd', '24-11-2026', ({ facts }) => facts.confirmedOn, '2026-11-24'],
    ['contact_email', 'a.b+c@voorbeeld.nl', ({ facts }) => facts.contactEmail, 'a.b+c@voorbeeld.nl'],
    [
      'vrijwilligers_gezocht',
      'koken,  fietsen maken',
      ({ facts }) => facts.volunteersWanted,
      [
        { talent: 'koken', time: '', task: '' },
        { talent: 'fietsen maken', time: '', task: '' },
      ],
    ],
  ])('%s: %j is read', (column, cell, part, expected) => {
    expect(part(goodRow({ [column]: cell }))).toEqual(expected)
  })

  test.each<[CsvColumn, string, string]>([
    ['id', 'x'.repeat(limits.id + 1), 'text-too-long'],
    ['initiatief', '  ', 'required'],
    ['activiteit', 'Sam\u0000en', 'control-character'],
    ['activiteit', 'Samen\u202eneté', 'control-character'],
    ['plaats', 'Caf\ufffd', 'unreadable-character'],
    ['beschrijving', 'x'.repeat(limits.story + 1), 'text-too-long'],
    ['themas', Array.from({ length: 21 }, (_, at) => at).join(), 'too-many-items'],
    ['postcode', '0123 AB', 'not-a-postcode'],
    ['postcode', '2011 SS', 'not-a-postcode'],
    ['start', '', 'required'],
    ['start', '2026-11-25', 'time-missing'],
    ['start', '2026-02-29T10:00', 'not-a-moment'],
    ['start', '2026-11-25T24:00', 'not-a-moment'],
    ['start', '11/25/2026 10:00', 'not-a-moment'],
    ['start', '2026-11-25T10:00Z', 'time-zone'],
    ['start', '2026-11-25T10:00:00+01:00', 'time-zone'],
    ['start', '1026-11-25T10:00', 'not-a-moment'],
    ['eind', '10:00', 'end-not-after-start'],
    ['eind', '2026-11-24T12:00', 'end-not-after-start'],
    ['eind', '2027-11-24T12:00', 'bad-schedule'],
    ['eind', 'laat', 'not-a-moment'],
    ['herhaling', 'elke week', 'bad-schedule'],
    ['herhaling', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'bad-schedule'],
    ['kosten_cent', '2,50', 'not-whole-cents'],
    ['kosten_cent', '-1', 'not-whole-cents'],
    ['kosten_cent', '99999999', 'out-of-range'],
    ['rolstoel', 'misschien', 'not-yes-or-no'],
    ['talen', 'nl, klingonees', 'unknown-language'],
    ['min_leeftijd', '121', 'out-of-range'],
    ['max_leeftijd', 'volwassen', 'not-a-number'],
    ['groepsgrootte', '0', 'out-of-range'],
    ['laatst_bevestigd', '2026-11-25', 'date-in-future'],
    ['laatst_bevestigd', 'vandaag', 'not-a-date'],
    ['contact_email', 'info op voorbeeld.nl', 'not-an-email'],
    ['contact_email', 'a@b', 'not-an-email'],
    ['vrijwilligers_gezocht', 'x'.repeat(limits.line + 1), 'text-too-long'],
  ])('%s: %j is refused as %s', (column, cell, code) => {
    expect(problemsOf({ [column]: cell })).toEqual([`${column} ${code}`])
  })

  test.each([
    ['52.3812', '4.6368'],
    ['52,3812', '4,6368'],
    ['+52,3812', '4.6368'],
  ])('lat %s and lon %s are a spot', (lat, lon) => {
    expect(goodRow({ lat, lon }).facts.place.spot).toEqual({ lat: 52.3812, lon: 4.6368 })
  })

  test.each([
    ['4,6368', '52,3812', 'lat coordinates-swapped'],
    ['52,3812', '', 'lon coordinate-alone'],
    ['', '4.6368', 'lat coordinate-alone'],
    ['523812', '4.6368', 'lat outside-netherlands'],
    ['52.3812', '-0.12', 'lon outside-netherlands'],
    ['N52.3', '4.6', 'lat not-a-coordinate'],
    ['52.3', '4.6.3', 'lon not-a-coordinate'],
    ['52.3\u0000', '', 'lat control-character'],
  ])('lat %j and lon %j: %s', (lat, lon, expected) => {
    expect(problemsOf({ lat, lon })).toEqual([expected])
  })

  test.each([
    ['nederlands, Engels,arabisch', ['nl', 'en', 'ar']],
    ['turks, pools, oekraïens, oekraiens', ['tr', 'pl', 'uk']],
    ['NL, nld, dutch', ['nl']],
    ['Türkçe, العربية, українська', ['tr', 'ar', 'uk']],
    ['papiaments, farsi, tigrinya, berbers, somalisch', ['pap', 'fa', 'ti', 'zgh', 'so']],
    ['gebarentaal, rif, dse', ['dse', 'rif']],
  ])('talen: %s', (cell, expected) => {
    expect(goodRow({ talen: cell }).facts.accessibility.languages).toEqual(expected)
  })

  test('ages the wrong way round are one problem', () => {
    expect(problemsOf({ min_leeftijd: '18', max_leeftijd: '12' })).toEqual(['max_leeftijd ages-swapped'])
    expect(problemsOf({ min_leeftijd: '18', max_leeftijd: '18' })).toEqual([])
  })

  test('the end of a series is not the end of its first date', () => {
    const cells = { herhaling: 'FREQ=WEEKLY', eind: '2026-12-30T12:00' }
    expect(problemsOf(cells)).toEqual(['eind end-of-series'])
  })

  test('an unknown theme is a warning that names the known ones, and the row is kept', () => {
    const result = readCells({ themas: 'eten, ruimtevaart' })
    expect(result).toMatchObject({
      ok: true,
      row: { facts: { themes: ['eten'] } },
      warnings: [
        {
          code: 'unknown-theme',
          found: 'ruimtevaart',
          expected: 'ontmoeten, eten, duurzaam, repareren, bewegen',
        },
      ],
    })
  })
})
