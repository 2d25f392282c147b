import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { SiteHeader } from './site-header.tsx'

const html = renderPart(
  <SiteHeader
    name="Samenspel"
    place="Haarlem"
    home="/"
    navLabel="Hoofdmenu"
    menu="Menu"
    items={[
      { text: 'Bij mij in de buurt', href: '/', current: true },
      { text: 'Initiatieven', href: '/initiatieven' },
    ]}
    languages={[{ text: 'English', href: '/?taal=en', lang: 'en' }]}
  />,
)

test('the menu folds without a script, and each of its two forms has every link', () => {
  expect(html).toContain('<details class="site-header__folded">')
  expect(html.match(/href="\/initiatieven"/g)).toHaveLength(2)
  expect(html.match(/aria-label="Hoofdmenu"/g)).toHaveLength(2)
})

test('the current page is marked, and a link to another language says which', () => {
  expect(html.match(/aria-current="page"/g)).toHaveLength(2)
  expect(html).toContain('lang="en" hreflang="en">English</a>')
})
