/** Heard at the kitchen table and in the hall: further words that carry the wish, `topic: phrases;`. */
export const heard = `
  huiswerk: wiskunde/rekenen/engels/frans/duits/spelling/natuurkunde/scheikunde/economie/taal trekt ie/hij/ze/zij niet,
    wiskunde/rekenen/engels/frans/duits/spelling/natuurkunde/scheikunde/economie snapt ie/hij/ze/zij niet,
    bakt niks van wiskunde/rekenen/engels, thuis geen plek om te leren, geen rustige plek om te leren, school gaat niet lekker,
    school gaat ook niet lekker, gaat niet lekker op school, het gaat niet op school, loopt vast op school;
  telefooncirkel: teken van leven, dat iemand merkt dat ze/hij er nog is, niemand merkt het als, niemand die het merkt,
    dagen dood in huis, ligt dagen dood, even horen of ze/hij er nog is, elke dag even bellen, dagelijks belletje,
    even checken of ze/hij nog leeft, of alles goed is morgens, belt iemand als ze/hij niet opneemt;
  jongeren-muziek: bars, dikke bars, schrijft bars, spit bars, bars spitten, spitten op haar/zijn kamer, spitten in haar/zijn kamer,
    freestylen, freestylet, lyrics, drill, track opnemen, tracks opnemen, track, tracks, clip opnemen, spitten op een beat, mc, producet, producer,
    fruity loops, fl studio, ableton, eigen nummer opnemen, eigen nummers, soundcloud;
  samen-eten: aan tafel met anderen, met anderen aan tafel, samen aan tafel, per week aan tafel, weer eens mee aan tafel, met meer aan tafel,
    een vork meer, aanschuiven bij het eten, bord eten in gezelschap;
  programmeren: computers is haar/zijn ding, computers zijn haar/zijn ding, computers is haar/zijn alles, computers zijn haar/zijn leven, alles met computers, pc bouwen,
    bouwt zelf pcs, bouwt computers, linux, servers, server draaien, computernerd, nerd, python, javascript, elektronica;
  muziek-maken: zelf iets spelen, zelf iets bespelen, instrument bespelen, een instrument oppakken, iets bespelen, meespelen in een bandje, zelf muziek;
  burenleren: weg leren vinden, de weg leren kennen, verdwalen nog, verdwaalt nog in de stad, verdwaalt nog steeds in de stad,
    hoe de stad in elkaar zit, wie laat hun/haar/hem de stad zien, kennen hier niemand;
  ontmoeten: anderen leren kennen, mensen leren kennen, kennen niemand;
  weggeefwinkel: fiets/bank/kast/tafel/bed/spullen/meubels/servies kwijt kan, fiets/bank/kast/tafel/bed/spullen/meubels/servies kwijt wil, wil haar/zijn spullen kwijt, goede bestemming voor haar/zijn spullen;
  buurtpreventie: iets doen voor de veiligheid, veiligheid in de wijk, veilige straat;
  ritme: loopt de muren op, muren op thuis;
  verzamelen: postzegelverzameling, muntenverzameling, verzameling ruilen, dubbele ruilen, ruilbeurs;
  leren-lezen: nauwelijks/amper/alleen haar/zijn naam schrijven, nauwelijks/amper/alleen haar/zijn naam kan schrijven, haar/zijn eigen naam niet schrijven;
  kindpakket: verjaardagscadeau betalen, cadeau betalen voor haar/zijn zoon/dochter/kind, traktatie betalen, traktatie op school, geen verjaardagscadeau;
  ontmoeten: er weer bij horen, weer bij horen, er gewoon bij horen, kids/kinderen/jongste/laatste de deur uit, kids/kinderen uitgevlogen, huis voelt hol, leeft voor de dinsdag, leeft naar de dinsdag toe;
  verslaving: zit te pimpelen, dagen te pimpelen, zit te zuipen, drinkt stiekem;
  klus-leren: leren behangen, leren boren, leren klussen, leren verven, leren stucen, leren tegelen;
  formulieren: recht op heeft, recht op heb, recht op hebben, welke regelingen, regelingen uitzoeken;
  taal: in het nederlands geen praatje, in het nederlands niks te zeggen, in het nederlands niets te zeggen, durft geen nederlands, man zegt alles voor haar, dochter praat voor haar, laat haar man praten, laat haar dochter praten;
  opvoeden: kinderen beter begrijpen, kind beter begrijpen, pubers begrijpen, pubers beter begrijpen, puber begrijpen, grip op haar/zijn zoon/dochter/puber;
  kinder-weerbaar: durft op school niks/niets te zeggen, durft in de klas niks/niets te zeggen, durft haar/zijn vinger niet op te steken, klapt dicht op school, klapt dicht in de klas;
  boeken-ruilen: boeken de deur uit, boeken wegdoen, boeken kwijt, kast vol boeken weg, uitgelezen boeken;
  groen-in-de-straat: bollen planten, bollen in de straat, boomspiegel, boomspiegels, plantenbakken in de straat, perkje voor de deur;
  wijkraad: meepraten over, meebeslissen over, meedenken over, plannen voor het plein, plannen voor het park, plannen voor de wijk, plannen van de gemeente;
  vissen: dagje vissen, een dag vissen, dag vissen, middagje vissen, lekker vissen, weer vissen, hengeltje uitgooien;
  natuur: iets buiten doen, buiten iets doen, buiten bezig zijn, buiten aan de slag, lekker buiten bezig, iets in de buitenlucht, iets in de open lucht;
  kledingruil: groeit overal uit, overal uitgroeien, overal uitgegroeid, groeien overal uit, kleren te klein geworden;
  verslaving: staat sinds januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december droog, weken droog, maanden droog, jaar droog, weken clean, maanden clean, geen druppel meer, clean en, drinkt sinds maanden niet meer, raakt geen glas meer aan, sober, laat de fles staan, de fles staan laten;
  borrel: kroegen, stamkroeg;
  praatgroep: groepsgesprek, kringgesprekken, kringgesprek, zitten praten in een kring, in een kringetje zitten praten;
  geschiedenis: foto's van de oude stad, foto's van vroeger van de buurt, oude winkels, de oude tram, winkels van vroeger, tram van vroeger, echte mug, weet nog alles van de buurt,
    weet alles van vroeger, hoe de straat was, hoe de stad was, wie waar woonde, gesloopte straat, oude fabriek, werkte nog bij de droste;
  maatje: eindje duwen, iemand die haar/hem duwt, een zetje in de rolstoel, wie duwt haar/hem, duwt haar/hem eens;
  respijt: ochtend/middag/dag/avond voor zichzelf, wie let er op haar/zijn man/vrouw/moeder/vader, wie let er dan op, iemand die op haar/zijn man/vrouw past, even lucht nodig, even lucht, uurtje lucht;
  lhbti: op jongens of meisjes, op jongens of meiden, op meisjes of jongens, een jongen wil zijn, een meisje wil zijn, valt op hetzelfde geslacht, in het verkeerde lichaam, genderdysforie, non binair, non-binair;
  leesclub: samen napraten over boeken, napraten over een verhaal, napraten over boeken, voorleest en dan napraten, voorgelezen worden en napraten, boeken en praten;
  klussen: drempel weg, drempel moet weg, lamp opgehangen, lamp ophangen, gordijnrails, gordijnroe, rails ophangen, schilderij ophangen, kast in elkaar zetten, ikea kast, plank ophangen, deur klemt, kraan lekt, lekkende kraan;
  vervoer: man reed altijd, vrouw reed altijd, reed altijd, niet meer bij de dokter, hoe komt ze/hij bij de dokter, hoe komt ze/hij bij het ziekenhuis, komt niet bij het ziekenhuis;
  fiets-repareren: sleutelt aan fietsen, sleutelen aan fietsen, aan brommers en fietsen, fietsen slopen, fietsen in elkaar zetten, banden plakken;
  lange-wandeling: tien/vijftien/twintig/10/12/15/20 kilometer lopen, tien/vijftien/twintig/10/12/15/20 km lopen, hele dag lopen, flinke afstanden, stevige afstanden, trektocht, pieterpad;
  herstel: in opname geweest, opname gehad, na een opname, na haar/zijn opname, uit de kliniek, opgenomen geweest;
  telefoonles: foto's van de telefoon, telefoon vol foto's, foto's van haar/zijn telefoon;
  buurtpreventie: oogje in het zeil houden, oogje in het zeil, een oogje houden op de buurt;
  maatje: iemand die naast haar/hem staat, iemand naast haar/hem, iemand die met haar/hem meeloopt, iemand met haar/hem meeloopt, iemand met haar/hem mee loopt, iemand die meeloopt, iemand die haar/hem bij de hand neemt,
    soort grote broer, soort grote zus, een grote broer, een grote zus, iemand die het al gedaan heeft, iemand die een paar jaar verder is, iemand om op terug te vallen, iemand die haar/hem op weg helpt;
  fietsles: nooit gefietst, fietsen nooit gedaan, fietsen heeft ze/hij/zij nooit gedaan, fietsen kan ze/hij/zij niet, nooit op een fiets gezeten, heeft nooit op een fiets gezeten, fietsen nooit geleerd;
  ontmoeten: gek van de stilte, wordt gek van de stilte, stilte in huis, de stilte in huis, de stilte thuis, stilte vliegt haar/hem aan, tegen de stilte, de stilte drukt, stilte in de woning, stilte in haar/zijn woning;
  lhbti: op mannen valt, op vrouwen valt, op jongens valt, op meisjes valt, valt op jongens, valt op meisjes, verliefd op een jongen terwijl hij, gevlucht om wie hij/ze liefheeft, om haar/zijn geaardheid, vanwege haar/zijn geaardheid, haar/zijn geaardheid;
  rouwgroep: met anderen bij stil, daar samen bij stil, samen stilstaan bij haar/zijn verlies, met anderen stilstaan bij, bij haar/zijn verlies stilstaan, er met anderen bij stilstaan;
  tuinieren: poten in de klei, met haar/zijn poten in de klei, poten in de modder, handen in de modder, laarzen in de modder, laarzen in de klei, voeten in de klei;
  vrijwilligerswerk: iets voor op haar/zijn cv, goed voor haar/zijn cv, goed op haar/zijn cv, leuk voor haar/zijn cv, ervaring opdoen, werkervaring opdoen, wat werkervaring;
  huiswerk: begrijpend lezen, iemand die meekijkt met haar/zijn huiswerk, bijles kost, bijles is te duur, geen bijles betalen, bijles niet betalen, cijfers ophalen, overgaan dit jaar, schooladvies;
  kindpakket: schoolreis betalen, schoolreisje betalen, schoolkamp betalen, ouderbijdrage, laptop voor school, schoolspullen betalen, sportclub betalen, zwemles betalen, muziekles betalen;
  jongeren: gewoon even puber, ff puber zijn, zonder begeleiding erbij, met andere jongeren, leeftijdsgenoten om mee te;
  werk-zoeken: solliciteert, solliciteert zich suf, te oud gevonden, gat in haar/zijn cv, bijbaantje, bijbaan, zaterdagbaantje;
  schoolouders: berichten van school, de ouderavond, ouderavonden, schoolapp, social schools, parro, gymtas, rapportgesprek, tienminutengesprek;
  zorgenkind: zoon/dochter/kind thuiszit, thuiszit van school, zit thuis van school, al een jaar thuis van school, zoon/dochter/kind gaat niet naar school, strijden met instanties, strijd met instanties, van het kastje naar de muur voor haar/zijn zoon/dochter/kind;
  kleinkind-in-huis: voeden haar/hun kleinzoon op, voeden hun kleindochter op, voeden hun kleinkind op, voedt haar/zijn kleinzoon op, voedt haar/zijn kleindochter op, voedt haar/zijn kleinkind op, voeden hun kleinkinderen op;
  kinderclub: vriendinnetjes krijgt, vriendjes krijgt, staat alleen op het plein, staat alleen op het schoolplein, alleen op het schoolplein, altijd alleen op het plein, niemand speelt met haar/hem, wordt nooit gevraagd voor feestjes;
  kindpakket: verjaardagsfeestje betalen, kinderfeestje betalen, geen verjaardagsfeestje, geen kinderfeestje, feestje voor haar/zijn zoon/dochter/kind;
  maatje: vriendin om mee te winkelen, iemand om mee te winkelen, vriend om mee weg te gaan, iemand om mee naar de stad te gaan;
  kind-eropuit: komen nergens in de vakantie, zes weken binnen, zes weken thuis met de kinderen, hele zomervakantie thuis;
`
