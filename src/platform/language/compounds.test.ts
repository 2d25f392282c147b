import { describe, expect, it } from 'vitest'
import { indexWords, isKnownWord, readWord, splitCompound } from './compounds.ts'

const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

const compounds = table(`
  buurtmoestuin buurt moestuin
  buurtmoestuinen buurt moestuin
  koffieochtend koffie ochtend
  koffieochtenden koffie ochtend
  koffiemiddag koffie middag
  wandelclub wandel club
  wandelclubs wandel club
  wandelgroep wandel groep
  wandelmaatje wandel maatje
  wandelmaatjes wandel maatje
  repaircafe repair cafe
  repaircafes repair cafe
  eetclub eet club
  eettafel eet tafel
  eetcafe eet cafe
  taalmaatje taal maatje
  taalmaatjes taal maatje
  taalles taal les
  taallessen taal les
  taalcursus taal cursus
  kinderboerderij kinder boerderij
  kinderkleding kinder kleding
  kinderclub kinder club
  kledingruilkast kledingruil kast
  mantelzorgcafe mantelzorg cafe
  seniorenlunch senior lunch
  seniorensoos senior soos
  buurthuiskamer buurt huiskamer
  buurtmaaltijd buurt maaltijd
  buurtbarbecue buurt barbecue
  buurtbbq buurt bbq
  buurtborrel buurt borrel
  buurtfeest buurt feest
  buurtbus buurt bus
  fietsles fiets les
  fietslessen fiets les
  fietsclub fiets club
  fietsreparatie fiets reparatie
  breigroep brei groep
  breiclub brei club
  breicafe brei cafe
  haakcafe haak cafe
  naaiatelier naai atelier
  naailes naai les
  leesclub lees club
  leeskring lees kring
  leesgroep lees groep
  zanggroep zang groep
  buurtkoor buurt koor
  wijkkoor wijk koor
  formulierenhulp formulier hulp
  formulierenbrigade formulier brigade
  spelletjesmiddag spelletjes middag
  spelletjesavond spelletjes avond
  spelmiddag spel middag
  bingoavond bingo avond
  kaartclub kaart club
  klaverjasavond klaverjas avond
  schaakclub schaak club
  damclub dam club
  biljartclub biljart club
  moestuinieren moes tuinieren
  bloemenmarkt bloem markt
  plantenruil plant ruil
  zadenbibliotheek zaden bibliotheek
  voedselbosgroep voedselbos groep
  boomplantdag boom plant dag
  vogelwandeling vogel wandeling
  stadswandeling stad wandeling
  buurtwandeling buurt wandeling
  rolstoelwandeling rolstoel wandeling
  natuurwandeling natuur wandeling
  yogales yoga les
  stoelyoga stoel yoga
  zwemles zwem les
  danscafe dans cafe
  danslessen dans les
  dansmiddag dans middag
  kookworkshop kook workshop
  kookclub kook club
  soepochtend soep ochtend
  pannenkoekendag pannenkoek dag
  kerstmarkt kerst markt
  kerstdiner kerst diner
  paasontbijt paas ontbijt
  burendag buren dag
  vrouwengroep vrouw groep
  vrouwenochtend vrouw ochtend
  mannenkoor mannen koor
  mannengroep mannen groep
  jongerencentrum jongeren centrum
  jongerenavond jongeren avond
  ouderenmiddag ouderen middag
  ouderengym ouderen gym
  oudercafe ouder cafe
  babycafe baby cafe
  peutergroep peuter groep
  speelochtend speel ochtend
  huiswerkklas huiswerk klas
  voorleesmiddag voorlees middag
  rouwcafe rouw cafe
  rouwgroep rouw groep
  geldcafe geld cafe
  schuldencafe schuld cafe
  alzheimercafe alzheimer cafe
  dementiecafe dementie cafe
  computerles computer les
  computerinloop computer inloop
  tabletcursus tablet cursus
  telefoonspreekuur telefoon spreekuur
  klusteam klus team
  kluscafe klus cafe
  gereedschapsbieb gereedschap bieb
  speelgoedruil speelgoed ruil
  boekenruilkast boek ruil kast
  weggeefkast weggeef kast
  weggeefwinkel weggeef winkel
  deelauto deel auto
  energiecoach energie coach
  energiecafe energie cafe
  zwerfafvalteam zwerfafval team
  schoonmaakactie schoonmaak actie
  straatfeest straat feest
  muziekles muziek les
  muziekmiddag muziek middag
  filmavond film avond
  toneelgroep toneel groep
  schildercursus schilder cursus
  tekenles teken les
  wereldkeukenavond wereldkeuken avond
  maandagochtend maandag ochtend
  zaterdagmiddag zaterdag middag
  bewonersinitiatieven bewoner initiatief
  vrijwilligersavond vrijwilliger avond
  vluchtelingenwerk vluchteling werk
  statushoudersgroep statushouder groep
`)

