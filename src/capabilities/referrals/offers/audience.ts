import { fold } from '#platform/language/normalise.ts'
import type { Audience } from '../domain.ts'
import { anyOf } from './wording.ts'

/** Compounds say it in front: `vrouwenochtend`, `tienerhonk`. */
const activity =
  '(?:ochtend|middag|avond|inloop|cafe|salon|club|groep|uur|uurtje|kring|koffie|lunch|wandeling|praat|tafel|honk|soos|instuif|werk|disco|sport|gym|dans|muziek|koor|zwemmen|voetbal|dag|atelier|kans|eettafel|borrel|ontbijt|diner|fit|yoga)\\w*'

const audiences: readonly (readonly [Audience, RegExp])[] = [
  [
    'vrouw',
    anyOf(
      `vrouwen, dames, meiden, meisjes, moeders, (?:vrouwen|dames|meiden|meisjes|moeder|mama)${activity}, zwangeren?\\w*`,
    ),
  ],
  ['man', anyOf(`mannen, heren, vaders, (?:mannen|heren|vader|papa)${activity}`)],
  [
    'kind',
    anyOf(`kinderen, kids, kleuters?, basisschool\\w*, schoolkinderen, (?:kinder|kids|kleuter)${activity}`),
  ],
  [
    'jongere',
    anyOf(
      `jongeren, tieners?, pubers?, scholieren, jeugd, middelbare scholieren, studenten, meiden`,
      'jongens en (?:meiden|meisjes), (?:meiden|meisjes) en jongens',
      `jonge (?:mantelzorgers?|zorgers?|mensen), (?:jongeren|tiener|jeugd|meiden)${activity}`,
    ),
  ],
  [
    'oudere',
    anyOf(
      `ouderen, senioren, gepensioneerden, bejaarden, (?:ouderen|senioren|bejaarden)${activity}`,
      '(?:[5-8][05]|vijftig|vijfenvijftig|zestig|vijfenzestig|zeventig|vijfenzeventig|tachtig) ?plus\\w*, opa en oma, opas en omas, opa oma, grootouders?',
    ),
  ],
  [
    'nieuwkomer',
    anyOf('nieuwkomers?, statushouders?, vluchtelingen, anderstaligen, asielzoekers?, verblijfsvergunning'),
  ],
  [
    'ouder-met-kind',
    anyOf(
      '(?:ouders?|moeders?|vaders?|opa en oma|verzorgers) (?:en|met) (?:hun |een )?(?:jonge |kleine )?(?:kind\\w*|baby\\w*|peuter\\w*|dreumes\\w*|kleuter\\w*|kroost)',
      `gezinnen, (?:net|pas) bevallen, peuters?, dreumes\\w*, babys?, (?:peuter|dreumes|baby|vader|moeder|papa|mama)${activity}, ouders, (?<!\\b(?:en|jaar|of|wat|iets|worden|word|wordt) )ouder(?! (?:dan|worden|wordt|en)\\b), moeders, vaders`,
      '(?:kind|kinderen) (?:van \\w+ tot \\w+ jaar )?met (?:een|hun) (?:volwassene|ouder|grootouder|begeleider|verzorger)',
      '(?:moeder|vader|ouder|papa|mama) ?(?:en )?kind\\w*, zwangeren?\\w*, aanstaande ouders',
    ),
  ],
]

/** Somebody's origin in a name: "Eritrese koffiemiddag". A kitchen or a language that is taught is none. */
const origins = new RegExp(
  `\\b(?:turkse|marokkaanse|surinaamse|antilliaanse|hindoestaanse|javaanse|molukse|indische|poolse|bulgaarse|roemeense|oekraiense|russische|syrische|iraakse|iraanse|afghaanse|eritrese|ethiopische|somalische|soedanese|koerdische|arabische|chinese|italiaanse|spaanse|portugese|braziliaanse|ghanese|nigeriaanse|kaapverdische|pakistaanse|indiase|vietnamese|thaise|filipijnse)\\b(?! (?:les|lessen|taal|taalles|conversatie|keuken|gerechten|film|muziek|dans\\w*|eten|maaltijd|buurt|wijk|soep|hapjes))`,
  'u',
)
const ofOrigin = anyOf(
  'turken, marokkanen, surinamers, antillianen, polen, oekrainers, syriers, eritreeers, somaliers, afghanen, iraniers, molukkers, chinezen, landgenoten',
)
/** "Voor wie uit Eritrea of Ethiopië komt": a country one comes from. */
const countries =
  'turkije|marokko|suriname|polen|oekraine|syrie|eritrea|ethiopie|somalie|afghanistan|iran|irak|china|bulgarije|roemenie|soedan|ghana|nigeria|pakistan|india|indonesie|de antillen|curacao|aruba|kaapverdie|latijns amerika|rusland'
const whoComesFrom = new RegExp(
  `\\bvoor (?:wie|iedereen die|mensen die|allen die) (?:\\w+ ){0,2}uit (?:${countries})\\b`,
  'u',
)
const fromCountry =
  /\b(?:mannen|vrouwen|mensen|moeders|landgenoten) (?:en (?:mannen|vrouwen) )?uit (?:turkije|marokko|suriname|polen|oekraine|syrie|eritrea|somalie|afghanistan|iran|irak|china|bulgarije|roemenie)\b/u

