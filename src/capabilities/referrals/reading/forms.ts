import { readWord } from '#platform/language/compounds.ts'

/**
 * Forms that a Dutch word takes, by rule. Our own list (`platform/language`) knows the everyday words; the words of the
 * phrase books are more, and a worker writes `stoffeert` and `gestoffeerd` where the book says `stofferen`.
 */
const vowelPair = /(aa|ee|oo|uu)([bdfgklmnprstvz])$/u
const notStressed = /[aeiou].*e[lmnr]$/u
const fixedFront = /^(?:be|ver|ont|her|ge|er)/u

/** `kook` of `koken`, `schrijf` of `schrijven`, `wandel` of `wandelen`. */
export function stemOf(infinitive: string): string {
  let stem = infinitive.replace(/en$/u, '')
  if (/([bdfgklmnprst])\1$/u.test(stem)) stem = stem.slice(0, -1)
  else if (/(?:^|[^aeiou])[aeou][bdfgklmnprstvz]$/u.test(stem) && !notStressed.test(stem))
    stem = `${stem.slice(0, -1)}${stem.at(-2) ?? ''}${stem.at(-1) ?? ''}`
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's')
}

/** `eenzame` of `eenzaam`, `dove` of `doof`, `dikke` of `dik`: the word with `e`. */
function withE(word: string): string {
  const open = vowelPair.test(word)
    ? word.replace(vowelPair, (_, pair: string, end: string) => pair.slice(1) + end)
    : word
  const soft = /[aeiou]f$/u.test(open) ? `${open.slice(0, -1)}v` : open
  const softer = /[aeiou]s$/u.test(soft) && soft !== word ? `${soft.slice(0, -1)}z` : soft
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/u.test(word) && !notStressed.test(word))
    return `${word}${word.at(-1)}e`
  return `${softer}e`
}

function ofVerb(word: string): string[] {
  // `stofferen` is said as `veren`, `timmeren` is not: both stems are taken.
  const loan = /[^aeiou]eren$/u.test(word) ? ofStem(word, `${word.slice(0, -3)}er`) : []
  return [...ofStem(word, stemOf(word)), ...loan]
}

function ofStem(word: string, stem: string): string[] {
  const strong = /[fs]$/u.test(stem) ? [`${stem}de`, `${stem}den`] : []
  const past = [`${stem}d`, `${stem}t`]
  const done = fixedFront.test(stem) ? past : past.map((form) => `ge${form}`)
  const t = stem.endsWith('t') ? [] : [`${stem}t`]
  return [
    stem,
    ...t,
    `${stem}de`,
    `${stem}te`,
    `${stem}den`,
    `${stem}ten`,
    ...done,
    ...strong,
    `${word}d`,
    `${word}de`,
  ]
}

/** Forms of a folded word of four letters or more, without the word itself; forms that nobody writes do no harm. */
export function formsOf(word: string): string[] {
  if (word.length < 4 || /\d/u.test(word)) return []
  const forms = [`${word}s`, `${word}je`, `${word}jes`, `${word}tje`, `${word}tjes`]
  if (/[^aeiou]en$|[aeiou]{2}en$/u.test(word) && word.length >= 5) forms.push(...ofVerb(word))
  else if (/[^aeiou]$/u.test(word)) {
    const soft = withE(word)
    forms.push(soft, `${soft}n`, `${word}en`)
  } else forms.push(`${word}n`)
  if (/[^s]s$/u.test(word)) forms.push(word.slice(0, -1))
  return [...new Set(forms)].filter((form) => form !== word)
}

/**
 * The uninflected word, where our own list knows it. Of two words that are each other's base (`bak`, `bakken`; `kaart`,
 * `kaarten`) always the same one.
 */
export function baseOf(word: string): string {
  const base = readWord(word).base ?? word
  return readWord(base).base === word && word < base ? word : base
}
