import { expect, test } from './fixtures.ts'
import { be, expectWellMade, keepPicture, openMailTo } from './people.ts'

/** Each walk goes to an initiative of its own, so that neither finds what the other agreed. */
const walks = {
  phone: {
    name: 'Het Badhuis Leidsebuurt',
    slug: 'het-badhuis-leidsebuurt',
    host: 'gastvrouw van Het Badhuis',
    mail: 'gastvrouw@badhuis.example',
  },
  desk: {
    name: 'Energiecoaches De Warme Muur',
    slug: 'energiecoaches-de-warme-muur',
    host: 'energiecoach van De Warme Muur',
    mail: 'coach@warmemuur.example',
  },
} as const

const worker = 'wijkteamlid'

// One after the other: a visit answers the invitation of the same initiative.
test.describe.configure({ mode: 'serial' })

test('a team notes a visit in a moment, and the initiative reads it and answers', async ({ page }, info) => {
  test.setTimeout(120_000)
  const at = walks[info.project.name.startsWith('phone') ? 'phone' : 'desk']
  const mark = Date.now() % 100_000
  const agreed = `Wij brengen ${mark} folders mee.`
  const visits = `/initiatieven/${at.slug}/wijkteam`

  await be(page, worker)
  await page.goto('/wijkteam/bezoeken?toon=alle')
  await page.getByRole('link', { name: new RegExp(`^Noteer bezoek ?: ${at.name}`) }).click()
  await expect(page.getByLabel('Waar waren jullie?')).toHaveValue(at.slug)
  await expectWellMade(page)
  await keepPicture(page, 'visit-form')

  // A number of somebody is asked about before anything is kept.
  await page.getByLabel('Wat spraken jullie af?').fill(`${agreed} Bel 06 12345678.`)
  await page.getByRole('button', { name: 'Bewaar het bezoek' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.locator('mark').first()).toContainText('06 12345678')
  await expectWellMade(page)
  await keepPicture(page, 'visit-asked')
  await page.getByLabel('Wat spraken jullie af?').fill(agreed)
  await page.getByRole('button', { name: 'Bewaar het bezoek' }).click()
  await expect(page.getByRole('status').first()).toContainText('Het initiatief kreeg een mail')
  await expectWellMade(page)
  await keepPicture(page, 'visit-noted')

  await be(page, at.host)
  await openMailTo(page, at.mail, new RegExp(`was bij ${at.name}`))
  await expect(page).toHaveURL(new RegExp(`${visits}$`))
  const visit = page.getByRole('article').filter({ hasText: agreed })
  await expect(visit).toContainText('Wijkteam Zuid-West was er op')
  await visit.getByText('Klopt dit niet?').click()
  await visit.getByLabel('Hoe was het volgens jullie?').fill(`Het waren er ${mark + 1}.`)
  await expectWellMade(page)
  await keepPicture(page, 'visit-read')
  await visit.getByRole('button', { name: 'Dit klopt niet' }).click()
  await expect(page.getByRole('status').first()).toContainText('jullie het anders zien')

  await be(page, worker)
  await page.goto('/wijkteam/bezoeken')
  const mine = page.getByRole('article').filter({ hasText: agreed })
  await expect(mine).toContainText(`Het waren er ${mark + 1}.`)
  await keepPicture(page, 'visit-objected')
  await mine.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText(agreed)).toHaveCount(0)
})

test('an initiative invites the team from its own page, and hears why it cannot come', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  const at = walks[info.project.name.startsWith('phone') ? 'phone' : 'desk']
  await be(page, at.host)
  await page.goto(`/initiatieven/${at.slug}`)
  await page.getByRole('link', { name: 'Wijkteam Zuid-West komt graag langs: nodig het team uit' }).click()
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Nodig het wijkteam uit' }).click()
  await expect(page.getByRole('status').first()).toContainText('kreeg jullie uitnodiging')
  await keepPicture(page, 'team-invited')

  await be(page, worker)
  await openMailTo(page, 'wijkteam@haarlem.example', new RegExp(`${at.name} nodigt jullie uit`))
  const asked = page.getByRole('article').filter({ hasText: at.name }).filter({ hasText: 'Gevraagd op' })
  await asked.getByText('Het lukt nu niet').click()
  await asked.getByLabel('Waarom niet?').fill('In januari komen we graag.')
  await expectWellMade(page)
  await keepPicture(page, 'team-declines')
  await asked.getByRole('button', { name: 'Stuur dit antwoord' }).click()
  await expect(page.getByRole('status').first()).toContainText('jullie antwoord')

  await be(page, at.host)
  await page.goto(`/initiatieven/${at.slug}/wijkteam`)
  await expect(page.getByText('In januari komen we graag.')).toBeVisible()
  await expectWellMade(page)
  await keepPicture(page, 'team-declined')
})

test('what the teams are asked to do is read by everybody, and set by the programme lead', async ({
  page,
}) => {
  await page.goto('/wijkteam/opdracht')
  await expect(page.getByRole('article').filter({ hasText: 'Wijkteam Zuid-West' })).toContainText(
    '4 uur per week',
  )
  await be(page, 'projectleider')
  // On a phone the menu is folded away.
  await page.goto('/wijkteam/opdracht')
  await expect(page.getByText('Uren in de wijk, per kwartaal')).toBeVisible()
  await page.getByRole('link', { name: 'Pas aan: Wijkteam Zuid-West' }).click()
  await expect(page.getByLabel('Hoe heet het team?')).toHaveValue('Wijkteam Zuid-West')
  await expectWellMade(page)
  await page.getByRole('button', { name: 'Bewaar de opdracht' }).click()
  await expect(page.getByRole('status').first()).toContainText('De opdracht is bewaard')
})
