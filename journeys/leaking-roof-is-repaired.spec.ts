import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture } from './people.ts'

/** A photo as a telephone makes it, with where it was taken. */
const photoOfLeak = () =>
  sharp({
    create: {
      width: 900,
      height: 700,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 51/1' } })
    .jpeg()
    .toBuffer()

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Opens a step by its name, on the page of all steps. */
async function openStep(page: Page, at: string, name: string): Promise<void> {
  await page.goto(`${at}/stappen`)
  await page.getByRole('main').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

async function promise(page: Page, at: string, name: string, day: string, why?: string): Promise<void> {
  await openStep(page, at, name)
  await page.getByLabel('Uiterlijk op').fill(day)
  if (why !== undefined) await page.getByLabel('Waarom wordt het een andere dag?').fill(why)
  await page.getByRole('button', { name: /^Beloof/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stappen bij')
}

async function done(page: Page, at: string, name: string): Promise<void> {
  await openStep(page, at, name)
  await page.getByLabel('Gedaan op').fill(inDays(0))
  await page.getByRole('button', { name: 'Zet de dag erbij' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stappen bij')
}

test('a leaking roof goes from the first question to repaired, with promised and real dates', async ({
  page,
}, info) => {
  test.setTimeout(90_000)
  const subject = `Het dak lekt boven de keuken ${info.project.name.length}${Date.now() % 100_000}`
  const hostess = 'gastvrouw van Het Badhuis'

  await be(page, hostess)
  await page.goto('/gesprekken/nieuw')
  await page.getByText('Een gebouw of plek', { exact: true }).click()
  await page.getByLabel('In een paar woorden').fill(subject)
  await page.getByLabel('Je vraag').fill('Het druppelt naast het fornuis. Wie kijkt ernaar?')
  await page.getByLabel('Voor welk initiatief?').selectOption({ label: 'Het Badhuis Leidsebuurt' })
  await page.getByRole('button', { name: 'Stuur je vraag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
  const at = new URL(page.url()).pathname

  await be(page, 'projectleider')
  await page.goto(at)
  await page.locator('summary', { hasText: 'Of kies een ander' }).click()
  const who = page.locator('select[name=wie]')
  const officer = await who.locator('option', { hasText: /vastgoed/ }).getAttribute('value')
  await who.selectOption(officer)
  await page.getByRole('button', { name: 'Maak contactpersoon' }).click()

  await be(page, 'ambtenaar vastgoed')
  await page.goto(at)
  await page.getByRole('link', { name: 'Spreek een dag af' }).click()
  await expectWellMade(page)
  await page.getByLabel('Waarvoor?').fill('Samen kijken naar het dak')
  await page.getByLabel('Dag').fill(inDays(3))
  await page.getByLabel('Van').fill('10:00')
  await page.getByLabel('Tot').fill('09:00')
  await page.getByLabel('Waar?').fill('Het Badhuis, Leidseplein 1')
  await page.getByRole('button', { name: 'Spreek dit af' }).click()
  await expect(page.getByText('Kies een tijd die later is dan het begin.').first()).toBeVisible()
  await keepPicture(page, 'roof-meet')
  await page.getByLabel('Tot').fill('11:00')
  await page.getByRole('button', { name: 'Spreek dit af' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)

  // The other side finds it, takes it along in a calendar, and sends what the leak looks like.
  await be(page, hostess)
  await page.goto(at)
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Zet in je agenda: Samen kijken naar het dak' }).click(),
  ])
  const file = await readFile(await calendar.path(), 'utf8')
  expect(file).toContain('SUMMARY:Samen kijken naar het dak')
  expect(file).not.toContain('@badhuis.example')
  await page.getByRole('link', { name: 'Verzet of zeg af: Samen kijken naar het dak' }).click()
  await expect(page.getByLabel('Dag')).toHaveValue(inDays(3))
  await expectWellMade(page)
  await keepPicture(page, 'roof-move')
  await page.getByLabel('Van').fill('13:00')
  await page.getByLabel('Tot').fill('14:00')
  await page.getByLabel('Waarom verzet je het?').fill('Dan is de keuken leeg.')
  await page.getByRole('button', { name: 'Verzet de ontmoeting' }).click()
  await expect(page.getByText(/Verzet\. Nu: .*13\.00 tot 14\.00/)).toBeVisible()
  await page.getByRole('link', { name: 'Stuur een bestand' }).click()
  await expectWellMade(page)
  await page.getByLabel('Wat is het?').fill('Een foto van het lek')
  const wrong = { name: 'lek.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="alert(1)"/>') }
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(wrong)
  await page.getByRole('button', { name: 'Stuur dit bestand' }).click()
  await expect(page.getByText('Dit bestand kunnen we niet aannemen.').first()).toBeVisible()
  await expect(page.getByLabel('Wat is het?')).toHaveValue('Een foto van het lek')
  await expectWellMade(page)
  await keepPicture(page, 'roof-file-refused')
  const leak = { name: 'IMG_2041.HEIC.jpg', mimeType: 'image/jpeg', buffer: await photoOfLeak() }
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(leak)
  await page.getByRole('button', { name: 'Stuur dit bestand' }).click()
  await expect(page.getByRole('status')).toHaveText('Je bestand staat erbij.')
  await keepPicture(page, 'roof-files')
  const [photo] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'IMG_2041.HEIC.jpg' }).click(),
  ])
  expect(await sharp(await readFile(await photo.path())).metadata()).toMatchObject({ format: 'jpeg' })
  expect((await sharp(await readFile(await photo.path())).metadata()).exif).toBeUndefined()
  await page.goto(`${at}/stappen`)
  await page.getByText('Reparatie', { exact: true }).click()
  await expectWellMade(page)
  await keepPicture(page, 'roof-matter')
  await page.getByRole('button', { name: 'Maak de lijst met stappen' }).click()

  // The municipality promises, moves one day and says why; both write when it was really done.
  await be(page, 'ambtenaar vastgoed')
  await promise(page, at, 'Gezien wat er stuk is', inDays(3))
  await promise(page, at, 'Offerte gevraagd', inDays(7))
  await openStep(page, at, 'Offerte gevraagd')
  await expectWellMade(page)
  await keepPicture(page, 'roof-step')
  await promise(page, at, 'Offerte gevraagd', inDays(14), 'De aannemer is ziek.')
  await expect(page.getByText('Waarom het anders werd: De aannemer is ziek.')).toBeVisible()
  await expect(page.getByText('Eerst beloofd:')).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'roof-steps')
  for (const name of ['Gezien wat er stuk is', 'Offerte gevraagd', 'Opdracht gegeven', 'Gerepareerd'])
    await done(page, at, name)

  await be(page, hostess)
  await page.goto(`${at}/stappen`)
  await expect(page.getByText('Samen nagekeken: de gemeente heeft nog geen dag beloofd')).toBeVisible()
  await done(page, at, 'Samen nagekeken')
  await expect(page.getByText('Alle stappen zijn gedaan.')).toBeVisible()
  await page.goto(at)
  await expectWellMade(page)
  await keepPicture(page, 'roof-dossier')

  await be(page, 'ambtenaar vastgoed')
  await page.goto(at)
  await page.locator('summary', { hasText: 'Rond het gesprek af' }).click()
  await page.getByLabel('Wat is er uit gekomen?').fill('Het dak is gemaakt en samen nagekeken.')
  await page.getByRole('button', { name: 'Rond af' }).click()
  await be(page, hostess)
  await page.goto(at)
  await page.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click()
  await expect(page.getByText('Het dak is gemaakt en samen nagekeken.').first()).toBeVisible()
})
