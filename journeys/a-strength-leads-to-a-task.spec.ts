import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture } from './people.ts'

test('what somebody is good at leads to a task, beside what they need', async ({ page }) => {
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  await page
    .getByLabel('In je eigen woorden')
    .fill('Meneer was vroeger kok en wil iets betekenen. Hij wil onder de mensen zijn.')
  await page.getByRole('button', { name: 'Zoek wat past' }).click()
  await expect(page.getByRole('checkbox', { name: /^kan goed: .*koken/ })).toBeChecked()
  const tasks = page.getByRole('complementary', { name: 'En andersom' })
  await expect(tasks.getByRole('heading', { name: 'En andersom' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Dit past' })).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'strength')

  // Taken away, a chip counts no more.
  const wanted = page.getByRole('checkbox', { name: /^(mensen ontmoeten|samen koken)$/ })
  for (const chip of await wanted.all()) await chip.uncheck()
  await page.getByRole('button', { name: 'Zoek opnieuw' }).click()
  await expect(page.getByRole('heading', { name: 'Dit past' })).toHaveCount(0)
  // What is the whole answer stands in the place of the answer.
  const answer = page.getByRole('region', { name: 'Wat past' })
  await expect(answer.getByRole('heading', { name: 'Hier is iemand nodig' })).toBeVisible()
  const task = answer.getByRole('link', { name: /^Koken/ }).first()
  await expect(task).toBeVisible()
  await task.click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/koken|keuken|kookt/i)
})

test('a question with a name or a number goes nowhere until it is taken out or said to be nobody', async ({
  page,
}) => {
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  const field = page.getByLabel('In je eigen woorden')
  await field.fill('Mevrouw Jansen wil koffie drinken, bel 06-12345678')
  await page.getByRole('button', { name: 'Zoek wat past' }).click()
  await expect(page.getByText('Jansen').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Dit past' })).toHaveCount(0)
  await expect(field).toHaveValue(/Jansen/)
  await expectWellMade(page)
  await keepPicture(page, 'somebody-in-it')
  await field.fill('Mevrouw wil koffie drinken')
  await page.getByRole('button', { name: /^Zoek/ }).click()
  await expect(page.getByRole('heading', { name: 'Dit past' })).toBeVisible()
})
