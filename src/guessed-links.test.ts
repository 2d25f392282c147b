import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { askLink } from '#capabilities/accounts/service.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let site: TestApp

beforeAll(async () => {
  place = await aMunicipality()
  site = await aTestApp(place)
})

/** Every door that a link in a mail opens. */
const doors = [
  '/aanbod',
  '/aanmelding',
  '/berichten',
  '/beurten',
  '/inloggen',
  '/introductie',
  '/klopt-nog',
  '/kompas',
  '/mails',
  '/overnemen',
  '/stop',
  '/tweede-blik',
  '/uitnodiging',
  '/volgen/bevestigen',
  '/welkom',
  '/wijkteam/week/stop',
]
const guesses = 10_000

/** What an answer tells, without what differs in every answer: the guess itself and the number of the request. */
async function told(path: string, guess: string): Promise<string> {
  const answer = await site.get(`${path}/${guess}`)
  const page = (await answer.text()).replaceAll(guess, '')
  return `${answer.status} ${answer.headers.get('set-cookie') ?? ''} ${page.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '')}`
}

async function aRealLink(): Promise<string> {
  const { database, ctx } = place
  const email = 'wie-er-is@voorbeeld.example'
  const origin = 'https://stad.example'
  await askLink(database, ctx, { email, backTo: '/mijn', origin, city: 'Proefstad', locale: 'nl' })
  const system = { kind: 'system', name: 'test' } as const
  const [mail] = await readOutbox(database, { ...ctx, actor: system }, undefined)
  return /\/inloggen\/([\w-]{43})/.exec(mail!.text)![1]!
}

test(`${guesses} guessed links all get one answer per door, which tells nothing of what exists`, async () => {
  const real = await aRealLink()
  for (const door of doors) {
    const answers = new Set<string>()
    for (let n = 0; n < guesses / doors.length; n += 1)
      answers.add(await told(door, randomBytes(32).toString('base64url')))
    // A link that works, with its last letters wrong, or brought to another door, is a guess like any other.
    answers.add(await told(door, `${real.slice(0, -2)}${real.endsWith('zz') ? 'aa' : 'zz'}`))
    if (door !== '/inloggen') answers.add(await told(door, real))
    expect([...answers], door).toHaveLength(1)
    expect([...answers][0], door).toMatch(/^(404|422|200) /)
  }
  expect(await told('/inloggen', real)).toMatch(/^200 /)
}, 600_000)

test('what a link in a mail opens is kept nowhere, and found by no search engine', async () => {
  const real = await aRealLink()
  for (const path of [`/inloggen/${real}`, ...doors.map((door) => `${door}/${'x'.repeat(43)}`)]) {
    const { headers } = await site.get(path)
    expect([path, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
      path,
      'no-store',
      'noindex',
    ])
  }
})

test('whoever plants a session in the browser of another does not get theirs', async () => {
  const planted = randomBytes(32).toString('base64url')
  const answer = await site.get(`/inloggen/${await aRealLink()}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', cookie: `sessie=${planted}` },
  })
  const own = /sessie=([\w-]{43})/.exec(answer.headers.get('set-cookie')!)![1]!
  expect(own).not.toBe(planted)
  const status = async (session: string) =>
    (await site.get('/mijn', { headers: { cookie: `sessie=${session}` } })).status
  expect([await status(own), await status(planted)]).toEqual([200, 303])
})
