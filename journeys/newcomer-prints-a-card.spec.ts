import { expect, test } from './fixtures.ts'

test('a newcomer prints a card that says who is there, and nothing else is on the paper', async ({
  page,
}) => {
  await page.goto('/activiteiten?q=koffie met de krant')
  await page.getByRole('link', { name: 'Koffie met de krant', exact: true }).first().click()
  await page.getByRole('link', { name: 'Kaartje voor je eerste keer' }).click()
  await expect(page.getByText('De gastvrouw zit aan de ronde tafel')).toBeVisible()
  for (const fact of ['Waar', 'De deur', 'Wat het kost', 'Hoe druk het is', 'Wat je nodig hebt']) {
    await expect(page.getByText(fact, { exact: true })).toBeVisible()
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
