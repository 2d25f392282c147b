import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipped } from '../src/testing/unzipped.ts'
import { expect, expectAccessible, expectNoSidewaysScrolling, expectRoomForThumbs, test } from './fixtures.ts'

async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await expectRoomForThumbs(page.locator('main').locator('button, .utrecht-button, input:not([type=hidden])'))
}

async function downloaded(page: Page): Promise<Record<string, string>> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Neem alles mee (ZIP)' }).click()
  const file = await arriving
  expect(file.suggestedFilename()).toBe('samenspel.zip')
  return unzipped(await readFile(await file.path()))
}

/** How far the words of a button stand from where it begins: they look indented where nobody sees its edge. */
function indentOf(button: Locator): Promise<number> {
  return button.evaluate((one) => {
    const words = document.createRange()
    words.selectNodeContents(one)
    return words.getBoundingClientRect().left - one.getBoundingClientRect().left
  })
}

test('somebody signs in by mail, says a name, takes everything along, and is forgotten', async ({
  page,
}, info) => {
  const device = info.project.name.replace(/\W/g, '').toLowerCase()
  const email = `${device}-${Date.now()}@voorbeeld.example`

  await page.goto('/mijn')
  await expect(page).toHaveTitle(/^Inloggen/)
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await expect(page.getByRole('heading', { name: /klopt nog/ })).toBeVisible()
  await expectWellMade(page)
  await page.getByLabel('Je e-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail')
  await page.getByRole('link', { name: /Lees hem bij de uitgaande mail/ }).click()
  await expectWellMade(page)

  const letter = page.getByRole('article').filter({ hasText: email })
  await letter.getByRole('link').click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).toHaveURL(/\/mijn$/)
  await expect(page.getByText(email)).toBeVisible()
  await page.getByLabel('Je naam').fill('Buur')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag Buur')
  await expect(page.getByRole('status')).toHaveText('Je naam is bewaard.')
  await expectWellMade(page)

  await page.goto('/uitgaande-mail')
  await page.getByRole('article').filter({ hasText: email }).getByRole('link').click()
  await expect(page.getByText('Deze link werkt niet meer')).toBeVisible()

  await page.goto('/mijn')
  expect(await indentOf(page.getByRole('link', { name: 'Wis mijn account' }))).toBeLessThan(0.5)
  const files = await downloaded(page)
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['LEESMIJ.txt', 'person.csv', 'person.json', 'session.json', 'mail.json']),
  )
  expect(files['LEESMIJ.txt']).toContain('Dit bewaart Samenspel Haarlem van jou')
  expect(JSON.parse(files['person.json']!)).toMatchObject([{ email, name: 'Buur' }])
  expect(Object.values(files).join('\n')).not.toMatch(/token_hash|inloggen\/[\w-]{43}/)

  await page.getByRole('link', { name: 'Wis mijn account' }).click()
  await expect(page.getByRole('heading', { name: 'Dit wissen we meteen' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'je account: je e-mailadres' })).toBeVisible()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Ja, wis mijn account' }).click()
  await expect(page.getByRole('status')).toHaveText('Je account is gewist.')
  await page.goto('/mijn')
  await expect(page).toHaveTitle(/^Inloggen/)
  await page.goto('/uitgaande-mail')
  await expect(page.getByText(email)).toHaveCount(0)
})

test('in the demo city one is somebody else at a tap, and leaves again', async ({ page }) => {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: 'Log in als gebiedsverbinder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dag gebiedsverbinder')
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('Je bent uitgelogd.')
})
