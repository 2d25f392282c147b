import { beforeEach, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { endRole, readRoles } from '#capabilities/accounts/index.ts'
import { aLendingCity, other, theme } from '#testing/lending.ts'
import type { LendingCity } from '#testing/lending.ts'
import { as, aPerson } from '#testing/people.ts'
import { beginCompass, saveTheme } from '../service/own.ts'
import { isLent, readLent } from './lent.ts'
import { lendAgain, readSharing, shareTheme } from './service.ts'
import { saveAreas } from './store.ts'

let city: LendingCity

beforeEach(async () => {
  city = await aLendingCity()
})

describe('a theme is read', () => {
  test('by nobody of the municipality before it is shared', async () => {
    expect(await city.readers()).toEqual([])
  })

  test('by the connector of the area, when it is shared with the connector', async () => {
    await city.share({ sharedWith: 'connector', area: 'west' })
    expect(await city.readers()).toEqual([city.connector])
  })

  test('by one city.officer, when it is shared with that officer', async () => {
    await city.share({ sharedWith: 'officer', officer: city.officer.ctx.actor.id })
    expect(await city.readers()).toEqual([city.officer])
  })

  test('by everybody who works for the municipality, when it is shared with the municipality', async () => {
    await city.share({})
    expect(await city.readers()).toEqual(city.city)
  })

  test('without the other themes and what is hoped for', async () => {
    const worth = {
      question: 'wat-brengt-het',
      theme: other,
      version: 0,
      words: 'Geheim.',
      revision: 0,
    } as const
    await saveTheme(city.place.database, city.owner.ctx, {
      key: { id: city.id },
      theme: other,
      answers: [worth],
      standing: null,
    })
    await city.share({})
    const { themes } = await city.read(city.officer)
    expect(themes.map((one) => one.theme)).toEqual([theme])
    expect(themes[0]?.answers.map(({ words }) => words)).toEqual(['Vier buren.'])
    expect(themes[0]?.standing).toBe('busy')
  })

  test('with what is answered later', async () => {
    await city.share({})
    await city.answer('Een kok.', 0, 'wie-missen-er')
    await city.answer('Vijf buren.', 1)
    const { themes } = await city.read(city.officer)
    expect(themes[0]?.answers.map(({ words }) => words).toSorted()).toEqual(['Een kok.', 'Vijf buren.'])
  })

  test('by an officer only for as long as they work there', async () => {
    await city.share({ sharedWith: 'officer', officer: city.officer.ctx.actor.id })
    const end = useCase<undefined, void>(
      { name: 'test.end', may: () => true, records: null },
      async (work) => {
        const roles = await readRoles(work, { team: null })
        for (const role of roles.filter(({ person }) => person === city.officer.ctx.actor.id))
          await endRole(work, role)
      },
    )
    await end(city.place.database, city.place.ctx, undefined)
    const left = await city.officer.again()
    await expect(city.read(left)).rejects.toThrow(NotFound)
    expect(await isLent(city.place.database, left.ctx, { id: city.id })).toBe(false)
  })

  test('by no connector of where it was, when it lies elsewhere', async () => {
    await city.share({ sharedWith: 'connector', area: 'west' })
    const move = useCase<undefined, void>(
      { name: 'test.move', may: () => true, records: null },
      async (work) => {
        await saveAreas(work, city.id, ['oost'])
        await lendAgain(work, city.id)
      },
    )
    await move(city.place.database, city.owner.ctx, undefined)
    expect(await city.readers()).toEqual([city.elsewhere])
  })
})

test('only its own people share it, and only with somebody who works for the municipality', async () => {
  const to = { id: city.id, theme, sharedWith: 'municipality', officer: null, area: null } as const
  for (const one of [city.officer, await aPerson(city.place)])
    await expect(shareTheme(city.place.database, one.ctx, to)).rejects.toThrow(NotFound)
  const neighbour = (await aPerson(city.place)).ctx.actor.id
  await expect(city.share({ sharedWith: 'officer', officer: neighbour })).rejects.toThrow(NotFound)
  expect(await city.readers()).toEqual([])
})

test('whoever is both its owner and an officer reads along what is lent, and no more', async () => {
  const { database } = city.place
  const both = await aPerson(city.place, as('municipal-officer'))
  const { id } = await beginCompass(database, both.ctx, { title: 'Van een ambtenaar' })
  const read = () => readLent(database, both.ctx, { id })
  await expect(read()).rejects.toThrow(NotFound)
  const to = { sharedWith: 'municipality', officer: null, area: null } as const
  await shareTheme(database, both.ctx, { id, theme, ...to })
  expect((await read()).themes.map((one) => one.theme)).toEqual([theme])
})

describe('who read what, and when', () => {
  const readings = async () =>
    (await readSharing(city.place.database, city.owner.ctx, { id: city.id })).readings

  test('is told to its own people, once in an hour', async () => {
    await city.share({ sharedWith: 'connector', area: 'west' })
    await city.share({ theme: other })
    await city.read(city.connector)
    await city.read(city.connector)
    await city.read(city.lead)
    const told = (await readings()).map((one) => `${one.readAs} ${one.theme}`)
    expect(told.toSorted()).toEqual([
      'area-connector involvement',
      'area-connector worth',
      'programme-lead worth',
    ])
    await city.read(city.lead, { ...city.lead.ctx, now: new Date(city.lead.ctx.now.getTime() + 3_600_000) })
    expect(await readings()).toHaveLength(4)
    expect((await readings())[0]?.name).not.toBeNull()
  })

  test('is not told of whoever looked in vain', async () => {
    await expect(city.read(city.officer)).rejects.toThrow(NotFound)
    expect(await readings()).toEqual([])
  })
})
