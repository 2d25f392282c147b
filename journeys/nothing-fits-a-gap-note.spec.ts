import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture } from './people.ts'

/** What each walk misses: an hour that nobody else notes. */
const times = { 'phone with JavaScript': 'maandag', 'desk without JavaScript': 'dinsdag' } as const

test('nothing fits, and what is missing is noted in three taps', async ({ page }, info) => {
  const time = times[info.project.name as keyof typeof times]
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam/gemis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit mist in de buurt')
  await expectWellMade(page)
  await keepPicture(page, 'gaps')
  await page.getByRole('link', { name: 'Schrijf op wat er mist' }).click()
  await page.getByLabel('Wat zocht je?').selectOption({ label: 'samen eten' })
  await tick(page, `op ${time}`, 'zonder trap of drempel')
  await page.getByLabel('Waar?').selectOption({ label: 'Leidsebuurt' })
  await expectWellMade(page)
  await keepPicture(page, 'note')
  await page.getByRole('button', { name: 'Laat zien hoe het wordt' }).click()

  // It is shown as it will stand there, before anything is kept.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo komt het er te staan')
  const sentence = `Samen eten op ${time}, zonder trap of drempel, Leidsebuurt`
  await expect(page.getByText(sentence)).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'preview')
  await page.getByRole('button', { name: 'Zet het erbij' }).click()
  await expect(page.getByRole('status')).toContainText('Het staat erbij')
  await expect(page.getByText(sentence)).toBeVisible()
  expect(new URL(page.url()).search).toBe('?gelukt=gemis')

  // Whoever leads the programme reads it too, and neither of them reads who noted it.
  await be(page, 'projectleider')
  await page.goto('/wijkteam/gemis')
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('wijkteamlid')
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Cijfers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar vroegen we naar?')
  await expectWellMade(page)
  await keepPicture(page, 'figures')
})

test('a note that would describe one resident is not taken', async ({ page }) => {
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam/gemis/nieuw')
  await page.getByLabel('Wat zocht je?').selectOption({ label: 'samen eten' })
  await tick(page, 'overdag', 'zonder trap of drempel', 'rustig')
  await page.getByLabel('Waar?').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Laat zien hoe het wordt' }).click()
  await expect(page.getByRole('alert')).toContainText('Kies er samen hooguit twee')
  await expectWellMade(page)
  await keepPicture(page, 'too-fine')
})

/** Unfolds what can be added, and ticks some of it, as a thumb does: by its label. */
async function tick(page: Page, ...labels: readonly string[]): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Zeg erbij' }).click()
  for (const label of labels) await page.getByText(label, { exact: true }).click()
}

test('a question that nothing fits is answered honestly, and one tap notes what is missing', async ({
  page,
}, info) => {
  // Each walk at an hour of its own: the notes of both stand in one list.
  const day = times[info.project.name as keyof typeof times]
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam')
  await page.getByLabel('In je eigen woorden').fill(`zoekt een postzegelclub, op ${day}, zonder trap`)
  await page.getByRole('button', { name: 'Zoek wat past' }).click()
  await expect(page.getByRole('heading', { name: 'Geen passend aanbod' })).toBeVisible()
  await expect(page.locator('main a[href^="/activiteiten/"]')).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'nothing-fits')
  await page.getByRole('button', { name: 'Schrijf op dat dit mist' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo komt het er te staan')
  await expect(page.getByRole('main')).toContainText(`op ${day}`)
  await expect(page.getByRole('main')).not.toContainText('postzegelclub')
  await page.getByRole('button', { name: 'Zet het erbij' }).click()
  await expect(page.getByRole('status')).toContainText('Het staat erbij')
})
