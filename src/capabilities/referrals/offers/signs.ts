import { fold } from '#platform/language/normalise.ts'
import type { Audience } from '../domain.ts'
import { agesIn } from './ages.ts'
import { audienceOf } from './audience.ts'
import { anyOf, without } from './wording.ts'

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
  readonly themes?: readonly string[]
}

/** Small words between "zit" and "vol", "is" and "gestopt": `zitten nu helaas helemaal vol`. */
const meanwhile =
  '(?:(?:nu|even|helaas|momenteel|al|inmiddels|voorlopig|op dit moment|dit (?:seizoen|jaar|najaar|voorjaar)|deze (?:maand|winter|zomer)|de groep|het|we|wij|alle? (?:(?:vijf|zes|zeven|acht|tien|twaalf) )?(?:plekken|plekjes|plaatsen|tafels|groepen|stoelen|machines|kussens|matjes|tuintjes|ezels|fietsen|rondes|data)|alle (?:vijf|zes|zeven|acht|negen|tien|twaalf)|alles|helemaal|bijna altijd|weer|nog|ook|vaak|meestal|\\w+dag) )*'
const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:het )?(?:voorjaar|najaar|nieuwe jaar|nieuwe seizoen)|na (?:de )?(?:zomer|winter|kerst|vakantie)'

const full = anyOf(
  `(?:zit|zitten|is|zijn|staat|raakt|raken|loopt) ${meanwhile}(?:bom|stamp|over|tjok|prop)?(?:vol|volgeboekt|vergeven|bezet|volzet)\\b(?! met| van)`,
  'volgeboekt, bomvol, tjokvol, overvol, volzet, uitverkocht',
  'wachtlijst\\w*, wachttijd van, wachtrij, reservelijst, (?:helaas|nu|momenteel|voorlopig|vooralsnog) vol(?! met| van)',
  '(?:geen|nauwelijks|amper) (?:vrije |nieuwe |losse )?(?:plek|plekken|plekjes?|plaats|plaatsen|plaatsjes?|ruimte)(?: meer| vrij| over| beschikbaar| voor nieuwe\\w*)?',
  '(?:geen|niemand) (?:nieuwe (?:mensen|deelnemers|deelneemsters|leden|aanmeldingen|gasten|spelers|zangers|bezoekers|maatjes)|nieuwen|nieuwelingen|erbij)',
  `neemt? ${meanwhile}niemand, nemen ${meanwhile}niemand, kan ${meanwhile}niemand (?:meer )?bij, kunnen (?:er |we )*${meanwhile}niemand (?:meer )?(?:bij|plaatsen)`,
  // "Alle plekken bezet", without a verb.
  '(?:alle|elke|iedere) (?:\\w+ )?(?:plek|plekken|plekjes|plaats|plaatsen|stoel|stoelen|tafels|machines|tuintjes|kussens|matjes|ezels|fietsen) (?:zijn |is )?(?:nu |al |op dit moment |inmiddels )?(?:bezet|vergeven|weg|gevuld|besproken|vol)',
  'tot de nok toe vol, tot de laatste (?:plek|stoel|plaats) (?:bezet|gevuld|vergeven), propvol, stampvol, volgelopen, volgestroomd, overtekend, tot de nok gevuld',
  '(?:nemen|neemt|nam|kunnen|kan|laten) (?:\\w+ ){0,4}geen (?:nieuwe? )?\\w+ (?:meer )?(?:aan|bij|toe|plaatsen)',
  '(?:inschrijven|aanmelden|opgeven|instappen|instromen) (?:\\w+ ){0,2}(?:pas|niet eerder dan|kan weer|weer) (?:weer )?(?:\\w+ ){0,2}(?:in|na|vanaf|volgend)',
  'stuur (?:ons )?(?:\\w+ ){0,2}niemand (?:meer )?(?:door|langs)',
  `vol tot, vol t m, ledenstop, aanmeldstop, opnamestop, intakestop, inschrijfstop`,
  `(?:inschrijving|aanmelding|aanmelden|inschrijven) (?:is )?${meanwhile}(?:gesloten|dicht|gestopt|niet mogelijk)`,
  `pas weer (?:plek|plaats|ruimte) (?:vanaf|in|na)`,
  `(?:aanmelden|inschrijven|opgeven|meedoen|instappen|instromen) (?:kan|lukt|gaat) ${meanwhile}niet(?! (?:telefonisch|online|per|via|zonder|op|bij|vooraf|digitaal|alleen))`,
  '(?:mensen|namen|wachtenden|gezinnen|kinderen) op (?:de|onze|een) (?:wacht)?lijst',
)
const notFull = [
  anyOf(
    '(?:geen|zonder|nooit een|geen lange) wachtlijst\\w*, (?:nog )?niet vol, vol is vol, nooit vol, zelden vol',
  ),
  anyOf('zaal vol, huis vol, tafel vol, kop vol, vol (?:energie|leven|gezelligheid|verhalen|plezier|muziek)'),
  anyOf(
    '(?:nemen|neemt|kunnen|kan|laten) (?:\\w+ ){0,4}geen (?:telefoon|contant|pin|geld|honden|huisdieren|kinderen|verantwoordelijk|besluit|foto)\\w*',
  ),
  anyOf(
    'geen plek waar, geen plaats waar, niemand erbij betrekken',
    // Who has no room at home is welcome here.
    '(?:geen|nauwelijks|amper) (?:rustige |fijne |vaste |eigen )?(?:plek|plaats|ruimte) (?:om (?:te )?\\w+|thuis)(?! (?:te )?(?:plaatsen|komen)), thuis (?:geen|nauwelijks|amper|weinig|te weinig) (?:rustige |eigen )?(?:plek|plaats|ruimte)\\w*',
  ),
]

