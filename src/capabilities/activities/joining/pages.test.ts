import { beforeAll, describe, expect, test } from 'vitest'
import { stampOf } from '#platform/abuse/abuse.ts'
import { aPerson, inTeam } from '#testing/people.ts'
import { anActivityToJoin, tokenIn, tuesday } from '#testing/an-activity-to-join.ts'
import type { ToJoinPlace } from '#testing/an-activity-to-join.ts'
import type { TestApp } from '#testing/test-app.ts'

let place: ToJoinPlace
let site: TestApp
beforeAll(async () => {
  place = await anActivityToJoin({ capacity: 2 })
  site = await place.later(0)
})

const at = () => `/activiteiten/${place.activity}`
const fields = (given: Record<string, string>) => ({
  naam: 'An',
  dag: tuesday,
  sinds: stampOf(new Date(place.ctx.now.getTime() - 60_000)),
  ...given,
})

function send(path: string, given: Record<string, string> = {}, cookie = '', app = site) {
  return app.get(path, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(given).toString(),
  })
}
const see = async (path: string, cookie = '', app = site) =>
  (await app.get(path, { headers: { cookie } })).text()

describe('joining by the page', () => {
  test('the activity leads to its dates, a date to a form, and the form to the list', async () => {
    expect(await see(at())).toContain(`href="${at()}/meedoen"`)
    expect(await see(`${at()}/meedoen`)).toContain(`${at()}/meedoen?dag=${tuesday}`)
    const sent = await send(`${at()}/meedoen`, fields({ email: 'an@voorbeeld.example', eerste: 'on' }))
    expect(sent.status).toBe(303)
    const done = await see(sent.headers.get('location')!)
    expect(done).toContain('Je staat op de lijst')
    expect(done).not.toContain('an@voorbeeld.example')
  })

  test('whoever has a phone only keeps the page itself', async () => {
    const sent = await send(
      `${at()}/meedoen`,
      fields({ naam: 'Bo', telefoon: '06 12345678', dag: '2026-12-08' }),
    )
    const own = sent.headers.get('location')!
    expect(own).toMatch(/^\/aanmelding\/[\w-]{43}\?nieuw=ja$/)
    expect(await see(own)).toContain('Bewaar deze pagina')
  })

  test.each([
    ['no way to be reached', {}, 'Een van de twee is genoeg'],
    [
      'an address for a name',
      { naam: 'an@voorbeeld.example', email: 'an@voorbeeld.example' },
      'alleen een voornaam',
    ],
    [
      'a date that is not there',
      { email: 'an@voorbeeld.example', dag: '2026-12-02' },
      'De dag die je koos kan niet meer',
    ],
    ['no date at all', { email: 'an@voorbeeld.example', dag: 'morgen' }, 'De dag die je koos kan niet meer'],
    ['a name of a kilometre', { naam: 'a'.repeat(500), email: 'an@voorbeeld.example' }, 'aaaa'],
    [
      'an address that a mail program makes a link of',
      { naam: 'kijk op casino.nl', email: 'an@voorbeeld.example' },
      'alleen een voornaam',
    ],
    [
      'a year before the first',
      { email: 'an@voorbeeld.example', dag: '0000-01-01' },
      'De dag die je koos kan niet meer',
    ],
    ['what only a machine fills in', { email: 'an@voorbeeld.example', website: 'x' }, 'Druk nog een keer'],
  ])('%s is asked again, and what was typed stays', async (_, given, words) => {
    const answer = await send(`${at()}/meedoen`, fields(given))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
  })

  test('a link in a mail changes nothing by being opened, however often; its button does, and twice is once', async () => {
    await place.join({ name: 'Cas' })
    const own = `/aanmelding/${tokenIn(await place.mailsTo('cas@voorbeeld.example'))}`
    for (let n = 0; n < 3; n += 1) expect(await see(own)).toContain('Je komt')
    const { headers } = await site.get(own)
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex'])
    for (let n = 0; n < 2; n += 1)
      expect((await send(own)).headers.get('location')).toBe('/aanmelding/afgemeld')
    expect((await site.get(own)).status).toBe(404)
    expect((await send(`/aanmelding/${'x'.repeat(43)}`)).headers.get('location')).toBe('/aanmelding/afgemeld')
  })

  test('an activity that nobody keeps offers nothing to join', async () => {
    expect((await site.get('/activiteiten/000000000000/meedoen')).status).toBe(404)
  })
})

