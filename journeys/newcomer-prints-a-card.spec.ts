import { expect, test } from './fixtures.ts'

test('a newcomer prints the card of an activity on one sheet, without the menu around it', async ({
  page,
}) => {
  await page.goto('/activiteiten?q=koffie met de krant')
  await page.getByRole('link', { name: 'Koffie met de krant' }).first().click()
  await page.getByRole('link', { name: 'Kaartje voor je eerste keer' }).click()

  const card = page.getByRole('article')
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('Koffie met de krant')
  for (const term of ['Waar', 'De deur', 'Wat het kost', 'Hoe druk het is', 'Wat je nodig hebt']) {
    await expect(card.getByText(term, { exact: true })).toBeVisible()
  }
  await expect(card.getByText('Wie je opvangt')).toBeVisible()
  await expect(card.getByText(/^Woensdag \d+ \w+/)).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(card).toBeVisible()
  await expect(card).toContainText(/Alles over deze activiteit: \S+\/activiteiten\//)
  for (const around of ['banner', 'contentinfo', 'navigation', 'search'] as const) {
    await expect(page.getByRole(around)).toHaveCount(0)
  }
  await expect(page.getByText('Kies “Afdrukken”')).toBeHidden()

  const sheets = await page.pdf({ format: 'A4', printBackground: true })
  expect(pagesIn(sheets)).toBe(1)
})

test('a list of results prints without its form and the menu', async ({ page }) => {
  await page.goto('/activiteiten?waar=2013')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').first()).toBeVisible()
  for (const around of ['search', 'button', 'textbox'] as const) {
    await expect(page.getByRole(around)).toHaveCount(0)
  }
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(0)
})

test('a week prints on three sheets at most, and without what can only be tapped', async ({ page }) => {
  await page.goto('/?waar=2013')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText(/^Alles van /).first()).toBeHidden()
  expect(pagesIn(await page.pdf({ format: 'A4', printBackground: true }))).toBeLessThanOrEqual(3)
})

/** Chromium writes every page of a PDF as an object of its own, outside the compressed parts. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