const number = '\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\w+tien|paar|enkele|stel'
const steps = anyOf(
  '(?:wentel|steile |smalle |hoge |lange |stenen |houten )?(?:trap(?:pen|je|jes|petje)?|trapopgang)',
  `(?:${number}|hoge|stenen|steile) (?:hoge |steile |stenen |kleine )?(?:treden?|treetjes?|opstapjes?)`,
  '(?:hoge |flinke )?(?:opstap(?:je)?|stoepje|bordes) (?:bij|voor|aan|naar) de (?:voor)?(?:deur|ingang)',
  '(?:hoge|flinke) (?:drempels?|opstap|instap), drempels? (?:bij|voor) de (?:voor)?(?:deur|ingang), let op (?:de )?drempel',
  '(?:niet|slecht|lastig|moeilijk|helaas niet) (?:goed )?(?:geschikt |toegankelijk |bereikbaar |te bereiken |te doen )?(?:voor |met |per )?(?:een )?(?:rolstoel|rollator|scootmobiel|wielen|kinderwagen)\\w*',
  'niet drempelvrij, niet rolstoel\\w*, niet gelijkvloers',
  // No steps, and no way for a walker either.
  'mul zand, mulle zand, (?:stevig|flink|pittig) doorstappen, houtsnippers, over (?:los )?zand, (?:drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|\\d\\d?) kilometer, (?:[3-9]|\\d\\d) km',
  '(?:eerste|tweede|derde|vierde|bovenste|1e|2e|3e|4e|hoogste) (?:verdieping|etage)',
  'op de (?:eerste|tweede|derde|vierde)(?:(?: \\w+){0,2} (?:zonder|geen) lift), (?:zonder|geen) (?:werkende )?lift(?! nodig), (?:smalle|steile|gammele|draaiende) (?:\\w+ )?trap, ladder op, ladder (?:naar|omhoog)',
  '(?:rolstoel|rollator|scootmobiel|kinderwagen|wielen) (?:lukt|gaat|kan|past|komt) (?:\\w+ )?(?:niet|helaas niet|er niet)\\w*, pad is (?:van zand|hobbelig|smal), hobbelig pad, hobbelige paden, kasseien, trap is steil, trap af, trap op, trappen op, de trap naar',
  'op (?:de )?(?:\\w+ )?zolder, in de (?:\\w+ )?kelder, in het (?:\\w+ )?souterrain, souterrain, kelderruimte, kelderverdieping, boven (?:het|de) (?:cafe|winkel|zaak|garage|kroeg)',
)
const noSteps = [
  anyOf(
    '(?:geen|zonder|niet een|nergens een|nergens) (?:enkele |steile |hoge )?(?:trap(?:pen|je|jes)?|treden?|drempels?|opstap(?:je)?)',
    'trappen ?(?:lopen|huis), trapveld\\w*, trapgevel\\w*, balletje trappen, tegen een bal trappen',
    '(?:trap|treden?) (?:hoeft|hoef je) (?:niet|je niet)',
    // To pedal, and to kick.
    '(?:leren|leert|leer|gaan|blijven|zelf|samen) (?:\\w+ ){0,3}trappen, trappen (?:remmen|maar|en remmen|op het|op een|tegen|en sturen), op de trappers, (?:bal|balletje|ballen) (?:\\w+ ){0,2}trappen, trapper\\w*',
  ),
]
const lift = anyOf(
  'lift, traplift, plateaulift, hellingbaan, oprijplaat, gelijkvloers, gelijkvloerse, begane grond, drempelloos, drempelvrij',
)
const noLift = anyOf(
  '(?:geen|zonder|nog geen) (?:een )?(?:werkende )?(?:lift|hellingbaan), niet gelijkvloers, niet drempelvrij',
  'lift (?:is |doet het |werkt )?(?:al \\w+ )?(?:nu |helaas |voorlopig |tijdelijk |even )*(?:stuk|kapot|defect|buiten gebruik|niet)',
  'lift (?:in|krijgen|nodig|gekregen) (?:de |een )?auto, kapotte lift, defecte lift, lift naar huis',
)

