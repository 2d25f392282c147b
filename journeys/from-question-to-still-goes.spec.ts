import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, samenspel } from './people.ts'

const host = 'gastvrouw@badhuis.example'
const worker = 'wijkteam@haarlem.example'

/** Each walk has introductions of its own: what one asks is asked once. */
const own = {
  phone: { past: 'Stoelyoga', came: 'Samen koken, samen eten' },
  desk: { past: 'Breien en bijpraten', came: 'Zangavond' },
} as const

/** The newest mail to this address about something, as it lies in the outbox of the demo. */
async function mailTo(page: Page, email: string, about: string) {
  await page.goto('/uitgaande-mail')
  return page.getByRole('article').filter({ hasText: email }).filter({ hasText: about }).first()
}

test('a worker brings somebody along: the host says yes without an account, and no name is kept', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const isPhone = info.project.name.startsWith('phone')
  const called = isPhone ? 'zilveren lamp' : 'zilveren boot'
  await be(page, 'wijkteamlid')
  // What was typed stands on the page and in no address; what fits says why, and what to mind.
  await page.getByRole('link', { name: 'Wijkteam' }).first().click()
  await page
    .getByLabel('In je eigen woorden')
    .fill('Mevrouw met rollator wil mensen zien, durft ’s avonds niet naar buiten. Geen praatgroep.')
  await page.getByText('Waar en hoe ver').click()
  await page.getByLabel('Vanuit welke buurt?').selectOption({ label: 'Leidsebuurt' })
  await page.getByRole('button', { name: 'Zoek wat past' }).click()
  expect(new URL(page.url()).search).toBe('')
  for (const chip of ['mensen ontmoeten', 'zonder trap of drempel', 'niet ’s avonds', 'geen praatgroep'])
    await expect(page.getByRole('checkbox', { name: chip })).toBeChecked()
  const fit = page.getByRole('article').filter({ hasText: 'Koffie met de krant' })
  await expect(fit).toContainText(/zonder drempels of trap/i)
  await expect(fit).toContainText('minuten met een rollator')
  await expectWellMade(page)
  await keepPicture(page, 'question-answered')
  await fit.getByRole('link', { name: 'Warm introduceren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Iemand introduceren bij Koffie met de krant',
  )
  await expectWellMade(page)
  await keepPicture(page, 'handover-form')

  // Without the resident's own yes nothing goes out.
  await page.getByLabel('Hoe wil de bewoner genoemd worden?').fill(called)
  await page.getByText('graag iemand bij de deur').click()
  await page.getByRole('button', { name: 'Vraag het de gastvrouw of gastheer' }).click()
  await expect(page.getByText('Zonder een ja gaat de vraag niet weg').first()).toBeVisible()
  await expectWellMade(page)
  await page.getByText('De bewoner zegt zelf ja tegen deze introductie').click()
  await page.getByRole('button', { name: 'Vraag het de gastvrouw of gastheer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De vraag is verstuurd')
  await expect(page.getByText(`Voor ${called}`)).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'handover-made')
  const code = /[A-Z]\d-\d{2,}/.exec(await page.getByRole('main').innerText())![0]
  const card = await page.locator('a[href*="/welkom/"]').getAttribute('href')

  await page.context().clearCookies()
  const question = await mailTo(page, host, code)
  await expect(question).toContainText(`Wie komt, noemt zich: ${called}.`)
  await question.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Mag er iemand komen bij Koffie met de krant?',
  )
  await expectWellMade(page)
  await keepPicture(page, 'handover-host')
  await expect(page.getByText(called)).toHaveCount(0)
  await page.getByLabel('Jouw voornaam').fill('Gastvrouw')
  await page.getByRole('button', { name: 'Ja, welkom' }).click()
  await expect(page.getByRole('status')).toContainText('Het wijkteam hoort het')
  await expectWellMade(page)

  await page.goto(new URL(card!).pathname)
  await expect(page.getByText('Je wordt verwacht.')).toBeVisible()
  await expect(page.getByText(code)).toBeVisible()
  await expect(page.getByText(called)).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'handover-card')
  for (const [language, expected] of [
    ['العربية', 'هم في انتظارك.'],
    ['Українська', 'На вас чекають.'],
    ['Türkçe', 'Sizi bekliyorlar.'],
  ] as const) {
    await page.getByRole('link', { name: language, exact: true }).click()
    await expect(page.getByText(expected)).toBeVisible()
    await expectWellMade(page)
  }
  await keepPicture(page, 'handover-card-turkish')

  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam/introducties')
  const line = page.getByRole('article').filter({ hasText: code })
  await expect(line).toContainText('Afgesproken')
  await expect(page.getByText(called)).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'handover-list')

  // The resident does not come after all: one tap, without an account.
  await page.context().clearCookies()
  await page.goto(new URL(card!).pathname)
  await page.getByRole('button', { name: 'Ik kom toch niet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Je hebt afgezegd')
  await expectWellMade(page)
  await expect(await mailTo(page, worker, `De bewoner met code ${code} zegt`)).toBeVisible()
})

test('afterwards the host says with one tap that they came, and weeks later the worker that they still go', async ({
  page,
}, info) => {
  test.setTimeout(90_000)
  const { past, came } = own[info.project.name.startsWith('phone') ? 'phone' : 'desk']
  // The morning comes on which it is asked; a second one asks nobody again.
  samenspel('job', 'run', 'referrals.handovers')
  samenspel('job', 'run', 'referrals.handovers')
  await page.goto('/uitgaande-mail')
  const asked = page
    .getByRole('article')
    .filter({ hasText: host })
    .filter({ hasText: `Is er iemand gekomen bij ${past}?` })
  await expect(asked).toHaveCount(1)
  await asked.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Is er iemand gekomen bij ${past}?`)
  await expectWellMade(page)
  await keepPicture(page, 'handover-came')
  await page.getByRole('button', { name: 'Ja, gekomen' }).click()
  await expect(page.getByText('Dank. Fijn dat het gelukt is.')).toBeVisible()
  await expectWellMade(page)
  // The wrong button, and back again.
  await page.getByRole('button', { name: 'Er is toch niemand gekomen' }).click()
  await expect(page.getByText('Dank. Genoteerd: er kwam niemand.')).toBeVisible()
  await page.getByRole('button', { name: 'Er is toch iemand gekomen' }).click()
  await expect(page.getByText('Dank. Fijn dat het gelukt is.')).toBeVisible()
  await page.goto(new URL(page.url()).pathname)
  await expect(page.getByText('Al doorgegeven: er is iemand gekomen.')).toBeVisible()
  await expectWellMade(page)

  const morning = await mailTo(page, worker, 'Introducties die op jou wachten')
  await expect(morning).toContainText('Gaat de bewoner hier nog naartoe?')
  await expect(morning).toContainText(came)
  await be(page, 'wijkteamlid')
  await page.goto('/wijkteam/introducties')
  const line = page.getByRole('article').filter({ hasText: came })
  await expect(line).toContainText('Twee weken later: gaat de bewoner nog?')
  await expectWellMade(page)
  await line.getByRole('button', { name: 'Gaat nog' }).click()
  await expect(page.getByRole('status')).toContainText('Genoteerd: gaat nog')
  await expect(line.getByRole('button', { name: 'Gaat nog' })).toHaveCount(0)
  await expectWellMade(page)
})
