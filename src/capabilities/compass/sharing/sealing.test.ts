import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { keptFor, recordYears } from '#platform/privacy/records.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { capabilities } from '#capabilities/index.ts'
import { aLendingCity, other, theme } from '#testing/lending.ts'
import type { LendingCity } from '#testing/lending.ts'
import { readOwnCompass } from '../service/own.ts'

let city: LendingCity

beforeEach(async () => {
  city = await aLendingCity()
})

describe('taking it back', () => {
  test('ends reading at once, and seals what was readable', async () => {
    await city.share({})
    await city.answer('Vijf buren.', 1)
    expect(await city.readers()).toEqual(city.city)
    expect(await city.withdraw()).toBe(true)
    expect(await city.readers()).toEqual([])
    await city.answer('Zes buren.', 2)
    const [kept, ...more] = await city.records()
    expect(more).toEqual([])
    expect(kept?.person).toBe(city.owner.ctx.actor.id)
    expect(kept?.content).toMatchObject({ title: 'Samen eten', sharedWith: 'municipality', standing: 'busy' })
    expect(kept?.content.answers[0]).toMatchObject({ question: 'wie-doen-mee', words: 'Vijf buren.' })
    expect(kept?.content.answers[0]?.ask.length).toBeGreaterThan(10)
    // What is sealed nobody sees, not even whoever wrote it.
    for (const one of [...city.city, city.owner]) expect(await city.records(one.ctx)).toEqual([])
    expect(await city.withdraw()).toBe(false)
    expect(await city.records()).toHaveLength(1)
  })

  test('seals for the one who read, when it is shared with another', async () => {
    await city.share({ sharedWith: 'officer', officer: city.officer.ctx.actor.id })
    await city.share({ sharedWith: 'officer', officer: city.colleague.ctx.actor.id })
    expect(await city.readers()).toEqual([city.colleague])
    expect(await city.records()).toHaveLength(1)
  })

  test('leaves what is shared besides', async () => {
    await city.share({ sharedWith: 'officer', officer: city.officer.ctx.actor.id })
    await city.share({ theme: other, sharedWith: 'connector', area: 'west' })
    await city.withdraw()
    expect(await city.readers()).toEqual([city.connector])
    expect((await city.read(city.connector)).themes.map((one) => one.theme)).toEqual([other])
  })
})

describe('the record', () => {
  const tables = peopleIn(capabilities)
  const system: Ctx['actor'] = { kind: 'system', name: 'test' }
  const after = (years: number): Ctx => ({
    ...city.place.ctx,
    actor: system,
    now: new Date(city.place.ctx.now.getTime() + years * 365 * 86_400_000 + 1000),
  })

  test('is made when its owner is erased, and says nothing of who that was', async () => {
    await city.share({})
    await eraseMe(city.place.database, city.owner.ctx, { id: city.owner.ctx.actor.id, tables })
    const kept = await city.records()
    expect(kept.map(({ person, content }) => [person, content.answers[0]?.words])).toEqual([
      [null, 'Vier buren.'],
    ])
    expect(JSON.stringify(kept)).not.toContain(city.owner.ctx.actor.id)
    expect(JSON.stringify(kept)).not.toContain(city.owner.email)
    expect(await city.readers()).toEqual([])
  })

  test('is made when the officer with whom it was shared is erased', async () => {
    await city.share({ sharedWith: 'officer', officer: city.officer.ctx.actor.id })
    await eraseMe(city.place.database, city.officer.ctx, { id: city.officer.ctx.actor.id, tables })
    expect(await city.records()).toHaveLength(1)
    const { themes } = await readOwnCompass(city.place.database, city.owner.ctx, { key: { id: city.id } })
    expect(themes.find((one) => one.theme === theme)).toMatchObject({ sharedWith: 'nobody', officer: null })
  })

  test('goes after the term of the municipality, and not before', async () => {
    await city.share({})
    await city.withdraw()
    const years = recordYears((kind) => (kind === 'question' ? 3 : undefined))
    await dropPastTerm(city.place.database, after(2), keptFor(tables, years))
    expect(await city.records()).toHaveLength(1)
    await dropPastTerm(city.place.database, after(3), keptFor(tables, years))
    expect(await city.records()).toEqual([])
  })

  test('is kept for no less than the law says, whatever is set', () => {
    expect(recordYears(() => 1)).toEqual({ signal: 1, question: 1, agreement: 7, grant: 7 })
  })
})