const closed = anyOf(
  `(?:is|zijn|zijn we|we zijn|wij zijn|wordt|worden) (?:\\w+ ){0,5}(?:gestopt|opgeheven|gesloten tot|dicht tot|beeindigd|opgedoekt)`,
  '(?:gestopt|opgeheven|beeindigd) (?:per|sinds|wegens|omdat|vanwege|door gebrek)',
  '(?:gaat|gaan|ging) (?:\\w+ ){0,6}niet(?: meer)? (?:meer )?door, vervalt tot, vervallen tot',
  '(?:houden|houdt) (?:\\w+ ){0,3}op te bestaan, groep is (?:\\w+ ){0,3}uit elkaar, (?:per|sinds|vanaf) (?:\\w+ ){1,3}gestopt',
  '(?:vindt|vinden) (?:\\w+ ){0,4}niet(?: meer)? plaats',
  '(?:tijdens|wegens|vanwege) (?:de |een )?(?:verbouwing|renovatie|verhuizing|brand|lekkage|ziekte|corona) (?:\\w+ ){0,2}(?:dicht|gesloten)',
  `(?:ligt|liggen|legt|leggen) (?:de groep |het |we |wij )?(?:nu |voorlopig |even |tijdelijk |helaas |op dit moment )*stil(?! in)\\b`,
  `(?:tijdelijk|voorlopig|tot nader (?:order|bericht)|even|momenteel|helaas|op dit moment) (?:gesloten|dicht|gestopt|stopgezet|niet open)`,
  `(?:gesloten|dicht|stopgezet) (?:tot|wegens|vanwege|voor) (?:nader|een |de |verbouwing|renovatie|ziekte|brand|lekkage|${months})`,
  'we (?:stoppen (?:ermee|per|met ingang|eind|helaas)|houden ermee op|zijn ermee opgehouden|gaan sluiten), bestaat niet meer, wordt niet meer (?:gegeven|georganiseerd|gehouden)',
  'zoeken (?:dringend )?een nieuwe (?:ruimte|plek|locatie) (?:en zijn|tot die tijd)',
)
/** "In december liggen we stil": a pause that is told of, on other dates than today. */
const notClosed = [
  new RegExp(
    `\\bin (?:de )?(?:${months}|zomer|winter|vakantie|schoolvakantie\\w*|zomervakantie|kerstvakantie) (?:\\w+ ){0,2}(?:liggen|ligt|zijn|is) (?:we |wij |het )?(?:stil|dicht|gesloten|gestopt)\\b`,
    'gu',
  ),
  anyOf(
    '(?:bent|ben) je (?:\\w+ ){0,2}gestopt, (?:die|wie) (?:\\w+ ){0,2}gestopt (?:is|zijn), gestopt (?:is|zijn) (?:of|met), mensen die gestopt zijn, (?:veel|velen|sommigen|allemaal|de meesten|een paar|de helft) (?:van ons )?(?:zijn|is) (?:\\w+ ){0,3}gestopt, gestopt met (?:werken|drinken|roken|school|blowen)',
  ),
]

