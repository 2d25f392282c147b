import { unwellMeanings } from './unwell-meanings.ts'
import { urgentMeanings } from './urgent-meanings.ts'

/** Words of one meaning for what somebody lacks, and for what neighbours want to make. */
export const scarceMeanings: Readonly<Record<string, string>> = {
  ...unwellMeanings,
  ...urgentMeanings,
  supply: `energiemaatschappij, netbeheerder, meter, vattenfall, eneco, essent, liander, greenchoice, pwn, waternet, vitens, energiebedrijf, energieleverancier, waterbedrijf, waterleiding, stroom, elektra, elektriciteit, licht, gas, water, energie, warmte, stadsverwarming, stroommeter, gasmeter, energiemeter, elektriciteitsmeter, warm water, gas en licht, verwarming`,
  cutOff: `
    komen afsluiten, sluit af, sluit morgen af, sluiten af, gaan afsluiten, afgehaald, eraf, er af, afgesloten, afgesneden, dichtgedraaid, afgekoppeld, afsluiten, afsluiting, opladen, prepaid, op te laden, opwaarderen, zegel op, verzegeld, zit zonder, zitten zonder, leven zonder, leeft zonder, al dagen zonder, al weken zonder, weken geen, dagen geen, week geen,
    maanden geen, al een week zonder, gaat eraf, wordt dichtgedraaid, dreigt met afsluiting, monteur komt afsluiten`,
  candle: `bij kaarslicht, kaarsen, theelichtjes, zaklamp, in het donker`,
  powerless: `afgesloten, geen stroom, stroom, niet betaald, rekening, energie, al een week, al dagen, al weken`,
  shelter: `
    in zijn/haar/een/de/hun auto/bus/busje/tent/schuur/schuurtje/berging/kelderbox/garage/box/portiek/trappenhuis/bestelbus/volkstuin/tuinhuisje/kantoor/loods/boot/fietsenhok, in het portiek, in het park, in het bos, in het trappenhuis, in het volkstuinhuisje, onder de brug, op het station, in een hostel, in een hotel, in de nachtopvang, in de noodopvang, op een zolderkamer, op een camping`,
  dwells: `woont, wonen, slaapt, slapen, leeft, leven, bivakkeert, overnacht, overnachten, verblijft, verblijven, verblijf, slaapplek, slaapplaats`,
  onesHome: `vakantiepark, vakantiehuisje, bedrijfspand, camping, caravan, woonwagen, noodwoning, opvang, tijdelijke woning, huis, woning, kamer, flat, appartement, huurhuis, studio, huurwoning, anti kraak, antikraak, pand, koophuis, dak boven`,
  mustLeave: `
    moet eruit, eruit moet, moeten eruit, moet verlaten, moet uit, uit moet, zet haar eruit, zet hem eruit, eruit gezet, eruit gegooid, buiten gezet, op straat gezet, moet weg, weg moet, verlaten, sleutel inleveren, sleutels inleveren, verkoopt, verkocht, opgezegd, zegt de huur op, huur opgezegd, contract loopt af, contract afloopt, huurcontract loopt af, mag niet blijven, mag er niet meer wonen, niet langer blijven, gedwongen verkoop, veiling`,
  nowhere: `
    illegaal, zonder contract, heeft niets, nergens heen, nergens naartoe, geen andere, geen ander, niets anders, niks anders, weet niet waar, weet niet waarheen, geen plek, nog niets, nog niks, op straat, per direct, volgende week, volgende maand, eind van de maand, eind deze maand, binnen een week, binnen twee weken, voor de eerste, voor het weekend, over een week, over twee weken, morgen, vrijdag, maandag, rechter, deurwaarder, de huurbaas, huurbaas, woningbouw, corporatie, verhuurder`,
  tumbled: `
    terechtgekomen, terecht gekomen, neergekomen, smakte, gesmakt, gegleden, gerold, gekieperd, gekelderd, klapte, klapt, gleed, glijdt, uitgegleden, gleed uit, tuimelde, getuimeld, donderde, gedonderd, kukelde, gekukeld, duikelde, struikelde, ging onderuit, gaat onderuit, onderuit gegaan, gevloerd, zakt door haar benen, zakt door zijn benen, zakte door, door de benen, zakt door haar knieen, door haar hoeven, gezakt, evenwicht kwijt, verliest haar evenwicht, verliest zijn evenwicht, uit bed gerold, rolde`,
  whereFell: `
    trap, badkamer, douche, bed, vloer, grond, stoep, keuken, drempel, kleed, kleedje, hoofd, heup, arm, pols, steeds, weer, gisteren, vannacht, vanochtend, vorige week, deze week, keer, laatst, thuis, tuin, plat, wc, toilet, regelmatig, vaker, trappen, achterover, voorover, benen, bad, stoel, pas, telkens`,
  floorBound: `
    naast zijn bed, naast haar bed, op de grond, op de vloer, keukenvloer, badkamervloer, slaapkamervloer, niet overeind, niet zelf overeind, niet meer overeind, kon niet overeind, kan niet overeind, kon niet opstaan, niet zelf opstaan, op de mat, onder aan de trap, onderaan de trap, op de badkamervloer, in de gang`,
  layThere: `ligt al, ligt sinds, lag al, lag, gevonden, gelegen, vond, vonden, aangetroffen, kon niet, geholpen, opgeraapt, opgetild, overeind geholpen, omhoog geholpen`,
  playful: `boek, schelpen, munt, ring, portemonnee, beestjes, puzzel, spelen, speelt, kind, baby, tekenen, yoga, speelgoed, trein, wandelen, dansen, tuin`,
  fishes: `vist, haalt, zoekt, haalde, vissen, graait, eet, eten uit, schooit, bedelt, bedelen, gappen, steelt, jat, gapt, rommelt`,
  bins: `container, containers, prullenbak, prullenbakken, vuilnisbak, vuilnisbakken, afvalbak, vuilnis, kliko, klikos, weggegooid eten, winkel, supermarkt, om eten, voor eten`,
  tidyUp: `opruimen, prikken, zwerfafval, prikt, scheiden, recyclen, boodschappen, graag, voedselverspilling, doen, vrijwilliger, werk, helpen, gezellig`,
  soTheyCan: `zodat haar zoon, zodat haar dochter, zodat zijn zoon, zodat zijn dochter, zodat haar kind, zodat de kinderen, zodat haar kinderen, zodat zijn kinderen, zodat het kind, zodat haar zoontje, om geld te sparen, om te sparen, uit te sparen, tot de uitkering, tot het eind van de maand, einde van de maand, geen geld, vanwege geld, omdat het te duur, geld op is, de kinderen kunnen, kinderen gaan voor, kinderen eerst`,
  skips: `
    slaat, overslaat, overslaan, eet niet, eet zelf niet, eet zelf, eet minder, eet dan niet, eet bijna niet, zelf niet, zelf niets, zelf niks, eet om de dag, eet een keer per dag, avondeten over, een maaltijd per dag, brood en water, droog brood, alleen rijst, alleen brood, alleen pasta`,
  pantry: `koelkast, kastjes, kasten, keukenkastjes, vriezer, voorraadkast, ijskast, portemonnee, broodtrommel, bankrekening, saldo`,
  empty: `leeg, lege, niets in, niks in, alleen een, alleen nog`,
  lowOn: `geld, euro, maand, uitkering, week, dagen, kinderen, gezin, al`,
  mended: `repareren, kapot, opknappen, buurtkoelkast, vullen, weggeven, weggeefkast, bijhouden, schoonmaken, nieuwe`,
  stokes: `stookt, stoken, gestookt, verwarming, kachel, thermostaat, cv, radiator, verwarmt`,
  stokesLittle: `
    te hoeven, niet te hoeven, durft niet, durft de, durft ze niet, durft hij niet, durven niet, nauwelijks, amper, bijna niet, alleen nog, uurtje, een uur per dag, bang voor de rekening, bang voor de kosten, bang voor, te duur, onbetaalbaar, niet meer, uit, helemaal niet, nooit aan, nooit, staat uit, op twaalf, op dertien, op veertien, op 10, op 11, op 12, op 13, op 14, op 15, haast niet, geen geld, niet betalen, zo min mogelijk, dicht, uit laat, uitgedraaid`,
  heatTalk: `leren, tips, zuinig, isoleren, advies, energiecoach, cursus, workshop, helpen, fiets, vrijwilliger, bieb, kerk, werkt als, monteur`,
  chilled: `
    jas aan, jas en muts, met muts, met handschoenen, onder dekens, drie dekens, twee dekens, onder de dekens, in zijn jas, in haar jas, winterjas, dikke truien, met jas, kruik, kruiken, slaapzak, wolkje adem, adem zien, onder een deken, kou lijden, lijdt kou, lijden kou, blauwe vingers, blauwe handen, ijskoude handen, schimmel, koude vingers, bibbert, rilt, verkleumt, ijskoud, steenkoud, berenkoud, 9 graden, 10 graden, 11 graden, 12 graden, 13 graden, 14 graden, 15 graden, tien graden, twaalf graden, dertien graden, veertien graden, vijftien graden`,
  athome: `thuis, in huis, woning, flat, kamer, op de bank, in bed, hele dag, binnen, huis, slaapkamer, verwarming, stoken, kachel, stookkosten, rekening`,
  outing: `wandelen, buiten, schaatsen, zwemmen, winterzwemmen, fietsen, sauna, park, zee, wandelt, ijsbad`,
  owing: `
    leent, geleend, lenen, rood staan, staat rood, schuldeisers, schuldeiser, aanmaning, aanmaningen, incasso, incassobureau, cjib, deurwaarder, dwangbevel, betalingsregeling, betalingsregelingen, terugbetalen, terugbetaling, terugvordering, terugvorderen, afbetaling, afbetalingen, klarna, achteraf betalen, flitskrediet, kredieten, creditcardschuld, naheffing, eindafrekening, boetes, gokt, vergokt, gokken, studieschuld, toeslag terug, toeslagen terug, toeslagenaffaire, sommaties, sommatie, herinneringen, pandjeshuis, rekeningen, rekening, facturen, betalingen, acceptgiro`,
  overHead: `
    overal, van iedereen, bij iedereen, stapel, stapels, opgestapeld, ongeopend, kan niet, kan het niet, lukt niet, niet meer, geen overzicht, overzicht kwijt, hoofd boven water, boven het hoofd, groeit, onder het kleed, in de la, verstopt, paniek, slapeloze nachten, wakker van, niet betalen, moet betalen, moet terugbetalen, duizenden, euro, duizend, meerdere, zestien, allerlei, verstuurt, stuurt, bellen, belt, staat, dreigt, torenhoog, torenhoge, gaten, gat met gat, met het andere, alles, al zijn geld, geld kwijt, laatste waarschuwing, snapt niet, maandenlang, hoge, kan dat niet`,
  helpsOthers: `vrijwilliger, anderen helpen, mensen helpen, helpen bij, helpen met, boekhouder, werkte, werkt bij, leert anderen, gewerkt, fotos, boeken, bibliotheek, boek, bieb, speelgoed, gereedschap, uit de schulden, fiets`,
  makes: `
    ombouwen, omtoveren, inrichten, verbouwen, aanleggen, aan te leggen, om te bouwen, in te richten, om te toveren, omvormen, herinrichten, oprichten, op te richten, bouwen, transformeren, openen, te openen, maken, te maken, starten, te starten, beginnen, te beginnen, opzetten, op te zetten, neerzetten, neer te zetten, realiseren, ontwikkelen, opknappen, veranderen, organiseren, te organiseren, plaatsen, vergroenen, pachten, huren, overnemen, nieuw leven, leven inblazen, van de grond, inrichting, terugbrengen`,
  place: `
    buurtkamer, buurthuis, ontmoetingsplek, ontmoetingsruimte, moestuin, buurttuin, buurtmoestuin, speelplek, speelplaats, pluktuin, geveltuin, geveltuinen, geveltuintjes, weggeefkast, weggeefwinkel, buurtbieb, minibieb, speeltuin, buurtcafe, huiskamer, werkplaats, buurtwerkplaats, deelschuur, theehuis, kringloop, ruilkast, repaircafe, eettafel, buurteettafel, speelgoedbieb, speelotheek, boekenkast, ruilwinkel, jeu de boules baan, binnentuin, plantsoen, buurtboerderij, stadslandbouw, buurtfeest, straatfeest, buurtbarbecue, buurtapp, buurtkrant, buurtfestival, naaiatelier, atelier, taalcafe, kledingruil, ruilbeurs, leesclub, wandelclub, wandelgroep, koor, eetclub, kookclub, vriendengroep, praatcafe, herenclub, vrouwengroep, mannengroep, meidenclub, jongerenplek, jongerencentrum, huiswerkklas, klusdienst, klussendienst, bewonersgroep, buurtrestaurant, dorpshuis, koffietafel, buurtkoffie, buurtpunt, kinderclub, fietsenwerkplaats, voedselbos, kas, insectenhotel, bijenhotel, speelstraat, plukbos, groenstrook, schoolplein, ontmoetingsmiddag`,
  weWant: `
    willen, bewoners, buren, buurtbewoners, wij, plan, plannen, plannetje, idee, ideeen, leegstaand, leegstaande, lege, leeg, braakliggend, braakliggende, zou graag, zouden graag, wil graag zelf, droomt, droom, samen met buren, met de buren, met buren, met de straat, met haar straat, straatgenoten, flatgenoten, hun straat, onze straat, initiatief, meedenkers, medestanders, potje, subsidie, ruimte voor, zelf een, eigen, wil een, in de hal, portiek ombouwen, kelder`,
  joins: `helpen, meehelpen, meedoen, mee te doen, meedraaien, zoekt een bestaande, bestaande, leren, cursus, repareren, bezoeken, vrijwilliger bij, als vrijwilliger, wil naar een, wil naar de, zijn er, is er een, bestaat er, eigen huis, eigen kamer, kinderkamer, slaapkamer, geen`,
  funds: `subsidie, subsidies, potje, potje geld, startgeld, startkapitaal, financiering, buurtbudget, bewonersbudget, buurtfonds, wijkbudget, fonds, fondsen, crowdfunding, vergunning, sponsor, sponsors, meedenkers, medestanders, kartrekkers, mede initiatiefnemers, mede trekkers, geestverwanten, geldpotje, sponsoring, oranje fonds, buurtgeld, statuten, stichting, anbi`,
  anyPlan: `idee, ideeen, plan, plannen, plannetje, wil, willen, zoekt, zoeken, vraagt, vraag, aanvragen, aan te vragen, nodig, hoe`,
  gambled: `vergokt, vergokte, vergokken, verspeeld, verspeelt, gokt, gokken, gokverslaafd, gokverslaving, casino`,
  allMoney: `salaris, loon, geld, uitkering, spaargeld, alles, hele, schuld, schulden, huur, leent`,
  hops: `logeeradres, logeeradressen, van bank naar bank, van adres naar adres, van hot naar her, bij kennissen op de bank, noodadres, tijdelijk adres, postadres, briefadres, geen vast adres, geen vaste verblijfplaats, zonder vaste`,
  roams: `zwerft, zwerven, naar logeeradres, slaapt, slapen, elke week, steeds, woont, wonen, kinderen, kind, geen eigen, heeft geen, zit`,
  sinks: `zakt, zakte, zakken, zakt weg, zakte weg, gezakt`,
  legs: `door haar benen, door zijn benen, door de benen, door haar knieen, door zijn knieen, door de knieen, door haar heup, in elkaar`,
  unfed: `lege maag, lege magen, knorrende maag, rammelende maag, niks gegeten, niets gegeten, niet gegeten, honger lijden, honger, hongerig, zonder eten, zonder avondeten`,
  since: `geld, bed, kinderen, gisteren, eergisteren, dagen, school, al, armoede, uitkering, sinds, gezin, rekening`,
  onlyPlain: `alleen nog rijst, alleen rijst, alleen brood, alleen nog brood, alleen pasta, alleen nog pasta, droog brood, alleen soep, alleen nog soep, alleen maar brood, alleen maar rijst, alleen crackers, rijst met niks`,
  tightWeek: `maand, week, geld, gezin, kinderen, uitkering, dagen, budget, euro`,
  layers: `truien, wanten, handschoenen, muts, sjaal, jassen, jas, dekens, dikke trui, dekentjes, skipak, mutsen`,
  indoorsOnly: `in de stoel, in haar stoel, in zijn stoel, aan tafel, voor de tv, huiswerk, binnen, in huis, in bed, op de bank, in de kamer, slaapt, binnenshuis, thuis op de bank, onder, in de woonkamer, in de flat`,
  knits: `breien, breit, haken, haakt, naaien, kleding, kleren, weggeven, ruilen, verkopen, wandelen, buiten, brei, winkel, kapstok, spelen, verloren, verhuizing, sport`,
  unheated: `onverwarmd, onverwarmde, niet verwarmd, onverwarmt, ijskoud, ijskoude, steenkoud, steenkoude`,
  dwelling: `huis, woning, flat, kamer, slaapkamer, huiskamer, in huis, bij haar, bij hem, studio, appartement, zolderkamer`,
  openPlace: `klusruimte, ruimte, plek, hobbyruimte, trefpunt, voetbalveldje, voetbalveld, sportveldje, trapveld, trapveldje, speelveld, plein, pleintje, bloembakken, tuin, tuintje, hof, park, parkje, bankjes, bankje, podium, expositie, maaltijd, ontbijt, lunch, diner, vrouwenontbijt, club, kelder, garage, schuur, lokaal, boom, bomen, picknick, tafel, markt, rommelmarkt, optocht, kerstmarkt, feest, hek, kas, groen, concert, toneelstuk`,
  together: `bewoners, flatbewoners, buurtbewoners, buren, wij, we willen, leegstaand, leegstaande, lege, braakliggend, braakliggende, met de straat, hele straat, met zijn allen, straatgenoten, flatgenoten, plan, plannen, idee, ideeen, andere ouders, groepje, onze straat, onze flat, de buurt, hun straat, ons plein, ongebruikte, rommelige, portiek`,
  friends: `vrienden, kennissen, contact, praatje, afspraken, schoonmaken, wandeling, vriendinnen, muziek, ruzie, lawaai, kennis, overlast, bezwaar, foto's`,
  howTo: `hoe begin je, hoe start je, hoe zet je, hoe organiseer je, hoe vraag je, hoe begin ik, hoe start ik, hoe organiseer ik, hoe pak je, hoe zet ik, hoe richt je, hoe kom je aan, wat heb je nodig, wie helpt ons op weg, op weg helpen, hoe pakken ze, hoe pakken wij, waar vraag je, waar begin je, waar vraag ik`,
  pays: `betaalt, betaald, betalen, betaalde`,
  notAtAll: `niet, niets, niks, nooit`,
  monthsLong: `maanden, half jaar, jaar, weken, kwartaal, lang`,
  without: `zonder kachel, zonder verwarming, zonder gas, zonder cv, geen kachel, geen verwarming`,
  inWinter: `winter, huis, zit, al, weken, dagen, woning, flat, kinderen, baby, woont`,
  hasIdea: `hebben een idee, hebben een plan, heeft een idee, heeft een plan, met een idee, heb een idee, heb een plan, hebben het idee, ons idee, ons plan, haar idee is, zijn idee is`,
  bareHome: `niks in huis, niets in huis, thuis niks is, thuis niets is, niks thuis is, niets thuis is, geen eten thuis`,
  ofFood: `eten, eet, brood, boodschappen, kinderen, geld, ontbijt`,
  lessonsOf: `les, lessen, schaakles, gitaarles, muziekles, naailes, kookles, taalles, dansles, tekenles, yogales, bijles, pianoles, voetbaltraining, fietsles, computerles, naaicursus, kookcursus, cursus, cursussen, workshop, workshops, training, trainingen, huiswerkhulp, huiswerkklas, huiswerkbegeleiding, taalgroep, praatgroep, groep, groepje, mannengroep, vrouwengroep, wandelgroep, speelgroep, kookgroep, naaigroep, leesgroep, leeskring, club, clubje, koor, koortje, theatergroep, knutselclub, schildergroep, moedergroep, vadergroep, spreekuur, naaiclub, schaakclub, kookclub`,
  giving: `geven, gaan geven, leiden, gaan leiden, starten, beginnen, opzetten, oprichten, trekken, aanbieden, organiseren, gaan doen, draaien, te geven, te leiden, te starten, te beginnen, aan te bieden, van de grond`,
  ownFrame: `nog geen groep, nog geen club, is er nog niet, bestaat nog niet, zelf opgezet, zelf op te zetten, zelf opzetten, zelf starten, zelf beginnen, aan huis, bij haar thuis, bij hem thuis, thuis in zijn, thuis in haar, in zijn garage, in haar garage, in zijn schuur, in haar schuur, in zijn huiskamer, in haar huiskamer, bij hem om de hoek, bij haar om de hoek, om de hoek, voor kinderen uit de, voor kinderen in de, voor buurtkinderen, aan buurtkinderen, voor buren, aan buren, voor de buurt, in de buurt nog niet, voor vrouwen uit, voor mannen uit, voor moeders uit, zoekt een ruimte, zoekt ruimte, een ruimte nodig, zoekt een zaaltje, zoekt deelnemers, zoekt leden, eigen groep, een eigen`,
  asVolunteer: `als vrijwilliger, vrijwilligerswerk, volgen, meedoen, bestaande, krijgen, wil leren, op school, bij een club, zoekt een groep, aansluiten, hulp krijgen, naar een`,
  forHisIdea: `voor zijn idee, voor haar idee, voor hun idee, voor zijn plan, voor haar plan, voor hun plan, met zijn idee, met haar idee, met hun idee, zijn idee, haar idee, hun idee, heeft een idee voor een, heeft een idee om, heeft het idee om, heeft een plan voor een, heeft een plan om, zijn plan om, haar plan om, hun plan om, loopt rond met, bedacht om, zelf bedacht`,
  seeksHands: `vrijwilligers, aan vrijwilligers, helpers, meehelpers, handen, mensen die meedoen, mensen die mee, mensen die willen helpen, medestanders, meedenkers, een ruimte, ruimte, zaaltje, keuken nodig, subsidie, potje, sponsor, startgeld, deelnemers, buren die mee, wie doet mee`,
}
