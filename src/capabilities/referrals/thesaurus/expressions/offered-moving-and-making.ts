/** What volunteers write who do not use the usual word: walking, sport, handwork, tools, music, games, green and animals. */
export const offeredMovingAndMaking = `
  wandelen: naast elkaar lopen, zij aan zij lopen, samen verder lopen, samen oplopen, kalm lopen, traag lopen, rustig lopen, lopen
    door het, lopen zo traag, wij lopen, we lopen, een eind lopen, eindje lopen, stukje door het park, dinsdagronde, zondagronde,
    maandagronde, woensdagronde, donderdagronde, vrijdagronde, zaterdagronde, ochtendronde, middagronde, wagentjesronde,
    kinderwagenronde, buggyronde, achter de kinderwagen, in het tempo van, tempo van de langzaamste, tempo van de traagste, zo traag als,
    bankjes genoeg, om de tweehonderd meter een bankje, bankje onderweg, kilometer langs het water, langs het water,
    kilometer of twee, kilometer of meer, tien kilometer, vijftien kilometer, twintig kilometer, kilometervreters, veters vast, veters strikken,
    stevige schoenen, goede schoenen, schoenen aan, wandelschoenen, weer of geen weer, regen of zon, half uur op eigen tempo,
    rollator stok of, een blokje met, blokje lopen, blokje rond, achterdeur uit, voet voor voet, voetje voor voetje, te voet, de
    paden op, door duin en strand;
  hond-wandelen: met de viervoeters, viervoeters, leent een riem, aan de riem, riem los, riem in de hand, kwispelaars, hondjes mee, blaffers,
    baasjes onder elkaar, baas en hond, losloopveld;
  dierenoppas: laat je hond uit, laat uw hond uit, een buur je hond uit, laten uw hond uit, laten je hond uit, lopen wij met uw, lopen met
    uw hond, met uw viervoeter, baasje ziek, baas ziek, uitlaatploeg, uitlaathulp, dierenarts als het moet, op uw kat, geeft uw
    kat eten, voeren uw kat, poes eten geven, kat te eten, brokken, kattengrit, kattenvoer, hondenvoer, voerbank, huisdierenhulp,
    huisdier even ergens, logeeradres voor, kooi verschonen;
  fietsen: op de trappers, trappers, trappen we naar, peddelen, wind mee, wind in de rug, rondje op de fiets, toertje, op de elektrische, fietsknooppunten, knooppunten;
  duofiets: naast elkaar op een fiets, voorin de bak, wij trappen u, jij zit ik trap, u zit wij trappen, zitten en laten trappen, meetrappen hoeft niet;
  fietsles: leren fietsen op, zijwieltjes, niet te oud om te fietsen, eerste keer op het zadel, op het zadel, slingeren mag;
  bewegen-ouderen: vanaf de zitting, op de stoel, op een stoel, aan de stoelleuning, stoel als houvast, armen en benen, armen benen, nek los,
    schouders los, heupen los zittend, lachspieren, oude botten, stijve stengels, stijve lijven, stroeve knieen, stramme knieen, krakende
    knieen, krakende gewrichten, roestige gewrichten, smeren van de gewrichten, voor lijven die, lijf soepel, soepel houden, ballen gooien zittend,
    elastiek en stokken, met stok en bal;
  valpreventie: stevig op uw benen, stevig op de been, onzeker loopt, onzeker op de benen, onvast ter been, onvast op de benen, wankel op de benen,
    wankel, stoepranden, drempels en stoepen, drempel en stoep, veilig opstaan, opstaan van de grond, van de grond komen, weer overeind, overeind komen, hoe val
    je, leren vallen, kleedjes en drempels, bang om te vallen, bang om te struikelen, rollator leren gebruiken, op een been staan;
  yoga: rek en adem, adem en rek, op een matje, zachte oefeningen op een matje, oefeningen op een matje, ademhaling en houding, hond en cobra,
    kat en koe, boomhouding;
  tai-chi: langzame bewegingen, trage bewegingen, bewegen in slow, chinese oefeningen, chinese beweging, de kraanvogel, wolken duwen;
  dansen: heupen los, heupen los op muziek, voeten van de vloer, vloer op, de vloer op, walsje, foxtrot, quickstep, polonaise, bollywood, line dance,
    danspassen, pasjes leren, pasjes, twee links een rechts voeten, bachata, merengue, swingen, voeten los, tango, draaien en zwieren, zwieren;
  sporten: zweten, zweet, sport zonder, sporten zonder spiegels, zonder spiegels, spiegels, strakke pakjes, gymzaal open, zaal is van ons, elke week een andere sport;
  leefstijl: kilo te veel, kilo's te veel, paar kilo, maatje meer, iedere maat, elke maat, zwaar lijf, weegschaal, minder suiker;
  fitness: gewichten, burpees, touwen en, opdrukken, halters, apparaten buiten, trimtoestellen, planken en squats, squats;
  hardlopen: van bank naar vijf, vijf kilometer rennen, hijgen en, renrondje, looptraining, op je hardloopschoenen, intervallen, draven;
  zwemmen: zwempak, badkleding, bedekkende badkleding, baantjes, boerkini, badmuts, baden voor;
  aquagym: water van 32, water van 33, bad van 32, bad van 33, water van dertig, drijven en trappelen, drijven trappelen, drijven, zwevend bewegen, stroeve lijven in, warm bad;
  zwemles: nooit leren zwemmen, leren drijven, water niet meer eng, bang voor water, hoofd onder water, eerste slag, zonder bandjes;
  voetbal: vijf tegen vijf, doeltjes, doelen staan, partijtje, potje op het veld, zaalvoetbal, leren bal;
  jeu-de-boules: ballen op grind, kiezels en ballen, petanque, cochonnet, stalen ballen, gooien op grind;
  vechtsport: bokszak, handschoenen aan, zak slaan, stoten en, ring in, sparren, judomat, kickboksen;
  tafeltennis: batje, batjes, pingpong, pingpongtafel, tafel en batjes;
  badminton: shuttle, shuttles, rackets en shuttles;
  basketbal: door de ring, dunk, dunken, pleintje met een ring;
  handwerken: naald en praat, naald en draad, borduren, punniken, macrame, garen ligt, garen ligt er, kluwen, quilten, weefgetouw, spinnewiel, vilten;
  breien: recht en averecht, averecht, pennen en wol, trui afmaken, hele trui, halve sjaal, sjaal op de pennen, wol genoeg, sokken aan de pen;
  haken: haaknaald, granny, granny squares, stokjes en vasten, amigurumi;
  naaien: broek inkorten, rits erin, rits kapot, knoop eraan, knopen aanzetten, gordijn zomen, zomen, verstelgoed, verstellen, stoppen en verstellen, gaatje
    dichten, kleding vermaken, kleren vermaken, jurk maken, patronen, patroon en stof, stofferen, locken, overlock;
  schilderen: acryl, aquarel, kwast zonder oordeel, kwasten en kleuren, kwasten kleuren, verf aan je vingers, verf op je, vlekken maken, doek op de ezel, witte doek,
    naar model;
  tekenen: houtskool, krijt en papier, potloden, lijnen zetten, schetsboek, schetsen in, striptekenen;
  keramiek: draaischijf, glazuren, glazuur, klei onder je nagels, de oven gaat aan voor, pot op de schijf, schaaltjes maken, raku;
  creatief: klei verf en, alles mag mislukken, mag mislukken, niks hoeft mooi, hoeft niet mooi, niemand zegt dat het mooi, zonder moeten, iets maken met je handen,
    met je handen bezig, handen bezig, van oud iets nieuws, materiaal ligt klaar;
  kaarten-maken: kaartjes knippen, stempels, stempelen, wenskaart, kaart voor een zieke, scrapbook, scrappen;
  bloemschikken: kransen maken, kerststukje, oase en, vaas vullen, boeketten, boeket binden, veldboeket, droogbloemen;
  houtbewerking: zagen en schaven, zagen schaven, schuurpapier, beitel, beitels, figuurzaag, draaibank, houtdraaien, nestkast maken, vogelhuisje maken,
    vogelhuisjes met, krukje maken, plankje, plank op maat, meubelmaker doet voor, oude meubels, vakman leert je;
  werkplaats: aan de werkbank, werkbank, mannen aan de werkbank, een werkbank, klussen en prutsen, rommelen in de schuur, in de schuur, schuur van, schuur
    open, handen missen, sleutelen en, gereedschap aan de muur, schroevendraaier in, bank met een bankschroef;
  modelbouw: treintjes, schaal, schaalmodellen, lijm en verf, bouwdozen, lego, lego voor volwassenen, miniaturen;
  repair-cafe: kapot kom maar, wij kijken ernaar, kijken ernaar terwijl, samen schroeven we hem open, schroeven we hem open, schroeven het open, doet het niet meer, gooi niet weg,
    weggooien kan altijd, weggooien kan nog, snoertje los, snoer stuk, stoel met een wiebelpoot, wiebelpoot, lamp die niet, broodrooster een lamp, radio of stofzuiger,
    strijkijzer, koffiezetapparaat, tweede leven voor, nog te redden, lijmen solderen;
  fiets-repareren: band lek, licht stuk, rem die piept, lekke band, bandenlichters, ketting eraf, ketting eraf gelopen, fiets die kraakt, trapas, versnelling hapert, sleutelt zelf, fietsplaats,
    spaken, binnenband, solutie;
  tuinieren: bakken op heuphoogte, op heuphoogte, op tafelhoogte, tuinieren op tafelhoogte, zonder bukken, zaaien zonder bukken, handen in de klei, handen in de aarde,
    handen in de grond, zwarte nagels, aarde onder je nagels, nagels vol aarde, modder aan, laarzen aan, klompen aan, wieden en water, water geven, onkruid, brandnetels, heemtuin, kruiwagen, hark, harken, spitten, grond omspitten, schoffelen, bollen poten, potgrond;
  moestuin: aardappels bonen, bonen en, sla en kruiden, krop sla mee, kruiden sla, lapje grond, lapje van, eigen lapje, eigen tuintje, vierkante meter voor uzelf, de oogst delen,
    oogst delen we, oogst is voor, oogst verdelen, pompoenen, courgettes, boerenkool uit, rabarber, volkstuintje, eigen groente;
  pluktuin: zelf plukken, bessen plukken, kom plukken, pluk wat je, appels rapen, bramen plukken, fruitbomen;
  groen-in-de-straat: stoeptegel eruit, tegel eruit, stoeptegels eruit, boomspiegel, boomspiegels, plantjes tegen de gevel, grijze straat, minder steen, plantenbakken in de straat,
    bloembakken aan;
  natuurbeheer: knotten, wilgen, wilgen knotten, sloot schonen, hooien met, boompjes trekken, zaag en takkenschaar, poel graven, nestkasten ophangen, takkenril;
  stekjes: stekjes mee, plantje over, plant over, kamerplanten, kamerplanten ruilen, zaadjes ruilen, zaden ruilen, zaadjes;
  dieren: geiten, kippen voeren, konijn op schoot, konijnen, cavia, cavia's, ezels, paarden verzorgen, pony, pony's, hokken schoonmaken, stal uitmesten, aaien mag,
    hond op bezoek, knuffelhond, bezoekhond;
  zwerfafval: grijpers, prikstok, prikstokken, blikjes rapen, rommel van straat, rommel rapen, troep van straat, troep opruimen in, peuken rapen, zakken vol, schone straat,
    schone buurt, ring en zak;
  natuur: bospad, hei op, schelpen, paddenstoelen zoeken, blad en tak, buiten zijn, door het bos;
  vogels: verrekijker, wat er voorbijkomt fluit, fluiten en zingen in de bomen, roodborst, nestjes, ganzen, vroege vogels, vogelhut;
  vissen: hengel, hengels, dobber, dobbers, aan de waterkant, maden en, lijn uit, beet hebben;
  varen: sloep, roeiboot, zeil hijsen, aan boord, peddel, kano, kano's, suppen, schuitje varen;
  zingen: smartlappen, popliedjes, van corry tot, hits van toen meezingen, meebrullen, uit volle borst, valse noten mogen, vals mag, mooi zingen hoeft niet, refrein, refreinen,
    tekst op papier, ademhalen met een lied, lied, liederen, rond de piano, met de accordeon, galmen, kerstliedjes;
  koor: drie stemmen, vier stemmen, sopranen, bassen gezocht, dirigent, dirigente, meerstemmig, canon;
  muziek-maken: wie speelt mee op, kom met je gitaar, neem je gitaar, trommels, trommelen, ukelele, ukeleles, akkoorden, fanfare, blazers, drumstel, mondharmonica, samen spelen in een bandje;
  muziekles: eerste akkoorden, noten leren, leer spelen, piano leren, drumles, vioolles, leren tokkelen;
  muziek-luisteren: platen mee, plaatje draaien, plaatjes draaien, lp mee, jukebox, vinyl, naald op de plaat, muziek van vroeger, muziek uit je jeugd, lievelingsplaat, hits van vroeger horen;
  concert: kamermuziek, strijkers, pianiste speelt, pianist speelt, harp en fluit, muziek in de kerkzaal;
  jongeren-muziek: beats, microfoon en laptop, producen, track maken, tracks, bars schrijven, spitten op de beat, studio open, eigen nummer, eigen track, mixen en;
  theater-spelen: improviseren, improvisatie, op de planken, tekst uit je hoofd, rol spelen op, sketches, toneelgroep, scene spelen, souffleur, decor bouwen;
  film-kijken: doek zakt, licht uit en kijken, zaal donker, bioscoop in de buurt, oude films, klassieker op het doek, filmpje kijken;
  museum: langs schilderijen, schilderijen kijken, tentoonstelling, suppoost, rondleiding langs kunst, naar het frans hals;
  spelletjes: doosje open, dobbelsteen, dobbelstenen, gooi een zes, bord op tafel, spel op tafel, aan elke tafel kan er een bij, een potje, yahtzee, stenen op tafel, triominos, rummikubben,
    ganzenbord, mahjong, carrom;
  kaarten: kaartje leggen, schudden en delen, deel de kaarten, schoppenvrouw, pesten met kaarten, om lucifers, stok kaarten, jokeren, zwikken;
  klaverjassen: nat of droog, roem, pit op tafel, boompje klaverjas;
  schaken: paard en loper, dame en koning, klok en bord, mat in drie, schaakklok, alle niveaus bord vrij;
  biljart: driebanden, keu en, krijtje, krijt op de keu, libre, groene laken, groen laken, over de band;
  bingo: prijsjes, nummers draaien, kaart vol, volle kaart, balletjes rollen;
  quiz: vragenvuur, vragenronde, vragenrondes, wie weet het, teams van vier;
  puzzelen: legpuzzel, legpuzzels, duizend stukjes, stukjes leggen, kruiswoordraadsel, sudoku, laatste stukje;
  fotografie: album maken van, fotoalbum, foto's inplakken, fotoboek, lens, lenzen, door de zoeker, plaatjes schieten, statief, met je mobiel fotograferen, plaatjes plakken, fotowandeling;
  schrijven: pen en papier, pen op papier, zinnen op papier, woorden op papier, brieven schrijven aan, verhaal op papier, rijmen, haiku, blanco vel, dagboek;
  levensverhaal: vertellen over vroeger, over vroeger vertellen, over vroeger, paramaribo vertellen, jeugdherinneringen, herinneringen ophalen, herinneringen, het album op tafel, weet u nog, opa vertelt, uw verhaal opschrijven,
    optekenen, je leven op papier, oude ansichtkaarten;
  geschiedenis: scannen en beschrijven, oude foto's van, archief, archiefzolder, oude kaarten van de stad, hoe het hier was, hoe het hier vroeger, straatnamen, gevelstenen, opgravingen, grachten van vroeger;
  stadswandeling: gids vertelt, door de hofjes, langs de hofjes, langs monumenten, gevels kijken, stegen en;
`