describe('the page of the hosts', () => {
  const hosts = () => `/initiatieven/${place.slug}/activiteiten/${place.activity}/wie-komt`

  test('shows who comes to the team, and to nobody else', async () => {
    const page = await see(`${hosts()}?dag=${tuesday}`, place.owner.cookie)
    expect(page).toContain('an@voorbeeld.example')
    expect(page).toContain('voor het eerst')
    const editor = await aPerson(place, inTeam('editor', place.owner.ctx.actor.grants[0]!.team!))
    expect(await see(hosts(), editor.cookie)).toContain('an@voorbeeld.example')
    const other = await aPerson(place)
    expect((await site.get(hosts(), { headers: { cookie: other.cookie } })).status).toBe(403)
    expect((await site.get(hosts())).status).toBe(303)
  })

  test('what cannot be somebody on the list is not found', async () => {
    for (const what of ['afmelding', 'gebeld'])
      expect((await send(`${hosts()}/%00/${what}`, { dag: tuesday }, place.owner.cookie)).status).toBe(404)
  })

  test('a number is kept once the date has come, and no sooner', async () => {
    const number = { kwamen: '12', nieuw: '3', dag: tuesday }
    expect((await send(`${hosts()}/telling`, number, place.owner.cookie)).status).toBe(422)
    const then = await place.later(6)
    const cookie = place.owner.cookie
    expect((await send(`${hosts()}/telling`, { ...number, nieuw: '13' }, cookie, then)).status).toBe(422)
    expect((await send(`${hosts()}/telling`, number, cookie, then)).status).toBe(303)
    expect(await see(`${hosts()}?dag=${tuesday}`, cookie, then)).toContain(
      'Bewaard: 12 mensen, van wie 3 voor het eerst.',
    )
  })

  test('a host takes somebody off, and marks a call as made', async () => {
    await place.join({ name: 'Eef', email: null, phone: '0611111111', day: '2026-12-15' })
    const page = await see(`${hosts()}?dag=2026-12-15`, place.owner.cookie)
    const [, off] = /action="([^"]+\/afmelding)"/.exec(page)!
    const sent = await send(off!, { dag: '2026-12-15' }, place.owner.cookie)
    expect(await see(sent.headers.get('location')!, place.owner.cookie)).not.toContain('Eef')
    expect((await send(off!.replace('afmelding', 'gebeld'), { dag: 'x' }, place.owner.cookie)).status).toBe(
      303,
    )
  })
})

test('whoever signs in with the address they joined with finds it under /mijn, and nobody else can undo it', async () => {
  const [me, other] = [await aPerson(place), await aPerson(place)]
  await place.join({ name: 'Fay', email: me.email.toUpperCase(), day: '2026-12-22' })
  const page = await see('/mijn', me.cookie)
  expect(page).toContain('Waar je naartoe gaat')
  const [, leave] = /action="(\/mijn\/aanmeldingen\/[0-9a-z]+)"/.exec(page)!
  expect(await see('/mijn', other.cookie)).not.toContain('Waar je naartoe gaat')
  expect((await send(leave!, {}, other.cookie)).status).toBe(404)
  expect((await send(leave!, {}, me.cookie)).status).toBe(303)
  expect(await see('/mijn', me.cookie)).not.toContain('Waar je naartoe gaat')
  expect((await send(leave!, {}, me.cookie)).status).toBe(404)
})
