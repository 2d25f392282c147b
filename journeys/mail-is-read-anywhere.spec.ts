import { htmlOf } from '../src/platform/mail/html/html.ts'
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from './fixtures.ts'
import { openMailTo } from './people.ts'

/** A letter with all that letters have, and a word that fits on no phone. */
const letter = `Dag,

Dit is er deze week bij jou in de buurt.

Woensdag 25 november
--------------------

Koffie met de krant
10.00 tot 12.00 uur
Het Badhuis, Leidsestraat ${'heel'.repeat(30)}
https://samenspel.example/activiteiten/${'k'.repeat(80)}

Iemand schreef:

> Mag ik mijn buurman meenemen?
>
> Hij komt alleen op woensdag.

Er wacht een bericht. Lees en beantwoord het hier:

https://samenspel.example/berichten/${'x'.repeat(43)}

-- 
Je krijgt deze mail omdat je dit vroeg.

Geen mail meer hierover
https://samenspel.example/stop/${'y'.repeat(43)}
`

/** The subject is its heading, and stands in the mail program. */
const asMail = { but: ['page-has-heading-one'] }

for (const width of [360, 600])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a mail is read with ease at ${width} pixels, ${colorScheme}`, async ({ page }, info) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.setContent(htmlOf(letter, { locale: 'nl', subject: 'Deze week in je buurt' }))
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(20, 27, 29)' : 'rgb(251, 248, 242)')
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
      await expect(page.getByRole('link')).toHaveText([
        'Koffie met de krant',
        'Lees en beantwoord het hier',
        'Geen mail meer hierover',
      ])
      const button = await page.getByRole('link', { name: 'Lees en beantwoord' }).boundingBox()
      expect(button!.height).toBeGreaterThanOrEqual(44)
      await expectAccessible(page, asMail)
      await expectNoSidewaysScrolling(page)
      if (process.env['SAMENSPEL_SHOTS'])
        await page.screenshot({
          path: `${process.env['SAMENSPEL_SHOTS']}/mail-${width}-${colorScheme}-${info.project.name.slice(0, 4)}.png`,
          fullPage: true,
        })
    })

test('in the demo city the mail is shown as text, and as a mail program shows it', async ({ page }, info) => {
  const email = `lezer-${info.project.name.slice(0, 4)}@voorbeeld.example`
  await page.goto('/inloggen')
  await page.getByLabel('Je e-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij de link' }).click()
  await page.goto('/uitgaande-mail')
  await page
    .getByRole('article')
    .filter({ hasText: email })
    .locator('xpath=following-sibling::p[1]')
    .getByRole('link', { name: /^Zo ziet hij eruit in een mailprogramma/ })
    .click()
  await expect(page).toHaveURL(/uitgaande-mail\/[0-9a-z]{12}$/)
  await expectAccessible(page, asMail)
  await page.getByRole('link').click()
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible()
  await openMailTo(page, email, /inloggen/)
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible()
})
