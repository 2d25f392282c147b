import type { CDPSession, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScrolling, expectRoomForThumbs, test } from './fixtures.ts'

async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await expectRoomForThumbs(page.locator('main').locator('button, .utrecht-button, input:not([type=hidden])'))
}

/** A phone that keeps passkeys, in software: it says yes to whatever it is asked. */
async function givePhone(page: Page): Promise<{ wire: CDPSession; authenticatorId: string }> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await wire.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { wire, authenticatorId }
}

async function signInByMail(page: Page, email: string): Promise<void> {
  await page.goto('/inloggen?naar=/mijn/passkeys')
  await page.getByLabel('Je e-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await page.getByRole('link', { name: /Lees hem bij de uitgaande mail/ }).click()
  await page.getByRole('article').filter({ hasText: email }).getByRole('link').click()
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passkeys')
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/mijn')
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Je bent uitgelogd.')
}

const withPasskey = { name: 'Log in met een passkey' }
const adding = { name: 'Maak een passkey' }

test('somebody makes a passkey, signs in with it, and removes it', async ({ page }, info) => {
  test.skip(info.project.use.javaScriptEnabled === false, 'a browser speaks to a passkey by script only')
  const { wire, authenticatorId } = await givePhone(page)
  const email = `passkey-${Date.now()}@voorbeeld.example`
  await signInByMail(page, email)

  await expectWellMade(page)
  await page.getByRole('button', adding).click()
  await expect(page.getByRole('status')).toContainText('Je passkey is gemaakt')
  await expect(page.getByText('Nog niet gebruikt')).toBeVisible()
  await expectWellMade(page)
  await page.getByRole('button', adding).click()
  await expect(page.getByText('Op dit apparaat heb je al een passkey.')).toBeVisible()

  await signOut(page)
  await page.goto('/inloggen?naar=/kaart')
  await expectWellMade(page)
  await page.getByRole('button', withPasskey).click()
  await expect(page).toHaveTitle(/^Activiteiten/)
  await page.goto('/mijn')
  await expect(page.getByText(email)).toBeVisible()
  await page.getByRole('link', { name: 'Maak een passkey of bekijk ze' }).click()
  await expect(page.getByText('Laatst gebruikt')).toBeVisible()
  await page.getByRole('button', { name: /^Verwijder de passkey van/ }).click()
  await expect(page.getByRole('status')).toContainText('De passkey is verwijderd')
  await expect(page.getByText('Je hebt nog geen passkey.')).toBeVisible()

  await signOut(page)
  await wire.send('WebAuthn.clearCredentials', { authenticatorId })
  await page.getByRole('button', withPasskey).click()
  await expect(page.getByText('Je bent nog niet ingelogd.')).toBeVisible()
  await expectWellMade(page)
})

test('without a script, or in a browser that knows no passkeys, nothing is missing', async ({
  page,
}, info) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'PublicKeyCredential'))
  await signInByMail(page, `zonder-${info.project.name.replace(/\W/g, '')}-${Date.now()}@voorbeeld.example`)
  await expect(page.getByText('Hier kun je geen passkey maken.')).toBeVisible()
  await expect(page.getByRole('button', adding)).toHaveCount(0)
  await expectWellMade(page)
  await page.goto('/inloggen')
  await expect(page.getByRole('button', { name: 'Stuur mij de link' })).toBeVisible()
  await expect(page.getByRole('button', withPasskey)).toHaveCount(0)
})
