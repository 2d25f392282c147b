import { chooseFromMenu, expect, expectAccessible, test } from './fixtures.ts'

test('the page of an initiative tells who they are, what they do, how it is there and how to reach them', async ({
  page,
}) => {
  await page.goto('/')
  await chooseFromMenu(page, 'Initiatieven')
  await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill('badhuis')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await page.getByRole('link', { name: 'Het Badhuis Leidsebuurt' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het Badhuis Leidsebuurt')
  const main = page.getByRole('main')
  await expect(main).toContainText('De huiskamer van de Leidsebuurt')
  await expect(main).toContainText('Er is plek. Nieuwe mensen zijn welkom.')
  for (const name of ['Wat er te doen is', 'Het verhaal', 'Hoe is het daar?', 'Vraag het gerust']) {
    await expect(main.getByRole('heading', { name })).toBeVisible()
  }
  await expect(main.getByRole('link', { name: /^Bel / }).first()).toHaveAttribute('href', /^tel:/)
  await expect(main.getByText(/^Klopt nog: bevestigd op /)).toBeVisible()
  await main.getByText(/^Laat ook de andere \d+ zien$/).click()
  await expect(main.getByRole('link', { name: 'Film in het bad' })).toBeVisible()
  await expectAccessible(page)

  await main.getByRole('link', { name: 'Koffie met de krant' }).click()
  await main.getByRole('link', { name: 'Lees over Het Badhuis Leidsebuurt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het Badhuis Leidsebuurt')
})

test('machines read the same facts from the page of an initiative and of an activity', async ({ page }) => {
  await page.goto('/initiatieven/het-badhuis-leidsebuurt')
  const organisation = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  expect(organisation).toMatchObject({ '@context': 'https://schema.org', name: 'Het Badhuis Leidsebuurt' })
  const more = page.getByText(/^Laat ook de andere \d+ zien$/)
  if (await more.isVisible()) await more.click()
  await page.getByRole('link', { name: 'Koffie met de krant' }).click()
  const event = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  expect(event).toMatchObject({ '@context': 'https://schema.org', name: 'Koffie met de krant' })
})
