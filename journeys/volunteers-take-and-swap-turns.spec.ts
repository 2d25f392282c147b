import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, newName, openMailTo } from './people.ts'

/** For whoever looks at the pages: `SAMENSPEL_SHOTS=folder`. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SAMENSPEL_SHOTS']
  const width = page.viewportSize()!.width
  if (folder) await page.screenshot({ path: `${folder}/turns-${name}-${width}.png`, fullPage: true })
}

/** The first day of a kind after today, as a form takes it. */
function inDays(n: number): string {
  return new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
}

/** Somebody takes up the task of this name, and opens their own page from the mail. */
async function takeUp(
  page: Page,
  task: string,
  { name, email, day }: Record<'name' | 'email' | 'day', RegExp | string>,
) {
  await page.goto('/meedoen')
  await page.getByRole('link', { name: task }).click()
  await page.getByLabel('Je voornaam').fill(String(name))
  await page.getByLabel('Je e-mailadres').fill(String(email))
  await page
    .getByText(day, { exact: typeof day === 'string' })
    .first()
    .click()
  // Nobody sends a form within three seconds of seeing it.
  await page.waitForTimeout(3500)
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fijn dat je meedoet')
}

test('volunteers take turns without an account, and swap one by a tap in a mail', async ({ page }, info) => {
  test.setTimeout(120_000)
  const task = newName('Afwassen', info.project.name)
  const id = task.replaceAll(/\D/g, '')
  const giver = `gever-${id}@thuis.example`
  const taker = `nemer-${id}@thuis.example`
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/buurttafel-rozenprieel/taken')
  await expectWellMade(page)
  await look(page, 'own')
  await page.getByRole('link', { name: 'Maak een taak', exact: true }).click()
  await page.getByLabel('Wat is de taak?').fill(task)
  await page.getByLabel('Op welke dag, of vanaf welke dag?').fill(inDays(3))
  await page.getByLabel('Hoe laat begint het?').fill('19:00')
  await page.getByLabel('Hoe laat is het klaar?').fill('20:00')
  await page.getByLabel('Wie ontvangt je?').fill('De kok staat in de keuken.')
  await expectWellMade(page)
  await look(page, 'tell')
  await page.getByRole('button', { name: 'Bewaar de taak' }).click()
  await expect(page.getByRole('status')).toHaveText('De taak is bewaard.')
  await page.context().clearCookies()

  await page.goto('/meedoen')
  await expectWellMade(page)
  await look(page, 'list')
  await page.getByRole('link', { name: task }).click()
  await expectWellMade(page)
  await look(page, 'task')
  await takeUp(page, task, { name: 'Gever', email: giver, day: /nog 1 plek/ })
  await takeUp(page, task, { name: 'Nemer', email: taker, day: 'Dat kies ik later' })

  await openMailTo(page, giver, /Je doet mee/)
  await expectWellMade(page)
  await look(page, 'mine')
  await page.getByRole('button', { name: /Wie wil ruilen/ }).click()
  await expect(page.getByRole('status')).toContainText('Je krijgt een mail als iemand')
  await look(page, 'offered')

  await openMailTo(page, taker, /Wie kan er/)
  await look(page, 'asked')
  await page
    .getByRole('button', { name: /Deze neem ik/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toHaveText('De beurt is van jou.')
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/buurttafel-rozenprieel/taken')
  await page.getByRole('link', { name: new RegExp(`^Wie komt wanneer.*${task}$`) }).click()
  await expect(page.getByRole('link', { name: giver })).toBeVisible()
  await expectWellMade(page)
  await look(page, 'rota')
  await page.getByLabel('Wie zet je erbij?').first().selectOption('Gever')
  await page
    .getByRole('button', { name: /Zet op de lijst/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toHaveText('De beurt is genoteerd.')
  await page.getByRole('button', { name: 'Stop deze taak' }).click()
  await expect(page.getByRole('status')).toHaveText('De taak is gestopt.')

  await openMailTo(page, taker, /Je doet mee/)
  await page.getByRole('button', { name: 'Ik doe niet meer mee' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je doet niet meer mee')
  await expectWellMade(page)
})