const drink =
  'borrel\\w*|biertjes?|bier|pilsjes?|wijntjes?|wijn|wijnproeverij|drankjes?|jenever\\w*|proosten|advocaatjes?|cocktails?|speciaalbier\\w*|bokbier|natuurwijn\\w*|bierproeverij\\w*|wijnavond|whisky\\w*|bubbels|borreluur|huiswijn|rosé|rose|sommelier|portje|prosecco|likeur\\w*|glaasje wijn|neutje'
const alcohol = anyOf(
  drink.replaceAll('|', ', '),
  '(?:met|een|de|er is een|heeft een) bar(?! is (?:dicht|gesloten))(?: (?:is|gaat))?(?: open)?, bar open, aan de bar, barretje',
  'kroeg, kroeg in, bruin cafe, bruine cafe, proeflokaal, tapperij, derde helft met bier',
)
const noAlcohol = [
  new RegExp(
    `\\b(?:geen|zonder|niet om|nooit) (?:(?:${drink}) (?:en|of) )?(?:alcohol|drank|${drink})\\b`,
    'gu',
  ),
  anyOf(
    'fris(?:drank)? (?:staat )?(?:aan|achter|op|in) de bar, bar met (?:fris\\w*|sap|limonade), alcoholvrij\\w*, fris en thee, 0 0, nul procent, koffiebar, sapbar, snackbar, soepbar, saladebar, theebar, melkbar, bar(?:re)? kou, bar weinig',
  ),
]
/** It says of itself that there is none: what is named beside it ("borrelplank") is none either. */
const dry = anyOf(
  '(?:alles |geheel |helemaal |volledig )?(?:zonder alcohol|alcoholvrij\\w*), geen alcohol, (?:zonder|geen|nooit) (?:drank|borrel|bier|biertje|wijn|wijntje), mocktails?, drankvrij\\w*',
)

const withAges: ReadonlySet<Audience> = new Set<Audience>(['kind', 'jongere', 'ouder-met-kind'])

/** Reads the signs in what is told of an offer. */
export function signsIn(told: Told): Signs {
  const { title, forWhom, description } = told
  const audience = audienceOf(told)
  const all = fold(`${title} . ${forWhom} . ${description}`)
  // Two sentences are not read as one: "Om zo mee te nemen. Niemand vraagt waarom."
  const sentences = [title, forWhom, ...description.split(/[.!?;\n]+(?=\s|$)/u)].map((one) => fold(one))
  return {
    isFull: sentences.some((one) => full.test(without(one, notFull))),
    hasSteps: steps.test(without(all, noSteps)) && (!lift.test(all) || noLift.test(all)),
    isClosed: sentences.some((one) => closed.test(without(one, notClosed))),
    servesAlcohol: !dry.test(all) && alcohol.test(without(all, noAlcohol)),
    audience,
    ...agesIn(
      told,
      audience.some((who) => withAges.has(who)),
    ),
  }
}
