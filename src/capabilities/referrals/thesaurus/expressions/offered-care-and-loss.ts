/** What volunteers write who do not use the usual word: loss, illness, care at home, a head that forgets, quiet. */
export const offeredCareAndLoss = `
  rouw-verwerken: met een gemis, er niet meer is, er niet meer zijn, alleen verder, alleen verder moet, na
    het afscheid, sinds de begrafenis, sinds de uitvaart, sinds de crematie, een stoel leeg, leeg bed,
    andere kant van het bed, half leeg bed, weduwen, weduwnaars, weduwe, weduwnaar, nabestaanden,
    weduwenclub, hun man kwijt, hun vrouw kwijt, man of vrouw verloren, hun partner zijn verloren, hun
    partner verloren, zijn kwijtgeraakt, hun man zijn kwijtgeraakt, die iemand missen, iemand die je mist,
    iemand moet missen, foto op het dressoir, hun naam noemen, naam nog noemen, wat achterblijft, die
    achterbleven, alleen achterbleven, alleen achter is gebleven, tranen mogen, kaarsje voor wie, leeg
    kussen, een leeg kussen, naast een leeg, na veertig jaar, na vijftig jaar, iemand begraven, hebben
    iemand begraven, zonder haar, zonder hem, eerste kerst zonder, eerste verjaardag zonder, haar jas
    hangt, zijn jas hangt, haar kleren in de kast, zijn stem, de andere helft, de helft van, zij is er
    niet, hij is er niet, verder leven, wie iemand naar het graf, graf, het graf, nu slaap ik, was mijn
    maat, mijn maat kwijt, sinds hij weg is, sinds zij weg is, sinds hij dood is, sinds zij dood is, slaap
    alleen, licht aan slapen, nu hij er niet is, nu zij er niet is, mist haar man, mist zijn vrouw, mijn
    man dood, mijn vrouw dood;
  rouwgroep: cafe van het gemis, gemiscafe, er mag gehuild, mag gehuild worden, gepraat en gehuild,
    gehuild en gelachen, huilen mag, gehuild mag, zakdoekjes liggen, zakdoek mee, kleine kring van mensen
    die hun, praten over wie er niet meer;
  rouw-kinderen: papa is dood, mama is dood, vader of moeder verloren, opa is dood, kinderen die iemand
    missen, tieners die iemand missen, herinneringsdoos, troostkoffer, papa of mama dood, papa of mama is
    dood, dood is maken, van wie papa, van wie mama;
  herdenken: namen noemen, naam wordt genoemd, lichtjes op het water, lichtjesavond, kaarsen voor wie er
    niet meer, kransen, twee minuten stil, doden van dit jaar, wie dit jaar gestorven, dit jaar gestorven,
    gestorven is, voor wie gestorven, kaars aan voor wie, steken een kaars aan voor;
  mantelzorg: zorgt altijd voor een ander, altijd klaarstaat, altijd klaarstaan, die altijd klaarstaan,
    klaarstaan voor een zieke, zorg je voor een ander, zorg je voor je, zorgt u voor uw, zorgt u voor een,
    wie thuis oplet, wie thuis zorgt, voor wie zorgt, thuis altijd opletten, partners en kinderen van,
    zelf bediend, een keer zelf bediend, iemand schenkt jou in, jou inschenkt, schenkt een ander jou in,
    zorgen en sjouwen, casemanager erbij, zieke man, zieke vrouw, zieke ouder, zieke partner, zieke
    moeder, zorgende partner, naast een zieke, dag en nacht zorgen, wie zorgt er voor jou, ook aan jezelf
    denken, klagen mag, dag in dag uit, dag in dag uit voor, voor vader of moeder zorgt, voor je vader
    zorgt, voor je moeder zorgt, voor hun man zorgen, voor hun vrouw zorgen, wast haar man, wast zijn
    vrouw, de pillen klaarzetten, pillendoos, hier mopperen, mag mopperen, nachten waken, wachten bij de
    dokter, zorg die nooit ophoudt, altijd aanstaan, altijd aan staan, wie vraagt hoe het met jou, zorg
    voor je vrouw, zorg voor je man, zorg voor je moeder, zorg voor je vader, zorg voor je partner, zorg
    voor uw vrouw, zorg voor uw man, zorg voor een ander, zorg boven het hoofd, zorg te zwaar, zorg te
    veel, die hetzelfde zorgen, wie thuis verpleegt, thuis verplegen;
  jonge-mantelzorger: broertje met een beperking, zusje met een beperking, broer of zus met, thuis iemand
    ziek en jij, je moeder ziek, brussen, jij zorgt thuis;
  respijt: een middag vrij, vrije middag voor wie zorgt, neemt een middag de zorg, neemt de zorg over,
    nemen de zorg over, de zorg thuis over, neem ik het over, nemen het even over, neemt het even over,
    zodat u weg kunt, zodat jij weg kunt, zodat je weg kunt, zodat u de deur uit kunt, blijft bij uw man,
    blijft bij je man, blijft bij uw vrouw, blijven bij uw man, blijven bij uw vrouw, zit bij uw man, past
    op uw man, past op je moeder, oppas voor volwassenen, even de deur uit kunt, ga gerust, uw handen
    vrij, ochtend voor uzelf, middag voor uzelf, middag voor jezelf, blijven thuis bij uw, wij blijven
    bij, blijven bij uw vader, blijven bij uw moeder, gaat u maar, ga maar wij, er even uit kunt, er even
    tussenuit, drie uur voor u, uur voor uzelf, even geen zorg, een dag geen zorgen, neemt het over zodat,
    nemen het van u over, zitten bij uw vrouw, zitten bij uw man, zolang blijft er iemand, u naar de
    kapper;
  dementie: hoofd begint te haperen, hoofd hapert, haperend hoofd, haperend geheugen, het hoofd laat,
    hoofd laat in de steek, geheugen laat in de steek, dingen kwijtraakt in het hoofd, dingen kwijt in het
    hoofd, drie keer hetzelfde vraagt, drie keer hetzelfde, tien keer hetzelfde, hetzelfde vraagt,
    zichzelf herhaalt, herhaalt zichzelf, in herhaling vallen, namen kwijt is, de namen kwijt, de weg
    kwijt, niet meer weet welke dag, welke dag het is, de rest niet meer weet, de rest niet meer zo goed
    weet, je moeder dwaalt, begint te dwalen, dwaalt, vergeetboekje, het vergeetboekje, vergeetachtig,
    vergeetachtige, vergeten mag, vergeten is hier gewoon, in de war raken, mistig in het hoofd, mist in
    het hoofd, dag van gisteren, naam van uw kleinkind niet, naam niet meer weet, waar was ik gebleven,
    sleutels in de koelkast, sleutels kwijt, niet meer herinnert, zich niet meer herinnert, weet het niet
    meer, wie bent u ook weer, zoekt haar woorden, zoeken naar woorden, twee keer betaald, pannen
    droogkoken, verdwalen in de eigen straat, verdwaalt, het is weg, iemand die vergeet, wie vergeet, die
    vergeet, degene die het onthoudt, wie was ik ook alweer, ook alweer, wie ben jij ook alweer, dingen
    vergeet, alles vergeet, steeds vergeet;
  samen-met-dementie: woorden komen vanzelf terug, woorden vanzelf terug, uw partner mag mee, je partner
    mag mee, samen met wie thuis, samen met je man of vrouw, voor stellen waarvan een, samen met je
    naaste, met je naaste, met z'n tweeen komen, niemand raar opkijkt, niemand kijkt raar op, herinnert
    zich meer dan je denkt, liedjes blijven hangen;
  geheugentraining: woordraadsels, hersengymnastiek, hersens kraken, grijze cellen, hersens op gang, hoofd
    fit, rijtjes onthouden, woordspelletjes, grijze massa, hersens laten kraken, hersens, onthouden,
    breinspel, oefeningen voor het hoofd;
  dag-opvang: van tien tot vier, hele dag onderdak, dag onder dak, overdag een plek, u wordt gehaald en
    gebracht, gezellige dag met warm eten, bent u thuis, weer thuis om, busje haalt u op, busje haalt u,
    haalt u op, om drie uur bent u thuis, om vier uur thuis, dagje weg van huis, met verzorgende, met een
    verzorgende, verpleegkundige aanwezig;
  dagbesteding: om handen hebben, een reden om op te staan, vaste taak, vast taakje, meewerken in je eigen
    tempo, werken zonder druk, werk zonder druk, werken zonder prestatie, geen prestatie, inpakken en
    plakken, inpakken plakken, wel een vaste dag, geen baas, je werkt mee, meewerken in de, handen nodig
    in de winkel, klein werk, op vaste dagen meedraaien, in eigen tempo meedoen, in je eigen tempo werken;
  herstel: weer heel worden, heel mens worden, als alles te veel is, alles te veel, te veel is geworden,
    weer beter bent, wanneer je weer beter, van de rails, kop vol, hoofd staat stil, lege batterij,
    uitgeblust, het zwarte gat voorbij, grijze dagen, dagen waarop niks lukt, slechte dagen, psychisch
    kwetsbaar, zelf in de put, de put kennen, hebben er zelf gezeten, diagnose hoeft niet, ggz verleden,
    opname achter de rug, na een opname, opkrabbelen, opkrabbelt, weer op gang, langzaam weer op gang, uit
    het dal, weer opbouwen, het dal, jarenlang depressief, zelf depressief geweest, weer onder de mensen
    na, langzaam weer, klap gehad, ingestort, niet meer uit bed, het licht weer, kopje onder, weer boven
    water, boven water komen, stapje voor stapje terug, terug de wereld in, opgenomen geweest, opname
    geweest, uit de kliniek, kliniek uit, weer thuis wat nu, nu weer thuis, weer thuis na, pillen en
    praten, psychiater en, een ggz, met een rugzak;
  verslaving: gestopt is met drank, stappen zonder drank, droog blijven, droog staan, wil blijven staan,
    dagen zonder, de fles, fles laten staan, glas laten staan, gokkast, gokken, blowen de baas, van het
    spul af, clean blijven, terugval, een dag tegelijk, zonder glas in de hand, zonder glas, hoe moeilijk
    dat is, nuchtere, lege flessen, dagen geteld, geen druppel, niet naar de fles, vrijdag zonder, niet
    gedronken, wie niet gedronken, vandaag niet gedronken, wel gedronken, uit de fles, weer gedronken;
  stoppen-met-roken: laatste trekje, laatste peuk, laatste sigaret, peuk uit, pakje minder, rookvrij, van
    de sigaret af, asbak de deur uit, laatste peuk acht weken, nooit meer roken, van de peuk af, zonder
    sigaret;
  slapen: nachten wakker, schapen tellen, wakker liggen, klaarwakker, doorslapen, beter de nacht in, om
    drie uur naar het plafond, naar het plafond, plafond staren, woelen, de nacht door, slaap maar, wekker
    van drie uur;
  prikkelarm: zwijgen mag, stil zijn mag, geen radio, geen fel licht, gedempt licht, zacht licht, gedimd
    licht, zachte radio, praten hoeft niet, praten mag maar, niemand praat, weinig gepraat, weinig woorden
    hier, kleine kring, hooguit zes mensen, hooguit vijf mensen, met zijn vieren of vijven, koptelefoon
    mag, koptelefoon op, geen onverwachte dingen, elke week hetzelfde, geen drukte, zonder geluid, weinig
    geluid, niemand kijkt je aan, geen harde stemmen, harde stemmen, lampje laag, lampen uit, zachte
    kussens, zonder ruis, zonder muziek, geen muziek en geen, weinig licht, oordopjes, in de luwte, luw,
    niemand praat hard, fluisteren, fluisterend, stil hoekje, rustig hoekje, geen gepraat, geen tv,
    niemand die praat, een deken en stilte;
  autisme: spectrum, op het spectrum, hoofd anders bedraad, anders bedraad, brein anders, ander brein,
    stekkertje anders, hoe het bij jou werkt, vaste plek aan tafel, altijd dezelfde tafel, bedrading, add,
    structuur en, hoofd dat anders werkt, anders in elkaar zit, oogcontact hoeft;
  ziekte-lotgenoten: met suikerziekte, lotgenoten met suikerziekte, prikken en spuiten, suiker hebben,
    copd, hartklachten, longklachten, kort van adem, benauwd, weinig lucht, kanker te maken, kanker heeft,
    na de kuur, na de chemo, chemo, bestraling, stroeve lijven, trilling, parkinson, stijve handen, reuma,
    artrose, prothese, na een infarct, na een beroerte, beroerte gehad, leven met pijn, altijd pijn, pijn
    die blijft, ms en, spierziekte, stoma, nierpatienten, long covid, moe van ziek zijn, wachtkamer, borst
    eraf, haar eraf, na de operatie, na het ziekenhuis, de prik, insuline, diabetes en, met dezelfde
    ziekte, zelfde ziekte, uitslag, litteken, littekens, pruik, medicijnen en, slechte longen, slecht
    hart, na een hartaanval, gewrichten die, ziek en toch, staan te hijgen, al staan te hijgen, buiten
    adem op de trap, trap al te hijgen;
  beperking: licht verstandelijk, moeilijk lerend, lvb, extra begeleiding, begeleiding erbij, in de
    rolstoel en toch;
  doof: gebaren, gebarentaal, gehoorapparaat, ringleiding, slecht verstaan, wie slecht hoort, hoort u
    slecht, met handen praten, praten met onze handen, met onze handen, zonder geluid praten, oren het
    niet meer, hoortoestel, ondertiteld, doventolk;
  blind: wie slecht ziet, ogen die minder, ogen achteruit, ziet u slecht, witte stok, braille, macula,
    voorgelezen krijgen, ogen het laten afweten, de ogen het laten, krant niet meer kan lezen, niet meer
    kan lezen omdat, op de tast, wazig zien, ogen die niet, zonder te zien;
  meditatie: niks doen, zitten en ademen, aandacht voor je adem, ademen met aandacht, bodyscan,
    klankschalen, klankschaal, gongbad, kussentje, alleen maar ademen, minuten op een kussen, in en uit
    ademen, adem in adem uit, ogen dicht en, ogen dicht, stilzitten;
  rust: pauzeplek, op adem, even op adem, telefoon in het mandje, telefoon in een mandje, telefoon blijft
    thuis, niemand vraagt wat, uit de drukte, weg van de drukte, hoofd leeg, leeg hoofd;
  stilte: stil om kwart, halfuur zonder woorden, half uur zonder woorden, uur zonder woorden, kaars
    aansteken, vlammetje aansteken, kaarsje opsteken, samen zwijgen, uur zwijgen, zwijgen met anderen,
    niet zeggen, niks zeggen, zonder te praten, mond dicht, stil zitten met;
  geloof: bidden, gebed, bijbel open, uit de bijbel, koran, psalmen, zegen, met god praat, god, gods
    woord, evangelie, geloofsgesprek, heilige;
  zingeving: waar leef je voor, wat telt, wat doet ertoe, verhalen over het leven, wat houdt je gaande,
    zin van het leven, wat blijft, waarvoor sta je op;
  levenseinde: laatste wensen, als het einde, uitvaart bespreken, wilsverklaring, wat wil je nog, dood
    hoort erbij, doodgewoon, uw laatste wil, laatste wil, wie mag er beslissen, wie mag beslissen, als ik
    er niet meer ben, reanimeren of niet, uw uitvaart;
  lhbti: roze salon, op vrouwen valt, op mannen valt, hou van wie je houdt, van wie je houdt, regenboog,
    regenboogtafel, trans personen, lesbo's homo's, uit de kast, uit de kast te zijn, man met man, vrouw
    met vrouw, genderzoekers, geen hij of zij, mannen die van mannen houden, vrouwen die van vrouwen
    houden, van mannen houden, van vrouwen houden, uit de kast op je, m of v of, anders liefhad, anders
    lief, altijd al anders, roze randje, van hetzelfde geslacht;
  dakloos:      
      geen thuis heeft, of geen thuis, onder een brug, op straat slaapt, op
    straat leeft, slaapzak, slaapzakken, nachtopvang, sokken uitdelen, zonder huis, buiten slaapt, wie
    buiten slaapt, buiten slapen, buitenslapers, zonder bed, wie geen bed, slaapplek, douche sokken,;
  vrouwen: vrouwen onder elkaar, over de overgang, de overgang, opvliegers, geen mannen, zonder mannen,
    mannen blijven thuis, deur dicht voor mannen, hoofddoek mag af, meiden van toen, zusters de deur op
    slot, alleen zusters, onze meiden, geen man te zien, wijven, vrouwen van vijftig, vrouwen van veertig,
    vrouwen van zestig, vrouwen die;
  mannen: mannen onder elkaar, kerels onder elkaar, heren op leeftijd, voor heren, alleen kerels,
    gepensioneerde kerels, kerels die, mannen die hun handen, baasjes van vroeger, ouwe kerels, tussen de
    kerels, mannen van alle leeftijden, mannen die hun werk missen, mannen die, oude mannen, ouwe mannen,
    mannen zonder werk, voor kerels, kerels met;
  veteranen: uitgezonden, op missie, in uniform, blauwe helm, dienstmakkers, kameraden van de dienst,
    diende, in dienst was, in libanon, in bosnie, in srebrenica, in afghanistan diende, unifil;
  nieuwkomers: pas in nederland, pas in nederland wonen, net in nederland, nieuw in nederland, nieuw in
    dit land, hier net wonen, pas hier, hoe werkt nederland, hoe werkt het hier, hoe het hier werkt,
    nieuwe haarlemmers, nieuwe haarlemmer, je weg vinden in de stad, de weg vinden, verblijfspapieren,
    azc, uit het azc, hier pas zijn komen wonen, pas zijn komen wonen, net aangekomen, hoe werkt de
    huisarts, hoe werkt de trein, hallo land, eerste maanden in, eerste jaar in nederland, verdwaald in de
    regels, van ver gekomen, wij wonen hier net, wonen hier net,
    haarlemmers leggen uit, welke bak voor, hoe scheid je afval, papieren en wegwijs;
  cultuur-delen: bunna, himbasha, wierook, paramaribo, sranan, taki, gemberbier, koto, kawina, kaseko,
    kasseko, heimwee, heimwee naar, muziek van daar, zoals bij ons thuis, zoals thuis, in de eigen taal,
    in onze eigen taal, onze taal, moedertaal, ons dorp in, het land waar we vandaan, uit eritrea of
    ethiopie, uit suriname, uit turkije, uit marokko, van de antillen, van de molukken, uit indonesie,
    landgenoten, nieuws van daar, volksdans, komen allemaal uit, wij komen uit, komen wij uit, uit
    kaapverdie, uit ghana, uit polen, cachupa, liedjes van daar, ons land, ons eiland, ver van huis,
    kroncong, bandung, indische boom, sate, tempo doeloe, anatolie, thuisland, uit bandung,
    uit jakarta, uit ankara;
  ontspanningsmassage: handmassage, voetmassage, geurtje, crème en, voetenbad, nagels gedaan, haren
    gewassen, verwend worden, laat je verwennen;
  gezondheidsspreekuur: bloeddruk, meet uw, prikt even, verpleegkundige meet, verpleegkundige legt uit,
    vragen over pillen, suiker meten;
  kerkdienst: orgel preek, preek, collecte, kerkbank, psalm en, hoogmis, viering;
`
