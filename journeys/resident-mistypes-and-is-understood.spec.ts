import { expect, expectAccessible, test } from './fixtures.ts'

test('a resident types "wandellen", finds walks, and can still ask for what was typed', async ({ page }) => {
  await page.goto('/activiteiten')
  await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill('wandellen')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()

  await expect(page.getByRole('status')).toContainText('We zochten op “wandelen”.')
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue('wandellen')
  await expect(page.getByRole('link', { name: 'Wandelen in rollatortempo' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Zoek toch op “wandellen”' }).click()
  await expect(page).toHaveURL(/precies=ja/)
  await expect(page.getByText('We zochten op')).toHaveCount(0)
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue('wandellen')
})

test('a place that nobody knows is named, kept in its field, and the whole city is shown', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Postcode, straat of buurt' }).fill('Nergensstraat 12')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await expect(page.getByText('We kennen “Nergensstraat 12” niet in Haarlem.')).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Postcode, straat of buurt' })).toHaveValue(
    'Nergensstraat 12',
  )
  expect(await page.getByRole('article').count()).toBeGreaterThan(5)
})

test('a neighbourhood with a letter wrong is offered as it is written, right under the field', async ({
  page,
}) => {
  await page.goto('/?waar=leidsebuurd')
  const field = page.getByRole('searchbox', { name: 'Postcode, straat of buurt' })
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/We kennen “leidsebuurd” niet/)
  await page.getByRole('list', { name: 'Bedoel je misschien:' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Rond Leidsebuurt' })).toBeVisible()
})

test('an answer that cannot be is named with a way to it, and nothing typed is lost', async ({ page }) => {
  const answer = await page.goto('/activiteiten?q=koffie&waar=2013&van=2026-13-40')
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue('koffie')
  await expect(page.getByRole('searchbox', { name: 'Postcode, straat of buurt' })).toHaveValue('2013')
  const from = page.getByLabel('Vanaf')
  await expect(from).toBeVisible()
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await page
    .getByRole('main')
    .getByRole('link', { name: /datum|dag/i })
    .first()
    .click()
  await expect(from).toBeFocused()
})
