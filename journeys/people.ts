import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScrolling, expectRoomForThumbs } from './fixtures.ts'

const root = join(import.meta.dirname, '..')

/** Becomes somebody of the demo city, by function. */
export async function be(page: Page, does: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Log in als ${does}`, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Dag ${does}`)
}

/** The link in the newest mail to this address, as its owner reads it in the outbox of the demo. */
export async function openMailTo(page: Page, email: string, about: RegExp): Promise<void> {
  await page.goto('/uitgaande-mail')
  const letter = page.getByRole('article').filter({ hasText: email }).filter({ hasText: about })
  await letter.first().getByRole('link').first().click()
}

/** Everything a machine can see of how well a page is made. */
export async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  // A radio button is hit by its label.
  await expectRoomForThumbs(
    page
      .locator('main')
      .locator(
        'button, .utrecht-button, input:not([type=hidden], [type=radio], [type=checkbox]), .choice__label',
      ),
  )
}

/** For whoever looks at the pages: `SAMENSPEL_SHOTS=folder`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const shots = process.env['SAMENSPEL_SHOTS']
  const width = page.viewportSize()!.width
  if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
}

/**
 * Somebody who types slowly on a telephone, two letters a second, and reads each page for a quarter of a minute:
 * what they would need, reckoned from what the journey really typed and opened.
 */
export function aStopwatch(page: Page) {
  let pages = 0
  let letters = 0
  page.on('load', () => (pages += 1))
  return {
    async type(label: string | RegExp, text: string) {
      letters += text.length
      await page.getByLabel(label).fill(text)
    },
    seconds: () => pages * 15 + letters / 2,
  }
}

/** A command typed beside the running server of the journeys, which does the work. */
export function samenspel(...args: string[]): void {
  const done = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: '',
      BASE_URL: '',
      SAMENSPEL_DATA: join(folder(), 'data'),
      LOG_LEVEL: 'warn',
    },
  })
  expect(done.status, done.stderr).toBe(0)
}

/** Where the journeys' own server keeps everything; `playwright.config.ts` says so. */
function folder(): string {
  const given = process.env['SAMENSPEL_JOURNEYS_FOLDER']
  if (!given) throw new Error('SAMENSPEL_JOURNEYS_FOLDER is not set: see playwright.config.ts')
  return given
}

/** A name that no other walk of this journey gave. */
export function newName(what: string, project: string): string {
  return `${what} ${project.startsWith('phone') ? 'een' : 'twee'} ${Date.now() % 100_000}`
}
