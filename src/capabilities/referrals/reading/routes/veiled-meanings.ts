/** Words of one meaning for what is seldom called by its name: control, exploitation, neglect, honour. */
export const veiledMeanings: Readonly<Record<string, string>> = {
  near: `
    man, vriend, partner, ex, vader, zoon, broer, broers, echtgenoot, schoonmoeder, schoonvader, kleinzoon,
    kleindochter, schoonzoon, schoondochter, schoonfamilie, huisgenoot, stiefvader, exman, exvriend,
    expartner, vrouw, moeder, dochter, vriendin, familie, neef, nicht, oom, ooms, stiefzoon, ouders,
    huisbaas, kamerverhuurder, verzorger, verzorgster, mantelzorger, kinderen`,
  couple: `
    man, vriend, partner, ex, echtgenoot, exman, exvriend, expartner, vrouw, vriendin, schoonmoeder,
    schoonfamilie, broers, vader, hij, vriendje, verloofde, stiefvader`,
  kin: `vader, moeder, ouders, familie, broer, broers, oom, ooms, neven, schoonfamilie, gemeenschap, opa, thuis, man`,
  herself: `haar, ze, zij, mevrouw, moeder, dochter, meisje, vrouw, hem, meneer, oma, opa, client`,
  mayNot: `
    mag niet, mag geen, mag niks, mag niets, mag niemand, mag nooit, mag nergens, mag alleen, mag ook niet,
    mag niet meer, mag zelf niet, mag amper, mag haast niet, mogen geen, mogen niet, mocht niet, mocht nooit`,
  ofPartner: `
    van haar/zijn/de/mijn/d'r man/vriend/partner/ex/echtgenoot/vader/broer/broers/schoonfamilie/schoonmoeder/ouders/familie/vriendin/oom,
    van hem, van man, van vriend`,
  forHealth: `
    dokter, huisarts, arts, fysio, autorijden, rijden, fietsen, traplopen, scootmobiel, tillen, roken,
    drinken, alcohol, suiker, gokken, snoepen, zwemmen, auto, ziekenhuis, operatie, medicijnen, hond, kat,
    huisdier, gamen`,
  accounting: `telt haar kilometers, haar kilometers, kilometerstand, ruikt aan haar kleren, ruikt aan haar, doorzoekt haar tas, doorzoekt haar telefoon, checkt haar telefoon, checkt haar, belt elk half uur, moet foto sturen, nooit alleen met, nooit alleen praten, overal bij zijn, bij elk gesprek, laten weten waar, elke minuut, elk uur, om het uur, elk kwartier, ieder uur, elke stap, alles laten zien,
    verantwoorden, verantwoording, bonnetjes laten zien, elke cent, elke euro, toestemming, uitleggen waar,
    foto sturen, fotos sturen, locatie delen, locatie aan, moet delen, moet vragen of, moet vragen om,
    moet alles vragen, volgt waar, weet altijd waar, wil weten waar, precies weten waar, steeds weten waar,
    appen waar, belt de hele dag, belt om de vijf minuten, belt constant, volgt via, gps, tracker, camera op,
    cameras opgehangen, camera opgehangen, ring deurbel, beslist alles, beslist wat, beslist met wie,
    beslist over alles, bepaalt wat, bepaalt wie, bepaalt met wie, bepaalt wanneer, bepaalt hoe, bepaalt of,
    kiest haar kleren, kiest wat ze aantrekt, zegt wat ze aan moet, zit altijd overal naast,
    gaat overal mee naartoe, wijkt niet van haar zijde, laat haar geen moment alleen, houdt de klok bij,
    houdt bij hoe lang, maximaal tien minuten, tien minuten wegblijven, op de klok`,
  mustOr: `moet, elke, altijd, alles, steeds, hele, overal, precies, zelf`,
  ownContacts: `
    telefoon, mobiel, contacten, appjes, nummers, facebook, instagram, whatsapp, mail, simkaart, vrienden,
    vriendinnen, familie, berichten, bankapp, laptop, telefoonnummers`,
  wiped: `
    gewist, wist, geblokkeerd, blokkeert, verwijderd, verwijdert, gooit weg, weggegooid, kapotgemaakt,
    kapotgegooid, kapot gegooid, afgepakt, pakt af, checkt, leest mee, kijkt mee, doorzoekt, inspecteert,
    controleert, ingenomen, ingepikt, pikt in, neemt in, weggehouden, weghoudt, houdt weg, verbroken, verbreken`,
  ownKeys: `
    sleutel, sleutels, paspoort, pinpas, bankpas, pasje, telefoon, id, identiteitskaart, papieren, rijbewijs,
    verblijfsvergunning, bril, rollator, looprek, gehoorapparaat, medicijnen, schoenen, jas, kleren,
    toelage, uitkering, loon, salaris, kinderbijslag, zakgeld, pensioen, aow`,
  takes: `
    ingepikt, pikt in, inpikt, afgepakt, pakt af, afpakt, afgenomen, afneemt, neemt af, ingenomen, verstopt,
    verstopte, verbergt, weggestopt, houdt achter, achtergehouden, ingeleverd, inleveren, inlevert, afgeven,
    moet afgeven, ontfutseld, buitgemaakt, beheert, incasseert, opstrijkt, strijkt op, weggenomen, neemt in,
    gaat naar, gestort op`,
  silent: `
    durft niks te zeggen, durft niets te zeggen, durft niks zeggen, durft niets zeggen, durft niet te praten,
    durft niet vrijuit, praat niet vrijuit, niet vrijuit praten, zegt niks, zegt niets, zegt geen woord,
    klapt dicht, zwijgt, valt stil, verstijft, verstart, duikt ineen, krimpt ineen, kijkt steeds naar,
    kijkt eerst naar, kijkt telkens naar, praat voor haar, antwoordt voor haar, geeft antwoord voor haar,
    voert het woord, doet het woord, laat haar niet uitpraten, niet aan het woord, nooit alleen spreken,
    niet alleen spreken, nooit alleen te spreken, nooit onder vier ogen, fluistert, trilt, trillen, beeft,
    schrikt, schrikt op, schrikachtig, kijkt angstig`,
  partnerThere: `
    man erbij, vriend erbij, partner erbij, zoon erbij, hij erbij, man thuis, man in de buurt, man binnenkomt,
    hij binnenkomt, man thuiskomt, hij thuiskomt, hij thuis komt, man thuis komt, man belt, man in de kamer,
    als haar man, als haar vriend, als haar zoon, als haar partner, als zijn vrouw, als hij er is, als hij er bij is,
    als hij belt, als hij thuis, haar man praat, haar man geeft, haar man doet, haar man voert, haar man antwoordt,
    haar man kijkt, haar man zegt, zodra haar man, zodra hij, voor haar man, voor zijn vrouw, zijn vrouw praat,
    haar zoon praat, haar zoon antwoordt, haar zoon voert, naar haar man, naar hem, naar haar vriend`,
  marks: `
    lange mouwen, zonnebril binnen, zonnebril, plekken in haar hals, plekken in haar nek, plekken op haar armen,
    plekken op haar gezicht, plekken op haar rug, plekken op haar benen, plekken op zijn rug, plekken op zijn armen,
    dikke lip, kapotte lip, gebroken ribben, gebroken rib, gekneusde rib, kneuzingen, bulten, schrammen,
    blauwe kaak, dik oog, vinger gebroken, afdrukken op haar, sporen in haar hals, sjaal om haar hals, make up over,
    gebroken pols, verbrande hand, hechtingen, tand uit, tand eruit`,
  excuses: `
    tegen de deur, tegen een deur, tegen de kast, tegen een kast, tegen het kastje, tegen de tafel,
    zegt dat ze weer, zegt dat ze gevallen, zegt dat ze van de trap, van de trap gevallen, alweer, iedere keer,
    elke keer, telkens, steeds, weer, verhaal klopt niet, ander verhaal, geen verklaring, wil niet zeggen,
    zegt niet hoe, vertelt niet hoe, ontwijkt, in de zomer, bij dertig graden, hartje zomer, in de hitte, warm weer,
    binnen, wil niet dat haar man, na het weekend, na ruzie`,
  revenge: `wat aandoet, iets aandoet, wat aandoen, iets aandoen, wat aan doet, iets aan doet, iets aan doen, wat aan doen, te grazen neemt, te grazen nemen, weet te vinden, weet haar te vinden, wel krijgt, nog krijgt, kapot maakt, kapot gaat maken, afmaakt, afmaken, dood is als, dood wenst, om zeep, vermoordt, vermoorden, maakt haar dood, slaat haar dood, doodslaat, wat er gebeurt als, spijt krijgt, haar leven zuur, haar leven tot een hel, laat boeten, zal boeten, achter haar aan, opwacht, wacht haar op, staat op te wachten, rijdt langs haar, zit achter haar aan, hand opheft, handen niet thuis, hand op, kinderen afneemt, kinderen afpakt, kinderen afpakken, kinderen meeneemt, fotos online, naaktfotos, filmpjes online`,
  bullies: `
    kleinerend, denigrerend, waardeloos noemt, dom noemt, lelijk noemt, noemt haar dom, noemt haar lelijk,
    noemt haar waardeloos, noemt haar gek, noemt haar een, maakt haar uit voor, wordt uitgemaakt voor,
    haalt haar naar beneden, zet haar voor gek, zegt dat ze niks kan, zegt dat ze niets waard, zegt dat ze gek is,
    praat haar klein, houdt haar klein, houdt haar kort, houdt haar onder de duim, onder de duim, houdt haar thuis,
    laat haar kruipen, laat haar smeken, laat haar op de grond slapen, eet apart, moet op haar tenen, op haar tenen,
    op haar hoede, loopt op eieren, op eieren lopen, uit zijn slof, vliegt haar aan, vloog haar aan, vliegt hem aan,
    ontploft, kort lontje, gooit borden, gooit dingen, gooide een, gooit met, smijt, trapte de deur, trapt deuren,
    slaat deuren in, deuken in de deur, gaten in de deur, gaten in de muur`,
  pins: `
    pint, pinde, pinden, gepind, haalt geld, geld halen, geld haalt, haalt steeds geld, haalt elke week geld,
    haalt elke maand geld, neemt geld op, geld opneemt, geld opgenomen, geld op te nemen, leent geld, leent steeds,
    troggelt, aftroggelt, afgetroggeld, ontfutselt, ontfutseld, haalt de rekening, haalt haar rekening, rekening leeg,
    betaalt met, koopt van, schrijft over, maakt over, boekt over, boekt af, sluist weg, sluist geld, eigent zich toe,
    gebruikt haar pas, gebruikt haar pinpas, gebruikt zijn pas, jat, steelt, pikt geld, geld verdwenen, geld verdwijnt,
    geld weg, spullen verdwenen, spullen verdwijnen, sieraden weg, sieraden verdwenen, sieraden verdwijnen,
    sieraden verkocht, bedragen`,
  fromElder: `
    van oma, van opa, oma, opa, omas rekening, opas rekening, van zijn moeder, van haar moeder, van zijn vader,
    van haar vader, van moeder, van vader, haar rekening, zijn rekening, haar pas, haar pasje, haar pinpas, haar bankpas,
    zijn pas, zijn pasje, zijn pinpas, zijn bankpas, haar spaargeld, zijn spaargeld, haar pensioen, zijn pensioen,
    haar aow, zijn aow, haar geld, zijn geld, van mevrouw, van meneer, haar creditcard, rekening, sieraden, bij mevrouw,
    bij meneer, bij haar, buurvrouw van, bij hem`,
  elderTaker: `
    hulp in de huishouding, kleinzoon, kleindochter, zoon, dochter, buurman, buurvrouw, neef, nicht, schoonzoon, schoondochter, verzorgster,
    nichtje, neefje, verzorger, hulp, huishoudelijke hulp, thuishulp, thuiszorg, vriend, kennis, nieuwe vriend, nieuwe vriendin, klusjesman,
    familie, kinderen, kleinkinderen, stiefzoon, schoonfamilie, broer, zus, man, overbuurman, iemand`,
  moneyMatters: `
    bankzaken, geldzaken, financien, geld, bankpas, pinpas, pasje, machtiging, gemachtigde, rekening, bankrekening,
    administratie, portemonnee, volmacht, internetbankieren`,
  inHands: `
    doet, regelt, beheert, heeft, heeft overgenomen, overgenomen, zit op, over, krijgt, geeft, gaf, gegeven,
    laat niet zien, mag niet zien`,
  noMoneyLeft: `
    nooit geld, geen geld, geen cent, niks over, niets over, niets meer over, krijgt geen, krijgt niks, krijgt niets,
    krijgt ze niks, krijgt ze niets, krijgt ze geen, krijgt hij geen, krijgt hij niks, leeg, verdwijnt, verdwenen,
    niet betaald, rekeningen niet, klopt niet, geen inzage, geen zicht, ziet er niks van, ziet niks, weet niet waar het,
    geen bonnetjes, zakgeld, moet bedelen, moet vragen, bang om, durft niet te vragen, weg is, niks meer`,
  deeds: `
    huis op zijn naam, huis op haar naam, op zijn naam, op haar naam, op naam zetten, testament, erfenis, volmacht,
    handtekening, papieren tekenen, laten tekenen, laat tekenen, tekenen, huis verkopen, huis verkocht, notaris`,
  pressed: `
    zonder dat hij het, zonder dat ze het, zonder dat zij, zonder zijn toestemming, zonder haar toestemming, achter zijn rug, achter haar rug, wist niet waarvoor, niet waarvoor, geen idee, overgehaald, overhaalt, overhalen, onder druk, zet druk, dwingt, gedwongen, moest, laten tekenen, aangepraat,
    laten zetten, laten veranderen, laten aanpassen, laten wijzigen, zonder dat ze het begreep, snapte niet,
    begreep niet, wist niet wat, ineens, opeens, plotseling, nieuwe vriend, nieuwe vriendin, nieuwe kennis, zegt ze niet te willen`,
  givesMoney: `
    spaargeld gegeven, geld gegeven, geld overgemaakt, maakt geld over, geld gestuurd, stuurt geld, geld sturen,
    spaargeld kwijt, spaargeld, cadeaukaarten, geld geleend, veel geld, duizenden euros, spaarrekening leeg, geld kwijt`,
  stranger: `
    van internet, op internet, internetliefde, legerofficier, generaal, olieplatform, man die ze, vrouw die hij, iemand die ze nooit, iemand die hij nooit, via internet, online, nooit gezien,
    nooit ontmoet, nog nooit ontmoet, datingsite, datingfraude, facebook vriend, vreemde man, oplichter, oplichters, opgelicht,
    bankhelpdesk, nepagent, nep agent, aan de telefoon, whatsapp fraude, babbeltruc, amerikaanse soldaat, via de computer`,
  soiled: `
    onverzorgd, onverzorgde, natte luier, vieze luier, volle luier, eigen ontlasting, in de ontlasting, eigen vuil, eigen urine, in de urine,
    doorligplekken, doorligwonden, doorlig plekken, uitgedroogd, sterk vermagerd, vermagerd, ondervoed, niet gewassen,
    nooit gewassen, al weken niet gewassen, al weken niet gedoucht, niet verschoond, wondjes, vervuild, vervuilt, vervuiling,
    verwaarloosd, open wonden, stinkende wond, in haar poep, in zijn poep, in haar plas, bevuild, in hetzelfde nachthemd, dezelfde kleren`,
  keepsHelpAway: `
    liggen, laat zitten, wimpelt, wuift hulp weg, poeiert, houdt de boot af, wil geen hulp, laat niet binnen, laat niemand binnen, laat de thuiszorg niet binnen, niet binnen, houdt de zorg af,
    houdt hulp af, houdt iedereen weg, houdt tegen, stuurt de thuiszorg weg, stuurt hulp weg, weigert hulp, weigert zorg,
    weigert de thuiszorg, geen hulp van buiten, zegt afspraken af, zegt alles af, zegt steeds af, geen dokter, mag niet komen,
    niet nodig vindt, vindt hulp niet nodig, doet niks, doet niets, kijkt er niet naar om, niet naar omkijkt, laat haar liggen,
    laat hem liggen, laat liggen, wordt niet geholpen`,
  restraint: `
    riem, touw, vastgebonden, bindt vast, bindt haar, bindt hem, vastgemaakt, stoel vast, bed vast, vastgezet,
    deur op slot, op slot, slot op, achter slot, sluit haar, sluit hem, ingesloten, opgesloten, draait de deur, sluit op, klemt`,
  heldPlace: `
    stoel, bed, radiator, slaapkamer, kamer, schuur, kelder, kast, badkamer, wc, zolder, kamertje, huis, woning, binnen, thuis, rolstoel`,
  sedative: `
    slaappillen, slaappil, slaapmiddel, slaapmiddelen, kalmeringstabletten, kalmeringspillen, kalmeringsmiddel, rustgevende,
    pillen, druppels, oxazepam, valium, temazepam, wiet, drank, hoestdrank`,
  sedates: `
    rustig is, rustig blijft, rustig te houden, rustig houdt, stil is, stil blijft, stil te houden, niet lastig, doorslaapt, suf, van de kaart`,
  givesThem: `geeft, geven, gaf, toegediend, dient toe, voert, stopt in, krijgt van, doet in`,
  shame: `bezoedeld, bezoedelt, te grabbel, schande, schandalig, te schande, besmeurd, oneer, onteerd, goede naam, eerverlies, gezichtsverlies, familieberaad, familieraad`,
  secret: `
    mogen het niet weten, mag het niet weten, niet weten, niets weten, niks weten, te weten komt, te weten komen, weten komen,
    erachter komt, erachter komen, achter komt, achter komen, er achter komt, er achter komen, ontdekt, ontdekken, hoort, horen,
    uitkomt, uitlekt, ziet, zien`,
  forbiddenLife: `
    vriend, vriendje, zwanger, relatie, verkering, homo, homoseksueel, lesbisch, uit de kast, gay, trans, transgender, verliefd, maagd, maagdelijkheid,
    ontmaagd, hoofddoek, bekeerd, geloof, ongelovig, atheist, christen, abortus, zoen, gezoend, scheiden, scheiding, rookt, uitgaan, met jongens, jongen`,
  fearing: `
    bang, doodsbang, doodsbenauwd, als de dood, vreest, angst, angstig, vermoord, vermoorden, wat aandoen, iets aandoen, gevaar, gevaarlijk, wat doen, vlucht, onderduiken, dan zwaait`,
  abroad: `
    naar turkije, naar marokko, naar pakistan, naar somalie, naar syrie, naar irak, naar afghanistan, naar egypte, naar soedan, naar sudan,
    naar india, naar jemen, naar iran, naar eritrea, naar guinee, naar gambia, naar ghana, naar nigeria, naar tunesie, naar algerije, naar koerdistan,
    naar suriname, naar sri lanka, naar bangladesh, naar het land van herkomst, naar het thuisland, naar haar land van herkomst, naar het buitenland,
    naar haar geboorteland, naar oma in, naar het dorp`,
  takesAlong: `nemen, neemt, stuurt, sturen, gestuurd, meenemen, meegenomen, brengen, brengt, gebracht, moet, enkele reis, enkeltje, tickets`,
  noReturn: `
    niet meer terug, nooit meer terug, niet terug, zonder terugreis, enkele reis, enkeltje, bruiloft, trouwen, verloven, verloving, verloofd, huwelijk, besneden,
    besnijdenis, besnijden, heropvoeding, heropvoeden, koranschool, achterlaten, achtergelaten, paspoort, afgepakt, voorgoed, tegen haar wil`,
  match: `
    uitgekozen, uitgezocht, beloofd aan, verloofd, verloving, bruiloft, trouwen, trouwt, huwelijk, huwelijkskandidaat, huwen, bruid, verloven, man gevonden, kandidaat, huwelijksfeest`,
  unwilling: `
    moet, wil niet, wil ze niet, wil zij niet, wil ze dat niet, wil hij niet, dwingen, dwingt, dringt aan, zetten druk, onder druk, tegen haar wil, tegen zijn wil,
    niks te willen, niets te willen, niks te kiezen, geen keus, geen keuze, niet weigeren, geen nee, zonder het haar te vragen, huilt, bang`,
  matchmakers: `
    ouders, vader, familie, neef, oom, ooms, schoonfamilie, haar uitgekozen, voor haar, voor hem, moeder, broers, pakistan, marokko, turkije, somalie, syrie, afghanistan, irak, gemeenschap`,
}
