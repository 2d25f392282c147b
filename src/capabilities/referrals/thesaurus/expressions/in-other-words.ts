/** What workers write who leave the usual word out, of what there is to do: spoken and street words, `topic: phrases;`. */
export const inOtherWords = `
  samen-eten: prakje, aan kunnen schuiven, tafel delen, niet meer in je eentje aan tafel,
    pannetje voor een, pot voor een, smaakt nergens naar, smaakt toch nergens naar, niks smaakt,
    eetlust weg, gezellig tafelen, stamppot, happie eten, chakchuka, bikken, disgenoten, moksi,
    njam, nyan;
  lunch: boterham met anderen, broodje met anderen, samen een boterham, middagprak, middaghap;
  ontbijt: samen wakker worden, croissantje, eitje en beschuit, ochtendmaal;
  koken: in de pannen roeren, in pannen roeren, keuken in, met anderen in de keuken, grote pannen,
    gerechten maken;
  kookles: leeft op magnetron, leeft op de magnetron, leeft op afhaal, leeft van thuisbezorgd,
    elke dag thuisbezorgd;
  wereldkeuken: gerechten van thuis, bruine bonen met rijst, manti, samosa, moksi meti;
  bakken: taarten, cakejes, deeg, brood uit de oven, oven aan, boterkoek, bolo, bojo, oliebollen;
  inmaken: augurken in het zuur, atjar, pekelen;
  maaltijd-thuis: iemand die eten brengt, pannetje brengen, pan aan de deur, prak aan de deur;
  voedselbank: niks in de koelkast, niks in huis te eten, pakketje eten, brood van de buren,
    de kids eten eerst;
  iftar: vasten alleen, vast alleen;
  barbecue: vleesje op het vuur, worstje op de grill;
  koffie-inloop: koppie doen, senseootje, kopje troost, leuten, koffiekrans, taki taki, tori's,
    tori praten, tories;
  huiskamer: warm zitten, plek om warm te zitten, hangt in het winkelcentrum, thuis weg van thuis;
  ouderensoos: bejaardenclub, oude mensen onder elkaar, oudjes onder elkaar, ouderenclubje, ouderengroep,
    mensen van vroeger, senioren onder elkaar;
  borrel: cafetje, cafe van vroeger;
  buurtfeest: iets organiseren voor de straat, buren bij elkaar krijgen;
  feestdagen: december is zwaar, decembermaand, jaarwisseling alleen;
  uitjes: toertje, een toertje maken, uitstapje, uitstapjes, tochtje, tochtjes, scootmobiel tocht,
    rijden met andere scootmobielen, samen toeren, toeren op de scootmobiel, toeren met de scootmobiel,
    andere scootmobielers;
  burenleren: nieuw in de flat, net komen wonen, pas komen wonen, kersvers in de wijk, goede buur,
    contact in de straat, niemand groet, groet niemand;
  single: dating, op zoek naar een vrouw, op zoek naar een man, zoekt een vrouw voor, lat relatie,
    tinder, relatie zoeken, iemand naast haar/zich op de bank;
  wandelen: blokje lopen, banjeren, 10.000 stappen, beentjes strekken, met iemand oplopen, uitwaaien,
    lopen doet haar/hem goed, buiten zijn doet haar/hem goed, buiten zijn is goed voor haar/hem,
    buiten zijn helpt, buiten zijn knapt ze/hij;
  hond-wandelen: viervoeter, kwispel, blaffer;
  dierenoppas: visjes voeren, kat naar het asiel, wie zorgt er voor haar/zijn kat, wie voert de kat,
    kat eten geven, poes eten geven, oppas voor de kat/poes/hond, opname en de kat;
  dieren: knuffelkonijn, boerenzoon, boerendochter, voer te duur, brokken te duur;
  fietsen: stukje trappen, trappen op de fiets, stalen ros, mountainbike, peddelen;
  duofiets: naast iemand op de fiets, wind door de haren;
  bewegen-ouderen: stramme, gaat niet meer op de grond, niet op de grond liggen, beentjes van de vloer,
    rustig oefenen, oefenen met anderen, versleten heup, versleten knieen;
  valpreventie: onvast op de benen, staat niet vast, steviger op haar/zijn benen, stevig op de benen,
    steviger staan, durft haar/zijn rollator niet los te laten, onzeker ter been,
    onzeker op haar/zijn benen, uit haar/zijn stoel komen lukt;
  yoga: op het matje, lenigheid, leniger worden, adem en lijf;
  dansen: beentje van de vloer, de voeten van de vloer, danspassen, thé dansant, the dansant;
  leefstijl: roer om, buik eraf;
  sporten: zich in het zweet, zich moe maken, fysiek bezig, fysiek moe, vroeger topsport;
  fitness: krachthonk, pompen, spinnen op de fiets, crosstrainer;
  hardlopen: jogging, vijf kilometer, 5 km lopen;
  zwemmen: bad in;
  aquagym: water doet haar/hem goed, in water voelt ze, op het droge doet alles zeer,
    op het droge doet alles pijn, oefeningen in het water, gym in het water, in het zwembad voelt ze/hij;
  voetbal: potje ballen, voetbalmaten, bal rollen;
  vechtsport: bjj, woede kwijt;
  zelfverdediging: van zich af bijten, sterker in haar schoenen tegenover mannen;
  aangepast-sporten: g-team, sporten met een verstandelijke beperking, sporten na een beroerte,
    sporten na nah, bewegen na een cva/beroerte/hersenletsel;
  tennis: balletje slaan;
  volleybal: over het net;
  basketbal: hoop gooien, ballen op het pleintje, slamdunk;
  biljart: groen laken, stootje, potje stoten;
  schaken: zetten vooruit;
  klaverjassen: jassen met maten, jasser;
  kaarten: vierde man;
  bingo: ballen trekken, vleesje winnen;
  spelletjes: denkspelletje, denkspelletjes, denkspellen, tric trac;
  quiz: weetjes;
  puzzelen: doorlopers;
  breien: trui op de pennen, steekje opzetten;
  naaien: rits vervangen, gordijnen maken;
  creatief: frutten, pielen, pielt, hobbyt, dingen maken, iets scheppen, uitlaatklep, expressie;
  schilderen: kleuren en verf;
  tekenen: krabbelt poppetjes, stripfiguren;
  mozaiek: scherven plakken, tegeltjes plakken;
  kaarten-maken: bullet journal;
  knutselen: papier maché, papier mache, surprises maken, diamantschilderen;
  houtbewerking: met hout, schuurtje, schaven, hamer en spijkers;
  werkplaats: geen schuur meer, geen schuurtje meer, met hamer overweg, met een hamer overweg,
    mannenschuur, sleutelt, techneut, technische man, lassen, met gereedschap overweg,
    met hamer en zaag overweg, ruimte om te klussen, plek om te klussen;
  modelbouw: spoorbaan, bouwdozen;
  verzamelen: speldjes, sigarenbandjes, ansichten;
  schrijven: verhalen op papier, dagboeken, blog, schrijft stukjes, schrijft mooi, schrijft prachtig;
  levensverhaal: levensloop, vertelt honderduit over, voor de kleinkinderen vastleggen,
    over vroeger kletsen;
  fietsles: in haar/zijn land niet gefietst;
  walking-football: voetbal voor ouwe mannen, oude voetballer;
  tuinieren: nagels vies, vieze nagels, grond onder haar/zijn nagels, spitten, plantjes, wel groen,
    iets groens, groen werk, groenwerk, tussen de planten, tussen het groen, bloemetjes en plantjes,
    iets laten groeien, ziet graag iets groeien;
  moestuin: callaloo;
  groen-in-de-straat: tegels lichten, groenere straat, alles is steen;
  natuurbeheer: takken sjouwen, vrijwillige boswachter, poelen schonen, wallen vrijmaken;
  pluktuin: brandnetels plukken;
  tuinhulp: onkruid staat, onkruid tot, gras staat een meter, gras tot de knieen, heg groeit over,
    tuin te groot, tuin wordt haar/hem te veel, tuin wordt te veel, buren klagen over de tuin;
  zwerfafval: zooi op straat;
  duurzaam: minder weggooien, verspilling tegengaan;
  energie: tochtige ramen, zit met jas aan binnen, hoge energie, voorschot omhoog, voorschot verdubbeld,
    energietips;
  natuur: groene longen, wind om de kop,  weg van beton, plantjes zoeken, duinlandschap,
    groen opzoeken;
  vogels: vogelspotten, meesjes, spreeuwen;
  varen: water trekt, mist het water, varensgezel, scheepvaart, grote vaart, bij de marine, marineman,
    matroos geweest, zeeman, zeeman geweest;
  vakantie: paar dagen eruit, al jaren niet weg geweest, nooit op reis, op reis met anderen,
    vakantie met begeleiding, zorgvakantie;
  taalles: les in nl, nl les, lesboek;
  taalcafe: praten oefenen, nl praten, beter nl praten, durft geen nl te praten, oefenen in het echt,
    oefenen met nederlanders, nederlanders leren kennen, kent geen nederlanders,
    kletsen in het nederlands, nederlandse mensen ontmoeten, nederlandse mensen leren kennen;
  taalmaatje: een op een oefenen, nederlandse vriendin om mee te oefenen,
    iemand die met haar/hem nederlands oefent;
  inburgering: inburgeringsplicht;
  leren-lezen: leest slecht, leest als een kind, schrijft fonetisch, lg er, laaggel,
    nauwelijks naar school geweest, maar drie jaar school gehad, weinig scholing,
    altijd verborgen gehouden, laat zijn vrouw alles lezen, laat haar man alles lezen,
    kan de krant niet lezen, kan de ondertiteling niet, dyslectisch, wil zijn rijbewijstheorie lezen,
    brieven van school niet lezen, woordblind, kan haar/zijn brieven niet lezen, brieven niet lezen;
  leesclub: veellezer, boekenvriend, over boeken, praten over wat ze leest;
  boek-aan-huis: groteletterboeken;
  vreemde-taal: engels opfrissen, engels ophalen, frans ophalen, spaans ophalen;
  lezing: iets horen over, documentaire en nagesprek;
  geschiedenis: genealogie, oud haarlem, buurt van vroeger;
  werk-zoeken: afwijzing na afwijzing, uitzendbureau, leerwerkplek, ww loopt af, contract niet verlengd,
    zijn baan kwijt, reorganisatie, boventallig, te oud voor werk, herintreden, herintreder,
    herintreedster, uwv traject;
  digihulp: word en excel, muis bedienen;
  telefoonles: smartfoon, foto's versturen, foto's doorsturen, durft er niet op te drukken;
  digid: zorgportaal, mijn zkh;
  formulieren: snapt er niks van wat ze willen, kindgebonden, iemand die meekijkt met de post,
    iemand die meeleest;
  geldhulp: geld beheren, potjes maken, uitgaven op een rij, huishoudboekje,
    op de helft van de maand is het op, spaarpotje maken, kan niet met geld omgaan, niet goed met geld,
    geld vliegt de deur uit;
  juridisch: werkgever betaalt niet, oneens met besluit, wetswinkel, rechten weten,
    waar heeft ze recht op, weet niet waar hij recht op heeft, contract laten nakijken, omgang geregeld;
  stadswandeling: weet de weg niet in de stad;
  geloof: in de here, in de heer, broeders en zusters, rozenkrans, boeddhist, winti;
  kerkdienst: heilige mis, mist de dienst, ter communie;
  moskee: djoemoea, soennitisch;
  zingeving: waarom ben ik er nog, waar leef je voor, wat is de zin;
  stilte: zonder te hoeven praten;
  koor: bariton;
  muziek-maken: speelt orgel, speelt sax, speelde orgel, muziekmaten, bandje beginnen, blaasorkest,
    muziekjuf, voor ouderen spelen, voor bewoners spelen, muziekmeester;
  muziek-luisteren: oude plaatjes, jukebox;
  theater-spelen: stukken instuderen, dramaclub;
  film-kijken: bios;
  uitgaan: clubben;
  filosofie: denken over het leven, van gedachten wisselen, wereldproblemen;
  meditatie: in het hier en nu;
  ontspanningsmassage: voetenbad, beauty, kapster aan huis, wellness, voetreflex;
  burenhulp: iemand in de buurt die even, handje toesteken, even helpen met, sneeuw ruimen, kliko buiten,
    vuilnis naar beneden, post uit de bus, pakketje aannemen, bij een griepje, niemand die even;
  boodschappen: winkel niet halen, ah te ver;
  vervoer: hoe komt ze in het ziekenhuis, hoe komt ze in het zkh, hoe komt hij in het ziekenhuis,
    wie brengt haar/hem, wie kan haar/hem brengen, lift naar, autorijden mag niet meer,
    komt er niet met de bus, halte te ver, durft niet met de bus, halen en brengen;
  klussen: kraan drupt, gordijnroe, handig iemand, iemand die handig is, muurtje sauzen,
    toilet loopt door, beugel in de douche;
  klus-leren: linkse handen, man deed alle klusjes, man deed altijd de klusjes;
  opruimhulp: huis vol, huis puilt uit, gooit niks weg, kan niks weggooien, hoarding,
    kan de kamer niet meer in, paadje door het huis, zolder vol, schuur vol troep, kelder vol,
    kledingkast van haar man uitzoeken, kleren van haar man uitzoeken, naar een aanleunwoning,
    naar aanleunwoning, naar het verzorgingshuis en de spullen, verzamelt alles,
    spullen van haar/zijn overleden man/vrouw uitzoeken;
  kledingruil: uit de kleren gegroeid, groeit als kool, maat 62, maat 104, maat 116, te klein geworden,
    kast vol kleren, babykleren, sollicitatiekleren;
  kledingbank: geen jas, geen jas voor, schoenen met gaten, gaten in de schoenen, geen sokken,
    geen kleren voor;
  weggeefwinkel: wieg, lege flat, kale woning, kale flat,  geen gordijnen, geen pannen,
    geen vloer, huisraad, te goed om weg te gooien, dozen vol spullen die goed zijn, ledikantje,
    kinderbedje nodig;
  spullen-lenen: eenmalig nodig;
  boeken-ruilen: boeken kwijt;
  kindpakket: verjaardag niet betalen, stichting leergeld, jeugdfonds, fiets voor kind,
    fiets voor haar/zijn zoon/dochter, kinderfeestje niet betalen, verjaardagscadeau kind;
  wonen-met-anderen: kamer over, kamers over, huis te groot, te groot huis;
  rijvaardigheid: theorie halen, rijlessen, cbr, scootmobiel eng, scootmobiel durft niet,
    onwennig op de scootmobiel;
  wijkraad: iets te zeggen over de wijk, ergert zich aan de gemeente, opkomen voor de buurt,
    bewonerscommissie;
  buurtpreventie: voelt zich niet veilig op straat, rondje door de wijk in het donker, ronde lopen;
  goochelen: goocheltrucs;
  atletiek: hoogspringen;
  schaatsen: op het ijs;
  vrijwilligerswerk: wil wel helpen, kan wel wat doen;
  samen-eten: geen warme maaltijd, geen warm eten, geen gezelschap aan tafel;
  werk-zoeken: geen werk, geen werkervaring, geen stage, geen stageplek, geen bijbaan;
  kindpakket: geen geld voor schoolspullen, geen geld voor een fiets;
  moestuin: geen volkstuin meer;
  tuinieren: geen tuintje;
  leren-lezen: geen letter kunnen lezen;
  digihulp: geen internet, geen laptop;
  kookles: geen kookkunsten, geen kookervaring;
  creatief: geen hobby, geen hobbys, geen hobby's;
  vakantie: geen vakantie gehad, geen vakantie in jaren;
  burenleren: geen contact met de buren, geen contact met buren;
  feestdagen: geen kerst met familie;
`
