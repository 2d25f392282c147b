export type Scheme = 'light' | 'dark'
export type Tokens = Readonly<Record<string, string>>

const conditions = { '(prefers-color-scheme: dark)': 'dark' } as const

/** The tokens of a theme per colour scheme; dark is what dark changes, over light. */
export function tokensOf(css: string): Record<Scheme, Tokens> {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const outside = bare.replaceAll(/@media[^{]*\{\s*:root\s*\{[^}]*\}\s*\}/g, '')
  const light = declarations(outside)
  const inside = Object.keys(conditions).flatMap((condition) => bare.split(`@media ${condition}`).slice(1))
  const dark = declarations(inside.map((part) => part.slice(0, part.indexOf('}'))).join('\n'))
  return { light, dark: { ...light, ...dark } }
}

/**
 * WCAG 2 contrast of two `#rrggbb` colours, from 1 to 21.
 * @throws when one of them is not written that way: the guard must not pass over a colour it cannot read.
 */
export function contrast(one: string, two: string): number {
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function declarations(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]?.trim()]),
  )
}

function luminance(colour: string): number {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`Write this colour as #rrggbb: ${colour}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
