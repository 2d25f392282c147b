/** Moving and sports: further expressions, `topic: phrases;`. */
export const movingAndSports = `
  wandelen: wandelschoenen, wandelstok mee, aan de wandel, aan de kuier, kuierlatten, benenwagen, stappen
    zetten, stappen halen, stappenteller, 10.000 stappen, tienduizend stappen, pieterpad, vierdaagse,
    avondvierdaagse, wandelvierdaagse, dagwandeling, dagwandelingen, lange tochten, lange tocht, tocht te
    voet, te voet, te voet op pad, samen een rondje, een rondje buiten, rondje om de vijver, rondje blok,
    rondje met de rollator, met de rollator naar buiten, met de rollator op pad, met de rollator lopen, met
    het looprek naar buiten, achter de rollator lopen, lopen achter de rollator, buiten de benen, wil buiten
    lopen, wil een stuk lopen, wil weer lopen, wil meer lopen, niet alleen lopen, niet alleen wandelen,
    durft niet alleen te wandelen, durft niet alleen te lopen, niet alleen over straat, niet alleen over
    straat in het donker, alleen lopen is niks, loopmaatje, iemand om mee te lopen, iemand om mee te
    wandelen, naast iemand lopen, looppad, in de pas, wandelgezelschap, wandelclubje, wandele, wandeln,
    wandeltje, struinen door, door de duinen lopen, duinen in, strand lopen, over het strand lopen, wandelen
    in de duinen, bewegen in de buitenlucht, buiten bewegen, kuieren met anderen, aan de arm, gearmd,
    sjokken, sjokt graag, stappertje, de straat uit lopen;
  nordic-walking: stevig lopen, flink doorlopen, doorlopen in de duinen, fors tempo, pittig tempo, tempo
    erin, snel wandelen, wandelen met tempo, poles, bergwandelen, lange afstand, trekking, hiken, hike;
  hond-wandelen: hondenpraat, hondenpraatjes, mist het uitlaten, mis het uitlaten, *uitlaten, het uitlaten,
    praatjes in het gras, hondenveldje, hondenveld, *losloopveld, losloopgebied, hondenbaas, hondenbazen,
    baasje, hond overleden, hond dood, haar/zijn hond is dood, haar/zijn hond missen, mist haar/zijn hond,
    mis mijn hond, geen hond meer, met een hond lopen, hond van een ander uitlaten, labrador, teckel,
    herder, golden retriever, puppy, puppycursus, rondje met de hond, hondentraining, viervoeters, trouwe
    viervoeter;
  fietsen: fietsvrienden, op de racefiets, op de mountainbike, gravelbike, wielrenner, wielerploeg,
    tourfiets, sportfiets, e-bike, ebike, elektrische fiets rijden, fietsroutes, knooppunten fietsen,
    knooppuntenroute, rondje ijsselmeer, fietsen door de polder, fietsen in de duinen, fietsgroepje, rondje
    op de fiets, tochtje op de fiets, tocht op de fiets, met de fiets op pad, op de pedalen, peloton,
    fietsfanaat;
  duofiets: niet meer op de fiets, durft niet meer op de fiets, kan niet meer op de fiets, kan niet meer
    fietsen, fietsen lukt niet meer, fietsen gaat niet meer, samen op een fiets, naast elkaar fietsen, wind
    in de haren, wind door haar/zijn haren, haren in de wind, achterop zitten, bakfiets mee, stuur uit
    handen, blind en fietsen, driewieler, driewielfiets;
  fietsles: op twee wielen, twee wielen gezeten, nooit op twee wielen, nooit op een fiets gezeten, nooit op
    de fiets gezeten, nooit op een rijwiel, rijwiel, rijwiel gezeten, nog nooit op een fiets, op een fiets
    gezeten, fiets gekregen maar kan niet, kan ze niet fietsen, niet kunnen fietsen, kunnen fietsen, fietsen
    niet geleerd, nooit fietsen geleerd, fietsen als kind niet geleerd, op de fiets leren stappen, evenwicht
    op de fiets, verkeersregels fietsen, bang in het verkeer op de fiets, bang op de fiets, durft de weg
    niet op met de fiets, trappen leren, leren fietse;
  bewegen-ouderen: zacht bewegen, lichaam losmaken, lijf losmaken, lijf los, gewrichten los, losmaken,
    spieren losmaken, botten in beweging, ouwe botten, oude botten, niet meer op een matje, matje op de
    grond, *zittend, zittend oefenen, oefeningen zittend, oefeningen in de stoel, in de stoel, op stoelen,
    vanuit de stoel, zitten en bewegen, heupoperatie, nieuwe heup, na haar/zijn heup, na de heupoperatie,
    kunstheup, kunstknie, nieuwe knie, stijf als een plank, zo stijf als, stijve gewrichten, stijve heupen,
    stijve rug, artrose en bewegen, osteoporose, botontkalking, reumagym, gymmen met leeftijdgenoten,
    seniorenyoga, ouderengymnastiek, gymnastiek vijfenvijftigplus, meer bewegen 55 plus, vitaal blijven,
    kwiek blijven, kwiek, krakkemikkig, krakende knieen, niet meer de jongste;
  valpreventie: zwalkt, zwikt, gestruikeld, gestruikelt, onderuit gegaan, onderuitgegaan, smak gemaakt,
    smak, lelijke smak, op de grond gelegen, gleed uit, uitgegleden, uitglijden, bang te struikelen, bang om
    te struikelen, loopt onzeker, loopt onvast, staat niet stevig, stevig op haar/zijn benen, niet stevig op
    de benen, wiebelt, duizelig bij opstaan, duizelt, evenwicht kwijt, evenwichtsproblemen,
    verliest haar/zijn evenwicht, vastgrijpen aan meubels, houdt zich vast aan de meubels, valgevaar, bang
    dat ze/hij valt, bang dat ze/hij weer valt, veilig lopen, leren vallen, vallen en opstaan;
  yoga: yogamat, zonnegroet, stretchen, uitrekken, ademen en bewegen, mindful bewegen, yogaclub, kundalini,
    ashtanga, zen yoga, yogales volgen;
  tai-chi: langzame bewegingen, chinese bewegingskunst, chinees bewegen, wushu, schaduwboksen, vloeiende
    bewegingen;
  jeu-de-boules: ballengooien, gooien met ballen, but gooien, butje, bouleballen, petanqueballen, curling,
    gooien op een baan, kegels, bowlingbaan, bowling;
  leefstijl: vitaliteitscoach, gewicht onder controle, bloeddruk omlaag, cholesterol, hoge bloeddruk, suiker
    in het bloed, gezondere keuzes, gezondere gewoontes, afvallen met anderen, kilo's eraf, kilo's eraf met
    anderen, buikje eraf, gezond ouder worden;
  sporten: barst van de energie, bruist van de energie, vol energie, energie kwijt, zijn/haar energie kwijt,
    uitleven, zich uitleven, uitrazen, leegtrekken, helemaal leegtrekken, helemaal leeg trekken, afbeulen,
    zich afbeulen, zweten, lekker zweten, in het zweet werken, goed moe worden, lekker moe worden, uitputten, zich
    uitputten, kapot gaan in het weekend, helemaal kapot, afpeigeren, afzien, in een team, team zoeken, in
    een team staan, sportclubje, adrenaline, calorieën verbranden, sportieveling, sportief iets, topsporter
    geweest, wedstrijdsport;
  gym: turnde, gymzaal, buikspieroefeningen, oefeningen doen in een groep, bbb, rug trainen,
    ochtendgymnastiek, nederland in beweging, dynamic tennis, spieroefeningen;
  fitness: gewichtheffen, halters, dumbbells, spiermassa, spieren kweken, sixpack, pompen, pumpen, ijzer,
    met ijzers, hyrox, hiit, opdrukken, spinning, loopband, roeiapparaat, basic fit, sportabonnement, gym
    abonnement;
  hardlopen: rennen, rondje rennen, duurloop, duurlopen, loopschoenen, hardloopschoenen, intervaltraining, 5
    kilometer lopen, vijf kilometer lopen, tien kilometer lopen, 10 km lopen, halve marathon, dam tot dam,
    zandvoort run, couch to 5k, evy, trailrunnen, trail, trailrun, strava, parkrun, looptempo, hardlope,
    hardloopt, rende vroeger, liep marathons;
  zwemmen: baantjes, banen trekken, in het water, in het water liggen, plons, plonzen, spetteren, duik
    nemen, duikje, *badpak, *boerkini, *burkini, zwembroek, zwembadje, aqua, waterrat, waterpolo, crawl,
    borstcrawl, schoolslag, rugslag, zee in, buitenwater, ijsbaden, winterzwemmen, naar het zwembad, zwemt,
    zwemme;
  zwemles: diploma a, zwemdiploma halen, abc, kunnen zwemmen, bang in het water, watervrij, zwemmen niet
    geleerd, zwembandjes;
  aquagym: in warm water, watergymnastiek, oefenbad, aqua fit, bewegen in warm bad, verwarmd bad, verwarmd
    water, reuma zwemmen;
  voetbal: tegen een bal, balletje hoog, bal aan de voet, met een bal op straat, keeper, doelman, spits,
    voetbalploeg, elftal, voetbalschoenen, oranje shirt, ajacied, doelpunten, goal, goaltje, fifa op het
    plein, voetbalplein, pannaveld, straatvoetballer, voetbald, voetballer, voetballertje, panna's,
    hooghouden, partijtje, partijtje spelen;
  walking-football: ex-keeper, oud-keeper, oud voetballer, ex voetballer, voetbalde vroeger en wil, weer in
    een team, weer in een team staan, niet meer rennen, rennen kan niet meer, rennen gaat niet meer,
    voetballen zonder rennen, voetballen met slechte knieen, voetballen met kapotte knieen, stramme
    voetballers, oude voetballers, bal nog raken, veteranenvoetbal, veteranen voetbal, voetbal zonder
    rennen;
  tennis: tennisser, tennisbaan, tennisracket, backhand, forehand, padelbaan, squashen, tennisde;
  tafeltennis: batje, batjes, pingpongbal, pingpongt;
  badminton: shuttle, shuttles, pluimbal;
  volleybal: beachvolleybal, volleyteam, smashen;
  basketbal: dunken, basketballer, basketbalveld, 3x3, baskets, handballen;
  vechtsport: agressie kwijt, zijn agressie kwijt, agressie eruit, boosheid eruit, woede eruit, agressie
    kwijtraken, boksbal, stootzak, bokshandschoenen, in de ring, sparren, sparring, mma, jiu jitsu,
    jiujitsu, kungfu, kung fu, muay thai, capoeira les, kickbox, ruig sporten, zwarte band, bruine band,
    meppen op een zak, tegen een zak slaan, tegen een zak meppen, knokken op een veilige manier, stoom
    afblazen, stoom afblazen met sport;
  zelfverdediging: zich verdedigen, zich kunnen verdedigen, weerbaar worden, bang op straat, nagefloten,
    lastiggevallen op straat, assertiever, van zich afbijten, opkomen voor zichzelf, grenzen aangeven, nee
    zeggen leren, leren nee zeggen;
  aangepast-sporten: sporten met een rolstoel, sporten met een prothese, paralympisch, gehandicapt en
    sporten, spastisch en sporten, para sport;
  schaatsen: schaatsbaan, kunstijs, schaatste, elfstedentocht, inlineskaten, skatepark, stepje, longboarden;
  klimmen: abseilen;
  atletiek: golfbaan, pijl en boog, speerwerpen, kogelstoten, verspringen, atletiekbaan, kegelgolf,
    footgolf;
  kinder-sport: stuitert, stuitert door het huis, stuiterbal, kan niet stilzitten, druk baasje, druk ventje,
    drukke jongen, klimt in de gordijnen, rent door het huis, rent door de flat, energie voor tien, gymmen
    voor kinderen, kind moet bewegen, kind op sport, op een sport, kinderen laten sporten, apenkooien,
    trefbal, tikkertje, trampoline, trampolinespringen, turnen voor kinderen, buitensport voor kinderen;
  bewegen: stijve hark, wordt een stijve hark, houten klaas, stijf van het zitten, lijf in beweging, lichaam
    in beweging, benen in beweging, benen soepel, spieren gebruiken, roest vast, roesten, vastroesten, rust
    roest, gewrichten, gewrichten soepel, gewrichten los houden, meer beweging, actiever worden, actiever,
    actief blijven, fysiek actief, fysieke activiteit, zit te veel, zit teveel, zit de hele dag op haar/zijn
    kont, hele dag op de stoel, kont van de bank, van de bank komen, geen conditie, conditie kwijt, conditie
    is slecht, buiten adem, buiten adem na de trap, snel buiten adem, verzwakt, spierkracht, krachten terug,
    weer op krachten, aansterken, revalideren, revalidatie, na de fysio, fysio is klaar, fysiotherapie
    afgelopen, huisarts zegt bewegen, dokter zegt bewegen, moet van de dokter bewegen, moet van de dokter
    meer lopen, lijf doet het niet meer, lijf wil niet meer, strammer, stijver, alles kraakt, lichaam sterk
    houden, lichaam los;
`
