import { once } from 'node:events'
import { request as ask } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import type { Capability } from '#capabilities/capability.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { form, photo, refused, text } from '#platform/forms/index.ts'
import { readPhoto } from '#platform/images/read-photo.ts'
import { aPhoto } from '#testing/photos.ts'
import { aTestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { createApp } from '../../app.tsx'
import type { PageEnv } from './house.ts'
import { sentForm } from './sent-form.ts'
import { openUploads } from './uploads.ts'
import { openWebServer } from './web-server.ts'

const photoForm = form({ alt: text({ max: 100 }), foto: photo() })

/** Held back until the test lets them go on. */
let hold: Promise<void> | null = null

/** A page that takes a photo, by somebody whom a header names. */
const sending: Capability = {
  name: 'sending',
  needs: [],
  identify: async (c) => {
    const id = c.req.header('x-person')
    return id === undefined ? null : { kind: 'person', id: id as PersonId, session: 's', grants: [] }
  },
  routes(app) {
    const takesUpload = openUploads({ bytes: 16_000_000, ofOnePerson: 2, seconds: 1 })
    const take = takesUpload({
      door: (c) => (c.var.ctx.actor.kind === 'visitor' ? c.redirect('/inloggen?naar=/mijn', 303) : null),
      refused: async (c, error) => {
        const { typed } = photoForm.parse(await sentForm(c))
        return c.json({ wrong: error.code, alt: typed['alt'] }, 422)
      },
    })
    app.post('/proef/fotos', take, async (c) => {
      await hold
      const parsed = photoForm.parse(await sentForm(c))
      if (!parsed.ok) return c.json({ errors: parsed.errors, typed: parsed.typed }, 422)
      const result = await readPhoto(await parsed.value.foto.bytes())
      if (!result.ok) return c.json({ errors: refused(parsed, { foto: result.error }).errors }, 422)
      return c.json({ width: result.photo.large.width }, 201)
    })
    app.post('/proef/zonder-deur', takesUpload({ door: () => null, refused: (c) => c.text('x', 422) }), (c) =>
      c.text('taken'),
    )
    app.post('/proef/tekst', async (c) => c.text(String((await c.req.text()).length)))
  },
}

let app: Hono<PageEnv>
let host: string
let good: Buffer
let lines: string[]

beforeAll(async () => {
  const place = await aMunicipality()
  const site = await aTestApp(place, { LOG_LEVEL: 'error' })
  ;({ lines } = site)
  app = createApp(site.house, [...capabilities, sending])
  host = `${place.ctx.municipality.toLowerCase()}.localhost`
  good = await aPhoto('jpeg')
})

function aForm(
  bytes: Uint8Array<ArrayBuffer> | Buffer,
  { name = 'mijn foto.svg', alt = 'Een tuin' } = {},
): FormData {
  const data = new FormData()
  data.set('alt', alt)
  data.set('foto', new File([new Uint8Array(bytes)], name, { type: 'image/svg+xml' }))
  return data
}

/** The same as it goes over the line, with its length, as browsers send it. */
async function aSentForm(bytes: Buffer) {
  const whole = new Response(aForm(bytes))
  const body = Buffer.from(await whole.arrayBuffer())
  const headers = {
    'content-type': whole.headers.get('content-type')!,
    'content-length': String(body.length),
  }
  return { body, headers }
}

const send = (body: RequestInit['body'], { who = 'a', path = '/proef/fotos', headers = {} } = {}) =>
  app.request(`http://${host}${path}`, {
    method: 'POST',
    body,
    headers: { ...(who ? { 'x-person': who } : {}), ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)

/** A body that never ends, and counts how much of it was taken. */
function endless(piece = 65_536, most = Infinity) {
  const counted = { bytes: 0, cancelled: false }
  // The same piece again and again: what is held of it was copied.
  const bytes = new Uint8Array(piece)
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (counted.bytes >= most) return new Promise<void>(() => {})
      counted.bytes += piece
      controller.enqueue(bytes)
      return undefined
    },
    cancel: () => void (counted.cancelled = true),
  })
  return { stream, counted }
}

const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

test('a photo larger than other bodies may be is taken, whatever it is called', async () => {
  const large = Buffer.concat([await aPhoto('png', { width: 1200, height: 900 }), Buffer.alloc(4_000_000)])
  const answer = await send(aForm(large))
  expect([answer.status, await answer.json()]).toEqual([201, { width: 1200 }])
})

test('what is no photo, or none at all, comes back as an error of its field, with the rest as it was typed', async () => {
  const wrong = async (bytes: Buffer, given?: { name?: string; alt?: string }) => {
    const answer = await send(aForm(bytes, given))
    expect(answer.status).toBe(422)
    return answer.json()
  }
  expect(await wrong(Buffer.from('<svg/>'))).toMatchObject({ errors: { foto: { code: 'not-a-photo' } } })
  expect(await wrong(Buffer.alloc(0), { name: 'leeg.jpg' })).toMatchObject({
    errors: { foto: { code: 'not-a-photo' } },
  })
  expect(await wrong(Buffer.alloc(0), { name: '' })).toMatchObject({
    errors: { foto: { code: 'empty-photo' } },
    typed: { alt: 'Een tuin' },
  })
  expect(await wrong(good, { alt: '' })).toMatchObject({
    errors: { alt: { code: 'empty' }, foto: { code: 'choose-again' } },
  })
  expect(await wrong(Buffer.alloc(10_500_000))).toMatchObject({
    errors: { foto: { code: 'too-many-bytes', max: 10 } },
  })
})

