import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test('a resident searches, opens and goes back with the keyboard only', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Naar de inhoud' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox', { name: 'Postcode, straat of buurt' })).toBeFocused()

  await page.keyboard.type('2013')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Rond postcode 2013' })).toBeVisible()

  await tabTo(page, 'an activity', () => document.activeElement?.closest('article') !== null)
  const title = await page.evaluate(() => document.activeElement!.textContent)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.goBack()
  await expect(page.getByRole('searchbox', { name: 'Postcode, straat of buurt' })).toHaveValue('2013')
})

test('the filters open, are filled in and sent with the keyboard only', async ({ page }) => {
  await page.goto('/activiteiten')
  await tabTo(page, 'Meer keuzes', () => document.activeElement?.matches('main summary') ?? false)
  await page.keyboard.press('Enter')
  await tabTo(page, 'Ochtend', () => document.activeElement?.id === 'f-dagdeel-ochtend')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/dagdeel=ochtend/)
  await expect(page.getByText('Meer keuzes (1 aan)')).toBeVisible()
})

for (const path of [
  '/?waar=2013',
  '/activiteiten?waar=2013',
  '/kaart?waar=2013',
  '/initiatieven',
  '/initiatieven/het-badhuis-leidsebuurt',
]) {
  test(`everything on ${path} that can be used is reached by Tab, and is seen when it is reached`, async ({
    page,
  }) => {
    await page.goto(path)
    const wanted = await page.evaluate(markAll)
    const reached = new Set<number>()
    const unseen: string[] = []
    for (let step = 0; step < wanted.length + 5; step++) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(focused)
      if (here === null || reached.has(here.number)) break
      reached.add(here.number)
      if (!here.seen) unseen.push(here.html)
    }
    expect(
      wanted.filter((_, number) => !reached.has(number)),
      'not reached',
    ).toEqual([])
    expect(unseen, 'reached without being seen').toEqual([])
  })
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, what: string, there: () => boolean): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(there)) return
  }
  throw new Error(`"${what}" is not reached within 60 tabs`)
}

/** Numbers everything that can be used and is not folded away. Runs in the page. */
function markAll(): string[] {
  const usable = [
    ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
  ]
  const shown = usable.filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      // Chromium calls what stands in a hidden part of a drawing visible, though it has no place on the page.
      one.getClientRects().length > 0,
  )
  shown.forEach((one, number) => one.setAttribute('data-journey', String(number)))
  return shown.map((one) => one.outerHTML.slice(0, 120))
}

/** What has the focus, and whether that is to be seen: on the screen, with an outline or a shadow. Runs in the page. */
function focused(): { number: number; seen: boolean; html: string } | null {
  const one = document.activeElement
  if (!one || one === document.body || !one.hasAttribute('data-journey')) return null
  const box = one.getBoundingClientRect()
  const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0
  const parts = [one, ...one.querySelectorAll('*')].map((part) => getComputedStyle(part))
  const marked = parts.some(
    (style) =>
      (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
  )
  return {
    number: Number(one.getAttribute('data-journey')),
    seen: inView && marked,
    html: one.outerHTML.slice(0, 120),
  }
}
