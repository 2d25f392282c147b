import type { Page } from '@playwright/test'
import { expect, nextWednesday, test } from './fixtures.ts'
import { aStopwatch, expectWellMade, newName, openMailTo } from './people.ts'

/** Signs in as a newcomer would, on the way to beginning. @returns what counts their time */
async function arrive(page: Page, email: string) {
  const watch = aStopwatch(page)
  await page.goto('/initiatieven')
  await page.getByRole('link', { name: 'Zet je initiatief op de kaart' }).click()
  await expect(page).toHaveTitle(/^Inloggen/)
  await watch.type('Je e-mailadres', email)
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await openMailTo(page, email, /Inloggen/)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zet je initiatief op de kaart')
  return watch
}

test('from nothing to a page that people find, with a first activity, within five minutes', async ({
  page,
}, info) => {
  const name = newName('Soep van de straat', info.project.name)
  const watch = await arrive(page, addressOf(name))
  await watch.type('Hoe heet het?', name)
  await watch.type(/Wat doen jullie/, 'Elke woensdag soep voor wie wil')
  await page.getByLabel('Buurt').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('heading', { name: 'Nog niemand ziet deze pagina' })).toBeVisible()
  await expectWellMade(page)
  const address = new URL(page.url()).pathname.replace('/bewerken', '')

  await page.getByRole('link', { name: /Volgende vraag/ }).click()
  await watch.type('Telefoonnummer', '023 555 01 99')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('status')).toContainText('Dat is bewaard.')

  await page.getByRole('link', { name: 'Zet een activiteit erop' }).click()
  await watch.type('Wat gaan jullie doen?', 'Soep eten')
  await page.getByLabel('Op welke dag is de eerste keer?').fill(nextWednesday())
  await page.getByLabel('Hoe laat begint het?').fill('18:00')
  await page.getByLabel('Hoe laat is het klaar?').fill('20:00')
  await watch.type('Wie staat er bij de deur?', 'De kok zwaait naar je bij de deur.')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await page.getByText('Elke woensdag', { exact: true }).click()
  await page.getByRole('button', { name: 'Zet in de agenda' }).click()
  await expect(page.getByRole('status')).toHaveText('De activiteit staat in de agenda.')
  await expectWellMade(page)

  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Zet de pagina online' }).click()
  await expect(page.getByRole('status')).toContainText('De pagina staat online.')
  info.annotations.push({ type: 'seconds of a slow newcomer', description: String(watch.seconds()) })
  expect(watch.seconds()).toBeLessThan(300)

  await page.context().clearCookies()
  await page.goto(`/initiatieven?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name }).click()
  expect(new URL(page.url()).pathname).toBe(address)
  await expect(page.getByText('Elke woensdag soep voor wie wil')).toBeVisible()
  await expect(page.getByText('Bel 023 555 01 99').filter({ visible: true }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Soep eten' }).click()
  await expect(page.getByText('De kok zwaait naar je bij de deur.')).toBeVisible()
})

test('what is missing or cannot be is said where it is, and nothing that was typed is lost', async ({
  page,
}, info) => {
  const name = newName('Fouten maken mag', info.project.name)
  await arrive(page, addressOf(name))
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: /kloppen nog 2 dingen niet/ })).toBeVisible()
  await expectWellMade(page)
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Oefenen')
  await page.getByLabel('Adres').fill('Onbekendestraat 999')
  await page.getByRole('button', { name: 'Begin' }).click()
  // Nobody can be asked where that is: what was typed stays, and a neighbourhood will do.
  await expect(page.getByText('We vinden dit adres niet').first()).toBeVisible()
  await expect(page.getByLabel('Adres')).toHaveValue('Onbekendestraat 999')
  await page.getByLabel('Buurt').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('link', { name: 'Zet een activiteit erop' }).click()
  await page.getByLabel('Wat gaan jullie doen?').fill('Oefenen')
  await page.getByLabel('Op welke dag is de eerste keer?').fill(nextWednesday())
  await page.getByLabel('Hoe laat begint het?').fill('18:00')
  await page.getByLabel('Hoe laat is het klaar?').fill('17:00')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await expect(page.getByText('Het is klaar voor het begint').first()).toBeVisible()
  await expect(page.getByLabel('Wat gaan jullie doen?')).toHaveValue('Oefenen')
  await expectWellMade(page)
  // Somebody else had that name first.
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name.toUpperCase())
  await page.getByLabel(/Wat doen jullie/).fill('Oefenen')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Zo heet hier al een initiatief').first()).toBeVisible()
})

function addressOf(name: string): string {
  return `${name.replaceAll(' ', '-').toLowerCase()}@voorbeeld.example`
}
