/** Free words in which teams name the help that they want, and people what they can: `words > topics;`, most of use first. */
export const skills = `
  koken, kookhulp, kookt de sterren van de hemel, kookt voor een weeshuis, kookte voor grote groepen, koken voor velen, pannen schrobben, aardappels schillen, kookploeg, soep maken, keukenhulp, eten maken, kok, meekoken, koffie zetten en koken
    > koken samen-eten lunch kookles;
  afwassen, afwas, afdrogen, afruimen, tafels dekken, tafel dekken, opdienen, uitserveren, serveren,
    bedienen, helpen in de keuken, uitscheppen > samen-eten lunch koken ontbijt;
  bakken, taart bakken, cake bakken, koekjes bakken, brood bakken > bakken koffie-inloop koken;
  gastvrouw, gastheer, goede gastheer, goede gastvrouw, iemand op zijn gemak stellen, nieuwe mensen opvangen, aanspreekpunt, koffiejuffrouw, gastvrouw of gastheer, ontvangen, ontvangst, welkom heten, mensen ontvangen, bij
    de deur staan, koffie schenken, koffie zetten, thee schenken, bardienst, bar, balie, sleutelbeheer,
    opening van de zaal > koffie-inloop huiskamer lunch ouderensoos burenleren;
  chauffeur, rijden, iemand wegbrengen, rijdt graag, busje rijden, heeft een bus, heeft een busje, aanhanger trekken, autorijden, heeft een auto, heeft rijbewijs, rijbewijs, buschauffeur, ophalen met
    de auto, mensen ophalen, halen en brengen, taxichauffeur > vervoer boodschappen voedselbank
    maaltijd-thuis;
  duofiets rijden, riksja rijden, bakfiets rijden, bezorgen op de fiets, voorfietser, bezorgen >
    duofiets maaltijd-thuis boodschappen;
  boekhouding, boekhouden, mappen en cijfers, cijfers en mappen, belastingpapieren, jaarrekening, excel, kas bijhouden, declaraties, penningmeester, administratie doen, administratie ordenen, administratie, post ordenen, cijfers, goed met cijfers,
    belastingaangifte invullen, financiën bijhouden, goed met geld > papieren formulieren geldhulp;
  bestuurslid, voorzitter, secretaris, notuleren, vergaderen, organiseren, coördineren, plannen maken,
    subsidie aanvragen, leidinggeven > wijkraad buurtfeest vrijwilligerswerk;
  social media, sociale media, facebook bijhouden, instagram, flyers maken, website bijhouden,
    nieuwsbrief schrijven, vormgeven, ontwerpen, flyeren, folderen, teksten schrijven, communicatie,
    posters > buurtmedia schrijven programmeren fotografie;
  bingo leiden, bingo draaien, spelletjes begeleiden, spelleider, spel leiden, quizmaster, nummers
    omroepen, kaartmiddag begeleiden, spelbegeleider > bingo spelletjes quiz kaarten ouderensoos;
  wandelbegeleider, wandelgids, wandelcoach, arm geven, kent de weg in de duinen, wandelroutes uitzetten, meewandelen, meelopen, meelopen met wandelaars, begeleiden van wandelaars, samen wandelen, route uitzetten, rolstoel duwen, rollator
    wandelen, wandelen > wandelen stadswandeling natuur maatje;
  lesgeven, les geven, kan goed uitleggen, legt geduldig uit, letters leren, cursus geven, workshop geven, docent zijn, taalles geven, nederlandse les geven, taalvrijwilliger, taalcoach, conversatie
    begeleiden, nederlands leren aan anderen, lees en schrijfles geven, leesles geven, schrijfles geven > taalles taalcafe taalmaatje leren-lezen huiswerk;
  taal oefenen, nederlands oefenen, nederlands praten met iemand, taalmaatje, taalmaatje zijn > taalmaatje taalcafe taalles nieuwkomers;
  huiswerk begeleiden, bijles geven, breuken uitleggen, sommen uitleggen, examenkandidaten helpen, studie begeleiden, rekenen uitleggen, wiskunde uitleggen, kinderen helpen met leren,
    huiswerkbegeleider, overhoren, kinderen overhoren, rekenles geven, rekenhulp geven, helpen met lezen > huiswerk kinderclub voorlezen;
  voorlezen, voorlezer, leest mooi voor, leest prachtig voor, mooie voorleesstem, warme stem, sprookjes vertellen, verhalen vertellen, krant voorlezen > voorlezen boek-aan-huis levensverhaal
    maatje;
  oppassen, oppassen op kinderen, op kinderen passen, kinderen begeleiden, met kinderen werken, knutselen met kinderen, goed met kinderen, dol op
    kinderen, spelen met kinderen, kinderactiviteit begeleiden, kinderwerker > kinderclub ouder-kind
    homestart knutselen speeltuin kinder-sport;
  sportles geven, trainer, coach, scheidsrechter, gymles geven, yogales geven, zwemles geven, training
    geven, bewegen begeleiden, dansles geven > sporten gym jongeren-sport bewegen-ouderen kinder-sport
    voetbal yoga dansen;
  fietsles geven, leren fietsen aan anderen, fietsdocent, fietsinstructeur > fietsles fietsen;
  sleutelen, sleutelaar, sleutelt aan alles, sleutelt aan alles met wielen, brommers maken, motoren maken, autos maken > fiets-repareren repareren repair-cafe werkplaats klusclub;
  fietsen maken, fietsen repareren, banden plakken, fietsenmaker, fietsen opknappen > fiets-repareren
    repair-cafe repareren;
  apparaten maken, elektra, soldeerbout, handig met de soldeerbout, radios maken, klokken maken, naaimachines maken, computers maken, elektronica, solderen, apparaten repareren, lampen maken, repareren,
    reparateur, technisch, handig, handige handen, twee rechterhanden > repair-cafe repareren klussen
    werkplaats klusclub;
  klussen, timmeren, kan alles met hout, bouwen, bouwt alles, metselen, tegelzetten, loodgieten, stucen, tegels zetten, witten, hekken timmeren, houtbewerken, machines onderhouden, verven, behangen, schroeven, lampen ophangen, kast in elkaar zetten, schilderen van
    muren, onderhoud, klusser, zagen, boren > klussen klusclub werkplaats houtbewerking;
  naaien, naailes geven, kan alles met naald en draad, rokken naaien, zomen, kostuums maken, borduurt prachtig, patronen maken, patroon tekenen, patronen tekenen, stoffen sorteren, kleding herstellen, verstellen, stoffen, naaimachine, breien, haken, handwerken, borduren,
    kleding vermaken, gordijnen naaien > naaien naailes repair-cafe handwerken breien haken kledingruil;
  schilderles geven, tekenles geven, creatief, creatieve middag begeleiden, knutselen, bloemschikken,
    decoreren, aankleden, versieren, kunstenaar > creatief schilderen tekenen knutselen bloemschikken
    buurtfeest;
  tuinieren, tuinwerk, snoeit graag, hovenieren, rozen snoeien, fruitbomen snoeien, stekken, kweken, verstand van planten, snoeien, wieden, schoffelen, onkruid, water geven, planten, groene vingers,
    grasmaaien, heggen knippen, moestuin > tuinieren moestuin groen-in-de-straat tuinhulp natuurbeheer;
  dieren verzorgen, hond uitlaten, weet alles van paarden, weet alles van dieren, verstand van dieren, paarden verzorgen, geiten verzorgen, opgegroeid met dieren, honden uitlaten, konijnen verzorgen, stallen schoonmaken, goed met
    dieren > dieren dierenoppas hond-wandelen;
  schoonmaken, opruimen, poetsen, vegen, stofzuigen, zwerfafval prikken, netjes maken > zwerfafval
    huiskamer opruimhulp hulp-thuis;
  stratenmaken, graven, spitten, tegels leggen, tegels lichten, zwaar tuinwerk > groen-in-de-straat klussen tuinhulp klusclub tuinieren;
  sjouwen, tillen, opbouwen, afbreken, stoelen klaarzetten, tafels klaarzetten, tafels sjouwen,
    verhuizen, sterke armen, laden en lossen, inpakken, uitladen > opruimhulp buurtfeest weggeefwinkel
    voedselbank klussen;
  winkelhulp, winkel helpen, helpen in de winkel, in de winkel staan, kleding sorteren, sorteren, kassa, verkopen, prijzen plakken, spullen uitzoeken, uitdelen,
    uitgifte, pakketten inpakken, winkelmedewerker > kledingbank weggeefwinkel kledingruil voedselbank
    rommelmarkt;
  muziek maken, piano spelen, speelt alles, liedjes begeleiden op gitaar, trekzak spelen, orgel spelen, band leiden, tokkelen, muziekles geven, zangles geven, gitaar spelen, zingen, koor leiden, dirigent, dirigeren, accordeon spelen,
    muzikant, dj, optreden, geluid, geluidstechniek, licht en geluid, techniek bij optredens, liedjes
    begeleiden > muziek-maken zingen koor concert muziekles muziek-luisteren;
  toneelspelen, regisseren, regisseur, presenteren, presentator, decor bouwen, grimeren, verhalen
    vertellen op het podium > theater-spelen buurtfeest theater-kijken;
  fotograferen, foto’s maken, mooie foto’s, filmpjes maken, video’s maken, monteren, filmen, video bewerken, fotograaf > fotografie buurtmedia;
  computerhulp geven, uitleg computer, weet alles van computers, whizzkid, nerd, apps bouwen, telefoons instellen, mobieltjes uitleggen, uitleg telefoon, digitale hulp geven, computerdocent, ict, goed
    met computers, handig met computers, programmeren, websites maken > digihulp telefoonles digid
    programmeren;
  formulieren invullen, brieven uitleggen, weet de weg bij de gemeente, weet alles van toeslagen, ambtenaar geweest, bezwaar schrijven, papierwerk, toeslagen aanvragen, administratie, brieven
    schrijven, goed met papieren, regelen > formulieren papieren geldhulp;
  luisteren, goed luisteren, mensenmens, gezelschap zijn, goed met ouderen, geduldig, iemand opbeuren, tijd voor een ander, iemand gezelschap houden, gesprekken voeren, praatje maken, op bezoek gaan, bezoeken, maatje zijn,
    gezelschap bieden, gezelschap houden, wandelmaatje, bellen met ouderen, iemand bellen, gespreksleider, gesprek leiden >
    luisterend-oor maatje telefooncirkel koffie-inloop praatgroep;
  ervaring delen, ervaringen delen, ervaringsdeskundige, eigen ervaring > lotgenoten herstel praatgroep luisterend-oor;
  verhalen opschrijven, levensverhalen opschrijven, interviewen > levensverhaal schrijven luisterend-oor buurtmedia;
  tolken, vertalen, spreekt veel talen, spreekt meerdere talen, tolk, vertaler > taalcafe nieuwkomers
    taalmaatje formulieren cultuur-delen;
  boodschappen doen voor anderen, boodschappen doen, boodschappen brengen, mee naar de dokter, mee naar
    ziekenhuis, begeleiden > boodschappen burenhulp vervoer maatje;
  zorgen, verzorgen, voor mensen zorgen, verpleegkundige, ehbo, bhv, oppassen op ouderen, zorg overnemen
    > respijt dag-opvang samen-met-dementie maatje mantelzorg ehbo;
  rondleiden, gids zijn, kent alle verhalen, kent de stad, kent elke straat, weet alles van haarlem, verhalen over vroeger vertellen, rondleidingen geven, vertellen over vroeger, weet veel van geschiedenis,
    stadsgids > stadswandeling geschiedenis museum levensverhaal;
  schaken, schaakles geven, dammen, schaken leren aan anderen > schaken dammen spelletjes huiswerk;
  haren knippen, kappen, nagels verzorgen, masseren > ontspanningsmassage;
  met jongeren werken, goed met jongeren, jongeren begeleiden, mentor zijn > jongeren huiswerk
    jongeren-sport meiden;
`

