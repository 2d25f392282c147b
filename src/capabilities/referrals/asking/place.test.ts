import { expect, test } from 'vitest'
import { chosenByHand, placeIn } from './place.ts'
import type { Place } from './place.ts'

const areas = [
  { id: 'leids', name: 'Leidsebuurt' },
  { id: 'park', name: 'Parkwijk' },
  { id: 'parkw', name: 'Parkwijk-West' },
  { id: 'oost', name: 'Oost' },
]
const nowhere: Place = { buurt: null, hoe: null, ver: null }
const read = (text: string, chosen = nowhere) => placeIn(text, chosen, areas)

test.each([
  ['mw woont in de leidsebuurt, wil breien', { buurt: 'leids' }, 'mw , wil breien'],
  ['zoekt dagbesteding vanaf Parkwijk', { buurt: 'park' }, 'zoekt dagbesteding'],
  ['zoekt iets in Parkwijk-West', { buurt: 'parkw' }, 'zoekt iets'],
  ['max 20 min lopen, wil breien', { ver: '20' }, ', wil breien'],
  ['niet verder dan 15 minuten fietsen', { ver: '20', hoe: 'bicycle' }, ''],
  ['maximaal 90 minuten', { ver: null }, ''],
  // Names that are words as well, parts of other words, and minutes that are no distance.
  ['komt uit het oosten, zit in parkwijkkoor', {}, 'komt uit het oosten, zit in parkwijkkoor'],
  ['kan 20 minuten staan', {}, 'kan 20 minuten staan'],
] as const)('in %j: %j', (text, place, rest) => {
  expect(read(text)).toEqual({ place: { ...nowhere, ...place }, rest })
})

test('what was chosen goes before what is read', () => {
  expect(read('woont in Parkwijk, max 20 min lopen', { buurt: 'leids', hoe: null, ver: '45' }).place).toEqual(
    {
      buurt: 'leids',
      hoe: null,
      ver: '45',
    },
  )
})

test('what the last question said of itself was chosen by nobody', () => {
  const stood: Place = { buurt: 'park', hoe: 'bicycle', ver: '20' }
  expect(chosenByHand(stood, 'woont in Parkwijk, max 20 min lopen', areas)).toEqual({
    buurt: null,
    hoe: 'bicycle',
    ver: null,
  })
  expect(chosenByHand(stood, null, areas)).toEqual(stood)
})
