import { expect, test } from 'vitest'
import { JsonLd } from './json-ld.tsx'
import { Page } from './page.tsx'
import { renderPage, renderPart } from './render.ts'

test('a page is a whole document whose first link jumps to its main content', () => {
  const html = renderPage(
    <Page lang="nl" title="Bij mij" stylesheet="/neutral.css" skip="Naar de inhoud" fonts={['/font.woff2']}>
      <h1>Hallo</h1>
    </Page>,
  )
  expect(html.startsWith('<!doctype html><html lang="nl"')).toBe(true)
  expect(html).toContain('<title>Bij mij</title>')
  expect(html).toMatch(/<body><a class="utrecht-skip-link [^"]*" href="#inhoud">Naar de inhoud<\/a>/)
  expect(html).toContain('<main id="inhoud" tabindex="-1">')
  expect(html).toMatch(/rel="preload" as="font" type="font\/woff2" href="\/font.woff2" crossorigin/)
})

test('a page brings its icon along, so that no browser asks for one that is not there', () => {
  const html = renderPage(<Page lang="nl" title="Bij mij" stylesheet="/neutral.css" skip="Naar de inhoud" />)
  expect(html).toContain('<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,%3Csvg')
})

test('no text can close the script of structured data', () => {
  const html = renderPart(<JsonLd data={{ name: '</script><script>alert(1)</script>' }} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
})
