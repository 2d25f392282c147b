import { chooseFromMenu, expect, test } from './fixtures.ts'

test('a resident switches to English and stays on the same page with the same question', async ({ page }) => {
  await page.goto('/activiteiten?q=koffie&waar=2013')
  await chooseFromMenu(page, 'English')
  await expect(page).toHaveURL(/\/activiteiten\?q=koffie&waar=2013$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activities near 2013')
  await expect(page.getByText(/\b(Zoek|Verfijn|gevonden|Volgende|lopen)\b/)).toHaveCount(0)
  await page.getByRole('link', { name: 'Koffie met de krant' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await chooseFromMenu(page, 'Nederlands')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})
