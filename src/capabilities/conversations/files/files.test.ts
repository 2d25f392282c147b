import { beforeAll, describe, expect, test } from 'vitest'
import { endConversation } from '../service/end.ts'
import type { ConversationId } from '../domain.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { aPhotoWithItsStory, secret } from '#testing/photos.ts'
import { aConversationOf } from '#testing/talking.ts'
import { mostFiles } from './domain.ts'
import { listFiles } from './service.ts'

let house: Houseful
let id: ConversationId
beforeAll(async () => {
  house = await aHouseful()
  id = await aConversationOf(house)
})

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\n')
const cookieOf = (who: Visitor) => house.who.get(who)?.cookie ?? ''
const see = (who: Visitor, path: string) => house.site.get(path, { headers: { cookie: cookieOf(who) } })

function send(who: Visitor, bytes: Buffer, { wat = 'De offerte', name = 'offerte.pdf', to = id } = {}) {
  const body = new FormData()
  body.set('wat', wat)
  body.set('bestand', new File([new Uint8Array(bytes)], name, { type: 'text/html' }))
  const headers = { cookie: cookieOf(who), 'sec-fetch-site': 'same-origin' }
  return house.site.get(`/gesprekken/${to}/bestanden`, { method: 'POST', headers, body })
}

const files = async (of = id) =>
  (await listFiles(house.place.database, house.who.get('owner')!.ctx, { id: of })).files

describe('a file in a conversation', () => {
  test('is taken along by the two sides as a file, and by nobody else', async () => {
    expect((await send('owner', pdf, { name: '../Offerte "dak" café.html' })).status).toBe(303)
    const [one] = await files()
    expect(one).toMatchObject({
      name: 'Offerte dak café.pdf',
      kind: 'pdf',
      size: pdf.length,
      side: 'initiative',
    })
    const path = `/gesprekken/${id}/bestanden/${one!.id}`
    const answer = await see('municipal officer', path)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Offerte dak cafe.pdf"; filename*=UTF-8''Offerte%20dak%20caf%C3%A9.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    for (const who of ['editor', 'area connector', 'programme lead'] as const)
      expect((await see(who, path)).status).toBe(200)
    for (const who of [
      'person',
      'partner',
      'area connector elsewhere',
      'administrator',
      'moderator',
    ] as const)
      expect((await see(who, path)).status).toBe(404)
    expect((await see('visitor', path)).headers.get('location')).toMatch(/^\/inloggen/)
    const other = await aConversationOf(house)
    expect((await see('owner', `/gesprekken/${other}/bestanden/${one!.id}`)).status).toBe(404)
  })

  test('stands on the timeline of both', async () => {
    const page = await (await see('municipal officer', `/gesprekken/${id}`)).text()
    expect(page).toContain('Offerte dak café.pdf')
    expect(page).toContain('De offerte')
  })

  test('that is a photo keeps nothing of where it was taken', async () => {
    await send('owner', await aPhotoWithItsStory('jpeg'), { name: 'lek.png' })
    const one = (await files()).find(({ kind }) => kind === 'jpg')!
    const answer = await see('owner', `/gesprekken/${id}/bestanden/${one.id}`)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(one.name).toBe('lek.jpg')
    expect(Buffer.from(await answer.arrayBuffer()).includes(secret)).toBe(false)
  })

  test('that is none of what we take is refused where it was chosen, and the words beside it stay', async () => {
    const before = (await files()).length
    const answer = await send('owner', Buffer.from('<svg onload="alert(1)"/>'), { wat: 'Een tekening' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Dit bestand kunnen we niet aannemen.')
    expect(page).toContain('value="Een tekening"')
    const large = await send('owner', Buffer.concat([pdf, Buffer.alloc(11_500_000)]), { wat: 'Een boek' })
    expect(large.status).toBe(422)
    const said = await large.text()
    expect(said).toContain('Dit bestand is te groot. Kies een bestand van hoogstens 10 MB.')
    expect(said).toContain('value="Een boek"')
    expect(await files()).toHaveLength(before)
  })

  test('is sent by the two sides only, and no more than a dossier bears', async () => {
    const to = await aConversationOf(house)
    expect((await send('partner', pdf, { to })).status).toBe(404)
    expect((await send('visitor', pdf, { to })).headers.get('location')).toMatch(/^\/inloggen/)
    for (let n = 0; n < mostFiles; n += 1)
      expect((await send('municipal officer', pdf, { to })).status).toBe(303)
    expect((await send('owner', pdf, { to })).status).toBe(422)
    expect(await files(to)).toHaveLength(mostFiles)
  })

  test('is not added to a conversation that was closed, and can still be taken along', async () => {
    const to = await aConversationOf(house)
    await send('owner', pdf, { to })
    await endConversation(house.place.database, house.who.get('owner')!.ctx, { id: to, outcome: 'Klaar.' })
    expect((await send('owner', pdf, { to })).status).toBeGreaterThanOrEqual(400)
    const [one, ...more] = await files(to)
    expect(more).toEqual([])
    expect((await see('owner', `/gesprekken/${to}/bestanden/${one!.id}`)).status).toBe(200)
  })
})
