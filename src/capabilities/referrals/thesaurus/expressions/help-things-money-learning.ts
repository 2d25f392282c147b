/** Help, things, money, learning: further expressions, `topic: phrases;`. */
export const helpThingsMoneyLearning = `
  burenhulp: buur die helpt, een buur die helpt, iemand uit de straat, klein dingetje, vuilnis buiten
    zetten, kliko buiten zetten, kliko aan de straat, planten water als, sleutel bij de buren, post uit de
    bus halen, even iemand erbij, buurvrouw helpen, buurman helpen, iemand die even helpt;
  klussen: aan de muur, schilderij moet aan de muur, ikea pakket, ikea, ikea kast, bouwpakket kast, kast
    staat nog in de doos, bed in elkaar, bed in elkaar zetten, in elkaar zetten, in elkaar moet, plankje
    ophangen, plankje, spiegel ophangen, klok ophangen, fotolijst ophangen, tv ophangen, lamp hangt los,
    peertje vervangen, gloeilamp, peertje verwisselen, kapot peertje, kapotte lampen, lamp verwisselen,
    druppende kraan, kraan druppelt, wc loopt door, verstopte afvoer, afvoer verstopt, gootsteen verstopt,
    deur klemt, klemmende deur, deur piept, losse deurklink, deurklink, deurkruk, slot klemt, raam klemt,
    ventilatie, douchekop, kitten, kitrand, verlichting ophangen, trap op om een lamp, trapleer, schroefje,
    gaatje boren, boor, klusjes liggen, klusjes blijven liggen, klussen blijven liggen, klusje in en om het
    huis, douchebeugel, douchestoel plaatsen, drempel weghalen, drempelplaatje, gordijnen hangen,
    rolgordijn, rolgordijnen, luxaflex, handyman, handige buur, niemand die kan klussen, klust niet zelf,
    twee linkerhanden, eenarmig en klussen, kastdeur, wand verven, wand schilderen, schuren en verven;
  klus-leren: zelf klussen leren, klussen voor vrouwen, zelf leren ophangen, zelf dingen leren maken in
    huis;
  klusclub: handige kerels, bouwt graag, in de bouw gezeten, klusjes voor oude mensen, klussen voor wie dat
    niet kan;
  tuinhulp: tuin staat vol onkruid, onkruid tot de knieën, gras staat hoog, gras een meter hoog, gras hoog,
    haag is te hoog, heg te hoog, heg is te hoog, oerwoud, tuin is een oerwoud, bladeren harken, blad
    ruimen, snoeischaar, bukken in de tuin lukt niet, iemand die de tuin doet, tuin netjes maken, tegels
    schoonmaken, voortuintje, tuin overwoekerd, overwoekerde tuin, grasmaaier, klimop;
  boodschappen: boodschappen sjouwen, komt niet meer bij de supermarkt, niet meer bij de supermarkt,
    supermarkt te ver, winkel te ver, zelf groente kiezen, zelf kiezen wat ze eet, zelf kiezen van haar/zijn
    groente, zelf uitzoeken in de winkel, zelf in de schappen, karretje duwen, winkelwagen, winkelkarretje,
    samen naar de albert heijn, albert heijn, jumbo, lidl, aldi, appie, naar de appie, medicijnen halen,
    medicijnen ophalen, naar de apotheek, apotheek, zware tassen, tassen sjouwen, kleren kopen met iemand,
    mee winkelen, winkelmaatje zoeken, naar de winkel met;
  vervoer: ritje naar, rit naar, ritje naar het ziekenhuis, brengen naar, weggebracht worden, komt niet op
    plekken, komt er niet met het ov, ov te moeilijk, ov is te ver, te ver lopen naar de bus, bushalte te
    ver, taxi, regiotaxi, valys, op en neer rijden, halen en terugbrengen, iemand met een auto, autoloos,
    auto weg, rijbewijs kwijt, rijbewijs ingeleverd, mag niet meer rijden, niet meer autorijden, niet meer
    autorijdt, naar de bestraling, naar de dialyse, naar de specialist, naar de poli, brengt en haalt;
  formulieren: correspondentie, post van uwv, uwv, svb, duo, cak, belastingbrief, blauwe brieven, enveloppen
    ongeopend, post ongeopend, maakt post niet open, maakt haar/zijn post niet open, durft de post niet open
    te maken, berg papieren, rompslomp, kastje naar de muur, van het kastje naar de muur, brief snappen,
    snapt de brief niet, snapt de brieven niet, snapt brieven niet, begrijpt haar/zijn post niet, begrijpt
    de post niet, moeilijke brieven, moeilijke taal in brieven, ambtelijke taal, brief uitleggen, brief
    laten lezen, iemand die de brief leest, aanvraag, aanvraagformulier, aanvragen van een uitkering,
    inkomstenbelasting, aangifte, belastingpapieren, kinderopvangtoeslag, kindgebonden budget, kinderbijslag
    aanvragen, huursubsidie, energietoeslag, wmo aanvraag, wmo aanvragen, bijstand aanvragen, ww aanvragen,
    aow aanvragen, wia, wajong, uitkeringsbrief, inschrijven woningnet, woningnet, inschrijfformulier,
    inschrijven school, beschikking, formuliertje, formelier, formelieren, formullieren;
  papieren: administratie bijhouden, administratie is een puinhoop, map met papieren, mappen, ordners,
    ordner, papieren op een hoop, schoenendoos met papieren, schoenendoos vol, post sorteren, papieren zoek,
    papiertroep, alles op een stapel;
  geldhulp: leren budgetteren, beter met geld omgaan, geld overhouden, houdt te weinig over, houdt niks
    over, overzicht over haar/zijn geld, overzicht in de financien, centen op orde, geldoverzicht, kasboek,
    rekeningen op een hoop, rekening niet betalen, rekeningen blijven liggen, komt er met betalen niet uit,
    bewindvoering, onder bewind, bewindvoerder, beslag, loonbeslag, kredietbank, budgetbeheer, klarna,
    achteraf betalen, studieschuld, geldcursus, vaste lasten;
  rondkomen: rond te komen, niks te makken, niks te besteden, zwart zaad, op een houtje bijten, houtje
    bijten, einde van het geld, einde maand op, elk dubbeltje, iedere cent omdraaien, elke cent omdraaien,
    geen rooie cent, rooie cent, skeer, doekoe, geen doekoe, in de bijstand, alles duurder, duur leven,
    duurte, kan niks betalen, haarlempas aanvragen;
  juridisch: jurist, rechtsbijstand, rechten kennen, arbeidscontract, contract ontbinden, ontslagen,
    ontslagbrief, huurcontract, huurverhoging, geschil, conflict met de huurbaas, huisbaas, huurbaas,
    rechtbank, verblijfsrecht, erfenis, alimentatie, buren ruzie, omgangsregeling;
  maatje: iemand voor een-op-een, vast iemand, vast persoon, vast gezicht, een vast gezicht, vaste bezoeker,
    iemand aan huis, bezoekje, bezoekjes, bezoekvriendin, iemand over de vloer, iemand die komt, iemand die
    tijd heeft, wekelijks bezoek, iemand een keer per week, iemand om leuke dingen mee te doen, iemand om
    mee op stap te gaan, iemand die met haar/hem gaat, iemand erbij, vriendschappelijk contact,
    bezoekmaatje, praatmaatje, humanitas, iemand die even komt zitten, iemand die koffie komt drinken,
    koffie aan huis, steunfiguur, coach aan huis, sociaal maatje, iemand die mee kan, samen ergens heen
    durven;
  opruimhulp: kamer staat vol, spullen weg, spullen uitzoeken, zolder leeg, zolder ontruimen, kelder
    opruimen, schuur opruimen, huis leegmaken, huis leeg moet, hoarder, rommel in huis, troep in huis,
    overal spullen, verhuisdozen, dozen inpakken, dozen sjouwen, moet verhuizen, sjouwers, bank naar
    beneden, meubels verplaatsen, naar de stort, milieustraat, aanhanger, bus lenen voor een verhuizing,
    opgeruimd huis;
  hulp-thuis: huishouden lukt niet, stofzuigen lukt niet, dweilen, was opvouwen, bed verschonen, poetshulp,
    schoonmaken lukt niet, stoffen en zuigen, strijkgoed;
  repareren: maken wat kapot is, weggooien zonde, weggooien is zonde, nieuw kopen zonde, nieuw kopen vindt,
    zonde om weg te gooien, zonde om weg te doen, niet weggooien, gerepareerd krijgen, opgeknapt krijgen,
    aan de praat krijgen, aan de praat, weer werkend krijgen, op zijn/haar gat, naar de knoppen, naar de
    filistijnen, kaduuk, geen leven meer in, gaat niet meer aan, lamp/tv/radio/televisie/computer/verwarming gaat niet aan, springt niet aan, slaat niet
    aan, valt uit elkaar, poot eraf, stoelpoot, stoel gammel, gammele stoel, klok loopt niet, klok staat
    stil, *soldeerbout;
  repair-cafe: lamp die het niet doet, lamp die t niet doet, doet t niet, doet het niet, die het niet meer
    doen, die het niet meer doet, doen het niet meer, stekker kapot, snoer kapot, snoer, kortsluiting,
    *waterkoker, strijkijzer, *broodrooster, tosti-ijzer kapot, koffieapparaat, senseo, senseo kapot, senseo
    stuk, *stofzuiger, föhn, staafmixer, keukenmachine, naaimachine hapert, naaimachine loopt vast, radio
    doet niks, cd speler kapot, platenspeler kapot, printer kapot, speelgoed kapot, elektrisch apparaat,
    huishoudelijke apparaten;
  fiets-repareren: lekke achterwiel, lekke voorband, lekke achterband, achterwiel, roestige ketting,
    *ketting, ketting eraf, fietsketting, ketting loopt eraf, remmen doen het niet, remmen kapot, remkabel,
    versnelling kapot, versnelling doet het niet, slag in het wiel, trapper los, trapper kapot, bel kapot
    fiets, fietslicht, fietslamp, achterlicht, fietslicht kapot, dynamo, band zacht, zachte banden, band
    plat, platte band, platte banden, spaken, fietszadel, zadel stuk, fiets staat stuk, fiets staat te
    roesten, geroeste fiets, kinderfiets kapot, kinderfietsje kapot, fiets rijdt niet, fiets doet raar, lek
    gereden, alles met wielen, fietsen sleutelaar, sleutelt aan alles met wielen, bandenplak, plaksetje;
  kledingruil: kleren te groot, uitgegroeid, groeien uit hun kleren, groeit uit haar/zijn kleren, groeit
    overal uit, overal uit gegroeid, uit gegroeide, vintage, kleertjes ruilen, babykleding, rompertjes,
    zwangerschapskleding, kast uitgemest, kledingkast uitmesten, maatje groter, positiekleding, dikke
    truien, dunne spullen, alleen dunne kleren, dunne kleren, laarsjes, regenlaarzen, sjaals en mutsen,
    wanten en mutsen, feestkleding, feestjurk, nette kleren, sollicitatiekleding, pak voor sollicitatie,
    iets anders aan;
  kledingbank: geen warme jas, zonder jas, kind zonder jas, te dunne jas, loopt in een zomerjas, warme trui,
    dekens, dekbed, ondergoed, sokken nodig, schoenen nodig, schoenen kapot, schoenen te klein, geen goede
    schoenen, gympen met gaten, gaten in zijn/haar schoenen, kleding halen, gratis jas, gratis schoenen;
  weggeefwinkel: bankstel, eethoek, matras, matrassen, kast nodig, keukenspullen, pannen nodig, pannen en
    borden, servies, koelkast nodig, tv nodig, spullen voor een nieuwe woning, lege woning, leeg
    appartement, slaapt op de grond, slaapt op een matras, geen bed, geen kast, tweedehandsje,
    tweedehandsjes, spullen kwijt, spullen goed terechtkomen, spullen wegdoen, spullen een tweede leven,
    tweede leven, marktplaats te duur, huisje inrichten, woning inrichten, gordijnen en lampen, inrichten;
  rommelmarkt: koopjes jagen, kraampje, kraam huren, kraampjes, spulletjes verkopen, antiek, curiosa markt,
    oude troep, markt met spullen, struinen op de markt, vlooienmarktje, tweedehandsmarktje;
  spullen-lenen: lenen van de buren, hogedrukspuit, heggenschaar lenen, grasmaaier lenen, trap lenen,
    steiger lenen, behangtafel, behangtafel lenen, partytafels, statafels, wafelijzer lenen, tent lenen,
    gourmetstel, gourmetstel lenen, klopboor, zaagmachine, aanhangwagen, kruiwagen, een keer nodig;
  speelotheek: blokken, speelgoed voor, speelgoed op, lego voor, puzzels voor kinderen, poppen voor,
    cadeautje, cadeautjes, cadeau voor, verjaardagscadeau, iets leuks kunnen geven, kinderbedje, wiegje,
    buggy, autostoeltje, maxi cosi, luiers, commode, loopfiets, driewielertje, stepje lenen,
    speelgoedje;
  kindpakket: zwemles te duur, zwemles niet betalen, sportclub te duur, voetbalclub te duur, dansles te
    duur, geen geld voor de club, voetbalschoenen te duur, kan niet mee op schoolreis, schoolkamp, geen geld
    voor cadeau, kinderfeestje geven, kinderfeestje betalen, verjaardag van haar/zijn zoontje, verjaardag
    van haar/zijn dochtertje, schooltas, etui, rekenmachine, gymschoenen, laptop voor school nodig,
    muziekles te duur, kinderen kunnen niet meedoen, meedoen met andere kinderen te duur;
  boeken-ruilen: leesvoer, boekenkast, dozen boeken, boeken te duur, boek ruilen, gelezen boeken, boekje
    ruilen, *bieb, *bibliotheek, bieb te ver, pasje van de bieb, biebpas;
  energie: gloeit de meter, gas te duur, kachel te duur, kachel laag, thermostaat laag, stookt niet, zit met
    een jas aan binnen, kou in huis, koude woning, kieren, kierdichting, kier onder de deur, ramen tochten,
    enkel glas, beslagen ramen, vocht in huis, schimmel op de muur, energielabel, dubbel glas, energienota,
    voorschot energie, jaarafrekening, stroom te duur, ledlampen, douchetijd;
  duurzaam: co2, footprint, ecologisch, groene stroom, milieubewust, plasticvrij, weggooimaatschappij,
    hergebruik, hergebruiken, tweede leven geven, recyclen, recycling, afval scheiden, vegetarisch,
    veganistisch, vegan;
`
