import { fold } from '#platform/language/normalise.ts'
import type { Audience } from '../domain.ts'

/** What the words of an offer say beside its columns: a file of a municipality has no column for "we zitten vol". */
export interface Signs {
  readonly isFull: boolean
  /** Stairs or a high step on the way in, and no lift. */
  readonly hasSteps: boolean
  /** For now or for good. */
  readonly isClosed: boolean
  readonly servesAlcohol: boolean
  /** For whom it is meant and for nobody else; empty is for everybody. */
  readonly audience: readonly Audience[]
  readonly minAge: number | null
  readonly maxAge: number | null
}

interface Told {
  readonly title: string
  readonly forWhom: string
  readonly description: string
}

const full =
  /\b(zit(ten)?|is|zijn|staat|raakt?e?) ((nu|even|helaas|momenteel|al|inmiddels|voorlopig|op dit moment|dit seizoen|de groep|het|we|al(le)? (plekken|plaatsen)) )*((helemaal|bom|stamp|over|bijna altijd) ?)?(vol|volgeboekt|vergeven|bezet)\b|\bvolgeboekt\b|\bstampvol\b|\bwachtlijst|\bgeen (vrije |nieuwe )?(plek|plaats)(en|je|jes)?\b( meer| vrij| over)?|\b(geen|niemand) (nieuwe (mensen|deelnemers|leden|aanmeldingen|gasten)|nieuwen|erbij)\b|\bnemen (even|nu|voorlopig|dit seizoen)? ?niemand\b|\bvol tot\b|\bledenstop\b|\binschrijving (is )?gesloten\b/u
const notFull =
  /\b(geen|zonder|nooit een) wachtlijst|\bnog niet vol\b|\bvol is vol\b|\bnooit vol\b|\bvol (met|van)\b|\bvol (energie|leven|gezelligheid|verhalen)\b/gu
const steps =
  /\b(steile|smalle|hoge|lange)? ?(wentel)?trap(pen|je|jes|petje)?\b|\b(\d+|een|twee|drie|vier|vijf|paar|enkele|hoge|stenen|steile) ((hoge|steile|stenen) )?treden?\b|\b(hoge )?(opstap|stoep) (bij|voor) de deur\b|\bhoge drempel(s)?\b|\bniet (geschikt )?(voor )?(rolstoel|rollator)\w*|\bniet rolstoel\w*|\b(eerste|tweede|derde|bovenste|1e|2e|3e) (verdieping|etage)\b|\bop zolder\b|\bin de kelder\b/u
const noSteps =
  /\b(geen|zonder|niet een|nergens een) ((enkele|steile|hoge) )?(trap(pen)?|treden?|drempels?)\b|\btrappen ?(lopen|huis)\b|\btrapveld\w*|\btrapgevel\w*/gu
const lift = /\b(lift|traplift|hellingbaan|oprijplaat|gelijkvloers|begane grond)\b/u
const noLift = /\b(geen|zonder) (een )?(lift|hellingbaan)\b/u
const closed =
  /\b(is|zijn|zijn we|we zijn|wordt) ((helaas|per|sinds|nu|eind|begin|\w+ \d{4}|\w+) ){0,3}(gestopt|opgeheven|gesloten tot|dicht tot)\b|\b(gestopt|opgeheven) (per|sinds|wegens|omdat)\b|\bgaat (voorlopig |helaas )?niet( meer)? door\b|\b(ligt|liggen) (nu |voorlopig |even )?stil\b|\b(tijdelijk|voorlopig|tot nader order) (gesloten|dicht|gestopt)\b/u
const alcohol =
  /\b(borrel\w*|biertje\w*|bier|pilsje|wijntje|wijn(proeverij)?|drankje\w*|jenever\w*|proosten)\b/u
const noAlcohol =
  /\b(geen|zonder|niet om) ((bier|wijn) (en|of) )?(alcohol|drank|bier|wijn|borrel)\b|\balcoholvrij\w*/gu

const audiences: readonly (readonly [Audience, RegExp])[] = [
  ['vrouw', /\b(alleen |uitsluitend |enkel )?(voor )?(vrouwen|dames|meiden|meisjes|moeders)\b/u],
  ['man', /\b(alleen |uitsluitend |enkel )?(voor )?(mannen|heren|vaders)\b/u],
  ['kind', /\b(kinderen|kids|peuters?|kleuters?|basisschool\w*|schoolkinderen|dreumes\w*|babys?)\b/u],
  ['jongere', /\b(jongeren|tieners?|pubers?|scholieren|jeugd|middelbare scholieren)\b/u],
  ['oudere', /\b(ouderen|senioren|gepensioneerden|55 ?plus\w*|60 ?plus\w*|65 ?plus\w*|70 ?plus\w*)\b/u],
  ['mantelzorger', /\b(mantelzorgers?)\b/u],
  ['nieuwkomer', /\b(nieuwkomers?|statushouders?|vluchtelingen|anderstaligen|asielzoekers?)\b/u],
  [
    'ouder-met-kind',
    /\b(ouders?|moeders?|vaders?|opa s en oma s|verzorgers) (en|met) (hun )?(jonge )?(kind\w*|baby\w*|peuter\w*|dreumes\w*)\b|\bgezinnen\b/u,
  ],
]

