import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, newName, openMailTo } from './people.ts'

const question = 'Wie doen er nu mee?'
const other = 'Wie heb je nog niet gesproken?'

/** Leaves the box, so that what stands in it is saved; without a script the button does that. */
async function save(page: Page, hasScript: boolean): Promise<void> {
  if (hasScript) {
    await page.keyboard.press('Tab')
    await expect(page.locator('[data-said]')).toHaveText('Bewaard')
    return
  }
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByRole('status').first()).toHaveText('Bewaard.')
}

test('a Kompas is filled in partly, printed, and never shared', async ({ page, context }, info) => {
  test.setTimeout(120_000)
  const hasScript = info.project.use.javaScriptEnabled !== false
  const idea = newName('Een tuin voor de straat', info.project.name)
  const mine = `tuin-${idea.replaceAll(/\D/g, '')}@thuis.example`

  await page.goto('/kompas')
  await expectWellMade(page)
  await keepPicture(page, 'kompas-begin')
  await page.getByLabel('Hoe noem je je idee?').fill(idea)
  await page.getByRole('button', { name: 'Begin met je idee' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea)
  await expectWellMade(page)
  await keepPicture(page, 'kompas-overview')
  const base = new URL(page.url()).pathname

  await page.getByRole('link', { name: 'Schrijf hier iets bij' }).click()
  await expectWellMade(page)
  await keepPicture(page, 'kompas-theme')
  await page.getByLabel(question).fill('Drie buren, en de juf van de school.')
  await save(page, hasScript)
  await keepPicture(page, 'kompas-saved')

  // Mailed to oneself, and found again from the mail.
  await page.goto(`${base}/bewaren`)
  await expectWellMade(page)
  await keepPicture(page, 'kompas-keep')
  await page.getByLabel('Je e-mailadres').fill(mine)
  await page.getByRole('button', { name: 'Mail me de link' }).click()
  await expect(page.getByRole('status').first()).toContainText('in je mail')
  await openMailTo(page, mine, /De link naar je Kompas/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea)

  // The same person in another window, and two texts for one question.
  const second = await context.newPage()
  await second.goto(`${base}/betrokkenheid`)
  await page.goto(`${base}/betrokkenheid`)
  await page.getByLabel(question).fill('Vier buren, en de juf.')
  await save(page, hasScript)
  await second.getByLabel(other).fill('De mensen van de flat.')
  await second.getByLabel(question).fill('Ook de tuinman.')
  if (hasScript) await second.keyboard.press('Tab')
  else await second.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(second.getByText('Iemand anders schreef hier ook').filter({ visible: true })).toHaveCount(1)
  await expect(second.locator('blockquote:visible').first()).toHaveText('Vier buren, en de juf.')
  await expect(second.getByLabel(question)).toHaveValue('Ook de tuinman.')
  await expectWellMade(second)
  await keepPicture(second, 'kompas-clash')
  if (hasScript) {
    await second.getByRole('button', { name: 'Zet hun tekst onder de mijne' }).click()
    await expect(second.locator('[data-said]')).toHaveText('Bewaard')
  } else {
    await second.getByLabel(question).fill('Ook de tuinman.\n\nVier buren, en de juf.')
    await save(second, hasScript)
  }
  await second.close()

  await page.goto(`${base}/waarde`)
  await page.getByText('mee bezig', { exact: true }).click()
  await page.getByRole('button', { name: 'Bewaar en ga naar Politiek' }).click()
  await page.goto(`${base}/verwachting`)
  await page.getByText('Laat ons gewoon onze gang gaan', { exact: true }).click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await keepPicture(page, 'kompas-hopes')

  await page.goto(`${base}/uitkomst`)
  await expectWellMade(page)
  await keepPicture(page, 'kompas-result')
  for (const words of [
    'Ook de tuinman.',
    'Vier buren, en de juf.',
    'De mensen van de flat.',
    'Laat ons gewoon onze gang gaan',
  ])
    await expect(page.getByText(words)).toBeVisible()
  const pdf = await page.request.get(`${base}/uitkomst.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  // A neighbour reads along and finds nothing to change; then all of it goes.
  await page.goto(`${base}/bewaren`)
  await page.getByRole('button', { name: 'Maak een leeslink' }).click()
  await expectWellMade(page)
  const reading = await page.locator('textarea').inputValue()
  await page.goto(new URL(reading).pathname)
  await expect(page.getByText('Veranderen kan niet met deze link')).toBeVisible()
  await expectWellMade(page)
  await page.goto(`${base}/weghalen`)
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ja, haal het weg' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je Kompas is weg')
  expect((await page.goto(new URL(reading).pathname))?.status()).toBe(404)
})

test('what is typed without a connection is not lost', async ({ page, context }, info) => {
  test.skip(info.project.use.javaScriptEnabled === false, 'without a script one saves by the button')
  await page.goto('/kompas')
  await page.getByLabel('Hoe noem je je idee?').fill(newName('Samen zingen', info.project.name))
  await page.getByRole('button', { name: 'Begin met je idee' }).click()
  const base = new URL(page.url()).pathname
  await page.goto(`${base}/betrokkenheid`)
  await context.setOffline(true)
  await page.getByLabel(question).fill('Zes mensen die zingen.')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-said]')).toContainText('Nog niet bewaard')
  await expect(page.getByLabel(question)).toHaveValue('Zes mensen die zingen.')
  await context.setOffline(false)
  await expect(page.locator('[data-said]')).toHaveText('Bewaard', { timeout: 15_000 })
  await page.reload()
  await expect(page.getByLabel(question)).toHaveValue('Zes mensen die zingen.')
})

test('a team goes on with its idea, and writes nothing that its page tells already', async ({ page }) => {
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/mijn')
  await page.getByRole('link', { name: 'Een tweede avond in de week' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een tweede avond in de week')
  await expectWellMade(page)
  await page.locator('.rose__list').getByRole('link', { name: 'Voorwaarden' }).click()
  const place = page.locator('[data-question="waar-kan-het"]')
  await expect(place).toContainText('Dit staat al op jullie pagina')
  await expect(place).toContainText('De Lange Tafel')
  await expect(place.locator('textarea')).toBeHidden()
  await place.getByText('Wil je iets toevoegen?').click()
  await expect(place.locator('textarea')).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'kompas-known')
  await page.goto(`${new URL(page.url()).pathname.replace('/voorwaarden', '')}/bewaren`)
  await expect(page.getByText('Dit Kompas hoort bij Buurttafel Rozenprieel')).toBeVisible()
  await expectWellMade(page)
})
