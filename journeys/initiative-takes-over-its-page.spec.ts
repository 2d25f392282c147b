import { expect, test } from './fixtures.ts'
import { be, expectWellMade, openMailTo } from './people.ts'

/** Each walk has pages of its own: what was taken or refused stays so. */
const pages = {
  'phone with JavaScript': { take: 'Taalmaatjes', refuse: 'Opruimploeg' },
  'desk without JavaScript': { take: 'Rollend Oost', refuse: 'De Papierwinkel' },
} as const

test('a page from a file is taken over by a link to its known address', async ({ page }, info) => {
  const { take } = pages[info.project.name as keyof typeof pages]
  await page.goto(`/initiatieven?q=${encodeURIComponent(take)}`)
  await page.getByRole('link', { name: take }).first().click()
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('link', { name: 'Is dit jullie initiatief?' }).click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Stuur de link' }).click()
  await expect(page.getByRole('status')).toContainText('Kennen we een adres')
  await openMailTo(page, '@', new RegExp(`Is ${name} van jullie`))
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ja, wij houden hem bij' }).click()
  await expect(page).toHaveURL(/\/bewerken$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('who wants no page has it taken away for good', async ({ page }, info) => {
  const { refuse } = pages[info.project.name as keyof typeof pages]
  await page.goto(`/initiatieven?q=${encodeURIComponent(refuse)}`)
  await page.getByRole('link', { name: refuse }).first().click()
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  const address = page.url()
  await page.getByRole('link', { name: 'Is dit jullie initiatief?' }).click()
  await page.getByRole('button', { name: 'Stuur de link' }).click()
  await openMailTo(page, '@', new RegExp(`Is ${name} van jullie`))
  await page.getByRole('button', { name: 'Haal de pagina weg' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De pagina is weg')
  await expectWellMade(page)
  expect((await page.request.get(address)).status()).toBe(404)
})

test('the connector calls who was long silent, and gives a page to its own people', async ({
  page,
}, info) => {
  await be(page, 'gebiedsverbinder')
  await page.goto('/bellijst')
  await expectWellMade(page)
  const call = page.getByRole('article').first()
  const email = `buur-${info.project.name.replace(/\W/g, '')}@voorbeeld.example`
  await call.getByRole('link', { name: 'Geef de pagina aan het initiatief' }).click()
  await page.getByLabel('E-mailadres van iemand van het initiatief').fill(email)
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await expect(page.getByRole('status')).toHaveText('De uitnodiging is onderweg.')
  await expectWellMade(page)
  await openMailTo(page, email, /van jullie/)
  await expect(page.getByRole('button', { name: 'Ja, wij houden hem bij' })).toBeVisible()
})
