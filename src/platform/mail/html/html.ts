import type { Locale } from '#platform/context/ctx.ts'
import { readLetter } from './read.ts'
import type { Block } from './read.ts'
import { mailStyle } from './style.ts'

/**
 * The HTML of a mail, made from its text: the same words in the same order, with addresses behind the words that lead
 * to them. No images, no scripts, nothing from elsewhere.
 */
export function htmlOf(text: string, { locale, subject }: { locale: Locale; subject: string }): string {
  const { body, footer } = readLetter(text)
  const foot = footer.length > 0 ? `<div class="foot">${footer.map(drawn).join('\n')}</div>\n` : ''
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${mailStyle}</style>
</head>
<body>
<main class="letter" lang="${locale}">
${body.map(drawn).join('\n')}
${foot}</main>
</body>
</html>
`
}

function drawn(block: Block): string {
  if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`
  if (block.kind === 'quotation') return `<blockquote>${lined(block.lines)}</blockquote>`
  if (block.kind === 'button') return `<p class="button">${linked(block.href, block.text)}</p>`
  if (block.kind === 'address') return `<p>${linked(block.href, block.href)}</p>`
  if (block.kind === 'item')
    return `<p class="item">${[linked(block.href, block.title), ...block.details.map(escaped)].join('<br>')}</p>`
  return `<p>${lined(block.lines)}</p>`
}

function lined(lines: readonly string[]): string {
  return lines.map(escaped).join('<br>')
}

function linked(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (one) => entities[one]!)
}
