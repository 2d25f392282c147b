import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contrast, tokensOf, type Scheme } from './tokens.ts'

/** Text and its ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const text = [
  ...on('paper', 'ink', 'soft', 'link', 'link-strong', 'stop', 'warn', 'brand-ink'),
  ...on('card', 'ink', 'soft', 'link', 'link-strong', 'stop', 'warn', 'brand-ink'),
  ...on('field', 'ink', 'soft'),
  ...on('brand', 'on-brand', 'on-brand-soft'),
  ...on('brand-wash', 'ink', 'soft', 'link', 'link-strong'),
  ...on('sun-wash', 'ink', 'soft', 'link', 'warn'),
  ...on('leaf-wash', 'ink', 'leaf-ink'),
  ...on('stop-wash', 'ink', 'stop'),
  ...on('sun', 'on-sun'),
  ...on('sun-strong', 'on-sun'),
  ...on('foot', 'on-foot'),
  ...on('land', 'ink'),
  ...on('block', 'ink'),
]

/** Edges, marks and points: at least 3 to 1 (WCAG 2.2, 1.4.11). */
const graphics = [
  ...on('paper', 'edge', 'brick', 'link', 'focus'),
  ...on('card', 'edge', 'brick', 'leaf', 'link', 'focus'),
  ...on('field', 'edge', 'link', 'stop'),
  ...on('brand', 'on-brand-soft', 'sun'),
  ...on('foot', 'sun'),
  ...on('leaf-wash', 'leaf'),
  ...on('sun-wash', 'edge'),
  ...on('land', 'brick', 'link'),
  ...on('block', 'brick', 'link'),
  ...on('focus-gap', 'focus'),
]

const folder = fileURLToPath(new URL('../../../themes/', import.meta.url))
const themes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({
    name: entry.name,
    schemes: tokensOf(readFileSync(`${folder}${entry.name}/tokens.css`, 'utf8')),
  }))

const cases = themes.flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme): [string, Scheme, (typeof theme)['schemes']] => [
    theme.name,
    scheme,
    theme.schemes,
  ]),
)

test.each(cases)('the theme %s can be read in %s', (_name, scheme, schemes) => {
  const tokens = schemes[scheme]
  const weak = [
    ...text.map((pair) => ({ ...pair, least: 4.5 })),
    ...graphics.map((pair) => ({ ...pair, least: 3 })),
  ]
    .map((pair) => ({ ...pair, is: contrast(tokens[pair.front] ?? '', tokens[pair.ground] ?? '') }))
    .filter((pair) => pair.is < pair.least)
    .map((pair) => `${pair.front} on ${pair.ground}: ${pair.is.toFixed(2)}, needs ${pair.least}`)
  expect(weak).toEqual([])
})

test('dark is designed: it changes every ground and every ink', () => {
  for (const { schemes } of themes) {
    const same = ['paper', 'card', 'ink', 'soft', 'link', 'brick', 'sun-wash', 'leaf-wash'].filter(
      (token) => schemes.light[token] === schemes.dark[token],
    )
    expect(same).toEqual([])
  }
})

test('black on white is 21 to 1, and a colour in another notation is refused', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(() => contrast('white', '#000000')).toThrow('#rrggbb')
})

function on(ground: string, ...fronts: string[]): { front: string; ground: string }[] {
  return fronts.map((front) => ({ front, ground }))
}
