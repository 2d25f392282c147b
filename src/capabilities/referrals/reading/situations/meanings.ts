/** Words of one meaning that come back in many situations. */
export const situationMeanings: Readonly<Record<string, string>> = {
  /** A partner who died. */
  lostPartner: `
    man/vrouw/partner/echtgenoot/echtgenote dood/overleden/weggevallen/gestorven/overleed/stierf/weg, dood van haar/zijn man/vrouw,
    verloor haar/zijn man/vrouw/partner, verloor man/vrouw/partner, wedn, weduwe geworden, man/vrouw heengegaan, maatje kwijt, levensgezel, man/vrouw/partner verloor, man/vrouw/partner verloren, weduwnaar, weduwe, alleen achtergebleven,
    man/vrouw er niet meer is, alleen is komen te staan, er alleen voor staat, het wegvallen van haar/zijn man/vrouw, alleen over, alleen overgebleven, begraven`,
  noLonger: `
    niet meer, nooit meer, nauwelijks, amper, bijna niet, bijna nooit, geen zin, gestopt, komt er niet van, lukt niet, lukt haar/hem niet, blijft liggen,
    is eraf, de moeite niet, geen moeite, schiet erbij in, nergens toe, vergeet, slaat over, weinig`,
  dayIn: `
    elke dag/avond/middag, iedere dag/avond/middag, al weken/maanden/jaren/dagen, weken, maandenlang, wekenlang, altijd, steeds, vaak, alleen nog, alleen maar, leeft op, leven op,
    dag in dag uit, meestal, telkens, dagenlang, hele dag, hele dagen, de hele dag, hele avond, hele avonden, jarenlang, drie keer per week, zeven dagen`,
  formerly: `
    vroeger, altijd, jaren, jarenlang, ooit, destijds, toen, gewend, een leven lang, heel zijn/haar leven, al zijn/haar leven, in haar/zijn jonge jaren, veertig/dertig/twintig jaar, in haar/zijn jeugd,
    deed, had, was, als kind, elke week, iedere week, in zijn/haar tijd, zat op, zat bij, lid van, thuis in, oud`,
  misses: `mist, mis, gemis, missen, gemist, heimwee, verlangt, terug, weer, jeuken, kriebelen, niet meer, opgegeven, moest stoppen, gestopt`,
  alone: `alleen, in haar/zijn eentje, in d'r/z'n eentje, in haar uppie, in zijn uppie, op haar uppie, solo, eenzaam, moederziel alleen, zonder gezelschap, niemand erbij, met z'n tweetjes met de tv, tegen de muur, bij de tv, voor de tv`,
  nobody: `niemand, geen mens, geen sterveling, geen hond, geen kip, nooit iemand, geen bezoek, geen aanloop, geen visite`,
  home: `thuis, huis, flat, kamer, woning, appartement, binnen, bank, stoel, raam, vier muren`,
  /** Food that is eaten for want of a meal. */
  snackFood: `
    brood, boterham, boterhammen, beschuit, crackers, knackebrood, blikjes, blik, blikvoer, soep uit blik, magnetron, magnetronmaaltijd, magnetronmaaltijden, magnetronbakken, kant en klaar, kant-en-klaar,
    afhaal, patat, noedels, pizza, pizzas, chips, koekjes, cup a soup, bakjes, diepvries, diepvriesmaaltijden, opwarmmaaltijden, snelle hap, frituur, snackbar, rijstwafels, yoghurt, pap, vla, worstenbroodjes, frikandellen, hapje, happen, drinkontbijt, tosti, tostis`,
  cooks: `kookt, koken, kook, kookte, gekookt, fornuis, pannen, pan, warm eten, warme maaltijd, warme hap, warme prak, potje koken, keuken`,
  child: `kind, kinderen, kindje, kids, zoon, zoontje, dochter, dochtertje, kleintje, kleintjes, jongste, oudste, peuter, kleuter, jochie, kereltje, meisje, jongetje`,
  smallChild: `baby, peuter, kleuter, dreumes, kleintje, kleintjes, kindje, zoontje, dochtertje, pasgeboren, eerste kindje, tweeling, kinderwagen, luiers`,
  teen: `
    puber, pubers, tiener, jongen, meisje, meid, knul, jongere, scholier, brugklasser, zoon, dochter, jongens, gast, gozer, leerling, middelbare, brugklas, student, studente`,
  family: `kinderen, kids, kleinkids, zoon, zoons, dochter, dochters, familie, kleinkinderen, broers, zussen, zus, broer, moeder, ouders, schoonfamilie`,
  farAway: `
    ver weg, ver, buitenland, australie, canada, amerika, spanje, emigreerde, geemigreerd, andere kant van het land, groningen, limburg, zeeland, druk, hebben het druk, eigen leven, aan de andere kant, overzee, suriname, turkije, marokko, polen, in het zuiden, in het noorden, komen weinig, komen nooit, komen niet`,
  broken: `
    kapot, stuk, doet het niet, doet het niet meer, doen het niet, doen het niet meer, defect, gebroken, gescheurd, hapert, valt steeds uit, wiebelt, wankel, los, loszit, lekt, lek, lekke, roestig, roestige, versleten, geen geluid, gaat niet aan, springt niet aan, kuren, begeeft het, gaf de geest, de geest gegeven, doorgebrand, zit los, laat los, valt eraf, afgebroken, rammelt, knettert, wil niet meer`,
  device: `
    apparaat, waterkoker, koffiezetapparaat, koffiezetter, strijkijzer, stofzuiger, lamp, lampje, schemerlamp, staande lamp, broodrooster, mixer, radio, platenspeler, wekker, klok, föhn, fohn, ventilator, naaimachine, oven, magnetron, televisie, tv, dvd, stereo, cassetterecorder, bandrecorder, grammofoon, staafmixer, blender, kruimeldief, tosti ijzer, speelgoed, scheerapparaat, printer, speaker, koptelefoon, keukenmachine`,
  screen: `
    telefoon, haar/zijn mobiel, mobieltje, smartphone, tablet, ipad, iphone, computer, laptop, samsung, apparaat, app, apps, internet, digitaal, online, digid, mail, whatsapp, videobellen, inloggen, wachtwoord, wachtwoorden, scherm, schermpje, knopjes`,
  notUnderstand: `
    snapt, snapt niet, snapt er niks van, snapt er niets van, snapt er de ballen van, begrijpt niet, begrijpt niks, geen hout, geen snars, geen touw, geen jota, geen wijs uit, raakt in paniek, in paniek, durft niet, durft er niet aan, bang om, bang voor, te ingewikkeld, ingewikkeld, lukt niet, lukt haar/hem niet, komt er niet uit, komt er niet in, weet niet hoe, digibeet, abracadabra, hopeloos, verkeerde knopje, verdwaalt, ligt in de la, in de la, in de doos, ongebruikt, raakt de draad kwijt, kan er niet mee, weet de weg niet, geen raad, geen idee, vastgelopen, gooit alles, wordt gek van, vloekt op, klungelt, klooien, klooit, stoeit`,
  papers: `
    brief, brieven, post, enveloppen, envelop, formulier, formulieren, papieren, papierwerk, rekeningen, blauwe envelop, blauwe enveloppen, blauwe brieven, belastingdienst, toeslagen, toeslag, uwv, svb, gemeente, paperassen, administratie, aanmaning, zorgverzekering, belasting, aangifte, correspondentie, mappen, ordner, bonnetjes, papiertjes, poststukken, instanties, loketten`,
  unopened: `
    in een la, in de la, la, lade, stapel, stapels, stapelt zich op, stapelen zich op, ongeopend, ongeopende, dicht, niet open, niet meer open, maakt niet open, onder het kleed, tas vol, doos vol, schoenendoos, plastic tas, boodschappentas, overzicht kwijt, overzicht, raakt kwijt, zoek, hoopt zich op, achterstand, blijft liggen, blijven liggen, liggen, gooit weg, uit de hand, boven het hoofd, niet bij te houden, hoge stapel, berg, bergen`,
  walks: `loopt, lopen, wandelt, wandelen, benen, knieen, heup, heupen, lijf, lichaam, spieren, rug, gewrichten, botten, conditie, adem, trap`,
  stiff: `stijf, stijver, stram, strammer, vastgeroest, roest vast, roesten, roestig, op slot, krakkemikkig, krakend, kraakt, kraken, stroef, stroever, krom, verzwakt, verzwakte, slapper, slap, futloos, spieren worden minder, kracht kwijt, zwakker, minder kracht, wiebelig, onvast, wankel, onzeker ter been, stijve, zo stijf`,
  goesOut: `buiten, de deur uit, deur uit, straat op, naar buiten, de wijk uit, eropuit, erop uit, op pad, van huis`,
  fear: `durft, durft niet, bang, angst, angstig, eng, onzeker, schrikt, huivert, ziet op tegen, schaamt zich, schaamt`,
  school: `havo, vmbo, mbo, vwo, school, les, klas, toets, toetsen, cijfers, onvoldoendes, onvoldoende, proefwerk, rapport, rekenen, wiskunde, engels, spelling, blijft zitten, zakt, huiswerk, opgaven, tafels, woordjes, cito, rekensommen, vakken`,
  behind: `loopt achter, achterstand, haalt onvoldoendes, onvoldoendes, onvoldoende, gezakt, zakt, blijft zitten, niet mee, komt niet mee, lukt niet, geen rustige plek, nergens rustig, nergens, klein behuisd, drukte thuis, kunnen niet helpen, kan niet helpen, kunnen er niet bij helpen, niet geleerd, moeite met, snapt, blijven steken, dreigt te blijven zitten, dreigt af te stromen, kletst erdoorheen, komt er niet aan toe, niemand die helpt`,
  pension: `met pensioen, pensioen, gepensioneerd, vut, gestopt met werken, net gestopt, uitgewerkt, aow, werkzame leven, zaak verkocht, winkel verkocht, bedrijf verkocht, bedrijf overgedaan, niet meer werkt, afscheid van zijn/haar werk, laatste werkdag, juist gepensioneerd, net gepensioneerd, pas gepensioneerd, oud leraar, oud docent, met de vut, vervroegd pensioen, vroegpensioen, zaak overgedaan, praktijk overgedaan, laatste dienst gedraaid, werk erop zit, erop zit, pensioengerechtigd, met prepensioen`,
  illness: `ziek, ziekte, operatie, geopereerd, ziekenhuis, beroerte, cva, hartinfarct, infarct, chemo, kanker, hersenletsel, ongeluk, revalidatie, revalidatiecentrum, longen, copd, corona, burn out, burnout, burn-out, overspannen, afgekeurd, ziektewet, arbeidsongeschikt`,
  moved: `verhuisd, verhuisde, verhuizing, nieuw in de wijk, nieuw in de stad, nieuw in de straat, nieuwe flat, net hier, pas hier, woont hier net, woont hier pas, woont hier sinds, hier komen wonen, kwam hier wonen, is hier neergestreken, nieuwe woning, net in, nieuwe buurt`,
  pet: `hond, hondje, kat, poes, viervoeter, trouwe viervoeter, labrador, teckel, terrier, poedel, kater, baasje, huisdier, herder`,
  died: `dood, overleden, gestorven, weg, er niet meer, ingeslapen, laten inslapen, begraven, verloren, kwijt, afscheid`,
  stuff: `spullen, spul, meubels, servies, kleren, kleding, jassen, boeken, speelgoed, kast, kasten, zolder, kelder, schuur, dozen, berging, kledingkast, garderobe, huisraad, babykleertjes, kinderkleren`,
  stillGood: `nog goed, nog prima, zonde, zonde om weg te gooien, te goed om weg te gooien, weggooien, weg te doen, wegdoen, staat vol, puilt uit, puilen uit, vol met, kan er niet bij, niet meer past, uitgegroeid, eruit gegroeid, ontspullen, iemand blij mee, bruikbaar, uitzoeken, ongebruikt`,
  moneyShort: `
    geen cent, geen cent te makken, krap, krap bij kas, niks te makken, weinig te makken, rondkomen, einde van de maand, eind van de maand, elke euro, elke cent, elk dubbeltje, dubbeltje omdraaien, dubbeltjes, geld op, te duur, niet betalen, kan niet betalen, nergens te betalen, onbetaalbaar, bijstand, uitkering, niks te besteden, weinig te besteden, minima, minimum, weinig geld, geen geld, in de min, rood, het geld niet voor, arm, armoede, niet breed, smalle beurs, kleine beurs, touwtjes aan elkaar, eindjes aan elkaar`,
  green: `tuin, tuintje, volkstuin, moestuin, groentetuin, planten, bloemen, groente, plantjes, stekjes, kas, aarde, grond, modder, rozen, tomaten, boontjes, kruiden, bollen, balkon, geraniums, kweken, kweekte, snoeien, onkruid, wroeten, schoffelen, wieden, zaaien, groene vingers, tuinbonen, perkjes`,
  cares: `zorgt voor, verzorgt, verpleegt, zorgen voor, verzorgen, mantelzorger, zorg voor, zorgt dag en nacht, zorgt alleen voor, verzorging van, past op, waakt over, wast haar, wast hem, helpt haar man, helpt zijn vrouw`,
  kinSick: `man, vrouw, moeder, vader, partner, echtgenoot, echtgenote, zoon, dochter, broer, zus, ouders, schoonmoeder, oma, opa, pa, ma`,
  wornOut: `
    op, is op, bekaf, doodmoe, uitgeput, moe, kapot, geen moment, geen minuut, geen tijd voor zichzelf, nooit vrij, geen adempauze, aan zichzelf niet toe, aan zichzelf, komt nergens aan toe, komt de deur niet uit, komt nergens, slaapt slecht, op haar tandvlees, op zijn tandvlees, houdt het niet vol, trekt het niet, hoofd boven water, zwaar, zelf niet meer, weg kan, niet weg, dag en nacht, 24/7, 24 uur, het wordt haar te veel, wordt hem te veel, te veel, op adem, even weg, nergens meer aan toe, aan een stuk door, handen vol`,
  forgets: `vergeet, vergeetachtig, dementie, dement, alzheimer, geheugen, herkent, kent de kinderen niet, in de war, verdwaalt, zoekt steeds, weet niet meer, diagnose, herhaalt zich, vraagt steeds hetzelfde, kwijt wat`,
  newcomer: `syrie, syrisch, syrische, eritrea, eritrees, eritrese, turkije, turks, turkse, marokko, marokkaans, marokkaanse, oekraine, oekraiense, polen, pools, poolse, afghanistan, afghaanse, iran, somalie, somalisch, irak, china, chinese, bulgarije, ethiopie, statushouder, nieuwkomer, asielzoeker, azc, gevlucht, vluchteling, inburgert, expat, expats, spanje, spaanse, brazilie, braziliaanse, india, indiase, aleppo, damascus, asmara, kyiv, kiev, gelin, buitenland, hier net, hier pas, arabisch, tigrinya, dari, farsi, russisch, vietnamese, filipijnse, thaise, ghana, ghanese, nigeria`,
}
