/** At the table: eating and cooking: further expressions, `topic: phrases;`. */
export const atTheTableEatingAndCooking = `
  samen-eten: bord op schoot, met het bord op schoot, eten smaakt niet alleen, smaakt alleen niet, smaakt
    niet in zijn/haar eentje, eten in zijn/haar eentje, eet in zijn/haar eentje, in zijn/haar eentje aan
    tafel, een maaltijd delen, middagmaal, middagmaal delen, bord eten, vorkje prikken, vorkje meeprikken,
    samen bikken, samen smullen, samen tafelen, lang tafelen, volle tafel, mist de volle tafel, grote tafel,
    tafelgenoten, eten met de buren, stamppot eten, warme kost, warme pot, leeft op
    brood/blikjes/magnetronbakken/blikvoer/crackers/soep/beschuit/pizza/snacks/diepvries, blikvoer,
    magnetronbakken, magnetronbakjes, diepvriesmaaltijd, diepvriesmaaltijden, bakjes uit de magnetron,
    boterham met kaas elke avond, alleen maar boterhammen, elke avond boterhammen, elke dag brood, geen zin
    om te koken, geen puf om te koken, te moe om te koken, alleen koken is niks, koken voor een persoon,
    eenpersoonsmaaltijd, gezellig aan tafel, aan de dis, samen etn, etn met anderen, meeprikken, hapje mee
    eten, mee aan tafel, mee aanschuiven, eten met mekaar, met mekaar eten, met z'n allen eten, met zijn
    allen eten, eten als je alleen bent, eet niet meer aan tafel, kookt amper, kookt amper nog, kookt
    nauwelijks, kookt bijna niet, kookt ze/hij niet meer, eten interesseert hem/haar niet, afgevallen sinds
    ze/hij alleen is, eet te weinig, vergeet zichzelf te eten, eetlust kwijt, geen eetlust, zondagse pot,
    zondagsmaal, zondagse maaltijd, pan op tafel, kan eten op tafel, niet meer koken kan, koken lukt niet
    meer, koken lukt niet, kan niet meer koken, koken gaat niet meer;
  lunch: middagboterham, kop soep, kom soep, kopje soep, soepje, soepje eten, boterhammetje, broodje smeren,
    *tosti, uitsmijter, broodmaaltijd, koffietafel met broodjes, noenmaal, warme hap overdag, overdag een
    warme hap, lunchen met anderen;
  ontbijt: ontbijten met anderen, samen een eitje, niet alleen ontbijten, alleen aan het ontbijt,
    beschuitje, eitje bij het ontbijt, zonder ontbijt naar school, geen ontbijt;
  koken: aan het kokkerellen, kokerellen, bij de pannen, pannen en potten, potten en pannen, staat graag in
    de keuken, in de keuken bezig, keukenschort, samen in de keuken, groenten snijden, uien snijden, deeg
    kneden, koken voor een grote groep, koken voor veel mensen, kookte voor het hele gezin, kookte altijd
    voor een groot gezin, kookte voor de hele familie, recepten uitwisselen, recepten ruilen, recepten
    delen, recepten van oma, recept van oma, samen wat lekkers maken, samen kokkerellen, hapje koken, potje
    koken, lekker pruttelen, stoofpot, jus maken;
  kookles: wist niet waar de pannen stonden, weet niet waar de pannen staan, weet niet hoe hij/zij een ei
    bakt, weet niet hoe hij/zij kookt, weet niet hoe een pan, pan aardappels, aardappels opzetten,
    aardappelen opzetten, zijn vrouw kookte altijd, haar man kookte altijd, vrouw kookte altijd, zijn moeder
    kookte altijd, vrouw deed altijd het koken, vrouw deed de keuken, nooit in de keuken gestaan, nooit
    achter het fornuis gestaan, nooit een pan aangeraakt, kan nog geen water koken, kan geen ei bakken, een
    eitje bakken leren, laat alles aanbranden, alles brandt aan, twee linkerhanden in de keuken, kan niks in
    de keuken, zelf kunnen koken, zelf een maaltijd maken, zelf eten klaarmaken, zelf een potje koken, zelf
    zijn/haar potje koken, potje leren koken, eenvoudige maaltijd maken, simpele gerechten leren, leren
    bakken en braden, leert zelf koken, koken onder de knie krijgen, mannen die leren koken;
  wereldkeuken: *injera, *pom, moksi alesi, heri heri, pepre watra, pindasoep, *nasi, *bami, rendang, gado
    gado, sambal, loempia's, loempia, *couscous, tajine, harira, menemen, borek, dolma, sarma, baklava,
    kebab, falafel, hummus, pierogi, bigos, *borsjt, jollof, fufu, cachupa, keshi yena, sancocho, arepa,
    empanadas, dumplings, momo, doro wat, mantu, kabuli, plov, pilav, kip kerrie, tempeh, spekkoek,
    bakabana, sushi, smaken van thuis, smaak van thuis, eten van thuis, keuken van thuis, elkaars gerechten,
    elkaars keuken, elkaars eten proeven, proeven wat anderen maken, gerechten proeven, kruiden uit
    haar/zijn land, specialiteit, gerechten uitwisselen, haar/zijn landgerechten;
  bakken: cakeje, appeltaart bakken, appeltaart maken, cupcakes, zuurdesem, taart versieren, heel holland
    bakt, mixer en beslag, bakblik, patisserie, pannenkoeken bakken, wafels bakken, broodjes bakken;
  inmaken: weckpot, zuurkool maken, kimchi, inmaakpotten, appelmoes maken, sap persen;
  maaltijd-thuis: eten laten brengen, eten aan de deur, pannetje aan de deur, maaltijd aan de deur, iemand
    die een bord brengt, iemand die voor haar/hem kookt, iemand kookt voor haar/hem, buur die kookt, bordje
    van de buren;
  iftar: vasten met anderen, vastenmaand, ramadan vieren, samen het vasten breken, bajram, sahur;
  barbecue: worstje op het vuur, vlees op de grill, kleedje in het park, vuurtje stoken, kampvuur met eten;
  voedselbank: koelkast is op, de maand niet door met eten, aan het eind van de maand geen eten, einde van
    de maand geen eten, eten in de kliko, eten weggooien, zonde om eten weg te gooien, zonde van het eten,
    voedsel weggooien, weggegooid eten, eten dat overblijft, overgebleven eten, eten over van een ander,
    over uit de voorraadkast, voorraadkast, kliekjes, restjes eten, eten doorgeven, eten delen met de buurt,
    lege kastjes, geen brood op de plank, brood op de plank, boodschappenpakketje, eten ophalen, geen
    boterham mee, kinderen met honger, gaan met honger naar bed, eten redden van de vuilnisbak, over de
    datum;
`
