import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, openMailTo } from './people.ts'

const cook = 'kok@buurtmaaltijd.example'

test('a neighbour writes to an initiative and is answered, and neither sees the address of the other', async ({
  page,
}, info) => {
  const mine = `buur-${info.project.name.length}-${Date.now() % 100_000}@thuis.example`
  // The other walk writes to the same initiative at this moment.
  const name = info.project.name.startsWith('phone') ? 'Buurvrouw' : 'Buurman'
  const question = `Mag ik met een rollator komen? ${Date.now() % 100_000}`
  await page.goto('/initiatieven/buurttafel-rozenprieel')
  await keepPicture(page, 'page')
  await page.getByRole('link', { name: 'Stuur een bericht' }).click()
  await expectWellMade(page)
  await keepPicture(page, 'form')
  await page.getByLabel('Je bericht').fill(question)
  await page.getByLabel('Je naam').fill(name)
  await page.getByLabel('Je e-mailadres').fill(mine)
  // Nobody sends a form within three seconds of seeing it.
  await page.waitForTimeout(3500)
  await page.getByRole('button', { name: 'Stuur je bericht' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bericht is verstuurd')
  await expectWellMade(page)

  await openMailTo(page, cook, new RegExp(question.slice(-12).replace('?', '\\?')))
  await expect(page.getByText(question)).toBeVisible()
  await expect(page.getByText(mine)).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'team')
  await page.getByLabel('Schrijf terug').fill('Zeker. De deur is breed en er is geen drempel.')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('status')).toHaveText('Je bericht is verstuurd.')

  await openMailTo(page, mine, /Antwoord van/)
  await expect(page.getByText('Zeker. De deur is breed')).toBeVisible()
  await expect(page.getByText(cook)).toHaveCount(0)
  await expectWellMade(page)
  await keepPicture(page, 'neighbour')

  await be(page, 'kok van de buurtmaaltijd')
  await page.goto('/initiatieven/buurttafel-rozenprieel/berichten')
  await expectWellMade(page)
  await keepPicture(page, 'list')
  await page
    .getByRole('link', { name: `Lees en antwoord van ${name}` })
    .first()
    .click()
  await expect(page.getByText(question)).toBeVisible()
  await page.getByRole('button', { name: 'Wis dit gesprek' }).click()
  await expect(page.getByRole('status')).toHaveText('Het gesprek is gewist.')
})
