import { offeredCareAndLoss } from './offered-care-and-loss.ts'
import { offeredHelpAndFamilies } from './offered-help-and-families.ts'
import { offeredMovingAndMaking } from './offered-moving-and-making.ts'
import { offeredCompanyAndFamilies } from './offered-company-and-families.ts'
import { offeredPlainWords } from './offered-plain-words.ts'
import { offeredTableAndMeeting } from './offered-table-and-meeting.ts'

/** Names under which such a thing is announced, and words of its description: `topic: phrases;`. */
const names = `
  dierenoppas: hond uitlaten voor, honden uitlaten voor, lopen met honden van, laat uw hond uit, laten uw hond uit, een buur laat uw hond uit, honden van mensen die;
  praatgroep: gesprek onder, in een vast kringetje, in een kringetje, kringgesprek, gesprekskring, over hoe het met jou gaat, over hoe het met je gaat, delen wat je dwarszit, delen wat u dwarszit, ervaringen delen in een kring;
  lhbti: roze koffietafel, roze salon, roze koffie, roze borrel, roze lunch, regenboogavond, regenboogcafe, regenboogtafel, lesbische, lesbische homo bi, transmensen, transouderen, queer jongeren, biseksuele;
  respijt: blijft een dagdeel bij uw man/vrouw/partner/ouder/naaste, blijft bij uw man/vrouw/partner/ouder/naaste, gerust hart de deur uit, een middag vrij, brengt uw partner/man/vrouw/ouder, handen vrij, vrij van de zorg, neemt de zorg over, nemen de zorg even over, logeerhuis, past op uw man/vrouw/partner;
  schrijven: schrijven van je af, van je af schrijven, schrijfopdrachten, korte opdrachten, schrijfclub, schrijfkring;
  levensverhaal: levensverhalen, stukjes over uw eigen leven, over uw eigen leven, verhalen uit uw leven, levensboek;
  wassen: douche en, douchen kan, thuis niet kan douchen, niet kan douchen, thuis niet meer in bad, handdoek en zeep, baden met hulp, badhuis, warme douche;
  jongeren: honk open, honk, jongerenhonk, jongerenwerker, voor 12 tot en met 18, voor 16 tot 25;
  maatje: gaat mee naar huisarts/ziekenhuis/dokter/afspraken, mee naar de dokter/huisarts/afspraak, gaat mee naar de dokter, meegaan naar het ziekenhuis;
  voedselbank: houdbaar eten, houdbare etenswaren, houdbare boodschappen, gratis boodschappen, pak eten wat je nodig hebt;
  keramiek: handen in de klei, klei en koffie, met klei, pottendraaien;
  ouder-kind: kinderwagenloop, lopen met de kinderwagen, met de wagen op pad, met de wagen door het park, buggywandeling, buggy's;
  samen-eten: maandagtafel, dinsdagtafel, woensdagtafel, donderdagtafel, vrijdagtafel, zaterdagtafel,
    zondagtafel, stadstafel, tafel van, aan tafel bij, bij ons aan tafel, schuif aan, schuif je aan,
    schuiven we aan, aangeschoven, wij koken, we koken voor je, we koken voor, wij koken jij eet, pan op het
    vuur, twee gangen, voor hoofd en toetje, hoofdgerecht, toetje na, dagschotel, eethuis, eetkeuken, resto
    vanharte, wijkkeuken, dorpskeuken, sociale keuken, pastavond, pasta avond, pizzavond, aardappels vlees
    en groente, kom je ook eten, eet je mee, eet mee, smakelijk, smakelijk eten, hap en klap, prak, mensa,
    dineren, eetmaatjes, eetafspraak, smullen met;
  lunch: soepie, soep en co, soep & co, soepkom, soepinloop, soepuurtje, zondagsoep, vrijdagsoep,
    donderdagsoep, woensdagsoep, dinsdagsoep, maandagsoep, soep van de week, soep van de dag, warme kom,
    erwtensoep, snert, broodje en soep, broodje mee, boterham mee, lunchinloop, tosti's, twaalfuurtje met,
    noenmaal, broodtafel;
  ontbijt: ontbijtclub, croissant, eitje en thee, wakker worden met, goedemorgen ontbijt, schoolontbijt,
    zondagontbijt;
  koken: de keuken in, kids in de keuken, keukentafelclub, kookhonk, kookstudio, koken met, roeren in de
    pannen, snijden proeven, we snijden, aan de pan;
  kookles: leren koken voor, mannen aan het fornuis, mannen in de keuken, koken voor mannen, basis koken,
    kookcursus voor, pannen en mannen, mannen en pannen, koken kun je leren, hoe kook ik;
  wereldkeuken: keuken van de wereld, elke keer een ander land, wereldtafel, internationale eettafel, smaken
    van, recepten van thuis, wereldlunch, roti avond, rijsttafel middag, couscousmiddag, kruiden en
    verhalen, internationaal koken;
  bakken: taartendag, zoete inval bakken, bakhuis, broodoven, bakavond, koekjesfabriek;
  maaltijd-thuis: maaltijd brengen, brengt een maaltijd, thuisafgehaald, pan over, bordje over, bordje
    extra, maaltijddienst, warme maaltijd aan de deur, brengen een pan;
  barbecue: vuurkorf, vuurplaats, picknickkleed, parklunch, buiten eten met;
  voedselbank: kratje, kratjes, groentekraam, groentetas, groentepakket, oogst delen, oogsttafel, neem mee
    wat je nodig hebt, neem wat je kan gebruiken, over datum, geen verspilling, brood van gisteren,
    kliekjes, buurtkast, eetkast, geefkast met eten, voorraadkast, noodvoorraad, van winkels gered;
  koffie-inloop: koffie en co, koffie & co, koffiepraat, koffie praat, de koffie staat klaar, koffie is
    bruin, pot koffie, pot thee, bakkie bij, bakkie in, bakkie op, bakkie om, bakkie voor, bakkie met, thee
    en taart, thee & taart, teatime, theeuurtje, muntthee, koffiepunt, koffiebar, koffiehuis, koffiehoekje,
    koffiekamer, koffieplein, koffiebankje, bankje met koffie, stoepkoffie, straatkoffie, portiekkoffie,
    koffie in de hal, koffie op de stoep, koffiemoment, koffie met koek, wijkkoffie, flatkoffie, kom langs
    voor koffie, koffie is gratis, loop eens binnen, loop gerust binnen, schenken koffie, we schenken
    koffie, babbelbank, babbelbox, babbelcafe, babbeluur, kletskoek, kletspunt, kletsuurtje, praathuis,
    praatplaats, ontmoetingscafe, ontmoetingstafel, avondcafe, wijkcafe, dorpscafe, zondagmiddagcafe, kom
    erbij zitten;
  huiskamer: de huiskamer, buurthonk, ons honk, honk in, wijkkamer, dorpskamer, straatkamer, stadskamer,
    woonkamer van de buurt, woonkamer van de wijk, tweede thuis, thuis in de buurt, de zoete inval,
    zitkamer, wijkpost, buurtpost, buurtpunt, ontmoetingskamer, ontmoetingsplaats, ontmoetingspunt,
    trefpunt, steunpunt buurt, buurtplek, welkomplek, je mag er zijn, je kunt er zijn, iedereen is welkom de
    hele dag, de hele week open;
  ouderensoos: senioren samen, zilveren uurtje, zilveruur, zilveren draad, gouden uurtje, gouden jaren,
    grijze golf, vijftigplus, zestigplus, zeventigplus, 55plus, 60plus, 65plus, 70plus, 75plus,
    seniorensalon, seniorenochtend, seniorentafel, plussers, oudjes, de oudjes, krasse knarren, knarren;
  borrel: bittergarnituur, hapje drankje, hapjes en drankjes, toost, proost, tapavond, straatborrel,
    flatborrel, wijkkroeg, kroegavond, aan de bar, barretje open, happy hour;
  uitjes: eropuit met de bus, met de bus naar zee, maandelijks uitstapje, tuincentrum, busritje, bestemming
    onbekend, verrassingstocht, uitjesclub, stapdag, uit met elkaar, dag op pad;
  burenleren: nieuwe buren welkom, buur ontmoet buur, hallo buur, dag buur, dag buurvrouw, hoi buur, wie
    woont er naast je, straatpraat, voordeur, portiekpraat, galerij, welkomwandeling, mijn buur, ken je
    buren, ken je je buren, kom je buren tegen, buren ontmoeten elkaar;
  telefooncirkel: ochtendtelefoon, we bellen, belt je, bel je elke, ring ring, goedemorgen, belvriendinnen,
    bellijst, belt elkaar;
  maatje: op bezoek bij, bij je langs, komt bij je langs, komt bij je op de koffie, bij je thuis, op
    huisbezoek, samen eropuit met een maatje, een maatje voor, jouw maatje, koppelen je aan, gekoppeld aan,
    een keer per week bij je;
  wandelen: stappers, de stappers, stapgroep, lopers, loopje, rondje, het rondje, rondje plas, rondje
    singel, rondje bos, rondje kerk, rondje dijk, om de plas, om het water heen, avondommetje,
    ochtendommetje, middagommetje, stappen door, kuierclub, kuiergroep, kuierronde, slenteraars, de
    slenteraars, benenstrekkers, benen strekken met, frisse neus met, frisse neuzen, aan de wandel met,
    samen op pad te voet, struintocht, lopend, lopend praat, lopen en praten, wandel en klets, wandelen en
    kletsen, half uur lopen, kwartier lopen, kilometer lopen, doorlopen, stevig doorlopen, paden op, lanen
    in, walk & talk, lampjeswandeling, stoep op;
  bewegen-ouderen: samen sterk, op de stoel en soms ernaast, armen benen, stramme, voor wie stram wordt,
    stoelen in een kring bewegen, vitaal, blijf fit, blijf bewegen, blijf in beweging, beweegkwartier,
    beweegmoment, in beweging met, soepel ouder, soepel oud, lekker los, losse heupen, losmaken, rustige
    oefeningen, oefeningen op een stoel, oefeningen op muziek, gym met, gymmen met, ouder en fit, gezond
    bewegen, knoken, stramme knoken;
  valpreventie: stevig op je benen, stevig in je schoenen lopen, niet vallen, zeker op de been, blijf staan,
    blijf op de been, in evenwicht, evenwicht oefenen;
  dansen: dansvloer open, swingavond, salsaavond, tangosalon, milonga, dansschoenen, dansuur, danskwartier,
    dans mee, stijldans, discomiddag, disco voor;
  yoga: lange adem, ademruimte, yoga op de mat, rek en strek, rekken strekken, zonnegroet;
  sporten: sportuur, zweetuurtje, sport voor iedereen;
  fitness: sterk uurtje, krachtuur, buurtgym fitness, buitengym, fit in het park, krachtgroep;
  hardlopen: run club, rennersclub, hardlopers, duinlopers, rondje rennen met;
  zwemmen: vrouwenbad, het bad is voor ons, badjuf, badmeester, banenuur, zwemmaatjes, zwemmen met de
    gordijnen dicht;
  zwemles: watervrij, zwemmen leren voor volwassenen, ondiepe;
  voetbal: bal op het plein, balletje, trapbal, pleinvoetbal, goaltjes, kooivoetbal, panna toernooi;
  walking-football: oude heren, rennen mag niet, rennen is verboden, rennen verboden, voetbal waarin je niet
    rent, oude mannen voetbal, wandelend voetbal, oud voetballers;
  vechtsport: boksuur, boksen voor, stootkussen, dojo, mat op, vechten leren, rustig worden van boksen;
  jeu-de-boules: butje, ballen rollen, baan achter, gooien en kletsen;
  kinderclub: woensdagmiddag kinderen, kids club, kidsclub, kinderhonk, kinderfeest, kinderpret, pretmiddag,
    rakkers, de rakkers, bengels, boefjes, na de bel, vrije woensdag, kinderen vanaf, kidz, kindersoos,
    speelclub;
  ouder-kind: kruipuurtje, kruip in, kruipers, hummelclub, hummels, ukkieclub, kleintje op schoot, op
    schoot, babbel en kruip, dreumesgym, peuteruur, peuterpret, spelen en koffie, ouders drinken koffie,
    thee voor de ouders, papa pret, speelhuis, speelkamer, voor ouders en;
  moeders: moederthee, moederhuis, moeders van, mama's van, buurtmoeders, moederkracht, moeders praten,
    moeder en baby, moeders met, mamas;
  vaders: papa cafe, vaderkring, mannen met kinderen, papa en ik, vaders koken, vaders in actie, pa praat;
  baby: babypraat, buik en baby, dikke buik, geboorte;
  eenoudergezin: alleen ouder, alleen met kinderen, alleenouder, steunpunt alleenstaande ouders, in je
    eentje opvoeden;
  opvoeden: opvoedpraat, ouderpraat, ouders over pubers, puberpraat, praten over pubers, hoe doe jij dat;
  homestart: bij een gezin, in het gezin, gezin versterken, even ontlasten, ouders even vrij, oppas aan
    huis;
  jongeren: chillspot, hangout, hang out, de kooi, spot voor jongeren, jongerenwerkers, jongerenkelder,
    straatcoach, youth, teens, tieners;
  meiden: girls, girls night, girltalk, nagels en film;
  huiswerk: huiswerk op, rustige tafel, studietafel, leertafel, leerhulp, leren leren, studenten die helpen,
    helpen met rekenen, huiswerkhoek, slim na school, toetsen oefenen, leerplek, studiehoek, stille studie;
  gamen: switch, ps5, ps4, level up, lan, gamekelder, potje fifa, consoles;
  programmeren: code club, zelf een spel programmeren, maaklab, spel bouwen, scratchen;
  speeltuin: springkussens, buitenspel, glijbanen, speel o bus, rommelterrein, bouwen klimmen, modderkeuken;
  handwerken: draad en daad, draad & daad, steekje los, losse steek, draadje, rode draad, gouden draad,
    pennen tikken, wolwinkel, lapjesdag, lappendeken, quiltbee, creatief met garen, wolclub;
  breien: breikroeg, breipunt, insteken, omslaan, steken leren, mutsjes, mutsjes voor, sokken, sokkenclub,
    dekentjes, warme truien;
  naaien: naaimachines, achter de machine, gordijn korter, broek korter, verstelhoek, verstelcafe,
    kledingreparatie, naaiplek, stof en draad, spelden, lockmachine, zoom;
  schilderen: kwast, kwast in de hand, verf staat klaar, doek en kwast, ezel, schilderplaats, atelier zonder
    juf, schilderen op zolder, palet, kleurrijk, kleurplaats, aquarelclub, paint, sip and paint;
  tekenen: potlood, schetsgroep, schetsclub, tekenuur, tekentafel, lijn en vorm, krabbel, krabbelclub,
    doodle;
  keramiek: kleikamer, kleiclub, kleien op, potje mee naar huis, pot draaien,
    beeldhouwclub;
  knutselen: knutseltafel, plak en knip, knip en plak, plakken en knippen, rommelatelier;
  creatief: creatieve kinderclub, maakclub, maakplek, wijkatelier, creahoek, handen uit de mouwen creatief,
    vrij atelier, kleur, kunst in de wijk, doe en maak, creatieve tafel, creatafel;
  houtbewerking: zaagclub, schaaf, krukjes, spaanders, spaander, houtlab, timmerhok, timmerplaats, hout en
    zo;
  werkplaats: de werkplek, oude garage, klushonk, knutselschuur, rommelschuur, buurtlab, wijklab;
  repair-cafe: kapot kom maar, repaireren, repair lab, repair & co, repairhoek, maakbaar, broodrooster
    stofzuiger lamp, stekker, broek met een scheur, neem mee wat kapot is, weggooien mooi niet;
  fiets-repareren: de ketting, plakband, fietskeet, fietshok, fietsenhok, fietsenkelder open, sleutelen aan,
    fiets op de kop, remmen licht en ketting, rijwielclub, fietsenmaker in de wijk, fietskeuken, spaak;
  tuinieren: wroeten in, schoffelploeg, het perk, perk, perkje, groene hoek, groen en doen, groene club,
    groene handen, tuin van iedereen, daktuin, hofje tuin, bakken op hoogte;
  moestuin: oogst, tomaten, moestuinplek, groente van eigen grond, zaaien en oogsten, akker;
  natuurbeheer: zagen en knotten, werkochtend in het bos, bosploeg, duinploeg, maaiploeg, nestkasten,
    bijenclub;
  dieren: voerploeg, geiten voeren, kippen tellen, hokken vegen, geitenwei, dierenclub, konijnenclub,
    ezelweide, beestenboel, borstelen;
  hond-wandelen: uitlaatclub, honden en baasjes, hondenveld, kwispel, kwispelclub, snuffelronde,
    snuffelclub, wandelen met honden;
  zwerfafval: prikkers, grijper en zak, zak en grijper, de straat schoon, zwerfvuil weg, opruimers,
    vuilruimers, schoon genoeg;
  buurtpreventie: geel hesje, wijkwacht, oogje in het zeil;
  voorlezen: leest een verhaal voor, voorleesuur, verhalenuurtje, sprookjestijd, boek en beeld, luister je
    mee;
  leesclub: tussen de regels, boek en wijn, bladzijde, boekenvrienden, boekenpraat, leesgenoten, lezen we
    een verhaal, de leesstoel, boek op tafel, kaft, ezelsoor;
  levensverhaal: verhalen van, ouderen vertellen, vertel, vertel eens, toen ik, toen wij, weet je nog,
    vroeger en nu, schatkist, oude foto's op het scherm;
  geschiedenis: straten van toen;
  zingen: liedjes van toen, we zingen, wij zingen, zing je mee, meezing, kelen, schorre kelen, keelgat,
    nachtegalen, de nachtegalen, nachtegaal, liedjesmiddag, kampvuurliedjes;
  koor: stemmen, repetitie, repeteren, koor zonder noten, koor zonder, zangvereniging, wij zingen pop;
  muziek-maken: jam, open jam, kom jammen, gitaren, gitaren en, muziekzolder, muziekkelder, muziekkroeg,
    bandjes, instrumenten, neem je viool, samenspel, snaren, de snaar, orkestje, speel mee met;
  muziek-luisteren: platenavond, platenmiddag, lp's draaien, plaat voor je kop, luisterkamer;
  spelletjes: spellentafel, spelkast, spellenkast, wie speelt mee, rummi, scrabbletafel;
  kaarten: troef, de troef, kaartlustigen, vier aan een tafel, harten boer;
  schaken: pion en koning, schaakmat, schaakhoek,  rokade, kinderschaak;
  bingo: balletjes draaien, valse kaart, bingo met;
  bordspellen: spellenkelder, rollenspelavond;
  darten: bullseye, pijltjes, 180;
  taalcafe: babbelen in het nederlands, avondbabbel, taal aan tafel, praat nederlands, praat mee, praat je
    mee, kletsmaatjes nederlands, spreek nederlands, praatplaats nederlands, fouten maken mag, koffie en
    taal, taal en thee;
  taalles: letterbak, nederlands stap voor stap, beginners nederlands, docent nt2, lesboek;
  leren-lezen: lezen en schrijven rustig, letter voor letter, hier geboren zijn, moeite met letters, lezen
    en schrijven voor;
  taalmaatje: samen taal;
  digihulp: muisklik, computerhoek, digihoek, digiplein, digiloket, klik, klikuur, achter de pc,
    toetsenbord, tablets, internethoek, digi;
  telefoonles: toestel en oplader, neem je toestel mee, swipe, veeg, mobieltjes, vraag het de kleinkinderen,
    leerlingen helpen;
  formulieren: met de post naar, neem je post mee, post mee, schoenendoos, we maken samen orde,
    formulierentafel, invulcafe;
  papieren: ordnen, ordenen, orde op tafel, papierpluim, map mee;
  geldhulp: abonnementen opzeggen, centen, centenkwestie, die het krap hebben;
  weggeefwinkel: neem mee wat, geef weg, geefplank, plank van, huisraad, hang op en neem mee, kraam zonder
    kassa;
  kledingbank: rek van, het rek, kledingrek, lakens;
  kledingruil: ruilrek, kledingrek ruil, ruil je kleren, kledingkring, swapavond;
  speelotheek: speelgoed halen, speelgoedkast, speel o theek, blokken en puzzels, speelgoed halen en
    brengen;
  klussen: klusbuur, lampje ophangen, kraan die lekt, kastje in elkaar, gordijnrails, klusburen, buurman met
    boor, schroevendraaier;
  boodschappen: boodschappenbusje, samen boodschappen, naar de super, bij de super, winkelen met,
    boodschappenrit;
  vervoer: halen je op, we halen je, haalt je op, rijdt je, rijden je;
  rouw-verwerken: rouw en troost, gemis, zijn man vrouw of kind mist, iemand kwijt te zijn, wat het is om
    iemand kwijt, iemand missen, leven na, samen verder, verder na;
  rouwgroep: rouwkoffie, verlieskring, lege plek, verder na verlies;
  mantelzorg: even niks moeten, voor wie thuis voor een ander zorgt, thuis voor een ander zorgt, zorg je
    voor een ander, zorg je voor iemand, wie zorgt voor wie, voor een ander zorgt, zorgen voor elkaar,
    mantel, ochtend voor jezelf, oppas voor wie je verzorgt, mantelsteun, zorgers;
  jonge-mantelzorger: is je moeder ziek, is je vader ziek, zorg jij thuis, thuis iemand ziek, ziek thuis;
  dementie: geheugenkoffie, geheugenhuis, draad kwijt, woorden kwijt, wie de woorden kwijt is, woorden van
    nu kwijtraakt, en hun naasten, naasten;
  samen-met-dementie: voor wie de woorden kwijt is, partner welkom, samen met je partner;
  herstel: donkere tijd, door een donkere tijd, zelf meegemaakt, herstelplek, kwetsbaar;
  verslaving: drank of drugs;
  lhbti: regenboogkamer, op jongens op meisjes, kleurrijk liefhebben, zonder hokjes;
  prikkelarm: stille kamer, de stille kamer, zachte stoelen, lampen laag, telefoons uit, snel vol zit, laat
    je met rust, rustkamer, rusthoek;
  stilte: stille perk, zonder dat er gepraat, kaarslicht, stil samen;
  autisme: vaste plek en tijd, auti cafe;
  modelbouw: modeltreinbaan, miniatuur;
  nieuwkomers: wegwijs, welkom in haarlem, nieuw hier, uit oekraine gevlucht, van heinde en verre, mensen
    uit polen, raad voor mensen uit;
  cultuur-delen: nieuws van thuis, oekraiense tafel, koffieceremonie, poolse tafel, surinaamse tafel,
    marokkaanse tafel, eritrese tafel, syrische tafel, wij spreken arabisch, spreken arabisch, spreken
    turks, van thuis;
  vrouwen: zusters, alleen wij vrouwen, wij vrouwen, en vriendinnen, gordijnen dicht, hoofddoek af mag,
    dames, ladies night, vrouwenkracht, krachtvrouwen, met vriendinnen;
  mannen: heren, kerels, mannen van, mannenkamer, jongens van toen, oudere mannen;
  werk-zoeken:  springplank, sollicitatie oefenen, baan en, baanclub, jobclub, voor wie lang
    thuis zat, werkzoekenden;
  duofiets: wind in je haren, wind door je haren, duofiets huren, riksja ritjes;
  fietsles: twee wielen, vrouwen op wielen, nooit hebben leren fietsen, zelf de straat op, trappen maar,
    fietsvrouwen;
  ontmoeten: kom je ook, elkaar zien, elkaar treffen, treffen, nieuwe gezichten;
  feestdagen: kerstdag, kerstmaal, kerstontbijt, oudejaarsborrel, paaslunch, kerstkoffie;
  film-kijken: filmdoek, wit doek, buurtfilm, popcorn, film met nagesprek;
  museum: kunstkijkers, kijken naar kunst;
  natuur: duin en polder, door duin en, natuur in, vlinders tellen, bosbad, buiten kijken;
  fotografie: klikken, fotorondje, kiekje, kiekjes;
  zingeving: goed gesprek over, zin en onzin, in gesprek over de dood;
  quiz: kennisstrijd, weet jij het, breinbreker;
  groen-in-de-straat: tegels wippen, straat groen, geveltuinen, geveltuinploeg, straat fleurig, bloemen in
    de straat, plantenbakken vullen;
  iets-betekenen: iets voor een ander;
  rouw-verwerken: kind mist, partner mist, iemand kwijt, iemand kwijt is, partner kwijt, je partner
    verloren, wie alleen achterbleef, achterbleef, die achterblijft, dierbare, dierbaren, geliefde verloren;
`

/** Only offers are read by these: names, and what volunteers write who do not use the usual word. */
export const offered = [
  names,
  offeredTableAndMeeting,
  offeredCareAndLoss,
  offeredMovingAndMaking,
  offeredHelpAndFamilies,
  offeredPlainWords,
  offeredCompanyAndFamilies,
].join('')
