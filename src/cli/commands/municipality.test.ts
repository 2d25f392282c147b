import { beforeAll, describe, expect, test } from 'vitest'
import { addMunicipality, listMunicipalities } from '#capabilities/municipalities/index.ts'
import { municipalityId } from '#platform/db/doors.ts'
import { aCommandLine } from '#testing/command-line.ts'
import type { CommandLine } from '#testing/command-line.ts'
import { aMunicipality } from '#testing/test-database.ts'

let city: Awaited<ReturnType<typeof aMunicipality>>
let line: CommandLine

beforeAll(async () => {
  city = await aMunicipality()
  line = await aCommandLine(city)
})

const named = async (id: string) =>
  (await listMunicipalities(city.database)).find((tenant) => tenant.id === id)?.name

describe('adding a municipality', () => {
  test.each([
    [['--look', 'Neutral'], 'There is no look called "Neutral". There is: neutral'],
    [['--look', '../../etc'], 'There is no look'],
    [['--host', 'two words'], 'is no host name'],
    [['--lat', '52.1'], 'Give --lat and --lon together'],
  ])('refuses %j in a sentence, and changes nothing', async (options, sentence) => {
    const id = city.ctx.municipality
    const before = await named(id)
    const { code, said } = await line.samenspel('municipality', 'add', id, 'Anders', ...options)
    expect(code).toBe(2)
    expect(said.join(' ')).toContain(sentence)
    expect(await named(id)).toBe(before)
  })

  test('refuses a name that a list could not show', async () => {
    const { code } = await line.samenspel('municipality', 'add', city.ctx.municipality, 'Meer\nGM0001  Nep')
    expect(code).toBe(2)
  })
})

describe('the demo city', () => {
  test('never takes the place of the real one', async () => {
    const ctx = { ...city.ctx, municipality: municipalityId('GM0392')! }
    const real = { name: 'Haarlem', host: 'haarlem', look: 'neutral', demo: false, centre: null }
    await addMunicipality(city.database, ctx, real)
    const { code, said } = await line.samenspel('demo')
    expect(code).toBe(2)
    expect(said.at(-1)).toContain('is here for real')
    expect((await listMunicipalities(city.database)).find((one) => one.id === 'GM0392')?.demo).toBe(false)
  })

  test('is not for an installation that everybody can reach', async () => {
    const open = await aCommandLine(city, { BASE_URL: 'https://samenspel.example.org' })
    const { code, said } = await open.samenspel('demo')
    expect(code).toBe(2)
    expect(said).toHaveLength(1)
  })
})
