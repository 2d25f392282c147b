import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { AskOnce, TooLate } from './ask-once.tsx'

test('a question has one button in a form that is sent by post, and what one may do instead beside it', () => {
  const html = renderPart(
    <AskOnce title="Klopt het nog?" lead="Kijk even." button="Ja" beside={<a href="/anders">Nee</a>}>
      <p>Meer</p>
    </AskOnce>,
  )
  expect(html).toMatch(/^<h1[^>]*>Klopt het nog\?<\/h1><p class="[^"]*">Kijk even\.<\/p><p>Meer<\/p>/)
  expect(html).toMatch(/<form method="post">.*<button[^>]*type="submit"[^>]*>Ja<\/button><a href="\/anders">/)
  expect(html.match(/<button/g)).toHaveLength(1)
})

test('a link that leads nowhere any more says so to whoever listens', () => {
  const html = renderPart(<TooLate title="Te laat">Vraag een nieuwe.</TooLate>)
  expect(html).toContain('Te laat</h1>')
  expect(html).toMatch(/role="alert".*Vraag een nieuwe\./)
})
