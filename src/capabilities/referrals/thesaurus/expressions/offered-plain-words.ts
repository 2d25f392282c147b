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
  samen-eten: eet een groepje, eet een clubje, eten met een groepje, eten met een clubje, groepje eet samen, kom erbij aan tafel, er is een bord voor je;
  bewegen-ouderen: ook zittend mee, zittend mee te doen, zittend meedoen, zittend mag ook, staand of zittend, zittend of staand, in eigen tempo bewegen,
    bewegen zonder zweten, soepele gewrichten;
  valpreventie: tegen vallen, oefenen tegen vallen, stevig blijft staan, stevig blijven staan, minder bang om te vallen, bang om te vallen, angst om te vallen, leren vallen en opstaan, valtraining,
    weer overeind komen, van de grond opstaan, evenwicht trainen, drempels en kleedjes;
  aquagym: hydrogym, oefeningen in het ondiepe, oefeningen in het water, gymnastiek in het water, gym in het water, sporten in warm water, trappelen in warm water;
  naailes: leren naaien, leer naaien, eerste rok naaien, eerste jurk naaien, leer omgaan met de naaimachine;
  fiets-repareren: fietsenmakers, plakken je band, plakken je band en, plakken de band, plakken uw band, je band wordt geplakt, stellen je remmen, stellen de remmen, remmen afstellen, kapotte fiets langs,
    ketting eraf, ketting erop;
  taalcafe: oefenen samen nederlands, samen nederlands oefenen, oefenen met elkaar nederlands, nederlands met de buren, nederlands aan de keukentafel;
  muziekles: ukelele voor beginners, gitaar voor beginners, piano voor beginners, viool voor beginners, akkoorden leren, eerste akkoorden, drie akkoorden, noten leren lezen;
  dag-opvang: niet goed alleen thuis, niet alleen thuis kunnen, niet meer alleen thuis, niet alleen thuis kan, hele dag gezelschap en eten, een dag onder begeleiding, dag met begeleiding;
  buurtpreventie: preventieteam, door de wijk en melden, door de wijk lopen en melden, signaleren en melden, wijkronde, buurtronde, ogen van de wijk;
  brieven-schrijven: brieven voor elkaar, u schrijft met, je schrijft met, schrijven met iemand die, wij bezorgen de brieven, met pen en papier aan;
  gepensioneerd: gepensioneerd en dan, gestopt met werken en dan, kring voor gepensioneerden, eerste jaar zonder werk, na de laatste werkdag;
  zorgenkind: ouders met een kind met, bijzondere kinderen, ouders van bijzondere kinderen, ouders met een zorgenkind, ouders met een bijzonder kind, zorgen over je kind, zorgen om je kind;
  leeg-nest: kinderen uit huis zijn, kinderen uit huis, nu de kinderen uit huis;
  kleinkind-in-huis: bij wie een kleinkind woont, kleinkind woont, kleinkinderen wonen;
  samen-eten: pannen op het vuur, zoeken nog monden, monden om te voeden, hongerige magen, eet niet graag alleen, niet graag alleen eten, te veel gekookt, voor een heel weeshuis gekookt,
    een bord extra, bord bij, vork erbij, wie eet er mee, eet je mee, wat er in de pan zit, opscheppen maar, tweede portie;
  wandelen: het bankje halverwege, bankje halverwege, niemand hoeft hard, ene voet voor de andere, zien wel waar we uitkomen, zolen, versleten zolen, stevige schoenen aan;
  bewegen-ouderen: je blijft gewoon zitten, blijft er gewoon bij zitten, u blijft erbij zitten, zittend zweten, spierpijn op een stoel, voel je het de volgende dag, tenen aantikken, armen omhoog;
  dansen: gladde vloer, mag ik deze van u, een gladde vloer, hakken op het parket, dansje wagen, dansje doen, pasjes leren, een twee drie vier, leid jij of ik, draaien tot je duizelig;
  schaken: koning in gevaar, zestien stukken, twee klokken, zwarte en witte stukken, stukken op het bord, toren en paard, dame en koning, loper en paard, remise;
  breien: trui die nooit afkwam, laatste steek, de laatste steek, trui afmaken, halve trui, gevallen steek, gevallen steken, twee pennen en, bol wol, recht averecht, sjaal zonder eind;
  keramiek: modder aan je handen, kom een vaas, iets scheefs, scheve kom, scheve vaas, uit klei, klei onder je nagels, de oven in met, gebakken en geglazuurd;
  natuur: wat kruipt daar, met een loep, loep door het gras, schepnet, waterdiertjes, paddenstoelen zoeken, sporen zoeken in het bos, wat bloeit er nu, insecten zoeken, beestjes zoeken;
  vogels: kijker om je nek, kijker om de nek, verrekijker mee, bij de plas met een kijker, wie zingt daar in de boom, hoor je de merel, roodborstje tikt;
  dierenoppas: vier poten en, baas kan even niet, hun baas kan even niet, baasje kan even niet, als het baasje ziek, als u de hond niet, riem aan de kapstok;
  theater-spelen: voor het voetlicht, even iemand anders zijn, iemand anders zijn, in andermans huid, in een andere huid, tekst leren en spelen, souffleur, op de planken, achter het gordijn, de planken op, applaus halen;
  taalcafe: de het een, leer je door te doen, praten leer je door, taal leer je door te praten, zoeken naar het goede woord in het nederlands, met handen en voeten, accent geeft niet, accent mag;
  rondkomen: stuk maand over, maand over, eind van het geld, eind van je geld, geld op en nog een, euro twee keer omdraaien, lege portemonnee, lege beurs, te weinig voor te veel maand;
  opruimhulp: overvolle la, de overvolle la, gooien niets weg voordat, niets weg voordat u, geen kast meer dicht, kast gaat niet meer dicht, dozen tot het plafond, paadje door de kamer, stapels op de trap, weg of houden;
  maatje: ze blijft een uur, hij blijft een uur, blijft een uurtje, blijft een uurtje zitten, iedere week bij u aan tafel, elke week iemand op de koffie, iemand die naar u toe komt;
  dementie: puntje van je tong, puntje van de tong, het ligt op het puntje, naam ontschoten, woorden ontschoten, wat wilde ik ook weer, briefjes op de kast, alles op briefjes, dagen door elkaar, namen door elkaar;
  herstel: jaar in bed lagen, in bed lagen, weken in bed, maanden in bed, bodem geraakt, op de bodem gezeten, uit het donker, weer licht zien, gordijnen weer open, de gordijnen weer open;
  meditatie: adem in, adem uit, in en ook weer uit, drie keer diep ademen, gedachten laten gaan, gedachten als wolken, zitten en niets moeten;
  ouder-kind: boven de wieg, krampjes, slaapliedjes, spuugdoekje, spuugdoekjes, luiertas, flesjes en luiers, doorkomende tandjes, eerste hapjes, buikligging, rammelaar;
  opvoeden: puberbrein, deuren die slaan, slaande deuren, ouders die zuchten, zuchtende ouders, hij luistert nooit, schermtijd, bedtijd, tien keer zeggen, grote mond aan tafel, brutale mond;
  jongeren: tot je achttiende, onder de achttien welkom, geen gezeur, zonder gezeur van, kussens en frisdrank, banken en frisdrank, bank en wifi;
  voedselbank: bakje over, portie over, eten over zet, zet het in de kast, eten in de kast zetten, leg het in de kast, blikken en pakken, blikjes en pakken, wat jij over hebt eet een ander;
  mannen-praten: van man tot man, wat je thuis niet zegt, mannen die niet praten, mannen die nooit praten, mannen huilen ook, wat mannen niet zeggen, niet stoer doen;
  gepensioneerd: wekker uit, eerste maanden zonder baas, zonder baas en zonder wekker, geen baas meer, lege agenda na, van vijf dagen naar nul, nooit meer maandag, elke dag zondag;
  leeg-nest: zijn bed staat er nog, haar bed staat er nog, jongenskamer leeg, de kamer boven, meisjeskamer leeg, jongste studeert in, hij studeert in, zij studeert in, stil aan de eettafel sinds, geen schoenen meer in de gang;
  kleinkind-in-huis: broodtrommels smeren, weer broodtrommels, kleuter in huis op je, op je zeventigste met een, op je zestigste met een, opnieuw ouder worden, weer opvoeden op je;
  wassen: een schoon begin, warm water zeep, warm water en zeep, fris de straat op, fris weer naar buiten, geen warm water thuis, geen bad thuis, kraan met warm water;
  rolstoelwandelen: iemand die duwt, wij doen de rest u zit, u zit wij, u zit en wij, u zit wij duwen, wielen onder uw stoel, uw stoel en onze benen;
  brieven-schrijven: lieve onbekende, zo begint elke brief, beste onbekende, lieve mevrouw met, post van een vreemde, er valt weer eens wat op de mat, geen rekening op de mat;
  zorgenkind: past in geen hokje, anders dan andere kinderen, kind past niet in, kind in geen hokje, weer gebeld door school, school belt weer, nooit uitgenodigd op feestjes, nooit op een feestje gevraagd, niet zoals andere kinderen;
  dierenoppas: dierenvoedselhulp, dierenvoer halen, zak voer, zakken voer, voer voor uw kat, voer voor uw hond, voer voor uw huisdier, voer voor katten, voer voor honden;
  schrijven: gedichten maken, spelen met woorden, spelen met taal, dichten met, rijmen en dichten, schrijven op een onderwerp;
  verzamelen: computers van vroeger, oude computers, oude spelcomputers, oude radio's, oude speelgoed;
  koor: tienerkoor, peuterkoor, jeugdkoor;
  fietsen: heren op de fiets, mannen op de fiets, dames op de fiets, e-bikeclub, trappen door de polder, rondje op de fiets;
  maaltijd-thuis: koken voor wie ziek, brengen het langs, brengen het bij u langs, brengen het bij je langs, koken en brengen, kookt en brengt, bord voor de buurman, bord voor de buurvrouw, pannetje soep aan de deur, pannetje brengen, eten aan de deur;
  dagbesteding: werken zonder baas, inpakken in eigen tempo, inpakken en sorteren, ochtenden inpakken, middagen inpakken, ritme en een taak, taak die bij je past, handen bezig en collega's;
  ziekte-lotgenoten: bewegen met diabetes, diabetescafe, leven met diabetes, wandelen met diabetes;
  kinder-weerbaar: kinderen leren nee zeggen, kinderen die gepest, opkomen voor jezelf op school;
  burenhulp: lief en leed, lief-en-leedstraat, lief en leedpotje, bloemetje brengen, bloemetje bij zieke buren, zieke buren, voor zieke buren;
  speeltuin: stoepkrijt, speelstraat;
  respijt: logeerhuis, weekend weg voor wie zorgt, weekend weg voor mantelzorgers, logeren zodat u, logeren zodat jij;
  iftar: harira met dadels;
  mantelzorg: even jij, gaat het over jou, avond over jou;
  werk-zoeken: aan de slag komen, weer aan de slag, aan het werk komen;
  koffie-inloop: lezen het nieuws, we lezen de krant, samen de krant, het nieuws van de dag, het nieuws doornemen, krant doornemen, zelden eens, kopje troost;
  samen-eten: lange tafel neer, zetten een lange tafel, zetten de tafel uit, tafels tegen elkaar, prak met jus, piepers met jus;
  wandelen: uur lopen, uren lopen, boterham in je zak, boterham in de jaszak, op grote voet, lopen met een boterham, te voet naar, een dag te voet;
  yoga: matten en adem, matten adem, wierookstokje, wierook en, op je kop staan, hond die omlaag kijkt, zonnegroeten;
  jeu-de-boules: doelballetje, zes ballen, ballen op het gravel, stalen ballen, but gooien, gravel achter, wie ligt het dichtst;
  theater-spelen: lezen rollen, rollen lezen, we lezen een toneelstuk, lachen om onszelf, een rol voor iedereen;
  koor: zoeken alten, zoeken sopranen, zoeken tenoren, zoeken bassen, zoeken nog bassen, alten gezocht, tenoren gezocht, bassen gezocht, stem erbij, tenoren en bassen;
  voorlezen: verhalen voor kleuters, verhalen voor peuters, verhaal voor kleuters, verhaaltje op een kussen, sprookjes bij, kleuters luisteren;
  taalcafe: ouders die het nederlands nog leren, nederlands nog leren, wie nederlands leert, oefenen met brieven van school, praten met de juf in het nederlands;
  ehbo: als iemand neervalt, iemand neervalt, iemand flauwvalt, iemand stikt, stabiele zijligging, hart stilstaat, als een hart stilstaat, aed leren, pleisters en verband, brandwonden;
  telefoonles: ding in je broekzak, dat ding in je, betalen met je telefoon, hoe je ermee betaalt, foto's doorsturen, zaklampje en wekker, het schermpje, te kleine letters op je telefoon;
  geldhulp: waar het geld blijft, baas over je beurs, baas over je geld, kijken waar het geld, potjes maken, geld in potjes, vaste lasten op een rij, kasboek, huishoudboekje, bonnetjes bewaren;
  maatje: iemand die meeloopt, eerste keer naar een club, eerste keer is eng, we gaan met je mee, ga met je mee, gaat met je mee, samen voor het eerst;
  klussen: peertje stuk, peertje draaien, klimmen op de ladder, wij klimmen op, ladder in de auto, gloeilamp vervangen, deur die klemt, klemmende deur, rookmelder ophangen, batterij in de rookmelder;
  opruimhulp: volle kelder, de volle kelder, beslissen wat blijft, samen beslissen wat weg, wat mag blijven en wat mag weg, bergen spullen, schuur vol;
  mantelzorg: zorgen voor twee, zijn vrouw wast, haar man wast, wast kookt en, kookt en troost, troost en tilt, tilt en wast, dag en nacht klaar;
  respijt: zorg een middag over, zorg een dag over, zorg een avond over, nemen de zorg een, neemt de zorg een;
  herstel: opgebrand thuis, kapotte batterij, burn-outcafe, burnoutcafe, overspannen thuis, thuis met een burn-out, langzaam opladen;
  verslaving: zonder fles, een avond zonder fles, zonder de fles, droge avond, drank laten staan, van de drank af, niet meer drinken;
  ziekte-lotgenoten: ervaringen met diabetes, suikercafe, bloedsuiker, leven met suiker;
  speeltuin: pallets en spijkers, hutten bouwen, hut bouwen, bouwdorp, spijkers en planken buiten;
  jongeren: voor 14 tot 18, voor 12 tot 16, voor 16 tot 20, niet op straat, een bank en een beamer, bank een beamer, tafelvoetbal en frisdrank;
  kledingruil: hang hem in de ruilkast, ruilkast voor jassen, broek te krap, uit je jas gegroeid, jas geruild, maatje gegroeid;
  kledingbank: jassen voor niets, mutsen sjaals en, dikke jassen, warme truien voor niets, sjaals en dikke jassen, kleren voor niets, dekens en jassen;
  nieuwkomers: hier pas woont, pas hier woont, hier nog maar net, nog maar net hier, net over de grens, de taal niet kent, wie hier pas is, wie hier net is;
  ondernemen: begin voor mezelf, begin voor jezelf, voor jezelf beginnen, eerste onderneming, eigen zaak beginnen, een eigen bedrijf, ondernemersplan, idee voor een bedrijf;
  kindpakket: taart en een tas, feestje voor kinderen als er geen geld, kind van wie er geen geld, lang zal ze leven, lang zal hij leven, jarig zonder geld, verjaardag in een doos, cadeautje voor het jarige kind;
  rijvaardigheid: opfriscursus voor automobilisten, automobilisten, nog veilig achter het stuur, rotondes en borden, nieuwe verkeersregels;
  lezing: praatje met plaatjes, praatje en plaatjes, een spreker vertelt, vertelt met dia's, met dia's, dia's en, spreker met beelden;
`
