/** Meeting: further expressions, `topic: phrases;`. */
export const meeting = `
  koffie-inloop: bakske, bakje troost, bakkie met de buren, bakkie met buurtgenoten, bakkie koffie, bakje
    leut, pleurtje, bakkie pleuris, slappe klets, slap ouwehoeren, ouwehoer, kletspraat, kletsen met mensen,
    tegen iemand aan kletsen, eens tegen aan kletsen, even tegenaan kletsen, om tegenaan te kletsen, ouwe
    klets, lullen, lulkoek, lekker lullen, sterke verhalen, een grap en een grol, kwekje, kwebbel, wat
    aanspraak overdag, leutje, lekker leuteren, leuteren, kleppen, klepje, kletsje, koekje erbij, koek bij
    de koffie, koffie met een koekje, koffie met gebak, taartje erbij, gebakje, moorkop, theetje, thee
    leuten, tea time, *çay, muntthee, koffiekransje, kransje, praten met de buren, buurpraatje, roddelen,
    roddeltje, nieuwtjes uitwisselen, nieuwtjes, dagelijkse praatje, wekelijkse praatje, praatjes op straat,
    praatje met de buren, praatje met iemand, gewoon een praatje, effe buurten, effe kletsen, effe bakkie,
    ff kletsen, ff bakkie, oma koffie, klessen, kletsn, takki, wan taki, lobi taki, sohbet, muhabbet,
    suhbet, chillen met koffie, zo binnenstappen, aanwaaien, zo aanwaaien, even langskomen, ergens langs
    kunnen, ergens aanwippen, aanwippen, binnenwippen, even neerploffen, neerploffen;
  huiskamer: plek om te zijn, plek om te landen, waar ze zichzelf kan zijn, waar hij zichzelf kan zijn,
    ergens terecht kunnen, ergens terechtkunnen, ergens binnenlopen, zonder verplichting, zonder
    verplichtingen, niks moet, niets moet, alles mag, waar niemand iets van hem/haar eist, niemand iets van
    haar/hem verwacht, waar niemand iets vraagt, aanloop, zoete inval, open deur, plek om op te warmen,
    ergens warm zitten, warm kunnen zitten, thuis te koud, kachel kan niet aan, kachel uit, buurtcentrum,
    wijkcentrum, dorpshuis, clubhuis, mfa, multifunctioneel centrum;
  ouderensoos: leeftijdsgenoten van vroeger, mensen van haar/zijn
    leeftijd, mensen van haar/zijn generatie, mensen van haar/zijn jaren, andere bejaarden, met andere
    senioren, kbo, pcob, anbo;
  borrel: borreluurtje, glaasje drinken, een glaasje, een glaasje wijn, glaasje met de buren, glaasje met
    anderen, op zijn tijd een glaasje, potje bier, biertje, biertje toe, biertje erbij, biertje na, biertje
    met, wijntje met, een pilsje, bittergarnituur, *bitterballen, hapje en drankje, drankje en een hapje,
    stamkroeg, stamcafe, bruine kroeg, bruin cafe, naar het cafe, in het cafe zitten, aan de bar hangen,
    toog, zuipschuit, keet, proost, sherry;
  buurtfeest: feest in de straat, feestje in de straat, dag van de buren, iets vieren met de buurt, feestje
    met de buurt, lampionoptocht, sint maarten, intocht;
  feestdagen: kerstmis alleen, alleen met oud en nieuw, oud en nieuw alleen, oudjaarsavond, feestdagen
    alleen, kerst vieren, sinterklaasavond, ziet op tegen kerst, ziet op tegen de feestdagen, ziet op tegen
    december, donkere dagen, met de kerst, verjaardag alleen, viert haar/zijn verjaardag alleen, divali,
    divali vieren, nowruz, newroz, chinees nieuwjaar;
  uitjes: uitstapje met de bus, de stad uit, de wijk uit, de wijk niet meer uit, uit de wijk komen, komt de
    wijk niet uit, ergens anders komen, er een dag op uit, de hort op, op de hort, hort op, zee zien, zee
    nog eens zien, de zee nog een keer zien, zee ruiken, naar zee, naar het strand toe, strand zien,
    naar zandvoort, dagje zandvoort, bollenvelden, keukenhof, bollen kijken, dagje dierenpark, bustochtje, busreisjes, toertocht
    met de bus, touringcar, rondrit, ritje maken, autoritje, toertje met de auto, dagje shoppen met een
    groep, dagje amsterdam, ov met een groep, met de trein een dagje, treinreisje, tuinbeurs, naar de
    kerstmarkt, pretpark, speelpark, naar het museum met een groep, iets van de wereld zien, weer eens wat
    anders zien, andere dingen zien, eens wat anders zien, een frisse omgeving;
  burenleren: kent haar/zijn buren niet, kent geen buren, buren kent hij/ze niet, weet niet wie er naast
    woont, naaste buren, medebewoners, medebewoners leren kennen, bewoners van de flat, mensen van de flat,
    mensen uit de flat, mensen in de flat, mensen uit het portiek, galerij, op de galerij, portiek, andere
    verdiepingen, met de andere verdiepingen, *flatgenoten, *flatbewoners, straatgenoten, wijkgenoten,
    buurtgenoten, mensen uit de buurt, mensen uit de wijk, mensen uit de straat, uit een andere stad
    verhuisd, verhuisd uit, net de sleutel, net een woning, nieuwe woning, nieuwe wijk, nieuwe stad, kent
    hier geen mens, kent hier nog niemand, kent er niemand, kent er nog niemand, in deze wijk kent, geen
    bekende in de buurt, geen bekenden in de buurt;
  telefooncirkel: iemand belt, iemand die haar/hem belt, contact bij het opstaan, iemand die vraagt hoe het
    gaat, hoort een stem, een stem horen, stem aan de telefoon, niemand die haar/hem mist, niemand die
    merkt, niemand merkt het als, als ze valt merkt niemand, als er iets gebeurt merkt niemand, goedemorgen
    zeggen, iemand die goedemorgen zegt, levensteken, dagelijks contact, vast contact, vast contact per dag,
    huisgebonden, aan huis gebonden, bedlegerig, belcontact, bellen met iemand, babbelen aan de telefoon,
    praatje via de telefoon, praatje aan de telefoon, telefonisch praatje, beeldbellen met iemand, elke
    morgen even bellen, elke morgen gebeld, morgens gebeld, s morgens even bellen;
  single: iemand om het leven mee te delen, nieuwe partner, partner zoeken, een vriendin zoeken, vriendje
    zoeken, aan de man, aan de vrouw, verkering, tinder, datingapp, liefde vinden, blind date,
    soloreizigers, alleen op vakantie, andere alleenstaande mensen;
`
