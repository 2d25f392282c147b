import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectContrast,
  expectNoSidewaysScrolling,
  expectRoomForThumbs,
  test,
} from './fixtures.ts'
import { be } from './people.ts'

interface Stop {
  readonly what: string
  readonly path: string
  readonly status?: number
  readonly title: RegExp
}

const stops: readonly Stop[] = [
  { what: 'the first page', path: '/', title: /om de hoek/ },
  { what: 'the first page near a postcode', path: '/?waar=2013', title: /om de hoek/ },
  { what: 'the first page for a place nobody knows', path: '/?waar=Nergensstraat', title: /om de hoek/ },
  { what: 'the results as a list', path: '/activiteiten?waar=2013&dagdeel=ochtend', title: /^Activiteiten/ },
  { what: 'the results as a map', path: '/activiteiten?waar=2013&weergave=kaart', title: /^Activiteiten/ },
  { what: 'the map of the whole city', path: '/kaart', title: /^Activiteiten/ },
  { what: 'the results as a calendar', path: '/activiteiten?weergave=kalender', title: /^Activiteiten/ },
  { what: 'the results by word, mended', path: '/activiteiten?q=wandellen', title: /^Activiteiten/ },
  {
    what: 'a question with a wrong answer',
    path: '/activiteiten?q=koffie&van=morgen',
    status: 400,
    title: /^Activiteiten/,
  },
  { what: 'nothing found', path: '/activiteiten?q=xqzzy', title: /^Activiteiten/ },
  { what: 'the initiatives', path: '/initiatieven', title: /^Initiatieven/ },
  { what: 'no initiative found', path: '/initiatieven?q=xqzzy', title: /^Initiatieven/ },
  { what: 'an initiative', path: '/initiatieven/het-badhuis-leidsebuurt', title: /Badhuis/ },
  {
    what: 'passing an initiative on',
    path: '/initiatieven/het-badhuis-leidsebuurt/deel',
    title: /^Deel dit initiatief/,
  },
  { what: 'the tasks for volunteers', path: '/meedoen', title: /^Doe mee/ },
  { what: 'no task found', path: '/meedoen?talent=sjouwen', title: /^Doe mee/ },
  { what: 'telling what one likes to do', path: '/meedoen/aanbod', title: /^Vertel wat jij/ },
  { what: 'how quickly the municipality helps', path: '/gesprekken/cijfers', title: /^Hoe snel helpt/ },
  { what: 'what the neighbourhood teams do', path: '/wijkteam/opdracht', title: /^Wat de wijkteams doen/ },
  { what: 'where an idea begins', path: '/kompas', title: /^Kompas voor je idee/ },
  { what: 'the Kompas to print', path: '/kompas/leeg', title: /^Het Kompas, leeg/ },
  { what: 'signing in', path: '/inloggen', title: /^Inloggen/ },
  { what: 'a link that was sent', path: '/inloggen/verstuurd', title: /^Kijk in je mail/ },
  { what: 'the mail of the demo city', path: '/uitgaande-mail', title: /^Uitgaande mail/ },
  { what: 'the look', path: '/ontwerp', title: /./ },
  { what: 'a page that is not there', path: '/nergens', status: 404, title: /Deze pagina is er niet/ },
]

for (const { what, path, status = 200, title } of stops) {
  test(`${what} works for everybody`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    await expect(page).toHaveTitle(title)
    await expectWellMade(page)
  })
}

for (const part of ['', '/kaartje']) {
  test(`${part === '' ? 'an activity' : 'the card of an activity'} works for everybody`, async ({ page }) => {
    await page.goto(`${await pathOf(page, 'Koffie met de krant')}${part}`)
    await expect(page).toHaveTitle(/Koffie met de krant/)
    await expectWellMade(page)
  })
}

const englishPaths = [
  '/',
  '/activiteiten?waar=2013',
  '/activiteiten?weergave=kalender',
  '/kaart',
  '/initiatieven',
  '/meedoen',
  '/meedoen/aanbod',
  '/gesprekken/cijfers',
  '/wijkteam/opdracht',
  '/kompas',
  '/kompas/leeg',
  '/ontwerp',
]

