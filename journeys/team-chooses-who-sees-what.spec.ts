import { expect, test } from './fixtures.ts'
import { be, expectWellMade, newName } from './people.ts'

const secret = 'Wij zoeken een ander dak, in alle rust.'

test('a part is for the team, for partners, for the municipality or for everyone, and each sees just that', async ({
  page,
}, info) => {
  const name = newName('Praatgroep', info.project.name)
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Praten over de buurt')
  await page.getByLabel('Buurt').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Begin' }).click()
  const address = new URL(page.url()).pathname.replace('/bewerken', '')
  await page.getByRole('button', { name: 'Zet de pagina online' }).click()

  await page.goto(`${address}/bewerken/gemeente`)
  await expect(page.getByLabel('Alleen wijzelf')).toBeChecked()
  await page.getByRole('textbox').fill(secret)
  await page.getByText('Ook partners in onze buurt', { exact: true }).click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Bewaar' }).click()

  for (const [eyes, sees] of [
    ['je eigen team', true],
    ['een partner in de buurt', true],
    ['de gemeente', false],
    ['iedereen', false],
  ] as const) {
    await page.goto(`${address}/bewerken`)
    await page.getByRole('link', { name: eyes, exact: true }).click()
    await expect(page.getByText(secret)).toHaveCount(sees ? 1 : 0)
  }
  await expectWellMade(page)

  const seenBy = async (does: string) => {
    await be(page, does)
    await page.goto(address)
    return page.getByText(secret).count()
  }
  expect(await seenBy('wijkteamlid')).toBe(1)
  await expectWellMade(page)
  expect(await seenBy('medewerker van een woningcorporatie')).toBe(1)
  expect(await seenBy('ambtenaar vastgoed')).toBe(0)
  expect(await seenBy('beheerder')).toBe(0)

  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto(`${address}/bewerken/gemeente`)
  await page.getByText('Ook de gemeente', { exact: true }).click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  expect(await seenBy('ambtenaar vastgoed')).toBe(1)
  await page.context().clearCookies()
  for (const path of [address, `/initiatieven.json?q=${encodeURIComponent(name)}`, `/api/v1${address}`])
    expect(await (await page.request.get(path)).text()).not.toContain(secret)
})

test('two who change the same text each see both, and nothing is lost', async ({ page, browser }, info) => {
  const name = newName('Twee pennen', info.project.name)
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Schrijven')
  await page.getByRole('button', { name: 'Begin' }).click()
  const form = `${new URL(page.url()).pathname}/verhaal`
  await page.goto(form)
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const other = await context.newPage()
  await other.goto(new URL(form, page.url()).href)
  await other.getByLabel('Jullie verhaal').fill('Wat de een schreef.')
  await other.getByRole('button', { name: 'Bewaar' }).click()
  await context.close()
  await page.getByLabel('Jullie verhaal').fill('Wat de ander schreef.')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('alert')).toContainText('Wat de een schreef.')
  await expect(page.getByLabel('Jullie verhaal')).toHaveValue('Wat de ander schreef.')
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('status')).toContainText('Dat is bewaard.')
})

test('a place is tapped on the map, without a script, and by name for who cannot tap', async ({
  page,
}, info) => {
  const name = newName('Op de kaart', info.project.name)
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Buiten zitten')
  await page.getByRole('button', { name: 'Begin' }).click()
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/plek`)
  await page.getByRole('link', { name: 'Of wijs de plek aan op de kaart' }).click()
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Leidsebuurt', exact: true }).click()
  await expectWellMade(page)
  const map = page.getByRole('button', { name: /Kaart van Leidsebuurt/ })
  await map.click({ position: { x: 144, y: 144 } })
  await expect(page.getByRole('status')).toContainText('Dat is bewaard.')
  await expect(page.getByText('Leidsebuurt').first()).toBeVisible()
  // The keyboard presses the map too: that is the middle of the neighbourhood.
  await page.goto(`${address}/plek/kaart?buurt=rozenprieel`)
  await page.getByRole('button', { name: /Kaart van/ }).press('Enter')
  await expect(page.getByRole('status')).toContainText('Dat is bewaard.')
})

test('a photo is shown to whom the team chooses', async ({ page }, info) => {
  const name = newName('Fotoclub', info.project.name)
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Foto’s maken')
  await page.getByLabel('Buurt').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Begin' }).click()
  const address = new URL(page.url()).pathname.replace('/bewerken', '')
  await page.getByRole('button', { name: 'Zet de pagina online' }).click()
  await page.goto(`${address}/fotos`)
  await page.getByLabel('Wat is er te zien?').fill('Een plein in de zon')
  await page.getByText('Ook de gemeente', { exact: true }).click()
  const file = page.getByLabel('De foto')
  const button = page.locator('label', { hasText: 'Kies een foto' })
  const asSeen = () => file.evaluate((input) => getComputedStyle(input).color)
  const nothingChosen = await asSeen()
  const byKey = page.waitForEvent('filechooser')
  await file.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(file).toBeFocused()
  await expect(button).toHaveCSS('outline-width', '3px')
  await page.keyboard.press('Space')
  expect((await byKey).isMultiple()).toBe(false)
  const byHand = page.waitForEvent('filechooser')
  await button.click()
  await (await byHand).setFiles('docs/pictures/home.png')
  expect(nothingChosen).toBe('rgba(0, 0, 0, 0)')
  expect(await asSeen(), 'the name of the file can be read').not.toBe(nothingChosen)
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await expect(page.getByRole('status')).toHaveText('De foto staat erbij.')
  await expectWellMade(page)
  await be(page, 'ambtenaar vastgoed')
  await page.goto(address)
  await expect(page.getByRole('img', { name: 'Een plein in de zon' })).toBeVisible()
  await page.context().clearCookies()
  await page.goto(address)
  await expect(page.getByRole('img', { name: 'Een plein in de zon' })).toHaveCount(0)
})
