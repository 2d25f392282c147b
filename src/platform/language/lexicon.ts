import {
  around,
  caring,
  culture,
  food,
  fronts,
  green,
  irregular,
  learning,
  making,
  moving,
  people,
  settings,
  wholeWords,
} from './parts.ts'

/** A part of a longer word, as it is known in `parts.ts`. */
export interface Part {
  /** The part as it stands in the word, without linking letters: `eet`, `senior`. */
  readonly form: string
  /** The word that this is about: `eten`, `senior`. */
  readonly base: string
  /** Words that it is itself built of: `moestuin` has `tuin`. */
  readonly inside: readonly string[]
  /** Says where, when or in which form, and not about what: `club`, `ochtend`. */
  readonly setting: boolean
  /** Letters that were added to link it to the next part or to inflect it; fewer is a surer find. */
  readonly added: number
}

export interface Lexicon {
  /** Parts by the spelling that another part may follow. */
  readonly inner: ReadonlyMap<string, Part>
  /** Parts by the spelling in which a word may end, inflected forms too. */
  readonly last: ReadonlyMap<string, Part>
  /** The base of an inflected form in running text: `huizen` → `huis`. */
  readonly bases: ReadonlyMap<string, string>
  /** Words that stay as they are. */
  readonly whole: ReadonlySet<string>
}

/** The tables while they are filled. Earlier spellings are never replaced. */
interface Tables {
  readonly inner: Map<string, Part>
  readonly last: Map<string, Part>
  readonly bases: Map<string, string>
}

const listed = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

function partOf(entry: string, setting: boolean): Part {
  const [form = '', inside = ''] = entry.split('>')
  return { form, base: form, inside: inside === '' ? [] : inside.split('+'), setting, added: 0 }
}

/** Plural or infinitive: `koor` → `koren`, `les` → `lessen`, `club` → `cluben` (harmless: nobody writes that). */
function withEn(word: string): string {
  if (/(?:aa|ee|oo|uu)[bdfgklmnprst]$/u.test(word)) return `${word.slice(0, -2)}${word.slice(-1)}en`
  if (/^[^aeiou]*[aeiou][bdfgklmnprst]$/u.test(word)) return `${word}${word.slice(-1)}en`
  return `${word}en`
}

function inflections(word: string): string[] {
  if (/[^aeiou]en$/u.test(word)) return [`${word}d`, `${word}de`]
  return [withEn(word), `${word}s`, `${word}je`, `${word}jes`, `${word}tje`, `${word}tjes`]
}

function links(word: string): string[] {
  if (word.endsWith('e')) return [`${word}s`, `${word}n`]
  return word.length < 4
    ? [`${word}s`, withEn(word)]
    : [`${word}s`, withEn(word), `${word}en`, `${word}e`, `${word}er`]
}

/** Adds spellings that no other part has. A listed spelling therefore always means itself. */
function addSpellings(to: Map<string, Part>, part: Part, spellings: readonly string[]): void {
  for (const spelling of spellings) {
    if (!to.has(spelling)) to.set(spelling, { ...part, added: Math.abs(spelling.length - part.form.length) })
  }
}

function listedParts(): Part[] {
  const things = [people, food, moving, making, green, learning, culture, caring, around].flatMap(listed)
  const entries = [
    ...listed(settings).map((entry) => partOf(entry, true)),
    ...things.map((entry) => partOf(entry, false)),
  ]
  const firstOfEach = new Map<string, Part>()
  for (const part of entries) if (!firstOfEach.has(part.form)) firstOfEach.set(part.form, part)
  return [...firstOfEach.values()]
}

function pairs(text: string): [string, string][] {
  return listed(text).map((entry) => {
    const [form = '', base = ''] = entry.split('=')
    return [form, base]
  })
}

/** Short forms in front of others, `eet` of `eten`, and in running text. */
function addFronts(tables: Tables, byForm: ReadonlyMap<string, Part>): void {
  for (const [form, base] of pairs(fronts)) {
    const setting = byForm.get(form)?.setting ?? false
    tables.inner.set(form, { form, base, inside: [], setting, added: 0 })
    if (form !== base) tables.bases.set(form, base)
  }
}

/** Verb forms only count in running text: `eet` at the end of a longer word would take `planeet` apart. */
function addIrregular({ inner, last, bases }: Tables, byForm: ReadonlyMap<string, Part>): void {
  for (const [form, base] of pairs(irregular)) {
    bases.set(form, base)
    const part = byForm.get(base)
    if (!part || form === base || base.endsWith('en')) continue
    addSpellings(last, part, [form])
    addSpellings(inner, part, [form])
  }
}

/** Builds the tables; about 10,000 spellings. Done once, when this file is loaded. */
function buildLexicon(): Lexicon {
  const parts = listedParts()
  const byForm = new Map(parts.map((part) => [part.form, part]))
  const tables: Tables = { inner: new Map(), last: new Map(byForm), bases: new Map() }
  addFronts(tables, byForm)
  for (const part of parts) addSpellings(tables.inner, part, [part.form])
  addIrregular(tables, byForm)
  for (const part of parts) {
    addSpellings(tables.inner, part, links(part.form))
    addSpellings(tables.last, part, inflections(part.form))
  }
  for (const [spelling, { form }] of tables.last) {
    if (spelling !== form && !tables.bases.has(spelling)) tables.bases.set(spelling, form)
  }
  return { ...tables, whole: new Set([...listed(wholeWords), ...tables.bases.values()]) }
}

/** The tables of known parts. */
export const lexicon: Lexicon = buildLexicon()
