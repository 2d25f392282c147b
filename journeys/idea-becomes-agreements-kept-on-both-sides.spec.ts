import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, newName } from './people.ts'

const gardener = 'tuinder van de moestuin'
const lead = 'projectleider'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** What both sides read at the top: who helps, what is next, by when. */
const now = (page: Page) => page.getByRole('main').locator('dl').first()
const unfold = (page: Page, name: string) => page.getByRole('main').locator('summary', { hasText: name })
const agreement = (page: Page, what: string) =>
  page.getByRole('region', { name: 'Afspraken' }).getByRole('article').filter({ hasText: what })

async function propose(page: Page, who: string, what: string): Promise<void> {
  await unfold(page, 'Stel een afspraak voor').click()
  const form = page.getByRole('region', { name: 'Afspraken' })
  await form.getByText(who, { exact: true }).click()
  await form.getByLabel('Wat', { exact: true }).fill(what)
  await form.getByLabel('Uiterlijk wanneer').fill(inDays(9))
  await form.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByRole('status')).toContainText('Je voorstel staat erbij')
}

/** Goes there as somebody, and sees who has to do what. */
async function goAs(page: Page, who: string, at: string, next: string): Promise<void> {
  await be(page, who)
  await page.goto(at)
  await expect(now(page)).toContainText(next)
}

test('an idea goes from the first question to a conversation with agreements kept on both sides', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const idea = newName('Een kas op het veld', info.project.name)

  // The idea is thought through, and one hope is put to the municipality.
  await be(page, gardener)
  await page.goto('/kompas')
  await page.getByLabel('Hoe noem je je idee?').fill(idea)
  await page.getByRole('button', { name: 'Begin met je idee' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(idea)
  const compass = new URL(page.url()).pathname
  await page
    .getByRole('main')
    .getByRole('link', { name: /Betrokkenheid|Schrijf hier iets bij/ })
    .first()
    .click()
  await page.getByLabel('Wie doen er nu mee?').fill('Zes tuinders en de buurtschool.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.goto(`${compass}/verwachting`)
  await page.locator('label[for$="thinking-along"]').click()
  await page.locator('[name="thinking-along-woorden"]').fill('Wie denkt mee over een plek voor een kas?')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByRole('button', { name: /^Vraag dit aan de gemeente/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(idea)
  await expect(now(page)).toContainText('De gemeente zegt wie helpt')
  await expectWellMade(page)
  await keepPicture(page, 'talk-asked')
  const at = new URL(page.url()).pathname

  // Somebody of the municipality takes it, answers, and says what it will do.
  await goAs(page, lead, at, 'De gemeente zegt wie helpt')
  await page.getByRole('button', { name: 'Ik doe het zelf' }).click()
  await expect(page.getByRole('status')).toContainText('De contactpersoon is gekozen')
  await expect(now(page)).toContainText('De gemeente geeft antwoord')
  await expectWellMade(page)
  await page.getByLabel('Wat wil je zeggen?').fill('Er is plek naast het schuurtje. Ik vraag het na.')
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await propose(page, 'De gemeente', 'Nagaan of er een kas mag staan')
  await keepPicture(page, 'talk-answered')

  // The other side was told, confirms the note, agrees, and says what it will do itself.
  await page.goto('/uitgaande-mail')
  const mail = page.getByRole('article').filter({ hasText: idea }).filter({ hasText: 'tuinder@' })
  await expect(mail.filter({ hasText: 'Er is plek naast het schuurtje' })).toHaveCount(1)
  await goAs(page, gardener, at, 'Het initiatief zegt ja of nee tegen een afspraak')
  await page.getByRole('button', { name: 'Dit klopt' }).click()
  await expect(page.getByText(/^Het initiatief zei op .*: dit klopt\.$/)).toBeVisible()
  await agreement(page, 'Nagaan').getByRole('button', { name: 'Akkoord' }).click()
  await expect(agreement(page, 'Nagaan')).toContainText('afgesproken')
  await unfold(page, 'Stel een afspraak voor').click()
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Er kloppen nog 3 dingen niet')
  await expectWellMade(page)
  await page.goto(at)
  await propose(page, 'Het initiatief', 'Een tekening van de kas maken')
  await keepPicture(page, 'talk-agreed')

  // Each keeps what it agreed to.
  await be(page, lead)
  await page.goto(at)
  await agreement(page, 'Een tekening').getByRole('button', { name: 'Akkoord' }).click()
  await agreement(page, 'Nagaan').getByRole('button', { name: 'Dit is gedaan' }).click()
  await expect(unfold(page, 'Eén afspraak die klaar is')).toBeVisible()
  await goAs(page, gardener, at, 'Het initiatief: Een tekening van de kas maken')
  await agreement(page, 'Een tekening').getByRole('button', { name: 'Dit is gedaan' }).click()
  await expect(unfold(page, '2 afspraken die klaar zijn')).toBeVisible()
  await expect(now(page)).toContainText('De gemeente zegt hoe het verder gaat')

  // It ends with what came of it, and one question.
  await be(page, lead)
  await page.goto(at)
  await unfold(page, 'Rond het gesprek af').click()
  await page.getByLabel('Wat is er uit gekomen?').fill('De kas mag naast het schuurtje staan.')
  await page.getByRole('button', { name: 'Rond af' }).click()
  await goAs(page, gardener, at, 'De kas mag naast het schuurtje staan.')
  await expectWellMade(page)
  await keepPicture(page, 'talk-ended')
  await page.getByText('Ja', { exact: true }).click()
  await page.getByRole('button', { name: 'Dit is mijn antwoord' }).click()
  await expect(page.getByRole('status')).toContainText('Dank je')
  await expect(page.getByRole('heading', { name: 'Het initiatief is verder geholpen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ben je verder geholpen?' })).toHaveCount(0)
  await keepPicture(page, 'talk-helped')
})
