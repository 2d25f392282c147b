import type { Topic } from '../../domain.ts'

/** Language, reading, courses, work. */
export const learning: readonly Topic[] = [
  {
    id: 'taalles',
    sort: 'activity',
    label: { nl: 'taalles Nederlands', en: 'Dutch lessons' },
    asks: `taalles, taallessen, nederlandse les, nederlandse lessen, les nederlands, lessen nederlands,
      nederlandse cursus, cursus nederlands, taalcursus, taal les, taalschool, grammatica, nederlands
      voor beginners, nt2 les, taalklas, les in nederlands, taalvaardigheid`,
    offers: `nt2 cursus, taalles voor vrouwen, taaltraining, lessen in het nederlands, taalklas,
      nederlands leren in een groep, alfabetisering, taaldocent, taalcoach geeft les`,
    helps: { taalcafe: 0.6, taalmaatje: 0.6, inburgering: 0.65, 'leren-lezen': 0.3, taal: 0.75 },
    within: ['taal'],
    example: 'Zij zoekt taalles, een echte cursus Nederlands.',
    not: 'Hij wil gitaarles.',
  },
  {
    id: 'taalcafe',
    sort: 'activity',
    label: { nl: 'taalcafé: Nederlands praten', en: 'language café: speaking Dutch' },
    asks: `taalcafe, taalcafé, nederlands praten met anderen, conversatie, conversatieles, spreken
      oefenen, praten in het nederlands, nederlands praten oefenen, nederlands oefenen met praten, taal
      café, taalkaffee, spreekvaardigheid, nederlands kletsen, durft geen nederlands te praten, durft
      geen nederlands te spreken, kletsen om te oefenen, praten om te oefenen, nederlands spreken
      oefenen, taal oefenen door te praten, verstaat het nederlands, verstaat nederlands, nederlands
      oefenen met anderen, nederlands kletsen met anderen, oefenen met praten, nederlands oefenen door
      te praten`,
    offers: `taaltafel, praatgroep nederlands, taalinloop, conversatiegroep, taalkring, nederlands
      oefenen aan tafel, taalontbijt, spreekuur nederlands oefenen, taalwandeling, oefenen met
      nederlands, oefen je nederlands, taal en koffie, kletsen in het nederlands, praatuurtje
      nederlands, taalkoffie, taalsalon, taal oefenen aan tafel, nederlands in de praktijk,
      krantenstukje`,
    helps: {
      taalmaatje: 0.7,
      taalles: 0.45,
      nieuwkomers: 0.4,
      inburgering: 0.3,
      'koffie-inloop': 0.15,
      taal: 0.5,
    },
    within: ['taal'],
    example: 'Hij heeft les maar wil Nederlands praten met anderen, een taalcafé.',
    not: 'Zij zoekt een praatgroep over haar verlies.',
  },
  {
    id: 'taalmaatje',
    sort: 'activity',
    label: { nl: 'taalmaatje', en: 'language buddy' },
    asks: `taalmaatje, taalmaatjes, taalcoach, taalvrijwilliger, taalbuddy, een op een nederlands oefenen,
      thuis nederlands leren, taalles thuis, iemand om nederlands mee te praten`,
    offers: `taal thuis, taalkoppel, taalkoppels, taal voor thuis, taalduo, taalmaatjesproject`,
    helps: { taalcafe: 0.7, taalles: 0.55, maatje: 0.4, nieuwkomers: 0.35, taal: 0.6 },
    within: ['taal'],
    example: 'Zij wil een taalmaatje dat thuis komt.',
    not: 'Zij wil een wandelmaatje.',
  },
  {
    id: 'inburgering',
    sort: 'activity',
    label: { nl: 'inburgeren', en: 'civic integration' },
    asks: `inburgering, inburgeren, inburgeringsexamen, inburgeringscursus, examen nederlands, staatsexamen,
      knm, inburgert, kennis van de nederlandse maatschappij, inburgeringstraject, oefenen voor het examen`,
    offers: `oefenen voor inburgering, oefenexamen, participatieverklaring, hulp bij inburgering`,
    helps: { taalles: 0.7, taalcafe: 0.55, taalmaatje: 0.5, nieuwkomers: 0.4, taal: 0.6 },
    within: ['taal'],
    example: 'Hij moet inburgeren en zakt steeds voor het examen Nederlands.',
    not: 'De burgemeester opent het buurthuis.',
  },
  {
    id: 'leren-lezen',
    sort: 'activity',
    label: { nl: 'leren lezen en schrijven', en: 'learning to read and write' },
    asks: `leren lezen, lezen en schrijven, leren lezen en schrijven, kan niet lezen, kan niet goed
      lezen, moeite met lezen, laaggeletterd, laaggeletterdheid, kan niet schrijven, analfabeet, lezen
      is lastig, leesprobleem, moeite met lezen en schrijven, spelling leren, leren schrijven, lezen en
      schrijven lastig, rekenen leren, moeite met rekenen, leren rekenen, beter leren lezen, nooit goed
      leren lezen, niet goed lezen en schrijven, dyslexie, nooit leren lezen`,
    offers: `basisvaardigheden, taal en rekenen, leesles volwassenen, lees en schrijf, lees- en
      schrijfgroep, lezen schrijven rekenen, beter lezen, taalhuis lezen`,
    helps: { taalles: 0.3, taalmaatje: 0.5, formulieren: 0.5, taal: 0.3 },
    example: 'Hij kan niet goed lezen en schrijven.',
    not: 'Zij leest veel en zoekt een leesclub.',
  },
  {
    id: 'leesclub',
    sort: 'activity',
    label: { nl: 'leesclub', en: 'book club' },
    asks: `leesclub, leesgroep, leest graag, leest veel, houdt van lezen, boekenclub, boeken bespreken,
      over boeken praten, lezen met anderen, boekenwurm, romans, graag lezen, literatuur, boeken lezen,
      samen lezen, leeskring, dol op boeken, boekenliefhebber, las veel, boek per week, boeken per week,
      over boeken kletsen, leest boeken, leest romans, leest alles, een boek per week, over een boek
      praten, over boeken te praten, over boeken hebben, boeken delen, leest een boek per week, boek
      lezen met anderen, romans lezen`,
    offers: `leescafe, boekencafe, literair cafe, shared reading, senia, boekbespreking, leesavond,
      samen lezen groep, leeskring, boekenavond, literaire middag, elke maand een boek, een boek per
      maand, een roman per maand, samen een boek, boek en gesprek, samen luisteren naar een verhaal`,
    helps: {
      'boeken-ruilen': 0.4,
      schrijven: 0.4,
      filosofie: 0.35,
      lezing: 0.35,
      voorlezen: 0.25,
      'boek-aan-huis': 0.3,
    },
    example: 'Zij leest veel en wil boeken bespreken.',
    not: 'Hij kan niet goed lezen en schrijven.',
  },
  {
    id: 'boek-aan-huis',
    sort: 'activity',
    label: { nl: 'boeken aan huis en gesproken boeken', en: 'books at home and audio books' },
    asks: `boek aan huis, boeken aan huis, boeken met grote letters, grote letters, luisterboek, luisterboeken,
      gesproken boeken, voorgelezen worden, iemand die voorleest, bibliotheek aan huis,
      kan niet meer lezen`,
    offers: `bibliotheek aan huis, boekendienst, boeken thuisbezorgd, voorlezen aan ouderen, voorlezen aan huis,
      voorleesmaatje, daisyspeler`,
    helps: { leesclub: 0.25, maatje: 0.4, blind: 0.3 },
    example: 'Zij ziet slecht en zoekt boeken met grote letters.',
    not: 'Hij wil leren lezen.',
  },
  {
    id: 'vreemde-taal',
    sort: 'activity',
    label: { nl: 'een vreemde taal', en: 'a foreign language' },
    asks: `engels leren, engelse les, engelse conversatie, frans leren, franse les, spaans leren,
      spaanse les, italiaans leren, duits leren, arabisch leren, arabische les, turkse les, turks leren,
      vreemde taal, andere taal leren, talen leren, polyglot, franse conversatie, engels oefenen, engels
      praten, engels spreken, spaans praten, spaans spreken, spaans oefenen, frans praten, frans
      spreken, frans oefenen, duits praten, duits spreken, duits oefenen, italiaans praten, italiaans
      spreken, italiaans oefenen, spaans mee te spreken, engels mee te spreken, frans mee te spreken,
      haar/zijn engels, haar/zijn spaans, haar/zijn frans, haar/zijn duits, haar/zijn italiaans, engels
      bijhouden, engels beter, portugees leren, japans leren, chinees leren`,
    offers: `engels voor beginners, spaans voor beginners, engelse conversatiegroep, english
      conversation, frans voor beginners, talencafe, language exchange, italiaans voor beginners,
      spaanse conversatie, cursus engels, cursus spaans`,
    helps: { 'iets-leren': 0.25, lezing: 0.15 },
    example: 'Zij wil Spaans leren voor haar vakantie.',
    not: 'Zij wil Nederlands leren voor haar werk.',
  },
  {
    id: 'lezing',
    sort: 'activity',
    label: { nl: 'lezingen', en: 'talks' },
    asks: `lezing, lezingen, naar een lezing, spreker, college volgen, themamiddag, informatiemiddag,
      themabijeenkomst, wetenschap, sterrenkunde, interessante verhalen`,
    offers: `lezingenreeks, kenniscafe, wetenschapscafe, themaochtend, informatieochtend, informatieavond,
      themalezing, voorlichting, voorlichtingsbijeenkomst, hovo`,
    helps: { geschiedenis: 0.5, filosofie: 0.45, museum: 0.35, 'iets-leren': 0.4, leesclub: 0.25 },
    example: 'Hij gaat graag naar een lezing.',
    not: 'Hij kan slecht lezen.',
  },
  {
    id: 'geschiedenis',
    sort: 'activity',
    label: { nl: 'geschiedenis van de buurt', en: 'local history' },
    asks: `geschiedenis, geschiedenis van de wijk, geschiedenis van de buurt, hoe het vroeger was, oude foto's,
      oude foto's kijken, erfgoed, stamboom, stamboomonderzoek, historisch, historie, archeologie,
      haarlem van vroeger, oorlog vroeger, haarlem vroeger, oude haarlem`,
    offers: `historische vereniging, historische kring, wijkgeschiedenis, genealogie, buurtgeschiedenis,
      oud haarlem, historisch cafe, foto's van vroeger, de wijk vroeger, erfgoedgroep, archief`,
    helps: { levensverhaal: 0.6, stadswandeling: 0.55, lezing: 0.5, museum: 0.45, ouderensoos: 0.2 },
    example: 'Meneer weet alles van de geschiedenis van de wijk.',
    not: 'De scheiding van haar man was zwaar.',
  },
  {
    id: 'ehbo',
    sort: 'activity',
    label: { nl: 'EHBO en reanimatie', en: 'first aid' },
    asks: `ehbo, eerste hulp, reanimatie, reanimeren, aed, bhv, ehbo cursus, burgerhulpverlener`,
    offers: `reanimatiecursus, aed training, ehbo les, reanimatieles, eerste hulp bij kinderen`,
    helps: { 'iets-leren': 0.2, buurtpreventie: 0.3 },
    example: 'Zij wil leren reanimeren.',
    not: 'Zij zoekt hulp bij het huishouden.',
  },
  {
    id: 'werk-zoeken',
    sort: 'activity',
    label: { nl: 'werk vinden', en: 'finding work' },
    asks: `werk zoeken, werk vinden, baan zoeken, baan vinden, betaald werk, werkzoekend, solliciteren,
      sollicitatie, sollicitatiebrief, cv, cv maken, werkloos, weer aan het werk, aan het werk,
      linkedin, re-integratie, reintegratie, sollicitatiegesprek, werkervaring, zoekt werk, betaalde
      baan, jobcoach, nieuwe baan, zoekt baan, baan kwijt, baan verloren, zonder werk, zit zonder werk,
      werk te vinden, sollicitatiebrief schrijven, brieven schrijven voor werk, baantje, bijbaan, aan de
      baan, cv is oud, wil een baan, heeft geen baan, graag een baan, een baan vinden, een baan zoeken,
      hulp bij een baan, aan een baan te komen, aan een baan komen, geen baan`,
    offers: `sollicitatiehulp, sollicitatietraining, banencafe, werkcafe, loopbaan, werkplein,
      jobhulpmaatje, sollicitatieclub, cv spreekuur, banenmarkt, werkinloop, werkspreekuur,
      loopbaancafe, walk and talk, netwerkgroep, werkplaats solliciteren, cv opknappen, gesprek oefenen,
      sollicitatiecafe, banenloket, werkzoekcafe`,
    helps: {
      ondernemen: 0.3,
      'iets-leren': 0.25,
      vrijwilligerswerk: 0.4,
      dagbesteding: 0.25,
      digihulp: 0.15,
      taalles: 0.1,
    },
    example: 'Hij is werkloos en zoekt een baan.',
    not: 'Zij zoekt vrijwilligerswerk.',
  },
  {
    id: 'ondernemen',
    sort: 'activity',
    label: { nl: 'een eigen bedrijf', en: 'a business of your own' },
    asks: `eigen bedrijf, bedrijfje, eigen bedrijfje, ondernemer, ondernemer worden, zzp, zelfstandige, kvk,
      eigen zaak beginnen, voor zichzelf beginnen, webshop beginnen`,
    offers: `ondernemerscafe, ondernemersspreekuur, startersspreekuur, zzp cafe, microkrediet, qredits, starters,
      ondernemershuis`,
    helps: { 'werk-zoeken': 0.35, geldhulp: 0.15 },
    example: 'Zij wil een eigen bedrijfje beginnen.',
    not: 'Hij onderneemt niets meer en zit binnen.',
  },
]
