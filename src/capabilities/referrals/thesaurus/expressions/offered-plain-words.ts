/** Plain announcements of a local social map: what is done there, told without the name of its kind. */
export const offeredPlainWords = `
  samen-eten: dekken we voor, dekken we de tafel, tafel gedekt voor, gedekte tafel, harira en brood, aan de pannen, wij koken
    u eet, hollandse pot, eten we met de buurt, eten met de buurt, eten wat de pot schaft;
  bewegen-ouderen: stoelendans, terwijl je zit, terwijl u zit, stramme heupen, stramme schouders, stijve heupen, zittend en
    staand, vanaf uw stoel, vanuit de stoel, voor stijve lijven, voor wie niet meer kan staan, zonder op te staan;
  tuinieren: laarzen aan, klei in, in de klei, van het land komt, land bewerken, hoge plantenbakken, hoge bakken, bakken op
    heuphoogte, tuinbakken, handen in de grond;
  fietsles: leren trappen, trappen remmen, trappen remmen en sturen, remmen en rechtsaf, remmen en sturen, opstappen en wegrijden,
    nooit op een fiets gezeten, zijwieltjes eraf, evenwicht op twee wielen, fietsen hebben we zelf, nooit een fiets gehad, leren sturen en remmen;
  taalcafe: oefenen we nederlands, oefenen nederlands, aan tafel nederlands, taal beter wil spreken, taal beter spreken,
    beter nederlands spreken, nederlands durven spreken, durven praten, geen boek geen examen, geen boek en geen examen, geen lesboek, praten en
    fouten maken, nederlands van alledag, gewoon praten in het nederlands, woorden die je nodig hebt, zinnen oefenen;
  taalles: leren nederlands, nederlands leren terwijl, leren nederlands terwijl, nederlands vanaf het begin, nederlandse les, a1 en a2,
    woordjes en grammatica, taal leren voor;
  programmeren: linux, server draaien, eigen server, zelf een server, raspberry pi, printplaat, printplaten, open source,
    nerds, zelfbouw computer, zelf computers bouwen, code schrijven;
  telefoonles: tablet op tafel, tablet op, toestel op tafel, appje naar je, appje sturen, appen en foto's, leren bellen appen, bellen appen en,
    foto's kwijt, foto's sturen, beeldbellen met, smartphone in, je toestel;
  formulieren: een stapel enveloppen, enveloppen waar je, leggen uit wat er staat, uitleggen wat er staat, vullen samen in, vullen het samen in, lezen
    mee en leggen uit, lezen je brief, lezen uw brief, wat staat er in die brief, blauwe envelop, blauwe enveloppen, wat wil de gemeente, wat de gemeente van je wil,
    toeslagen aanvragen, kwijtschelding aanvragen, samen bellen met de instantie;
  voorlezen: leest een kort verhaal voor, leest iemand voor, iemand leest voor, wordt voorgelezen, we lezen voor, voorlezen en napraten;
  leesclub: praten we erover na, praten erover na, kort verhaal, verhaal bij de thee, kort verhaal voor, samen een verhaal lezen, hardop lezen,
    hardop lezen we, een bladzijde hardop, elke maand een boek, allemaal hetzelfde boek;
  schrijven: korte verhalen, korte verhalen schrijven, kort verhaal schrijven, schrijf een kort verhaal;
  geschiedenis: zwart wit foto's, in zwart-wit, in zwart wit, foto's van straten, straten en winkels van, winkels van toen, oude kaarten van de stad, waar stond die winkel, wie kent deze straat, oude klassenfoto's;
  levensverhaal: komen altijd verhalen los, verhalen los, komen de verhalen, verhalen komen los, haalt verhalen naar boven;
  tekenen: modeltekenen, model tekenen, stilleven tekenen, stilleventekenen, stillevens, naakttekenen, portrettekenen, portretten tekenen, houtskool, pen en
    inkt, perspectief, naar levend model, levend model;
  schilderen: ezels en acryl, ezels acryl, ezel en doek, acryl, olieverf, aquarel, doeken en kwasten;
  voetbal: bal hesjes, bal en hesjes, trappen op het plein, trappen tegen een bal, balletje trappen, twee doeltjes, doeltjes op het plein, partijtje op het plein, partijtje vier tegen vier,
    straatvoetbal, potje voetballen;
  jongeren: instuif, er lopen begeleiders rond, begeleiders lopen rond, twee begeleiders rond, tosti's en muziek, geen vragen van volwassenen,
    zonder ouders erbij, geen ouders;
  yoga: rustige houdingen, houdingen en adem, adem en strek, houdingen vasthouden, op een matje liggen, houdingen, rekken en ademen;
  nieuwkomers: net in haarlem komen wonen, net in de stad komen wonen, stadsgenoot laat je, laat je de markt, wijst je de weg in de stad,
    de stad leren kennen, hoe werkt het hier, waar vind je wat in de stad, net aangekomen;
  stadswandeling: samen de stad in, laat je de stad zien, langs de markt de bieb;
  dakloos: schone sokken, sokken handdoek, bed voor de nacht, soep en een slaapzak;
  vrouwen: vrouwenkamer, vrouwen uit alle, vrouwen uit alle windstreken, vrouwen van overal, alleen vrouwen thee, alle vrouwen welkom;
  kledingbank: kinderkleren om, kinderkleren maat, om zo mee te nemen, niemand vraagt waarom, kleren om mee te nemen, kleding om mee te nemen, kleding die je mag houden, wat past neem je mee;
  respijt: jij gaat de deur uit, jij gaat weg, u gaat de deur uit, die middag bij ons, is die middag bij ons, die dag bij ons, jij even weg kunt, jij kunt even weg, je man of vrouw is
    bij ons, wij zorgen zolang, zolang zorgen wij, wij passen op uw, wij letten op;
  samen-met-dementie: mensen die veel vergeten, voor mensen die veel vergeten, mensen die vergeten, wie veel vergeet, liedjes weten ze nog, de liedjes weten ze nog, weten ze nog wel;
  hond-wandelen: baasjes en viervoeters, viervoeters, honden die los kunnen, rondje met de honden, met je hond in;
  dierenoppas: laten je hond uit, laten uw hond uit, wij laten je hond, hond uit tot, brokken voor, zak brokken, voer voor je huisdier, voer voor huisdieren, voer voor je kat, voer voor je hond,
    dierenvoedsel, dierenvoedselpakket, voedselpakket voor dieren, voedselbank voor dieren, baasje in het ziekenhuis, baas in het ziekenhuis, kattenbak verschonen, poes eten geven, planten en poezen;
  burenhulp: planten water tijdens;
  buurtpreventie: melden wat niet pluis, niet pluis, hesjes lopen we, groeten en melden;
  koffie-inloop: bakkie aan, krant ligt op tafel, koffie staat klaar en de krant;
  verslaving: zonder drank en zonder drugs, veel van ons zijn gestopt, avond zonder drank;
  uitgaan: een avond uit zonder;
  leefstijl: iedere maat;
  iftar: harira met dadels;
  mantelzorg: even jij, gaat het over jou, avond over jou;
  werk-zoeken: aan de slag komen, weer aan de slag, aan het werk komen;
`
