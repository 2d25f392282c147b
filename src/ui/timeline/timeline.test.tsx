import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { TimelineItem, TimelineLines } from './timeline.tsx'

test('an item gives its time to machines and to people', () => {
  const time = { text: '10.00', until: 'tot 12.00', dateTime: '2026-11-25T10:00' }
  const html = renderPart(<TimelineItem title="Koffie" time={time} />)
  expect(html).toContain('<time class="item__time" datetime="2026-11-25T10:00">10.00 ')
})

test('a cancelled item says so in words, before its title is struck through', () => {
  const html = renderPart(<TimelineItem title="Koffie" href="/k" cancelled="Gaat niet door" />)
  expect(html).toMatch(/Gaat niet door<\/p><h3[^>]*><a href="\/k"><s>Koffie<\/s>/)
})

test('what people wrote in another language than the page is marked as such', () => {
  const html = renderPart(
    <TimelineItem title="Koffie" own="nl" href="/k" door="De gastvrouw wacht op je." meta="Today" />,
  )
  expect(html).toContain('<a href="/k"><span lang="nl">Koffie</span></a>')
  expect(html).toContain('<span lang="nl">De gastvrouw wacht op je.</span>')
  expect(html).toContain('<p class="meta">Today</p>')
})

test('an item without a time has no time column', () => {
  expect(renderPart(<TimelineItem title="Koffie" />)).toContain('class="item item--plain"')
})

test('what was done at one moment is told of once, by whom and when below it', () => {
  const html = renderPart(<TimelineLines parts={[{ meta: 'kok, 10.00 uur', lines: ['Pannen', 'Borden'] }]} />)
  expect(html).toContain('<p>Pannen</p><p>Borden</p><p class="meta">kok, 10.00 uur</p>')
})