for (const path of englishPaths) {
  test(`${path} works for everybody in English`, async ({ page }) => {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
}

test('an activity, its card and its initiative work for everybody in English', async ({ page }) => {
  const activity = await pathOf(page, 'Koffie met de krant')
  for (const path of [activity, `${activity}/kaartje`, '/initiatieven/het-badhuis-leidsebuurt']) {
    await page.goto(`${path}?taal=en`)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  }
})

const talks = [
  {
    what: 'a conversation that is late',
    who: 'gastvrouw van Het Badhuis',
    subject: 'Het dak van Het Badhuis lekt',
  },
  { what: 'a conversation with agreements', who: 'projectleider', subject: 'Een lange tafel op het plein' },
  { what: 'a conversation that ended', who: 'tuinder van de moestuin', subject: 'Geld voor een regenton' },
]

for (const { what, who, subject } of talks) {
  test(`${what} works for everybody, in Dutch and in English`, async ({ page }) => {
    test.setTimeout(90_000)
    await be(page, who)
    await page.goto('/gesprekken')
    await page.getByRole('main').getByRole('link', { name: subject }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
    const at = new URL(page.url()).pathname
    await expectWellMade(page)
    await page.goto(`${at}?taal=en`)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
}

const teamPages = [
  { what: 'what is missing', path: '/wijkteam/gemis', who: 'wijkteamlid' },
  { what: 'noting what is missing', path: '/wijkteam/gemis/nieuw', who: 'wijkteamlid' },
  { what: 'what a team says of an offer', path: '/wijkteam/past?wat=full', who: 'wijkteamlid' },
  { what: 'the figures of a team', path: '/wijkteam/cijfers', who: 'wijkteamlid' },
  { what: 'the figures of all teams', path: '/wijkteam/cijfers', who: 'projectleider' },
]

for (const { what, path, who } of teamPages) {
  test(`${what} works for everybody, in Dutch and in English`, async ({ page }) => {
    test.setTimeout(90_000)
    await be(page, who)
    await page.goto(path)
    for (const fold of await page.getByRole('main').locator('summary').all()) await fold.click()
    await expectWellMade(page)
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=en`)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
}

test('bringing somebody along works for everybody, in Dutch and in English', async ({ page }) => {
  test.setTimeout(90_000)
  const id = (await pathOf(page, 'Koffie met de krant')).split('/').pop()!
  await be(page, 'wijkteamlid')
  for (const path of ['/wijkteam/introducties', `/wijkteam/introductie/nieuw?activiteit=${id}`]) {
    await page.goto(path)
    await expectWellMade(page)
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=en`)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  }
  for (const door of ['introductie', 'welkom']) {
    expect((await page.goto(`/${door}/${'x'.repeat(43)}`))?.status()).toBe(422)
    await expectWellMade(page)
  }
})

test('asking the municipality works for everybody', async ({ page }) => {
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto('/gesprekken/nieuw?initiatief=het-badhuis-leidsebuurt')
  await expect(page.getByLabel('Voor welk initiatief?')).toHaveValue('het-badhuis-leidsebuurt')
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Stuur je vraag' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectWellMade(page)
})

const goingOut = [
  { who: 'wijkteamlid', path: '/wijkteam/week', title: 'Deze week in de wijk' },
  {
    who: 'gastvrouw van Het Badhuis',
    path: '/initiatieven/het-badhuis-leidsebuurt/wijkteam/gebeld',
    title: 'Wat het wijkteam voor jullie bevestigde',
  },
  { who: 'wijkteamlid', path: '/wijkteam/bezoeken', title: 'De wijk in' },
  { who: 'wijkteamlid', path: '/wijkteam/bezoeken/kaart', title: 'Waar het team lang niet was' },
  {
    who: 'gastvrouw van Het Badhuis',
    path: '/initiatieven/het-badhuis-leidsebuurt/wijkteam',
    title: 'Jullie en het wijkteam',
  },
  { who: 'projectleider', path: '/wijkteam/opdracht/wijzigen', title: 'Een opdracht voor een wijkteam' },
]

for (const { who, path, title } of goingOut) {
  test(`${path} works for everybody, in Dutch and in English`, async ({ page }) => {
    test.setTimeout(90_000)
    await be(page, who)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expectWellMade(page)
    await page.goto(`${path}?taal=en`)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
}

for (const part of ['', '/geweld', '/schulden']) {
  test(`saying whom to ring works for everybody: /beheer/hulp${part}`, async ({ page }) => {
    await be(page, 'beheerder')
    await page.goto(`/beheer/hulp${part}`)
    await expectWellMade(page)
    await page.goto(`/beheer/hulp${part}?taal=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
  })
}

async function pathOf(page: Page, activity: string): Promise<string> {
  await page.goto('/activiteiten?q=koffie met de krant')
  return (await page.getByRole('link', { name: activity, exact: true }).first().getAttribute('href'))!
}

const widths = [360, 1280]

/** Whatever the width, by day and by night. */
async function expectWellMade(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
    if (width === 360) await expectRoomForThumbs(mainTargets(page))
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  // Loaded anew: a page that is just changing its colours has some of the day and some of the night.
  await page.reload()
  await expectContrast(page)
  await expectNoSidewaysScrolling(page)
}

/** Buttons, fields, chips, tabs and the menu: not the links within a sentence. */
function mainTargets(page: Page) {
  return page
    .locator('main, header')
    .locator(
      'button, .utrecht-button, select, input:not([type=checkbox], [type=radio], [type=hidden]), .chip, .tabs a, summary',
    )
}
