/** What volunteers write who do not use the usual word: walking, sport, handwork, tools, music, games, green and animals. */
export const offeredMovingAndMaking = `
  wandelen: naast elkaar lopen, zij aan zij lopen, samen verder lopen, samen oplopen, kalm lopen, traag
    lopen, rustig lopen, lopen door het, lopen zo traag, wij lopen, we lopen, een eind lopen, eindje
    lopen, stukje door het park, dinsdagronde, zondagronde, maandagronde, woensdagronde, donderdagronde,
    vrijdagronde, zaterdagronde, ochtendronde, middagronde, wagentjesronde, kinderwagenronde, buggyronde, in het tempo van, tempo van de langzaamste, tempo van de traagste, zo traag
    als, bankjes genoeg, om de tweehonderd meter een bankje, bankje onderweg, kilometer langs het water,
    langs het water, kilometer of twee, kilometer of meer, tien kilometer, vijftien kilometer, twintig
    kilometer, kilometervreters, veters vast, veters strikken, stevige schoenen, goede schoenen, schoenen
    aan, wandelschoenen, weer of geen weer, regen of zon, half uur op eigen tempo, rollator stok of, een
    blokje met, blokje lopen, blokje rond, achterdeur uit, voet voor voet, voetje voor voetje, te voet, de
    paden op, door duin en strand, naar de molen en weer terug, heen en weer terug, weer terug lopen, van
    het pleintje naar, drie bruggen, bruggen en, jas aan deur uit, jas aan, neus achterna, waar we
    uitkomen, we zien wel waar, de dijk over, het bos door, het park door, de wijk door, onderweg praten,
    onderweg een bankje, met onderweg, pas op de plaats, schoenen strikken, een uurtje door het, uurtje
    door, half uurtje door, om het park, rond de plas, rond het meer, rond de vijver, ommetjes, ronde door
    het park, stappen we, op pad te voet, we vertrekken bij, verzamelen bij, over het strand, kilometer
    over het strand, acht kilometer, zes kilometer, gaan zo langzaam, zo langzaam
    dat, eenden ons inhalen, vanaf het station, slakkengang, in slakkengang, heuvels, stappend;
  hond-wandelen: met de viervoeters, viervoeters, leent een riem, aan de riem, riem los, riem in de hand,
    kwispelaars, hondjes mee, blaffers, baasjes onder elkaar, baas en hond, losloopveld, met teckels,
    teckels, herders en, baasjes met, hondenliefhebbers, op het hondenveld, hond en baas;
  dierenoppas: laat je hond uit, laat uw hond uit, een buur je hond uit, laten uw hond uit, laten je hond
    uit, lopen wij met uw, lopen met uw hond, met uw viervoeter, baasje ziek, baas ziek, uitlaatploeg,
    uitlaathulp, dierenarts als het moet, op uw kat, geeft uw kat eten, voeren uw kat, poes eten geven,
    kat te eten, brokken, kattengrit, kattenvoer, hondenvoer, voerbank, huisdierenhulp, huisdier even
    ergens, logeeradres voor, kooi verschonen, gaat een buurman met uw hond, met uw hond naar buiten, met
    uw hond, hond logeert, logeerbot, uw poes, uw huisdier, dier alleen thuis, als de baas;
  fietsen: op de trappers, trappers, trappen we naar, peddelen, wind mee, wind in de rug, rondje op de
    fiets, toertje, op de elektrische, fietsknooppunten, knooppunten, zadelpijn, kilometer door de bollen,
    op het zadel door, banden op spanning, fietstas, fietstassen, trappend door, op twee wielen door,
    tochtje van dertig, dertig kilometer, veertig kilometer;
  duofiets: naast elkaar op een fiets, voorin de bak, wij trappen u, jij zit ik trap, u zit wij trappen,
    zitten en laten trappen, meetrappen hoeft niet, wij trappen, u voorin, voorin zitten, samen in het
    zadel, wind om je oren, deken over de knieen, vrijwilliger trapt, u wijst de weg, trapt u wijst, fiets
    met drie wielen, driewieler, drie wielen;
  fietsles: leren fietsen op, zijwieltjes, niet te oud om te fietsen, eerste keer op het zadel, op het
    zadel, slingeren mag, als kind nooit op een fiets, nooit op een fiets, leert het hier alsnog, zonder
    zijwieltjes, opstappen en remmen, afstappen en remmen;
  bewegen-ouderen: vanaf de zitting, op de stoel, op een stoel, aan de stoelleuning, stoel als houvast,
    armen en benen, armen benen, nek los, schouders los, heupen los zittend, lachspieren, oude botten,
    stijve stengels, stijve lijven, stroeve knieen, stramme knieen, krakende knieen, krakende gewrichten,
    roestige gewrichten, smeren van de gewrichten, voor lijven die, lijf soepel, soepel houden, ballen
    gooien zittend, elastiek en stokken, met stok en bal, terwijl u zit, al zittend, knieen heffen, armen
    draaien, stijf uit bed, rekken op muziek, half uur rekken, voor oude knieen, kraakt het, kraken mag,
    gesmeerd, tenen en vingers, bal overgooien, buigen en strekken, keukenstoel, op uw keukenstoel, op een
    keukenstoel, oefeningen op uw, armen en schouders, gym voor wie;
  valpreventie: stevig op uw benen, stevig op de been, onzeker loopt, onzeker op de benen, onvast ter
    been, onvast op de benen, wankel op de benen, wankel, stoepranden, drempels en stoepen, drempel en
    stoep, veilig opstaan, opstaan van de grond, van de grond komen, weer overeind, overeind komen, hoe
    val je, leren vallen, kleedjes en drempels, bang om te vallen, bang om te struikelen, rollator leren
    gebruiken, op een been staan, hoe kom je overeind, overeind als je ligt, gaat liggen, op de grond
    belandt, losse matjes, losse kleedjes, wiebelen op, evenwicht, balans houden, zonder te vallen, niet
    omvallen, leren opvangen, leren opstaan, kijken waar je loopt, net niet gevallen, zonder vallen, bijna
    gevallen;
  yoga: rek en adem, adem en rek, op een matje, zachte oefeningen op een matje, oefeningen op een matje,
    ademhaling en houding, hond en cobra, kat en koe, boomhouding;
  tai-chi: langzame bewegingen, trage bewegingen, bewegen in slow, chinese oefeningen, chinese beweging,
    de kraanvogel, wolken duwen, wolkenhanden, langzaam bewegen, vloeiende bewegingen, slow motion;
  dansen: heupen los, heupen los op muziek, voeten van de vloer, vloer op, de vloer op, walsje, foxtrot,
    quickstep, polonaise, bollywood, line dance, danspassen, pasjes leren, pasjes, twee links een rechts
    voeten, bachata, merengue, swingen, voeten los, tango, draaien en zwieren, zwieren, wie niet weet hoe
    leert het, de eerste dans, mag ik deze dans, wals, muziek aan en, dansvloer,  armen
    zwaaien, laat je armen, de muziek doet de rest, muziek doet de rest, schoenen uit en, op blote voeten,
    lijf op de maat, op de maat;
  sporten: zweten, zweet, sport zonder, sporten zonder spiegels, zonder spiegels, strakke pakjes, gymzaal
    open, zaal is van ons, elke week een andere sport;
  leefstijl: kilo te veel, kilo's te veel, paar kilo, maatje meer,   zwaar lijf,
    weegschaal, minder suiker;
  fitness: gewichten, burpees, touwen en, opdrukken, halters, apparaten buiten, trimtoestellen, planken en
    squats, squats, ijzer, roeimachine, lopende band, loopband, gewichten heffen;
  hardlopen: van bank naar vijf, vijf kilometer rennen, hijgen en, renrondje, looptraining, op je
    hardloopschoenen, intervallen, draven, van nul naar vijf kilometer, nul naar vijf, hartslagmeter, tien
    weken vijf kilometer, tempo en ademhaling, draf, rennen door;
  zwemmen: zwempak, badkleding, bedekkende badkleding, baantjes, boerkini, badmuts, baden voor;
  aquagym: water van 32, water van 33, bad van 32, bad van 33, water van dertig, drijven en trappelen,
    drijven trappelen, drijven, zwevend bewegen, stroeve lijven in, warm bad, water van 34, water van 34
    graden, soepel in het bad, in warm, gespetter, gewichtloos;
  zwemles: nooit leren zwemmen, leren drijven, water niet meer eng, bang voor water, hoofd onder water,
    eerste slag, zonder bandjes, zonder diploma, groot geworden zonder diploma, leert het u in het
    ondiepe, in het ondiepe, badrand, kurken, durf je water in;
  voetbal: vijf tegen vijf, doeltjes, doelen staan, partijtje, potje op het veld, zaalvoetbal, leren bal,
    truien op het gras, twee doelen, ballen tot het donker, balletje hoog, teams maken en, goals, goal,
    keeper, keepers;
  jeu-de-boules: ballen op grind, kiezels en ballen, petanque, cochonnet, stalen ballen, gooien op grind,
    klein balletje op het grind, op het grind, ballen van staal, rond en van staal, grind, dichtst bij het
    balletje;
  vechtsport: bokszak, handschoenen aan, zak slaan, stoten en, ring in, sparren, judomat, kickboksen,
    tegen de zak, tegen de stootzak, de ring in, tegen een zak slaan, stoot;
  tafeltennis: batje, batjes, pingpong, pingpongtafel, tafel en batjes, elf punten, netje op tafel;
  badminton: shuttle, shuttles, rackets en shuttles;
  basketbal: door de ring, dunk, dunken, pleintje met een ring;
  handwerken: naald en praat, naald en draad, borduren, punniken, macrame, garen ligt, garen ligt er,
    kluwen, quilten, weefgetouw, spinnewiel, vilten, gat in zijn trui, gat in je trui, dichten en stoppen, mazen;
  breien: recht en averecht, averecht, pennen en wol, trui afmaken, hele trui, halve sjaal, sjaal op de
    pennen, wol genoeg, sokken aan de pen, twee pennen, trui das of sok, trui of das, sjaal, das of, wol
    aan te pas, mutsen en sjaals, wanten;
  haken: haaknaald, granny, granny squares, stokjes en vasten, amigurumi;
  naaien: broek inkorten, rits erin, rits kapot, knoop eraan, knopen aanzetten, gordijn zomen, zomen,
    verstelgoed, verstellen, stoppen en verstellen, gaatje dichten, kleding vermaken, kleren vermaken,
    jurk maken, patronen, patroon en stof, stofferen, locken, overlock, pedaal, pedaal indrukken, stof
    eronder, rits, knoopsgat, zelf een rok, zelf een jurk, machine ratelt, garen klos, patroontekenen;
  schilderen: acryl, aquarel, kwast zonder oordeel, kwasten en kleuren, kwasten kleuren, verf aan je
    vingers, verf op je, vlekken maken, doek op de ezel, witte doek, naar model, eigen doek, ieder zijn
    eigen doek, verfkwast, penselen, penseel, olieverf, paletmes, muurdoek;
  tekenen: houtskool, krijt en papier, potloden, lijnen zetten, schetsboek, schetsen in, striptekenen,
    zwart krijt, een model en, model zit, vel papier en een, gum;
  keramiek: draaischijf, glazuren, glazuur, klei onder je nagels, de oven gaat aan voor, pot op de schijf,
    schaaltjes maken, raku, van een bonk maken, bonk klei, een kom van klei, schijf draait, borden
    draaien, modder wordt, oven op duizend;
  creatief: klei verf en, alles mag mislukken, mag mislukken, niks hoeft mooi, hoeft niet mooi, niemand
    zegt dat het mooi, zonder moeten, iets maken met je handen, met je handen bezig, handen bezig, van oud
    iets nieuws, materiaal ligt klaar;
  kaarten-maken: kaartjes knippen, stempels, stempelen, wenskaart, kaart voor een zieke, scrapbook,
    scrappen, een groet erop, groet erop, kaart knippen, mooie kaart, kaarten voor zieken;
  bloemschikken: kransen maken, kerststukje, oase en, vaas vullen, boeketten, boeket binden, veldboeket,
    droogbloemen, mooi bij elkaar, vaas, vazen, steel voor steel, takken en bloemen;
  houtbewerking: zagen en schaven, zagen schaven, schuurpapier, beitel, beitels, figuurzaag, draaibank,
    houtdraaien, nestkast maken, vogelhuisje maken, vogelhuisjes met, krukje maken, plankje, plank op
    maat, meubelmaker doet voor, oude meubels, vakman leert je, blok eiken, eiken, plankjes, spaan, kruk
    maken, van een plank, schaven, spijkers, hamer, kisten maken, kistjes maken, hamer en, spijkers slaan;
  werkplaats: aan de werkbank, werkbank, mannen aan de werkbank, een werkbank, klussen en prutsen,
    rommelen in de schuur, in de schuur, schuur van, schuur open, handen missen, sleutelen en, gereedschap
    aan de muur, schroevendraaier in, bank met een bankschroef, lasapparaat, lassen, de loods, iemand die
    weet hoe het moet, draaibank lasapparaat, bankschroef, gereedschapskist, smeer aan je handen, olie aan
    je handen, bouten en moeren, moeren en bouten, schuurmachine;
  modelbouw: treintjes, schaalmodellen, lijm en verf, bouwdozen, lego, lego voor volwassenen, miniaturen,
    seinen, schaal een op, berg van gips, rails, locomotief, spoorbaan;
  repair-cafe: kapot kom maar, wij kijken ernaar, kijken ernaar terwijl, samen schroeven we hem open,
    schroeven we hem open, schroeven het open, doet het niet meer, gooi niet weg, weggooien kan altijd,
    weggooien kan nog, snoertje los, snoer stuk, stoel met een wiebelpoot, wiebelpoot, lamp die niet,
    broodrooster een lamp, radio of stofzuiger, strijkijzer, koffiezetapparaat, tweede leven voor, nog te
    redden, lijmen solderen;
  fiets-repareren: band lek, licht stuk, rem die piept, lekke band, bandenlichters, ketting eraf, ketting
    eraf gelopen, fiets die kraakt, trapas, versnelling hapert, sleutelt zelf, fietsplaats, spaken,
    binnenband, solutie, achterwiel, voorwiel, trapper, trapper kraakt, slingert je wiel, tandwiel,
    sleutels en smeer;
  tuinieren: bakken op heuphoogte, op heuphoogte, op tafelhoogte, tuinieren op tafelhoogte, zonder bukken,
    zaaien zonder bukken, handen in de aarde, handen in de grond, zwarte nagels, aarde
    onder je nagels, nagels vol aarde, modder aan, laarzen aan, klompen aan, wieden en water, water geven,
    onkruid, brandnetels, heemtuin, kruiwagen, hark, harken, spitten, grond omspitten, schoffelen, bollen
    poten, potgrond, slakken, onkruid trekken, gieter, gieters, perken, handen zwart, compost en,
    bloembollen, aarde;
  moestuin: aardappels bonen, bonen en, sla en kruiden, krop sla mee, kruiden sla, lapje grond, lapje van,
    eigen lapje, eigen tuintje, vierkante meter voor uzelf, de oogst delen, oogst delen we, oogst is voor,
    oogst verdelen, pompoenen, courgettes, boerenkool uit, rabarber, volkstuintje, eigen groente, paar
    meter grond, een paar meter, krop, kropsla, bonenstaken, prei en, kool en, aardappels rooien,
    zaaibedje, eigen stukje, ieder een stukje grond, ieder een paar meter, groeit eten, eten uit de grond,
    bos wortels, worteltjes, achter de garages groeit, eten laten groeien, eetbare tuin;
  pluktuin: zelf plukken, bessen plukken, kom plukken, pluk wat je, appels rapen, bramen plukken,
    fruitbomen, pluk wat rijp, wat rijp is, bes voor bes, bessen, bramen, noten rapen, appelbomen;
  groen-in-de-straat: stoeptegel eruit, tegel eruit, stoeptegels eruit, boomspiegel, boomspiegels,
    plantjes tegen de gevel, grijze straat, minder steen, plantenbakken in de straat, bloembakken aan,
    trottoirtegels, stokrozen, tegels weg, tegels uit, plantjes in de stoep, stoep groen, geveltuintje;
  natuurbeheer: knotten, wilgen, wilgen knotten, sloot schonen, hooien met, boompjes trekken, zaag en
    takkenschaar, poel graven, nestkasten ophangen, takkenril, wilgen kort, langs de sloot, sloten, takken
    slepen, takken rapen, snoeien in het bos, heide plaggen, hooien, hooien en knotten, kikkers tellen,
    poelen;
  stekjes: stekjes mee, plantje over, plant over, kamerplanten, kamerplanten ruilen, zaadjes ruilen, zaden
    ruilen, zaadjes, ruil je geranium, geranium, plant ruilen, planten ruilen, stek mee, aloë, potje over;
  dieren: geiten, kippen voeren, konijn op schoot, konijnen, cavia, cavia's, ezels, pony's, hokken schoonmaken, aaien mag, hond op bezoek, knuffelhond, bezoekhond,
    alpaca, alpaca's, veeg het hok, stro, stro in je haar, hooi, schaap, lammetjes, varkentje, ganzen
    voeren, kip en, hooi en;
  zwerfafval: grijpers, prikstok, prikstokken, blikjes rapen, rommel van straat, rommel rapen, troep van
    straat, troep opruimen in, peuken rapen, zakken vol, schone straat, schone buurt, ring en zak, knijper
    en een zak, knijper, met een knijper, met een zak de wijk, blikjes, vuilniszak, vuil van, rommel uit
    de sloot, rommel uit, halen er rommel uit, troep uit de, plastic uit, plastic vissen, plastic rapen;
  natuur: bospad, hei op, schelpen, paddenstoelen zoeken, blad en tak, door het bos, zeewind,
    paddenstoelen, bosgids, boswachter, met een gids door, stuifzand, heide, polder in;
  vogels: verrekijker, wat er voorbijkomt fluit, fluiten en zingen in de bomen, roodborst, nestjes,
    ganzen, vroege vogels, vogelhut, kijkers mee, grutto's, grutto, spreeuwen, uil, uilen, telling,
    vogelaars, nest;
  vissen: hengel, hengels, dobber, dobbers, aan de waterkant, maden en, lijn uit, beet hebben, stoeltje
    aan de plas, aas, voorntjes, karper, snoek, vishengel, vishengels, haring en, thermos en hengel;
  varen: sloep, roeiboot, zeil hijsen, aan boord, peddel, kano, kano's, suppen, schuitje varen,
    rondvaartboot, door de grachten varen, boot, bootje, bootjes;
  zingen: smartlappen, popliedjes, van corry tot, hits van toen meezingen, meebrullen, uit volle borst,
    valse noten mogen, vals mag, mooi zingen hoeft niet, refrein, refreinen, tekst op papier, ademhalen
    met een lied, lied, liederen, rond de piano, met de accordeon, galmen, kerstliedjes, do re mi, zonder
    noten, keel open, keel opzetten, mond open en, liedjes, liedje, liedboek, wijsjes, meegalmen;
  koor: drie stemmen, vier stemmen, sopranen, bassen gezocht, dirigent, dirigente, meerstemmig, canon,
    vierstemmig, een concert per jaar, sopraan, bas en tenor, kelen gezocht;
  muziek-maken: wie speelt mee op, kom met je gitaar, neem je gitaar, trommels, trommelen, ukelele,
    ukeleles, akkoorden, fanfare, blazers, drumstel, mondharmonica, samen spelen in een bandje, neem je
    trommel, trommel, bas en drums, herrie maken, samen jammen, wie een instrument, neem je fluit, viool
    en;
  muziekles: eerste akkoorden, noten leren, leer spelen, piano leren, drumles, vioolles, leren tokkelen,
    nog nooit een akkoord, nooit een akkoord, eerste noten, noot voor noot, toetsen leren, leert spelen;
  muziek-luisteren: platen mee, plaatje draaien, plaatjes draaien, lp mee, jukebox, vinyl, naald op de
    plaat, muziek van vroeger, muziek uit je jeugd, lievelingsplaat, hits van vroeger horen, neemt een
    plaat mee, plaat mee, plaat en een verhaal, elpee, elpees, radio van toen, luisteren naar muziek,
    nummer dat je raakt;
  concert: kamermuziek, strijkers, pianiste speelt, pianist speelt, harp en fluit, muziek in de kerkzaal,
    viool en cello, zondag om drie uur viool, strijkje, strijkkwartet, aria, optreden in de kerk, vleugel,
    concertgebouw, zaalconcert;
  jongeren-muziek: beats, microfoon en laptop, producen, track maken, tracks, bars schrijven, spitten op
    de beat, studio open, eigen nummer, eigen track, mixen en;
  theater-spelen: improviseren, improvisatie, op de planken, tekst uit je hoofd, rol spelen op, sketches,
    toneelgroep, scene spelen, souffleur, decor bouwen, een stuk instuderen, instuderen, de planken,
    kostuums, voor publiek spelen, in mei voor publiek, script, publiek in de zaal, repeteren een stuk;
  film-kijken: doek zakt, licht uit en kijken, zaal donker, bioscoop in de buurt, oude films, klassieker
    op het doek, filmpje kijken, klassieker, oude klassieker, chips en het licht uit, licht uit, doek
    omlaag, zwart wit film, projector;
  museum: langs schilderijen, schilderijen kijken, tentoonstelling, suppoost, rondleiding langs kunst,
    naar het frans hals, langs de zalen, hangt het recht, naar een tentoonstelling, suppoosten, schilderij
    van de maand;
  spelletjes: doosje open, dobbelsteen, dobbelstenen, gooi een zes, bord op tafel, spel op tafel, aan elke
    tafel kan er een bij, een potje, yahtzee, stenen op tafel, triominos, rummikubben, ganzenbord,
    mahjong, carrom, dobbelen, bluffen, vals speelt, dobbelen leggen;
  kaarten: kaartje leggen, schudden en delen, deel de kaarten, schoppenvrouw, pesten met kaarten, om
    lucifers, stok kaarten, jokeren, zwikken, dropje per slag, slag en, per slag, kaarten liegen;
  klaverjassen: nat of droog, roem, pit op tafel, boompje klaverjas, wie gaat er, gaat er met de pit,
    boompje, stokken en roem, slag voor slag, nel, jas en nel;
  schaken: paard en loper, dame en koning, klok en bord, mat in drie, schaakklok, alle niveaus bord vrij,
    de koning, koning in het nauw, zwarte dame, witte loper, vierenzestig velden, zetten denken;
  biljart: driebanden, keu en, krijt op de keu, libre, groene laken, groen laken, over de band, rood geel,
    rood geel wit, keu, carambole, stoot over rood;
  bingo: prijsjes, nummers draaien, kaart vol, volle kaart, balletjes rollen, roep hard, rookworst winnen,
    rij vol;
  quiz: vragenvuur, vragenronde, vragenrondes, wie weet het, teams van vier, ronde drie, wie won,
    songfestival, hoofdstad van, vragen over, goede antwoord;
  puzzelen: legpuzzel, legpuzzels, duizend stukjes, stukjes leggen, kruiswoordraadsel, sudoku, laatste
    stukje, stukjes met alleen, stukjes, randje eerst, hoekstukjes;
  fotografie: album maken van, fotoalbum, foto's inplakken, fotoboek, lens, lenzen, door de zoeker,
    plaatjes schieten, statief, met je mobiel fotograferen, plaatjes plakken, fotowandeling, met de camera
    door de stad, met de camera, fototoestel, scherpstellen, licht en schaduw, beelden bekijken, foto van
    de maand, plaatje schieten, doka, donkere kamer, rolletje, rolletje vol, ontwikkelen nog zelf, zelf
    ontwikkelen, rolletjes;
  schrijven: pen en papier, pen op papier, zinnen op papier, woorden op papier, brieven schrijven aan,
    verhaal op papier, rijmen, haiku, blanco vel, dagboek, te binnen schiet, vel en een pen, inkt, woorden
    zoeken, eerste zin, eigen woorden,;
  levensverhaal: vertellen over vroeger, over vroeger vertellen, over vroeger, paramaribo vertellen,
    jeugdherinneringen, herinneringen ophalen, herinneringen, het album op tafel, weet u nog, opa vertelt,
    uw verhaal opschrijven, optekenen, je leven op papier, oude ansichtkaarten, toen ik klein was, u
    vertelt wij, wij tikken het uit, uw kleinkinderen krijgen het boekje, boekje van je leven, vertelt
    over vroeger, oude tijd, vroeger was alles, op band, nemen op band, boekje van maken, er een boekje
    van, oude mensen op band, een boekje van maken, stem opnemen;
  geschiedenis: scannen en beschrijven, oude foto's van, archief, archiefzolder, oude kaarten van de stad,
    hoe het hier was, hoe het hier vroeger, straatnamen, gevelstenen, opgravingen, grachten van vroeger;
  stadswandeling: gids vertelt, door de hofjes, langs de hofjes, langs monumenten, gevels kijken, stegen
    en, gids vertelt waarom, waarom de grote markt, langs oude gevels, onder de stad, stadsgids;
  volleybal: smashen, smash, over het net, zes tegen zes, opslag;
  tennis: racket, rackets, love all, court;
  zelfverdediging: vastpakt, iemand je vastpakt, maak je je vrij, losrukken, als iemand je, klem gezet;
  aangepast-sporten: voor wie in een rolstoel, rolstoelbasketbal, sport voor wie, sporten met een
    prothese, in je rolstoel over, rolstoelers, met een beperking sporten, rolstoel sport;
  mozaiek: scherven, kapotte tegels, tegels worden, steentjes leggen;
  sieraden: rijgen, kralen rijgen, ketting rijgen, oorbellen;
  knutselen: wc rollen, eierdozen, glitter, lijm en papier, schaar en lijm, schaar lijm, papier mache,
    karton, dozen en lijm;
  theater-kijken: rode pluche, naar de voorstelling, kaartjes voor de schouwburg, samen naar het theater;
  composteren: schillen worden, wormenbak, gft;
  energie: gasbedrijf, strips en folie, plakken strips, kieren dicht, warm huis, minder gas, minder
    stroom, meterkast, verbruik, folie achter;
  leesclub: we lezen allemaal, lezen allemaal hetzelfde, hoofdstuk, hoofdstuk een, wat vond jij van het
    boek, dikke pil, boek uit, literatuur;
  bridge: bieden, drie zonder troef, zonder troef, sans, dummy, bieden en zwijgen;
  dammen: ruit en steen, tien bij tien, slaan is verplicht, damsteen;
  sjoelen: vier poortjes, dertig stenen, stenen schuiven;
  darten: drie pijlen, pijlen en een bord, honderdtachtig, dubbel twintig;
  bordspellen: kolonisten, ticket to ride, doos van de plank, regels lezen, dungeons, draken en, spel dat
    niemand kent, spellen van thuis;
  verzamelen: dubbele mee, sigarenbandjes, suikerzakjes, speldjes;
  bewegen: oefenen met een fysio, met een fysio, fysio erbij, met de fysiotherapeut, onder leiding van een
    fysio;
`