/** What people did for a living, and where that is of use. */
export const trades = `
  kok, was kok, kokkin, chef-kok, kokje, horeca, horecaman, cateraar, traiteur, kantinejuffrouw, in de
    keuken gewerkt > koken kookles samen-eten lunch wereldkeuken;
  bakker, banketbakker, patissier, bakkerij > bakken koken koffie-inloop;
  ober, serveerster, barman, barvrouw, kroegbaas, cafébaas, gastvrouw geweest, receptioniste,
    telefoniste, stewardess, hotel gewerkt > koffie-inloop huiskamer samen-eten lunch;
  kleermaker, coupeuse, naaister, modiste, kleermaakster, modeontwerper, gordijnennaaister > naaien
    naailes repair-cafe handwerken;
  timmerman, meubelmaker, aannemer, bouwvakker, in de bouw gewerkt, metselaar, stukadoor, loodgieter,
    klusjesman, tegelzetter, stratenmaker, huisschilder, stoffeerder > klussen klusclub houtbewerking
    werkplaats repareren;
  monteur, automonteur, elektricien, elektromonteur, machinist, technicus, lasser, bankwerker,
    werktuigbouwkundige, horlogemaker, installateur, in de techniek gewerkt > repair-cafe repareren
    werkplaats klusclub fiets-repareren;
  fietsenmaker, rijwielhersteller > fiets-repareren repair-cafe repareren;
  juf, juffrouw, meester, onderwijzer, onderwijzeres, leraar, lerares, docent, leerkracht, onderwijs
    gewerkt, schooljuf, voor de klas, kleuterjuf > huiswerk taalles leren-lezen voorlezen taalmaatje
    kinderclub;
  leidster, kinderleidster, kinderopvang gewerkt, peuterleidster, pedagogisch medewerker, gastouder,
    onderwijsassistent > ouder-kind kinderclub homestart voorlezen knutselen;
  tuinman, hovenier, tuinder, bloemist, boer, bollenkweker, boswachter, kweker > tuinieren moestuin
    groen-in-de-straat natuurbeheer tuinhulp bloemschikken;
  verpleegkundige, verpleegster, verzorgende, ziekenverzorger, zuster geweest, in de zorg gewerkt,
    wijkverpleegkundige, doktersassistente, fysiotherapeut geweest, arts geweest > maatje respijt
    dag-opvang leefstijl ehbo mantelzorg;
  maatschappelijk werker, psycholoog, hulpverlener, ambtenaar, jurist, advocaat geweest, notaris,
    bewindvoerder > luisterend-oor formulieren geldhulp juridisch praatgroep;
  boekhouder, accountant, bankmedewerker, bij de bank gewerkt, administratief medewerker, secretaresse,
    belastingdienst gewerkt, op kantoor gewerkt, controller, kantoor > papieren formulieren geldhulp
    wijkraad;
  chauffeur, vrachtwagenchauffeur, buschauffeur, taxichauffeur, trambestuurder, rijinstructeur, koerier,
    postbode > vervoer boodschappen voedselbank maaltijd-thuis;
  kapper, kapster, schoonheidsspecialiste, pedicure geweest, masseur > ontspanningsmassage;
  muzikant, muziekdocent, zangeres, zanger, dirigent, pianist, drummer, gitarist > muziek-maken
    muziekles zingen koor concert;
  kunstenaar, kunstenares, kunstschilder, tekenaar, grafisch ontwerper, keramist, beeldhouwer,
    tekenleraar > schilderen tekenen creatief keramiek;
  fotograaf, cameraman, journalist, redacteur, drukker, tekstschrijver > fotografie buurtmedia
    schrijven;
  programmeur, ict’er, systeembeheerder, software, computerdeskundige, ict gewerkt > digihulp
    telefoonles programmeren digid;
  sportleraar, gymleraar, trainer, sportinstructeur, fysiotherapeute, badmeester, dansleraar, yogadocent
    > sporten gym bewegen-ouderen jongeren-sport kinder-sport yoga;
  winkelier, verkoopster, verkoper, winkel gehad, marktkoopman, caissière, slager, groenteboer,
    supermarkt gewerkt > weggeefwinkel kledingbank voedselbank rommelmarkt;
  schoonmaker, schoonmaakster, huishoudster, glazenwasser, conciërge, beheerder, huismeester > huiskamer
    hulp-thuis klusclub opruimhulp;
  zeeman, schipper, visser geweest, matroos, marine, bij de marine > varen vissen levensverhaal
    werkplaats;
  bibliothecaris, bibliothecaresse, bieb gewerkt, boekhandelaar, archivaris > leesclub boek-aan-huis
    voorlezen boeken-ruilen geschiedenis;
  acteur, actrice, regisseur, danseres, danser, clown > theater-spelen dansen theater-kijken;
  politieagent, agent geweest, brandweerman, beveiliger, militair > buurtpreventie jongeren-sport ehbo
    klusclub;
  dierenverzorger, dierenarts geweest, dierenartsassistente, dierenwinkel > dieren dierenoppas;
`
