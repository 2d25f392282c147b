import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, newName, openMailTo } from './people.ts'

const cook = 'kok@buurtmaaltijd.example'

/** A page that is out, made by the cook of the demo. @returns its address */
async function makePage(page: Page, name: string): Promise<string> {
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Samen stekken ruilen')
  await page.getByRole('button', { name: 'Begin' }).click()
  const address = new URL(page.url()).pathname.replace('/bewerken', '')
  await page.getByRole('button', { name: 'Zet de pagina online' }).click()
  await expect(page.getByRole('status')).toContainText('De pagina staat online.')
  return address
}

/** A neighbour without an account says what is wrong. */
async function report(page: Page, address: string, email: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto(address)
  await page.locator('a[href^="/melden?over="]').first().click()
  await expectWellMade(page)
  await page.getByText('Het is ongepast', { exact: true }).click()
  await page.getByLabel('Vertel er kort iets over').fill('Dit lijkt mij reclame.')
  await page.getByLabel('Je e-mailadres').fill(email)
  // Who sends it sooner is taken for a program.
  await page.waitForTimeout(4500)
  await page.getByRole('button', { name: 'Stuur je melding' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je melding is binnen')
  await expectWellMade(page)
}

/** A moderator says without a reason, and then with one, what becomes of it. */
async function decide(page: Page, choice: string, reason: string): Promise<void> {
  await expectWellMade(page)
  await page.locator('label', { hasText: choice }).click()
  await page.getByLabel('De reden').fill('Nee.')
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await expect(page.getByText('Schrijf in minstens één hele zin').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: new RegExp(`^${choice}`) })).toBeChecked()
  await expectWellMade(page)
  await page.getByLabel('De reden').fill(reason)
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await expect(page.getByRole('status')).toContainText('Je besluit is bewaard.')
  await expectWellMade(page)
}

async function expectStatus(page: Page, address: string, status: number): Promise<void> {
  expect((await page.request.get(address)).status(), address).toBe(status)
}

async function expectMail(page: Page, to: string, name: string, says: string): Promise<void> {
  await page.goto('/uitgaande-mail')
  const letters = page.getByRole('article').filter({ hasText: to }).filter({ hasText: name })
  await expect(letters.filter({ hasText: says })).toHaveCount(1)
}

test('a neighbour reports a page, its owner asks for a second look, and another moderator puts it back', async ({
  page,
}, info) => {
  const name = newName('Stekkenruil', info.project.name)
  const email = `buur-van-${name.replaceAll(' ', '-').toLowerCase()}@voorbeeld.example`
  const address = await makePage(page, name)
  await report(page, address, email)

  await be(page, 'moderator')
  await page.goto('/moderatie')
  await expectWellMade(page)
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('main')).not.toContainText(email)
  const reason = 'Deze pagina lijkt op reclame en past hier niet.'
  await decide(page, 'De pagina gaat van het net', reason)
  await page.context().clearCookies()
  await expectStatus(page, address, 404)
  await expectMail(page, email, name, reason)
  await expectMail(page, cook, name, reason)

  const letter = page.getByRole('article').filter({ hasText: cook }).filter({ hasText: name })
  await letter.filter({ hasText: reason }).locator('a[href*="/tweede-blik/"]').click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Vraag een tweede blik' }).click()
  await expectWellMade(page)
  await page.getByLabel(/Waarom ben je het er niet mee eens/).fill('We verkopen niets, we ruilen.')
  await page.getByRole('button', { name: 'Vraag een tweede blik' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een ander kijkt mee')
  await expectWellMade(page)

  await be(page, 'moderator')
  await page.goto('/moderatie')
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)

  await be(page, 'tweede moderator')
  await openMailTo(page, 'tweede-moderator@haarlem.example', new RegExp(`tweede blik op ${name}`))
  await expect(page.getByText('We verkopen niets, we ruilen.')).toBeVisible()
  const last = 'Stekken ruilen is geen reclame, dus dit mag blijven.'
  await decide(page, 'Het wordt andersom', last)
  await page.context().clearCookies()
  await expectStatus(page, address, 200)
  await expectMail(page, email, name, last)
  await expectMail(page, cook, name, last)
})
