import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { ActivityPage } from './activity.tsx'
import type { ActivityPageProps } from './activity-props.ts'
import { aPage, anActivity, anInitiative } from '#testing/an-activity-page.ts'

const html = (changes: Partial<ActivityPageProps> = {}) =>
  renderToString(<ActivityPage {...aPage(changes)} />)

/** What a person reads, without marks. */
const read = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the page of an activity', () => {
  test('tells facts before the story, and the door before both', () => {
    const text = read(html())
    const order = [
      'Koffie met de krant',
      'De gastvrouw zit',
      'Woensdag 2 december',
      'Leidseplein',
      'Er ligt een stapel',
    ].map((part) => text.lastIndexOf(part))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  test('has one heading of the first level and one yellow button: into the calendar', () => {
    const page = html()
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page.match(/button--primary-action/g)).toHaveLength(1)
    expect(page).toMatch(/<a[^>]*button--primary-action[^>]*href="\/activiteiten\/7y7s7gsnct9t\.ics"/)
  })

  test('strikes a cancelled date through and says it does not take place', () => {
    const dates = aPage().dates.map((date, index) => ({ ...date, cancelled: index === 0 }))
    const page = html({ dates })
    expect(page).toMatch(/<s><time[^>]*>Morgen, woensdag 25 november<\/time><\/s> <strong>gaat niet door/)
    expect(page).toMatch(/<strong><time[^>]*>Woensdag 2 december, 10.00 tot 12.00 uur/)
  })

  test('without dates it offers no calendar but still the card', () => {
    const page = html({ dates: [] })
    expect(page).toContain('Er zijn nu geen nieuwe dagen bekend.')
    expect(page).not.toContain('.ics')
    expect(page).toContain('/kaartje')
  })

  test('shows what somebody could mean there as bounded tasks', () => {
    const facts = anActivity({
      volunteersWanted: [
        { talent: 'krantenlezer', time: 'woensdag om 10 uur', task: 'Lees een artikel voor.' },
      ],
    })
    expect(read(html({ facts }))).toContain('Krantenlezer Lees een artikel voor. Woensdag om 10 uur.')
    expect(read(html())).not.toContain('Hier kun je ook iets betekenen')
  })

  test('how to ask comes before the request to help, and one button for it stands with the facts', () => {
    const volunteersWanted = [{ talent: 'krantenlezer', time: '', task: 'Lees voor.' }]
    const text = read(html({ facts: anActivity({ volunteersWanted }) }))
    const order = [
      'Goed om te weten',
      'Bel 023 555 01 01',
      'Hoe is het daar?',
      'Vraag het gerust',
      'Krantenlezer',
    ]
    const found = order.map((part) => text.indexOf(part))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found).not.toContain(-1)
  })

  test('of a stopped initiative it says so and gives no dates', () => {
    const text = read(html({ phase: 'stopped' }))
    expect(text).toContain('Dit is gestopt')
    expect(text).not.toContain('2 december')
  })

  test('the mail address of the activity goes before that of the initiative', () => {
    const contact = { phone: null, email: 'huis@badhuis.example', website: null, chat: null }
    const initiative = { slug: 'het-badhuis', facts: anInitiative({ contact }) }
    expect(html({ initiative, facts: anActivity({ contactEmail: 'koffie@badhuis.example' }) })).not.toContain(
      'huis@',
    )
    expect(html({ initiative })).toContain('mailto:huis@badhuis.example')
  })

  test('in English what people wrote themselves is marked as Dutch', () => {
    const page = html({ locale: 'en' })
    expect(page).toContain('<span lang="nl">De gastvrouw zit bij het raam.</span>')
    expect(read(page)).toContain('Tomorrow, Wednesday 25 November, 10:00 to 12:00')
    expect(read(page)).not.toMatch(/\b(Kosten|Waar|Meedoen|Vraag)\b/)
  })

  test('text cannot become markup', () => {
    expect(html({ facts: anActivity({ title: '<img src=x>', description: '<script>' }) })).not.toMatch(
      /<img|<script/,
    )
  })
})
