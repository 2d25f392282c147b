import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScrolling, expectRoomForThumbs, test } from './fixtures.ts'

async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await expectRoomForThumbs(
    page
      .locator('main')
      .locator('button, .utrecht-button, input:not([type=hidden], [type=radio], [type=checkbox]), select'),
  )
}

async function becomeAdministrator(page: Page): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: 'Log in als beheerder' }).click()
}

test('an administrator invites a connector, renames an area, adds a word, and sees it all in the logbook', async ({
  page,
}, info) => {
  const own = `${info.project.name.replace(/\W/g, '')}${Date.now()}`
  const email = `${own}@voorbeeld.example`

  await becomeAdministrator(page)
  await page.goto('/beheer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beheer')
  await expectWellMade(page)

  await page.getByRole('link', { name: 'Mensen en rollen' }).click()
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Nodig iemand uit' }).click()
  await page.getByText('gebiedsverbinder', { exact: true }).click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await expect(page.getByRole('heading', { name: /klopt nog/ })).toBeVisible()
  await expectWellMade(page)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel(/Voor welk gebied/).selectOption({ label: 'Zuid-West' })
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await expect(page.getByRole('status')).toHaveText('De uitnodiging is onderweg.')
  await expect(page.getByRole('article').filter({ hasText: email })).toContainText('Zuid-West')
  await expectWellMade(page)

  await page.goto('/beheer/gebieden')
  await expectWellMade(page)
  await page
    .getByRole('main')
    .getByRole('list')
    .getByRole('link', { name: 'Schalkwijk', exact: true })
    .click()
  await page.getByLabel('Nieuwe naam').fill(`Schalkwijk ${own}`)
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Amsterdam',
  })
  await page.getByLabel('Vanaf welke dag?').fill(tomorrow)
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Bewaar de naam' }).click()
  await expect(page.getByRole('status')).toHaveText('De naam is bewaard.')

  await page.goto('/beheer/woorden')
  await page.getByLabel('Wat mensen typen').fill(own)
  await page.getByLabel('Zoek dan ook op').fill('koffie krant')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('status')).toContainText('Het woord is toegevoegd')
  await expectWellMade(page)
  await page.goto(`/activiteiten?q=${own}`)
  await expect(page.getByRole('link', { name: 'Koffie met de krant' }).first()).toBeVisible()

  for (const path of [
    '/beheer/themas',
    '/beheer/themas/eten',
    '/beheer/themas/eten/samenvoegen',
    '/beheer/teksten',
    '/beheer/teksten/uiterlijk',
    '/beheer/gebieden/inlezen',
  ]) {
    await page.goto(path)
    await expectWellMade(page)
  }

  await page.goto('/beheer/logboek')
  for (const done of [
    'Zoekwoord toegevoegd',
    'Gebied een andere naam gegeven',
    'Iemand uitgenodigd voor een rol',
  ])
    await expect(page.getByRole('heading', { name: done }).first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('@')
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Wie was dit?' }).first().click()
  await expect(page.getByText('beheerder@haarlem.example')).toBeVisible()
  await expectWellMade(page)

  await page.goto('/uitgaande-mail')
  await page.getByRole('article').filter({ hasText: email }).getByRole('link').click()
  await page.getByRole('button', { name: 'Ja, dat doe ik' }).click()
  await expect(page).toHaveURL(/\/mijn/)
  await becomeAdministrator(page)
  await page.goto('/beheer/rollen')
  const mine = page
    .getByRole('region', { name: 'Gebiedsverbinders' })
    .getByRole('article')
    .filter({ hasText: email })
  await mine.getByRole('link', { name: /Beëindig/ }).click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ja, beëindig de rol' }).click()
  await expect(page.getByRole('status')).toHaveText('De rol is beëindigd.')
  await expect(page.getByText(email)).toHaveCount(0)
})