/** Somebody's origin in a name: "Eritrese koffiemiddag". A kitchen or a language that is taught is none. */
const origins =
  /\b(turkse|marokkaanse|surinaamse|antilliaanse|hindoestaanse|javaanse|molukse|indische|poolse|bulgaarse|roemeense|oekraiense|russische|syrische|iraakse|iraanse|afghaanse|eritrese|ethiopische|somalische|soedanese|koerdische|arabische|chinese|italiaanse|spaanse|portugese|braziliaanse|ghanese|nigeriaanse|kaapverdische|pakistaanse|indiase|vietnamese|thaise|filipijnse|turken|marokkanen|surinamers|antillianen|polen|oekrainers|syriers|eritreeers|somaliers|afghanen|iraniers)\b(?! (les|taal|taalles|keuken|gerechten|film|muziek|dans\w*|eten|maaltijd|buurt|wijk))/u
const fromCountry =
  /\b(mannen|vrouwen|mensen|moeders|landgenoten) (en (mannen|vrouwen) )?uit (turkije|marokko|suriname|polen|oekraine|syrie|eritrea|somalie|afghanistan|iran|irak|china|bulgarije|roemenie)\b/u

/** Reads the signs in what is told of an offer. */
export function signsIn({ title, forWhom, description }: Told): Signs {
  const all = fold(`${title} . ${forWhom} . ${description}`)
  const ages = agesIn(all)
  return {
    isFull: full.test(all.replace(notFull, ' ')),
    hasSteps: steps.test(all.replace(noSteps, ' ')) && (!lift.test(all) || noLift.test(all)),
    isClosed: closed.test(all),
    servesAlcohol: alcohol.test(all.replace(noAlcohol, ' ')),
    audience: [
      ...audienceIn(title, forWhom, description),
      ...(origins.test(fold(`${title} . ${forWhom}`)) || fromCountry.test(all)
        ? (['herkomst'] as const)
        : []),
    ],
    ...ages,
  }
}

/** Whom the line "for whom" names; when it says nothing, whom the title or "only for" in the text names. */
function audienceIn(title: string, forWhom: string, description: string): Audience[] {
  const line = fold(forWhom)
  if (/\biedereen|alle (leeftijden|bewoners|buurtbewoners)|jong en oud|\ball(e|es)\b/u.test(line))
    return onlyIn(description)
  const named = matching(line)
  if (named.length > 0) return named
  const inTitle = matching(fold(title))
  return inTitle.length > 0 ? inTitle : onlyIn(description)
}

function onlyIn(description: string): Audience[] {
  const only = fold(description).match(
    /\b(alleen|uitsluitend|enkel|speciaal) (bedoeld |toegankelijk )?voor (\w+ ){0,2}\w+( (en|met) (hun )?\w+)?/gu,
  )
  return only ? matching(only.join(' ')) : []
}

function matching(text: string): Audience[] {
  const found = audiences.filter(([, words]) => words.test(text)).map(([who]) => who)
  // Parents with their children: the children do not come alone.
  return found.includes('ouder-met-kind') ? found.filter((who) => who !== 'kind') : found
}

function agesIn(text: string): Pick<Signs, 'minAge' | 'maxAge'> {
  const range = text.match(/\b(\d{1,2}) (?:tot(?: en met)?|t m|tm|a) (\d{1,2}) ?jaar/u)
  if (range) return { minAge: Number(range[1]), maxAge: Number(range[2]) }
  const from =
    text.match(/\b(?:vanaf|boven de|ouder dan) (\d{1,2})(?: jaar)?\b/u) ??
    text.match(/\b([4-8][05]) ?(?:plus\w*)\b/u)
  const isTime = from !== null && /\b(?:vanaf) \d{1,2} (?:uur|\d{2})\b/u.test(text)
  const until = text.match(/\b(?:tot|onder de) (\d{1,2}) jaar\b/u)
  return {
    minAge: from && !isTime ? Number(from[1]) : null,
    maxAge: until ? Number(until[1]) : null,
  }
}
