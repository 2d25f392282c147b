import { expect, test } from 'vitest'
import { textOfHtml } from './text-of-html.ts'
import { ownWords } from './words.ts'

test('of HTML the words stay, by line, and what is quoted is marked', () => {
  const html =
    '<head><style>p{color:red}</style></head><body><!-- weg --><div>Ja &amp; graag,<br>tot&nbsp;dan&#33;</div><div>Op 25-11-2026 schreef Samenspel &lt;a@b.example&gt;:</div><blockquote><p>Mag ik komen?</p></blockquote></body>'
  expect(textOfHtml(html)).toContain('> Mag ik komen?')
  expect(ownWords(textOfHtml(html))).toBe('Ja & graag,\ntot dan!')
})

test.each([
  ['<script>alert(1)</script>Ja', 'Ja'],
  ['2 < 3 en 4 > 3', '2 < 3 en 4 > 3'],
  ['<p>Onaf', 'Onaf'],
  ['Onaf <b', 'Onaf <b'],
  ['&bestaatniet; &#0; &#x1F642;', '&bestaatniet;   🙂'],
])('%j is read as %j', (html, text) => {
  expect(textOfHtml(html).trim()).toBe(text)
})

test('a hostile one is read at once', () => {
  const begin = performance.now()
  for (const piece of ['<', '<!--', '<blockquote>', '&#', '<p ', '>']) textOfHtml(piece.repeat(60_000))
  expect(performance.now() - begin).toBeLessThan(3000)
})
