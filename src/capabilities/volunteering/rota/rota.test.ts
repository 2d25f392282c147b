import { beforeAll, describe, expect, test } from 'vitest'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { drawn, rotaIn, tokenIn, tuesdays } from '#testing/a-rota.ts'

let house: Houseful
let n = 0
const [first, second, third] = tuesdays
const { mails, mail, aTask, aHelper, join, act, rota, hasTurn, page } = rotaIn(() => house)

beforeAll(async () => {
  house = await aHouseful()
})

describe('taking up a task', () => {
  test('asks no account; the hosts hear of it, and nobody else sees a name or an address', async () => {
    const id = await aTask()
    const { email } = await aHelper(id, first)
    const toHosts = (await mails(house.who.get('editor')!.email)).filter((one) => one.text.includes(id))
    expect(toHosts.map((one) => one.text)).toEqual([expect.stringContaining('Buur wil meedoen') as string])
    expect(toHosts[0]!.text).not.toContain(email)
    expect((await page(`/initiatieven/${house.slug}/taken/${id}`, 'owner')).text).toContain(email)
    for (const path of [`/taken/${id}`, '/meedoen', `/initiatieven/${house.slug}`]) {
      const text = (await page(path)).text
      expect(text).toContain('Afwassen')
      expect(text).not.toContain(email)
      expect(text).not.toContain('Buur<')
    }
    expect(
      (await page(`/initiatieven/${house.slug}/taken/${id}`, 'owner of another initiative')).status,
    ).toBe(403)
  })

  test('answers the same to an address that was in it already, and never doubles anybody', async () => {
    const id = await aTask({ places: 3 })
    const { email } = await aHelper(id, first)
    expect(await join(id, { email: email.toUpperCase(), day: first })).toEqual({ key: null })
    const { volunteers, days } = await rota(id)
    expect(volunteers).toHaveLength(1)
    expect(days[0]!.turns).toHaveLength(1)
  })

  test('with a telephone only gives the key at once, and no mail', async () => {
    const id = await aTask()
    const done = await join(id, { phone: '06 12345678', day: first })
    expect(done).toMatchObject({ key: expect.stringMatching(/^[\w-]{43}$/) as string })
    if (done === 'full') throw new Error('full')
    expect(await hasTurn({ email: '', door: { token: done.key! } }, first)).toBe('yes')
  })

  test('that looks like spam waits for the hosts, without a turn and without a mail', async () => {
    const id = await aTask()
    const email = `helper-${(n += 1)}@thuis.example`
    await join(id, { email, day: first, trap: 'x' })
    expect(await mails(email)).toEqual([])
    const { volunteers, days } = await rota(id)
    expect(days[0]!.turns).toEqual([])
    const at = `/initiatieven/${house.slug}/taken/${id}`
    await page(`${at}/vrijwilligers`, 'owner', { besluit: 'welkom', wie: volunteers[0]!.id })
    expect(await mails(email)).toHaveLength(1)
  })

  test('needs a first name that is no address, and some way to be reached', async () => {
    const id = await aTask()
    const naam = { naam: 'Buur', dag: 'later', sinds: drawn(house.place.ctx) }
    expect((await page(`/taken/${id}`, undefined, naam)).status).toBe(422)
    const asName = { ...naam, naam: 'buur@thuis.example', telefoon: '0612345678' }
    expect((await page(`/taken/${id}`, undefined, asName)).status).toBe(422)
    const good = await page(`/taken/${id}`, undefined, { ...naam, email: `h${(n += 1)}@thuis.example` })
    expect(good.headers.get('location')).toBe(`/taken/${id}/gelukt`)
  })
})

describe('the last place', () => {
  test('goes to one of two who take it at once', async () => {
    const id = await aTask()
    const both = [await aHelper(id), await aHelper(id)]
    const done = await Promise.all(both.map((one) => act(one, 'neem', first)))
    expect(done.toSorted()).toEqual(['full', 'genomen'])
    expect((await rota(id)).days[0]!.turns).toHaveLength(1)
  })

  test('goes to one of two who come forward at once', async () => {
    const id = await aTask()
    const done = await Promise.all(
      ['a', 'b'].map((one) => join(id, { email: `${one}-${id}@thuis.example`, day: first })),
    )
    expect(done.filter((one) => one === 'full')).toHaveLength(1)
    expect((await rota(id)).days[0]!.turns).toHaveLength(1)
  })
})

