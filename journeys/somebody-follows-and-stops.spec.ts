import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, newName, openMailTo, samenspel } from './people.ts'

const badhuis = '/initiatieven/het-badhuis-leidsebuurt'
const job = () => samenspel('job', 'run', 'notifications.tell')

/** Follows without an account: an address, a mail, a button. */
async function follow(page: Page, email: string, name: RegExp): Promise<void> {
  await expectWellMade(page)
  await page.getByLabel('Je e-mailadres').fill('geen adres')
  await page.getByRole('main').getByRole('button').click()
  await expect(page.getByLabel('Je e-mailadres')).toHaveValue('geen adres')
  await expectWellMade(page)
  await page.getByLabel('Je e-mailadres').fill(email)
  await page.getByRole('main').getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail')
  await expectWellMade(page)
  await openMailTo(page, email, name)
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ja, volg dit' }).click()
  await expect(page.getByRole('status')).toHaveText('Je volgt dit nu.')
  await expectWellMade(page)
}

/** Wants all that comes every day, from now on: what another walk made the job tell meanwhile, was too early for this one. */
async function everyDay(page: Page, link: string): Promise<void> {
  await page.goto(link)
  for (const kind of [/Wat er te doen is/, /Iets nieuws bij/])
    await page.getByRole('group', { name: kind }).getByText('Elke dag').click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('status')).toHaveText('Je keuze is bewaard.')
}

/** What somebody was mailed, newest first. */
function letters(page: Page, email: string, says: string | RegExp) {
  return page.getByRole('article').filter({ hasText: email }).filter({ hasText: says })
}

async function addActivity(page: Page, title: string): Promise<void> {
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto(`${badhuis}/activiteiten/nieuw`)
  await page.getByLabel('Wat gaan jullie doen?').fill(title)
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Op welke dag is de eerste keer?').fill(day)
  await page.getByLabel('Hoe laat begint het?').fill('10:00')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await page
    .getByText(/^Elke \w+dag$/)
    .first()
    .click()
  await page.getByRole('button', { name: 'Zet in de agenda' }).click()
  await expect(page.getByRole('status')).toHaveText('De activiteit staat in de agenda.')
  await page.context().clearCookies()
}

test('somebody follows a neighbourhood and an initiative, gets one digest, and stops with that alone', async ({
  page,
}, { project }) => {
  const email = `${newName('buur', project.name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}@voorbeeld.example`
  await page.goto(badhuis)
  await page.getByRole('button', { name: 'Volg', exact: true }).click()
  await follow(page, email, /Wil je Het Badhuis/)
  await page.goto('/activiteiten?waar=Leidsebuurt')
  await page.getByRole('link', { name: 'Volg deze buurt' }).click()
  await follow(page, email, /Wil je Leidsebuurt/)
  const link = page.url()
  const title = newName('Puzzelen', project.name)
  await addActivity(page, title)
  await everyDay(page, link)

  job()
  job()
  await page.goto('/uitgaande-mail')
  const digest = letters(page, email, 'Te doen in Leidsebuurt')
  await expect(digest).toHaveCount(1)
  await expect(digest).toContainText(title)
  await digest.getByRole('link', { name: /\/stop\// }).click()
  await expectWellMade(page)
  await expect(page.getByText('Je krijgt dan geen overzicht meer')).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit is gestopt')
  await expect(page.getByText('Mail als iets niet doorgaat')).toBeVisible()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Toch weer aanzetten' }).click()
  await expect(page.getByRole('status')).toHaveText('Je volgt het weer.')
})

test('somebody saves a search, hears what is new and fits, and stops with that search', async ({ page }, {
  project,
}) => {
  const email = `${newName('zoeker', project.name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}@voorbeeld.example`
  await page.goto('/activiteiten?q=zeemansknopen&wanneer=week')
  await page.getByRole('link', { name: 'Mail mij als er iets nieuws bij komt' }).click()
  // What somebody typed to look for is not in a mail to an address that anybody may have typed.
  await follow(page, email, /een zoekvraag/)
  const link = page.url()
  const title = newName('Zeemansknopen leggen', project.name)
  await addActivity(page, title)
  await everyDay(page, link)
  job()
  await page.goto('/uitgaande-mail')
  const found = letters(page, email, title)
  await expect(found).toHaveCount(1)
  await expect(found).toContainText('Gevonden')
  await found.getByRole('link', { name: /\/stop\// }).click()
  await expect(page.getByText(/geen mail meer over Activiteiten: zeemansknopen/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByText('Er komt nu niets meer.')).toBeVisible()
  await expectWellMade(page)
})

test('somebody who is signed in follows with one tap, and finds it under what is theirs', async ({
  page,
}) => {
  await be(page, 'energiecoach van De Warme Muur')
  await page.goto(badhuis)
  await page.getByRole('button', { name: 'Volg', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Je volgt dit nu.')
  await expectWellMade(page)
  await page.goto('/mijn')
  await expect(page.getByRole('region', { name: 'Wat ik volg' })).toContainText('Het Badhuis')
  await expectWellMade(page)
})
