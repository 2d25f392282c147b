import type { Page } from '@playwright/test'
import { test } from './a-city-apart.ts'
import { expect } from './fixtures.ts'
import { be, expectWellMade, keepPicture, newName, openMailTo } from './people.ts'

const cook = 'kok@buurtmaaltijd.example'

/** From now on new pages wait here, for a week at most. */
async function wantALookFirst(page: Page): Promise<void> {
  await be(page, 'beheerder')
  await page.goto('/beheer/teksten')
  await page.getByText('komen op de site als een moderator keek', { exact: true }).click()
  await page.getByLabel('Binnen hoeveel dagen kijkt een moderator?').fill('7')
  await expectWellMade(page)
  await keepPicture(page, 'look-setting')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('status')).toContainText('Het is bewaard.')
}

/** The cook of the demo makes a page and puts it out. @returns its address */
async function putOut(page: Page, name: string): Promise<string> {
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Samen soep en nog iets')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Zet de pagina online' }).click()
  return new URL(page.url()).pathname.replace('/bewerken', '')
}

/** The team reads that its page waits, and until which day: a week from now. */
async function expectWaiting(page: Page): Promise<void> {
  const told = page.getByRole('main')
  await expect(told.getByRole('status')).toContainText('De pagina is ingestuurd.')
  await expect(told).toContainText(`Heeft op ${inAWeek()} nog niemand gekeken?`)
  await expect(page.getByRole('button', { name: 'Zet de pagina online' })).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'look-waits')
}

function inAWeek(): string {
  const how = { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long' } as const
  return new Intl.DateTimeFormat('nl-NL', how).format(new Date(Date.now() + 7 * 86_400_000))
}

/** A moderator opens what waits from the mail, and looks at the page as everybody will see it. */
async function look(page: Page, name: string): Promise<void> {
  await be(page, 'moderator')
  await openMailTo(page, 'moderator@haarlem.example', new RegExp(`De pagina van ${name}`))
  await expectWellMade(page)
  await keepPicture(page, 'look-desk')
  await page.getByRole('link', { name }).click()
  await page.getByRole('link', { name: 'Bekijk de pagina zoals iedereen haar straks ziet' }).click()
  await expect(page.getByText('Samen soep en')).toBeVisible()
  await page.goBack()
  await expectWellMade(page)
  await keepPicture(page, 'look-decide')
}

async function decide(page: Page, choice: string, reason = ''): Promise<void> {
  await page.locator('label', { hasText: choice }).click()
  await page.getByLabel('De reden').fill(reason)
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
}

/** Whether people find it. */
async function expectStatus(page: Page, address: string, status: number): Promise<void> {
  await page.context().clearCookies()
  expect((await page.request.get(address)).status(), address).toBe(status)
}

// Three people, and a dozen pages looked at by axe.
test.setTimeout(120_000)

test('a moderator sends a new page back with a kind reason, the team tries again, and it goes out', async ({
  page,
}, info) => {
  const name = newName('Soep en meer', info.project.name)
  await wantALookFirst(page)
  const address = await putOut(page, name)
  await expectWaiting(page)
  await expectStatus(page, address, 404)

  await look(page, name)
  await decide(page, 'De pagina gaat terug naar de makers', 'Nee.')
  await expect(page.getByText('Schrijf in minstens één hele zin').first()).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'look-no-reason')
  const reason = 'Wat leuk. Schrijf nog even wat jullie naast soep doen, dan kan het online.'
  await decide(page, 'De pagina gaat terug naar de makers', reason)
  await expect(page.getByRole('status')).toContainText('Je besluit is bewaard.')
  await expectStatus(page, address, 404)

  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/uitgaande-mail')
  const sentBack = new RegExp(`Je pagina ${name} kan nog niet online`)
  const letter = page.getByRole('article').filter({ hasText: cook }).filter({ hasText: sentBack })
  await expect(letter).toContainText(reason)
  await openMailTo(page, cook, sentBack)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expectWellMade(page)
  await keepPicture(page, 'look-sent-back')
  await page
    .getByRole('link', { name: /: Naam en zin$/ })
    .first()
    .click()
  await page.getByLabel(/Wat doen jullie/).fill('Samen soep en een potje klaverjassen')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('button', { name: 'Zet de pagina online' }).click()
  await expectWaiting(page)

  await look(page, name)
  await decide(page, 'De pagina gaat online')
  await expect(page.getByRole('status')).toContainText('Je besluit is bewaard.')
  await expectWellMade(page)
  await expectStatus(page, address, 200)
  await openMailTo(page, cook, new RegExp(`${name} staat online`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByText('Samen soep en een potje klaverjassen')).toBeVisible()
})
