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
  // On a phone it lies too close to its neighbour to tap: the first time the map comes closer.
  if (/plekken/.test((await badhuis.textContent()) ?? '')) {
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/kader=/)
    await badhuis.focus()
  }
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

test('places close together lead to a closer piece of the map, with just those in the list, and back', async ({
  page,
}) => {
  await page.goto('/kaart')
  const places = page.locator('.place-list > li')
  const all = await places.count()
  const group = page.getByRole('link', { name: /^Bekijk \d+ plekken dicht bij elkaar/ }).first()
  const together = Number(/\d+/.exec((await group.textContent()) ?? '')![0])
  await group.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/kader=.*#kaart$/)
  await expect(page.getByRole('group', { name: /^Kaart met/ })).toBeInViewport()
  expect(await places.count()).toBeGreaterThanOrEqual(together)
  expect(await places.count()).toBeLessThan(all)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Laat de hele kaart zien' }).click()
  await expect(places).toHaveCount(all)
})

test('from an initiative the map opens around its place, which stands out in the list', async ({ page }) => {
  await page.goto('/initiatieven/het-badhuis-leidsebuurt')
  await expect(page.getByRole('link', { name: /^Zoek de route/ })).toHaveAttribute('href', /openstreetmap/)
  await page.getByRole('link', { name: 'Bekijk op de kaart' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Het Badhuis')
  await expect(page.locator('.place-list__here')).toContainText('Het Badhuis')
  await expectAccessible(page)
})
