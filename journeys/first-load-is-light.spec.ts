import { expect, test } from './fixtures.ts'

/** Everything over the wire at the first visit, font included (kB of 1,000 bytes). */
const most = 60_000

for (const path of ['/?waar=2013', '/', '/activiteiten?waar=2013', '/activiteiten?q=koffie']) {
  test(`the first load of ${path} is at most 60 kB, and needs no script`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Network.enable')
    let bytes = 0
    browser.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
    await page.goto(path, { waitUntil: 'networkidle' })
    test.info().annotations.push({ type: 'bytes', description: String(bytes) })
    process.stdout.write(`        ${path}: ${(bytes / 1000).toFixed(1)} kB\n`)
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThanOrEqual(most)
  })
}
