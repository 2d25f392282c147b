import { expect, test } from './fixtures.ts'

test('nothing nearby leads to a wider circle, and says so', async ({ page }) => {
  await page.goto('/activiteiten?waar=spaarndam&q=schaken&straal=500')
  await expect(page.getByRole('status')).toContainText('Binnen 500 meter vonden we niets.')
  expect(await page.getByRole('article').count()).toBeGreaterThan(0)
})

test('nothing at all leads to who could know, and keeps what was typed', async ({ page }) => {
  await page.goto('/activiteiten?q=onderwaterhockey&waar=2013')
  await expect(page.getByRole('heading', { name: 'Mis je iets?' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: /Wat zoek je/ })).toHaveValue('onderwaterhockey')
  await page.getByRole('main').getByRole('link', { name: 'Bekijk de initiatieven' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Initiatieven' })).toBeVisible()
})

test('a wrong date is said at its place and kept', async ({ page }) => {
  await page.goto('/activiteiten?van=31-02-2026')
  await expect(page.getByText('Deze datum kennen we niet').first()).toBeVisible()
  await expect(page.getByLabel('Vanaf')).toHaveValue('31-02-2026')
})
