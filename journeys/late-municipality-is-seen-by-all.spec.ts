import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, samenspel } from './people.ts'

const connector = 'verbinder@haarlem.example'

/** Each walk has its own question: whoever takes one up, ends what this journey looks at. */
const questions = {
  phone: { who: 'gastvrouw van Het Badhuis', subject: 'Een bank voor de deur' },
  desk: { who: 'kok van de buurtmaaltijd', subject: 'Een plek voor de afvalbak' },
} as const

const late = /De gemeente is te laat met: zeggen wie helpt\. De laatste dag was \d/

/** What stands above the timeline, and what it says of being late. */
async function seenOn(page: Page): Promise<readonly string[]> {
  const main = page.getByRole('main')
  await expect(main.getByText(late)).toBeVisible()
  return [await main.locator('dl').first().innerText(), await main.getByText(late).innerText()]
}

test('a late municipality is seen by all, in the same words, until somebody takes it', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const { who, subject } = questions[info.project.name.startsWith('phone') ? 'phone' : 'desk']
  await be(page, who)
  await page.goto('/gesprekken')
  await page.getByRole('link', { name: subject }).click()
  await expect(page.getByRole('main').locator('dl').first()).toContainText('te laat')

  // The morning comes on which it is told; a second run tells nobody anything.
  samenspel('job', 'run', 'conversations.remind')
  samenspel('job', 'run', 'conversations.remind')
  await page.reload()
  const ours = await seenOn(page)
  await expectWellMade(page)
  await keepPicture(page, 'late')

  await page.goto('/uitgaande-mail')
  const told = page.getByRole('article').filter({ hasText: connector }).filter({ hasText: subject })
  await expect(told).toHaveCount(1)
  await expect(told).toContainText(late)
  await expect(told).toContainText('Er is nog geen contactpersoon')

  await be(page, 'gebiedsverbinder')
  await page.goto('/gesprekken')
  await expect(page).toHaveURL(/\/gesprekken\/werk$/)
  await expectWellMade(page)
  await page.getByRole('link', { name: 'Termijnen' }).click()
  const term = page.getByRole('article').filter({ hasText: subject }).filter({ hasText: late })
  await expect(term).toContainText('Nog geen contactpersoon')
  await expectWellMade(page)
  await keepPicture(page, 'terms')
  await term.getByRole('link', { name: subject }).click()
  expect(await seenOn(page)).toEqual(ours)

  await page.goto('/gesprekken/wachtend')
  await expectWellMade(page)
  await keepPicture(page, 'waiting')
  const waiting = page.getByRole('article').filter({ hasText: subject })
  await expect(waiting).toContainText('te laat')
  await waiting.getByRole('button', { name: 'Ik help dit initiatief' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
  await expect(page.locator('dl').first()).toContainText('gebiedsverbinder')
  await page.goto('/gesprekken/wachtend')
  await expect(page.getByRole('article').filter({ hasText: subject })).toHaveCount(0)
  await page.goto('/gesprekken/werk')
  await expect(page.getByRole('link', { name: subject })).toBeVisible()
  await keepPicture(page, 'work')

  await be(page, who)
  await page.goto('/gesprekken')
  await page.getByRole('link', { name: subject }).click()
  await expect(page.locator('dl').first()).toContainText('gebiedsverbinder')
  await expect(page.locator('dl').first()).not.toContainText('zegt wie helpt')
  // What happened stays on the timeline.
  await expect(page.getByRole('main').getByText(late)).toBeVisible()
})

test('everybody reads how quickly a municipality helps', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Hoe snel helpt de gemeente?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe snel helpt de gemeente?')
  const card = page.getByRole('article').filter({ hasText: 'Tot iemand helpt' })
  // Of the demo city some quarters hold fewer than ten: then it says so.
  await expect(card).toContainText(/\d+ gesprekken, van|Er zijn er minder dan 10/)
  await expectWellMade(page)
  await keepPicture(page, 'figures')
})
