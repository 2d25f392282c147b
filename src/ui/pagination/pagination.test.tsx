import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { Pagination, shownPages } from './pagination.tsx'

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %i of %i shows %j', (page, pages, shown) => {
  expect(shownPages(page, pages)).toEqual(shown)
})

const words = {
  label: 'Bladzijden',
  previous: 'Vorige',
  next: 'Volgende',
  pageName: (n: number) => `Bladzijde ${n}`,
}
const href = (n: number) => `?pagina=${n}`

test('the first page has no way back, the last none on', () => {
  expect(renderPart(<Pagination {...words} page={1} pages={3} href={href} />)).not.toContain('Vorige')
  expect(renderPart(<Pagination {...words} page={3} pages={3} href={href} />)).not.toContain('Volgende')
})

test('the current page is marked for those who listen', () => {
  const html = renderPart(<Pagination {...words} page={2} pages={3} href={href} />)
  expect(html).toContain('href="?pagina=2" aria-label="Bladzijde 2" aria-current="page"')
  expect(html.match(/aria-current/g)).toHaveLength(1)
})

test('a list of one page has no links to pages', () => {
  expect(renderPart(<Pagination {...words} page={1} pages={1} href={href} />)).toBe('')
})
