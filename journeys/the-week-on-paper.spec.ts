import { readPdf } from '../src/testing/pdf.ts'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, openMailTo } from './people.ts'

/** Each walk rings about an offer of its own, so that neither finds it confirmed by the other. */
const walks = {
  phone: {
    title: 'Ideeënavond voor nieuwe vrijwilligers',
    host: 'gastvrouw van Het Badhuis',
    mail: 'gastvrouw@badhuis.example',
  },
  desk: {
    title: 'Tochtstripavond',
    host: 'energiecoach van De Warme Muur',
    mail: 'coach@warmemuur.example',
  },
} as const

const worker = 'wijkteamlid'

test('the team reads its week in a minute and takes it along on paper', async ({ page }) => {
  await be(page, worker)
  await page.goto('/wijkteam')
  await page.getByRole('link', { name: 'Deze week' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze week in de wijk')
  for (const name of ['Gaat niet door', 'Nieuw of veranderd', 'Wie mensen zoekt', 'Klopt dit nog?'])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Gaat niet door' }).first()).toBeVisible()
  await expect(page.getByText('Zoekt hulp').first()).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'week')

  const href = await page.getByRole('link', { name: 'Print de week op A4' }).getAttribute('href')
  const answer = await page.request.get(href!)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect(answer.headers()['cache-control']).toBe('no-store')
  const paper = readPdf(await answer.body())
  expect(paper.pages).toBeLessThanOrEqual(2)
  expect(paper.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']))
  expect(paper.text).toContain('Wijkteam Zuid-West')
  for (const heading of ['Gaat niet door', 'Nieuw of veranderd', 'Klopt dit nog?'])
    expect(paper.text).toContain(heading)
  // What hangs on a fridge has no address of who wants to be found by the team.
  expect(paper.text).toContain('De gastvrouw')
  expect(paper.text).not.toContain('gastvrouw@badhuis.example')
  // The page itself prints well too: without buttons, and not much longer than the sheet.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Print de week op A4' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
})

test('a worker rings, confirms an offer as such, and its people take that back', async ({ page }, info) => {
  test.setTimeout(120_000)
  const at = walks[info.project.name.startsWith('phone') ? 'phone' : 'desk']
  await be(page, worker)
  await page.goto('/wijkteam/week')
  const offer = page.getByRole('article').filter({ hasText: at.title }).filter({ hasText: 'Ik belde' })
  await expect(offer).toContainText('Voor het laatst bevestigd op')
  await offer.getByRole('button', { name: 'Ik belde: dit klopt nog' }).click()
  await expect(page.getByRole('status')).toContainText('Genoteerd.')
  await expect(offer).toHaveCount(0)
  await expectWellMade(page)

  await be(page, at.host)
  await openMailTo(page, at.mail, new RegExp(`Het wijkteam belde: ${at.title} klopt nog`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat het wijkteam voor jullie bevestigde')
  const confirmed = page.getByRole('article').filter({ hasText: at.title })
  await expect(confirmed).toContainText('door Wijkteam Zuid-West, na een telefoontje')
  await expectWellMade(page)
  await keepPicture(page, 'week-called')

  // Everybody reads it with the offer.
  const id = (await confirmed.locator('form').getAttribute('action'))!.split('/').at(-2)!
  await page.goto(`/activiteiten/${id}`)
  await expect(page.getByText('bevestigd door Wijkteam Zuid-West, na een telefoontje.')).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'week-offer')
  await page.getByRole('link', { name: 'Klopt dat niet?' }).click()
  await page
    .getByRole('article')
    .filter({ hasText: at.title })
    .getByRole('button', { name: 'Dit klopt niet' })
    .click()
  await expect(page.getByRole('status')).toContainText('De bevestiging is weg.')
  await page.goto(`/activiteiten/${id}`)
  await expect(page.getByText('na een telefoontje')).toHaveCount(0)
})
