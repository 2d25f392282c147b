import { expect, expectAccessible, expectNoSidewaysScrolling, expectRoomForThumbs, test } from './fixtures.ts'

const initiative = '/initiatieven/het-badhuis-leidsebuurt'

test('a host finds the posters of an initiative from its page, and gets them as a file', async ({ page }) => {
  await page.goto(initiative)
  await page.getByRole('link', { name: 'Deel of druk af' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deel dit initiatief')
  for (const name of ['Poster (pdf)', 'Poster van deze week (pdf)']) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const answer = await page.request.get(address!)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect(answer.headers()['content-disposition']).toMatch(/\.pdf"$/)
    const file = await answer.body()
    expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(file.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  }
})

test('the week lies ready as text, and with a script one press copies it', async ({ page, context }) => {
  await page.goto(`${initiative}/deel`)
  const text = page.getByRole('textbox', { name: 'Voor de groepsapp of een mail' })
  await expect(text).toHaveValue(/^Deze week bij Het Badhuis Leidsebuurt\n/)
  await expect(text).toHaveValue(/\/initiatieven\/het-badhuis-leidsebuurt$/)
  await expect(text).not.toBeEditable()
  const copy = page.getByRole('button', { name: 'Kopieer de tekst' })
  if (test.info().project.use.javaScriptEnabled === false) {
    await expect(copy).toBeHidden()
    return
  }
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await copy.click()
  await expect(page.getByRole('status')).toHaveText('Gekopieerd')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue())
})

test('the code is a picture with words, and the page works for everybody', async ({ page }) => {
  for (const language of ['nl', 'en']) {
    await page.goto(`${initiative}/deel?taal=${language}`)
    const code = page.getByRole('img', { name: /^QR.code/ })
    await expect(code).toBeVisible()
    expect(await code.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await expectRoomForThumbs(page.locator('main .utrecht-button, main textarea'))
  }
})
