/** Words of one meaning for children in need, farewells, delusions, fire, gas and weapons. */
export const graveMeanings: Readonly<Record<string, string>> = {
  littleOne: `
    kind, kinderen, kindje, kindjes, baby, peuter, kleuter, zoontje, dochtertje, jongetje, meisje, leerling, schoolkind, minderjarige,
    tweeling, dreumes, zuigeling, pasgeborene, broertje, broertjes, zusje, zusjes, kids, kleintjes, kleintje, stiefkind, pleegkind, jongen, meid,
    zoon van 1/2/3/4/5/6/7/8/9/10/11/12, dochter van 1/2/3/4/5/6/7/8/9/10/11/12, van 1/2/3/4/5/6/7/8/9 jaar`,
  unkempt: `
    vlooienbeten, onder de beten, altijd honger, steeds honger, zonder jas, zonder sokken, op slippers, zonder schoenen, te dunne kleren, vuile luier, natte luier, vieze luier, volle luier, ruikt naar urine,
    ruikt naar plas, ongewassen, rotte tanden, slechte tanden, vuile kleren, vieze kleren, kapotte kleren, te kleine schoenen, zit onder de luizen,
    onder de vlooien, onverzorgd, veel te dun, broodmager, vel over been, niet schoon, dezelfde kleren, dezelfde pamper, vieze pamper, volle pamper, ruikt zuur, ruikt muf, luieruitslag, nooit gewassen`,
  atSchool: `
    school, klas, juf, meester, leerkracht, opvang, kdv, creche, weken, maanden, winter, vorst, steeds, altijd, elke dag, iedere dag, club, kinderopvang,
    moeder, vader, ouders, dagen`,
  parent: `moeder, vader, ouders, mama, papa, stiefvader, stiefmoeder, pleegouders, oppas, mam, pap, ouder`,
  outOfIt: `
    gebruiken drugs, drugs, gebruiken, dronken, gedronken, laveloos, stoned, blowt, knock out, onder invloed, high, roes, aan de drank, drinkt, aan de drugs, verslaafd, gebruikt, snuift, dagenlang weg,
    hele nacht weg, nachten weg, dagen weg, weekend weg, nergens te bekennen, op stap, in het casino, komt niet thuis, niet thuis, ligt op bed, ligt in bed, komt haar bed niet uit,
    komt zijn bed niet uit, niet wakker te krijgen, slaapt overdag, hele dag op bed, hele dag in bed`,
  fendsForItself: `
    zorgt voor zichzelf, zorgen voor zichzelf, voor zichzelf zorgen, voor zichzelf zorgt, zelf voor eten, zelf zijn eten, zelf haar eten, zelf hun eten, redt zichzelf, redden zichzelf,
    aan zijn lot overgelaten, aan haar lot overgelaten, aan hun lot overgelaten, zichzelf aankleden, zelf aankleden, smeert zelf, kookt voor, verschoont, zorgt voor de kleintjes,
    zorgt voor de baby, zorgt voor broertje, zorgt voor zusje, zorgt voor haar broertjes, zorgt voor zijn zusjes, past op de kleintjes, doet alles zelf, blijft thuis van school, niet naar school,
    kijkt niemand naar om, niemand kijkt om, kijkt niet naar om, zonder toezicht, zwerft, zwerven, op straat, alleen met`,
  cries: `
    huilen, huilt, krijsen, krijst, gillen, gilt, schreeuwen, schreeuwt, jammeren, jammert, gegil, gekrijs, gehuil, smeken, smeekt, roept om hulp, kermen, snikken, bonzen, klappen`,
  heard: `
    buren horen, buurvrouw hoort, buurman hoort, buren hoorden, horen, hoort, gehoord, hoorde, door de muur, op de galerij, door de muren, bovenburen, onderburen, buren, flat, elke nacht, elke avond, hele nacht, hele avond, urenlang, uren`,
  merry: `
    plezier, pret, lachen, speelplek, speeltuin, spelen, speelt, feest, feestje, overlast, geluid, gehoorapparaat, slechthorend, kinderkoor, zingen, sporten, voetbalveld, schoolplein, kan niet slapen, rust, stilte, huilbaby, bevallen, prikkels`,
  dangerSpot: `gracht, sloot, spoor, weg, autoweg, kanaal, water, balkon, open raam, vensterbank, dak, straat, kade, vijver`,
  unwatched: `
    zonder toezicht, alleen buiten, niemand die oplet, let niemand op, niemand let op, onbewaakt, alleen op straat, hangt uit het raam, klimt, zonder ouders, loopt alleen, lopen alleen, dwaalt alleen, geen toezicht`,
  abuser: `
    papa, vader, opa, oom, stiefvader, trainer, leraar, coach, buurman, vriend van mama, vriend van moeder, vriend van haar moeder, moeders vriend, pleegvader, neef, broer, oppas, stiefbroer, man, begeleider, imam, pastoor, jongen, meester`,
  intimate: `
    in haar kamer, in zijn kamer, haar slaapkamer, zijn slaapkamer, in haar bed, in zijn bed, bij haar in bed, bij hem in bed, onder de dekens, onder haar kleren, onder haar rok, in haar broek, in zijn broek, plassertje, piemel, vagina,
    uitkleden, kleedt uit, naakt, bloot, blote, onderbroek, filmt onder de douche, onder de douche, doucht, tongzoen, zoenen op de mond, aanraken, aanraakt, aan haar, borsten, billen, geheimpje, geheim spelletje, ons geheim, niet vertellen, mag niemand weten`,
  secretly: `
    nachts, komt, kruipt, moet, geheim, geheimpje, niet vertellen, vertelt, zegt, vertelde, zei, wil niet meer naar, bang, vies, pijn, filmpjes, fotos, foto, sturen, stuurt`,
  youngOne: `meisje, jongetje, kleuter, peuter, kind, dochtertje, zoontje, dochter, leerling, stiefdochter, kleindochter, kleinzoon, nichtje, meid, tiener, puber, minderjarige, zusje, jongen`,
  exploited: `
    pakketjes wegbrengen, pakketjes rondbrengen, pakketjes bezorgen, pakketje, dure kleren, dure spullen, nieuwe telefoons, dure cadeaus, veel oudere vriend, oudere vriend, oudere mannen, oudere man, opgehaald door, auto voor de deur, hotel, twee telefoons, geld verdienen met, moet geld verdienen, bankrekening uitgeleend, geldezel`,
  groomed: `ineens, opeens, nachts weg, spijbelt, weg, niet zeggen, geheim, moet, dwingt, bang, mannen, fotos, naar school, van school, ontwijkt, wil niet vertellen`,
  belowTwelve: `van 0/1/2/3/4/5/6/7/8/9, baby, peuter, kleuter, dreumes, kinderen, kind, kindjes, kleintjes`,
  goodbye: `
    niet meer te bellen, niet meer hoeven te bellen, hoeven niet meer te bellen, hoeft niet meer te bellen, hoef je niet meer te bellen, niet meer nodig, geen nieuwe afspraak, afspraak is niet meer nodig, hoeft niet meer te komen,
    hoeven niet meer te komen, afscheidsbrieven, afscheidsbrief, afscheid genomen, neemt afscheid, afscheid te nemen, uitvaart geregeld, begrafenis geregeld, zijn begrafenis, haar begrafenis, zijn uitvaart, haar uitvaart, alles geregeld, alles al geregeld,
    geeft alles weg, alles weggegeven, hond weggegeven, kat weggegeven, katten weggegeven, hond weggedaan, spullen weggegeven, geeft zijn spullen weg, geeft haar spullen weg, geeft haar sieraden weg, testament gemaakt, dank voor alles, bedankt voor alles, sorry voor alles`,
  gone: `
    dan is hij er niet meer, dan is ze er niet meer, dan ben ik er niet meer, is hij er niet meer, is ze er niet meer, is er dan niet meer, er dan niet meer, er straks niet meer, er toch niet meer, straks weg, dan weg, straks niet meer, volgende week,
    rust gevonden, opvallend rustig, ineens rustig, ineens vrolijk, vreemd, raar, zorgelijk, zo definitief, voorgoed, voor altijd, somber, depressief, plan, vaarwel, geen zin meer, niet meer zien`,
  edge: `brugleuning, spoorbrug, reling van de brug, brugdek, daktuinrand, spoorviaduct, het spoor, spoorlijn, rails, treinrails, spoorwegovergang, overweg, viaduct, hoge brug, op de brug, op het dak, dakrand, reling, balustrade, perron, hoogste verdieping, parkeergarage, langs het kanaal`,
  lingers: `gestaan, gezeten, geklommen, staat, stond, staan, gevonden, gezien, zat, zit, weggehaald, loopt, liep, klimt, klom, hing, hangt`,
  gazing: `vannacht, vanochtend, vanmorgen, te kijken, naar beneden, nachts, vaker, weer, uren, urenlang, steeds, gisteren, midden in de nacht, over de, politie, somber, wanhopig, huilend, alleen`,
  fond: `graag, leuk, hobby, treinspotter, spotten, modeltreinen, fotografeert, fotos, fotografie, wandelen, wandelt, vogels, vissen, machinist, houdt van, woont, gezellig, kinderen, werkte, uitzicht`,
  wantsOut: `
    eeuwige rust, voor altijd slapen, nooit meer wakker, niet meer wakker, nooit meer opstaan, uit zijn lijden, uit haar lijden, verlost, verlossing, uitgeleefd, uitgeleden, op weg naar het einde, mag van haar komen, mag van hem komen,
    mag het afgelopen zijn, laatste kerst, laatste keer kerst, laatste verjaardag, haalt de kerst niet, haalt het nieuwe jaar niet, geen volgende verjaardag, niet gered, niet op deze wereld, niet op de wereld, niet geboren, nooit geboren, van de wereld af, naar de hemel, stekker eruit, stekker uit, de pijp uit, onder de grond`,
  despairing: `
    zegt, wil, wilde, wou, hoopt, verlangt, vindt, liefst, liever, zou, was, denkt, had, hoeft, bidt, zeggen, appt, schrijft`,
  grieving: `
    begraven, terminaal, palliatief, ziek, man, vrouw overleden, hospice, bejaarden, sinterklaas, zolder, lift, verdieping, trap, boven de, slecht slapen, beter slapen, baby, kinderen die, slaapproblemen, bbq`,
  beams: `
    straling, stralen, bestraald, bestralen, zenders, zendertje, chip, chips, microfoontjes, microfoons, afluisterapparatuur, gif, vergif, vergiftigd, vergiftigen, satelliet, satellieten, laserstralen, aliens, buitenaardsen, duivel, demonen, bezeten, djinn, djinns, geesten,
    geheime dienst, complot, aivd, cia, maffia, hersenen, gedachten lezen, lezen zijn gedachten, lezen haar gedachten, gehackt, afgeluisterd, afluisteren, luisteren mee, kijken mee, spioneren, bespioneren, boodschappen via de tv, geheime boodschappen, tekens`,
  byThem: `
    buren, buurman, bovenburen, onderburen, overheid, politie, televisie, tv, radio, muren, muur, in zijn hoofd, in haar hoofd, in zijn eten, in haar eten, in het eten, in huis, in de woning, stopcontact, telefoon, denkt, gelooft, overtuigd, volgens hem, volgens haar, beweert, zegt dat, plafond, ventilatie, water, achter hem aan, achter haar aan`,
  science: `radio maken, natuurkunde, cursus, bestraling, bestraald voor, kanker, ziekenhuis, chips eten, bakt, frituur, computer, laptop, kijkt graag, leest graag, film, films, boek, boeken, thriller, schaken, plantjes, glutenvrij, patat`,
  covers: `plakt, afgeplakt, dichtgeplakt, dichtgetimmerd, plakt af, geplakt, dichtplakt, aluminiumfolie, zilverfolie, folie, verduisterd, barricadeert, gebarricadeerd`,
  openings: `ramen, raam, stopcontacten, stopcontact, brievenbus, ventilatie, deuren, deur, kieren, muren, camera, sleutelgat, rookmelder`,
  grand: `
    hij jezus is, ze jezus is, jezus is, god is, hij god is, ze god is, de messias, is de profeet, een profeet, uitverkoren, uitverkorene, speciale missie, missie van god, opdracht van god, opdrachten van god, superkrachten, de koning is, onsterfelijk, wereld redden, wereld moet redden, engelen spreken, goddelijke, heilige geest spreekt`,
  undressed: `onderbroek, naakt, bloot, halfnaakt, pyjama, nachthemd, zonder kleren, zonder broek, op blote voeten, blootsvoets, zonder schoenen, badjas, ondergoed`,
  outdoors: `op straat, over straat, door de straat, op het plein, in de wijk, buiten, rond, galerij, portiek, langs de weg, in de regen, in de kou, midden in de nacht, nachts, aan te bellen, supermarkt`,
  summery: `gras, strand, wadlopen, sauna, naaktstrand, blotevoetenpad, zwemmen, yoga, kind, kinderen, pyjamafeest, buitenspelen, yogales, dansen`,
  wild: `schreeuwen, schreeuwt, schreeuwend, brult, brullen, tieren, tiert, krijst, scheldt, raaskalt, praat onsamenhangend, onsamenhangend, onnavolgbaar, ratelt, praat aan een stuk, praat honderduit, in zichzelf, tegen zichzelf, tegen de muur, tegen stemmen, tegen onzichtbare, tegen mensen die er niet`,
  unhinged: `op straat, over straat, nachts, midden in de nacht, vreemden, voorbijgangers, dagen, nachten, verward, niet te volgen, jezus, god, duivel, niet meer zichzelf, op het balkon, uit het raam, geen contact, niemand die er is, door elkaar`,
  coAlarm: `koolmonoxidemelder, koolmonoxide melder, co melder, comelder, rookmelder, brandmelder, gasmelder`,
  sounds: `gaat af, gaat steeds af, af, afgaat, piept, piepen, loeit, alarm, ging af`,
  putsUp: `ophangen, plaatsen, batterij, batterijen, gratis, zoekt, wil, voorlichting, installeren`,
  openFire: `
    barbecue, bbq, houtskool, vuurkorf, terrasverwarmer, butagas, gasbrander, kampeergas, gasstelletje, gasstel, campinggas, campinggasje, kookstel, kooktoestel, kolen, spiritus, brander, petroleumkachel, olielamp, vuurtje, open vuur, kampvuur, aggregaat, generator, oven, gasoven, kaarsen, theelichtjes, gaspitten, gasfles, gasflessen`,
  inside: `binnen, in huis, in de kamer, in de woonkamer, woonkamer, slaapkamer, in bed, caravan, keuken, berging, tent, schuur, kelder, badkamer, in zijn flat, in haar flat, huiskamer, garage`,
  toWarm: `slaapt, slapen, warm, stookt, verwarmt, stoken, verwarming, kou, verwarmen, op te warmen, warm te blijven, warm te worden, kookt op, koken op, warmte, stroomuitval, aangestoken, steekt aan, laat branden, laat staan, aan staan, open staan`,
  cosy: `gezellig, buren, feest, tuin, bakken, leren, cursus, kerst, workshop, samen`,
  sickness: `hoofdpijn, misselijk, duizelig, flauwgevallen, suf, braken, overgeven, beroerd, draaierig, bewusteloos`,
  burner: `kachel, geiser, cv, cv ketel, ketel, haard, houtkachel, gaskachel, boiler, verbrandingstoestel, kolenkachel, butagaskachel, butagaskacheltje, gaskacheltje, kacheltje, petroleumkachel, petroleumkacheltje, gasheater, heater, pelletkachel, open haard, gashaard`,
  arms: `
    luchtbuks, luchtdrukgeweer, handgranaat, handgranaten, mes, messen, bijl, pistool, vuurwapen, wapen, wapens, hamer, honkbalknuppel, knuppel, machete, geweer, ijzeren staaf, staaf, breekijzer, zwaard, kapmes, keukenmes, aardappelmesje, zakmes, stiletto, vlindermes, steekwapen, revolver, jachtgeweer, munitie, kogels, granaat, explosief, explosieven, vuurwerkbom, boksbeugel, taser, hakmes, kettingzaag, stanleymes, cobra`,
  carries: `
    schoot, schiet, geschoten, bewaart, op zak, bij zich, in zijn tas, in haar tas, in zijn zak, in zijn jas, in zijn la, in de la, nachtkastje, onder matras, onder het matras, onder kussen, onder bed, naast bed, naast zijn bed, naast haar bed, neemt mee naar school, naar school, verdedigen, zich te verdedigen, verstopt, gooide, gooit, gestoken, steekt, stak, keel, voor de deur, achter de deur, stond, staat voor, zwaait, dreigt, bedreigt, gericht, richtte, gekocht, laten zien, liet zien, ligt klaar, getrokken, trekt, slaapt met, achterna, achtervolgd, hangt boven, in de kast, in de auto, aan de buren, naar de buren, naar haar, naar hem, rondloopt, loopt met, loopt rond`,
  craft: `houtsnijden, houtbewerking, slijpen, slijpt, klussen, timmeren, gereedschap, koken, kookt, recept, hout, paddenstoelen, tuinieren, hakken, honkbal, repareren, reparatie, verzamelt oude, museum, toneel, spel, werkplaats, kapot, schaatsen, scouting, schild, vechtkunst, kendo, schermen`,
  ablaze: `in de fik, in brand, in de hens, vlammen, opblazen, op te blazen, ontploffen, de lucht in, benzine, jerrycan, brandstichting, affikken, afbranden, plat te branden, platbrandt`,
  sets: `steekt, steken, stak, gaat, zal, dreigt, dreigde, aansteekt, wil, giet, goot, overgoten, laat, gooit, zette, zet, te steken`,
}
