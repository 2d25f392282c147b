import { beforeAll, expect, test } from 'vitest'
import { acceptInvitation } from '#capabilities/accounts/index.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { aCommandLine } from '#testing/command-line.ts'
import type { CommandLine } from '#testing/command-line.ts'
import { aMunicipality } from '#testing/test-database.ts'

const BASE_URL = 'https://samenspel.example.org'
let city: Awaited<ReturnType<typeof aMunicipality>>
let line: CommandLine
let ours: string[]

beforeAll(async () => {
  city = await aMunicipality()
  line = await aCommandLine(city, { BASE_URL })
  ours = ['--municipality', city.ctx.municipality]
})

const role = (...args: string[]) => line.samenspel('role', ...args, ...ours)

test('without a mail server the first administrator comes in by a link that is handed over', async () => {
  expect((await role('list')).said[0]).toMatch(/^Nobody holds a role in /)
  const { code, said } = await role('invite', 'Baas@stad.example', 'administrator')
  expect(code).toBe(0)
  expect(said[0]).toMatch(/^https:\/\/[^/]+\/uitnodiging\/[\w-]{43}$/)
  expect(said[1]).toMatch('There is no mail server (SMTP_URL), so nothing was sent.')
  const visitor = { ...city.ctx, actor: { kind: 'visitor' } } as const
  const token = said[0]!.slice(-43)
  expect(await acceptInvitation(city.database, visitor, { token, device: '' })).not.toBeNull()
  const listed = await role('list', '--json')
  const { roles } = JSON.parse(listed.said[0]!) as { roles: { id: string; email: string; role: string }[] }
  expect(roles).toMatchObject([{ email: 'baas@stad.example', role: 'administrator' }])
  expect((await role('end', roles[0]!.id)).code).toBe(0)
  expect((await role('end', roles[0]!.id)).said[0]).toMatch(/^There is no role /)
})

test('with a mail server the link goes by mail and is not printed', async () => {
  const mailing = await aCommandLine(city, { BASE_URL, SMTP_URL: 'smtp://localhost:2525' })
  const { said } = await mailing.samenspel('role', 'invite', 'twee@stad.example', 'moderator', ...ours)
  expect(said).toEqual(['A mail for twee@stad.example is in the outbox. The running server sends it.'])
  const system = { ...city.ctx, actor: { kind: 'system', name: 'test' } } as const
  const mails = await readOutbox(city.database, system, undefined)
  expect(mails.map(({ to }) => to)).toEqual(['twee@stad.example'])
})

test('what does not fit is said, and nothing is offered', async () => {
  const bare = await aCommandLine(city)
  const nowhere = await bare.samenspel('role', 'invite', 'a@b.example', 'moderator', ...ours)
  expect(nowhere).toMatchObject({ code: 2, said: [expect.stringContaining('BASE_URL')] })
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [['nobody', 'moderator'], /no e-mail address/],
    [['a@b.example', 'owner'], /There is no role "owner"/],
    [['a@b.example', 'moderator', '--area', 'west'], /not for an area/],
    [['a@b.example', 'partner', '--area', 'west'], /has no area "west"/],
    [['a@b.example', 'municipal-officer'], /--department/],
    [['a@b.example', 'partner', '--until', '2026-11-24'], /no day from today on/],
  ]
  for (const [args, sentence] of wrong) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { code, said } = await role('invite', ...args)
    expect(said[0]).toMatch(sentence)
    expect(code).toBe(2)
  }
})
