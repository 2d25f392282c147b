import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { unzipped } from '#testing/unzipped.ts'
import { archiveOf } from './archive.ts'
import type { Held } from './export.ts'
import { peopleTable, plain } from './marks.ts'

const visit = peopleTable({
  what: { nl: 'je bezoeken', en: 'your visits' },
  of: [{ id: 'person_id', erasing: 'row' }],
  keep: { days: 730, from: 'at' },
  columns: { ...plain('at'), person_id: { purpose: 'x', basis: 'toestemming' } },
})
const held: Held = {
  name: 'visit',
  mark: visit,
  columns: ['at', 'note', 'tags', 'first'],
  rows: [
    { at: '2026-11-25T10:00:00+01:00', note: '=1+1;"café"', tags: ['a', 'b'], first: true },
    { at: null, note: '', tags: [], first: null },
  ],
}
const about = { city: 'Proefstad', locale: 'nl', now: new Date('2026-11-25T09:00:00Z') } as const
const packed = async (...[list, given]: Parameters<typeof archiveOf>) =>
  unzipped(await buffer(archiveOf(list, given)))

describe('what somebody takes along', () => {
  test('is each table twice, for people and for programs', async () => {
    const files = await packed([held], about)
    expect(Object.keys(files)).toEqual(['LEESMIJ.txt', 'visit.csv', 'visit.json'])
    expect(JSON.parse(files['visit.json']!)).toEqual(held.rows)
    expect(files['visit.csv']).toBe(
      '\ufeffat;note;tags;first\r\n2026-11-25T10:00:00+01:00;"\'=1+1;""café""";"[""a"",""b""]";ja\r\n;;[];\r\n',
    )
  })

  test('says in plain words what each file is, and how long it is kept', async () => {
    const text = (await packed([held], about))['LEESMIJ.txt']
    expect(text).toContain('Dit bewaart Samenspel Proefstad van jou op 25 november 2026.')
    expect(text).toContain(
      'visit.csv en visit.json\n  Je bezoeken. Dat zijn 2 regels.\n  We bewaren het: 2 jaar.',
    )
    const english = (await packed([held], { ...about, locale: 'en' }))['README.txt']
    expect(english).toContain('Your visits. 2 rows.\n  We keep it: 2 years.')
  })

  test('may be nothing at all', async () => {
    expect(Object.keys(await packed([], about))).toEqual(['LEESMIJ.txt'])
  })
})
