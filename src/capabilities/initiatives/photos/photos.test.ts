import { beforeAll, describe, expect, test } from 'vitest'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { aPhoto, aPhotoWithItsStory, secret } from '#testing/photos.ts'
import { unzipped } from '#testing/unzipped.ts'
import { setPhase, withdrawInitiative } from '../service/edit.ts'
import { removeInitiative } from '../service/claim.ts'
import { mostPhotos } from './domain.ts'
import { readOwnPhotos } from './service.ts'

let house: Houseful
beforeAll(async () => {
  house = await aHouseful()
})

const cookieOf = (who: Visitor) => house.who.get(who)?.cookie ?? ''

async function send(
  who: Visitor,
  {
    alt = 'Vier mensen aan tafel',
    kring = 'everyone',
    bytes,
  }: { alt?: string; kring?: string; bytes: Buffer },
): Promise<Response> {
  const body = new FormData()
  body.set('alt', alt)
  body.set('kring', kring)
  body.set('foto', new File([new Uint8Array(bytes)], '../../etc/passwd.html', { type: 'text/html' }))
  return house.site.get(`/initiatieven/${house.slug}/fotos`, {
    method: 'POST',
    headers: { cookie: cookieOf(who), 'sec-fetch-site': 'same-origin' },
    body,
  })
}

const see = (who: Visitor, path: string) => house.site.get(path, { headers: { cookie: cookieOf(who) } })
const own = async () =>
  (await readOwnPhotos(house.place.database, house.who.get('owner')!.ctx, { slug: house.slug })).photos

describe('a photo', () => {
  test('is seen by whom it is shared with, from the next request on, and by nobody else', async () => {
    expect(
      (await send('owner', { kring: 'partners', bytes: await aPhoto('png') })).headers.get('location'),
    ).toMatch(/gelukt=erbij$/)
    const [{ id }] = (await own()) as [Awaited<ReturnType<typeof own>>[number]]
    const shared = `/initiatieven/${house.slug}/fotos/${id}`
    const statuses = async (path: string) =>
      Object.fromEntries(
        await Promise.all(
          (
            [
              'visitor',
              'person',
              'owner',
              'editor',
              'partner',
              'partner elsewhere',
              'municipal officer',
            ] as const
          ).map(async (who) => [who, (await see(who, path)).status] as const),
        ),
      )
    const partners = { owner: 200, editor: 200, partner: 200 }
    const nobody = { visitor: 404, person: 404, 'partner elsewhere': 404, 'municipal officer': 404 }
    expect(await statuses(shared)).toEqual({ ...partners, ...nobody })
    expect((await statuses(`/fotos/${id}`))['owner']).toBe(404)
    expect((await see('owner', shared)).headers.get('cache-control')).toBe('private, no-store')

    const change = (kring: string) =>
      house.site.get(`${shared}/bewerken`, {
        method: 'POST',
        headers: {
          cookie: cookieOf('editor'),
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: `alt=Een+tafel&kring=${kring}`,
      })
    await change('everyone')
    const open = await see('visitor', `/fotos/${id}/klein`)
    expect([open.status, open.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(await (await see('visitor', `/initiatieven/${house.slug}`)).text()).toContain('alt="Een tafel"')
    await change('ourselves')
    const etag = open.headers.get('etag')!
    const again = await house.site.get(`/fotos/${id}/klein`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(404)
    expect(await (await see('visitor', `/initiatieven/${house.slug}`)).text()).not.toContain('Een tafel')
  })

  test('goes out of sight with its page, and comes back with it', async () => {
    await send('editor', { alt: 'Soeppan', bytes: await aPhoto('jpeg') })
    const { id } = (await own()).find((one) => one.alt === 'Soeppan')!
    const { ctx } = house.who.get('owner')!
    expect((await see('visitor', `/fotos/${id}`)).status).toBe(200)
    await setPhase(house.place.database, ctx, { slug: house.slug, phase: 'paused' })
    expect((await see('visitor', `/fotos/${id}`)).status).toBe(200)
    await withdrawInitiative(house.place.database, ctx, { slug: house.slug })
    expect((await see('visitor', `/fotos/${id}`)).status).toBe(404)
  })

  test('keeps nothing of where and with what it was taken, and nothing of its name', async () => {
    await send('owner', { alt: 'Met verhaal', bytes: await aPhotoWithItsStory('jpeg') })
    const { id } = (await own()).find((one) => one.alt === 'Met verhaal')!
    const answer = await see('owner', `/initiatieven/${house.slug}/fotos/${id}`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.includes(secret)).toBe(false)
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="foto.jpg"')
  })

  test('that is none is refused where it was chosen, and the words beside it stay', async () => {
    const answer = await send('owner', { alt: 'Geen foto', bytes: Buffer.from('<svg onload="alert(1)"/>') })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="Geen foto"')
  })

  test('is sent by the team only, and no more than a page bears', async () => {
    const bytes = await aPhoto('jpeg', { width: 40, height: 30 })
    expect((await send('partner', { bytes })).status).toBe(404)
    expect((await send('visitor', { bytes })).headers.get('location')).toMatch(/^\/inloggen/)
    for (let n = (await own()).length; n < mostPhotos + 2; n += 1) await send('owner', { bytes })
    expect(await own()).toHaveLength(mostPhotos)
  })

  test('is taken along, and goes with its initiative', async () => {
    const { database } = house.place
    const owner = house.who.get('owner')!
    const zip = await see('owner', `/initiatieven/${house.slug}/meenemen.zip`)
    const files = await unzipped(Buffer.from(await zip.arrayBuffer()))
    expect(Object.keys(files).filter((name) => /^fotos\/\d\.jpg$/.test(name))).toHaveLength(mostPhotos)
    const { id } = (await own())[0]!
    await removeInitiative(database, owner.ctx, { slug: house.slug })
    expect((await see('owner', `/initiatieven/${house.slug}/fotos/${id}`)).status).toBe(404)
  })
})