test('a body that is no form, or a broken one, is told what is missing', async () => {
  for (const [body, headers] of [
    ['--x\r\ncontent-dis', multipart],
    ['nonsense', { 'content-type': 'image/jpeg' }],
    ['', {}],
  ] as const)
    expect((await send(body, { headers })).status).toBe(422)
})

test('a visitor is led to the door before a byte is read, and finds no other', async () => {
  const { stream, counted } = endless()
  const answer = await send(stream, { who: '', headers: multipart })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/inloggen?naar=/mijn'])
  // One piece waits in every stream, asked or not.
  expect(counted.bytes).toBeLessThanOrEqual(65_536)
  const open = endless()
  expect((await send(open.stream, { who: '', path: '/proef/zonder-deur', headers: multipart })).status).toBe(
    403,
  )
  expect(open.counted.bytes).toBeLessThanOrEqual(65_536)
})

test('100 MB that says so is refused unread; that does not, is stopped and nowhere kept', async () => {
  const said = endless()
  const headers = { ...multipart, 'content-length': '100000000' }
  const refusedAtOnce = await send(said.stream, { headers })
  expect([refusedAtOnce.status, await refusedAtOnce.json()]).toEqual([
    422,
    { wrong: 'too-many-bytes', alt: '' },
  ])
  expect(said.counted.bytes).toBeLessThanOrEqual(65_536)
  const before = process.memoryUsage().arrayBuffers
  const unsaid = endless()
  expect(await (await send(unsaid.stream, { headers: multipart })).json()).toMatchObject({
    wrong: 'too-many-bytes',
  })
  expect(unsaid.counted.bytes).toBeLessThan(41_000_000)
  expect(unsaid.counted.cancelled).toBe(true)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000)
})

test('12 MB is thrown away to its end, so that a browser shows what is wrong and what was typed', async () => {
  const whole = await aSentForm(Buffer.alloc(12_000_000))
  expect(await (await send(whole.body, whole)).json()).toEqual({ wrong: 'too-many-bytes', alt: 'Een tuin' })
})

test('what does not arrive within its time is let go', async () => {
  const slow = endless(1000, 3000)
  const answer = await send(slow.stream, { headers: multipart })
  expect([answer.status, await answer.json()]).toEqual([422, { wrong: 'broken', alt: '' }])
  expect(slow.counted.cancelled).toBe(true)
})

test('so much at once, so many of one person; the next is asked to come back, and there is room again after', async () => {
  const gate = Promise.withResolvers<void>()
  hold = gate.promise
  const whole = await aSentForm(Buffer.concat([good, Buffer.alloc(5_000_000)]))
  const sent = ['a', 'a', 'a', 'b', 'c'].map((who) => send(whole.body, { who, ...whole }))
  const early = await Promise.all([sent[2]!, sent[4]!])
  gate.resolve()
  hold = null
  const busy = { wrong: 'busy', alt: 'Een tuin' }
  expect(await Promise.all(early.map((answer) => answer.json()))).toEqual([busy, busy])
  const late = await Promise.all([sent[0]!, sent[1]!, sent[3]!])
  expect(late.map(({ status }) => status)).toEqual([201, 201, 201])
  expect((await send(aForm(good), { who: 'c' })).status).toBe(201)
})

test('no other route takes more than a megabyte, nor does this one by another method', async () => {
  const big = 'x'.repeat(2_000_000)
  expect((await send(big, { path: '/proef/tekst' })).status).toBe(413)
  expect((await send(endless().stream, { path: '/proef/tekst' })).status).toBe(413)
  expect((await send(big, { path: '/proef/fotos/x' })).status).toBe(413)
  expect((await send(big, { path: '/inloggen' })).status).toBe(413)
  const put = await app.request(`http://${host}/proef/fotos`, { method: 'PUT', body: big })
  expect(put.status).toBe(413)
})

test('another site cannot send one', async () => {
  const answer = await send(aForm(good), { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.status).toBe(403)
})

test('over a real socket who breaks off halfway leaves the place free', async () => {
  const server = openWebServer((request, env) => app.fetch(request, env as object))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const head = `POST /proef/fotos HTTP/1.1\r\nHost: ${host}\r\nX-Person: d\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n--x\r\n`
  for (let time = 0; time < 4; time += 1) {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(head + 'x'.repeat(70_000))
    await new Promise((resolve) => setTimeout(resolve, 60))
    socket.destroy()
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { body, headers } = await aSentForm(good)
  const asked = ask({
    port,
    method: 'POST',
    path: '/proef/fotos',
    headers: { host, 'x-person': 'd', ...headers },
  })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  expect(answer.statusCode).toBe(201)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
})

test('after all of that no bug was logged', () => {
  expect(lines).toEqual([])
})
