import type { Topic } from '../../domain.ts'

/** Language, screens, money, paper, the house. */
export const means: readonly Topic[] = [
  {
    id: 'taal',
    sort: 'need',
    label: { nl: 'Nederlands leren', en: 'learning Dutch' },
    asks: `nederlands leren, nederlandse taal, nederlands oefenen, taal leren, de taal leren, taal
      oefenen, spreekt weinig nederlands, spreekt slecht nederlands, spreekt geen nederlands, spreekt
      bijna geen nederlands, spreekt nog geen nederlands, geen nederlands, weinig nederlands, slecht
      nederlands, beetje nederlands, gebrekkig nederlands, beter nederlands, nederlands verbeteren, taal
      verbeteren, de taal niet, spreekt de taal niet, spreekt de taal niet goed, niet goed nederlands,
      taalachterstand, taalbarriere, anderstalig, nederlands spreken, nederlands praten, nederlandse
      woorden, hollands leren, hollands praten, nederlands als tweede taal, moeite met nederlands,
      moeite met de taal, moeite met het nederlands, haar/zijn nederlands, nederlands niet goed,
      nederlands is slecht, nederlands is niet goed, nederlands nog niet, nederlands is lastig,
      nederlands lastig, nederlands is nog zwak, nederlands moeilijk, de taal nog niet, taal is een
      probleem, taalprobleem, kent de taal niet, leert nederlands, nederlands wil leren, nederlands aan
      het leren, nederlands beter leren, iets met nederlands, de taal leren spreken`,
    offers: `nederlands voor, nt2, taalhulp, taalactiviteit, taalpunt, taalhuis, taalgroep,
      taalontmoeting, nederlands leren met, nederlands en oppas, leer nederlands, taalochtend,
      taalmiddag, taalavond, taaluur, taaluurtje, taallunch, taal voor vrouwen, woorden oefenen, oefenen
      met woorden`,
    helps: {
      taalcafe: 0.9,
      taalles: 1,
      inburgering: 0.6,
      taalmaatje: 0.85,
      nieuwkomers: 0.4,
      'leren-lezen': 0.5,
      vrouwen: 0.15,
      wereldkeuken: 0.1,
    },
    example: 'Zij spreekt weinig Nederlands en wil het beter leren.',
    not: 'Zij wil graag Frans leren.',
  },
  {
    id: 'digitaal-meedoen',
    sort: 'need',
    label: { nl: 'digitaal meedoen', en: 'taking part online' },
    asks: `digitaal, digitaal meedoen, niet digitaal vaardig, digibeet, digitale wereld, alles moet online,
      alles gaat online, kan niet met de computer overweg, kan niet met de telefoon overweg,
      snapt niets van computers, digitaal vaardig, digitale vaardigheden, niet handig met de computer,
      niet handig met computers, geen computer, begrijpt de computer niet, niets met computers,
      computers zijn lastig, niet digivaardig, digivaardig`,
    offers: `digitaal vaardiger, digitaal fit, digiwijs`,
    helps: { digihulp: 1, telefoonles: 0.85, digid: 0.6, formulieren: 0.15 },
    example: 'Meneer is digibeet en alles moet online.',
    not: 'Hij wil leren programmeren.',
  },
  {
    id: 'rondkomen',
    sort: 'need',
    label: { nl: 'rondkomen', en: 'making ends meet' },
    asks: `rondkomen, niet rondkomen, kan niet rondkomen, komt niet rond, moeilijk rondkomen, weinig
      geld, te weinig geld, geen geld, geldzorgen, geldproblemen, krap, krap bij kas, krap zitten, zit
      krap, smalle beurs, kleine beurs, klein inkomen, laag inkomen, minimum, minima, bijstand,
      uitkering, armoede, eindjes aan elkaar knopen, eindjes aan elkaar, elk dubbeltje omdraaien,
      dubbeltje omdraaien, kan het niet betalen, niets te besteden, weinig te besteden, platzak, geld is
      op, eind van de maand, dure boodschappen, boodschappen te duur, is arm, arm gezin, weinig te
      makken, geen cent te makken, niets te makken, geen cent, blut, op zwart zaad, krap aan, heeft het
      niet breed, niet breed, hebben het niet breed`,
    offers: `smalle portemonnee, kleine portemonnee, minimaregeling, minimabeleid, haarlempas, stadspas,
      voor minima`,
    helps: {
      geldhulp: 0.9,
      voedselbank: 0.75,
      weggeefwinkel: 0.7,
      kledingbank: 0.65,
      formulieren: 0.55,
      kledingruil: 0.5,
      'spullen-lenen': 0.4,
      energie: 0.4,
      'samen-eten': 0.25,
      speelotheek: 0.2,
      'repair-cafe': 0.3,
      kindpakket: 0.3,
      rommelmarkt: 0.25,
    },
    example: 'Het gezin kan moeilijk rondkomen, ze draaien elk dubbeltje om.',
    not: 'Hij loopt graag een rondje door het park.',
  },
  {
    id: 'hulp-thuis',
    sort: 'need',
    label: { nl: 'hulp in en om huis', en: 'help in and around the house' },
    asks: `hulp thuis, hulp in huis, hulp aan huis, handje helpen in huis, praktische hulp, redt het
      niet alleen thuis, redt het thuis niet, hulp bij het huishouden, huishoudelijke hulp, huishouden,
      poetsen, schoonmaken, hand- en spandiensten, hand en spandiensten, hulp nodig in huis, ramen
      lappen, ramen zemen, was doen, strijken, stofzuigen, schoonmaakhulp, hulp na operatie, iemand die
      haar/hem/hen/ons helpt, iemand die haar/hem wil helpen, iemand die haar/hem kan helpen, iemand die
      haar/hem komt helpen`,
    offers: `hulpdienst, vrijwillige hulpdienst, hulp aan huis door vrijwilligers, thuishulp`,
    helps: {
      burenhulp: 0.95,
      klussen: 0.6,
      boodschappen: 0.6,
      tuinhulp: 0.5,
      'maaltijd-thuis': 0.5,
      maatje: 0.4,
      vervoer: 0.4,
      formulieren: 0.2,
      digihulp: 0.15,
      opruimhulp: 0.6,
    },
    example: 'Na haar operatie heeft ze hulp in huis nodig.',
    not: 'Hij hielp zijn hele leven in de horeca.',
  },
  {
    id: 'papieren',
    sort: 'need',
    label: { nl: 'papieren op orde', en: 'paperwork in order' },
    asks: `papieren op orde, papierwinkel, papierwerk, stapel post, stapels post, post niet open, maakt
      de post niet open, maakt zijn post niet open, maakt haar post niet open, ongeopende post, post
      niet meer openen, administratie, administratie op orde, administratie is een chaos, overzicht
      kwijt, thuisadministratie, papieren ordenen, papieren zijn een chaos, doos met post, tas vol
      papieren, tas met post, tas vol post, bureaucratie, berg post, post ligt ongeopend, post stapelt
      zich op, papieren uitzoeken, papieren regelen, papieren door de war, alle papieren, haar/zijn
      papieren, papieren en brieven, orde in papieren, papieren rompslomp, papieren invullen, ongeopende
      enveloppen, ongeopende brieven, brieven niet open, maakt brieven niet open, post blijft liggen,
      post laat hij/ze liggen, laat post liggen, laat de post liggen, post op tafel, schoenendoos met
      post, doos vol post, schoenendoos vol post, bonnetjes in een doos, post blijft dicht, post dicht,
      laat post dicht, post durft niet open, enveloppen dicht, stapel ongeopende post, stapel brieven,
      stapel enveloppen, durft de post niet te openen, achterstallige post`,
    offers: `administratiehulp, administratie-inloop, op orde, orde in je papieren, administratiecafe,
      postsorteren, post en formulieren, post en administratie, enveloppen, post openen`,
    helps: { formulieren: 1, geldhulp: 0.65, digid: 0.4, juridisch: 0.35, 'leren-lezen': 0.2 },
    example: 'Hij maakt zijn post niet open en is het overzicht kwijt.',
    not: 'Zij verzamelt postzegels en wil dat delen.',
  },
]
