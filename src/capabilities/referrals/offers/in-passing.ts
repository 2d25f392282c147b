import type { Token } from '../reading/tokens.ts'
import type { TopicId } from '../domain.ts'

/**
 * Words that an offer mentions without being about them: the bicycle that is mended, the volunteer who pours the coffee,
 * a language that is spoken. In a title they still say what it is about. Folded, as they stand.
 */
const inPassing: Readonly<Record<string, readonly string[]>> = {
  fietsen: ['fietsen', 'fiets', 'fietsje', 'fietsjes'],
  'hond-wandelen': ['hond', 'honden', 'hondje', 'baasje', 'baasjes'],
  dieren: ['kat', 'katten', 'paard', 'dier', 'beest', 'boerderij', 'borstel'],
  bakken: ['bak', 'bakje', 'bakjes'],
  vrijwilligerswerk: ['vrijwilliger', 'vrijwilligers', 'vrijwilligster', 'vrijwillig'],
  spelletjes: ['spel', 'spelen', 'speelt', 'speel', 'spellen', 'spelers', 'speelkleed'],
  taal: ['nederlands', 'taal', 'talen'],
  'cultuur-delen': ['pools', 'turks'],
  vogels: ['vogelhuisje', 'vogelhuisjes'],
  gospel: ['gospel', 'gospels'],
  ouderensoos: ['leeftijdgenoten', 'met', 'onder'],
  dakloos: ['daklozenopvang', 'daklozen'],
  feestdagen: ['kerst', 'pasen', 'sinterklaas'],
  formulieren: ['brief', 'briefje', 'briefjes', 'instanties'],
  homestart: ['oppas', 'oppassen', 'kinderopvang'],
  tuinieren: ['tuin'],
  huiskamer: ['buurthuis', 'wijkhuis', 'buurtkamer', 'alles', 'mag'],
  muziek: ['muziek'],
  speeltuin: ['springkussen', 'speeltuin', 'kinderen', 'spelen'],
  speelotheek: ['speelgoed', 'kinderwagen', 'wagen', 'wagens', 'buggy'],
  schrijven: ['gedicht', 'gedichten', 'dichtmaakt', 'dichtmaken'],
  fotografie: ['warmtecamera', 'camera', 'foto', 'fotos', 'maken'],
  'boek-aan-huis': ['op', 'grote', 'letters', 'met'],
  'nieuwe-vrienden': ['kennismaken', 'kennismaking', 'vriend', 'vrienden', 'vriendinnen'],
  ondernemen: ['ondernemer', 'ondernemers'],
  'bewegen-ouderen': ['krachtoefeningen', 'zittend'],
  'ziekte-lotgenoten': ['ziekte', 'ziek', 'overgang'],
  wandelen: ['wandelaar', 'wandelaars', 'bewegen', 'in', 'de', 'buitenlucht'],
  'uit-huis': ['televisie', 'tv'],
  grootouders: [
    'oma',
    'opa',
    'kleinkinderen',
    'kleinkind',
    'kleindochter',
    'kleinzoon',
    'jong',
    'en',
    'oud',
    'door',
    'elkaar',
  ],
  gamen: ['ga', 'met'],
  varen: ['zeemansliedjes', 'zeemansliederen'],
  boodschappen: ['boodschappen'],
  creatief: ['hobbykok', 'kleur'],
  'spullen-lenen': ['gereedschap', 'trappelen', 'leent', 'lenen'],
  klussen: ['schroeven'],
  burenleren: ['mensen', 'uit', 'de', 'straat'],
  'iets-betekenen': ['wil', 'helpt', 'help'],
  kaarten: ['kaartje', 'kaartjes'],
  'boeken-ruilen': ['bieb', 'bibliotheek'],
  huiswerk: ['examen'],
  quiz: ['vragen', 'over'],
  zingen: ['hit', 'hits', 'van', 'vroeger'],
  ontspanningsmassage: ['kapper'],
  dagbesteding: ['meedraait'],
  dementie: ['naasten', 'geheugen'],
  stilte: ['kaarslicht'],
  'samen-eten': ['schuif', 'aan', 'je', 'lange', 'tafel', 'tafels'],
  vrouwen: ['gordijnen', 'dicht', 'met', 'de', 'voor', 'wie', 'zijn', 'vrouw'],
  eenoudergezin: ['voor', 'twee'],
  herstel: ['en', 'ik'],
  mannen: ['gastheren', 'gastheer', 'voor', 'wie', 'zijn', 'man'],
  modelbouw: ['trein', 'treinen'],
  'nordic-walking': ['stevig', 'doorstappen'],
  'iets-leren': ['cursus'],
  jongeren: ['komt', 'zijn', 'haar', 'kamer', 'niet', 'uit'],
  zelfvertrouwen: ['onzeker'],
  atletiek: ['scherm'],
  rondkomen: ['kleine', 'smalle', 'beurs'],
  'luisterend-oor': ['een', 'goed', 'gesprek'],
  rust: ['zonder', 'haast', 'bijkomen'],
  zwemles: ['zwemdiploma', 'diploma'],
  concert: ['livemuziek', 'live', 'muziek'],
  ontmoeten: ['gezelschap', 'lange', 'avond'],
  kerkdienst: ['avondmaal'],
  lunch: ['kroketje'],
  natuur: ['bos'],
  weggeefwinkel: ['meubel'],
  werkplaats: ['technisch'],
}

/** Parts of town are called after birds, trees and painters: `Vogelenbuurt`. */
const placeName = /.{4}(?:buurt|wijk|kwartier|laan|kade|gracht|singel)$/u

/** Whether a topic stands only on such words. */
export function isInPassing(topic: TopicId, words: readonly Token[]): boolean {
  const listed = inPassing[topic] ?? []
  return (
    words.every(({ word }) => listed.includes(word)) || (words.length === 1 && placeName.test(words[0]!.word))
  )
}
