import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const most = 60_000

const loads = [
  { what: 'the first page', path: '/' },
  { what: 'the first page near a postcode', path: '/?waar=2013' },
  { what: 'the results near a postcode', path: '/activiteiten?waar=2013' },
  { what: 'the results by word', path: '/activiteiten?q=koffie' },
]

for (const { what, path } of loads) {
  test(`the first load of ${what} weighs at most 60 kB with its font and styles`, async ({ page }, info) => {
    const { total, parts } = await weighed(page, path)
    // oxlint-disable-next-line no-console -- the number is what this journey is for
    console.log(`${info.project.name}, ${path}: ${total} bytes (${parts.join(', ')})`)
    expect(
      parts.some((part) => part.startsWith('font')),
      'the font was weighed too',
    ).toBe(true)
    expect(parts.join(), 'everything asked for is part of the page').not.toContain('other')
    expect(total).toBeLessThanOrEqual(most)
  })
}

/** Bytes over the wire of a first visit with an empty cache, answers with their headers. */
async function weighed(page: Page, path: string): Promise<{ total: number; parts: string[] }> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  const kinds = new Map<string, string>()
  const bytes = new Map<string, number>()
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  )
  await page.goto(path, { waitUntil: 'networkidle' })
  const parts = [...bytes].map(([id, size]) => `${kinds.get(id) ?? 'other'} ${size}`)
  return { total: [...bytes.values()].reduce((sum, size) => sum + size, 0), parts }
}
