import { readWord } from '#platform/language/compounds.ts'
import { wordsOf } from '#platform/language/normalise.ts'
import { writtenOut } from './shorthand.ts'

/** One word of a text, and where it stands. */
export interface Token {
  /** Folded: `a-z` and `0-9` only. */
  readonly word: string
  /** The uninflected word where our own list knows it: `kinderen` → `kind`; else the word itself. */
  readonly base: string
  /** What a compound is about: `breiclub` → `breien`. Parts that only say where or in which form are left out. */
  readonly parts: readonly string[]
  /** Number of the clause, from 0: it ends at a comma, a full stop, and before words such as `maar` and `want`. */
  readonly clause: number
  /** Number of the sentence, from 0: it ends at a full stop, a semicolon, and the like. */
  readonly sentence: number
  /** Where it stands in the text, in UTF-16 units; `end` is not included. */
  readonly start: number
  readonly end: number
}

/** Longer questions and descriptions are read up to here. */
const MOST_TOKENS = 2_000

/** Spoken short forms. `'s` falls away: `'s avonds` and `savonds` are both `avonds`. */
const shortened: Readonly<Record<string, string>> = {
  "'s": '',
  "'t": 'het',
  "'n": 'een',
  "'m": 'hem',
  "'r": 'haar',
  "'k": 'ik',
  "z'n": 'zijn',
  "m'n": 'mijn',
  "d'r": 'haar',
  "zo'n": 'zo een',
  "da's": 'dat is',
  t: 'het',
  s: '',
  vd: 'van de',
  vnl: 'vooral',
  evt: 'eventueel',
  ipv: 'in plaats van',
  wkn: 'weken',
  mndn: 'maanden',
  zgn: 'zogenaamd',
  "a'dam": 'amsterdam',
  "r'dam": 'rotterdam',
  ned: 'nederlands',
  zn: 'zijn',
  mn: 'mijn',
  dr: 'haar',
  mw: 'mevrouw',
  mevr: 'mevrouw',
  mvr: 'mevrouw',
  dhr: 'meneer',
  mnr: 'meneer',
  clt: 'client',
  ndl: 'nederlands',
  nld: 'nederlands',
  nlds: 'nederlands',
  nederl: 'nederlands',
  savonds: 'avonds',
  smorgens: 'morgens',
  sochtends: 'ochtends',
  smiddags: 'middags',
  snachts: 'nachts',
  saavonds: 'avonds',
  smo: 'ochtends',
  smi: 'middags',
  sav: 'avonds',
  nie: 'niet',
  nt: 'niet',
  ni: 'niet',
  neit: 'niet',
  neet: 'niet',
  gin: 'geen',
  gen: 'geen',
  geeen: 'geen',
  gene: 'geen',
  gjin: 'geen',
  gien: 'geen',
}

const pieces =
  /'s(?![\p{L}\p{N}])|\d+|(?:'[tnmrk](?![\p{L}\p{N}]))|\p{L}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*|\+|[.,;:!?()\n\u2026"/]|\s[-\u2013\u2014]+\s/gu
/** Of one length each, so that places stay what they were. */
const oneApostrophe = (text: string): string =>
  text
    .replace(/\bt\/m\b/giu, 'tot')
    .replace(/\bv\.d\./giu, 'vd  ')
    .replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')

/** Words that begin a clause of their own. */
const joiners = new Set(
  'maar want omdat doordat terwijl hoewel zodat echter behalve tenzij mits ondanks daarom'.split(' '),
)
/** After these `maar` is no turn: `als het maar niet druk is`, `alleen maar`. */
const beforeSoftMaar = new Set('alleen het nog zo als is er dan liefst'.split(' '))
const endsSentence = /^[.;!?\n\u2026]$/u
const endsClause = /^(?:[.,;:!?()\n\u2026]|\s[-\u2013\u2014]+\s)$/u

function tokenOf(word: string, at: Pick<Token, 'clause' | 'sentence' | 'start' | 'end'>): Token {
  const { base, parts, inside } = readWord(word)
  const telling = parts.filter((part) => !part.setting)
  const about = telling.length > 0 ? telling.flatMap((part) => [part.base, ...part.inside]) : inside
  return { word, base: base ?? word, parts: [...new Set(about)], ...at }
}

/** The token as if this word had been typed in its place. */
export function reworded({ clause, sentence, start, end }: Token, word: string): Token {
  return tokenOf(word, { clause, sentence, start, end })
}

function wordsIn(piece: string): string[] {
  if (piece === '+') return ['plus']
  const low = piece.toLowerCase()
  // The words of JavaScript itself, `constructor`, are no short forms.
  const short = Object.hasOwn(shortened, low) ? shortened[low] : undefined
  return short === undefined ? wordsOf(piece).filter((word) => word !== '') : wordsOf(short)
}

/** The words of a text in their order. Any text is fine; what is longer than 2,000 words is left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let clause = 0
  let sentence = 0
  let filled = false
  const next = (): void => {
    if (filled) clause++
    filled = false
  }
  for (const { 0: piece, index } of oneApostrophe(text).matchAll(pieces)) {
    if (endsSentence.test(piece) && tokens.at(-1)?.sentence === sentence) sentence++
    if (endsClause.test(piece)) next()
    else if (piece !== '"' && piece !== '/') {
      for (const word of wordsIn(piece)) {
        if (joiners.has(word) && !(word === 'maar' && beforeSoftMaar.has(tokens.at(-1)?.word ?? ''))) next()
        tokens.push(tokenOf(word, { clause, sentence, start: index, end: index + piece.length }))
        filled = true
      }
    }
    if (tokens.length >= MOST_TOKENS) break
  }
  return tokens.map((token, at) => {
    const word = writtenOut(tokens, at)
    return word === null ? token : reworded(token, word)
  })
}
