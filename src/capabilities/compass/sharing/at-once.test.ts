import { beforeEach, describe, expect, test } from 'vitest'
import { aLendingCity } from '#testing/lending.ts'
import type { LendingCity } from '#testing/lending.ts'
import { readOwnCompass } from '../service/own.ts'
import { readSharing } from './service.ts'

let city: LendingCity

beforeEach(async () => {
  city = await aLendingCity()
})

describe('at one and the same moment', () => {
  test('what is answered while it is taken back, is taken back too', async () => {
    for (let round = 0; round < 8; round += 1) {
      await city.share({})
      const before = (await readOwnCompass(city.place.database, city.owner.ctx, { key: { id: city.id } }))
        .answers
      const seen = before.find((one) => one.question === 'wie-doen-mee')!.revision
      await Promise.all([
        city.answer(`Ronde ${round}.`, seen),
        city.answer('Nieuw.', 0, `vraag-${round}`),
        city.withdraw(),
        ...city.city.map((one) => city.read(one).catch(() => null)),
      ])
      expect(await city.readers()).toEqual([])
      const { answers } = await readOwnCompass(city.place.database, city.owner.ctx, { key: { id: city.id } })
      expect(answers.map(({ words }) => words)).toContain(`Ronde ${round}.`)
      expect(await city.lentRows()).toBe(0)
    }
  })

  test('two who read it for the first time are noted once each', async () => {
    await city.share({})
    await Promise.all([
      city.read(city.officer),
      city.read(city.officer),
      city.read(city.lead),
      city.read(city.officer),
    ])
    const { readings } = await readSharing(city.place.database, city.owner.ctx, { id: city.id })
    expect(readings).toHaveLength(2)
  })
})
