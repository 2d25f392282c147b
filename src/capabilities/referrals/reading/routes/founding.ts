import type { Token } from '../tokens.ts'
import { ownBeginnings } from './start.ts'

/**
 * Neighbours who want to make something: a wish, a thing for others and a verb of making, in any order that Dutch
 * allows (`wil een zomerkamp voor de kinderen uit de buurt organiseren`), or a plan and what only a founder asks
 * (`van wie is de grond`, `is er een potje`).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const wishes = words(
  `wil wilt willen wou zou zouden graag droomt dromen droom plan plannen idee ideeen overweegt denkt zin bedacht
  zoekt zoeken vraagt vragen hoe mag mogen plannetje initiatief`,
)
const founds = words(
  `beginnen starten organiseren oprichten opzetten aanleggen opstarten inrichten openen realiseren neerzetten
  optuigen bouwen oprichting starte beginne`,
)
const makesForOthers = words(
  `houden regelen geven maken zetten plaatsen koken schenken doen verzorgen draaien planten ophangen neerleggen
  draaiende bakken vertonen uitlenen delen ruilen verbouwen vergroenen`,
)
const shared = new RegExp(
  `^(?=.{4,})(?:.*(?:${`
  club clubje clubs groep groepje kring cafe toernooi toernooitje kamp feest feestje markt marktje actie koor koortje orkest team tuin tuintje
  tuinen tuintjes bieb biebje ontbijt maaltijd maaltijden bioscoop atelier werkplaats inloop uitje quiz festival vereniging netwerk krant krantje
  ruil beurs soos barbecue bbq picknick musical expositie competitie estafette optocht borrel hok ontmoeting weggeef brigade band sjoelbak
  repaircafe kledingruil speeltuin speelplek burendag straatdag
  `
    .trim()
    .split(/\s+/u)
    .join(
      '|',
    )})|.+(?:kast|kastje|tafel|winkel|dag|avond|middag|ochtend|ochtenden|avonden|middagen|uurtje|spreekuur|kamer|hoek|hoekje|ruimte|dienst|reis|tocht|app|loop|wedstrijd|voorstelling|plek|bank|bankje|kas|bos|huis|lunch|diner|hotel))$`,
  'u',
)
/** They end as a thing for others does, and are a time, a room of one's own, or somebody's own day. */
const notShared =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag.*|vandaag|verjaar.*|feestdag.*|werkdag|wapen.*|slaapkamer|badkamer|woonkamer|kinderkamer|hobbykamer|webwinkel|snackbar|ziekenhuis|thuis|tehuis|pleeghuis|verpleeghuis|koophuis|huurhuis|klaar|zondag|middag|avond|ochtend|namiddag|voormiddag|koopavond|bruiloft.*|kapsalon|vakantiehuis|vakantie|therapie.*|gespreksgroep|trouw.*|afspraak|stappen|terreinwinkel|voedselbank|spaarbank|schoolbank|rechtbank|databank|kantoorruimte|opslagruimte|ijskast|kleerkast|klerenkast|boekenbeurs|studiebeurs|kwart|wandelen|slaapplek|werkplek|leerwerkplek|woonplek|stageplek|ontplek|thuiswerkplek|weekend|sportclub|sportschool)$/u

const joining = words('bij met naar in aan van tot voor op')
const ofNeighbours = words(
  `straat flat buurt wijk hof portiek galerij plein pleintje dorp buren buurtgenoten buurtbewoners bewoners
  straatgenoten flatgenoten flatbewoners medebewoners medebuurtbewoners trappenhuis blok buurtkinderen hofje laan park`,
)
const towards = words('voor met aan op in')
const article = words('de het alle hele onze hun haar zijn al ons mijn andere een')
const takesPart =
  /\b(?:geen zin|zie[nt]? (?:er |daar)?(?:toch )?van ?af|ziet daarvan af|zag daarvan af|ziet er van af|aanschuiven|aansluiten|sluit (?:liever |graag )?aan|wil alleen meedoen|liever meedoen|gewoon meedoen|gaan meedoen|mee te doen|(?:wil|wilt|willen) (?:graag )?(?:meehelpen|meedoen|helpen)|zelf (?:niet|niets|niks|geen)|niet zelf|(?:niet|niets|niks) (?:te )?(?:organiseren|regelen|opzetten|beginnen)|bestaande|bestaand|vroeger|begon ooit|organiseerde)\b/u
const asksAsFounder =
  /\b(?:van wie (?:is )?(?:de|die|het) (?:grond|stuk|stukje|strook|veld|ruimte)|potje|subsidie|vergunning|mag dat|mag dit|mag zomaar|moet dat|verzekerd|verzekering|wat mag|mag het van|trekt de kar|hoe huur je|hoe kom je aan|waar huur je|wat zegt de gemeente|wat vindt de gemeente|hoe regel je|hoe pak je|hoe pakken|hoe begin je|hoe start je|hoe vraag je|sleutel van|waar haal[te]? \w+ geld|startgeld|zaaltje|zaal|begroting|leegstaande?|lege|braakliggende?|wie helpt|wie doet mee|wie kan helpen|wie weet hoe|waar begin|sponsor|medestanders|meedenkers|op weg (?:kan )?helpen|wie (?:er )?mee(?:doet|doen)|gemeente|woningbouw|woningcorporatie|ruimte)\b/u
const planned = /\b(?:plan|plannen|plannetje|idee|ideeen|droom|droomt|begroting|initiatief)\b/u

/** `een leeskring`, not `bij een leeskring` nor `met een leeskring`. */
const isMade = (all: readonly string[], at: number): boolean => {
  const word = all[at] ?? ''
  if (!shared.test(word) || notShared.test(word) || ownBeginnings.has(word)) return false
  const before = all[at - 1] ?? ''
  const front = article.has(before) ? (all[at - 2] ?? '') : before
  return (
    !joining.has(front) ||
    all.slice(Math.max(0, at - 4), at).some((one) => planned.test(one) || one === 'ruimte')
  )
}

