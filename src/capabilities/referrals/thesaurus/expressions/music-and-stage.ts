/** Music and stage: further expressions, `topic: phrases;`. */
export const musicAndStage = `
  zingen: uit volle borst, volle borst, galmen, uit volle borst meedoen, meebleren, blèren, meebrullen,
    brullen, meegalmen, kweelt, kwelen, neuriet, neuriën, zingt onder de douche, onder de douche, douche
    zingt, stem als een klok, stem als een, stem gebruiken, strot opentrekken, keel open, keel opentrekken,
    longen uit haar/zijn lijf, longen uit het lijf, *hazes, andre hazes, willy alberti, johnny jordaan,
    tante leen, zangeres zonder naam, corry konings, jordaanliedjes, jordaan, ouwe liedjes, oude liedjes,
    ouwe meezingers, meezingers, *smartlap, tranentrekkers, evergreen, evergreens, *psalm, psalmen,
    gezangen, *abba, queen, beatles, elvis, musicalliedjes, schlagers, zeemansliedjes, levensliederen, hits
    van vroeger, liedje, liedteksten, aria, operette zingen, canon zingen, zingn, zing graag, kinderliedjes,
    wiegeliedjes, cantor, kaseko zingen, karaokeset;
  koor: kerkkoor gezeten, koor gezeten, in een koor, zong in het kerkkoor, sopraan, tenor, meerstemmig,
    *vierstemmig, zangvereniging, zangkoren, bij de zangvereniging, koorervaring, repeteren met anderen,
    koortjes, dirigente, koorleden, koorzangeres;
  gospel: lofprijs, aanbidding, worship, praise, halleluja, opwekking, hillsong;
  muziek-maken: toetsen, toetsenist, toetsenbord muziek, gitaar staat stof te vangen, gitaar op zolder,
    akkoorden, snaren, snaarinstrument, blaasinstrument, trombone, tuba, hobo, fagot, mandoline, banjo,
    bongo's, conga's, drumsticks, *pianist, conservatorium, conservatoriumpianist, speelt alles wat je
    neuriet, op het gehoor, muzikale maatjes, bandleden, bandlid, basgitarist, rockband, coverband, oude
    rockers, tokkelen, tokkelt, pingelen op de piano, kaseko spelen, kawina spelen, skratji, apinti,
    bağlama, drumband, tamboer, tamboerijn, musiceren, musiceert, muziceren, met muzikanten spelen, speelt
    een instrument, speelde een instrument, speelde in een band, in een orkest, orkestje, samen spelen met
    muzikanten;
  muziekles: leren drummen, leren gitaar, leren piano, gitaarspelen leren, zangles nemen, noten leren lezen,
    akkoorden leren, instrument wil leren, saxofoonles, trompetles, fluitles, keyboardles, oedles, sazles;
  muziek-luisteren: langspeelplaten, singletjes, grammofoon, cd's, bach, mozart, beethoven, klassiek, blues,
    country, rock en roll, rock 'n roll, soul, reggae, muziek van toen, top 2000, chopin, symfonie,
    symfonieën, platen kijken;
  concert: optreden zien, band zien, muziek in het park, orkest zien, symfonieorkest, patronaat,
    philharmonie, festivals, bandje kijken, naar een bandje, muziekje en gezelligheid;
  dansen: wals, walsje, een wals, quickstep, cha cha cha, jive, rock en roll dansen, danspasjes,
    dansschoenen, ballerina, balletdanseres, danseres, danser, dansfeestje, heupen losgooien, heupen los,
    heupen wiegen, kaseko, latin, latins, iets latins, merengue, merengue dansen, zouk, winti dansen, kaseko
    dansen, flamenco, capoeira, halay, horon, dabke, raqs, bollywood, bollywood dansen, afrodans, afro dans,
    popping, shuffle, tiktokdansjes, dansjes, tapdans, polonaise, polka, sirtaki, squaredance, country
    dansen, twist, dancehall, losgaan op de dansvloer, losgaan op muziek, uit je dak op muziek, voetjes van
    de grond, benen van de vloer, danspartner, dansles gehad, dansschool, dansen op leeftijd, dansend, op de
    dansvloer, parketvloer;
  theater-spelen: in de schijnwerpers, schijnwerpers, monoloog, voordracht, sketch, sketches, typetjes,
    toneelschool, theaterstuk, in een stuk spelen, amateurtoneel, revue, souffleur, decor, poppenspelen,
    drama spelen, dramales, theatersport, playback, kindertoneel, op de bühne, buhne;
  theater-kijken: musical zien, schouwburgkaartjes, cabaretier, cabaretvoorstelling, toneelvoorstelling,
    theatervoorstelling zien, ballet zien, operavoorstelling, podiumkunst, naar een musical;
  film-kijken: bioscoopje, bioskoop, film zien, filmhuisfilm, oude films, bollywoodfilm, cinema, cineville,
    netflix met anderen, popcorn, formule 1 kijken, formule een, formule 1, oranje kijken, ek kijken, wk
    kijken, voetbalwedstrijd op tv, wedstrijden op een scherm, ajax kijken, songfestival, songfestival
    kijken, samen een film, serie kijken met anderen;
  museum: frans hals, teylers, rijksmuseum, schilderijen kijken, schilderijen bekijken, naar kunst kijken,
    kunst zien, galerieën, beelden kijken, museumkaart, museumjaarkaart, vernissage, expo, moderne kunst;
`
