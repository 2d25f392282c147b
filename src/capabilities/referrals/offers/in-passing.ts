import type { Token } from '../reading/tokens.ts'
import type { TopicId } from '../domain.ts'

/**
 * Words that an offer mentions without being about them: the bicycle that is mended, the volunteer who pours the coffee,
 * a language that is spoken. In a title they still say what it is about. Folded, as they stand.
 */
const inPassing: Readonly<Record<string, readonly string[]>> = {
  fietsen: ['fietsen', 'fiets', 'fietsje', 'fietsjes'],
  'hond-wandelen': ['hond', 'honden', 'hondje'],
  dieren: ['kat', 'katten', 'paard', 'dier', 'beest', 'boerderij'],
  bakken: ['bak', 'bakje', 'bakjes'],
  vrijwilligerswerk: ['vrijwilliger', 'vrijwilligers', 'vrijwilligster', 'vrijwillig'],
  spelletjes: ['spel', 'spelen', 'speelt', 'speel', 'spellen', 'spelers'],
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
  huiskamer: ['buurthuis', 'wijkhuis', 'buurtkamer'],
  muziek: ['muziek'],
  speeltuin: ['springkussen'],
  speelotheek: ['speelgoed'],
  schrijven: ['gedicht', 'gedichten', 'dichtmaakt', 'dichtmaken'],
  fotografie: ['warmtecamera', 'camera'],
  'boek-aan-huis': ['op', 'grote', 'letters', 'met'],
  'nieuwe-vrienden': ['kennismaken', 'kennismaking', 'vriend', 'vrienden', 'vriendinnen'],
  ondernemen: ['ondernemer', 'ondernemers'],
  'bewegen-ouderen': ['krachtoefeningen'],
  'ziekte-lotgenoten': ['ziekte', 'ziek'],
  wandelen: ['wandelaar', 'wandelaars'],
  'uit-huis': ['televisie', 'tv'],
  grootouders: ['jong', 'en', 'oud', 'door', 'elkaar'],
  gamen: ['ga', 'met'],
  varen: ['zeemansliedjes', 'zeemansliederen'],
  boodschappen: ['boodschappen'],
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
