import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { queueMail } from '#platform/mail/outbox.ts'
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

test('mail that the server does not take for an hour is pointed out, and mail that nobody tried is not', async () => {
  const { database, ctx } = await aMunicipality()
  const put = useCase<{ tries: number }, void>(
    { name: 'test.put', may: () => true, records: null },
    async (work, { tries }) => {
      await queueMail(work, { to: 'a@b.example', subject: 'x', text: 'x', locale: 'nl' })
      await sql`update samenspel.mail set attempts = ${tries} where municipality_id = ${ctx.municipality}`.execute(
        work.db,
      )
    },
  )
  const said = async (hours: number) => {
    const findings = await lookInside(database, new Date(ctx.now.getTime() + hours * 3_600_000))
    return findings.find(({ about }) => about === `mail ${ctx.municipality}`)?.sentence
  }
  await put(database, ctx, { tries: 0 })
  expect(await said(26)).toBeUndefined()
  await put(database, ctx, { tries: 3 })
  expect(await said(1)).toBeUndefined()
  expect(await said(26)).toContain('did not take 2 mails')
  expect(await said(26)).toContain('waits for 26 hours')
})
