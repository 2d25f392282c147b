import { expect, expectAccessible, expectNoSidewaysScrolling, test } from './fixtures.ts'

test('a resident finds the same on the map, by its points and by the list beside it', async ({ page }) => {
  await page.goto('/activiteiten?waar=2013&weekdag=wo&dagdeel=ochtend&wanneer=maand')
  await page.getByRole('link', { name: 'Kaart', exact: true }).click()
  await expect(page).toHaveURL(/waar=2013.*weergave=kaart|weergave=kaart.*waar=2013/)
  await expect(page).toHaveURL(/weekdag=wo/)

  const map = page.getByRole('group', { name: /^Kaart met \d+ plekken$/ })
  await expect(map).toBeVisible()
  const points = map.getByRole('link')
  expect(await points.count()).toBeGreaterThan(2)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)

  const badhuis = map.getByRole('link', { name: /Het Badhuis/ })
  await badhuis.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#plek-\d+$/)
  const place = page.locator(':target')
  await expect(place.getByRole('heading', { name: /Het Badhuis/ })).toBeInViewport()
  await place.getByRole('link', { name: 'Koffie met de krant' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koffie met de krant')
})

test('every place on the map stands in the list with the same number', async ({ page }) => {
  await page.goto('/kaart?waar=2013')
  const onMap = (await page.locator('.area-map a text').allTextContents())
    .map((text) => text.trim())
    .filter((text) => /^\d+$/.test(text))
  const inList = await page
    .locator('.place-list > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value))
  expect(inList).toEqual(inList.map((_, index) => index + 1))
  expect(inList).toEqual(expect.arrayContaining(onMap.map(Number)))
  expect(onMap.length).toBeGreaterThan(0)
})

test('the map without a place to look from shows the whole city, and says that it is roughly drawn', async ({
  page,
}) => {
  await page.goto('/kaart')
  await expect(page.getByRole('group', { name: /^Kaart met \d+ plekken$/ })).toBeVisible()
  await expect(page.getByText('De buurten zijn ruw getekend.')).toBeVisible()
})
