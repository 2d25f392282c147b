import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, newName } from './people.ts'

const secret = 'Zes mensen koken om de beurt.'

test('a theme is shared with the connector, read, and taken back while the page is still open', async ({
  page,
  browser,
}, info) => {
  const idea = newName('Buurtkeuken', info.project.name)
  await be(page, 'tuinder van de moestuin')
  await page.goto('/kompas')
  await page.getByLabel('Hoe noem je je idee?').fill(idea)
  await page.getByRole('button', { name: 'Begin met je idee' }).click()
  await page.waitForURL(/\/mijn\/kompas\/[0-9a-z]{12}/)
  const id = /\/mijn\/kompas\/([0-9a-z]{12})/.exec(page.url())![1]!
  await page.goto(`/mijn/kompas/${id}`)
  await page
    .getByRole('link', { name: /Betrokkenheid/ })
    .first()
    .click()
  await page.getByLabel('Wie doen er nu mee?').fill(secret)
  await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click()

  await page.goto(`/mijn/kompas/${id}/delen`)
  await expect(page.getByText('met niemand')).toHaveCount(4)
  await expect(page.getByText('Nog niemand van de gemeente las iets.')).toBeVisible()
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Deel deze richting Betrokkenheid' }).click()
  // One sentence, before anything is shared.
  await expect(
    page.getByText(/wordt een archiefstuk van de gemeente: zij moet het 5 jaar bewaren/),
  ).toBeVisible()
  await page.getByText('De gebiedsverbinder: wie').click()
  await page.getByRole('button', { name: 'Deel deze richting' }).click()
  await expect(page.getByText('Kies het gebied.').first()).toBeVisible()
  await expectWellMade(page)
  await page.getByLabel(/In welk gebied/).selectOption({ label: 'Zuid-West' })
  await keepPicture(page, 'delen-met-de-verbinder')
  await page.getByRole('button', { name: 'Deel deze richting' }).click()
  await expect(page.getByRole('status')).toHaveText('Gedeeld.')
  await expect(page.getByText(/met de gebiedsverbinder van Zuid-West, sinds/)).toBeVisible()

  const city = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const open = await city.newPage()
  await be(open, 'gebiedsverbinder')
  await open.goto('/kompas/gedeeld')
  await expectWellMade(open)
  await open.getByRole('link', { name: idea }).click()
  await expect(open.getByText(secret)).toBeVisible()
  await expectWellMade(open)
  const address = open.url()

  await page.goto(`/mijn/kompas/${id}/delen`)
  await expect(page.getByText(/^Betrokkenheid: gebiedsverbinder, /)).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'wie-las-wat')
  await page.getByRole('button', { name: 'Stop met delen Betrokkenheid' }).click()
  await expect(page.getByRole('status')).toContainText('De gemeente kan het nu niet meer lezen.')

  for (const ending of ['', '.json', '.pdf'])
    expect((await open.request.get(`${address}${ending}`)).status()).toBe(404)
  await open.reload()
  await expect(open.getByRole('heading', { level: 1 })).toHaveText('Dit is niet met je gedeeld')
  await expect(open.getByText(secret)).toHaveCount(0)
  await expectWellMade(open)
  await be(open, 'ambtenaar vastgoed')
  await open.goto('/kompas/gedeeld')
  await expect(open.getByText(idea)).toHaveCount(0)
  await city.close()
})
