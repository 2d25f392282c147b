import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allSkips } from '../domain.ts'
import type { CsvActivity } from './row.ts'
import { lineOf, listOf, storyOf } from './text.ts'
import { readAll, readCells, someOptions } from './testing.ts'
import { activitiesToCsv } from './write.ts'

const letters = fc.constantFrom(...Array.from('aéß€😀 \'"=+-@＝;,\t\n\r<&0'), 'é', "'=", 'ja', '=1+1')

/** Texts as they are after reading: what is written must come back as it was. */
function lines(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: letters, maxLength }).map((text) => {
    const line = lineOf(text.normalize('NFC'), 1000)
    return line.ok ? line.value : ''
  })
}

const stories = fc.string({ unit: letters, maxLength: 40 }).map((text) => {
  const story = storyOf(text.normalize('NFC'), 1000)
  return story.ok ? story.value : ''
})

const talents = lines(20).map((text) => {
  const list = listOf(text, 30)
  return list.ok ? list.value.map((talent) => ({ talent, time: '', task: '' })) : []
})

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const names = lines(20).filter((text) => text !== '')
const whole = (min: number, max: number) => maybe(fc.integer({ min, max }))
const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((at) => Number(at.toFixed(7)))
const answer = maybe(fc.boolean())

const activities: fc.Arbitrary<CsvActivity> = fc.record({
  id: maybe(names),
  initiative: names,
  facts: fc.record({
    title: names,
    description: stories,
    themes: fc.uniqueArray(fc.constantFrom('eten', 'ontmoeten', 'duurzaam')),
    forWhom: lines(20),
    place: fc.record({
      name: lines(20),
      address: maybe(names),
      postcode: maybe(fc.constantFrom('2011 AB', '9999 ZZ')),
      spot: maybe(fc.record({ lat: degrees(50.6, 53.7), lon: degrees(3.2, 7.3) })),
    }),
    schedule: fc
      .record({
        start: fc.constantFrom('2026-11-25T10:00', '2000-01-01T00:00'),
        end: fc.constantFrom(null, '2026-11-25T12:30'),
        rule: fc.constant(null),
        except: fc.constant([]),
        skips: fc.subarray([...allSkips], { minLength: 1 }),
        cancelled: fc.constant([]),
      })
      .map((schedule) =>
        schedule.start < '2026' ? { ...schedule, end: null, rule: 'FREQ=WEEKLY;BYDAY=MO,WE' } : schedule,
      ),
    costCents: whole(0, 1_000_000),
    entrance: maybe(fc.constantFrom('walk-in' as const, 'sign-up' as const)),
    capacity: fc.constant(null),
    placesLeft: fc.constant(null),
    accessibility: fc.record({
      stepFree: answer,
      toilet: fc.constant(null),
      quiet: answer,
      childcare: fc.constant(null),
      alcoholFree: answer,
      languages: fc.uniqueArray(fc.constantFrom('nl', 'ar', 'pap', 'dse')),
      groupSize: whole(1, 10_000),
    }),
    womenOnly: fc.boolean(),
    minAge: whole(0, 60),
    maxAge: whole(60, 120),
    welcome: fc.constant({ host: '', door: '', noise: '', bring: '' }),
    volunteersWanted: talents,
    contactEmail: maybe(fc.constant('buurthuis@voorbeeld.nl')),
    confirmedOn: maybe(fc.constantFrom('2026-11-24', '2024-02-29')),
  }),
})

describe('activitiesToCsv', () => {
  test('what is written is read back the same', async () => {
    const property = fc.asyncProperty(fc.array(activities, { maxLength: 5 }), async (rows) => {
      const read = await readAll(activitiesToCsv(rows))
      expect(read.map((row) => (row.ok ? row.row : row.problems))).toEqual(rows)
    })
    await fc.assert(property, { numRuns: 500 })
  })

  test('no cell begins as a formula, as written or in quotes', () => {
    fc.assert(
      fc.property(fc.array(activities, { maxLength: 3 }), (rows) => {
        const text = activitiesToCsv(rows)
        // A quote that opens a cell follows a delimiter or a line end; so does a formula that would be counted.
        for (const cell of text.slice(1).match(/(?:^|[;\n])(?:"(?:[^"]|"")*"|[^;\r\n"]*)/g) ?? [])
          expect(cell.replace(/^[;\n]?"?/, '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
    )
  })

  test('it begins with a byte order mark and the names of the contract, and lines end with CRLF', () => {
    expect(activitiesToCsv([])).toBe(
      '\ufeffid;initiatief;activiteit;beschrijving;themas;plaats;adres;postcode;lat;lon;start;eind;herhaling;niet_in;' +
        'kosten_cent;inloop;rolstoel;talen;doelgroep;alcoholvrij;alleen_vrouwen;min_leeftijd;max_leeftijd;' +
        'groepsgrootte;prikkelarm;vrijwilligers_gezocht;laatst_bevestigd;contact_email\r\n',
    )
  })

  test('a cell with another delimiter stands in quotes, so that the file survives a change of delimiter', () => {
    const read = readCells({ activiteit: 'Koffie, thee', plaats: 'De Brug' })
    if (!read.ok) throw new Error('not read')
    expect(activitiesToCsv([read.row])).toContain(';"Koffie, thee";')
    expect(activitiesToCsv([read.row])).toContain(';De Brug;')
  })

  test('what has no column is left out, and a comma in a talent does not make two', async () => {
    const read = readCells({})
    if (!read.ok) throw new Error('not read')
    const { facts } = read.row
    const rich: CsvActivity = {
      ...read.row,
      facts: {
        ...facts,
        capacity: 12,
        schedule: { ...facts.schedule, cancelled: ['2026-11-25'] },
        volunteersWanted: [{ talent: 'koken, afwassen', time: 'woensdag', task: 'soep' }],
      },
    }
    const [back] = await readAll(activitiesToCsv([rich]), someOptions)
    expect(back).toMatchObject({
      ok: true,
      row: {
        facts: {
          capacity: null,
          schedule: { cancelled: [] },
          volunteersWanted: [{ talent: 'koken / afwassen', time: '', task: '' }],
        },
      },
    })
  })
})
