import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { byFullText, byTags } from './baselines.ts'
import type { Answer } from './metrics.ts'

let city: Awaited<ReturnType<typeof aMunicipality>>

const place = (lat: number) => ({ name: '', address: null, postcode: null, spot: { lat, lon: 4.63 } })
const stepFree = { ...unknownAccess, stepFree: true }

beforeAll(async () => {
  city = await aMunicipality()
  const rows = [
    anActivity({
      title: 'Breien met thee',
      description: 'Pennen mee.',
      themes: ['maken'],
      place: place(52.4),
    }),
    anActivity({
      title: 'Koffie',
      description: 'En soms breien.',
      themes: ['maken', 'eten'],
      place: place(52.36),
    }),
    anActivity({ title: 'Soep', themes: ['eten'], place: place(52.37), accessibility: stepFree }),
    anActivity({ title: 'Pannenkoeken', themes: ['eten'], place: place(52.392) }),
  ]
  await importActivities(city.database, city.ctx, { source: 'test', rows })
})

const asked = (text: string) => ({ text, near: [52.38, 4.63] as const, today: '2026-11-25' })
const titles = ({ fits }: Answer) => fits.map(({ activity }) => activity)
const fullText = async (text: string) =>
  titles(await byFullText(city.database, city.ctx.municipality, asked(text)))
const tags = async (text: string) => titles(await byTags(city.database, city.ctx.municipality, asked(text)))

describe('plain full text', () => {
  test('finds any of the words, in the title before the description', async () => {
    expect(await fullText('wil graag breien of zoiets')).toEqual(['Breien met thee', 'Koffie'])
  })

  test('finds nothing by words that say nothing', async () => {
    expect(await fullText('wil iets met de')).toEqual([])
  })

  test('does not read what is typed as the language of queries', async () => {
    expect(await fullText("soep' | !(& bre:*")).toEqual(['Soep'])
  })
})

describe('the tag filter', () => {
  test('puts what bears most themes first, then what is nearest', async () => {
    expect(await tags('koken en daarna haken')).toEqual(['Koffie', 'Soep', 'Pannenkoeken', 'Breien met thee'])
  })

  test('ticks a box for a word such as rollator', async () => {
    expect(await tags('wil samen eten, loopt met een rollator')).toEqual(['Soep'])
  })

  test('shows nothing when no word is in the table', async () => {
    expect(await tags('zeilen')).toEqual([])
  })
})
