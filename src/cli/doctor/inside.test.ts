import { expect, test } from 'vitest'
import { addMunicipality, listMunicipalities } from '#capabilities/municipalities/index.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { lookInside } from './inside.ts'

test('among several municipalities, one with a bare host name or a look that is not here is pointed out', async () => {
  const whole = await aMunicipality()
  const bare = await aMunicipality()
  const [first, second] = await Promise.all(
    [whole, bare].map(async ({ database, ctx }) =>
      (await listMunicipalities(database)).find((one) => one.id === ctx.municipality)!,
    ),
  )
  const host = `${whole.ctx.municipality.toLowerCase()}.example.org`
  await addMunicipality(whole.database, whole.ctx, { ...first!, host })
  await addMunicipality(bare.database, bare.ctx, { ...second!, look: 'weg' })
  const findings = await lookInside(whole.database, whole.ctx.now)
  const about = (name: string) => findings.find((finding) => finding.about === name)?.state
  expect(about(`host ${whole.ctx.municipality}`)).toBeUndefined()
  expect(about(`look ${whole.ctx.municipality}`)).toBeUndefined()
  expect(about(`host ${bare.ctx.municipality}`)).toBe('look')
  expect(about(`look ${bare.ctx.municipality}`)).toBe('look')
})
