import { expect, test } from './fixtures.ts'
import { be, expectWellMade, newName, openMailTo } from './people.ts'

test('the last owner hands over before leaving', async ({ page }, info) => {
  const name = newName('Wandelclub', info.project.name)
  const email = `${name.replaceAll(' ', '-').toLowerCase()}@voorbeeld.example`
  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/nieuw')
  await page.getByLabel('Hoe heet het?').fill(name)
  await page.getByLabel(/Wat doen jullie/).fill('Een rondje door de wijk')
  await page.getByRole('button', { name: 'Begin' }).click()
  const address = new URL(page.url()).pathname.replace('/bewerken', '')

  await page.goto(`${address}/team`)
  await page.getByRole('button', { name: 'Ga uit het team' }).click()
  await expect(page.getByRole('alert')).toContainText('Er moet een eigenaar blijven')
  await expectWellMade(page)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await expect(page.getByRole('status')).toHaveText('De uitnodiging is onderweg.')
  await expect(page.getByRole('heading', { name: email })).toBeVisible()

  await page.context().clearCookies()
  await openMailTo(page, email, /redacteur/)
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ja, dat doe ik' }).click()
  await expect(page).toHaveURL(/\/mijn/)

  await be(page, 'kok van de buurtmaaltijd')
  await page.goto(`${address}/team`)
  await page.getByRole('button', { name: 'Maak eigenaar' }).click()
  await expect(page.getByRole('status')).toHaveText('Dat is veranderd.')
  await page.getByRole('button', { name: 'Ga uit het team' }).click()
  await expect(page).toHaveURL(/\/mijn$/)
  await page.goto(`${address}/bewerken`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
})
