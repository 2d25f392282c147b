import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, openMailTo } from './people.ts'

/** For whoever looks at the pages: `SAMENSPEL_SHOTS=folder`. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SAMENSPEL_SHOTS']
  const width = page.viewportSize()!.width
  if (folder) await page.screenshot({ path: `${folder}/talent-${name}-${width}.png`, fullPage: true })
}

test('a talent is offered without an account, taken up by an initiative, and no address is shown', async ({
  page,
}, info) => {
  const id = `${info.project.name.length}-${Date.now() % 100_000}`
  const mine = `talent-${id}@thuis.example`
  const words = `Ik kan goed naaien ${id}`
  await page.goto('/initiatieven/het-badhuis-leidsebuurt')
  await look(page, 'initiative')
  await page.getByRole('link', { name: 'Vertel wat jij graag doet' }).click()
  await expectWellMade(page)
  await look(page, 'form')
  await page.getByText('Dit doe ik graag of kan ik goed').click()
  await page.getByLabel('Vertel het in je eigen woorden').fill(words)
  await page.getByText('naaien en handwerk').click()
  await page.getByLabel('Je voornaam').fill('Buur')
  await page.getByLabel('Je e-mailadres').fill(mine)
  // Nobody sends a form within three seconds of seeing it.
  await page.waitForTimeout(3500)
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat jij aanbood')
  await expect(page.getByText(words)).toBeVisible()
  await expectWellMade(page)
  await look(page, 'mine')
  const own = page.url()

  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto('/initiatieven/het-badhuis-leidsebuurt/aanbod')
  await expectWellMade(page)
  await look(page, 'team')
  const card = page.getByRole('article').filter({ hasText: words })
  await card.getByRole('link').click()
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByText(mine)).toHaveCount(0)
  await expectWellMade(page)
  await look(page, 'one')
  await page.getByLabel('Schrijf terug').fill('Wat fijn. Kom je woensdag bij de koffie?')
  await page.getByRole('button', { name: 'Verstuur je antwoord' }).click()
  await expect(page.getByRole('status')).toContainText('Je antwoord is verstuurd')

  await page.context().clearCookies()
  await openMailTo(page, mine, /Antwoord van/)
  await expect(page.getByText('Wat fijn. Kom je woensdag bij de koffie?')).toBeVisible()
  await page.goto(own)
  await expect(page.getByRole('status')).toContainText('Het Badhuis Leidsebuurt pakt het op')
  await page.getByRole('button', { name: 'Trek dit in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat je aanbood is weg')

  await be(page, 'gebiedsverbinder')
  await page.goto('/krachten')
  await expect(
    page.getByRole('heading', { level: 2, name: 'Krachten die wachten op een plek' }),
  ).toBeVisible()
  await expectWellMade(page)
  await look(page, 'strengths')
  await page.getByRole('link', { name: 'Balkontuinier wil dit leren' }).click()
  await expectWellMade(page)
  await look(page, 'strength')
  await page
    .getByLabel('Welk initiatief stel je dit voor?')
    .selectOption({ label: 'Het Badhuis Leidsebuurt' })
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByRole('status')).toHaveText('Het initiatief krijgt een mail.')
})
