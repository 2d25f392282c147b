// The pictures of the README, taken from the running page: `npm start` in another window, then `npm run pictures`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { browserOptions } from './browser.ts'

const address = process.env.BASE_URL ?? 'http://localhost:3000'
const folder = join(import.meta.dirname, '../docs/pictures')
const desk = { width: 1280, height: 1000 }
const phone = { width: 360, height: 780 }

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(browserOptions())

await picture('home', '/?waar=Leidsebuurt', desk)
await picture('map', '/activiteiten?waar=Leidsebuurt&weergave=kaart', desk)
await picture('phone', '/?waar=Leidsebuurt', phone)
await picture('card', '/activiteiten?q=koffie met de krant', desk, async (page) => {
  await page.getByRole('link', { name: 'Koffie met de krant' }).first().click()
  await page.getByRole('link', { name: 'Kaartje voor je eerste keer' }).click()
})
await picture('sharing', '/inloggen', desk, async (page) => {
  await page.getByRole('button', { name: 'Log in als gastvrouw van Het Badhuis' }).click()
  await page.goto(`${address}/initiatieven/het-badhuis-leidsebuurt/bewerken`)
})
await picture('joining', '/activiteiten?q=samen koken', phone, async (page) => {
  await page.getByRole('link', { name: 'Samen koken, samen eten' }).first().click()
  await page.getByRole('link', { name: 'Meld je aan' }).click()
  await page.locator('main').getByRole('listitem').getByRole('link').first().click()
})
await picture('kompas', '/inloggen', desk, async (page) => {
  await page.getByRole('button', { name: 'Log in als energiecoach van De Warme Muur' }).click()
  await page.goto(`${address}/mijn`)
  await page.getByRole('link', { name: 'Een klusuur op zaterdag' }).first().click()
})
await picture('conversation', '/inloggen', desk, async (page) => {
  await page.getByRole('button', { name: 'Log in als gastvrouw van Het Badhuis' }).click()
  await page.goto(`${address}/gesprekken`)
  await page.getByRole('link', { name: 'Het dak van Het Badhuis lekt' }).first().click()
})
await picture('wijkteam', '/inloggen', desk, async (page) => {
  await page.getByRole('button', { name: 'Log in als wijkteamlid' }).click()
  await page.goto(`${address}/wijkteam`)
  await page
    .getByLabel('In je eigen woorden')
    .fill('Mevrouw met rollator wil mensen zien, durft ’s avonds niet naar buiten. Geen praatgroep.')
  await page.getByText('Waar en hoe ver').click()
  await page.getByLabel('Vanuit welke buurt?').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Zoek wat past' }).click()
})
await browser.close()

/** Takes one picture, after walking on to the page that it shows. */
async function picture(
  name: string,
  path: string,
  viewport: typeof desk,
  walk?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({
    viewport,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
  })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  await walk?.(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  await page.close()
}
