/** What workers write who leave the usual word out, of people and what they need: clipped notes, `topic: phrases;`. */
export const peopleInOtherWords = `
  ontmoeten: zit maar op zichzelf, spreekt de hele week niemand, heeft alleen de radio,
    alleen de bezorger, leeft langs mensen heen, weinig sociale steun, soc contacten, soc netwerk,
    netwerk uitgedund, contactarm, hunkert naar contact, leven in huis, iemand om mee te lachen,
    mensen om haar/hem heen, onder het volk, onder volk, volk zien, volk om zich heen, tussen het volk,
    zit maar te zitten, trekt zich terug, zich terugtrekt, hokt thuis, moederziel, verlaten voelt,
    voelt zich verlaten, voelt zich in de steek gelaten, wordt door niemand gezien,
    voelt zich onzichtbaar, niemand die belt, niemand belt, nooit gebeld, het is te stil,
    oorverdovend stil, geen klik met de buurt, contactmoment, contactmomenten, wat afspraak,
    netwerk uitbreiden, weer meedoen, gewoon mensen, mensen in dezelfde fase, warm nest, kids uit huis,
    praat tegen haar/zijn parkiet, geen kring, geen hond die langskomt, geen hond ziet ze/hij,
    kids het huis uit, laatste het huis uit, jongste het huis uit, stilte thuis;
  uit-huis: er op uit, er es uit, er n keer uit, er weer op uit, leeft op de bank, woont op de bank,
    komt de bank niet af, komt de flat niet meer af, komt zelden buiten, weinig buiten, kluist zich op,
    zit binnen met, zit sindsdien binnen, zit de godganse dag binnen, zit met de gordijnen dicht,
    achter gesloten gordijnen, kleedt zich niet aan, in haar/zijn nachtpon, in haar/zijn peignoir,
    uit het huis krijgen, van de bank krijgen, achter de voordeur vandaan, even weg van thuis,
    waar ze heen kan, waar hij heen kan, waar ze terecht kan, een luchtje;
  nieuwe-vrienden: een maat, nieuwe maten, iedereen settelt, iedereen heeft kinderen,
    iemand om dingen mee te ondernemen, iemand om mee uit te gaan, squad, nieuwe crew;
  ritme: draaikont, weet niet wat voor dag het is, leeft in de nacht, slaapt overdag,
    slaapt tot twee uur, wekker zetten, reden om de wekker te zetten, doet niks, doet de hele dag niks,
    doet helemaal niks, hangt maar wat, hangt maar wat rond, dagstruct, dagen zonder eind,
    dagen duren eindeloos, tijd kruipt, uren kruipen, zit maar te niksen, niksen, valt in een gat,
    zonder rooster, zonder agenda, agenda is leeg, lege agenda, iedere dag zondag, houvast in de week,
    vaste prik, vast clubje per week, kop aan de dag, invulling van de dag, invulling geven aan de dag,
    bezigheid zoeken, chillt de hele dag, chillt alleen maar;
  iets-betekenen: er weer toe doen, op een zijspoor, aan de kant geschoven, handjes laten wapperen,
    kan wat missen, tijd te geven, uurtjes over, een paar uur over, wat uren over, wil ook wel wat geven,
    ervaring doorgeven, kneepjes leren, de kneepjes leren, kneepjes van het vak,
    verantwoordelijkheid krijgen;
  zelfvertrouwen: klein hartje, durft nee niet te zeggen, denkt dat ze niks kan, denkt dat hij niks kan,
    voelt zich te min, minderwaardig, voelt zich minderwaardig, assertief,
    steviger in haar/zijn schoenen, gelooft niet in zichzelf, vertrouwen in zichzelf;
  rust: alles is te veel, altijd maar aan, even opladen, bijtanken, stressig, hyperventilatie, piekeraar,
    tobber, tobt;
  rouw-verwerken: levensgezel, levenspartner kwijt, grote liefde kwijt, haar andere helft,
    zijn andere helft, zijn wederhelft, haar wederhelft, kan het niet verkroppen,
    kan geen afscheid nemen, kleren hangen er nog, zijn kleren hangen nog, haar kleren hangen nog,
    zijn jas hangt nog, praat nog tegen de foto, praat tegen zijn foto, praat tegen haar foto,
    foto op de kast, eerste verjaardag zonder, eerste jaar zonder, trouwdag alleen, over hem praten,
    over haar praten, over hem kunnen praten, over haar kunnen praten, thuis wil niemand het meer horen,
    niemand wil het meer horen, iedereen is het vergeten, iedereen zegt dat het tijd is,
    moet toch een keer over zijn, kan er niet over uit, plots weduwe, plotseling weduwe,
    op jonge leeftijd weduwe, wiegendood, abortus verwerken;
  papieren: papierhandel, paperassen, overzicht over de post, zakken vol post, plastic tas vol,
    lade vol enveloppen, la vol enveloppen, post opstapelt, mapjes maken, ordnen, ordenen van de post,
    post uitzoeken;
  rondkomen: moet op de kleintjes letten, let op de kleintjes, houdt niets over,
    niks over onderaan de streep, weinig leefgeld, leefgeld, weekgeld, op bijstandsniveau, aan de grond,
    kan de eindjes niet aan elkaar knopen, het is sappelen, sappelt, sappelen, armoe, armoe troef,
    geen rode cent, geen moni, geen para, kan niks doen want geld, kan zich niks veroorloven,
    kan het niet bekostigen, geen vetpot, het is geen vetpot, alleen aow, alleen een aowtje,
    aow zonder pensioen;
  hulp-thuis: handje in huis, handjes in huis, hulp in de huishouding, huish hulp, hh hulp, wasje draaien;
  iets-leren: weer in de schoolbanken, nooit kunnen leren,
    had willen doorleren, nooit door mogen leren, van school moeten, mocht niet doorleren,
    wil alsnog leren, intellectuele uitdaging, op niveau praten, gesprek op niveau,
    hoofd wat te doen geven, hoofd scherp houden;
  gezond-eten: leeft op magnetronvoer, slecht eetpatroon, eet rommel, eet troep, snackt veel,
    snackt de hele dag, frikandellen, energydrank, suiker te hoog, suikerwaardes, dm2, dm type 2, hba1c,
    leren hoe je goed eet, hoe je betaalbaar eet, betaalbaar eten, voedingspatroon, wat mag ik eten;
  bewegen: komt niet van haar/zijn luie stoel,  kracht opbouwen, uithoudingsvermogen,
    kilos eraf, bmi 30, bmi 32, bmi 35, bmi 38, fysio gestopt, fysio is afgelopen, fysio vergoeding op,
    fysio wordt niet vergoed, klaar bij de fysio, onderhouden wat ze bij de fysio, longrevalidatie klaar,
    van de poh moet;
  respijt: even zonder zorgen, dagje zonder zorg, dagje vrijaf, middag vrij, middagje vrij,
    rustig slapen, een nacht doorslapen, weer een nacht slapen, iemand bij hem blijft,
    iemand bij haar blijft, oppas voor moeder, oppas voor vader, niet alleen gelaten worden,
    durft niet van huis, geen minuut weg, geen uur weg, even de stad in, vervangende zorg, zij is op,
    echtgenote is op, partner is op, mz overbelast, mantelz overbelast;
  mantelzorg: mz er, mantelz, ouders ver weg en zorg, elk weekend naar haar/zijn moeder,
    elk weekend naar haar/zijn ouders, rijdt elke week naar haar/zijn ouders,
    ouders in het buitenland en zorg, vliegt heen en weer naar, regelt alles voor haar/zijn ouders,
    ouders worden hulpbehoevend, moeder wordt hulpbehoevend, vader wordt hulpbehoevend, zorg op afstand,
    zorgt op afstand, spil van de zorg, alles draait om haar/zijn man, gaat eraan onderdoor,
    gaat er zelf aan onderdoor, zij zelf gaat eraan onderdoor, eraan onderdoor gaat,
    cijfert zichzelf weg, cijfert zich weg, zorgt voor dementerende man/vrouw/moeder/vader,
    alles draait om zijn ziekte;
  telefooncirkel: belronde, dagelijks gebeld, als ik val ligt niemand, controlebelletje;
  jongeren: hangt op het plein, hangt op t plein, zit in de box, hangt op de hoek,
    hangt bij de avondwinkel, hangt bij de snackbar, met de boys, met zijn boys, met zn boys,
    met de gasten, chillt op straat, chillt buiten, verkeerde crew, foute crew, foute vriendjes,
    zit in de shit, glijdt af, straatcultuur, wijkagent kent hem, wijkagent kent m, politie kent hem,
    politie kent m, ging van school af, opleiding gestopt, mbo gestopt, mbo gedropt, van school gestuurd,
    startkwalificatie, geen startkwalificatie, zonder startkwalificatie, zonder diploma van school,
    zit al maanden thuis van school, weet niet wat ie wil, wil wel iets maar weet niet wat;
  huiswerk: cijfers kelderen, cijfers zakken, cijfers gaan achteruit, cijfers slecht, rapport slecht,
    slecht rapport, staat er slecht voor, zakt voor, zittenblijver, doubleren, doubleert,
    snapt breuken niet, rekenen lukt niet, sommen, sommen maken, plek om te leren, plekkie om te leren,
    nergens rustig zitten, te druk thuis, drukte thuis, deelt een kamer met,
    broertjes en zusjes om zich heen, plannen voor school, planning van school, school plannen,
    leren plannen, concentratie bij het leren, maakwerk, leerachterstand, rekenachterstand,
    leesachterstand;
  jongeren-sport: street workout;
  jongeren-muziek: maakt nummers, bars schrijven, schrijft teksten, eigen nummers, in de studio,
    studio in, opnemen in een studio, draait plaatjes;
  jongeren-praten: dichtgeklapt, dichtklapt, hoofd zit vol van school, drukte van school, prestatiedruk,
    voelt zich anders dan de rest, praat thuis niet;
  studenten: op kamers, woont op kamers, erasmus, eerstejaars;
  vakantie-kinderen: zes weken thuis, hele zomer thuis, hele vakantie binnen, vakantie vervelen,
    kids in de vakantie;
  ouder-kind: kind speelt alleen, kleintje onder de kinderen, kruipgroep;
  baby: pasgeborene, kersverse ouders, kersvers ouders, ouder geworden, vader geworden, moeder geworden,
    papa geworden, onlangs moeder, kraamweek, kraamtranen, uitgerekend in, bolle buik,
    verwachten een kindje, tweede op komst, derde op komst, kindje op komst, consultatieburo,
    cb verpleegkundige, roze wolk, wandelwagen, achter de kinderwagen, kersverse mama;
  moeders: contact met moeders, mede-moeders, geen volwassene gesproken, tussen de luiers,
    alleen luiers en flesjes;
  vaders: andere papa's, andere papas, papa's onder elkaar, papadag, huisvader, enige vader;
  opvoeden: geen grip op, geen grip op haar/zijn zoon, kinderen luisteren niet, driftig kind, bedplasser,
    weet niet hoe ze haar kind, weet niet hoe hij zijn kind, kind eet niet, moeilijk eten kind,
    pittig kind, vader en moeder op een lijn, zoon zit al, zoon komt zijn kamer niet af;
  eenoudergezin: in haar eentje met kinderen, alleenst moeder, alleenst vader, alleenstaand moeder,
    alleenst ouder, ouder alleen, moeder alleen met, vader alleen met;
  homestart: handen vol aan de kinderen, redt het niet met de kinderen, niemand die even de kinderen,
    geen oma in de buurt, geen opa en oma in de buurt, gezin loopt vast, drie onder de vier,
    twee onder de twee, steuntje in het gezin, ondersteuning in het gezin,
    iemand die wekelijks komt in het gezin;
  grootouders: kleinkinderen een dag per week, kleinkind over de vloer;
  kind-eropuit: kind eruit, kinderen eruit, kids eruit, kinderen zitten binnen, kids zitten binnen,
    kind zit binnen, achter de tablet vandaan kind;
  kinderclub: iets voor de kids, wat voor de kids, kids bezig houden;
  kinder-sport: ballet voor kind;
  kinder-weerbaar: ligt eruit in de klas, ligt buiten de groep,
    durft niet voor zichzelf op te komen op school, bang kind;
  voorlezen: geen boeken in huis, prentenboek;
  rouw-kinderen: kind zonder vader sinds, kinderen missen hun vader, kinderen missen hun moeder,
    kinderen missen papa, kind praat niet over papa, kinderen praten niet over hun vader;
  jonge-mantelzorger: jongere zorgt voor;
  pleegouders: pleegzoon, pleegdochter;
  schoolouders: hoe school werkt, hoe het schoolsysteem werkt;
  taal: spreekt bijna geen, spreekt amper, praat amper, amper nl, amper nederlands, bijna geen nl,
    geen nl, spreekt geen nl, spreekt nog geen nl, nl is matig, nl matig, nl slecht, nl zwak, weinig nl,
    beetje nl, nl gebrekkig, nl leren, beter nl leren, nl oefenen, steenkolennederlands,
    steenkolen nederlands, man doet het woord, man doet altijd het woord,
    alles gaat via google translate, google translate, taal als drempel, taal is drempel, taaldrempel,
    taal is een barriere, hollands, beter hollands, nederlands nog zwak, nederlands verleerd,
    anderstalige, nt2, taalgroep, taalgroepje, taalmiddag, valt terug op haar/zijn moedertaal, vertaalapp;
  cultuur-delen: mensen van thuis, mensen uit het land, uit haar/zijn streek, uit hetzelfde land,
    surinaamse praat, sranan praten, sranan, papiaments, papiamento, koerdisch praten, berbers praten, tigrinya praten, chinees praten, kantonees praten, mandarijn praten, eigen gewoontes,
    mist thuis, mist curacao, mist indie, indische afkomst, indische buurt vroeger, kumpulan,
    molukse gemeenschap, zelfde achtergrond, dezelfde achtergrond, andere poolse, andere poolse moeders,
    andere eritreers, andere syriers, andere oekrainers, andere chinese ouderen, andere surinaamse,
    andere turkse, andere marokkaanse, kletsen in haar/zijn taal, feesten van thuis, andere afghanen,
    andere iraniers, andere somaliers;
  nieuwkomers: nieuw in nl, hoe werkt nederland, hoe het hier gaat;
  vrouwen: mag niet bij mannen, vrouwenruimte,
    vrouwenpraat;
  mannen: tussen alleen maar vrouwen, alleen maar vrouwen daar, geen vrouwengedoe, bij die dames zitten,
    mist de kerels, mannenkamer;
  mannen-praten: kropt het op, binnenvetter, laat niks merken, houdt alles binnen,
    emoties bij mannen;
  lhbti: in transitie, hij wil zij genoemd worden, genderidentiteit, zijn man en hij,
    haar vrouw en zij, twee vaders, twee moeders, pot zijn, anders geaard,
    durft op haar werk niet te zeggen;
  praten: verhaal doen, gesprek met inhoud, zit hoog, zit haar hoog, zit hem hoog;
  luisterend-oor: even spuien, belt steeds met hetzelfde verhaal, klampt iedereen aan,
    praat je de oren van het hoofd, praat aan een stuk door;
  lotgenoten: mensen die dat snappen, mensen die dit snappen, mensen die dat herkennen,
    die dat herkennen, vergelijkbare ervaring, vergelijkbare ervaringen,
    mensen met vergelijkbare ervaring, zelfde verhaal, schaamt zich tegenover, denkt dat ze de enige is,
    denkt dat hij de enige is, is niet de enige, ervaringsverhalen, ouders die hetzelfde,
    andere partners van, andere naasten, als naaste van, andere ouders die het ook,
    andere ouders die dit, andere ouders met zo een, andere moeders met een kind met;
  rouwgroep: andere mensen die iemand kwijt zijn, weduwen onder elkaar, met vreemden over hem praten,
    met vreemden over haar praten;
  scheiding: man is ervandoor, vrouw is ervandoor, man ging ervandoor, ging ervandoor met een ander,
    ingeruild voor een jongere, ex is weg, relatie over na, huwelijk op de klippen, huwelijk stukgelopen,
    huwelijk over, bij haar man weg, bij haar weg, omgang met ex, scheidt van, verlaten door haar man,
    verlaten door zijn vrouw;
  verslaving: van het spul af, jonko, snuift, drinkt stiekem, glaasje te veel, alcoholprobleem;
  stoppen-met-roken: rookt als een ketter, pakje per dag, pakje shag, shag, vapet;
  slapen: inslapen lukt niet, komt niet in slaap, slaapmedicatie, temazepam, zopiclon, insomnia,
    insomnie, nachten zijn lang, nachten duren lang, breekt op snachts, draait nachtdiensten,
    waakt hele nachten;
  gezondheidsspreekuur: suiker prikken, opvliegers;
  levenseinde: euthanasieverklaring, uitvaartwensen, nadenken over later;
  dementie: begint te dwalen, vergeet steeds, kwijt wat ze wilde zeggen, verhaal drie keer,
    vraagt drie keer hetzelfde, drie keer hetzelfde, steeds hetzelfde vraagt, herhaalt zich,
    raakt de draad kwijt, draad kwijt in gesprek, alzh, vasculair, geheugenpoli, verward af en toe,
    weet de dag niet meer;
  samen-met-dementie: met zijn tweetjes heen kunnen, samen heen kunnen met, waar ze samen heen kunnen,
    waar mensen niet raar kijken, waar niemand raar kijkt, met haar/zijn dementerende man/vrouw samen;
  dag-opvang: overdag opvang, kan overdag niet alleen, niet alleen overdag, overdag niet alleen gelaten,
    overdag ergens naartoe kan met dementie;
  dagbesteding: volledig afgekeurd, zit in de ziektewet, zonder druk iets doen, iets om op te bouwen,
    opbouwen in uren, kan niet werken maar wil bezig, beschut werk;
  herstel: epa client, bemoeizorg, fact team, factteam, uit de psychiatrie, psychiatrische opname,
    psychosegevoelig, persoonlijkheidsstoornis, postpartum, ppd, weer op de rit, leven weer op de rit,
    weer opkrabbelen, opkrabbelen;
  prikkelarm: hsp, kan niet tegen geluid, tl licht, post concussie, na een hersenschudding;
  autisme: asser, maskeert, camoufleert, onverwachte dingen lastig, kan niet tegen veranderingen,
    duidelijkheid nodig, voorspelbaarheid;
  beperking: licht verstandelijk, zml, woonbegeleiding, philadelphia, hartekamp, iq 65, iq 70, iq van;
  doof: hardhorend, hard horend, ci implantaat;
  blind: netvlies, kokerzicht, blindengeleidehond, witte stok, taststok;
  ziekte-lotgenoten: parki, als patient, fibro, nierpatient, longfibrose, schoon verklaard, dwarslaesie,
    amputatie, been geamputeerd, post covid, postcovid, diabeet, bypass, bypasses;
  maatje: iemand die wekelijks langskomt, iemand die eens per week komt, iemand die af en toe langskomt,
    iemand die bij haar/hem langskomt, iemand om mee naar, iemand die de eerste keer meegaat,
    meegaan eerste keer, eerste keer samen, over de drempel helpen, drempel te hoog,
    contact maar thuis, aan bed gekluisterd,
    aanspraak aan huis, aanspraak thuis, contact aan huis;
  dakloos: bankhoppen, bankhopper, van bank naar bank, slaapt in het park, zonder woning,
    geen vaste verblijfplaats, geen adres, briefadres, op straat beland, uit huis gezet en slaapt;
  veteranen: unifil, dutchbat, ex militair, ex-militair, defensie gezeten, in het leger gezeten,
    bij de landmacht, indieveteraan, indieganger, dienstmakkers, srebrenica gediend;
  zelfstandig-wonen: voor het eerst op zichzelf, pas op zichzelf, eigen flatje gekregen,
    uit de instelling, was leren doen, hoe een wasmachine werkt, met 18 op zichzelf, 18 geworden en;
  ritme: verveelt zich kapot, verveelt zich dood, verveelt zich suf, verveelt zich te pletter, verveelt zich rot;
  herstel: ggz stempel, psychiatrisch stempel;
  ritme: geen structuur, geen dagstructuur, geen weekstructuur, geen invulling, geen invulling van de dag,
    geen dagindeling, geen daginvulling, geen vaste dagen, geen vaste momenten, geen afleiding,
    geen bezigheid, geen bezigheden;
  zelfvertrouwen: geen zelfvertrouwen, geen vertrouwen in zichzelf, geen zelfbeeld;
  rust: geen rust, geen rust in haar/zijn hoofd, geen rust in het hoofd, geen rust in de kop,
    geen ontspanning, geen moment rust;
  iets-betekenen: geen doel, geen taak meer, geen rol meer;
  nieuwe-vrienden: geen vriendinnen of vrienden, geen vriendschappen;
  ontmoeten: geen contacten, geen contact, geen mensen om zich heen, geen sociaal leven,
    geen sociaal netwerk;
  papieren: geen overzicht in de post, geen overzicht in haar/zijn papieren, geen overzicht administratie,
    geen administratie;
  respijt: geen respijt, geen tijd voor zichzelf, geen moment voor zichzelf;
  hulp-thuis: geen hulp in huis, geen huishoudelijke hulp, geen thuishulp;
  bewegen: geen beweging, geen lichaamsbeweging;
  digitaal-meedoen: geen digitale vaardigheden, geen digivaardigheden, geen verstand van computers;
  gezond-eten: geen gezonde maaltijd, geen gezond eten;
  huiswerk: geen plek om huiswerk te maken, geen rustige plek om huiswerk te maken,
    geen plek voor huiswerk, geen hulp bij huiswerk, geen hulp met huiswerk, geen bijles,
    geen rustig plekkie, geen rustig plekje, geen rustige plek, geen plekkie om te leren;
  speeltuin: geen speeltuin, geen speelplek;
  taal: geen taalcontact, geen nederlandse taal;
  opvoeden: geen steun bij de opvoeding, geen hulp bij de opvoeding;
  maatje: geen maatje meer;
  luisterend-oor: geen luisterend oor;
  lotgenoten: geen herkenning, geen lotgenoten om zich heen;
  dag-opvang: geen opvang overdag;
  slapen: geen slaap, geen nachtrust;
`
