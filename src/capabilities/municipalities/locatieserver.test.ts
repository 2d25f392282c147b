import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { openLog } from '#platform/log/log.ts'
import { municipalityId } from '#platform/db/doors.ts'
import { openAddressBook } from './locatieserver.ts'

const haarlem = municipalityId('GM0392')!
const lines: string[] = []
const log = openLog('info', { write: (line) => void lines.push(line) })
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  lines.length = 0
})

/** A server that answers as PDOK's Locatieserver does (its README shows this shape). */
async function service(answer: (path: string) => { status?: number; body: string; afterMs?: number }) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const { status = 200, body, afterMs = 0 } = answer(request.url ?? '')
    setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).end(body), afterMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const street = JSON.stringify({
  response: { docs: [{ weergavenaam: 'Leidseplein, Haarlem', centroide_ll: 'POINT(4.6231 52.3803)' }] },
})

describe('the address book', () => {
  let now = new Date('2026-11-25T09:00:00Z')
  const clock = () => now

  test('an address becomes a spot and the name it is shown by, asked for within the municipality', async () => {
    const { url, asked } = await service(() => ({ body: street }))
    const found = await openAddressBook({ url, log, clock })('Leidseplein', haarlem)
    expect(found).toEqual({ name: 'Leidseplein, Haarlem', spot: { lat: 52.3803, lon: 4.6231 } })
    expect(decodeURIComponent(asked[0] ?? '')).toContain('gemeentecode:0392')
  })

  test('the same question is asked once a day', async () => {
    const { url, asked } = await service(() => ({ body: street }))
    const look = openAddressBook({ url, log, clock })
    await look('Leidseplein', haarlem)
    await look('leidseplein', haarlem)
    expect(asked).toHaveLength(1)
    now = new Date(now.getTime() + 25 * 60 * 60_000)
    await look('Leidseplein', haarlem)
    expect(asked).toHaveLength(2)
  })

  test('what it cannot read it does not know, and the next question is asked', async () => {
    const { url, asked } = await service((path) =>
      path.includes('boom') ? { status: 400, body: '{}' } : { body: street },
    )
    const look = openAddressBook({ url, log, clock })
    expect(await look('boom', haarlem)).toBeNull()
    expect(await look('*:* OR "Leidseplein"', haarlem)).not.toBeNull()
    expect(new URL(asked[1] ?? '', url).searchParams.get('q')?.trim()).toBe('OR  Leidseplein')
  })

  test.each([
    ['numbers that are none', 'POINT(4...63 999)'],
    ['a spot in another country', 'POINT(13.4 52.5)'],
  ])('%s are no address', async (_, centroide_ll) => {
    const { url } = await service(() => ({
      body: JSON.stringify({ response: { docs: [{ weergavenaam: 'Hier', centroide_ll }] } }),
    }))
    expect(await openAddressBook({ url, log, clock })('Hier', haarlem)).toBeNull()
  })

  test('a name that is long or of several lines becomes one line', async () => {
    const weergavenaam = `Leids\r\nplein${'x'.repeat(500)}`
    const { url } = await service(() => ({
      body: JSON.stringify({ response: { docs: [{ weergavenaam, centroide_ll: 'POINT(4.6231 52.3803)' }] } }),
    }))
    const found = await openAddressBook({ url, log, clock })('Hier', haarlem)
    expect(found?.name).toMatch(/^Leids pleinx{109}$/)
  })

  test('no such address is null, which is something else than no answer', async () => {
    const { url } = await service(() => ({ body: '{"response":{"docs":[]}}' }))
    expect(await openAddressBook({ url, log, clock })('Nergensstraat', haarlem)).toBeNull()
  })

  test.each([
    ['an error', () => ({ status: 500, body: 'oops' })],
    ['nonsense', () => ({ body: '<html>' })],
    ['another shape', () => ({ body: '{"response":{}}' })],
    ['silence', () => ({ body: street, afterMs: 4000 })],
  ])('%s is no answer, and then nobody is asked for a minute', async (_name, answer) => {
    const { url, asked } = await service(answer)
    const look = openAddressBook({ url, log, clock, timeoutMs: 1500 })
    expect(await look('Leidseplein', haarlem)).toBeUndefined()
    expect(await look('Houtplein', haarlem)).toBeUndefined()
    expect(asked).toHaveLength(1)
    now = new Date(now.getTime() + 61_000)
    await look('Houtplein', haarlem)
    expect(asked).toHaveLength(2)
  })

  test('switched off it asks nobody, and what was asked is never logged', async () => {
    expect(await openAddressBook({ url: null, log, clock })('Leidseplein 1', haarlem)).toBeUndefined()
    await openAddressBook({ url: 'http://127.0.0.1:1', log, clock })('Leidseplein 1', haarlem)
    expect(lines.join('')).toContain('did not answer')
    expect(lines.join('')).not.toContain('Leidseplein')
  })
})
