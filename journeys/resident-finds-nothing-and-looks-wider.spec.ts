import { expect, expectAccessible, test } from './fixtures.ts'

test('a small circle with nothing in it is widened, and the page says so', async ({ page }) => {
  await page.goto('/activiteiten?waar=2013')
  await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill('repaircafé')
  await page.getByText(/^Meer keuzes/).click()
  await page.getByRole('combobox', { name: 'Hoe ver mag het zijn?' }).selectOption('500 meter')
  await page.getByRole('button', { name: 'Laat zien' }).click()

  await expect(page.getByRole('status')).toContainText('Binnen 500 meter vonden we niets. Dit is er')
  await expect(page.getByRole('link', { name: 'Repaircafé' }).first()).toBeVisible()
  await page.getByText(/^Meer keuzes/).click()
  await expect(page.getByRole('combobox', { name: 'Hoe ver mag het zijn?' })).toHaveValue('500')
  await expectAccessible(page)
})

test('when there is nothing at all, a resident is led to those who make things', async ({ page }) => {
  await page.goto('/activiteiten')
  await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill('onderwaterhockey')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'Niets gevonden voor “onderwaterhockey”' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mis je iets?' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue('onderwaterhockey')
  await expectAccessible(page)

  await page.getByRole('main').getByRole('link', { name: 'Bekijk de initiatieven' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Initiatieven')
})
