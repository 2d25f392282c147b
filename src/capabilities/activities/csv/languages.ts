import { good, listOf, wrong } from './text.ts'
import type { Cell } from './text.ts'

/** Names people write that the Unicode names do not have. */
const alsoKnownAs: ReadonlyMap<string, string> = new Map([
  ['vlaams', 'nl'],
  ['farsi', 'fa'],
  ['perzisch', 'fa'],
  ['koerdisch', 'ku'],
  ['mandarijn', 'zh'],
  ['tigrigna', 'ti'],
  ['somalisch', 'so'],
  ['dari', 'fa'],
  ['pashto', 'ps'],
  ['riffijns', 'rif'],
  ['papiaments', 'pap'],
  ['papiamento', 'pap'],
  ['papiamentu', 'pap'],
  ['berbers', 'zgh'],
  ['tamazight', 'zgh'],
  ['tarifit', 'rif'],
  ['fries', 'fy'],
  ['sranan', 'srn'],
  ['surinaams', 'srn'],
  ['nederlandse gebarentaal', 'dse'],
  ['gebarentaal', 'dse'],
  ['ngt', 'dse'],
])

const mostLanguages = 30

/** ISO codes of a list of codes or of Dutch, English or own names: "nederlands, ar, Türkçe". */
export function languagesOf(cell: string): Cell<readonly string[]> {
  const items = listOf(cell, mostLanguages)
  if (!items.ok) return items
  const codes = new Set<string>()
  for (const item of items.value) {
    const code = languageOf(item)
    if (!code) return wrong('unknown-language', '', item)
    codes.add(code)
  }
  return good([...codes])
}

const inDutch = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' })
const special: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis', 'root'])

function languageOf(text: string): string | null {
  const name = foldName(text)
  const named = alsoKnownAs.get(name) ?? namesOfLanguages().get(name)
  if (named) return named
  if (!/^[a-z]{2,3}$/.test(name)) return null
  // The shortest code there is: `nld` becomes `nl`.
  const code = new Intl.Locale(name).language
  const isKnown = inDutch.of(code) !== undefined || [...alsoKnownAs.values()].includes(code)
  return isKnown && !special.has(code) ? code : null
}

let names: ReadonlyMap<string, string> | null = null

/** Every language of two letters by its Dutch, English and own name; asked of Unicode once, about 1,000 questions. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  if (names) return names
  const found = new Map<string, string>()
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  for (const code of codesOfTwo()) {
    const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' })
    for (const name of [inDutch.of(code), inEnglish.of(code), own.of(code)]) {
      if (name && !found.has(foldName(name))) found.set(foldName(name), code)
    }
  }
  names = found
  return found
}

function codesOfTwo(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => inDutch.of(code) !== undefined && new Intl.Locale(code).language === code)
}

function foldName(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
