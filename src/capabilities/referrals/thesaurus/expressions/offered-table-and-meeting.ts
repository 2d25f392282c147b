/** What volunteers write who do not use the usual word: at the table, over coffee, with neighbours and in company. */
export const offeredTableAndMeeting = `
  samen-eten: twee gangen maaltijd, vier gangen, vijf gangen, zes pannen, pannen op tafel, pannen staan op
    tafel, pak een stoel, pakt een stoel, wie trek heeft, op het vuur staat, staat op het vuur, staat iets
    op het vuur, lege maag, volle maag, met een volle buik, zaterdagpot, zondagpot, vrijdagpot,
    donderdagpot, woensdagpot, dinsdagpot, maandagpot, eenpansgerecht, avondmaal maken, een avondmaal,
    avondpot, lange tafel, hele straat eet, niet alleen aan tafel, niet alleen achter je bord, bord op
    schoot, achter je eigen bord, een bord voor je, bord warm, warme hap, warme prak, gedekte tafel, tafel
    is gedekt, we dekken, wij dekken, dek de tafel, eters, mee-eters, vaste eters, tafelgenoten,
    tafelgezelschap, aan het aanrecht, staand aan het aanrecht, magnetronmaaltijd, weg met de magnetron,
    in je eentje eten, alleen eten is, eten smaakt beter, smaakt beter samen, samen smaakt, opeten doen
    we, daarna opeten, eten we het op, eten we alles op, eten samen op, eten het op, nagerecht, vlees is
    halal, vega kan, vlees of vega, kok van dienst, de kok kookt, we scheppen op, scheppen wij op,
    opscheppen, tweede keer opscheppen, wie afwast, afwas doen we samen, gehaktbal, jus over de
    aardappels, prakje, hachee, stampot, hutspot, zuurkool, kom met honger, met honger, met een rond
    buikje, rond buikje, voor het gasstel, achter het gasstel, schalen op tafel, zetten schalen neer,
    schalen neer, pakt wat hij lust, karbonade, spruiten, spruitjes, speklap, gehaktballen, bloemkool met,
    rookworst op tafel, zoals moeder het deed, zoals moeder kookte, zoals oma kookte, grootste gehaktbal,
    drie schalen, vla toe, toetje van, pudding toe, griesmeel, dampende borden, dampende schalen, zes uur
    stipt eten, vork en mes, mes en vork, servet, servetten, stoelen bezet om zes, wat de pot schaft, pot
    schaft, pannen gas en, veertig stoelen, dertig stoelen, schuif maar bij, schuif maar aan, rijst met
    kip, rijst met, kip met rijst, pasta met, pan rijst, pan pasta, macaroni, schnitzel, vis op vrijdag,
    bord vol, voor wie wil een bord, eten voor wie wil, wie wil eet mee, groeit en wij eten;
  lunch: middagpot, warme middagpot, warm middageten, broodjes smeren, broodjes gezond, kroketje, kroket
    op brood, kaas op brood, uitgebreid broodje, twaalf uur aan tafel, half een aan tafel, twaalfuurtje,
    middagboterham, beleg staat klaar, beleg en brood, boterhammen, tosti en soep, kop soep, bord soep,
    bordje soep, pan verse soep, ei met spek, uitsmijter, saladebuffet, broodmaaltijd, middagtafel, tussen
    de middag eten, tussen de middag warm, kom bouillon, bouillon, tomatensoep, groentesoep, kippensoep,
    linzensoep, ballen in de soep, stokbrood, krentenbol bij de soep, broodje kaas, broodje ham, broodje
    bal, broodje ei, boterham met, bruin of wit, bruin brood, beleg;
  ontbijt: mannenontbijt, vrouwenontbijt, moederontbijt, verse broodjes, broodjes en een eitje, eitje en
    de krant, beschuitje, beschuit met, yoghurt en muesli, eerste boterham, dag beginnen aan tafel, samen
    de dag beginnen, gekookt eitje, vroege tafel, ochtendtafel, olijven kaas, eerste hap, krentenbollen,
    zachtgekookt eitje, vers geperst sap, jus d'orange, croissants, havermout, beschuit, pap, om acht uur
    aan tafel, voor achten aan tafel, jam van;
  koken: samen een maaltijd maken, maaltijd klaarmaken, ieder een taakje, schort, schorten, schort voor,
    kookt mee, wij snijden, helpt snijden, snijden of afwassen, hakken en roeren, uien snijden, potten en
    pannen, wat de markt over had, van de markt koken, om het fornuis, rond het fornuis, achter de pannen,
    gekookt door de groep, deegroller en, kookeiland, kookpot, kookploeg, uien pellen, wortels schrapen,
    piepers jassen, saus roeren, aardappels schillen, zelf opeten, klaar samen, samen klaar, samen een
    gerecht, op het menu, gerecht van de week, recept, recepten, snijplank, snijplanken;
  kookles: mannen achter het fornuis, leren een fatsoenlijke maaltijd, een maaltijd leren maken, laten
    zien hoe je lekker, goed eten voor weinig, eten voor weinig, nooit leren koken, hoe lang een
    aardappel, ei bakken kan ik, wat doe je met een prei, voor wie alleen een ei, basis van de keuken,
    keukengeheimen, van ei tot, kok leert je, kok laat zien, gezond op tafel voor weinig, koken met een
    klein budget, koken voor een klein budget, zelf leren klaarmaken, diepvriespizza, nooit verder dan
    een, niet verder komt dan, leert tien gerechten, tien gerechten, leert vijf gerechten, eerste gerecht,
    laat een kok zien, hoe bak je, hoe kook je, kok laat het zien, oud kok leert, kok legt uit;
  wereldkeuken: pom en roti, bruine bonen, bami en, nasi en, tajine, injera, borsjt, falafel, couscous,
    dolma, sarma, pierogi, fufu, jollof, ieder kookt iets uit, uit het land van, gerecht uit haar land,
    gerecht uit zijn land, recept van oma uit, kookt uit damascus, wat eten ze daar, eten van ver, kruiden
    van ver, uit haar land kookt, gerechten van haar oma, ceviche, momo, baklava, kebab, tortilla, sambal,
    paprika en komijn, kookt iemand uit een ander land, deze keer syrisch, volgende keer, drie landen een
    fornuis, landen een fornuis, spekkoek, rond de pan met, kookt haar land, kookt zijn land, elke week
    een ander land, elke maand een ander land;
  bakken: taart op tafel van ons, deeg, cakejes, cupcakes, appeltaart maken, oven aan, oven staat aan,
    meel aan je handen, meel op je neus, beslag, koekjes maken, brood kneden, appelflappen, speculaas,
    oliebollen, pannenkoeken bakken, kruidnoten, cake, vlaai, gevulde koeken, bloem eieren, bloem boter,
    boter suiker, bolletjes draaien, koekvormpjes, kneden, deeg kneden met, oventje, kruimels, roeren en
    bakken, krentenbrood;
  maaltijd-thuis: pannetje over, pannetje bij de deur, pan verse soep aan de deur, bellen wij aan met een
    pan, thuisbezorgd, thuis bezorgd, aan huis bezorgd, prak thuisbezorgd, bord eten brengen, eten aan
    huis, eten bij u aan de deur, zelf niet kan koken, zelf niet meer kookt, niet zelf kan koken, bezorgen
    een maaltijd, bezorgt een maaltijd, brengen eten rond, brengt eten rond, kookt een portie extra, een
    portie extra, extra portie, buur kookt voor buur, buren koken voor, maaltijdbezorger, soep aan huis,
    soepfiets, warm eten brengen, eten langsbrengen, warm bord bij u, brengt bij u een warm bord, bord
    voor de buurvrouw, portie bij voor, portie voor de buurvrouw, eten voor de deur, bel gaat en er staat
    eten, pan mee naar de buren, bakje eten voor, zet een bakje, maaltje aan de deur, op de stoep een
    maaltijd, stoofpot aan, krijgt van ons een week lang, een week lang eten, pan soep aan, na een
    operatie eten, wie ziek is krijgt, wie zijn been, wij koken u eet thuis;
  voedselbank: redders van, wat de winkel over heeft, wat winkels over hebben, over heeft delen wij uit,
    groente redden, gered eten, geredde groente, zonder pasje, zonder bewijs of pasje, over de datum, van
    de bakker over, brood dat over is, uitdelen, delen wij uit, delen we uit, uitgifte, eten meenemen,
    eten dat anders weg, anders in de vuilnisbak, vult u een tas, vul je tas, eigen tas meenemen, tas
    boodschappen, tas vol groente, pak wat je kunt gebruiken, koelkast op straat, kast op straat,
    boodschappenkast, zakje mee, kistjes met eten, kistjes, krat groente, groente van gisteren, bakker
    over, niet meer verkoopt, niet meer verkopen, net over de datum, overgebleven eten, restjes uit de
    winkel, kromme komkommers, eten dat over is, u zoekt zelf uit, gratis groente, gratis brood, gratis
    eten;
  koffie-inloop: thee, samovar, samowar, de ketel fluit, ketel op, de kan staat klaar, kan koffie, koekje
    erbij, koekje bij, kopje, kommetje troost, bakkie leut, leut, deur open bakkie, deur van het slot, de
    kachel aan, kachel brandt, zetten de kachel aan, duurt de zondag, langste dag, 
    van alles en nog wat, koetjes en kalfjes, ditjes en datjes, krant op tafel, krant koffie, stamtafel,
    vaste kern, schuiven graag op, schuift altijd een stoel bij, er is altijd een stoel, kom even zitten,
    even bijkletsen, bijkletsen, bijpraten, praatje maken, zomaar een praatje, even kletsen, slap
    ouwehoeren, lullen over, thee zonder afspraak, zonder afspraak aanschuiven, ochtendje kletsen, klets
    en, mok, mokken, zwart of met melk, melk en suiker, volle pot, koffiepot, filterkoffie, espresso,
    boterkoek, stroopwafel, plak cake, slagroomtaart, gebak, gebakje, pak een kop, kop in de hand, wie wil
    praten praat, ga zitten waar je wilt, schuif een stoel, loop binnen, kom binnen, binnen lopen, val
    binnen, gewoon binnenvallen, waar iedereen je kent, roddels, laatste nieuwtjes, suikerklontje,
    lepeltje, klontje suiker, koffiekan, theemuts, theelepel, roomboter koekje, koekjestrommel, trommel
    gaat rond, schaal koekjes;
  huiskamer: altijd iemand aanwezig, er is altijd iemand, elke ochtend iemand, plek om te zitten, warm
    zitten, warme plek, een warme plek, kamer met een bank, bank en een krant, niks moet, niks hoeft, je
    hoeft niks, kom erin, kom binnen zitten, sleutel ligt, de deur staat elke dag open, hele dag open,
    elke dag open, hele middag open, open huis, lamp brandt, de lamp aan, licht brandt, de lamp brandt
    elke dag, blijven zolang, zolang je wilt, zolang u wilt, binnen zitten kost niks, bank boek, je mag
    hier zijn, hier mag je zijn, gewoon zijn, thuis is niet altijd, elke dag iemand, deur nooit dicht, de
    deur nooit dicht, waar de deur, een huis vol buren, huis vol buren, huis waar je, hier is altijd
    iemand, sloffen aan, jas uit en zitten, kom zitten zo lang;
  ouderensoos: op leeftijd, wat ouder wordt, niet meer zo piep, niet meer piep, voor de ouderen die,
    oudere buren, grijze koppen, grijze haren, oude garde, wijze hoofden, zilveren haren, met de jaren,
    van voor de oorlog, ver in de tachtig, voorbij de zeventig, tachtigers, negentigers, dutje, wij
    oudjes, wij ouderen, advocaat met slagroom, de oude dag, oude dag, op onze leeftijd;
  borrel: natuurwijn, natuurwijnen, lokale biertjes, bierproeverij, wijnproeverij, proeven van, sommelier,
    glas in de hand, rondje van de zaak, bubbels en, bitterballen, kaasplankje, frituur aan, vrijmibo;
  buurtfeest: hele straat buiten, straat gaat dicht, de straat afgesloten, slingers, slingers in de
    straat, tafels op straat, stoelen op straat, jaarlijks feest, zomerfeest, straatspeeldag, optocht,
    kraampjes, podium op het plein, draaimolen, suikerspin, ballonnen, de straat is van ons, kinderspelen
    op straat;
  feestdagen: met de kerst niet alleen, niet alleen met kerst, tweede kerstdag, eerste kerstdag,
    kerstavond, oudjaar, paasmaal, sint en, suikerfeest voor iedereen, kalkoen, boom staat, kerstboom, op
    25 december, 25 december, 31 december, 5 december, aan de kerstdis, pakjesavond;
  uitjes: toertocht op vier wielen, op vier wielen, colonne scootmobielen, met scootmobielen,
    scootmobieltocht, scootmobielclub, eropuit met de bus, elke maand ergens anders, ergens anders heen,
    samen ergens heen, met een busje op pad, dag weg, dagje weg, de stad uit, samen de trein in, naar zee
    met, naar de dierentuin, naar de bollen, keukenhof, zaanse schans, naar artis, met z'n allen op stap,
    weg met de bus, touringcar, busreis, uitje van de maand, dagje amsterdam, rondvaart, pannenkoekenhuis,
    picknick in, samen weer naar huis, samen heen samen terug, samen heen
    en, gezamenlijk naar, met een clubje naar;
  burenleren: wie woont er naast, naast je woont, buren van de flat, uit dezelfde flat, uit het portiek,
    hetzelfde trappenhuis, huis aan huis kennismaken, net komen wonen, pas komen wonen, nieuw in de
    straat, nieuw in de wijk, groet je buren, gedag zeggen, kent elkaar bij naam, bij naam kennen,
    aanbellen bij, stellen de galerijen, andere voordeuren, achter welke voordeur, de buren van boven,
    boven en onder, de mensen van je galerij, wie woont waar;
  telefooncirkel: telefoonketting, belketting, belcirkel, belt de een de ander, de een belt de ander,
    iemand of je wakker, weet iemand dat je wakker, elke ochtend een belletje, elke ochtend bellen, vaste
    beller, bellers, om negen uur gaat de telefoon, de telefoon gaat, neem je op, als u niet opneemt, als
    je niet opneemt, aan de lijn, praatlijn, stem aan de telefoon, stem aan de andere kant, wij bellen u,
    u belt de volgende, belt de volgende, elke dag om half tien gaat, gaat uw toestel, vragen hoe u
    geslapen, hoe u geslapen heeft, hoe je geslapen hebt, goedemorgen door de telefoon, bel ik u, hoorn;
  maatje: een vast gezicht, dezelfde persoon op bezoek, iedere week dezelfde, op visite, op de thee bij,
    langsgaan bij, komt langs bij, weinig aanloop, iemand die bij u past, iemand die bij je past, koppelen
    mensen, we koppelen, wij koppelen, trekt met je op, trekt een jaar met, een jaar lang met je op, gaat
    de eerste keer met je mee, eerste keer met je mee, gaat een keer met je mee, loopt met je mee naar
    binnen, samen over de drempel, over de drempel, buddy voor,
    twee aan twee, een op een op pad, iemand om mee, samen een uurtje, vaste middag bij u, elke dinsdag
    bij u, dezelfde mevrouw, dezelfde meneer, wekelijks komt dezelfde, komt elke week dezelfde, langs voor
    de krant, voor een krantje, een stoel bij het raam, elke week op de koffie komt, komt op de koffie, u
    stuurt een kaart, stuurt een kaart terug, er een terug, vast bezoek, iemand aan de deur die, bel gaat
    en, dezelfde bezoeker, iemand die blijft komen, kom elke vrijdag bij u, elke week bij u, bij u op de
    koffie, bij u aan tafel, ik kom bij u, wij komen bij u, kom ik bij u, op de koffie al jaren, u thuis
    op de koffie;
  single: wie alleen door het leven, alleen door het leven, zonder wederhelft, zonder partner,
    alleengaand, wie geen partner, vrije vogels, soloreizigers, solo aan tafel, tafel voor een, weer uit
    met iemand, geen zin om alleen, in je eentje naar de;
  luisterend-oor: iemand is er als u wilt praten, er als je wilt praten, er is iemand die luistert, iemand
    die luistert, altijd tijd voor, even naast je komt zitten, naast je komt zitten, luisteren zonder
    oordeel, zonder oordeel, alle tijd voor uw verhaal, tijd voor uw verhaal, tijd voor je verhaal, kwijt
    wat u, zeg het maar, bankje voor een gesprek, ons bankje, wij luisteren, we luisteren, iemand om tegen
    te praten, oor te luisteren, alle tijd van de wereld, houden onze mond, u praat wij, wat u dwarszit,
    wat je dwarszit, onder vier ogen, wie luistert naar jou, eerst luisteren, kop thee en een oor, niet om
    advies, gewoon luisteren, uw hart, nergens van schrikt, alle tijd heeft, alle tijd voor, heeft alle
    tijd, niks is gek, niets is gek, eindelijk zeggen, zeggen wat je dwarszit, iemand die niet oordeelt,
    niet oordeelt;
  praatgroep: in een kring, in de kring, kring van mensen, om beurten het woord, om de beurt het woord,
    wat hier gezegd wordt blijft hier, blijft binnen deze muren, blijft tussen deze muren, delen we hoe
    het gaat, hoe gaat het echt, delen hoe het gaat, praten en plannen maken, onder leiding van een
    gespreksleider, gespreksleider, open gesprek, ieder vertelt, rondje hoe het gaat, wie wil vertelt,
    zonder hulpverlener, om te vertellen, vijf minuten om te vertellen, wie de steen vasthoudt, de rest
    luistert, ieder zijn beurt, iedere week iemand aan het woord, iemand aan het woord, eerlijk vertellen,
    wat er echt speelt, vertellen hoe het echt, geen adviezen, we luisteren naar elkaar, luisteren naar
    elkaar;
  lotgenoten: die dat ook hebben, die hetzelfde hebben, die hetzelfde meemaken, hetzelfde meegemaakt,
    hetzelfde schuitje, in hetzelfde schuitje, die weten waarom, die weten hoe het is, weten hoe dat
    voelt, mensen die weten, die ook net, niks hoeft uit te leggen, niks uit te leggen, hoeft geen uitleg,
    onder elkaar zijn;
  mannen-praten: mannen rond het vuur, mannen aan het vuur, kerels die praten, mannen zonder masker, wat
    mannen niet zeggen, niet over voetbal alleen, rond een vuurton, wat we thuis niet zeggen, wat wij
    thuis niet zeggen, kerels over gevoel, mannen over, mannen vertellen, vuurton, mannen hout vlammen,
    mannen en vuur, vuurkuil, mannen zeggen, zeggen mannen;
  filosofie: grote vragen, de vraag van vandaag, denkcafe, denktafel, vragen zonder antwoord, waarom zijn
    wij, niemand het antwoord, geen antwoord op, vraag zonder, denken over, wat is waarheid, bestaat
    toeval, wat is geluk;
  scheiding: na het huwelijk, ring af, ring gaat af, ex en, je ex, twee huizen, om het weekend kinderen,
    uit elkaar gegaan, huwelijk voorbij, papieren getekend, huwelijk over is, huwelijk over, ring in de
    la, trouwring, twee voordeuren, hoe verder na, de ex, co ouderschap, advocaten en, zij ging weg, hij
    ging weg, na jaren samen;
  ontmoeten: andere gezichten, andere mensen om je heen, even onder de mensen, onder de mensen, kennis
    maken met, aanspraak, voor de gezelligheid, gezellig samen, samen zijn, net hun laatste werkdag,
    laatste werkdag, wekker gaat niet meer, pas gestopt met werken;
  inmaken: augurken, in het zuur, chutney, jam koken, weckpot, weckpotten, zuurkool maken, potten vullen,
    siroop, drogen en inmaken;
  iftar: zon onder, dadels, harira, vasten, vasten breken, na zonsondergang, suikerfeest;
  barbecue: worstjes, worstjes op, hamburgers op, houtskool aan, kooltjes, mand met eten, kleed op het
    gras, op het gras eten;
`
