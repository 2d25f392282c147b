/** What is told of others: `zoon komt zondags`, `de tuin doet de buurman`, `haar man is muzikant`. No wish of who asks. */
import { clauseOf } from './found.ts'
import type { Span } from './found.ts'
import type { Token } from './tokens.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Who is near to somebody and is not who asks. */
const near =
  setOf(`zoon zoons dochter dochters kinderen kids kleinkinderen kleinzoon kleindochter buurman buurvrouw buuf buren
  broer broers zus zussen zusje nicht nichtje neef neefje schoonzoon schoondochter schoonzus familie thuiszorg mantelzorger man vrouw
  partner echtgenoot echtgenote vriendin ex ma pa oudste jongste`)
const owning = setOf('haar zijn hun de een d’r mijn der')
const visiting = setOf('komt komen kwam belt bellen bezoekt bezoeken langskomt appt appen logeert')
const chores = setOf(
  `doet doen deden regelt regelen verzorgt verzorgen haalt brengt rijdt kookt koken maait houdt neemt`,
)
const being = setOf('is was werkt werkte speelt')
/** Where one of these stands, the clause is about who asks. */
const own = setOf(
  'wil wilt willen zoekt zoeken graag liefst liever behoefte mist zou hij ze zij ik meneer mevrouw client mee samen aan alleen nooit weinig niet geen zelden',
)

/** What others do in somebody's house. */
const choreTopics = setOf(
  'tuinhulp tuinieren boodschappen papieren formulieren klussen burenhulp hulp-thuis vervoer koken geldhulp digihulp opruimhulp',
)

const clauseWords = (tokens: readonly Token[], at: number): { words: string[]; first: number } => {
  const { first, last } = clauseOf(tokens, at)
  return { words: tokens.slice(first, last + 1).map(({ word }) => word), first }
}

/** The verb stands right behind who does it, or in front: `buurman doet`, `doet nu de oudste`. */
const doneByOther = (words: readonly string[], verbs: ReadonlySet<string>): boolean =>
  words.some((word, at) => {
    if (!verbs.has(word)) return false
    const behind = words
      .slice(at + 1, at + 4)
      .filter((one) => !owning.has(one) && one !== 'nu' && one !== 'altijd')
    return near.has(words[at - 1] ?? '') || (at > 0 && near.has(behind[0] ?? ''))
  })

const inHands =
  /\b(?:collega (?:is )?(?:al |daar |er )*(?:mee )?bezig|loopt (?:al )?(?:een )?(?:traject|hulp)|traject loopt|schuldhulp(?:verlening)? loopt|wordt (?:al )?(?:aan gewerkt|geholpen))\b/u

/** `over de schulden is mijn collega al bezig`: that is not what is asked. */
const isInHands = (tokens: readonly Token[], at: number): boolean =>
  inHands.test(clauseWords(tokens, at).words.join(' '))

/** `de tuin doet de buurman`: somebody else sees to it. */
export function isSeenTo(
  tokens: readonly Token[],
  { topic, first }: Span & { readonly topic: string },
): boolean {
  if (topic === 'geldhulp' && isInHands(tokens, first)) return true
  if (!choreTopics.has(topic)) return false
  const { words } = clauseWords(tokens, first)
  return !words.some((word) => own.has(word)) && doneByOther(words, chores)
}

/** `zoon komt zondags`: when somebody else comes, and not when it suits. */
export function isVisit(tokens: readonly Token[], { first }: Span): boolean {
  const { words } = clauseWords(tokens, first)
  if (words.some((word) => own.has(word))) return false
  return words.some((word) => near.has(word)) && words.some((word) => visiting.has(word))
}

/** `haar man is muzikant`: not what who asks can do. `man was timmerman` at the start is about him. */
export function isOfKin(tokens: readonly Token[], { first }: Span): boolean {
  const { words, first: start } = clauseWords(tokens, first)
  const at = words.findIndex((word) => near.has(word))
  if (at < 0 || start + at >= first) return false
  const owned = at > 0 && ['haar', 'zijn', 'hun'].includes(words[at - 1] ?? '')
  return (owned || (at === 0 && start > 0)) && being.has(words[at + 1] ?? '')
}

/** Grown-ups beside who asks: a child's game is often what is asked for. */
const grownKin = setOf(
  'man vrouw partner echtgenoot echtgenote broer zus buurman buurvrouw schoonzoon schoonzus vriendin vriend ex',
)
const leisure = setOf(
  'zingt speelt zit gaat doet danst sport fietst schildert tuiniert biljart vist wandelt kaart bridget schaakt klust dirigeert zwemt tennist',
)

/** What kin are by trade or passion: `haar man is muzikant`. */
const pastimes = setOf(
  `muziek muziek-maken zingen koor koken kookles bakken tuinieren moestuin schilderen tekenen fotografie voetbal sporten
  fietsen vissen varen klussen repareren houtbewerking programmeren computerhulp digihulp schrijven buurtmedia theater-spelen`,
)

/** `zijn vrouw zingt in een koor`, said beside: what she does, and no wish of his. */
export function isDoneByKin(
  tokens: readonly Token[],
  { topic, first }: Span & { readonly topic: string },
): boolean {
  const { words, first: start } = clauseWords(tokens, first)
  if (words.some((word) => own.has(word))) return false
  return words.some((word, at) => {
    if (start + at >= first || !grownKin.has(word)) return false
    const owned =
      ['haar', 'zijn', 'hun', 'een', 'de'].includes(words[at - 1] ?? '') || (at === 0 && start > 0)
    const verb = words[at + 1] ?? ''
    return owned && (leisure.has(verb) || (being.has(verb) && pastimes.has(topic)))
  })
}

const movingTopics = setOf('fietsen wandelen vervoer')
const managing = setOf('kan gaat lukt')

/** `naar de stad fietsen kan`, `lopen gaat goed`: how somebody comes, and no wish. */
export function isManaged(tokens: readonly Token[], mention: Span & { readonly topic: string }): boolean {
  if (!movingTopics.has(mention.topic)) return false
  const { last } = clauseOf(tokens, mention.first)
  const after = tokens.slice(mention.last + 1, last + 1).map(({ word }) => word)
  const { words } = clauseWords(tokens, mention.first)
  return (
    managing.has(after[0] ?? '') &&
    after.length <= 3 &&
    !words.some((word) => ['wil', 'graag', 'zoekt', 'samen', 'niet', 'alleen'].includes(word))
  )
}

/** `mist de kerk niet`: named to say that it is not missed. */
export function isNotMissed(tokens: readonly Token[], { first, last }: Span): boolean {
  const { words, first: start } = clauseWords(tokens, first)
  const missing = words.findIndex((word) => word === 'mist' || word === 'miste')
  return missing >= 0 && start + missing <= last && tokens[last + 1]?.word === 'niet'
}
