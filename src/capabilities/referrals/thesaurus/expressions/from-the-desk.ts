/** As workers note it at their desk: the everyday wording of a need or a wish, `topic: phrases;`. */
export const fromTheDesk = `
  ontmoeten: kent geen kip, alleen met zijn bord en het journaal, weekend duurt een eeuwigheid, duurt een eeuwigheid, volk om zich heen, wat aanloop, aanloop in huis, kletst je de oren van, zit tegen een muur aan te kijken, op de bank beland, hangt voor de buis;
  ziekte-lotgenoten: na een uurtje is de koek op, koek op, alles hoeft uit te leggen, niet alles hoeft uit te leggen, zelfde ziekte;
  maatje: staat ze voor de deur en dan draait ze om, draait om bij de deur, eerste keer mee, wie gaat de eerste keer mee, over de drempel helpen, iemand om eens mee, iemand om mee;
  boodschappen: groente uitzoeken, krijgt de boodschappen niet gesjouwd, krijgt niks meegesjouwd, zelf weer naar de winkel, tassen sjouwen;
  geschiedenis: welke slager waar zat, oude mug, ouwe mug, weet alles van vroeger in de straat, hoe de straat vroeger was;
  samen-met-dementie: begint te dwalen in haar/zijn hoofd, weet haar naam soms niet meer, kent alle nummers nog, samen met hem doen waar hij blij van wordt, nog iets samen doen;
  mantelzorg: die ook voor iemand zorgen, ook voor iemand zorgen, moeder had beroerte, doet alles voor haar/zijn moeder;
  klaverjassen: boompje leggen, boompje klaverjassen;
  schilderen: leren verven, penseel, met een penseel, kwast vasthouden;
  mannen: onder mekaar met mannen, met mannen onder mekaar, met mannen onder elkaar;
  handwerken: alles met naald en draad, met naald en draad, deed alles met naald en draad, dekens haken;
  naaien: broekspijpen, broekspijpen korter, pak korter, cm korter, broeken stuk bij de knie, door bij de knie, knie in de broek, zelf leren maken van kleren;
  mannen-praten: praat met niemand over hoe het gaat, praten met andere kerels, met niemand over hoe het gaat;
  klussen: plankje moet aan de muur, plankje aan de muur, boormachine;
  bewegen-ouderen: oefenen vanuit haar/zijn stoel, oefeningen die je zittend kan, zittend kan, een stukkie lopen, armen strammer, soepel blijven;
  wandelen: een stukkie lope, stukkie lopen, wandelploeg, de pas in zet;
  lange-wandeling: kilometer of tien, de pas erin, flink doorlopen, over zand en heuveltjes;
  jongeren: ergens naar toe na school, na school ergens heen, hangt op straat, staan bij de snackbar;
  kinderclub: alleen op de flat na school, ouders werken allebei, na school alleen thuis, brengen en ophalen;
  programmeren: spelletje leren bouwen, zelf een spelletje bouwen, spelletje bouwen, game bouwen, zelf een game maken;
  prikkelarm: loopt weg van de drukte, weg vanwege de drukte, na tien minuten weg;
  nieuwkomers: op weg helpt hier, op weg helpen in de stad, wegwijs, wegwijs worden, weg leren kennen in nederland;
  voedselbank: ijskast leeg, koelkast leeg, cornflakes als avondeten;
  kledingbank: op gympies, zomerjackie, in een zomerjas, geen winterjas;
  natuur: bomen zien, vogeltjes, frisse lucht, bos en duin;
  theater-kijken: uit met anderen naar het theater;
  zwemles: a diploma, b diploma, diploma halen zwemmen;
  taalcafe: nederlands op peil houden, nl op peil houden, taal op peil houden, nederlands bijhouden, wil vooral praten in het nederlands, gewoon babbelen in het nederlands, beter leren praten, praten vaker nederlands, vaker nederlands praten;
  biljart: poolen, poolcafe, keu staat, keu nog;
  buurtpreventie: kapotte lantaarns, rotzooi bij de containers, gerotzooi bij de containers, oogje in het zeil;
  ontmoeten: gezellige plek, gezellig plekje, iets gezelligs, ergens gezellig, zoekt vrolijkheid, wil vrolijkheid, vooral/meestal/veel alleen thuis,
    alleen thuis sinds, soms dagen niemand, dagenlang niemand, niemand spreekt, haar/zijn eigen stem niet, een echt mens, nooit volwassenen spreekt,
    gewoon iemand wil horen, mensen tegenkomen, mensen treffen, gewone praatjes, gewone mensen, jong spul, hele dagen alleen, dagen alleen,
    alleen voor het raam, spreekt winkelpersoneel aan, zit maar wat te zitten, houdt het niet uit in haar/zijn eentje, geen mens gesproken,
    veel te stil in huis, huis is zo stil, stil in huis, geen leven in huis, alleen op de bank, altijd alleen, alle dagen alleen, wil weer mensen zien,
    wat leven om zich heen, contact met de buitenwereld, behoefte aan gezelschap, behoefte aan contact, missen gezelschap, mist gezelschap, gemis aan gezelschap;
  uit-huis: niet meer buiten geweest, niet steeds binnen, niet altijd binnen, dag in dag uit binnen, van de bank af, komt nergens, niet uit haar/zijn stoel;
  ritme: zit te niksen, niet wat hij/ze met zijn/haar dagen aan moet, met zijn/haar dagen aan moet, met zijn/haar tijd moet, lege dagen, leeg zijn dagen, hoe leeg haar/zijn dagen zijn,
    dagen zonder invulling, geen invulling, dag invulling, iets om handen, weer ergens verwacht worden, ergens verwacht worden, waar op haar/hem gerekend wordt;
  iets-betekenen: wil nog van nut zijn, voelt zich nutteloos, voelt zich overbodig, nergens meer voor nodig, voelt zich afgeschreven;
  werkplaats: geef hem maar een hamer, een hamer, wat te prutsen, prutsen, prutsers, iets met gereedschap, brommer opknappen, oude brommers, motoren sleutelen, lassen, van oud ijzer;
  houtbewerking: hout hakken, houtsnijden, iets van hout, dingen van hout;
  voetbal: ballen na school, balletje trappen met, een partijtje, potje ballen, langs het veld, langs de lijn;
  vissen: vismaat, vismaatje, hengelmaat, gaan vissen, aan de waterkant zitten, dobber, een lijntje uitgooien;
  dansen: de vloer op, benen van de vloer, voetjes van de vloer, zwierde, zwieren, een dansje, dansje wagen, danste altijd, ging altijd dansen, dansmiddag;
  samen-eten: wat warms te eten, iets warms te eten, warme hap, hap eten, samen een hap, in haar/zijn uppie eten, in haar/zijn eentje eten, alleen eten smaakt niet, nergens naar smaakt,
    kookt nog voor vier, kookt voor zichzelf niet meer, eet al weken uit de magnetron, uit de magnetron, mee eten, mee kunnen eten, eet alleen bij de tv, kookt niet meer,
    buurtmaaltijd, aan tafel zitten met anderen, eet alleen nog boterhammen, leeft op boterhammen, op soep uit blik;
  maaltijd-thuis: bordje eten langs, bordje eten brengt, eten aan de deur, maaltijd brengen, komt eten brengen, pannetje eten brengen;
  kookles: geen ei bakken, geen ei koken, nog geen ei, simpele gerechten leren, leren koken, nooit leren koken;
  koffie-inloop: bakkie, bakje troost, kunnen aanwaaien, kopje thee onder, te keuvelen, keuvelen, een bakkie doen, komt graag binnenlopen;
  praten: kan zijn/haar verhaal niet kwijt, verhaal kwijt, verhalen kwijt, zijn/haar hart luchten;
  maatje: bij haar/hem langs gaat, bij haar/hem langs komt, bij haar/hem langsgaat, iemand die langsgaat, af en toe langskomt, langskomt voor een praatje, iemand die met haar/hem meegaat, die meegaat naar, vaste bezoeker,
    iemand aan huis, bezoek aan huis, thuis bezoeken, komt het bed niet meer uit, iemand die bij haar/hem thuis komt;
  telefooncirkel: belcirkel, telefonisch contact, iemand die belt, af en toe gebeld worden, gebeld worden, telefoontje per week;
  dierenoppas: hondje niet uitlaten, hond niet uitlaten, niet meer uitlaten, kan de/haar/zijn hond niet uitlaten, loopt even met haar/zijn hond/hondje, met haar/zijn hondje lopen, wie past er dan op zijn/haar hond/kat/poes, past op de hond,
    hond moet uit en, hondje moet toch uit, hondje moet toch naar buiten, hond moet toch uit, weken de hond niet uitlaten, uitlaathulp, wie loopt er met de hond, wie laat de hond uit, hond naar de dierenarts brengen, opvang voor de hond, tijdelijk adres voor de hond;
  wassen: warme straal, onder de douche kunnen, ergens douchen, badkamer ligt eruit, geen douche, douche kapot, douche stuk, echt fris voelen, in bad, weer eens in bad, rand van de douchebak, over de badrand;
  tuinieren: handen in de grond, met haar/zijn handen in de grond, poten in de klei, poten in de aarde, tuin rommelen, in de tuin rommelen, schoffelen, onkruid wieden, hoge bakken, hovenieren, in een hof, hof doen, iets met groen;
  tuinhulp: tuin is een oerwoud, tuintje is oerwoud, onkruid kniehoog, iemand die de tuin doet, die de tuin doet, tuin doet, hovenier te duur, geld voor hovenier;
  moestuin: groente verbouwen, groente kweken, moestuintje, deel van een moestuin, volkstuin te duur, wachtlijst volkstuin;
  baby: ledikant, geen ledikant, kleertjes voor de baby, babyspullen, niks voor de baby, niks voor de kleine, uitgerekend over;
  kledingruil: winterjas versleten, winterjas voor, kleren voor de kinderen, kinderkleren, babykleertjes, jas voor haar/zijn, schoenen voor de kinderen, niet nieuw kopen, groeit overal uit, kinderen groeien eruit;
  weggeefwinkel: lege woning, geen bed en geen, geen stoel geen pan, heeft niks in huis van meubels, spullen voor een nieuwe woning, goede bank over, heeft een bank over, mag opgehaald;
  formulieren: brieven van de gemeente niet, brief niet begrijpen, snapt de brieven niet, snapt de brief niet, snapt niks van haar/zijn post, begrijpt haar/zijn post niet, niks van wat er in de bus valt, correspondentie van, brief van het waterschap, brief van de gemeente, brief van de belasting, belastingaangifte, formulier van, huurtoeslag, zorgtoeslag, toeslag doorgeven, toeslag aanvragen, toeslagen aanvragen;
  papieren: administratie bijhouden, deed de administratie, stapels enveloppen, stapel enveloppen, papieren ordenen, papieren te ordenen, bewaart alles in een tas;
  telefoonles: kan niet met zijn/haar telefoon overweg, met zijn/haar telefoon overweg, nieuwe telefoon, foto's openen op, foto openen, telefoon snapt, tablet gekregen, kreeg tablet, kreeg een tablet, beeldbellen, niet te drukken, videobellen;
  energie: gasrekening, gasrek, energierekening, energiekosten, stroomrekening, tochtig, tocht door het huis, huis is koud, besparen op gas, minder stoken, hoge stookkosten, stookkosten;
  doof: ngt, gebarentaal, met gebaren, doventolk, in gebaren;
  lhbti: weer in de kast, in de kast terug, weer de kast in, de kast in, terug in de kast, transmeisje, transvrouw, transjongen, transman, transgender, non binair, nonbinair, met zijn man samen, samen geweest met zijn man, samen geweest met haar vrouw;
  rouw-verwerken: vrouw dood, man dood, partner dood, papa dood, mama dood, vader dood, moeder dood, is dood, vrouw 2/3/4/5/6/7/8/9/10/11 mnd/maanden dood, man 2/3/4/5/6/7/8/9/10/11 mnd/maanden dood, vrouw mnd dood, plots gestorven, plotseling gestorven, verloor haar/zijn zoon, verloor haar/zijn dochter, zoon verloren, dochter verloren, baby verloren, verlies van haar/zijn man/vrouw;
  rouw-kinderen: papa overleden, mama overleden, vader van het kind overleden, kind rouwt;
  lotgenoten: die het ook meegemaakt hebben, het ook hebben meegemaakt, die dat ook hebben, die weten hoe het is, die het snappen, die het kennen, mensen die het snappen, mensen die het kennen, om zich heen die snappen, die zoiets meemaakten, ouders die dat ook kennen;
  ziekte-lotgenoten: accu leeg is, chronisch ziek en, snapt niet dat ze de ene dag wel, vriendinnen begrijpen haar ziekte niet, chronische pijn, chronische darmziekte, energie voor een dag;
  herstel: voorzichtig opbouwen, na haar/zijn opname, na lange opname, weer opbouwen na, mentaal opkrabbelen, ervaringsdeskundige;
  nieuwe-vrienden: zoekt vrienden, wil vriendinnen, gasten van zijn eigen leeftijd, vrienden van zijn eigen leeftijd, gelijkgestemden;
  jongeren: chillen met, rond te hangen, hangt op het plein, hangt bij het station, hangt rond bij;
  huiswerk: snapt rekenen niet, wiskunde snapt, hulp met wiskunde, rustige plek om te studeren, plekje om te leren, ergens stil kunnen leren, stil kunnen leren, havo 3 en;
  gamen: zit de hele dag achter de computer, gamet hele nachten, gamet nachts, achter zijn scherm;
  bewegen: soepeler worden, wil soepeler, fitter worden, van de kilo's af, alles zit vast, conditie opbouwen, sterker worden, moet meer bewegen, in beweging blijven, meer beweegt, aan haar/zijn lijf werken;
  bewegen-ouderen: heupen versleten, knieen versleten, versleten heupen, versleten knieen, stram, stijve heupen, bewegen op muziek zittend, zittend bewegen, op een stoel bewegen;
  valpreventie: valtraining, balans oefenen, iets van balans;
  zwemmen: baantjes trekken, naar het zwembad met anderen;
  muziek-maken: pianospelen, speelt gitaar, in een bandje, bandje om in te spelen, samen muziek, dirigent van, harmonie, wil weer spelen met anderen, trommelen leren, saxofoon, klarinet, trompet, cello;
  zingen: meezingen, smartlappen, karaoke, zong in de kerk, zingt nergens meer, zingt ze nergens;
  theater-kijken: naar toneel, van theater, naar een voorstelling;
  quiz: quizzen, pubquiz;
  geschiedenis: oude foto's van de wijk, dozen vol oude foto's, stamboom, historie van de wijk, geschiedenis van de stad;
  boek-aan-huis: luisterboeken, boeken brengt, iemand die boeken brengt, kan niet meer naar bibliotheek, streekromans;
  leesclub: over boeken praten, erover praten met anderen;
  filosofie: grote vragen, over de grote vragen, waar het allemaal om draait, debatteren;
  zingeving: gelooft niet meer maar, zin van het leven praten, gesprekken over het leven;
  vrouwen: ander vrouwen uit de wijk, vrouwen uit de wijk leren kennen, onder vrouwen, waar enkel vrouwen komen;
  mannen: met kerels, iets met kerels, met andere kerels, onder kerels, met gasten onder elkaar;
  digihulp: geen internet, computers leren, laptop maar oud, leren typen, mailen leren;
  repareren:;
  fiets-repareren: lekke band, rem doet het niet, ketting eraf, fiets is stuk;
  klussen: lampje vervangen, peertje vervangen, peertje, gordijnen ophangen, gordijnen op te hangen, schilderij ophangen, kraan druppelt, deur klemt, deur die klemt, plankje ophangen;
  naaien: broek te lang, broek inkorten, broek korter, moet korter, gordijnen inkorten, ingekort, rits stuk, rits kapot, rits van;
  naailes: eigen kleding leren maken, leren vermaken, kleding leren vermaken;
  vervoer: kan ze/hij niet wat mensen vervoeren, rijdt graag auto, regiotaxi laat, bushalte halen ze niet, rijbewijs kwijt, rijbewijs ingeleverd, geen auto en de bus, mag geen auto meer rijden, niet meer autorijden, ergens naartoe gebracht, brengt naar de dienst, naar de dienst brengen;
  kindpakket: contributie, contributie niet betalen, verjaardag niet vieren, verjaardagscadeau, schoolreisje, zwemles niet betalen, les niet betalen, jongste wil op ballet;
  speelotheek: speelgoed ruilen, speelgoed lenen, speelgoedruil;
  opruimhulp: spullen op, huis staat vol, sjouwen, helpen verhuizen, inboedel, inpakken, verhuisdozen;
  juridisch: wat zijn rechten zijn, wat haar rechten zijn, rechten zijn bij;
  veteranen: uitzending, na uitzending;
  inburgering: verblijfsvergunning verlengen;
  respijt: alleen weg als iemand, iemand bij haar/zijn man/vrouw blijft, bij haar/zijn man/vrouw blijft, vaste middag, een vaste middag, middag voor zichzelf, een uurtje voor zichzelf, er even tussenuit, paar uur tussenuit, ze is op, hij is op, overdag alleen laten lukt;
  eenoudergezin: staat er alleen voor, moeder alleen met, alleenstaand met kinderen;
  moeders: andere moeders spreken, moeders in de buurt;
  ouder-kind: kind moet leren spelen met kinderen, met haar peuter ergens spelen, ergens spelen met;
  dieren: kinderboerderij, met geiten, gek op trekkers en dieren, dieren om zich heen;
`
