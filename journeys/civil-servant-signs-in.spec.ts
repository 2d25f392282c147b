import type { Page } from '@playwright/test'
import { staffProviderPort } from './browser.ts'
import { expect, expectAccessible, expectNoSidewaysScrolling, expectRoomForThumbs, test } from './fixtures.ts'

test.use({ elsewhere: `http://localhost:${staffProviderPort}` })

async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await expectRoomForThumbs(page.locator('main').locator('button, .utrecht-button'))
}

/** At the door; the provider is set up by command on the running server, a moment after it is ready. */
async function goToTheMunicipality(page: Page, from: string): Promise<void> {
  const way = page.getByRole('link', { name: 'Log in met je account van de gemeente' })
  await expect(async () => {
    await page.goto(from)
    await expect(way).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expectWellMade(page)
  await way.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen bij de gemeente')
}

test('a civil servant signs in with the account of the municipality, and out again', async ({ page }) => {
  await goToTheMunicipality(page, '/mijn')
  await page.getByRole('button', { name: 'Ga door' }).click()
  await expect(page).toHaveURL(/\/mijn$/)
  await expect(page.getByText('medewerker@gemeente.example')).toBeVisible()
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Je bent uitgelogd.')
})

test('who stops at the municipality hears so, and finds the other way in', async ({ page }) => {
  await goToTheMunicipality(page, '/inloggen?naar=/kaart')
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent niet ingelogd')
  expect(new URL(page.url()).search).not.toContain('state')
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Begin opnieuw' }).click()
  await page.getByRole('button', { name: 'Ga door' }).click()
  await expect(page).toHaveURL(/\/kaart$/)
})

test('an answer that nobody here asked for signs nobody in', async ({ page }) => {
  await page.goto('/inloggen/gemeente/terug?code=x&state=y')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit inloggen is voorbij')
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Log in met een link in je mail' }).click()
  await expect(page.getByLabel('Je e-mailadres')).toBeVisible()
})