const everybody =
  /\biedereen|alle (?:leeftijden|bewoners|buurtbewoners|haarlemmers)|jong en oud|van jong tot oud/u

interface Told {
  readonly title: string
  readonly forWhom: string
  readonly description: string
  readonly themes?: readonly string[]
}

/** For whom it is meant and for nobody else, as its words say; empty is for everybody. */
export function audienceOf({ title, forWhom, description, themes = [] }: Told): Audience[] {
  const groups = groupsIn(title, forWhom, description, themes)
  const first = fold(description.split(/[.!?\n]/u)[0] ?? '')
  const name = fold(`${title} . ${forWhom}`)
  const isOfOrigin =
    origins.test(name) ||
    ofOrigin.test(`${name} . ${first}`) ||
    fromCountry.test(`${name} . ${fold(description)}`) ||
    whoComesFrom.test(fold(description))
  return [...groups, ...(isOfOrigin ? (['herkomst'] as const) : [])]
}

/** Whom the line "for whom" names; when it says nothing, whom the title or "only for" in the text names. */
function groupsIn(
  title: string,
  forWhom: string,
  description: string,
  themes: readonly string[],
): Audience[] {
  // A line for all that an initiative does may say "everybody", and a title whom this one is for.
  const line = everybody.test(fold(forWhom)) ? '' : fold(forWhom)
  for (const text of [line, fold(title.replaceAll(/(\d)\s?\+/gu, '$1plus '))]) {
    const named = matching(text)
    if (named.length > 0)
      return [...named, ...sexIn(title).filter((one) => !named.includes(one) && !hasSex(named))]
  }
  const only = [...onlyIn(description), ...amongIn(description)].filter(
    (one, at, all) => all.indexOf(one) === at,
  )
  return only.length > 0 || forWhom !== '' ? only : ofThemes(themes)
}

/** "Meidenavond" in a house for all young people is for girls. */
const hasSex = (groups: readonly Audience[]): boolean => groups.includes('man') || groups.includes('vrouw')
const sexIn = (title: string): Audience[] =>
  matching(fold(title)).filter((one) => one === 'man' || one === 'vrouw')

/** A theme alone says for whom when nothing else does: what is for young people and for meeting is for all who meet. */
function ofThemes(themes: readonly string[]): Audience[] {
  if (themes.includes('ontmoeten')) return []
  return [
    ...(themes.includes('jongeren') ? (['jongere', 'kind'] as const) : []),
    ...(themes.includes('ouders-en-kinderen') ? (['ouder-met-kind', 'kind'] as const) : []),
  ].filter((one, at, all) => all.indexOf(one) === at)
}

function onlyIn(description: string): Audience[] {
  const only = fold(description).match(
    /\b(?:alleen|uitsluitend|enkel|speciaal) (?:bedoeld |toegankelijk )?(?:voor (?:\w+ ){0,2})?\w+(?: (?:en|met) (?:hun )?\w+)?/gu,
  )
  return only ? matching(only.join(' . ')) : []
}

const whoAmong =
  '(?:vrouwen|dames|meiden|mannen|heren|kerels|moeders|vaders|ouders|ouderen|senioren|jongeren|tieners|pubers)'
const among = new RegExp(
  `\\b${whoAmong} onder (?:elkaar|ons|mekaar)\\b|\\bvoor (?:alle |oudere |oude |wat oudere |jonge |volwassen |gepensioneerde |vroegere )?${whoAmong} (?!en\\b|met\\b|of\\b|is er\\b|zijn er\\b|hebben\\b)\\w+`,
  'u',
)

/** "Moeders leren Nederlands", "Vrouwen die nooit leerden fietsen": who does it, said before anything else. */
const firstOf = new RegExp(`^${whoAmong} (?:die|leren|uit|koken samen|sporten|zwemmen)\\b`, 'u')

/** "Vrouwen onder elkaar", "Voor heren op leeftijd": a sentence that begins with whom it is for. */
function amongIn(description: string): Audience[] {
  const sentences = description.split(/[.!?\n]+/u).map((sentence) => fold(sentence).trim())
  return matching(
    [
      firstOf.exec(sentences[0] ?? ''),
      ...sentences.map((sentence) => among.exec(sentence)).filter((found) => found?.index === 0),
    ]
      .map((found) => (found?.[0] ?? '').replace(/kerels/u, 'mannen'))
      .join(' . '),
  )
}

const bothSexes = /\b(?:jongens en (?:meiden|meisjes)|(?:meiden|meisjes) en jongens)\b/u

function matching(text: string): Audience[] {
  const found = audiences
    .filter(([who, words]) => words.test(text) && !(who === 'vrouw' && bothSexes.test(text)))
    .map(([who]) => who)
  // Parents with their children: the children do not come alone.
  if (found.includes('ouder-met-kind')) return found.filter((who) => who !== 'kind')
  // Men and women: everybody.
  const isBoth = found.includes('man') && found.includes('vrouw')
  return isBoth ? found.filter((who) => who !== 'man' && who !== 'vrouw') : found
}
