import { expect, test } from './fixtures.ts'
import { expectWellMade, openMailTo, samenspel } from './people.ts'

/** Two initiatives of the demo that were silent for more than a month, one for each walk. */
const silent = {
  'phone with JavaScript': { email: 'coach@warmemuur.example', name: 'Energiecoaches De Warme Muur' },
  'desk without JavaScript': { email: 'tuinder@moestuin.example', name: 'Buurtmoestuin De Molen' },
} as const

test('a mail asks whether all still holds, and one tap says so', async ({ page }, info) => {
  const { email, name } = silent[info.project.name as keyof typeof silent]
  // What happens by itself every morning.
  samenspel('job', 'run', 'initiatives.askTheSilent')
  await openMailTo(page, email, /Klopt de pagina/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Klopt de pagina van ${name} nog?`)
  await expectWellMade(page)
  const link = page.url()
  await page.getByRole('button', { name: 'Ja, alles klopt nog' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt')
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Bekijk de pagina' }).click()
  await expect(page.getByText(/Klopt nog: bevestigd op/).first()).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
})
