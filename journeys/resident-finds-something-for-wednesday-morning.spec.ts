import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, expectAccessible, nextWednesday, test } from './fixtures.ts'

test('a resident finds something for Wednesday morning near a postcode and puts it in a calendar', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Postcode, straat of buurt' }).fill('2013')
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await expect(page.getByRole('heading', { name: 'Rond postcode 2013' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Postcode, straat of buurt' })).toHaveValue('2013')

  await page
    .getByRole('link', { name: /^Alles van/ })
    .first()
    .click()
  await askForWednesdayMorning(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activiteiten rond postcode 2013')
  await expect(page.getByRole('article').first()).toContainText(/\d+\sminuten? lopen/)
  await expectOnlyWednesdayMornings(page)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Koffie met de krant' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koffie met de krant')
  await expect(page.getByText('Elke woensdag van 10.00 tot 12.00 uur, Het Badhuis')).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Zet in je agenda' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('koffie-met-de-krant.ics')
  expectWednesdaysAtTen(await readFile(await file.path(), 'utf8'))
})

/** Opens the filters, and leaves the days open: every Wednesday of the coming four weeks. */
async function askForWednesdayMorning(page: Page): Promise<void> {
  await page.getByText(/^Meer keuzes/).click()
  await page.getByRole('textbox', { name: 'Vanaf' }).fill('')
  await page.getByRole('textbox', { name: 'Tot en met' }).fill('')
  await page.getByRole('combobox', { name: 'Wanneer' }).selectOption('Komende vier weken')
  await page.getByText('woensdag', { exact: true }).click()
  await page.locator('label', { hasText: 'Ochtend' }).click()
  await page.getByRole('button', { name: 'Laat zien' }).click()
}

async function expectOnlyWednesdayMornings(page: Page): Promise<void> {
  const times = page.getByRole('article').locator('time')
  const moments = await times.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
  expect(moments.length).toBeGreaterThan(3)
  const inWords = new Intl.DateTimeFormat('nl-NL', {
    weekday: 'long',
    hour: 'numeric',
    timeZone: 'Europe/Amsterdam',
  })
  const other = moments
    .map((moment) => inWords.format(new Date(moment)))
    .filter((text) => !/^woensdag.*\b(0?[5-9]|1[01])\b/.test(text))
  expect(other, 'found, but not on a Wednesday morning').toEqual([])
}

/** What an ordinary calendar program reads in the file. */
function expectWednesdaysAtTen(text: string): void {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  expect(event.summary).toBe('Koffie met de krant')
  expect(event.location).toContain('Het Badhuis')
  const wednesday = nextWednesday()
  const dates = event.iterator()
  let date = dates.next()
  while (date && date.toString().slice(0, 10) < wednesday) date = dates.next()
  expect(date?.toString()).toBe(`${wednesday}T10:00:00`)
  expect(zone.tzid).toBe('Europe/Amsterdam')
}
