import type { Page } from '@playwright/test'
import { expect, nextWednesday, test } from './fixtures.ts'
import { be, expectWellMade, newName, openMailTo } from './people.ts'

const agenda = '/initiatieven/het-badhuis-leidsebuurt/activiteiten'

/** A weekly meal with one place at the table. @returns its page */
async function aTableForOne(page: Page, name: string): Promise<string> {
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto(`${agenda}/nieuw`)
  await page.getByLabel('Wat gaan jullie doen?').fill(name)
  await page.getByLabel('Op welke dag is de eerste keer?').fill(nextWednesday())
  await page.getByLabel('Hoe laat begint het?').fill('18:00')
  await page.getByLabel('Komt het terug?').fill('elke woensdag')
  await page.getByText('Meer vertellen').click()
  await page.getByText('Je meldt je van tevoren aan', { exact: true }).click()
  await page.getByLabel('Voor hoeveel mensen is er plek?').fill('1')
  await page.getByRole('button', { name: 'Kijk of het klopt' }).click()
  await page.getByRole('button', { name: 'Zet in de agenda' }).click()
  const card = page.getByRole('article').filter({ hasText: name })
  return (await card.getByRole('link', { name: 'Bekijk de activiteit' }).getAttribute('href'))!
}

/** Signs up for the first date, as somebody without an account. */
async function join(page: Page, at: string, who: { name: string; email?: string; phone?: string }) {
  await page.context().clearCookies()
  await page.goto(at)
  await page.getByRole('link', { name: 'Meld je aan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wanneer kom je naar')
  await expectWellMade(page)
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^Woensdag/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ik kom naar')
  await expectWellMade(page)
  await page.getByLabel('Je voornaam').fill(who.name)
  if (who.email) await page.getByLabel('Je e-mailadres').fill(who.email)
  if (who.phone) await page.getByLabel('Of je telefoonnummer').fill(who.phone)
  await page.getByText('Ik kom voor het eerst', { exact: true }).click()
  await page.getByRole('button', { name: /^(Meld me aan|Zet me op de wachtlijst)$/ }).click()
}

// Three people and a host, a dozen pages looked at by axe.
test.setTimeout(120_000)

test('somebody joins without an account, another waits, moves up and hears that it is called off', async ({
  page,
}, info) => {
  const name = newName('Tafel voor een', info.project.name)
  const first = `eerste-${Date.now()}@thuis.example`
  const second = `tweede-${Date.now()}@thuis.example`
  const at = await aTableForOne(page, name)

  await join(page, at, { name: 'Eerste', email: first })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je staat op de lijst')
  await expectWellMade(page)
  await join(page, at, { name: 'Tweede', email: second })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je staat op de wachtlijst')
  await join(page, at, { name: 'Derde', phone: '06 12345678' })
  await expect(page.getByText('Je bent nummer 2 op de wachtlijst.')).toBeVisible()
  await expectWellMade(page)
  const third = page.url()

  await openMailTo(page, first, new RegExp(name))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je komt')
  await expectWellMade(page)
  const file = await page.request.get(`${new URL(page.url()).pathname}/agenda.ics`)
  expect(await file.text()).toContain('SEQUENCE:0')
  await page.getByRole('button', { name: 'Ik kom toch niet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent afgemeld')
  await expectWellMade(page)

  await openMailTo(page, second, /Er is plek voor je/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je komt')
  const mine = new URL(page.url()).pathname
  await page.goto(third)
  await expect(page.getByText('Je bent als eerste aan de beurt.')).toBeVisible()

  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto(agenda)
  const card = page.getByRole('article').filter({ hasText: name })
  await card.getByRole('link', { name: 'Wie komt er?' }).click()
  await expect(page.getByText(second)).toBeVisible()
  await expect(page.getByText('1 aanmelding, 1 voor het eerst, 1 op de wachtlijst.')).toBeVisible()
  await expectWellMade(page)
  await page.goto(agenda)
  await card.getByRole('listitem').getByRole('link').first().click()
  await page.getByRole('button', { name: 'Zeg deze keer af' }).click()

  await openMailTo(page, second, /Gaat niet door/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit gaat niet door')
  const cancelled = await (await page.request.get(`${mine}/agenda.ics`)).text()
  expect(cancelled).toContain('STATUS:CANCELLED')
  expect(cancelled).toContain('SEQUENCE:2')

  // Who has no mail is called: the list says whom.
  await be(page, 'gastvrouw van Het Badhuis')
  await page.goto(agenda)
  await card.getByRole('link', { name: 'Wie komt er?' }).click()
  await page.getByRole('button', { name: 'Gebeld: Derde' }).click()
  await expect(page.getByRole('status')).toHaveText('Genoteerd.')
  await expectWellMade(page)
})
