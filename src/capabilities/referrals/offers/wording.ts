/**
 * One expression for whole words out of lists of phrases, divided by commas, in which small groups may stand:
 * `bomvol, (?:geen|zonder) plek`. Texts are folded first: no capitals, accents or marks.
 */
export function anyOf(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split(', '))
  return new RegExp(`\\b(?:${phrases.join('|')})(?:\\b|$)`, 'u')
}

/** The text with every place taken out that one of these finds. */
export function without(text: string, found: readonly RegExp[]): string {
  return found.reduce((rest, one) => rest.replaceAll(new RegExp(one.source, 'gu'), ' '), text)
}