const ordinaryWords = `
  buurten samen bewegen organisatie organisaties gemeente gemeenten wethouder vandaag dinsdag maandag open
  vereniging iedereen welkom ontmoeten gezellig mensen kinderen ouderen jongeren vrijwilligers bijvoorbeeld
  belangrijk bestuur bestuurder samenwerking samenwerken activiteiten initiatief initiatieven oefenen repareren
  koken zingen lezen tuinieren wandelen fietsen avonden ochtend middag namiddag vanavond leeftijd contant planeet
  papier kasteel karton kalender kapper barbier dapper stoppen stappen rapport paspoort balans banaan banket
  restaurant boerderij koekoek kleinood ballast metropool wasbak afspraak opening openen aanmelden inschrijven
  kosten betalen gratis bereikbaar toegankelijk begeleiding ondersteuning verzorgen verkopen vergeten verbouwen
  verhuren mislukken misschien voordeel voorbij vooral wijzen verwijzen schilderen kastanje kantine kandidaat
  gesprekken verhalen talenten talen tafelen tekening handen handig plantsoen verdriet eenzaamheid eenzame
  moeten morgen overmorgen altijd informatie adres telefoonnummers nederlands engelse repair programmas website
`
  .trim()
  .split(/\s+/)

describe('a compound', () => {
  it.each(compounds.filter((row) => row.length > 1))('%s falls apart', (word, ...parts) => {
    expect(splitCompound(word ?? '')).toEqual(parts)
  })

  it('is split in less than 20 µs', () => {
    const words = Array.from({ length: 400 }, (_, i) =>
      compounds.flat().map((word, j) => `${word}${(i * j) % 7}x`),
    ).flat()
    const started = performance.now()
    for (const word of words) splitCompound(word)
    expect(((performance.now() - started) * 1000) / words.length).toBeLessThan(20)
  })
})

describe('an ordinary word', () => {
  it.each(ordinaryWords)('%s stays whole', (word) => {
    expect(splitCompound(word)).toEqual([])
  })

  it('with its inflection leads to its base', () => {
    const inflected = [
      'kinderen',
      'huizen',
      'tuinen',
      'lessen',
      'koren',
      'talen',
      'initiatieven',
      'lees',
      'zwemt',
    ]
    expect(inflected.map((word) => readWord(word).base)).toEqual([
      'kind',
      'huis',
      'tuin',
      'les',
      'koor',
      'taal',
      'initiatief',
      'lezen',
      'zwemmen',
    ])
  })
})

describe('the text for the index', () => {
  it('keeps the words in their order and adds parts and bases once', () => {
    expect(indexWords('De buurtmoestuin, Eetclub en de buurt')).toBe(
      'de buurtmoestuin eetclub en de buurt moestuin tuin eet eten club',
    )
  })

  it('stays in bounds for a megabyte of text', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `koffie${'x'.repeat(i % 50)}ochtend${i}`).join(' ')
    expect(indexWords(text).length).toBeLessThan(900_000)
  })

  it('of nothing is nothing', () => {
    expect(indexWords(' \u0000 🙂 ')).toBe('')
  })
})

it('words of the list, their inflections and their compounds are known, others are not', () => {
  expect(['yoga', 'kinderen', 'wandelclubs', 'maandag'].every(isKnownWord)).toBe(true)
  expect(['yogga', 'wandellen', 'kofie', 'biljard', 'tael', 'xyz', ''].some(isKnownWord)).toBe(false)
})
