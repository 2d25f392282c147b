import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'
import type { Frame, Locator, Page } from '@playwright/test'
import type axe from 'axe-core'
import { baseURL } from './browser.ts'

/** Every journey also watches that the page never complains: no script error, no blocked style, no lost asset. */
export const test = base.extend<{ quiet: void; elsewhere: string | null }>({
  elsewhere: [null, { option: true }],
  quiet: [
    async ({ page, elsewhere }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
      page.on('console', (message) => {
        // An answer with an error status is judged below, by whether it is a page or one of its parts.
        const ours = message.type() === 'error' && !message.text().startsWith('Failed to load resource')
        if (ours) complaints.push(`console: ${message.text()}`)
      })
      page.on('response', (response) => {
        const part = !response.request().isNavigationRequest()
        if (part && response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
        if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`)
      })
      page.on('request', (request) => {
        const expected = [baseURL, ...(elsewhere === null ? [] : [elsewhere])]
        if (!expected.some((one) => request.url().startsWith(`${one}/`)))
          complaints.push(`asked elsewhere: ${request.url()}`)
      })
      await use()
      expect(complaints, 'complaints of the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of WCAG 2.2 AA and no good practice is broken, as far as a machine can see. */
export async function expectAccessible(page: Page, { but = [] }: { but?: string[] } = {}): Promise<void> {
  await expectNoViolations(page, {
    runOnly: { type: 'tag', values: rules },
    rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
  })
}

/** The colours of the page as it is now can be told apart; the rest was seen before they changed. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoViolations(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
}

async function expectNoViolations(page: Page, asked: axe.RunOptions): Promise<void> {
  // Telling what is well takes axe as long as finding what is not.
  const options: axe.RunOptions = { ...asked, resultTypes: ['violations'] }
  const violations = await lookAt(page, options).catch((error: unknown) => {
    // A tap does not wait for the page that it leads to, and between two pages there is nothing to look at: once more.
    if (!/documentElement|context was destroyed/.test(String(error))) throw error
    return lookAt(page, options)
  })
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  )
  expect(told, `axe on ${page.url()}`).toEqual([])
}

async function lookAt(page: Page, options: axe.RunOptions): Promise<axe.Result[]> {
  await page.waitForLoadState()
  if (test.info().project.use.javaScriptEnabled === false) await page.evaluate(lookWithoutTimers)
  for (const frame of page.frames()) await bringAxe(frame)
  return page.evaluate(violationsOf, options)
}

/**
 * Half of the time of the journeys goes to axe, and bringing it twice for each look was a third of that: its small form
 * goes into each page once, however often that page is looked at.
 */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

async function bringAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axeSource)
}

async function violationsOf(options: axe.RunOptions): Promise<axe.Result[]> {
  const brought = (globalThis as unknown as { axe: typeof axe }).axe
  return (await brought.run(document, options)).violations
}

/** Where scripts are off we may still look, but no timer ever rings, and axe waits for one. */
function lookWithoutTimers(): void {
  const soon = (then: (...given: unknown[]) => void, _wait?: number, ...given: unknown[]) => {
    void Promise.resolve().then(() => then(...given))
    return 0
  }
  Object.assign(globalThis, { setTimeout: soon })
}

/** Nobody has to scroll sideways, not even on the narrowest phone or at 400 % on a screen of 1280. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: before.height })
  const tooWide = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= 320) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > 321,
    )
    return wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))
  })
  await page.setViewportSize(before)
  expect(tooWide, `wider than 320 on ${page.url()}`).toEqual([])
}

/** What a thumb has to hit is 44 pixels high; what stands within a line of text is left to axe, at 24. */
export async function expectRoomForThumbs(targets: Locator): Promise<void> {
  const small = await targets.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
      .map((one) => `${Math.round(one.getBoundingClientRect().height)} px: ${one.outerHTML.slice(0, 120)}`),
  )
  expect(small, 'targets too small for a thumb').toEqual([])
}

/** The main menu lies open on a wide screen and folded behind "Menu" on a phone. */
export async function chooseFromMenu(page: Page, name: string): Promise<void> {
  const fold = page.getByRole('banner').locator('summary')
  if (await fold.isVisible()) await fold.click()
  await page.getByRole('banner').getByRole('link', { name }).filter({ visible: true }).click()
}

/** Today in the Netherlands, as `2026-11-25`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

/** The first Wednesday after today. */
export function nextWednesday(): string {
  const from = new Date(`${today()}T12:00:00Z`)
  const ahead = (3 - from.getUTCDay() + 7) % 7 || 7
  return new Date(from.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
}
