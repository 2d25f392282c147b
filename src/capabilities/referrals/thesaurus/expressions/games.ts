/** Games: further expressions, `topic: phrases;`. */
export const games = `
  spelletjes: scrabblen, uno, skipbo, skip-bo, phase 10, qwirkle, mahjongen, dobbelstenen, pim pam pet,
    tavli, tegen iemand spelen, potje spelen, spelen om te winnen, spelletjesliefhebber, fanatiek speler,
    tegenspeler, tegenspelers, geen tegenspeler, spel op tafel;
  bingo: gokje, gokje wagen, een gokje, gokje voor de gezelligheid, nummertjes, nummers afstrepen,
    nummertjes afstrepen, nummertjes wegstrepen, nummers wegstrepen, afstrepen, wegstrepen, hammetje winnen,
    prijsje winnen, prijsjes winnen, prijsje, *prijsjes, vleespakket, vleeswaren winnen, rollade winnen,
    boodschappenpakket winnen, valse bingo, bingokaarten, bingo kaart, bingoballen, nummers roepen, kienen
    met anderen, kien, kienkaart, fiches, tombola, lootjes, lootjes trekken, rad draaien;
  kaarten: kaartje, een kaartje, kaarten op tafel, potje met de boer en de nel, boer en de nel, de nel, boer
    en nel, kaartavondjes, spel kaarten, kaarten schudden, legt graag een kaartje, een kaartje gooien,
    kaarte, keezen, keezenspel, hartenjagen met, eenendertigen, 31en, schoppenvrouwen, pesten met kaarten,
    kaartlui, pisti, batak, king kaartspel, troela, troefkaart;
  klaverjassen: roem, roem tellen, pit halen, nat gaan, troefboer, nel en aas, verzaken, klaverjasmaat,
    klaverjasmaatje, klaverjassen op niveau, rotterdams klaverjassen, kruisjas;
  bridge: bridgepartner, drives, kaartspel met bieden, sans atout;
  schaken: openingen en eindspelen, openingen, eindspel, eindspelen, correspondentiepartijen,
    correspondentieschaak, correspondentiepartij, bord met de stukken, bord met stukken, *pionnen, *pion,
    koning en dame, mat zetten, schaakmat, rokade, tegenstander aan het bord, tegenstander van vroeger,
    denksporten, denkspel, magnus carlsen, schaker, schaakte vroeger, zwart en wit stukken, schaakpartner,
    schaakpartij, simultaan, satranç, shatranj, remise, schaakklok;
  dammen: gedamd, damde, damstenen, damschijven, damt, dammer, dammers;
  domino: dominostenen, stenen leggen, stenen kletteren, domino spelen, antilliaans domino, steen op tafel
    slaan;
  sjoelen: sjoelstenen, schijven schuiven, schuiven met schijven, shuffleboard, sjoel;
  biljart: *keuen, keutje, krijten, lakentje, groene laken, groene tafel, biljartbal, biljartballen, pool
    spelen, potje pool, potje poolen, snookertafel, snookeren met, poolt, bandstoten, rekenstoot, bieljart,
    bieljarten, biljar;
  darten: pijltjes, 180 gooien, bullseye, dartpijlen, michael van gerwen, one hundred and eighty, dartte;
  bordspellen: kolonisten van catan, ticket to ride, *carcassonne, dnd, d&d, rollenspellen, larp,
    strategiespel, weerwolven, escape room, magic the gathering, dobbelspel, wingspan, pandemic, moderne
    spellen;
  quiz: veel weetjes, trivia, popquiz, twee voor twaalf, per seconde wijzer, vragen beantwoorden in teams,
    algemene kennis, triviant, slimste mens, kennisvragen;
  puzzelen: puzzelstukjes, 1000 stukjes, duizend stukjes, stukjes leggen, kruiswoordraadsel, woordzoeker,
    cryptogram, denkpuzzels, jan van haasteren, puzzele, denksportblaadje, wordfeud;
  uitgaan: een avondje stappen, discotheek, club in, uitgaansleven, nachtleven, fuif, feestjes, uit haar
    dak, uit zijn dak, losgaan, uitgaan met een beperking;
`
