import { expect, expectAccessible, test } from './fixtures.ts'

test('a resident finds the same on the map, by point or by the list beside it', async ({ page }) => {
  await page.goto('/activiteiten?waar=2013')
  await page.getByRole('link', { name: 'Kaart', exact: true }).click()
  const map = page.getByRole('group', { name: /^Kaart met \d+ plekken$/ })
  await expect(map).toBeVisible()
  await expectAccessible(page)
  const count = await page.locator('.place-list > li').count()
  expect(count).toBeGreaterThan(3)
  await expect(map).toHaveAttribute('aria-label', `Kaart met ${count} plekken`)
  const badhuis = page.locator('.place-list > li', { hasText: 'Het Badhuis' })
  await badhuis.getByRole('link', { name: 'Koffie met de krant' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Koffie met de krant' })).toBeVisible()
})
