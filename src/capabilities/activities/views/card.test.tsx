import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CardPage } from './card.tsx'
import type { CardPageProps } from './card.tsx'
import { aPage, anActivity, anInitiative } from '#testing/an-activity-page.ts'

const read = (changes: Partial<CardPageProps> = {}) =>
  renderToString(
    <CardPage
      {...aPage()}
      city="Haarlem"
      url="https://haarlem.example/activiteiten/7y7s7gsnct9t"
      {...changes}
    />,
  )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('the card says who meets you, where the door is, how busy it is, what it costs and what you need', () => {
  const text = read()
  for (const part of [
    'De gastvrouw zit bij het raam.',
    'De groene deur.',
    'Rustig gepraat.',
    'gratis',
    'Niets.',
    '023 555 01 01',
  ])
    expect(text).toContain(part)
})

test('paper keeps longer than a day: the date is said without tomorrow', () => {
  expect(read()).toContain('Woensdag 25 november, 10.00 tot 12.00 uur Elke woensdag van 10.00 tot 12.00 uur')
  expect(read()).not.toMatch(/morgen,/i)
})

test('a cancelled first date is named, and the next one counts', () => {
  const dates = aPage().dates.map((date, index) => ({ ...date, cancelled: index === 0 }))
  expect(read({ dates })).toContain('Woensdag 2 december, 10.00 tot 12.00 uur')
  expect(read({ dates })).toContain('op woensdag 25 november gaat het niet door')
})

test('when nobody told who meets you, you are asked to call first', () => {
  const facts = anActivity({ welcome: { host: '', door: '', noise: '', bring: '' } })
  expect(read({ facts })).toContain('Bel of mail even voor je gaat')
  expect(read({ facts })).not.toContain('De deur')
})

test('without a phone number the mail address is given', () => {
  const contact = { phone: null, email: 'huis@badhuis.example', website: null, chat: null }
  expect(read({ initiative: { slug: 'x', facts: anInitiative({ contact }) } })).toContain(
    'huis@ badhuis. example',
  )
})