/** `voor de hele straat`, `met de flat`, `aan buurtgenoten`. */
const isForNeighbours = (all: readonly string[], at: number): boolean => {
  if (!ofNeighbours.has(all[at] ?? '')) return false
  let from = at - 1
  while (from >= 0 && article.has(all[from] ?? '')) from--
  const whole = all.slice(from + 1, at).some((word) => word === 'hele' || word === 'alle')
  const front = all[from] ?? ''
  return front === 'voor' || front === 'aan' || (whole && towards.has(front))
}

const toOthers =
  /\b(?:geen zin|zie[nt]? (?:er |daar)?(?:toch )?van ?af|ziet daarvan af|ziet ervan af|ziet er van af|sluit (?:liever|graag) aan|(?:gewoon|liever|alleen|enkel) (?:aanschuiven|meedoen|aansluiten))\b/u

/** `geen zin om zelf wat op te zetten`, `sluit liever aan`. */
export const leavesItToOthers = (tokens: readonly Token[]): boolean =>
  toOthers.test(tokens.map(({ word }) => word).join(' '))

/** Says whether somebody wants to make something for others. */
export function foundsSomething(tokens: readonly Token[]): boolean {
  const all = tokens.map(({ word }) => word)
  const text = all.join(' ')
  if (takesPart.test(text)) return false
  const wish = all.findIndex((word) => wishes.has(word))
  if (wish < 0) return false
  const things = all.flatMap((_, at) => (isMade(all, at) ? [at] : []))
  const neighbours = all.flatMap((_, at) => (isForNeighbours(all, at) ? [at] : []))
  const asks = asksAsFounder.test(text)
  if (planned.test(text) && things.length > 0 && (asks || /\bplan(?:nen)? voor\b/u.test(text))) return true
  if (
    /\bhoe (?:begin|start|organiseer|zet|regel|richt|pak) (?:je|ik|wij|we|ze)\b/u.test(text) &&
    things.length > 0
  )
    return true
  if (things.length > 0 && neighbours.length > 0 && asks) return true
  // `biedt aan valtraining te geven, wil deelnemers werven`
  if (
    /\b(?:deelnemers|cursisten|leden) (?:te )?(?:werven|zoeken|vinden)\b|\b(?:werft|zoekt) (?:nog )?(?:deelnemers|cursisten|leden)\b/u.test(
      text,
    ) &&
    /\b(?:biedt|bied|wil|zou|gaat) (?:\w+ ){0,8}(?:geven|verzorgen|aanbieden|begeleiden|doceren)\b/u.test(
      text,
    )
  )
    return true
  // `vraagt geld voor een schommel namens de straat`
  if (
    /\bnamens (?:de |het |alle |haar |zijn |onze )?(?:hele )?(?:straat|buurt|flat|bewoners|buren|portiek|galerij|hof|plein|blok)\b/u.test(
      text,
    )
  )
    return true
  if (/\bop weg (?:met|naar) een \w*(?:buurt|straat|wijk)\w+/u.test(text)) return true
  // `jongeren zoeken een ruimte voor een eigen filmclub`
  if (
    things.some((at) => all[at - 1] === 'eigen') &&
    /\b(?:ruimte|plek|zaal|zaaltje|lokaal|hok|locatie)\b/u.test(text)
  )
    return true
  // `ouders willen een speelstraat`
  if (
    weWant.test(text) &&
    all.some((word, at) => at > wish && newInStreet.test(word) && !joining.has(all[at - 1] ?? ''))
  )
    return true
  // `flatbewoners willen van de garage een klusruimte maken`
  if (weWant.test(text) && things.some((at) => all[at - 1] === 'een' && all[at + 1] === 'maken')) return true
  return all.some((verb, at) => {
    const strong = founds.has(verb)
    if ((!strong && !makesForOthers.has(verb)) || wish > at) return false
    const front = all[at - 1] ?? ''
    if (/^(?:helpen|meehelpen|help|niet|niets|niks|kan|goed)$/u.test(front)) return false
    const clause = tokens[at]?.clause
    const inClause = (place: number): boolean =>
      place < at && place > wish && tokens[place]?.clause === clause
    const thing = things.some(inClause)
    if (strong) return thing || (neighbours.length > 0 && asks)
    return (
      (thing && (asks || neighbours.length > 0 || things.some((one) => isOfStreet(all[one] ?? '')))) ||
      (neighbours.some((place) => Math.abs(place - at) < 8) && asks)
    )
  })
}

const weWant =
  /\b(?:ouders|bewoners|buren|jongeren|moeders|vaders|vrouwen|wij|we|buurtbewoners|flatbewoners|straatgenoten|kinderen|de straat|de flat)\b(?: \w+){0,4} willen\b(?! (?:graag )?naar)/u
const newInStreet =
  /^(?:speelstraat|leefstraat|straatfeest|burendag|buurtfeest|buurtbarbecue|straatbarbecue|buurttuin|moestuin|pluktuin|geveltuin\w*|weggeefkast\w*|ruilkast\w*|minibieb|boekenkast\w*|hondenveld\w*|speelplek|trapveld\w*|bloembakken|buurtpreventie|buurtmoestuin|zonnepanelen|deelauto|bankjes?|kerstmarkt|rommelmarkt|speeltuin|skatebaan|buurtapp)$/u

const isOfStreet = (word: string): boolean =>
  /^(?:buurt|straat|buren|wijk|flat|weggeef|ruil|gevel|deel|plein|minibieb)/u.test(word)