describe('a turn', () => {
  test('that is handed back is told to the others, who take it with one tap', async () => {
    const id = await aTask()
    const [giver, taker] = [await aHelper(id, first), await aHelper(id)]
    expect(await act(giver, 'terug', first)).toBe('terug')
    const free = await mail(taker.email, 'Wie kan er')
    expect(free).toContain('dinsdag 1 december')
    const link = `/beurten/${tokenIn(free)}`
    expect((await page(link)).text).toContain('Deze neem ik')
    expect((await rota(id)).days[0]!.turns).toEqual([])
    const done = await page(link, undefined, { besluit: 'neem', dag: first })
    expect(done.headers.get('location')).toBe(`${link}?gelukt=genomen`)
    expect(await hasTurn(taker, first)).toBe('yes')
    expect(await hasTurn(giver, first)).toBe('no')
  })

  test('that is handed back shortly before is told to the hosts, and shown to them as a gap', async () => {
    const id = await aTask()
    const giver = await aHelper(id, first)
    await act(giver, 'terug', first)
    const gaps = (await mails(house.who.get('owner')!.email)).filter(
      (one) => one.subject.startsWith('Er viel een plek open') && one.text.includes(id),
    )
    expect(gaps.map((one) => one.text)).toEqual([expect.stringContaining('dinsdag 1 december') as string])
    expect((await rota(id)).gaps.map((gap) => gap.day)).toEqual([first])
  })

  test('that is offered stays with its owner until another takes it; then the first is told', async () => {
    const id = await aTask()
    const [giver, taker] = [await aHelper(id, second), await aHelper(id)]
    expect(await act(giver, 'ruil', second)).toBe('ruil')
    expect(await hasTurn(giver, second)).toBe('offered')
    expect(await mail(taker.email, 'Wie kan er')).toContain('8 december')
    expect(await act(taker, 'neem', second)).toBe('genomen')
    expect(await hasTurn(giver, second)).toBe('no')
    expect((await rota(id)).days[1]!.turns).toHaveLength(1)
    expect(await mail(giver.email, 'Je beurt is overgenomen')).toContain('8 december')
  })

  test('is not taken by another when its owner keeps it after all', async () => {
    const id = await aTask()
    const [giver, other] = [await aHelper(id, second), await aHelper(id)]
    await act(giver, 'ruil', second)
    expect(await act(giver, 'houd', second)).toBe('gehouden')
    expect(await act(other, 'neem', second)).toBe('full')
  })

  test('is taken no more often than the team asks', async () => {
    const id = await aTask({ mostTurns: 1, places: 2 })
    const one = await aHelper(id, first)
    expect(await act(one, 'neem', second)).toBe('most')
    expect(await act(one, 'neem', '2026-12-02')).toBe('gone')
  })

  test('is given and taken away by the hosts, and whoever it is hears so', async () => {
    const id = await aTask()
    const one = await aHelper(id)
    const { volunteers } = await rota(id)
    const at = `/initiatieven/${house.slug}/taken/${id}`
    const put = (besluit: string, wie: string = volunteers[0]!.id) =>
      page(`${at}/beurten`, 'editor', { besluit, dag: third, wie })
    expect((await put('erin')).headers.get('location')).toBe(`${at}?gelukt=erin`)
    expect(await hasTurn(one, third)).toBe('yes')
    expect(await mail(one.email, 'Je beurt')).toContain('Je staat op de lijst')
    expect((await put('eruit')).headers.get('location')).toBe(`${at}?gelukt=eruit`)
    expect(await hasTurn(one, third)).toBe('no')
    expect((await put('erin', 'x')).status).toBe(422)
  })
})

describe('looking', () => {
  test('at a link changes nothing, and is kept by nobody on the way', async () => {
    const id = await aTask()
    const { door } = await aHelper(id, first)
    const before = JSON.stringify(await rota(id))
    const answer = await page(`/beurten/${door.token}?dag=${second}&besluit=neem`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(JSON.stringify(await rota(id))).toBe(before)
  })

  test('at turns of another is not possible, signed in or not', async () => {
    const id = await aTask()
    await aHelper(id)
    const [one] = (await rota(id)).volunteers
    expect((await page(`/mijn/beurten/${one!.id}`, 'person')).status).toBe(404)
    expect((await page(`/beurten/${'x'.repeat(43)}`)).status).toBe(422)
  })

  test('at ones own is possible signed in with that address', async () => {
    const id = await aTask()
    const person = house.who.get('person')!
    await join(id, { email: person.email, day: first })
    const mine = await page('/mijn', 'person')
    const path = /\/mijn\/beurten\/[0-9a-z]{12}/.exec(mine.text)![0]
    expect((await page(path, 'person')).text).toContain('Jouw beurten')
  })
})
