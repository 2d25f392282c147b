/** What volunteers write who do not use the usual word: help with things, paper, screens and language; children, parents and young people. */
export const offeredHelpAndFamilies = `
  vervoer: van deur tot deur, busje met lift, rolbus, chauffeur, chauffeur die tijd, halen je thuis op, halen u thuis op, halen je op, halen u op, brengen je naar, brengen
    u naar, brengen je weer thuis, wachten tot u klaar, wacht in de wachtkamer, rijden u, rijdt u naar, rijden je naar, ritje naar, ritje met, rit naar, met lift en al, autorit, meerijden, naar de
    dokter brengen, heen en terug, ophalen en thuisbrengen;
  boodschappen: tassen worden getild, tassen tillen, tillen de tassen, sjouwen uw tassen, lijstje mee, uw lijstje, boodschappenlijst, samen naar de winkel, samen naar de supermarkt, naar de
    winkels, rondkijken in de winkel, kar duwen;
  klussen: lampje vervangen, lamp ophangen, gordijnrail, plankje ophangen, schilderij ophangen, lekkende kraan, kraan die druppelt, kraan lekt, kast in elkaar, kast in elkaar zetten, scharnier,
    deur die klemt, boortje en plug, twee rechterhanden, handige buur, handige buren, klusje in huis, gaatje boren, behangen bij;
  klusclub: klusploeg, ploeg die klust, met een busje de wijk in, kasten sjouwen, sjouwen bij mensen, bankjes opknappen, hekken schilderen, buurt opknappen, speeltuin opknappen, samen opknappen;
  tuinhulp: heggen knippen, heg knippen, heg te hoog, tuin te zwaar, tuin wordt te veel, gras maaien bij, maaien bij, tuin van oudere buren, tuin op orde bij, bladeren ruimen bij;
  opruimhulp: boven het hoofd groeien, spullen je boven het hoofd, opruimen met een, helpt opruimen, helpen opruimen, samen opruimen, naast je opruimen, kast voor kast, doos voor doos, stapels,
    tussen de stapels, kamer weer leeg, dozen inpakken, verhuisdozen, sjouwers, sterke armen, huis te vol, vol huis opruimen, wegdoen of bewaren;
  burenhulp: buur helpt buur, buren helpen buren, klein klusje, wat u zelf niet kunt, wie kan er even, vraag en aanbod in de straat, buren voor buren;
  formulieren: papierberg, papierbergspreekuur, brief waar je niks van snapt, brief waar u niets van, waar je niks van snapt, aanvragen, blauwe envelop, blauwe enveloppen, hele tas met post, moeilijke brief, moeilijke brieven, moeilijke woorden in brieven, ambtelijke taal, vakjes invullen, kruisjes zetten, toeslag aanvragen,
    kwijtschelding, uitleg bij brieven, lezen samen wat er staat, samen wat er staat, wat de gemeente wil, wat wil de gemeente, post van de gemeente, post openmaken, envelop open, wij lezen met u;
  geldhulp: portemonnee leeg, maand te lang, geld op maand, rekeningen op volgorde, rood staan, incasso, aanmaning, aanmaningen, huishoudboekje, kasboekje, spaarpotjes, potje voor;
  juridisch: rechten student, jurist, advocaat aan tafel, conflict met je baas, huurbaas, in je recht staan;
  digid: mijnoverheid, inloggen bij, sms code, berichtenbox, codes en wachtwoorden overheid, hoe werkt digid, qr scannen;
  digihulp: knoppenuur, knoppen, welk knopje, knopje, wachtwoord kwijt, wachtwoord vergeten, scherm zwart, scherm is zwart, scherm doet raar, zwart scherm, alles moet via een app, via een app, moet online, computer
    vanaf nul, muis en, muis vasthouden, mailtje sturen, mail openen, cookies, klikken waar, printer doet, vastgelopen, ding doet het niet;
  telefoonles: telefoon doet raar, uw telefoon, telefoon in de la, tablet in de la, ligt in de la, beeldbellen, foto's kwijt, foto's sturen, appjes, appen leren, appje sturen, whatsapp leren, beltegoed, toestel mee, toestel snapt, ipad uit de
    kast, scherm vegen, swipen, oplader mee;
  gamen: chips en consoles, controller, controllers, joystick, retro games, mario, fortnite, minecraft;
  programmeren: robots bouwen, robotje, solderen voor kinderen, micro bit, arduino, coderen, je eigen app;
  taalcafe: kletsen in het nederlands, kletsen in het, praten over de markt, praten over het weer, fouten maken is, fouten maken juist, fouten maken hoort, verkeerde woorden, gek accent, accent mag, al doende de taal, geen boeken geen toetsen,
    spreekuurtje nederlands, nederlands oefenen met, nederlandse kletstafel, woordje voor woordje praten, koffie in het nederlands, praatje in het nederlands;
  taalles: woorden voor school, woorden voor de, nederlands voor moeders, nederlands voor vrouwen, nederlands voor mannen, nederlands voor ouders, nederlands op het werk, zinnen maken, zinnen bouwen, lidwoorden, de of het, werkwoorden, boek en schrift,
    grammatica, a1, a2, alfabet;
  taalmaatje: komt thuis oefenen, komt wekelijks aan huis om te oefenen, aan huis om te oefenen, thuis nederlands oefenen, een op een oefenen, een op een nederlands, aan de keukentafel oefenen;
  leren-lezen: lezen zonder haast, lezen op je gemak, lezen in je eigen tempo, op school iets gemist, school iets gemist, op school gemist, nooit goed geleerd, bijsluiter, bijsluiters, ondertitels, ondertiteling, briefje van de juf, brief van
    school lezen, letters dansen, letters die dansen, kaartje schrijven lukt, nooit leren lezen, niemand hoeft te weten, leesbril vergeten, bril vergeten, laaggeletterd, woord voor woord lezen, spellen zonder;
  leesclub: zelfde boek, hetzelfde boek, een boek per maand, uitgelezen, bladzijden, roman, romans, hardop lezen, samen lezen, gedicht bespreken, boek en thee;
  boek-aan-huis: tas boeken, boeken bezorgd, boeken brengen, bieb aan huis, luisterboeken, grote letter boeken;
  vreemde-taal: hola, bonjour, ciao, frans voor, engels voor, italiaans voor, spaans voor, duits voor, un cafe;
  lezing: spreker, gastspreker, iemand vertelt over, expert vertelt, avond over, middag over, dia's, lichtbeelden, vertelt over zijn reis;
  ehbo: hart stopt, pleister, pleisters, pop op de grond, borstkas, eerste hulp, verband leggen, aed;
  werk-zoeken: cv, brief en cv, naar een baan, geen baan, stap naar werk, opnieuw beginnen met werk, sollicitatiebrief, op gesprek, baas zoeken, banen, werkgever komt;
  vrijwilligerswerk: geven hun kennis door, vakmensen te leen, oud vakmensen, hun vak door, ervaring te leen, handen gezocht, help je mee, doe je mee als hulp;
  weggeefwinkel: alles gratis, alles is gratis, gratis voor wie het nodig heeft, voor wie het nodig heeft, meenemen mag, gratis meenemen, borden dekens, dekens en pannen, bedden en kasten, spullen die over zijn, pannen en borden, wat over is mag, huis inrichten, grote spullen brengen, geen kassa, zonder kassa, kringloop zonder geld;
  kledingruil: kastruil, ruilrek, wat u niet meer draagt, wat je niet meer draagt, niet meer draagt, past niet meer, niet meer past, te klein geworden, kast te vol, volle kledingkast, kledingkast leeg, neem mee wat past, mee wat u past, mee wat past, jurkje ruilen,
    hangers, spijkerbroek voor, rek vol, rekken vol, garderobe;
  kledingbank: winterjas, winterjassen, warme jas, jas nodig, jassen, kindermaten, laarzen en jassen, kleren gratis, gratis kleren, kleren voor wie, babykleding gratis, schoenen en jassen;
  kindpakket: rompertjes, rompertje, bedjes, wiegje, wieg, kinderwagens uitlenen, luiers, luierpakket, babyuitzet, van nul tot twee, spullen voor een kleintje, wagens en bedjes, traktaties, verjaardagsbox, verjaardagsdoos, schooltas, schoolspullen, fiets voor
    je kind;
  speelotheek: speelgoed mee naar huis, speelgoed lenen, blokken en puzzels lenen, elke maand ander speelgoed;
  rommelmarkt: kofferbak, kofferbakverkoop, kleedje op straat, kleedjesmarkt, snuffelen, snuffelmarkt, kramen;
  spullen-lenen: ladder lenen, boor lenen, boormachine lenen, partytent, aanhanger lenen, lenen en terugbrengen, waarom kopen;
  energie: tocht, tochtstrips, tochtig, tochtige, radiatorfolie, lage stookkosten, kou in huis, gasrekening, koud huis, kierenjacht, slimme meter, waterzijdig;
  buurtpreventie: in hesjes, in hesje, hesje aan, hesjes aan, ronde in hesjes, met hangjongeren, praten met hangjongeren, praatje met hangjongeren, melden kapotte lampen, kapotte lantaarns, losse tegels, door de straten als het donker, als het donker is door, ronde door de
    wijk, ronde in het donker, avondronde, nachtronde, bellen 112, ogen op straat, ogen open, meldingen doen, inbraak, inbrekers, lantaarnpalen, straatwacht;
  wijkraad: meepraten over de wijk, plannen voor de wijk, plannen van de gemeente, aan tafel met de wethouder, wat moet er anders in, inspraak;
  huiswerk: sommen, rekensommen, sommen en stampen, sommen snapt, die sommen, stampen, woordjes stampen, proefwerk, proefwerken, toets morgen, toetsweek, schoolboeken, agenda mee, stille plek met hulp, hulp bij school, rustig leren, koppen bij elkaar, koppen in de boeken, overhoren,
    staartdeling, tafels oefenen, wiskunde, citotoets, brugklas, klas 3, een student die, oudere leerling helpt;
  jongeren: niet zeuren, niemand zeurt, die niet zeuren, geen school, geen school geen baan, geen plannen vandaag, hangen mag, hangen en, bankhangen, chill, chillen, kom met je maten, met een maat, oudere gasten, jullie plek, ons hok;
  jongeren-praten: niet lekker in je vel, hoofd vol en achttien, je ouders snappen het niet, iemand van je eigen leeftijd;
  meiden: zonder jongens, jongens blijven buiten, jongensvrij, onder meiden, meiden onder elkaar, vlechten;
  studenten: kamer op, op kamers, net begonnen met studeren, kamergenoten, collegejaar, nieuw in de stad en student;
  ouder-kind: met je kleintje, met een kleintje, kleintje tot, kleintjes en hun, met je ukkie, kleed op de grond, speelkleed, speelkleed ligt, kruipen en klimmen, kruipen, huilbui, draagzak, in de draagzak, papa's en mama's,
    papa's en mama's met, buggy, buggyrondje, eerste stapjes, duplo, boekje voorlezen op schoot, liedjes op schoot, lekkende borsten, fruithap, slaapje, tussen de slaapjes, blokken en knuffels;
  moeders: mama worden, net mama, kersverse moeders, moeders over, moeders die, mama zijn, moeder zijn;
  vaders: jonge vaders, vadermelk, over vader zijn, vader zijn, vaderschap, pappa's, papa's, papadag, pa's, stoere papa's, vader en zoon;
  baby: roze wolk, kersvers, kersverse, borst of fles, borstvoeding, flesvoeding, pasgeboren, net bevallen, pas bevallen, buik met, bolle buik, in verwachting, draagdoek, tot een jaar, kraamvisite, kraambed, hydrofiele;
  opvoeden: ouders van thuisblijvers, ouders die dat ook, avond met ouders, ouders onder elkaar, je zoon komt, zoon komt zijn kamer niet, kamer niet uit, dochter wil niet, je puber, puber in huis, kind dat niet luistert, nee zeggen, grenzen stellen, driftbui, driftbuien, schermtijd, bedtijd, ruzie aan tafel, broertjesruzie, je kind
    gamet, kind wil niet eten, de juf belt, wat doe jij als je kind;
  eenoudergezin: in mijn eentje voor, alles in je eentje, alleen met de kinderen, voor twee, vader en moeder tegelijk, half gezin;
  homestart: komt bij jullie thuis, gezin even lucht, handen vol aan de kinderen, helpt in het gezin, moeder even lucht, een ochtend in uw gezin;
  grootouders: met je kleinkind, met uw kleinkind, kleinkind, kleinkinderen, met opa, met oma, opa's, oma's, opa en ik, oma en ik, oppasoma, oppasopa, oppasdag;
  kinderclub: na school, uit school, vrije middag voor kinderen, limonade, ranja, kinderhut, huttenbouwen, speurtocht, knutselen en rennen, groep drie tot, van zes tot tien, groep 3 tot, kids;
  speeltuin: klimrek, schommel, schommels, zandbak, waterpomp, skelter, skelters, step en skelter;
  voorlezen: prentenboek, prentenboeken, er was eens, boekje op het kleed, voorleesstoel, kussens en boeken;
  kinder-weerbaar: gepest, pesten, voor jezelf opkomen op school, stevig in je schoenen kinderen, niet durven, durven;
  vakantie-kinderen: herfstvakantie, zomervakantie, in de vakantie, voorjaarsvakantie, meivakantie, zes weken vrij, thuisblijvers zomer;
  schoolouders: aan het schoolhek, bij het schoolhek, op het schoolplein, koffie op school, na het wegbrengen;
`
