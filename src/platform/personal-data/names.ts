import { sureFirstNames, wordFirstNames } from './first-names.ts'
import type { Piece } from './kinds.ts'
import {
  doings,
  known,
  placeBefore,
  placeEnding,
  streetEnding,
  roles,
  surnames,
  things,
  titles,
} from './name-words.ts'
import { isShouted, wordsOf } from './name-tokens.ts'
import { isInitial, isListed, isWritten, mayBeName, mostInitials, nameEnd } from './name-parts.ts'
import type { Reading } from './name-parts.ts'
import type { Plain } from './plain.ts'

/** Names of people, by what stands before them, by how they are built, and by a list of first names. */
export function findNames(plain: Plain): Piece[] {
  const words = wordsOf(plain.text)
  const reading: Reading = { ...plain, words, shouted: isShouted(plain.text, words) }
  const found: Piece[] = []
  const everybodys = [...plain.low.matchAll(known)].map((one) => ({
    start: one.index,
    end: one.index + one[0].length,
  }))
  for (let index = 0; index < words.length; index += 1) {
    if (everybodys.some(({ start, end }) => start <= words[index]!.start && words[index]!.end <= end))
      continue
    const last = rules.reduce((end, rule) => (end >= 0 ? end : rule(reading, index)), -1)
    if (last < 0) continue
    found.push({ start: words[index]!.start, end: words[last]!.end })
    index = last
  }
  return found
}

/** Each says at which word the name ends that begins at a word, or -1. */
type Rule = (reading: Reading, index: number) => number
const rules: readonly Rule[] = [
  afterTitle,
  afterRole,
  afterHeet,
  afterNaam,
  withInitials,
  listed,
  withParticle,
  withAge,
]

