import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { expect, expectAccessible, test } from './fixtures.ts'

test('a resident finds something for Wednesday morning near a postcode, and puts it in a calendar', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Postcode, straat of buurt' }).fill('2013')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await expect(page.getByRole('heading', { name: 'Bij 2013' })).toBeVisible()
  await page
    .getByRole('link', { name: /^Alles van/ })
    .first()
    .click()

  await page.getByText(/^Verfijn/).click()
  await page.getByLabel('Vanaf').fill('')
  await page.getByLabel('Tot en met').fill('')
  await page.getByText('woensdag', { exact: true }).click()
  await page.locator('label', { hasText: 'Ochtend' }).click()
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activiteiten bij 2013')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Koffie met de krant' }).first().click()
  await expect(page.getByText('Elke woensdag van 10.00 tot 12.00 uur').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Zet in je agenda' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!)
  expect(event.summary).toBe('Koffie met de krant')
  expect(event.isRecurring()).toBe(true)
  expect(event.startDate.hour).toBe(10)
  expect(event.startDate.zone.tzid).toBe('Europe/Amsterdam')
})
