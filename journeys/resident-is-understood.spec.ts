import { expect, test } from './fixtures.ts'

test('a typing error is mended, said, and can be undone', async ({ page }) => {
  await page.goto('/activiteiten')
  await page.getByRole('searchbox', { name: /Wat zoek je/ }).fill('wandellen')
  await page.getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByRole('status')).toContainText('We zochten op “wandelen”')
  await expect(page.getByRole('article').first()).toContainText(/wandel/i)
  await page.getByRole('link', { name: 'Zoek toch op “wandellen”' }).click()
  await expect(page).toHaveURL(/precies=ja/)
  await expect(page.getByText('We zochten op')).toHaveCount(0)
})

test('everyday words find what is meant', async ({ page }) => {
  for (const words of ['eenzaam', 'mensen leren kennen', 'bewegen', 'taal leren', 'lonely']) {
    await page.goto(`/activiteiten?q=${words}`)
    const found = await page.getByRole('heading', { name: /gevonden$/ }).innerText()
    expect(Number.parseInt(found, 10), words).toBeGreaterThan(4)
  }
})
