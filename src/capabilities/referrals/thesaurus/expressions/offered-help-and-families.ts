/** What volunteers write who do not use the usual word: help with things, paper, screens and language; children, parents and young people. */
export const offeredHelpAndFamilies = `
  vervoer: van deur tot deur, busje met lift, rolbus, chauffeur, chauffeur die tijd, halen je thuis op,
    halen u thuis op, halen je op, halen u op, brengen je naar, brengen u naar, brengen je weer thuis,
    wachten tot u klaar, wacht in de wachtkamer, rijden u, rijdt u naar, rijden je naar, ritje naar, ritje
    met, rit naar, met lift en al, autorit, meerijden, naar de dokter brengen, heen en terug, ophalen en
    thuisbrengen, rijdt je naar, rijdt u, buurman rijdt, achterbank, naar de oogarts, naar de fysio, naar
    het station brengen, taxi van, rijbewijs en tijd, gordel om, niet met de bus kan, wie niet met de bus,
    kees rijdt, wij rijden, ik rijd u, wie rijdt, rijdt voor wie, iemand rijdt;
  boodschappen: tassen worden getild, tassen tillen, tillen de tassen, sjouwen uw tassen, lijstje mee, uw
    lijstje, boodschappenlijst, samen naar de winkel, samen naar de supermarkt, naar de winkels,
    rondkijken in de winkel, kar duwen, gaan mee naar de, mee naar de winkel, en dragen, dragen uw tassen,
    tas te zwaar, kratje dragen, lijstje halen, mee naar de albert, winkelkar;
  klussen: lampje vervangen, lamp ophangen, gordijnrail, plankje ophangen, schilderij ophangen, lekkende
    kraan, kraan die druppelt, kraan lekt, kast in elkaar, kast in elkaar zetten, scharnier, deur die
    klemt, boortje en plug, twee rechterhanden, handige buur, handige buren, klusje in huis, gaatje boren,
    behangen bij, buurman met een gereedschapskist, gereedschapskist komt, kraantje lekt, kraan repareren
    thuis, lamp indraaien, peertje indraaien, stekker aanzetten, kastje hangen, deurbel, wc die doorloopt;
  klusclub: klusploeg, ploeg die klust, met een busje de wijk in, kasten sjouwen, sjouwen bij mensen,
    bankjes opknappen, hekken schilderen, buurt opknappen, speeltuin opknappen, samen opknappen, buurthuis
    opknappen, met verf en kwast een, opknappen met, muren verven in, bankje schuren, schuurtje bouwen,
    timmeren voor de buurt;
  tuinhulp: heggen knippen, heg knippen, heg te hoog, tuin te zwaar, tuin wordt te veel, gras maaien bij,
    maaien bij, tuin van oudere buren, tuin op orde bij, bladeren ruimen bij, snoeischaar, met een
    snoeischaar, trapje kan, gras te lang, heg snoeien bij, gras van de buurvrouw;
  opruimhulp: boven het hoofd groeien, spullen je boven het hoofd, opruimen met een, helpt opruimen,
    helpen opruimen, samen opruimen, naast je opruimen, kast voor kast, doos voor doos, stapels, tussen de
    stapels, kamer weer leeg, dozen inpakken, verhuisdozen, sjouwers, sterke armen, huis te vol, vol huis
    opruimen, wegdoen of bewaren, kamer niet meer ziet, door de spullen, vol met spullen, dozen vol,
    kasten vol, vloer weer zien, vloer zien, samen uitzoeken, uitzoeken wat weg, zolder leeg;
  burenhulp: buur helpt buur, buren helpen buren, klein klusje, wat u zelf niet kunt, wie kan er even,
    vraag en aanbod in de straat, buren voor buren, wie heeft er even, wie kan er een, een trap lenen,
    even helpen, iemand die even, vuilnis buiten, container buiten, heb je hulp nodig, kleine dingen;
  formulieren: papierberg, papierbergspreekuur, brief waar je niks van snapt, brief waar u niets van, waar
    je niks van snapt, aanvragen, blauwe envelop, blauwe enveloppen, hele tas met post, moeilijke brief,
    moeilijke brieven, moeilijke woorden in brieven, ambtelijke taal, vakjes invullen, kruisjes zetten,
    toeslag aanvragen, kwijtschelding, uitleg bij brieven, lezen samen wat er staat, samen wat er staat,
    wat de gemeente wil, wat wil de gemeente, post van de gemeente, post openmaken, envelop open, wij
    lezen met u, stapeltjes, wat staat er in, wat staat er, brief van de belasting, in gewone taal,
    moeilijke taal, belastingbrief, post van het cak, aanvraag doen, kruisje op de juiste, handtekening
    zetten onder;
  geldhulp: portemonnee leeg, maand te lang, geld op maand, rekeningen op volgorde, rood staan, incasso,
    aanmaning, aanmaningen, huishoudboekje, kasboekje, spaarpotjes, potje voor, waar blijft uw geld, waar
    blijft je geld, wat kan eraf, geld eraf, de knip, op de kleintjes, rondkomen met, inkomsten en
    uitgaven, uitgaven, bonnetjes, vaste lasten, deurwaarder;
  juridisch: rechten student, jurist, advocaat aan tafel, conflict met je baas, huurbaas, in je recht
    staan, huurcontract, rechtenstudenten, mag dat zomaar, arbeidsrecht, bonje met, ontslagbrief,
    bezwaarschrift, bezwaar;
  digid: mijnoverheid, inloggen bij, sms code, berichtenbox, codes en wachtwoorden overheid, hoe werkt
    digid, qr scannen, inloggen bij de gemeente, inloggen bij de belasting, de code, code komt niet,
    koppelcode;
  digihulp: knoppenuur, knoppen, welk knopje, knopje, wachtwoord kwijt, wachtwoord vergeten, scherm zwart,
    scherm is zwart, scherm doet raar, zwart scherm, alles moet via een app, via een app, moet online,
    computer vanaf nul, muis en, muis vasthouden, mailtje sturen, mail openen, cookies, klikken waar,
    printer doet, vastgelopen, ding doet het niet, aan knop, aan de aan knop, nieuw apparaat, apparaat
    aan, gekregen nooit aan gehad, van de kleinkinderen gekregen, nooit aan gehad, nog in de doos, het
    ding, internet op, wifi doet, computer die, nieuwe laptop, oude laptop, muisje, schermpje, schermpje
    zegt, melding op het scherm, scherm in het engels, vastloopt, loopt vast, draadloos;
  telefoonles: telefoon doet raar, uw telefoon, telefoon in de la, tablet in de la, ligt in de la,
    beeldbellen, foto's kwijt, foto's sturen, appjes, appen leren, appje sturen, whatsapp leren,
    beltegoed, toestel mee, toestel snapt, ipad uit de kast, scherm vegen, swipen, oplader mee, berichtje
    aan, berichtje sturen, vegen en tikken, een foto terug, foto naar, videobellen, gezicht op het scherm,
    appgroep, belt met beeld, toestel uit de doos;
  gamen: chips en consoles, controller, controllers, joystick, retro games, mario, fortnite, minecraft,
    fifa, mario kart, next level, beeldscherm en controllers, headset;
  programmeren: robots bouwen, robotje, solderen voor kinderen, micro bit, arduino, coderen, je eigen app,
    robot, robot laten rijden, enen en nullen, code kraken;
  taalcafe: kletsen in het nederlands, kletsen in het, praten over de markt, praten over het weer, fouten
    maken is, fouten maken juist, fouten maken hoort, verkeerde woorden, gek accent, accent mag, al doende
    de taal, geen boeken geen toetsen, spreekuurtje nederlands, nederlands oefenen met, nederlandse
    kletstafel, woordje voor woordje praten, koffie in het nederlands, praatje in het nederlands, zeggen
    wat in het nederlands, ook met een accent, met een accent, woorden zoeken samen, gewoon praten in het
    nederlands, elke week andere woorden, thee en nederlands, we praten nederlands, praten we nederlands,
    foutjes, fout mag, praten over niks, met hollanders, droomt in hun taal, hollanders, met nederlanders
    praten, nederlanders en nieuwkomers praten, praatje met een haarlemmer;
  taalles: woorden voor school, woorden voor de, nederlands voor moeders, nederlands voor vrouwen,
    nederlands voor mannen, nederlands voor ouders, nederlands op het werk, zinnen maken, zinnen bouwen,
    lidwoorden, de of het, werkwoorden, boek en schrift, grammatica, a1, a2, alfabet, werkwoorden
    woordjes, woordjes, net in nederland is, de het, bord en krijt, schriftje;
  taalmaatje: komt thuis oefenen, komt wekelijks aan huis om te oefenen, aan huis om te oefenen, thuis
    nederlands oefenen, een op een oefenen, een op een nederlands, aan de keukentafel oefenen, komt er
    iemand bij u thuis om nederlands, thuis om nederlands te praten, bij je thuis nederlands, een uur per
    week nederlands, samen met een haarlemmer nederlands;
  leren-lezen: lezen zonder haast, lezen op je gemak, lezen in je eigen tempo, op school iets gemist,
    school iets gemist, op school gemist, nooit goed geleerd, bijsluiter, bijsluiters, ondertitels,
    ondertiteling, briefje van de juf, brief van school lezen, letters dansen, letters die dansen, kaartje
    schrijven lukt, nooit leren lezen, niemand hoeft te weten, leesbril vergeten, bril vergeten,
    laaggeletterd, woord voor woord lezen, spellen zonder, brief lezen niet, lezen niet, hier opgroeide en
    toch, ondertitels niet, niet bijhoudt, lezen lukt niet, letters leren, bij de a, vanaf de a, nooit een
    boek gelezen, nooit gelezen, abc voor, klein clubje niemand lacht, niemand lacht, altijd een ander
    laten lezen;
  leesclub: zelfde boek, hetzelfde boek, een boek per maand, uitgelezen, bladzijden, roman, romans, hardop
    lezen, samen lezen, gedicht bespreken, boek en thee;
  boek-aan-huis: tas boeken, boeken bezorgd, boeken brengen, bieb aan huis, luisterboeken, grote letter
    boeken;
  vreemde-taal: hola, bonjour, ciao, frans voor, engels voor, italiaans voor, spaans voor, duits voor, un
    cafe, in het spaans bestellen, bestellen in het, in het frans, in het italiaans, terrasje bestellen,
    si si, buongiorno, parlez;
  lezing: spreker, gastspreker, iemand vertelt over, expert vertelt, avond over, middag over, dia's,
    lichtbeelden, vertelt over zijn reis, sterrenkundige, een kenner, kenner vertelt, wij vragen, vertelt
    wij vragen, professor, hoogleraar, deskundige vertelt, dia;
  ehbo: hart stopt, pleister, pleisters, pop op de grond, borstkas, eerste hulp, verband leggen, aed, keer
    drukken, dertig keer drukken, twee keer blazen, hartstilstand, verslikken, brandwond, verbandje;
  werk-zoeken: cv, brief en cv, naar een baan, geen baan, stap naar werk, opnieuw beginnen met werk,
    sollicitatiebrief, op gesprek, baas zoeken, banen, werkgever komt;
  vrijwilligerswerk: geven hun kennis door, vakmensen te leen, oud vakmensen, hun vak door, ervaring te
    leen, handen gezocht, help je mee, doe je mee als hulp, wie heeft er een ochtend, wie heeft tijd,
    handjes, handjes gezocht, extra handen;
  weggeefwinkel: alles gratis, alles is gratis, gratis voor wie het nodig heeft, voor wie het nodig heeft,
    meenemen mag, gratis meenemen, borden dekens, dekens en pannen, bedden en kasten, spullen die over
    zijn, pannen en borden, wat over is mag, huis inrichten, grote spullen brengen, geen kassa, zonder
    kassa, kringloop zonder geld, niks voor niks, wasmand, tafel wasmand, een bank voor niks, om mee te
    nemen, gratis ophalen, voor nop, kost niks neem mee, gratis en voor niets, halen maar, bedden borden,
    kom halen, alleen ophalen, ophalen maar, gratis af te halen;
  kledingruil: kastruil, ruilrek, wat u niet meer draagt, wat je niet meer draagt, niet meer draagt, past
    niet meer, niet meer past, te klein geworden, kast te vol, volle kledingkast, kledingkast leeg, neem
    mee wat past, mee wat u past, mee wat past, jurkje ruilen, spijkerbroek voor, rek vol, rekken vol,
    garderobe, hang je blouse, jurken, met een ander jurkje, kom met je jas, uitgekeken op je kleren,
    wissel van kast, voor een ander nieuw, in de kast hangt, wat bij jou in de kast, tweede ronde kleding,
    nieuw voor een ander, kast uit;
  kledingbank: winterjas, winterjassen, warme jas, jas nodig, kindermaten, laarzen en jassen, kleren
    gratis, gratis kleren, kleren voor wie, babykleding gratis, schoenen en jassen, kleren voor wie ze
    niet, kleren niet kan kopen, niet kan kopen, dekens en jassen, truien voor, schoenen voor wie;
  kindpakket: rompertjes, rompertje, bedjes, wiegje, wieg, kinderwagens uitlenen, luiers, luierpakket,
    babyuitzet, van nul tot twee, spullen voor een kleintje, wagens en bedjes, traktaties, verjaardagsbox,
    verjaardagsdoos, schooltas, schoolspullen, fiets voor je kind, verjaardag niet kunnen betalen, niet
    kunnen betalen, feestje niet betalen, slingers en taart voor, sportclub niet betalen, schoolreisje;
  speelotheek: speelgoed mee naar huis, speelgoed lenen, blokken en puzzels lenen, elke maand ander
    speelgoed, puzzel mee naar huis, om te lenen poppen, poppen om te lenen, treinen en poppen, mee naar
    huis lenen;
  rommelmarkt: kofferbak, kofferbakverkoop, kleedje op straat, kleedjesmarkt, snuffelen, snuffelmarkt,
    kramen, servies, oude servies, verkoop je, verkoop je oude, op de stoep verkopen, oude spullen,
    zolderspullen, kringloopkraam;
  spullen-lenen: ladder lenen, boor lenen, boormachine lenen, partytent, aanhanger lenen, lenen en
    terugbrengen, waarom kopen, te leen, boormachine te leen, leen een, leen het, een keer per jaar
    gebruikt, hoef je niet te kopen, uitlenen;
  energie: tochtstrips, tochtig, tochtige, radiatorfolie, lage stookkosten, kou in huis, gasrekening, koud
    huis, kierenjacht, slimme meter, waterzijdig;
  buurtpreventie: in hesjes, in hesje, hesje aan, hesjes aan, ronde in hesjes, met hangjongeren, praten
    met hangjongeren, praatje met hangjongeren, melden kapotte lampen, kapotte lantaarns, losse tegels,
    door de straten als het donker, als het donker is door, ronde door de wijk, ronde in het donker,
    avondronde, nachtronde, bellen 112, ogen op straat, ogen open, meldingen doen, inbraak, inbrekers,
    lantaarnpalen, straatwacht, de wijk rond, kijken of het rustig, of het rustig is, met z'n drieen de
    wijk, 's avonds de wijk, lamp en fluitje, verdachte, deuren op slot, zaklamp, zaklampen;
  wijkraad: meepraten over de wijk, plannen voor de wijk, plannen van de gemeente, aan tafel met de
    wethouder, wat moet er anders in, inspraak, wethouder, wat er in de straat anders, anders moet,
    buurtplan, stemmen over, wat vind jij, wensen voor de wijk, bestemmingsplan;
  huiswerk: sommen, rekensommen, sommen en stampen, sommen snapt, die sommen, stampen, woordjes stampen,
    proefwerk, proefwerken, toets morgen, toetsweek, schoolboeken, agenda mee, stille plek met hulp, hulp
    bij school, rustig leren, koppen bij elkaar, koppen in de boeken, overhoren, staartdeling, tafels
    oefenen, wiskunde, citotoets, brugklas, klas 3, een student die, oudere leerling helpt, proefwerk
    morgen, morgen een toets, studenten zitten klaar, som, breuken, vwo, vmbo, havo, examen, examens;
  jongeren: niet zeuren, niemand zeurt, die niet zeuren, geen school, geen school geen baan, geen plannen
    vandaag, hangen mag, hangen en, bankhangen, chill, chillen, kom met je maten, met een maat, oudere
    gasten, jullie plek, ons hok, tussen de veertien en achttien, thuis de muren ziet, jongerenwerker,
    niks moet en, kelder met banken, playlist, frikandel, ns niks te doen;
  jongeren-praten: niet lekker in je vel, hoofd vol en achttien, je ouders snappen het niet, iemand van je
    eigen leeftijd;
  meiden: zonder jongens, jongens blijven buiten, jongensvrij, onder meiden, meiden onder elkaar,
    vlechten, praten zonder jongens, zonder jongens erbij, jongens erbij;
  studenten: kamer op, op kamers, net begonnen met studeren, kamergenoten, collegejaar, nieuw in de stad
    en student, net naar de stad voor je studie, voor je studie, je studie, nog geen mens gesproken,
    collegezaal, tentamen, kamer zestien;
  ouder-kind: met je kleintje, met een kleintje, kleintje tot, kleintjes en hun, met je ukkie, kleed op de
    grond, speelkleed, speelkleed ligt, kruipen en klimmen, kruipen, huilbui, draagzak, in de draagzak,
    papa's en mama's, papa's en mama's met, buggy, buggyrondje, eerste stapjes, duplo, boekje voorlezen op
    schoot, liedjes op schoot, lekkende borsten, fruithap, slaapje, tussen de slaapjes, blokken en
    knuffels, matten en ballen, kruip door, baby's die elkaar, ouders zitten erbij, ouders erbij, tot vier
    jaar, met papa of mama, papa of mama, kliederen, nul tot vier, fruit en zingen, peutertjes,
    dreumessen, kleuters met;
  moeders: mama worden, net mama, kersverse moeders, moeders over, moeders die, mama zijn, moeder zijn,
    wij met een kinderwagen, met een kinderwagen, moederschap, verse moeders, moeders onder;
  vaders: jonge vaders, vadermelk, over vader zijn, vader zijn, vaderschap, pappa's, papa's, papadag,
    pa's, stoere papa's, vader en zoon, vaders en hun kroost, hun kroost, moeders slapen uit, de ouwe, pa
    en, stoeien met papa;
  baby: roze wolk, kersvers, kersverse, borst of fles, borstvoeding, flesvoeding, pasgeboren, net
    bevallen, pas bevallen, buik met, bolle buik, in verwachting, draagdoek, tot een jaar, kraamvisite,
    kraambed, hydrofiele, nog zes weken te gaan, puffen, ademen puffen, uitgerekend, wiegendood, wieg en,
    flesjes, je eerste kind, eerste nacht, verse ouders, andere verse ouders, nieuwe
    ouders, nachtvoeding;
  opvoeden: ouders van thuisblijvers, ouders die dat ook, avond met ouders, ouders onder elkaar, je zoon
    komt, zoon komt zijn kamer niet, kamer niet uit, dochter wil niet, je puber, puber in huis, kind dat
    niet luistert, nee zeggen, grenzen stellen, driftbui, driftbuien, schermtijd, bedtijd, ruzie aan
    tafel, broertjesruzie, je kind gamet, kind wil niet eten, de juf belt, wat doe jij als je kind,
    driftbuien en bedtijd, met andere ouders, zeg eens nee, hoe doen anderen, ouders vragen ouders,
    peuterpuberteit, zindelijk;
  eenoudergezin: in mijn eentje voor, alles in je eentje, alleen met de kinderen, voor twee, vader en
    moeder tegelijk, half gezin, kinderen alleen grootbrengt, alleen grootbrengt, alleen grootbrengen, in
    m'n uppie, zonder de vader, zonder de moeder, in je uppie;
  homestart: komt bij jullie thuis, gezin even lucht, handen vol aan de kinderen, helpt in het gezin,
    moeder even lucht, een ochtend in uw gezin, tweeling, een tweeling, ochtend iemand bij je thuis, een
    kleuter en een baby, handen vol, extra handen in huis;
  grootouders: met je kleinkind, met uw kleinkind, kleinkind, kleinkinderen, met opa, met oma, opa's,
    oma's, opa en ik, oma en ik, oppasoma, oppasopa, oppasdag, kleinzoon, kleindochter, met je kleinzoon,
    met je kleindochter, opa's timmerhok;
  kinderclub: na school, uit school, vrije middag voor kinderen, limonade, ranja, kinderhut, huttenbouwen,
    speurtocht, knutselen en rennen, groep drie tot, van zes tot tien, groep 3 tot, kids, slijm, hutten,
    achtjarigen, twaalfjarigen, voor acht tot twaalfjarigen, kinderen maken, kinderen bouwen, schatzoeken,
    spelletjes voor kinderen;
  speeltuin: klimrek, schommel, schommels, zandbak, waterpomp, skelter, skelters, step en skelter,
    kabelbaan, zand en water, glijbaan, waterpret, bouwspeelplaats;
  voorlezen: prentenboek, prentenboeken, er was eens, boekje op het kleed, voorleesstoel, kussens en
    boeken, dik boek, met een dik boek, op een kleed met, vierjarigen, luisteren op een kussen, sprookje,
    sprookjes;
  kinder-weerbaar: gepest, pesten, voor jezelf opkomen op school, stevig in je schoenen kinderen,
    uitschelden, op het plein uitschelden, baas over je lijf, groep zeven en acht, nee durven;
  vakantie-kinderen: herfstvakantie, zomervakantie, in de vakantie, voorjaarsvakantie, meivakantie, zes
    weken vrij, thuisblijvers zomer, school dicht, als de school dicht, zes weken, geen school en wel;
  schoolouders: aan het schoolhek, bij het schoolhek, op het schoolplein, koffie op school, na het
    wegbrengen, schoolhek, ouders drinken thee, koffie met de juf, bij de schooldeur;
  ondernemen: eigen baas, kamer van koophandel, koophandel, voor jezelf beginnen, startkapitaal;
  repareren: platenspeler die, die het niet doet, niet meer doet, weer als nieuw, weer aan de praat, aan
    de praat, weer laten lopen, weer laten branden;
  repair-cafe: oud elektriciens, elektriciens, meter en, snoer en stekker, schroefje los, klok die
    stilstaat, stilstaande klok, wekker stuk;
  fiets-repareren: ketting rem, rem lamp, derde versnelling, versnelling, achterlicht, remblokjes, wiel
    eruit, wij hebben de sleutels, rammelt je fiets;
  boeken-ruilen: zet een boek neer, pak een boek, boek neer, een boek mee, kast aan de gevel, boek erin
    boek eruit, kastje met boeken;
  kinder-sport: stoeien, rollen en stoeien, rennen rollen, judopak, koprol, trampoline, apenkooi,
    apenkooien;
  jongeren-muziek: booth, een beat, beat, producer, rappen, freestyle;
  scouting: groepsleider, uniform, knopen leggen, knopen en vuur, tentje, kampvuur en knopen;
  leefstijl: kilo's, minder chips, met een coach, met een leefstijlcoach, calorieën, minder snoep, meer
    lopen, trap in plaats;
  zelfstandig-wonen: op zichzelf woont, op jezelf wonen, eigen sleutel, voor het eerst op jezelf, voor het
    eerst op zichzelf, eerste eigen huis, zelf de was;
  rijvaardigheid: achter het stuur, nog achter het stuur, instructeur rijdt, verkeersregels, rotonde,
    borden en bochten;
  geschiedenis: straat van honderd jaar, honderd jaar geleden, ansichten, stadsarchief, kroniek, winkels
    van toen, hoe de wijk ontstond;
  buurtmedia: stukjes tikken, in alle brievenbussen, wijkbode, krantje van, interviewen, buurtnieuws,
    redactie, radio maken, podcast;
  uitgaan: stappen in de stad, zaterdag uit, avond uit, stappen met, uitgaan met;
`
