import type { Page } from '@playwright/test'
import { expect, nextWednesday, test } from './fixtures.ts'
import { aStopwatch, be, expectWellMade, newName } from './people.ts'

const agenda = '/initiatieven/het-badhuis-leidsebuurt/activiteiten'

/** Where somebody looks before pages are shown to everybody: what the team sees of its agenda. */
async function openAgenda(page: Page): Promise<void> {
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto('/initiatieven/het-badhuis-leidsebuurt/bewerken')
  await page.locator(`main a[href="${agenda}"]`).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jullie activiteiten')
}

test('a weekly activity within a minute, the holidays skipped, one date called off', async ({
  page,
}, info) => {
  const name = newName('Dans', info.project.name)
  await openAgenda(page)
  await expectWellMade(page)

  const watch = aStopwatch(page)
  await page.getByRole('link', { name: 'Zet een activiteit erop' }).click()
  await watch.type('Wat gaan jullie doen?', name)
  await page.getByLabel('Op welke dag is de eerste keer?').fill(nextWednesday())
  await page.getByLabel('Hoe laat begint het?').fill('14:00')
  await watch.type('Komt het terug?', 'elke woensdag')
  await page.getByText('Niet in de schoolvakanties', { exact: true }).click()
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt dit?')
  await expect(page.getByText('Elke woensdag om 14.00 uur, niet in de schoolvakanties')).toBeVisible()
  await expect(page.getByText(/^Deze keren slaan we over: woensdag /)).toBeVisible()
  await page.getByRole('button', { name: 'Zet in de agenda' }).click()
  await expect(page.getByRole('status')).toHaveText('De activiteit staat in de agenda.')
  info.annotations.push({ type: 'seconds of a slow host', description: String(watch.seconds()) })
  expect(watch.seconds()).toBeLessThan(60)

  // Two taps from the agenda: the date, and that it does not go on.
  const card = page.getByRole('article').filter({ hasText: name })
  const second = card.getByRole('listitem').nth(1)
  const day = (await second.innerText()).trim()
  await second.getByRole('link').click()
  await expect(page.getByText('Wie zich had aangemeld, krijgt bericht.').first()).toBeVisible()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Zeg deze keer af' }).click()
  await expect(page.getByRole('status')).toHaveText('Deze keer gaat niet door. Dat staat er nu bij.')
  await expect(card.getByRole('listitem').nth(1)).toHaveText(`${day}, gaat niet door`)

  await card.getByRole('link', { name: 'Bekijk de activiteit' }).click()
  await expect(page.getByText('Elke woensdag om 14.00 uur, niet in de schoolvakanties').first()).toBeVisible()
  await expect(page.getByText('gaat niet door').first()).toBeVisible()
  const file = await page.request.get(`${page.url()}.ics`)
  expect(await file.text()).toMatch(/EXDATE;TZID=Europe\/Amsterdam:\d{8}T140000[\s\S]*STATUS:CANCELLED/)
})

test('what nobody can read is kept, the choices follow the day, and a change is seen before it holds', async ({
  page,
}, info) => {
  const name = newName('Schaken', info.project.name)
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto(`${agenda}/nieuw`)
  await expectWellMade(page)
  await page.getByLabel('Wat gaan jullie doen?').fill(name)
  await page.getByLabel('Op welke dag is de eerste keer?').fill(nextWednesday())
  await page.getByLabel('Hoe laat begint het?').fill('20:00')
  await page.getByLabel('Komt het terug?').fill('zo af en toe eens')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await expect(page.getByText('Dit kunnen we niet lezen.').first()).toBeVisible()
  await expect(page.getByLabel('Komt het terug?')).toHaveValue('zo af en toe eens')
  await expectWellMade(page)
  await page.getByLabel('Komt het terug?').fill('')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await expect(page.getByLabel(/^Eén keer, op woensdag/)).toBeChecked()
  await expectWellMade(page)
  await page.getByText('Om de week op woensdag', { exact: true }).click()
  await page.getByRole('button', { name: 'Zet in de agenda' }).click()

  await page.getByRole('link', { name: `Verander “${name}”` }).click()
  await expect(page.getByLabel('Komt het terug?')).toHaveValue('om de week op woensdag')
  await expectWellMade(page)
  await page.getByLabel('Hoe laat begint het?').fill('19:30')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await expect(page.getByText('Om de week op woensdag om 19.30 uur')).toBeVisible()
  await expect(page.getByText('Wie zich had aangemeld, krijgt bericht.')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('status')).toHaveText('Dat is bewaard.')

  const card = page.getByRole('article').filter({ hasText: name })
  await expect(card).toContainText('om 19.30 uur')
  await card.getByRole('link', { name: `Verander “${name}”` }).click()
  await page.getByText('Helemaal weghalen').click()
  await page.getByRole('button', { name: `Haal “${name}” weg` }).click()
  await expect(page.getByRole('status')).toHaveText('De activiteit is weggehaald.')
  await expect(card).toHaveCount(0)
})

test('a host takes the card along on paper, small or large, in either language', async ({ page }) => {
  await page.goto('/activiteiten?q=koffie met de krant')
  await page.getByRole('link', { name: 'Koffie met de krant' }).first().click()
  await page.getByRole('link', { name: 'Kaartje voor je eerste keer' }).click()
  for (const name of [
    'Kaartje A6 (pdf)',
    'Vel A4 (pdf)',
    'Card A6 in English (pdf)',
    'Sheet A4 in English (pdf)',
  ]) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const answer = await page.request.get(address!)
    expect(answer.status()).toBe(200)
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  }
  await expectWellMade(page)
})
