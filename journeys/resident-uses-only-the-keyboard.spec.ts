import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test('a resident who has no mouse searches, opens and goes back', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await tabTo(page, 'Postcode, straat of buurt')
  await page.keyboard.type('leidsebuurt')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Bij Leidsebuurt' })).toBeVisible()
  await tabTo(page, 'Koffie met de krant')
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Koffie met de krant' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Bij Leidsebuurt' })).toBeVisible()
})

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 120; n += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    const label = (await focused.getAttribute('placeholder')) ?? (await focused.innerText().catch(() => ''))
    if (label.includes(name)) return
  }
  throw new Error(`the Tab key never came to ${name}`)
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.locator(':focus').evaluate((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), boxShadow }
  })
  expect((ring.outlineStyle !== 'none' && ring.outlineWidth >= 2) || ring.boxShadow !== 'none').toBe(true)
}
