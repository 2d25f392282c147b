/** What volunteers write who do not use the usual word: loss, illness, care at home, a head that forgets, quiet. */
export const offeredCareAndLoss = `
  rouw-verwerken: met een gemis, er niet meer is, er niet meer zijn, alleen verder, alleen verder moet, na het afscheid, sinds de
    begrafenis, sinds de uitvaart, sinds de crematie, een stoel leeg, leeg bed, andere kant van het bed, half leeg bed, weduwen,
    weduwnaars, weduwe, weduwnaar, nabestaanden, weduwenclub, hun man kwijt, hun vrouw kwijt, man of vrouw verloren, hun
    partner zijn verloren, hun partner verloren, zijn kwijtgeraakt, hun man zijn kwijtgeraakt, die iemand missen, iemand die je mist, iemand moet missen, foto op het dressoir, hun naam noemen, naam nog noemen, wat achterblijft,
    die achterbleven, alleen achterbleven, alleen achter is gebleven, tranen mogen, kaarsje voor wie;
  rouwgroep: cafe van het gemis, gemiscafe, er mag gehuild, mag gehuild worden, gepraat en gehuild, gehuild en gelachen, huilen
    mag, gehuild mag, zakdoekjes liggen, zakdoek mee, kleine kring van mensen die hun, praten over wie er niet meer;
  rouw-kinderen: papa is dood, mama is dood, vader of moeder verloren, opa is dood, kinderen die iemand missen, tieners die iemand
    missen, herinneringsdoos, troostkoffer;
  herdenken: namen noemen, naam wordt genoemd, lichtjes op het water, lichtjesavond, kaarsen voor wie er niet meer, kransen,
    twee minuten stil, doden van dit jaar;
  mantelzorg: zorgt altijd voor een ander, altijd klaarstaat, altijd klaarstaan, die altijd klaarstaan, klaarstaan voor een zieke,
    zorg je voor een ander, zorg je voor je, zorgt u voor uw, zorgt u voor een, wie thuis oplet, wie thuis zorgt, voor wie zorgt,
    thuis altijd opletten, partners en kinderen van, zelf bediend, een keer zelf bediend, iemand schenkt jou in, jou
    inschenkt, schenkt een ander jou in, zorgen en sjouwen, casemanager erbij, zieke man, zieke vrouw, zieke ouder, zieke
    partner, zieke moeder, zorgende partner, naast een zieke, dag en nacht zorgen, wie zorgt er voor jou, ook aan jezelf
    denken, klagen mag;
  jonge-mantelzorger: broertje met een beperking, zusje met een beperking, broer of zus met, thuis iemand ziek en jij, je moeder ziek,
    brussen, jij zorgt thuis;
  respijt: een middag vrij, vrije middag voor wie zorgt, neemt een middag de zorg, neemt de zorg over, nemen de zorg over, de zorg
    thuis over, neem ik het over, nemen het even over, neemt het even over, zodat u weg kunt, zodat jij weg kunt, zodat je weg
    kunt, zodat u de deur uit kunt, blijft bij uw man, blijft bij je man, blijft bij uw vrouw, blijven bij uw man, blijven bij
    uw vrouw, zit bij uw man, past op uw man, past op je moeder, oppas voor volwassenen, even de deur uit kunt, ga
    gerust, uw handen vrij, ochtend voor uzelf, middag voor uzelf, middag voor jezelf;
  dementie: hoofd begint te haperen, hoofd hapert, haperend hoofd, haperend geheugen, het hoofd laat, hoofd laat in de steek,
    geheugen laat in de steek, dingen kwijtraakt in het hoofd, dingen kwijt in het hoofd, drie keer hetzelfde vraagt, drie keer
    hetzelfde, tien keer hetzelfde, hetzelfde vraagt, zichzelf herhaalt, herhaalt zichzelf, in herhaling vallen, namen
    kwijt is, de namen kwijt, de weg kwijt, niet meer weet welke dag, welke dag het is, de rest niet meer weet, de rest niet meer
    zo goed weet, je moeder dwaalt, begint te dwalen, dwaalt, vergeetboekje, het vergeetboekje, vergeetachtig,
    vergeetachtige, vergeten mag, vergeten is hier gewoon, in de war raken, mistig in het hoofd, mist in het hoofd;
  samen-met-dementie: woorden komen vanzelf terug, woorden vanzelf terug, uw partner mag mee, je partner mag mee, samen met wie thuis, samen met
    je man of vrouw, voor stellen waarvan een, samen met je naaste, met je naaste, met z'n tweeen komen,
    niemand raar opkijkt, niemand kijkt raar op, herinnert zich meer dan je denkt, liedjes blijven hangen;
  geheugentraining: woordraadsels, hersengymnastiek, hersens kraken, grijze cellen, hersens op gang, hoofd fit;
  dag-opvang: van tien tot vier, hele dag onderdak, dag onder dak, overdag een plek, u wordt gehaald en gebracht, gezellige dag met warm eten;
  dagbesteding: om handen hebben, een reden om op te staan, vaste taak, vast
    taakje, meewerken in je eigen tempo, werken zonder druk, werk zonder druk, werken zonder prestatie, geen prestatie;
  herstel: weer heel worden, heel mens worden, als alles te veel is, alles te veel, te veel is geworden, weer beter bent,
    wanneer je weer beter, van de rails, kop vol, hoofd staat stil, lege batterij,
    uitgeblust, het zwarte gat voorbij, grijze dagen, dagen waarop niks lukt, slechte dagen, psychisch
    kwetsbaar, zelf in de put, de put kennen, hebben er zelf gezeten, diagnose hoeft niet, ggz verleden, opname
    achter de rug, na een opname, opkrabbelen, opkrabbelt, weer op gang, langzaam weer op gang, uit het dal, weer opbouwen;
  verslaving: gestopt is met drank, stappen zonder drank, droog blijven, droog staan, wil blijven staan, dagen
    zonder, de fles, fles laten staan, glas laten staan, gokkast, gokken, blowen de baas, van het spul af, clean blijven,
    terugval, een dag tegelijk;
  stoppen-met-roken: laatste trekje, laatste peuk, laatste sigaret, peuk uit, pakje minder, rookvrij, van de sigaret af, asbak de deur uit;
  slapen: nachten wakker, schapen tellen, wakker liggen, klaarwakker, doorslapen, beter de nacht in;
  prikkelarm: zwijgen mag, stil zijn mag, geen radio, geen fel licht, gedempt licht, zacht licht, gedimd licht, zachte radio, praten
    hoeft niet, praten mag maar, niemand praat, weinig gepraat, weinig woorden hier, kleine kring, hooguit zes mensen,
    hooguit vijf mensen, met zijn vieren of vijven, koptelefoon mag, koptelefoon op, geen onverwachte dingen, elke week hetzelfde,
    geen drukte, zonder geluid, weinig geluid, niemand kijkt je aan;
  autisme: spectrum, op het spectrum, hoofd anders bedraad, anders bedraad, brein anders, ander brein, stekkertje anders, hoe het bij jou
    werkt, vaste plek aan tafel, altijd dezelfde tafel;
  ziekte-lotgenoten: met suikerziekte, lotgenoten met suikerziekte, prikken en spuiten, suiker hebben, copd, hartklachten, longklachten,
    kort van adem, benauwd, weinig lucht, kanker te maken, kanker heeft, na de kuur,
    na de chemo, chemo, bestraling, stroeve lijven, trilling, parkinson, stijve handen, reuma, artrose, prothese, na
    een infarct, na een beroerte, beroerte gehad, leven met pijn, altijd pijn, pijn die blijft, ms en, spierziekte, stoma,
    nierpatienten, long covid, moe van ziek zijn, wachtkamer;
  beperking: licht verstandelijk, moeilijk lerend, lvb, extra begeleiding, begeleiding erbij, in de rolstoel en toch;
  doof: gebaren, gebarentaal, gehoorapparaat, ringleiding, slecht verstaan, wie slecht hoort, hoort u slecht, met handen praten;
  blind: wie slecht ziet, ogen die minder, ogen achteruit, ziet u slecht, witte stok, braille, macula, voorgelezen krijgen;
  meditatie: niks doen, zitten en ademen, aandacht voor je adem, ademen met aandacht, bodyscan, klankschalen, klankschaal,
    gongbad, kussentje;
  rust: pauzeplek, op adem, even op adem, telefoon in het mandje, telefoon in een mandje, telefoon blijft thuis, niemand vraagt
    wat, uit de drukte, weg van de drukte, hoofd leeg, leeg hoofd, lege agenda;
  stilte: stil om kwart, halfuur zonder woorden, half uur zonder woorden, uur zonder woorden, kaars aansteken, vlammetje aansteken,
    kaarsje opsteken, samen zwijgen;
  geloof: bidden, gebed, bijbel open, uit de bijbel, koran, psalmen, zegen;
  zingeving: waar leef je voor, wat telt, wat doet ertoe, verhalen over het leven, wat houdt je gaande;
  levenseinde: laatste wensen, als het einde, uitvaart bespreken, wilsverklaring, wat wil je nog, dood hoort erbij, doodgewoon;
  lhbti: roze salon, op vrouwen valt, op mannen valt, hou van wie je houdt, van wie je houdt, regenboog, regenboogtafel, trans personen,
    lesbo's homo's, uit de kast, uit de kast te zijn, man met man, vrouw met vrouw, genderzoekers, geen hij of zij;
  dakloos: geen douche, thuis geen douche, warm wassen, schone handdoek, handdoek en zeep, handdoek zeep, wassen en scheren, badhuis, geen
    thuis heeft, of geen thuis, onder een brug, op straat slaapt, op straat leeft, slaapzak, slaapzakken, nachtopvang, sokken
    uitdelen, zonder huis;
  vrouwen: vrouwen onder elkaar, over de overgang, de overgang, opvliegers, geen mannen, zonder mannen, mannen blijven thuis, deur
    dicht voor mannen, hoofddoek mag af, meiden van toen;
  mannen: mannen onder elkaar, kerels onder elkaar, heren op leeftijd, voor heren, alleen kerels, gepensioneerde kerels, kerels die, mannen
    die hun handen, baasjes van vroeger, ouwe kerels, tussen de kerels, mannen van alle leeftijden;
  veteranen: uitgezonden, op missie, in uniform, blauwe helm, dienstmakkers, kameraden van de dienst;
  nieuwkomers: pas in nederland, pas in nederland wonen, net in nederland, nieuw in nederland, nieuw in dit land, hier net wonen, pas hier,
    hoe werkt nederland, hoe werkt het hier, hoe het hier werkt, nieuwe haarlemmers, nieuwe haarlemmer, je weg vinden in
    de stad, de weg vinden, verblijfspapieren, azc, uit het azc;
  cultuur-delen: bunna, himbasha, wierook, paramaribo, sranan, taki, gemberbier, koto, kawina, kaseko, kasseko, heimwee, heimwee naar, muziek van
    daar, zoals bij ons thuis, zoals thuis, in de eigen taal, in onze eigen taal, onze taal, moedertaal, ons
    dorp in, het land waar we vandaan, uit eritrea of ethiopie, uit suriname, uit turkije, uit marokko, van de antillen, van
    de molukken, uit indonesie, landgenoten, nieuws van daar, volksdans;
`