/** "mevrouw Jansen", "dhr. A.B. de Vries", "familie yilmaz". */
function afterTitle(reading: Reading, index: number): number {
  const before = reading.words[index - 1]
  if (!before || !titles.has(before.low) || !/^(?::? \(?|\. ?)$/.test(reading.words[index]!.gap)) return -1
  // A sentence may end on a whole title: "Geen plek voor mevrouw. Rustige groep gezocht".
  if (reading.words[index]!.gap.startsWith('.') && before.text.length > 4) return -1
  const end = nameEnd(reading, index, 'called')
  return end >= 0 && streetEnding.test(reading.words[end]!.low) ? -1 : end
}

/** "dochter Noor", "cliënt Xhemile": with a capital, or a name of the list. */
function afterRole(reading: Reading, index: number): number {
  const before = reading.words[index - 1]
  if (!before || !roles.has(before.low) || !/^(?: |: |, )$/.test(reading.words[index]!.gap)) return -1
  const word = reading.words[index]!
  if (word.gap === ', ' && !isListed(reading, word)) return -1
  return isWritten(reading, word) && !placeEnding.test(word.low) ? nameEnd(reading, index, 'written') : -1
}

/** "ze heet Fatima"; not "de groep heet Samen Eten". */
function afterHeet(reading: Reading, index: number): number {
  const { words, low } = reading
  const before = words[index - 1]
  if (!before || !/^(?:heet|heette|heten|genaamd|noemt|genoemd)$/.test(before.low)) return -1
  const word = words[index]!
  if (!/^ ?:? ?["']?$/.test(word.gap)) return -1
  const subject = low.slice(Math.max(0, before.start - 40), before.start).replace(/^.*[.!?\n]/s, '')
  if (isListed(reading, word)) return nameEnd(reading, index, 'called')
  if (things.test(subject)) return -1
  const who =
    /\b(?:hij|zij|ze|ik|die|mevrouw|meneer|man|vrouw|zoon|dochter|moeder|vader|vriend|vriendin|jongen|meisje|client)\b[^.]{0,12}$/
  if (!isWritten(reading, word) && !(who.test(subject) && mayBeName(word))) return -1
  return nameEnd(reading, index, 'called')
}

/** "mijn naam is Olha", "naam: Selamawit Tekle". */
function afterNaam(reading: Reading, index: number): number {
  const word = reading.words[index]!
  const before = reading.low.slice(Math.max(0, word.start - 24), word.start)
  if (/\bik ben (?:de |het )?$/.test(before))
    return isListed(reading, word) ? nameEnd(reading, index, 'called') : -1
  const called =
    /\b(?:(?:mijn|zijn|haar|hun|wiens|de) (?:voor|achter|roep)?naam (?:is|was|luidt) |(?:voor|achter|roep|meisjes)?naam(?: is)?: ?|(?:voor|achter|roep|meisjes)naam (?:is )?|luistert naar |aangemeld: |betreft: |t\.?[an]\.?v\.? |op naam van )["']?$/
  if (!called.test(before) || !mayBeName(word)) return -1
  return /betreft|aangemeld|v\.? $|op naam/.test(before) && !isWritten(reading, word)
    ? -1
    : nameEnd(reading, index, 'called')
}

/** "J. de Wit", "A.B. Mulder": one letter alone needs a surname that is known, or a particle. */
function withInitials(reading: Reading, index: number): number {
  const { words, shouted } = reading
  let at = index
  while (words[at] && isInitial(words[at]!, words[at + 1], 'written') && at - index < mostInitials) at += 1
  const letters = at - index
  if (letters === 0 || shouted) return -1
  const before = words[index - 1]?.low ?? ''
  if (/^(?:vitamine|hepatitis|plan|type|punt|niveau|blok|optie|flat|gebouw)$/.test(before)) return -1
  const end = nameEnd(reading, at, 'written')
  if (end < 0) return -1
  const isSure = letters > 1 || end > at || surnames.has(words[at]!.low)
  const isAsked = /^(?:van|voor|met|door|aan|is|heet|mevrouw|meneer|)$/.test(before)
  return isSure || isAsked ? end : -1
}

/** A first name of the list; one that is a word too only when it is written as a name where a word would not be. */
function listed(reading: Reading, index: number): number {
  const { words, text, shouted } = reading
  const word = words[index]!
  const isSure = sureFirstNames.has(word.low) && !wordFirstNames.has(word.low) && !lowWords.has(word.low)
  if (!isSure && !(wordFirstNames.has(word.low) || sureFirstNames.has(word.low))) return -1
  if (!isSure && (!word.capital || shouted)) return -1
  const before = words[index - 1]
  const isArticle = before !== undefined && /^(?:de|het|een)$/.test(before.low)
  if (before && word.gap === ' ' && placeBefore.has(before.low) && !(isSure && isArticle && word.capital))
    return -1
  // "Huis van Hendrik".
  const house = words[index - 2]?.low ?? ''
  if (before?.low === 'van' && placeBefore.has(house) && placeEnding.test(house)) return -1
  if (/^\d/.test(text.slice(word.start - 2, word.start).trim())) return -1
  if (!isSure && (word.opens || word.low === 'frans') && !isSomebody(reading, index)) return -1
  if (before && titles.has(before.low) && doings.has(word.low)) return -1
  if (word.inQuotes && !word.opens) return -1
  const end = nameEnd(reading, index, word.capital ? 'written' : 'called')
  const last = words[end < 0 ? index : end]!
  const after = words[(end < 0 ? index : end) + 1]
  if (placeEnding.test(last.low) && !sureFirstNames.has(last.low)) return -1
  if (
    after &&
    /^[ -]$/.test(after.gap) &&
    placeEnding.test(after.low) &&
    !/^(?:zorg|markt|weg|bad|tuin)$/.test(after.low)
  )
    return -1
  return end < 0 ? index : end
}

/** At the beginning of a sentence: "Roos zoekt een maatje", "Ans en Cor", "Sterre van der Meer". */
function isSomebody(reading: Reading, index: number): boolean {
  const { words, low } = reading
  const [word, next, third] = [words[index]!, words[index + 1], words[index + 2]]
  if (!next || !/^[ ,]/.test(next.gap) || neverFirst.test(word.low)) return false
  if (next.low === 'en' && third)
    return third.capital && (sureFirstNames.has(third.low) || wordFirstNames.has(third.low))
  if (next.low === 'is' || next.low === 'was')
    return !/^ (?:een|haar|zijn|de|het|mijn|hun|ook een)\b/.test(low.slice(next.end, next.end + 12))
  return (
    (next.gap === ' ' && doings.has(next.low) && next.low !== 'staat') ||
    nameEnd(reading, index, 'written') > index
  )
}

const neverFirst = /^(?:wil|hoop|mei|can|juni|april|mark)$/

/** In the list of names, and in small letters a word nevertheless. */
const lowWords = new Set(
  'bas koos haben wil leo frank leen wei riet arend adem luis said hayat trees amin rim wieke iman indra gloria regina harm amal saba hala sultan melek yilmaz helen mina min lul anwar aster genet sky hans ward aart job rosa viola victoria stella carmen'.split(
    ' ',
  ),
)

/** "Xandra van der Meulen": a first name that no list has. */
function withParticle(reading: Reading, index: number): number {
  const [word, next] = [reading.words[index]!, reading.words[index + 1]]
  if (!isWritten(reading, word) || placeEnding.test(word.low) || !next || next.gap !== ' ') return -1
  const rest = reading.low.slice(next.start, next.start + 8)
  if (!/^(?:van de[rn] |van 't |el |al-|ben |ter |ten )/.test(rest)) return -1
  const before = reading.words[index - 1]
  if (before && /^(?:de|het|'t|een|deze|die|dit)$/.test(before.low)) return -1
  const end = nameEnd(reading, index, 'written')
  return end > index + 1 &&
    !placeEnding.test(reading.words[end]!.low) &&
    /^[A-Z]/.test(reading.words[end]!.text)
    ? end
    : -1
}

/** "Xhemile (78)", "Xhemile, 78 jaar". */
function withAge(reading: Reading, index: number): number {
  const word = reading.words[index]!
  if (word.opens || !isWritten(reading, word) || placeEnding.test(word.low)) return -1
  const end = nameEnd(reading, index, 'written')
  if (end < 0 || /straat|laan/.test(reading.words[end]!.low)) return -1
  const before = reading.words[index - 1]
  if (before && placeBefore.has(before.low)) return -1
  const after = reading.low.slice(reading.words[end]!.end, reading.words[end]!.end + 16)
  return /^(?: \(\d{1,2}(?: ?jr| ?jaar)?\)|,? \(?\d{1,2} ?(?:jaar|jr|j)\b(?! (?:ervaring|geleden|bestaan|lang)))/.test(
    after,
  )
    ? end
    : -1
}
