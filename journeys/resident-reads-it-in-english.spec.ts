import { words as activityWords } from '#capabilities/activities/messages.ts'
import { words as initiativeWords } from '#capabilities/initiatives/messages.ts'
import { words as searchWords } from '#capabilities/search/messages.ts'
import type { Page } from '@playwright/test'
import { chooseFromMenu, expect, test } from './fixtures.ts'

test('a resident switches to English and stays on the same page with the same question', async ({ page }) => {
  await page.goto('/activiteiten?q=koffie&waar=2013&dagdeel=ochtend')
  await chooseFromMenu(page, 'English')

  await expect(page).toHaveURL('/activiteiten?q=koffie&waar=2013&dagdeel=ochtend')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('searchbox', { name: searchWords.en.list.what })).toHaveValue('koffie')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    searchWords.en.list.titleNear('around postcode 2013'),
  )

  await page.getByRole('article').getByRole('link').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await chooseFromMenu(page, 'Nederlands')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('no Dutch word of ours is left in English, and what people wrote themselves is marked as Dutch', async ({
  page,
}) => {
  await page.goto('/activiteiten?q=koffie met de krant&taal=en')
  const activity = (await page.getByRole('article').getByRole('link').first().getAttribute('href'))!
  const pages = [
    '/',
    '/?waar=2013',
    '/?waar=Nergens',
    '/activiteiten',
    '/activiteiten?waar=2013&q=wandellen',
    '/kaart',
    '/activiteiten?weergave=kalender',
    '/activiteiten?van=x',
    '/activiteiten?q=xqzzy',
    '/initiatieven',
    '/initiatieven?q=xqzzy',
    '/initiatieven/het-badhuis-leidsebuurt',
    activity,
    `${activity}/kaartje`,
    '/nergens',
  ]
  for (const path of pages) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await dutchLeft(page), `Dutch on ${path}`).toEqual([])
    expect(await unmarked(page), `written by people on ${path}, not marked as Dutch`).toEqual([])
  }
})

/** Texts and names on the page that are a Dutch text of ours word for word, and not marked as Dutch. */
async function dutchLeft(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement!.closest('[lang=nl], script'))
        texts.push(walker.currentNode.textContent!.trim())
    }
    for (const one of document.querySelectorAll('[aria-label], [placeholder]')) {
      texts.push(one.getAttribute('aria-label') ?? '', one.getAttribute('placeholder') ?? '')
    }
    return texts
  })
  return seen.filter((text) => dutch.has(text))
}

/** Titles of activities that would be read aloud as if they were English. */
async function unmarked(page: Page): Promise<string[]> {
  const titles = page
    .locator('main a[href^="/activiteiten/"]:not(svg a)')
    .filter({ hasText: /koffie|samen|voor|inloop/i })
  return titles.evaluateAll((all) =>
    all
      .filter(
        (one) =>
          !one.closest('[lang=nl]') &&
          !one.querySelector('[lang=nl]') &&
          !/\.|kaartje$/.test(one.getAttribute('href')!),
      )
      .map((one) => one.textContent),
  )
}

/** Every fixed Dutch text that English says in another way. */
const dutch = new Set(
  [searchWords, activityWords, initiativeWords].flatMap(({ nl, en }) => different(nl, en)),
)

function different(nl: unknown, en: unknown): string[] {
  if (typeof nl === 'string') return nl === en || nl.length < 4 ? [] : [nl]
  if (typeof nl !== 'object' || nl === null || typeof en !== 'object' || en === null) return []
  return Object.entries(nl).flatMap(([key, text]) => different(text, (en as Record<string, unknown>)[key]))
}
