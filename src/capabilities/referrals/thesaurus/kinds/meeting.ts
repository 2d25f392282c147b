import type { Topic } from '../../domain.ts'

/** Meeting without a programme: coffee, the open living room, feasts, outings. */
export const meeting: readonly Topic[] = [
  {
    id: 'koffie-inloop',
    sort: 'activity',
    label: { nl: 'koffie en inloop', en: 'coffee and drop-in' },
    asks: `koffie, koffie drinken, kopje koffie, bakkie, bakkie doen, bakkie leut, bakkie pleur, bakje
      koffie, bakje doen, leut drinken, koffietje, koffieleuten, koffiekletsen, kop koffie, thee
      drinken, kopje thee, bakkie thee, kletsen, kletst graag, kletskous, keuvelen, ouwehoeren, beppen,
      kwebbelen, babbelen, babbeltje, praatje maken, een praatje, ouwe jongens, over koetjes en kalfjes,
      kouten, koetjes en kalfjes, gezellig kletsen, bijkletsen, koffieochtend, koffiemiddag,
      inloopochtend, inloopmiddag, binnenlopen, zo binnenlopen, gewoon binnenlopen, koffieclub,
      koffiegroep, theedrinken, çay drinken, moppen tappen, een inloop, naar een inloop, zoekt inloop,
      inloop overdag, inloop in de buurt, inloop voor, inloop waar, inloop dichtbij, laagdrempelige
      inloop, houdt van praten, beetje praten, praatje pot, gezellig babbelen, bakje thee, koffieleut,
      teuten, klessebessen, kwekken, wauwelen, beetje buurten, gezellig buurten, lekker buurten, buurten
      en kletsen, houdt van buurten, buurten met, doen en buurten, gezellige praatjes, koffie en
      buurten, inloop, kletspraatje, kletsen met anderen, koffie met de buren, koffie met anderen`,
    offers: `koffietafel, koffie-inloop, koffie inloop, koffieuurtje, koffieuur, koffieklets, koffiepot,
      koffie staat klaar, bakkie troost voor iedereen, theetuin, theehuis, theemiddag, theekransje,
      koffiebus, koffiekar, stamtafel, koffie en een praatje, koffie en praatje, buurtkoffie, kletspot,
      kletscafe, praattafel, kletstafel, ontmoetingsochtend, ontmoetingsmiddag, high tea, buurtcafe,
      koffie voor iedereen, open inloop, buurtinloop, bakkie buurt, koffie met iets lekkers, inloop met
      koffie, inloop voor iedereen, gezellige inloop, bak koffie, kop koffie of thee, koffie of thee,
      avondinloop, ochtendinloop, middaginloop, weekendinloop, zondaginloop, zaterdaginloop,
      zondagskoffie, kopje thee, theekrans, koffie met de buurt, bakkie met de buurt, buurtbakkie, soep
      en koffie, koffietijd, theetijd, theeuur, koffiehoek, goedemorgenkoffie, maandagkoffie,
      maandagthee, dinsdagkoffie, dinsdagthee, woensdagkoffie, woensdagthee, donderdagkoffie,
      donderdagthee, vrijdagkoffie, vrijdagthee, zaterdagkoffie, zaterdagthee, zondagkoffie, zondagthee,
      ochtendkoffie, ochtendthee, middagkoffie, middagthee, avondkoffie, avondthee, praatbankje,
      dorpstafel, buurttafel koffie, welkomstkoffie, welkomkoffie`,
    helps: {
      huiskamer: 0.9,
      lunch: 0.45,
      'samen-eten': 0.4,
      ouderensoos: 0.6,
      spelletjes: 0.4,
      prikkelarm: 0.3,
      borrel: 0.3,
      handwerken: 0.25,
      ontmoeten: 0.7,
    },
    example: 'Mevrouw wil graag een bakkie doen en buurten.',
    not: 'Hij heeft een repaircafé bezocht voor zijn lamp.',
  },
  {
    id: 'huiskamer',
    sort: 'activity',
    label: { nl: 'huiskamer van de buurt', en: 'open living room' },
    asks: `huiskamer, buurthuiskamer, huiskamer van de buurt, plek om te zitten, plek waar je kunt
      zitten, plek om binnen te lopen, plek waar ze kan zijn, plek waar hij kan zijn, plek waar iedereen
      welkom is, inloophuis, ergens zitten, ergens kunnen zijn, warme plek, warme kamer, krantje lezen,
      krant lezen, tweede huiskamer, buurthuis, buurtkamer, wijkhuis, zomaar binnenlopen, gewoon
      ergens zijn, plek waar niks hoeft, plek waar niets hoeft, waar niks hoeft, waar niets hoeft, plek
      waar niets moet, niks hoeft, niets hoeft`,
    offers: `open huis, wijkcentrum open, ontmoetingsplek, ontmoetingscentrum, open huiskamer,
      ontmoetingsruimte, leestafel, de deur staat open, deur staat open, huis van de buurt, elke dag
      open, hele dag open, dagelijkse inloop, elke werkdag open, hele week open, dagelijks open,
      krantenhoek, binnenlopen mag altijd`,
    helps: {
      'koffie-inloop': 0.9,
      lunch: 0.5,
      spelletjes: 0.45,
      'samen-eten': 0.4,
      ouderensoos: 0.5,
      prikkelarm: 0.4,
      ontmoeten: 0.7,
    },
    example: 'Hij zoekt overdag een plek om te zitten en de krant te lezen.',
    not: 'Haar huis is te klein voor het gezin.',
  },
  {
    id: 'ouderensoos',
    sort: 'activity',
    label: { nl: 'soos voor ouderen', en: 'club for older people' },
    asks: `soos, ouderensoos, bejaardensoos, seniorenclub, club voor ouderen, ouderenmiddag, mensen van
      haar leeftijd, mensen van zijn leeftijd, mensen van haar eigen leeftijd, mensen van zijn eigen
      leeftijd, van eigen leeftijd, andere ouderen, met ouderen, 55plus groep, plusclub, leeftijdgenoten
      ontmoeten, onder leeftijdgenoten, zoekt leeftijdgenoten, met leeftijdgenoten, wil leeftijdgenoten,
      oudere leeftijdgenoten`,
    offers: `seniorensoos, seniorenmiddag, ouderenclub, ouderenochtend, ouderensociëteit, seniorencafe,
      middag voor ouderen, ochtend voor ouderen, senioren bij elkaar, ontmoeting voor ouderen, ouderen
      ontmoeten elkaar, seniorenontmoeting, gezellige middag voor ouderen`,
    helps: {
      'koffie-inloop': 0.8,
      huiskamer: 0.7,
      spelletjes: 0.6,
      bingo: 0.5,
      'samen-eten': 0.5,
      lunch: 0.5,
      'bewegen-ouderen': 0.4,
      kaarten: 0.4,
      geschiedenis: 0.35,
      uitjes: 0.4,
      ontmoeten: 0.6,
    },
    example: 'Zij wil graag eens mensen van haar eigen leeftijd zien.',
    not: 'Zijn ouders komen uit Suriname.',
  },
  {
    id: 'borrel',
    sort: 'activity',
    label: { nl: 'borrel', en: 'drinks' },
    asks: `borrel, borrelen, borreltje, biertje drinken, een biertje, wijntje, pilsje, naar de kroeg,
      vrijmibo, drankje doen, neutje, pimpelen`,
    offers: `buurtborrel, borrelavond, vrijdagmiddagborrel, burenborrel, buurtkroeg, proeverij, wijnproeverij,
      nieuwjaarsborrel, bierproeverij, pubquiz en borrel`,
    helps: { buurtfeest: 0.5, 'koffie-inloop': 0.4, quiz: 0.4 },
    example: 'Hij wil op vrijdag graag een borreltje met de buren.',
    not: 'Zij wil een kopje thee drinken.',
  },
  {
    id: 'buurtfeest',
    sort: 'activity',
    label: { nl: 'feest in de buurt', en: 'neighbourhood party' },
    asks: `feest, feestje, buurtfeest, straatfeest, feesten, burendag, braderie, kermis, festival, feestelijk,
      koningsdag, feestvieren, optocht, carnaval`,
    offers: `wijkfeest, zomerfeest, buurtfestival, buurtdag, lampionnenoptocht, open dag, midzomerfeest,
      playbackshow, halloween, buurtcamping, straatspeeldag`,
    helps: { barbecue: 0.6, borrel: 0.4, burenleren: 0.4, concert: 0.3 },
    example: 'Het gezin gaat graag naar een straatfeest.',
    not: 'Zij zoekt een rustige ochtend.',
  },
  {
    id: 'feestdagen',
    sort: 'activity',
    label: { nl: 'samen de feestdagen door', en: 'spending the holidays together' },
    asks: `kerst, kerstmis, feestdagen, alleen met kerst, kerstdagen, kerstdiner, oud en nieuw, oudjaar,
      oudejaarsavond, sinterklaas, pakjesavond, pasen, alleen met de feestdagen, eerste kerstdag, tweede
      kerstdag, kerstavond, met kerst alleen, kerst alleen`,
    offers: `kerstlunch, kerstviering met diner, kerstbrunch, kerstmiddag, oudejaarsfeest,
      sinterklaasfeest, paasbrunch, nieuwjaarsreceptie, kerstmaaltijd, kerststukjes, kerstdiner voor
      alleenstaanden, kerst samen, oud en nieuw samen`,
    helps: { 'samen-eten': 0.6, buurtfeest: 0.4, 'koffie-inloop': 0.4, kerkdienst: 0.2 },
    example: 'Mevrouw ziet op tegen de feestdagen, ze is alleen met kerst.',
    not: 'Zij is alleen op dinsdag vrij.',
  },
  {
    id: 'uitjes',
    sort: 'activity',
    label: { nl: 'uitjes met een groep', en: 'outings with a group' },
    asks: `uitje, uitjes, dagje uit, dagje weg, een dag weg, middagje uit, leuke dingen doen, tripje, busreis,
      busreisje, dagtocht, boottocht, excursie, samen op pad, op pad met een groep, erop uit met een groep,
      dagje strand, naar het strand, naar de markt, naar de zee, dagje dierentuin, varen, rondvaart,
      stranddag, samen op stap, op stap, leuke uitjes, dierentuin, artis, efteling`,
    offers: `uitstapje, uitstapjes, dagtrip, uitgaansclub, uitstap, bustocht, busuitje, groepsuitje, op excursie,
      we gaan met de bus, rondje met de boot, fluisterboot, seniorenuitje, uitbureau, museumbus, wensbus`,
    helps: {
      museum: 0.6,
      'theater-kijken': 0.4,
      'film-kijken': 0.35,
      stadswandeling: 0.4,
      natuur: 0.4,
      vervoer: 0.2,
    },
    example: 'Zij zou zo graag eens een dagje uit met een groep.',
    not: 'Hij kan de trap niet af en zoekt de buurtbus naar het ziekenhuis.',
  },
  {
    id: 'burenleren',
    sort: 'activity',
    label: { nl: 'buren leren kennen', en: 'getting to know neighbours' },
    asks: `buren leren kennen, buurtgenoten leren kennen, nieuw in de buurt, nieuw in de wijk, nieuw in
      de straat, net verhuisd, pas verhuisd, kent de buren niet, kent niemand in de buurt, kent hier
      niemand, net hier komen wonen, pas hier komen wonen, kent nog niemand, buren ontmoeten, net in
      haarlem, nieuwe bewoner, woont hier pas, woont hier net, hier komen wonen`,
    offers: `kennismaken met je buren, burenavond, nieuwe bewoners, welkomstochtend, ontmoet je buren,
      straatontmoeting, portiekgesprek, bewonersavond, kennismakingsochtend, welkom in de wijk, nieuwe
      buren, voor nieuwe buren, buren bij elkaar, buurtkennismaking`,
    helps: {
      'koffie-inloop': 0.8,
      huiskamer: 0.6,
      buurtfeest: 0.7,
      'samen-eten': 0.6,
      borrel: 0.5,
      barbecue: 0.5,
      'groen-in-de-straat': 0.4,
      nieuwkomers: 0.2,
      ontmoeten: 0.6,
    },
    example: 'Ze is net verhuisd en kent hier niemand.',
    not: 'De overlast van de buren maakt haar boos.',
  },
  {
    id: 'telefooncirkel',
    sort: 'activity',
    label: { nl: 'telefooncirkel', en: 'telephone circle' },
    asks: `telefooncirkel, belcirkel, gebeld worden, elke ochtend gebeld, belmaatje, iemand die belt,
      elke dag een belletje, dagelijks belletje, iemand die elke dag belt, elke dag een telefoontje,
      dagelijks bellen, elke ochtend een telefoontje, elke ochtend een belletje, dagelijks een
      telefoontje, dagelijks een belletje, elke dag iemand belt, elke dag belt iemand, iemand belt elke
      dag, elke ochtend iemand belt, dagelijks iemand belt, af en toe gebeld, regelmatig gebeld,
      wekelijks gebeld, elke dag gebeld, iemand haar/hem belt, elke dag even bellen, elke dag iemand die
      belt, telefonisch contact, via de telefoon contact, een telefoontje krijgen, een belletje krijgen,
      af en toe een telefoontje, af en toe een belletje, even bellen elke dag`,
    offers: `telefoonster, belclub, zilverlijn, goedemorgendienst, belgroep, we bellen elkaar, bellen
      elkaar elke ochtend, belronde, kort telefoontje, telefoontje om te horen, belletje om te horen, we
      bellen je elke, belmaatjes, belvriend, belvrienden, telefoonmaatje, telefoonmaatjes`,
    helps: { maatje: 0.6, 'luisterend-oor': 0.6 },
    example: 'Ze komt niet buiten en zou graag elke dag een belletje krijgen.',
    not: 'Hij wil leren bellen met beeld op zijn nieuwe smartphone.',
  },
  {
    id: 'single',
    sort: 'activity',
    label: { nl: 'ontmoeting voor alleenstaanden', en: 'meeting for singles' },
    asks: `single, singles, alleenstaanden ontmoeten, andere alleenstaanden, daten, een relatie zoeken,
      nieuwe liefde, andere singles, vrijgezel, alleengaanden`,
    offers: `singlesclub, singlesborrel, singlecafe, voor alleengaanden`,
    helps: { 'koffie-inloop': 0.4, 'samen-eten': 0.4, dansen: 0.3, uitjes: 0.4, borrel: 0.4 },
    example: 'Hij is vrijgezel en wil andere alleenstaanden ontmoeten.',
    not: 'Zij is alleenstaande moeder van twee.',
  },
]
