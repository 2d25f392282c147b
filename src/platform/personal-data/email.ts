import type { Piece } from './kinds.ts'
import type { Plain } from './plain.ts'

/** "@", and the ways to write it that programs do not read. */
const atSign = / ?[([{] ?(?:@|at|apen?staart(?:je)?) ?[)\]}] ?| ?@ ?| (?:at|apen?staart(?:je)?) /g
const dot = String.raw`(?: ?\. ?| ?[([{] ?(?:punt|dot) ?[)\]}] ?| (?:punt|dot) )`
/** What stands before and after is looked for so far, so that a long text takes no longer per sign. */
const reach = 70
const before = new RegExp(
  String.raw`[a-z0-9_'+%&-]{1,64}(?:(?:\.| (?:punt|dot) )[a-z0-9_'+%&-]{1,40}){0,4}\.?$`,
)
const domain = new RegExp(String.raw`^[a-z0-9-]{1,40}(?:${dot}[a-z0-9-]{2,30}){0,3}`)
/** Endings that make a domain of words: "om 10 at ze brood" has none. */
const endings =
  /(?:\.|punt|dot)[ )\]}]*(?:nl|com|net|org|be|de|eu|info|nu|fr|es|it|pl|tr|uk|io|me|amsterdam|frl|ch|at|ru|ua|se|dk|pt|ma|gov|edu|biz|gmail)$/
const providers =
  /^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|yahoo|icloud|msn|planet|xs4all|casema|hetnet|upcmail|telfort|home|me|proton|protonmail)(?:com|nl)?\b(?:,(?:com|nl)\b)?/

/** Written out: "books at home" is no address. */
const surelyProviders = /^(?:gmail|hotmail|ziggo|kpnmail|yahoo|icloud|xs4all|hetnet|telfort)\b/

/** Addresses of mail, also written out: "naam at voorbeeld punt nl". */
export function findEmail({ low }: Plain): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: sign } of low.matchAll(atSign)) {
    const left = before.exec(low.slice(Math.max(0, index - reach), index))?.[0].replace(/^['.%&-]+/, '')
    const from = index + sign.length
    const end = left ? domainEnd(low.slice(from, from + reach), sign.includes('@')) : 0
    if (left && end > 0) found.push({ start: index - left.length, end: from + end })
  }
  return found
}

function domainEnd(text: string, certain: boolean): number {
  let name = domain.exec(text)?.[0] ?? ''
  // A sentence that goes on after the address: "jan@voorbeeld.nl. wil koken".
  while (/[.]| (?:punt|dot) |[)\]}]/.test(name)) {
    const tight = !/ /.test(name)
    if (endings.test(name) || (certain && tight && /\.[a-z]{2,}$/.test(name))) return name.length
    name = name.slice(0, Math.max(0, cutAt(name)))
  }
  const provider = (certain ? providers : surelyProviders).exec(text)
  return provider ? provider[0].length : 0
}

/** Where the last part of a domain begins, with what divides it from the one before. */
function cutAt(name: string): number {
  return name.search(new RegExp(`${dot}[a-z0-9-]+$`))
}
