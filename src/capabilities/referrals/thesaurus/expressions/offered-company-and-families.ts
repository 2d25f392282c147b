/** Who goes along, families, who learns slowly, who had no home: told without the name of the kind. */
export const offeredCompanyAndFamilies = `
  voetbal: zelfde veld, veldje achter de flat, op het veldje, partijtjes op het veld;
  maatje: kompaan, kompanen, koffiemaat, koffiemaatje, wandelmaat, vaste wandelmaat, paar jaar verder is, paar jaar verder, paar
    jaar ouder, met iemand die een paar, eens per week met iemand, wekelijks met iemand, trekt een jaar met je op, trekken een jaar met elkaar op,
    een jaar met elkaar op, een jaar lang met je op, dezelfde vrijwilliger, thee met dezelfde, loopt een tijdje met je mee, loopt een jaar met je mee, gaan mee naar
    de dokter, gaat mee naar de dokter, mee naar de huisarts, iemand aan je zij, iemand om op
    terug te vallen, iemand bij wie je terecht kunt, neemt je mee naar, trekt met je op, doet leuke dingen met je;
  zelfstandig-wonen: op eigen benen, op eigen benen gaat staan, op eigen benen staan, uit de jeugdzorg, jeugdzorg uit, kamertraining, eerste eigen kamer,
    eerste kamer, net op jezelf, uit huis en dan, begeleid op kamers, net achttien en dan, was koken en rekeningen, leren wassen koken;
  jongeren-praten: jongerenloket, niet meer naar school gaan, niet meer naar school gaat, uitgevallen van school, geen school en geen werk, vastgelopen op
    school, even geen school, school lukt niet, weinig steun van thuis, geen steun van thuis, vragen over werk school, school geld of duo;
  studenten: gestopt met je studie, verkeerde studie gekozen, leeftijdgenoten die nieuw zijn, nieuw in de stad en in de twintig;
  na-de-opvang: zelf buiten geslapen, nu een huis en, nu een huis maar, nu een eigen deur, eigen sleutel weer, sleutel en dan, weer een dak, dak boven
    het hoofd en dan, dakloos waren, dakloos was, ooit dakloos, thuisloos waren, wie uit de opvang komt, komt uit de opvang, komen uit de opvang, zelf op straat leefde, zelf op
    straat geleefd, de muren komen op je af, muren komen soms op je af, van de straat naar een huis, van straat naar;
  klussen: verfploeg, verfteam, behangploeg, klusbrigade, inrichtploeg, verhuisploeg, kale vloer, gipsmuren, kale muren, laminaat leggen, vloer leggen, vloer en gordijnen, handige mensen,
    busje en een stel, maken er een thuis van, een thuis van, net een woning hebben, eerste woning, hangen een lamp op, kasten in elkaar, kastje in elkaar;
  beperking: moeilijk leren, moeilijk leert, moeilijk lerenden, anders leert, anders leren, niet zo snel leren, niet zo snel leert, langzaam leren, langzaam leert, meer tijd nodig heeft om te
    leren, meer tijd nodig om te leren, niet goed kunnen leren, moeite met leren, vaste begeleiding, anders denkt en leert, verstandelijk, wie begeleid woont, begeleid wonen en;
  dansen: muziek hard, lichten aan muziek, lichten uit en muziek, discobal, discolicht, discolichten, swingen tot, dansvloer vol;
  kookles: recept in plaatjes, recepten in plaatjes, recept met plaatjes, plaatjes en pictogrammen, stap voor stap koken, leert zelf een warme, leert zelf een maaltijd, leren een maaltijd, kinderkeuken, kinderkok, kinderkookcafe,
    snijden roeren, roeren en proeven, snijden bakken en proeven, gaat de pan in;
  vechtsport: slaat op leer, slaan op leer, zakkenwerk, bokszak, bokszakken, stootzak, stootkussen, stootkussens, handschoenen aanwezig, bokshandschoenen, handschoenen om, stoten op pads, trainen op de zak;
  naaien: machines klaar, machines staan klaar, staan zes machines, lapje mee, eigen lapje mee, lapje stof mee, stof uit de stapel, rits zetten, een rits zet, rits inzetten, zoom leggen, korter maken, innemen en uitleggen;
  naailes: laat zien hoe je een rits, hoe je een rits, hoe je een knoopsgat, hoe je een zoom;
  kledingruil: breng wat te klein, wat te klein is, zoek wat past, te klein geworden, uitgegroeide kleren;
  kledingbank: maten 50 tot, maat 50 tot, winterjassen en laarsjes;
  kindpakket: uitzetmand, uitzetpakket, babypakket, geboortemand, wie een kleintje verwacht, mand met rompertjes;
  baby: honderd dagen, eerste honderd dagen, eerste weken met, verloskundige in ruste, kleintje verwacht, kraamkring, kraamcafe, kraamgroep, kraamsalon, sinds de bevalling, met de baby op schoot, baby op schoot, met de kinderwagen door, achter de
    kinderwagen, kinderwagenwandeling, kinderwagenrondje, babykwartier, wegen en kletsen, roze wolk zitten, geen roze wolk, wie net bevallen is;
  taalcafe: gewone gesprekken, gewone gesprekken oefenen, oefenen we gewone, gesprekken bij de dokter, bij de dokter op school, fouten maken mag, oefenen van gewone gesprekken, klets je al doende;
  papieren: mappen en tabbladen, tabbladen, ordners, map en tabbladen, maak je orde, orde in je post, orde in de post, belijstje, administratie op orde, hele tas mee, tas met enveloppen, plastic tas vol;
  ouder-kind: ballenbak, ballenbad, de kleine speelt, kleintjes spelen, hek een kleed, kleed en een hoop blokken, kruipen zingen, dreumesen en hun ouders, peuters en hun ouders;
  kind-eropuit: met hun kroost, samen met hun kroost, samen met je kind, slepen met je kind, hut in het bos, hutten in het bos, vuurtje erbij, met je zoon of dochter;
  lhbti: niet hetero, niet hetero zijn, niet hetero bent, hokje laten stoppen, in een hokje laten, wie je liefhebt, vanwege wie je bent, van wie je houdt, vanwege wie ze liefhebben, vanwege je geaardheid, hetzelfde geslacht, donorkind, twee moeders, twee vaders, veilig jezelf;
  verslaving: nooit een fles, nooit een fles op tafel, gestopt en houden het zo, zijn gestopt en, niet gebruiken voor je komt, clean blijven, clean zijn en, al een tijd clean, nuchter blijven, nuchter te blijven;
  voedselbank: blikken pasta, blikken en pasta, pasta luiers, luiers shampoo, iedereen mag brengen, iedereen mag halen, brengen en halen wat, pak wat je nodig, neem wat je nodig, buurtkast, weggeefkast met eten;
  rouw-kinderen: kinderen die iemand verloren, kinderen die iemand missen, kinderen van wie papa, kinderen van wie mama, kinderen die een broer of zus, jongeren die iemand verloren, jongeren die een ouder, papa of mama dood;
  zorgenkind: onze kinderen hebben, kinderen hebben autisme, adhd of nog geen naam, kinderen zijn anders, wij zijn ouders geen deskundigen, ouders geen deskundigen, ouders van drukke;
  eenoudergezin: alleenstaande ouders met kinderen, alleenstaande ouder met kind, alleenstaande ouders en hun kinderen, moeders en vaders die er alleen, in je eentje alles regelen, alles in je eentje, in zijn eentje rooit, in je eentje rooit, in haar eentje
    rooit, alleen opvoedt, alleen opvoeden, alleen met de kids, alleen met de kinderen;
  wereldkeuken: ander land op het vuur, een ander land op, ander land in de pan, elke week een ander land, koken uit elk land;
  homestart: bij een gezin langs, elke week bij een gezin, gezin lucht, vangt een dagdeel, je kinderen op, een gezin helpt een gezin;
  voorlezen: leesmaatje, leesmaatjes, leest met je kind, lezen met je kind, leest een uur per week;
  vakantie: gezinnen die niet weg kunnen, wie niet weg kan, niet op vakantie kunnen, er nooit uit kunnen;
  scheiding: omgangshuis, gescheiden vaders, gescheiden moeders, kinderen om het weekend, om het weekend de kinderen;
  rijvaardigheid: rijbewijstheorie, theorie leren, theorie voor het rijbewijs, theorie-examen, rijbewijs halen;
  fiets-repareren: plakken een band, zelf een band plakken, band plakken en, remmen stellen;
  opruimhulp: ruimt samen met u, ruimt samen met je, ruimen samen met u, ruimen samen met je, ruimt met u, de zolder op, opgeruimd staat netjes;
  levenseinde: waken bij mensen, waken bij wie, waakt bij, laatste dagen, in hun laatste dagen, in de laatste dagen;
  wassen: wasmachine voor de buurt, een wasmachine voor, was en droger;
  samen-eten: bord pasta voor, een bord pasta, eten met leeftijdgenoten, alleen eet, altijd alleen eet;
  jonge-mantelzorger: broertjes en zusjes van een kind met, brussen;
  werk-zoeken: stageplek vinden, stage zoeken, eerste baantje, bijbaan, bijbaantje, terug naar werk, bellen met bedrijven;
  homestart: in een druk gezin, helpen in een gezin, helpt in een gezin, komt helpen in een gezin, ochtend per week helpen;
  moeders: tienermoeders, tienermoeder, jonge moeders tot;
  kledingruil: pakjes ruilen, rompers ruilen, ruilkast babykleding, babykleding ruilen, ruilkast kinderkleding;
  opvoeden: gezin in balans, ouders van pubers, ruzie regels en rust, ruzie en regels, rust in huis, regels in huis;
  gamen: fifa, fifa en pizza, playstation, nintendo;
  zelfstandig-wonen: reizen met de trein en bus, oefenen met reizen, zelf leren reizen, leren reizen met, op jezelf, zorgverlaters, in een pleeggezin of instelling, pleeggezin of instelling;
  jongeren: jongensavond, jongensclub, jongens onder elkaar;
  beperking: begeleide woonvorm, in een begeleide, ook met begeleider, met je begeleider;
  leren-lezen: krant in gewone taal, makkelijk lezen, eenvoudige boeken, boeken in eenvoudige;
  dakloos: geen huis heeft, wie geen huis, zonder huis;
  wassen: douchen kleren wassen, kleren wassen en, kleren wassen;
  na-de-opvang: woning kreeg na, woning na de opvang;
  na-detentie: na de cel, haalt je op bij de poort, bij de poort van;
  rondkomen: schuldenvrij en dan, schuldenvrij;
  rouw-verwerken: jong en rouwend, rouwend, verloor jij, een ouder voor je dertigste;
  taalcafe: wat je zegt bij de dokter, wat je zegt bij, oefenen de taal van, taal van school, praten met de dokter;
  taalles: vakwoorden leren, taal van de werkvloer, werk en taal;
  fietsles: samen fietsen leren, fietsen leren, leren sturen op;
  iets-leren: alsnog een diploma, diploma willen halen, een vak leren, leer een vak, tweede kans onderwijs, terug naar school;
  houtbewerking: leerplek hout;
  digitaal-meedoen: gratis laptop, computer voor school, laptop voor scholieren;
  burenhulp: vegen stoepen, vegen de stoep, stoep sneeuwvrij, sneeuw ruimen voor, sneeuwploeg, vegen stoepen schoon;
  klussen: kraan lekt, lekkende kraan, lekt de kraan, technische dienst van;
  hulp-thuis: ramen lappen bij, kookt samen met jou, kookt bij je thuis, kookt bij u thuis, weekdoos, medicijndoos vullen;
  tuinhulp: tuintje op orde, tuin op orde, spit een ochtend bij je, spitten bij je achter het huis;
`
