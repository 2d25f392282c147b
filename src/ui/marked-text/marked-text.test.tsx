import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { MarkedText } from './marked-text.tsx'

const text = 'Bel <06-12345678> of naam@voorbeeld.nl.'

test('each piece is marked, with what it is in words, and the text around it stays', () => {
  const marks = [
    { start: 5, end: 16, label: 'telefoonnummer' },
    { start: 21, end: 38, label: 'e-mailadres' },
  ]
  const html = renderPart(<MarkedText label="Je tekst" text={text} marks={marks} />)
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe(
    'Bel &lt;06-12345678 (telefoonnummer)> of naam@voorbeeld.nl (e-mailadres).',
  )
  expect([...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)]).toHaveLength(2)
  expect(html).toContain('aria-label="Je tekst"')
})

test('a text without marks is drawn as it is', () => {
  const html = renderPart(<MarkedText label="Je tekst" text={text} marks={[]} />)
  expect(html).not.toContain('<mark')
  expect(html).toContain('naam@voorbeeld.nl.')
})
