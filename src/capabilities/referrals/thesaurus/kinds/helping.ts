import type { Topic } from '../../domain.ts'

/** Neighbours who help: jobs, shopping, transport, forms, money, company. */
export const helping: readonly Topic[] = [
  {
    id: 'burenhulp',
    sort: 'activity',
    label: { nl: 'burenhulp', en: 'neighbourly help' },
    asks: `burenhulp, buurthulp, hulp van buren, hulp van een buur, handje helpen, een handje hulp,
      handje geholpen, hulp uit de buurt, iemand uit de buurt die helpt, klein klusje, hulpvraag aan buren,
      buren helpen buren, planten water geven, vuilnisbak buiten zetten, container buiten zetten`,
    offers: `burendienst, buurtdienst, buurthulpdienst, hulp in de buurt, buurvrouw helpt, buurhulp,
      buren voor buren, buurtzorg vrijwillig, hulpdienst vrijwilligers, nachbarschaft, burennetwerk, buuv,
      wijkhulp`,
    helps: {
      klussen: 0.6,
      boodschappen: 0.6,
      tuinhulp: 0.5,
      vervoer: 0.45,
      maatje: 0.4,
      dierenoppas: 0.35,
      opruimhulp: 0.4,
      'hulp-thuis': 0.7,
    },
    example: 'Zij zoekt een handje hulp uit de buurt.',
    not: 'Zij heeft een hulphond.',
  },
  {
    id: 'klussen',
    sort: 'activity',
    label: { nl: 'klussen in huis', en: 'odd jobs at home' },
    asks: `klussen in huis, klus in huis, klusje in huis, klusjes in huis, klusje, klusjes, klusjesman,
      klusdienst, klussenman, klusser nodig, lampje vervangen, lamp ophangen, lamp vervangen,
      gordijnrail ophangen, kraan lekt, lekkende kraan, muur schilderen, muren schilderen, muren witten,
      muur witten, muur verven, muren verven, kamer schilderen, huis schilderen, woonkamer schilderen,
      slaapkamer schilderen, kozijnen schilderen, schilderwerk, behangen, behang, verven, kast in elkaar
      zetten, kast ophangen, schilderij ophangen, schilderijtje ophangen, plank ophangen, boren, gaatjes
      boren, deurbel kapot, slot repareren, beugel ophangen, handgreep, rookmelder, meubel in elkaar,
      klussen aan huis, iets ophangen, gordijnen ophangen, schroeven, vloer leggen, laminaat leggen,
      huis opknappen, woning opknappen, kapotte lamp vervangen, schilder nodig, woonkamer moet
      geschilderd, kamer moet geschilderd, muur moet geschilderd, huis moet geschilderd, muren moeten
      geschilderd, geschilderd worden, huis laten schilderen, moet geverfd worden, kast in elkaar, lamp
      moet opgehangen, lamp opgehangen, ladder niet op, durft de ladder niet op, ladder op, lampen
      vervangen, stopcontact, lampje kapot, wc rolhouder, zonnescherm, klus, klussen`,
    offers: `klussendienst, kluscafe aan huis, klusteam, klussenteam, klusbus, klusvrijwilligers, kleine
      klussen, klusmaatje, klusmannen, klussenbus, handige buurman, klussen bij buren, klusje in en om
      huis`,
    helps: {
      burenhulp: 0.7,
      tuinhulp: 0.4,
      klusclub: 0.35,
      'repair-cafe': 0.2,
      opruimhulp: 0.3,
      energie: 0.15,
    },
    example: 'Mevrouw zoekt iemand om een lamp op te hangen, een klusje in huis.',
    not: 'Zij wil schilderen met aquarel.',
  },
  {
    id: 'klusclub',
    sort: 'activity',
    label: { nl: 'klussen voor de buurt', en: 'doing odd jobs for the neighbourhood' },
    asks: `klusclub, klusploeg, klussen voor anderen, klussen voor de buurt, klussen bij anderen,
      klussen bij mensen, wil klussen voor ouderen, klusjes doen voor anderen, klusjes doen voor buren,
      helpen met klussen`,
    offers: `klusploeg voor de buurt, klusgroep, klusdag, nldoet, nl doet, klussendag, opknapdag, onderhoudsploeg,
      klussers gezocht`,
    helps: {
      werkplaats: 0.6,
      klussen: 0.5,
      houtbewerking: 0.45,
      'repair-cafe': 0.5,
      'iets-betekenen': 0.5,
      vrijwilligerswerk: 0.5,
    },
    example: 'Hij is handig en wil klussen voor anderen.',
    not: 'Zij zoekt iemand voor een klusje in haar huis.',
  },
  {
    id: 'tuinhulp',
    sort: 'activity',
    label: { nl: 'hulp in de tuin', en: 'help in the garden' },
    asks: `tuinhulp, hulp in de tuin, tuin onderhouden, tuin niet meer bijhouden, tuin bijhouden,
      tuin bijhouden lukt niet, tuin verwilderd, verwilderde tuin, iemand voor de tuin, heg knippen,
      haag knippen, heg snoeien, gras maaien, grasmaaien, tuin opknappen, tuinonderhoud, snoeien,
      tuin is te veel, tuin te zwaar, tuin groeit dicht, tuin is een jungle, onderhoud van de tuin,
      tuin niet meer onderhouden, tuin niet meer, tuin onderhoud, tuin niet meer bij, tuin zelf niet meer`,
    offers: `tuinmaatjes, tuinhulpdienst, tuinbrigade, tuinklussen, tuinteam, tuinklusdienst, tuin delen,
      tuindelen`,
    helps: { burenhulp: 0.6, klussen: 0.5, tuinieren: 0.1 },
    example: 'Hij kan zijn tuin niet meer bijhouden, de heg moet geknipt: heg knippen lukt niet.',
    not: 'Hij wil tuinieren met anderen.',
  },
  {
    id: 'boodschappen',
    sort: 'activity',
    label: { nl: 'hulp bij boodschappen', en: 'help with shopping' },
    asks: `boodschappen, boodschap, boodschappen doen, boodschappendienst, boodschappen halen,
      boodschappen tillen, zware boodschappen, boodschappen dragen, mee naar de winkel, mee naar de
      supermarkt, mee naar de markt, winkelen met hulp, naar de supermarkt, boodschappenhulp,
      boodschapjes, samen winkelen, shoppen, winkelen lukt niet, gaan winkelen, naar de winkel, tassen
      dragen, tas tillen, tassen tillen`,
    offers: `boodschappenplusbus, boodschappenbus, boodschappenservice, boodschappenmaatje, plusbus,
      winkelmaatje, boodschappen bezorgen, boodschappenvriend, winkelbus, boodschappenhulpdienst, met de
      bus naar de winkel, draagt je tassen, met de bus boodschappen doen`,
    helps: { burenhulp: 0.6, vervoer: 0.5, maatje: 0.5, 'maaltijd-thuis': 0.25 },
    example: 'Zij kan de zware boodschappen niet meer tillen.',
    not: 'De buurtschap viert elk jaar een feest.',
  },
  {
    id: 'vervoer',
    sort: 'activity',
    label: { nl: 'vervoer', en: 'transport' },
    asks: `vervoer, geen vervoer, opgehaald worden, gehaald en gebracht, meerijden, lift nodig, iemand
      die rijdt, hoe komt ze er, hoe komt hij er, buurtbus, naar het ziekenhuis, naar de dokter brengen,
      naar het ziekenhuis brengen, rijdt niet meer, geen auto, geen rijbewijs, belbus, taxi te duur,
      wordt opgehaald, chauffeur nodig, rolstoelbus, mee naar de dokter, mee naar het ziekenhuis, iemand
      die meegaat naar het ziekenhuis, begeleiding naar ziekenhuis, thuis opgehaald worden, iemand die
      haar/hem ophaalt, iemand die haar/hem brengt, rijden voor mensen, mensen rijden, mensen
      wegbrengen, mensen ophalen en brengen, mensen halen en brengen, ouderen halen en brengen, mensen
      brengen en halen, mensen vervoeren, kan er niet komen, kan er zelf niet komen, wil rijden voor
      anderen, rijdt graag mensen`,
    offers: `automaatje, anwb automaatje, vervoersdienst, vrijwillig vervoer, wijkbus, buurtmobiel,
      ouderenvervoer, elektrische buurtbus, belbusdienst, vervoersservice, chauffeursdienst, haal en
      brengdienst, buurtauto, stadsmobiel, deeltaxi, ziekenhuisvervoer, autodienst, haal en
      brengservice, wordt gehaald en gebracht, haalt je thuis op, halen je thuis op, thuis opgehaald,
      haalt u thuis op, halen u thuis op, rijden en begeleiden`,
    helps: { boodschappen: 0.35, maatje: 0.35, burenhulp: 0.45, uitjes: 0.2, duofiets: 0.2 },
    example: 'Hij heeft geen auto en moet naar het ziekenhuis.',
    not: 'Zij wil een dagje uit met een groep.',
  },
  {
    id: 'formulieren',
    sort: 'activity',
    label: { nl: 'hulp bij formulieren en brieven', en: 'help with forms and letters' },
    asks: `formulier, formulieren, formulieren invullen, formulier invullen, brief, brieven, brief
      begrijpen, brieven begrijpen, moeilijke brief, begrijpt de brieven niet, begrijpt brieven niet,
      begrijpt de brief niet, brief van de gemeente, brieven van de gemeente, brieven van instanties,
      hulp bij brieven, toeslagen, toeslag aanvragen, toeslagen aanvragen, huurtoeslag, zorgtoeslag,
      belastingaangifte, belasting, belastingdienst, aangifte doen, aanvraag doen, regeling aanvragen,
      iets aanvragen, uitkering aanvragen, instanties, blauwe envelop, blauwe enveloppen, invullen, uwv
      brief, brief van de belasting, kwijtschelding, bijzondere bijstand`,
    offers: `formulierenhulp, formulierenbrigade, formulierenspreekuur, papierspreekuur, sociaal
      raadslieden, sociaal raadsman, raadslieden, informatiepunt, vraagbaak, sociaal spreekuur,
      vraagwijzer, belastingspreekuur, belastinghulp, invulhulp, brievenspreekuur, brievenhulp, post en
      papieren, toeslagenspreekuur, inloopspreekuur, wijkspreekuur, spreekuur formulieren, spreekuur
      raadslieden, spreekuur voor vragen, hulp bij formulieren, vullen formulieren in, brieven lezen,
      hulp met brieven, hulp bij post, regelavond, regelspreekuur, regelmiddag, regelochtend, regelhulp`,
    helps: { papieren: 0.95, geldhulp: 0.6, digid: 0.5, juridisch: 0.4, 'leren-lezen': 0.1 },
    example: 'Hij begrijpt de brieven van de gemeente niet.',
    not: 'Zij wil kaarten schrijven aan eenzame mensen.',
  },
  {
    id: 'geldhulp',
    sort: 'activity',
    label: { nl: 'hulp bij geldzaken', en: 'help with money' },
    asks: `schuld, schulden, schuldhulp, rekeningen betalen, budgetteren, budgetcoach, geldzaken, rood
      staan, staat rood, aanmaning, aanmaningen, deurwaarder, incasso, betalingsachterstand,
      huurachterstand, leren omgaan met geld, omgaan met geld, geldmaatje, budgetcursus,
      schuldhulpmaatje, leningen, betalingsregeling, gat in zijn hand, gat in haar hand, financien,
      financiele problemen, geld lenen, rekeningen niet betalen, onbetaalde rekeningen, hoge rekeningen,
      rekeningen stapelen zich op, stapel rekeningen, openstaande rekeningen, geldproblemen oplossen,
      hulp met geld, hulp bij geld, om te gaan met geld, geld is een probleem, problemen met geld, op
      budget, incasso na incasso, deurwaarder aan de deur, brieven van de deurwaarder, incassobureau`,
    offers: `budgetmaatje, geldfit, geldloket, budgetspreekuur, geldcafe, geldspreekuur,
      schuldhulpverlening, financieel spreekuur, uitkomen met inkomen, financieel cafe, humanitas
      thuisadministratie, schuldenspreekuur, geldinloop, huishoudboekje, budgetkring, budgetworkshop,
      omgaan met je geld, grip op geld, grip op je geld, rondkomen met weinig`,
    helps: { papieren: 0.9, formulieren: 0.8, juridisch: 0.4, rondkomen: 0.6, voedselbank: 0.5 },
    example: 'Zij heeft schulden en stapels aanmaningen.',
    not: 'Hij wil munten en oud speelgoed bekijken op een markt.',
  },
  {
    id: 'juridisch',
    sort: 'activity',
    label: { nl: 'juridisch advies', en: 'legal advice' },
    asks: `ruzie met verhuurder, ruzie met de verhuurder, conflict met verhuurder/huisbaas, verhuurder wil niet, huurrecht, advocaat, juridisch, juridisch advies, juridische hulp, bezwaar maken, bezwaarschrift, bezwaar,
      conflict met verhuurder, huurprobleem, ruzie met de woningcorporatie, arbeidsconflict,
      ontslag, huurrecht, testament, levenstestament, volmacht, waar heeft hij recht op, zijn/haar rechten,
      recht halen`,
    offers: `rechtswinkel, juridisch spreekuur, juridisch loket, advocatenspreekuur, rechtsspreekuur, huurteam,
      huurdersspreekuur, notarisspreekuur, huurdersvereniging, bezwaarspreekuur`,
    helps: { formulieren: 0.55, geldhulp: 0.3, papieren: 0.3 },
    example: 'Hij wil bezwaar maken en zoekt een advocaat.',
    not: 'Zij staat met haar rollator rechtop.',
  },
  {
    id: 'maatje',
    sort: 'activity',
    label: { nl: 'een maatje', en: 'a buddy' },
    asks: `maatje, maatjes, buddy, buddie, een op een contact, iemand op bezoek, bezoekvrijwilliger,
      huisbezoek, iemand die langskomt, iemand die langs komt, op de koffie komen, bezoek aan huis,
      gezelschap aan huis, vaste vrijwilliger, vrijwilliger aan huis, iemand die op bezoek komt, iemand
      die meegaat, iemand die met haar/hem meegaat, wil niet alleen gaan, niet alleen heen, durft niet
      alleen te gaan, iemand voor gezelschap, krijgt weinig bezoek, wil bezoek, bezoek krijgen, zoekt
      bezoek, af en toe bezoek, vast bezoek`,
    offers: `maatjesproject, bezoekdienst, bezoekgroep, vriendendienst, buddyproject, maatjescontact,
      huisbezoeken, zonnebloem, seniorenmaatje, steunmaatje, maatjesmarkt, maatjeskoffie, huisbezoek
      ouderen, vriendschapsproject, buurtmaatje, coach en maatje`,
    helps: {
      'luisterend-oor': 0.6,
      telefooncirkel: 0.5,
      'koffie-inloop': 0.25,
      wandelen: 0.2,
      burenhulp: 0.2,
      duofiets: 0.25,
      vervoer: 0.2,
    },
    example: 'Ze zoekt een maatje dat bij haar thuis op bezoek komt.',
    not: 'Welke maat schoenen heeft hij nodig?',
  },
  {
    id: 'opruimhulp',
    sort: 'activity',
    label: { nl: 'hulp bij opruimen en verhuizen', en: 'help with clearing and moving' },
    asks: `huis opruimen, opruimen in huis, opruimhulp, hulp bij opruimen, opruimcoach, verhuizen, verhuizing,
      hulp bij verhuizing, verhuishulp, spullen sjouwen, meubels sjouwen, zolder opruimen, ontspullen,
      huis vol spullen, verzamelwoede, huis staat vol, kamer opruimen, grofvuil, grof vuil wegbrengen,
      te veel spullen`,
    offers: `verhuisteam, opruimmaatje, opruimbrigade, verhuismaatje, opruimcafe, verhuizers, sjouwploeg,
      ontspulcoach`,
    helps: { burenhulp: 0.55, weggeefwinkel: 0.3, klussen: 0.4, 'hulp-thuis': 0.5 },
    example: 'Haar huis staat vol en ze wil hulp bij opruimen.',
    not: 'Hij wil zwerfafval opruimen op straat.',
  },
  {
    id: 'wijkraad',
    sort: 'activity',
    label: { nl: 'meedenken over de buurt', en: 'having a say in the neighbourhood' },
    asks: `wijkraad, meedenken, meedenken over de buurt, meepraten over de wijk, invloed op de buurt, inspraak,
      bewonersgroep, bewonersraad, buurtplan, besturen, bestuurslid, bestuur, politiek, vergaderen,
      adviesraad, clientenraad, wijkoverleg, stem laten horen, actievoeren, meebeslissen`,
    offers: `buurtoverleg, bewonersoverleg, wijkvergadering, bewonerscommissie, buurttop, wijktafel, dialoogavond,
      inspraakavond, wijkagenda, buurtbegroting, wijkplatform, denk mee, initiatievencafe,
      bewonersplatform, burgerberaad, buurtraad`,
    helps: { buurtpreventie: 0.35, 'iets-betekenen': 0.3, buurtmedia: 0.35, filosofie: 0.2 },
    example: 'Hij wil meedenken over de buurt, in de wijkraad.',
    not: 'Zij woont drie deuren van de straat af.',
  },
  {
    id: 'buurtpreventie',
    sort: 'activity',
    label: { nl: 'de buurt veilig', en: 'a safe neighbourhood' },
    asks: `buurtpreventie, buurtwacht, veilige buurt, veiligheid in de buurt, overlast, overlast van jongeren,
      overlast van buren, burenruzie, ruzie met buren, ruzie met de buren, buurvader, buurtvader,
      veilige straat, surveilleren, inbraak, onveilig op straat`,
    offers: `buurtbemiddeling, buurtpreventieteam, buurtapp, buurtvaders, wijkagent spreekuur, veiligheidsronde,
      buurtwandeling veiligheid, buurtouders, straatvaders, wijkagent`,
    helps: { wijkraad: 0.4, burenleren: 0.25 },
    example: 'Hij heeft ruzie met de buren en veel overlast.',
    not: 'Zij wil preventief bewegen om niet te vallen.',
  },
]
