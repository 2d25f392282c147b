import type { Page } from '@playwright/test'
import { test } from './a-city-apart.ts'
import { expect } from './fixtures.ts'
import { be, expectWellMade, keepPicture } from './people.ts'

/** A button or link and the question that it is about, which only who hears the page is told. */
const about = (does: string, ask: string) => new RegExp(`^${does} ?: ${ask.replaceAll('?', String.raw`\?`)}$`)

async function look(page: Page, name: string): Promise<void> {
  await expectWellMade(page)
  await keepPicture(page, name)
}

/** Somebody without an account begins with an idea, and reads the first questions. */
async function readAsResident(page: Page): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/kompas')
  await page.getByLabel(/Hoe noem je je idee/).fill('Een tuin')
  await page.getByRole('button', { name: 'Begin met je idee' }).click()
  await page.getByRole('link', { name: 'Betrokkenheid' }).first().click()
}

async function askNewly(page: Page, from: string, ask: string): Promise<void> {
  await page.getByRole('link', { name: about('Pas aan', from) }).click()
  await page.getByLabel('Vraag', { exact: true }).fill(ask)
  await page.getByRole('button', { name: 'Bewaar in het concept' }).click()
  await expect(page.getByRole('status')).toHaveText('De vraag is bewaard in het concept.')
}

async function publish(page: Page, version: number): Promise<void> {
  await page.goto('/beheer/kompas')
  await page.getByRole('link', { name: 'Bekijk en publiceer het concept' }).click()
  await look(page, `questions-publish-${version}`)
  await page.getByRole('button', { name: `Publiceer versie ${version}` }).click()
  await expect(page.getByRole('status')).toContainText('De nieuwe versie staat op de site.')
}

test('an administrator asks the questions of the city, a resident reads them, and ours come back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await be(page, 'beheerder')
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Vragen van het Kompas' }).click()
  await look(page, 'questions-overview')
  await page.getByRole('link', { name: 'Betrokkenheid' }).click()
  await look(page, 'questions-theme')

  await askNewly(page, 'Wie doen er nu mee?', 'Wie staan er om jullie idee heen?')
  await page.getByRole('button', { name: about('Omlaag', 'Wie staan er om jullie idee heen?') }).click()
  await expect(page.getByRole('article').nth(1)).toContainText('Wie staan er om jullie idee heen?')
  await page
    .getByRole('button', { name: about('Laat weg', 'Wat zeggen mensen in de buurt over het idee?') })
    .click()
  await expect(page.getByRole('status')).toContainText('weggelaten uit het concept')
  await look(page, 'questions-left-out')

  await page.getByRole('link', { name: 'Voeg een vraag toe' }).click()
  await page.getByLabel('Vraag', { exact: true }).fill('Welke vereniging kan jullie helpen?')
  await page.getByLabel('Uitleg', { exact: true }).fill('Bel eens met buurt@voorbeeld.example.')
  await page.getByLabel('Voorbeeld van een antwoord').fill('Het koor van de kerk.')
  await page.getByLabel('Waarom vragen jullie dit?').fill('Samen kom je verder.')
  await page.getByRole('button', { name: 'Voeg toe aan het concept' }).click()
  await expect(page.getByRole('alert')).toContainText('Zet hier geen mailadres')
  await look(page, 'questions-new-wrong')
  await page.getByLabel('Uitleg', { exact: true }).fill('Denk aan een sportclub of een koor.')
  await page.getByRole('button', { name: 'Voeg toe aan het concept' }).click()
  await expect(page.getByRole('status')).toHaveText('De vraag staat in het concept.')

  await page.goto('/beheer/kompas/voorbeeld')
  await expect(page.getByText('Welke vereniging kan jullie helpen?')).toBeVisible()
  await look(page, 'questions-preview')
  await page.getByRole('link', { name: 'In het Engels' }).click()
  await look(page, 'questions-preview-english')

  await readAsResident(page)
  await expect(page.getByLabel('Wie doen er nu mee?')).toBeVisible()
  await be(page, 'beheerder')
  await publish(page, 1)
  await look(page, 'questions-published')

  await readAsResident(page)
  await expect(page.getByLabel('Wie staan er om jullie idee heen?')).toBeVisible()
  await expect(page.getByLabel('Welke vereniging kan jullie helpen?')).toBeVisible()
  await expect(page.getByText('Wat zeggen mensen in de buurt over het idee?')).toHaveCount(0)
  await page.goto('/kompas')
  await expect(page.getByText(/van de gemeente Haarlem, versie 1 van \d+ \w+ \d{4}/)).toBeVisible()

  await be(page, 'beheerder')
  await page.goto('/beheer/kompas')
  await page.getByRole('link', { name: 'Vragen van Samenspel' }).click()
  await look(page, 'questions-ours')
  await page.getByRole('button', { name: 'Begin het concept met deze vragen' }).click()
  await expect(page.getByRole('status')).toHaveText('Het concept begint opnieuw met deze vragen.')
  await publish(page, 2)
  await page.goto('/kompas')
  await expect(page.getByText('geschreven voor Samenspel')).toBeVisible()
})

test('two administrators at the same question see each other’s words', async ({ page, browser, apart }) => {
  const other = await (await browser.newContext({ baseURL: apart, javaScriptEnabled: false })).newPage()
  for (const one of [page, other]) {
    await be(one, 'beheerder')
    await one.goto('/beheer/kompas/richtingen/voorwaarden')
    await one
      .getByRole('link', { name: /^Pas aan/ })
      .first()
      .click()
  }
  await other.getByLabel('Uitleg', { exact: true }).fill('Zo zei de ander het.')
  await other.getByRole('button', { name: 'Bewaar in het concept' }).click()
  await page.getByLabel('Uitleg', { exact: true }).fill('Zo zei ik het.')
  await page.getByRole('button', { name: 'Bewaar in het concept' }).click()
  await expect(page.getByRole('alert')).toContainText('Zo zei de ander het.')
  await expect(page.getByLabel('Uitleg', { exact: true })).toHaveValue('Zo zei ik het.')
  await look(page, 'questions-clash')
  await page.getByLabel('Uitleg', { exact: true }).fill('Zo zeggen we het samen.')
  await page.getByRole('button', { name: 'Bewaar in het concept' }).click()
  await expect(page.getByRole('status')).toHaveText('De vraag is bewaard in het concept.')
  await other.context().close()
})
