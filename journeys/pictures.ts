// The pictures of the README, taken from the running page: `npm start` in another window, then `npm run pictures`.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { browserOptions } from './browser.ts'

const address = process.env.BASE_URL ?? 'http://localhost:3000'
const folder = new URL('../docs/pictures/', import.meta.url).pathname
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(browserOptions())

async function picture(name: string, path: string, size: { width: number; height: number }): Promise<void> {
  const page = await browser.newPage({ viewport: size, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `${folder}${name}.png` })
  await page.close()
}

await picture('home', '/?waar=leidsebuurt', { width: 1280, height: 1000 })
await picture('map', '/activiteiten?waar=leidsebuurt&weergave=kaart', { width: 1280, height: 1000 })
await picture('phone', '/?waar=leidsebuurt', { width: 360, height: 780 })
await browser.close()
