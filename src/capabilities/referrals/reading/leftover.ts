import { saysNothing } from '#platform/language/stop-words.ts'
import type { Token } from './tokens.ts'

const MOST_WORDS = 12
const SHORTEST = 3

/** Words of a question that are about asking, about people in general, or about how they are doing. */
const aroundIt = new Set(
  `mevrouw meneer client clienten bewoner bewoonster bewoners dame heer persoon iemand mens mensen vrouw man jongen meisje
  buurt wijk zoekt zoeken vraagt vraag hulpvraag wil wilt willen wou graag iets bezigheid bezigheden activiteit activiteiten
  initiatief aanbod plek plekje adres ergens groep groepje club clubje cursus les lessen bijeenkomst voorziening huis thuis
  leeftijd jaar jarige jaren week weken maand maanden dag dagen keer tijd paar
  woont woonachtig wonend gaat gaan komt komen doet doen maakt vindt vinden heeft hebben krijgt staat zit zitten ligt leeft leven
  durft durven weet weten denkt zegt lijkt voelt voelen blijft blijven wordt geworden geweest gehad kwijt mist missen
  vroeger altijd vaak soms steeds weer helemaal eigen samen alleen ander andere anderen behoefte interesse belangstelling zin houdt hou hekel
  goed goede beter slecht slechte leuk gezellig fijn erg heel weinig veel beetje lang kort nieuw oud oude jonge jong klein kleine grote groot
  sinds vanwege wegens door tijdens daarom hoewel omdat zodat toch nog net pas bijna ongeveer vooral bijvoorbeeld
  zoon dochter kind kinderen kleinkind moeder vader ouder ouders partner echtgenoot echtgenote overleden gescheiden alleenstaand alleenstaande
  wmo wijkteam huisarts consulent hulpverlener casemanager intake dossier casus melding aanmelding gesprek collega team
  gevraagd aangegeven aangeeft geeft gaf zei graag contact kunnen kon mag hoort past passend passende passen geschikt geschikte
  wonen werken werkt gewerkt dingen ding wie waarin waarbij waarmee waarvoor ermee erbij ervan eraan daarbij daarvan daarmee terecht starten beginnen
  volgens vind idee ideeen tip tips suggesties suggestie mogelijkheid mogelijkheden helpen hulp helpt fysiek lichamelijk psychisch mentaal sociaal sociale
  liefst liever gek dol hield snapt begrijpt omgaan nooit belt bellen spreekt praat mee niks niets vrij klaagt zorgt valt raakt houden neemt nemen loopt speelt thuiszorg dialyse therapie fysio gelijkgestemden gepleegd vorig vorige
  zichzelf gebruikt merkt merk probeert hoopt hoop denken gedachte ervaart ervaring kant rest keuze wens wensen doel doelen situatie achtergrond sprake moment periode echte
  elke iedere hele heel vast achter druk max hooguit zien twee drie vier bank dgn mnd ivm aub kids oppakken zich moeilijkste redt noemen leuker
  vandaag morgen gisteren toekomst laatste eerste tweede afgelopen momenteel nu tegenwoordig uur minuten`
    .trim()
    .split(/\s+/u),
)

/** Folded words that say what it is about and that no list took. Numbers and short words are left out. */
export function wordsLeft(tokens: readonly Token[], taken: ReadonlySet<number>): string[] {
  const left = tokens.filter(
    ({ word, base }, at) =>
      !taken.has(at) &&
      word.length >= SHORTEST &&
      !/\d/u.test(word) &&
      !saysNothing(word) &&
      !aroundIt.has(word) &&
      !aroundIt.has(base),
  )
  return [...new Set(left.map(({ word }) => word))].slice(0, MOST_WORDS)
}
