import { expect, test } from './fixtures.ts'

const everyday = [
  { typed: 'eenzaam', finds: /koffie|inloop|eten|tafel/i },
  { typed: 'mensen leren kennen', finds: /koffie|inloop|tafel|café/i },
  { typed: 'nederlands leren', finds: /taal/i },
  { typed: 'taal leren', finds: /taal/i },
  { typed: 'bewegen', finds: /gym|yoga|wandel|boot|loop|fiets|dans|stap/i },
  { typed: 'fiets kapot', finds: /repair|fiets/i },
  { typed: 'koffie op woensdagochtend', finds: /koffie/i },
  { typed: 'lonely', finds: /koffie|inloop|eten|tafel/i },
]

for (const { typed, finds } of everyday) {
  test(`a resident types "${typed}" and finds a door`, async ({ page }) => {
    await page.goto('/activiteiten')
    await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill(typed)
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await expect(page.getByRole('heading', { name: /activiteiten? gevonden$/ })).toBeVisible()
    const titles = await page.getByRole('article').getByRole('heading').allInnerTexts()
    expect(
      titles.slice(0, 5).some((title) => finds.test(title)),
      titles.slice(0, 5).join(' | '),
    ).toBe(true)
  })
}

test('a day among the words is said to be chosen', async ({ page }) => {
  await page.goto('/activiteiten?q=koffie op woensdagochtend')
  await expect(page.getByRole('status')).toHaveText('Je ziet alleen wat er op woensdag in de ochtend is.')
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue('koffie op woensdagochtend')
})

test('an everyday word is not taken for a typing error', async ({ page }) => {
  await page.goto('/activiteiten?q=eenzaam')
  await expect(page.getByRole('status')).toHaveCount(0)
})
