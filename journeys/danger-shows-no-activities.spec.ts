import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectContrast, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture } from './people.ts'

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('In je eigen woorden').fill(question)
  await page.getByRole('button', { name: /^Zoek/ }).first().click()
}

const activities = (page: Page) => page.locator('main a[href^="/activiteiten/"]')

test('a worker who types of danger sees whom to ring, and no activity', async ({ page }) => {
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  await ask(page, 'hij zegt dat hij er een einde aan wil maken, zou wandelen helpen?')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Dit klinkt alsof iemand niet meer wil leven.',
  )
  const help = page.getByRole('region', { name: 'Dit klinkt alsof iemand niet meer wil leven.' })
  await expect(help.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112')
  await expect(help.getByRole('link', { name: 'Bel 113' })).toHaveAttribute('href', 'tel:113')
  await expect(help).toContainText('Landelijke nummers. De gemeente keek deze nog niet na.')
  await expect(activities(page)).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'danger')
  expect((await help.getByRole('link', { name: 'Bel 112' }).boundingBox())!.height).toBeGreaterThanOrEqual(44)

  // Who knows better asks on; of another question it was not said.
  await help.getByRole('button', { name: 'Zoek zonder deze melding' }).click()
  await expect(page.getByRole('region', { name: /niet meer wil leven/ })).toHaveCount(0)
  await expect(activities(page).first()).toBeVisible()
  await expect(page.getByLabel('In je eigen woorden')).toHaveValue(/wandelen/)
  await expectWellMade(page)
  await ask(page, 'zij zegt ook dat ze er een einde aan wil maken')
  await expect(page.getByRole('region', { name: /niet meer wil leven/ })).toBeVisible()
  await expect(activities(page)).toHaveCount(0)
})

test('whom to ring is read in the dark, in English and on paper too', async ({ page }) => {
  await be(page, 'wijkteamlid')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/wijkteam')
  await ask(page, 'haar man slaat haar')
  await expect(page.getByRole('link', { name: 'Bel 0800-2000' })).toBeVisible()
  await expectContrast(page)
  await keepPicture(page, 'danger-dark')
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  await expect(page.getByRole('link', { name: 'Bel 112' })).toBeVisible()
  await keepPicture(page, 'danger-paper')

  await page.emulateMedia({ media: 'screen' })
  await page.goto('/wijkteam?taal=en')
  await page.getByRole('textbox').first().fill('haar man slaat haar')
  await page.getByRole('button', { name: 'Find what fits' }).click()
  await expect(page.getByRole('link', { name: 'Ring 0800-2000' })).toBeVisible()
  await expectAccessible(page)
  await keepPicture(page, 'danger-english')
})

test('who wants to begin something is sent to the Kompas, and told who did so before', async ({ page }) => {
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  await ask(page, 'wil zelf een wandelclub beginnen voor de straat')
  await expect(page.getByRole('link', { name: 'Begin met het Kompas' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Dit is er al' })).toBeVisible()
  await expect(activities(page).first()).toBeVisible()
  // Nobody is brought there, and nothing is judged.
  await expect(page.getByRole('link', { name: 'Warm introduceren' })).toHaveCount(0)
  await expect(page.getByText('Past dit?')).toHaveCount(0)
  await expectWellMade(page)
})

test('with debts, help stands first and activities come after', async ({ page }) => {
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  await ask(page, 'mevrouw heeft schulden en wil graag samen koffie drinken')
  const help = page.getByRole('region', { name: /^Regel eerst hulp bij de schulden/ })
  await expect(help).toContainText('Schuldhulp van de gemeente')
  await expect(help).toContainText('(voorbeeld)')
  await expect(help).toContainText(/De gemeente keek dit na op/)
  await expect(activities(page).first()).toBeVisible()
  const below = (await activities(page).first().boundingBox())!.y
  expect((await help.boundingBox())!.y).toBeLessThan(below)
  await expect(page.getByText('Daarna, of ernaast, kan dit helpen:')).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'debts-first')
})

/** Each walk of the journey changes a list of its own. */
const lists = {
  phone: {
    name: 'Acute psychische nood',
    at: '/beheer/hulp/psychische-nood',
    question: 'meneer is psychotisch en hoort stemmen',
    says: 'Dit klinkt als acute psychische nood.',
    service: 'Crisisdienst (voorbeeld)',
  },
  desk: {
    name: 'Vaker vallen',
    at: '/beheer/hulp/vallen',
    question: 'mevrouw valt de laatste tijd steeds',
    says: 'Wie vaker valt, gaat eerst naar de huisarts.',
    service: 'Valpoli (voorbeeld)',
  },
} as const

test('an administrator says whom to ring, and a worker sees it', async ({ page }, info) => {
  const { name, at, question, says, service } =
    lists[info.project.name.startsWith('phone') ? 'phone' : 'desk']
  await be(page, 'beheerder')
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Hulp bij nood' }).click()
  await expectWellMade(page)
  await keepPicture(page, 'guidance-overview')
  await page.getByRole('link', { name }).click()
  await expectWellMade(page)
  await keepPicture(page, 'guidance-reason')
  await page.getByLabel('Naam van de dienst (dienst 1)').fill(service)
  await page.getByLabel('Telefoon (dienst 1)').fill('06-12345678')
  await page.getByLabel('Wanneer en waarvoor (dienst 1)').fill('Dag en nacht.')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('alert')).toContainText('Dit is een mobiel nummer.')
  await expectWellMade(page)
  await keepPicture(page, 'guidance-wrong')
  await page.getByLabel('Telefoon (dienst 1)').fill('')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('status').first()).toContainText('De lijst is bewaard.')
  await page.getByRole('button', { name: 'Klopt nog' }).click()
  await expect(page.getByRole('status').first()).toContainText('Genoteerd: dit klopt nog.')

  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  await ask(page, question)
  await expect(page.getByRole('region', { name: says })).toContainText(service)

  await be(page, 'beheerder')
  await page.goto(at)
  await page.getByRole('button', { name: 'Zet de landelijke lijst terug' }).click()
  await expect(page.getByRole('status').first()).toContainText('De landelijke lijst staat er weer.')
})
