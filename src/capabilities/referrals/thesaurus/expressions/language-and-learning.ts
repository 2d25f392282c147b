/** Language and learning: further expressions, `topic: phrases;`. */
export const languageAndLearning = `
  taal: betere nederlands, de taal onder de knie, taal onder de knie, taal machtig, taal niet machtig,
    spreekt gebrekkig, gebroken nederlands, spreekt amper nederlands, spreekt nauwelijks nederlands, spreekt
    nog weinig nederlands, verstaat de juf niet, begrijpt de juf niet, verstaat de meester niet, begrijpt de
    meester niet, begrijpt de leraar niet, begrijpt de leerkracht niet, begrijpt de dokter niet, verstaat de
    dokter niet, verstaat de huisarts niet, verstaat niemand, begrijpt niet wat mensen zeggen, tolk nodig,
    dochter vertaalt alles, zoon vertaalt alles, kinderen vertalen alles, haar/zijn kind moet tolken, kind
    moet tolken, uit haar/zijn woorden komen, uit dr woorden komen, beter uit, komt niet uit haar/zijn
    woorden, zich verstaanbaar maken, verstaanbaar, woordenschat, dutch, learn dutch, nederlans, nedelands,
    neederlands;
  taalcafe: beter leren praten, leren praten, durven praten, nederlands durven, hakkelt, hakkelend,
    hakkelend nederlands, stamelt, stamelend, praatles, spreekles, gesprekjes in het nederlands, praatje in
    het nederlands, kletsen met nederlanders, met nederlanders praten, contact met nederlanders,
    nederlanders ontmoeten, uitspraak, spreekdurf, wil meer nederlands spreken, leert nederlands met een
    app, snapt nederlands wel maar, verstaat alles maar, begrijpt nederlands maar praat niet;
  taalles: leren van het nederlands, nederlands van de grond af, alfabet leren, a1, a2, b1, niveau a1,
    niveau b1, nederlandse grammatica, woordjes leren, taalboek, taalcoach voor, naar school voor
    nederlands, les in de taal, nederlandse cursussen;
  taalmaatje: iemand om nederlands mee te oefenen, een op een nederlands, thuis nederlands oefenen, aan huis
    taal, taalvriend, samen taal oefenen;
  inburgering: naturalisatie, paspoort aanvragen nederlander worden, nederlander worden;
  leren-lezen: bril vergeten, doet alsof hij/ze zijn/haar bril, zogenaamd bril vergeten, zegt dat zijn/haar
    bril, leest moeizaam, lezen kost moeite, letters dansen, letters dansen voor zijn/haar ogen, leest
    amper, amper lezen en schrijven, kan amper lezen, kan nauwelijks lezen, leest niet, schrijft fouten,
    foutloos schrijven, d's en t's, spelling, spelfouten, nooit naar school geweest, nooit naar school
    gegaan, weinig school gehad, geen school gehad, lagere school niet afgemaakt, school niet afgemaakt,
    weinig onderwijs, ongeletterd, analfabetisch, mails schrijven, briefje schrijven lukt niet, appje lezen
    lukt niet, ondertiteling lezen, ondertitels lezen, kinderen voorlezen lukt niet, kan niet voorlezen,
    schaamt zich dat hij/ze niet kan lezen, breuken, rekenen met geld, klokkijken, rekenen op school gemist;
  leesclub: verslindt boeken, verslindt het ene boek, ene boek na het andere, boek na boek, boeken vreten,
    boekenvreter, boekenfan, bladzijden, bladzijde, thriller, thrillers, detectives, detective lezen,
    streekromans, streekroman, klassiekers, praten over wat ze gelezen heeft, wat ze gelezen heeft, wat hij
    gelezen heeft, gelezen heeft, napraten over, napraten over een boek, over het boek praten, boek
    bespreken, leesvrienden, leesvriend, bibliotheek leesclub, auteur, schrijver ontmoeten, literair, leest
    zich suf, leest zich een ongeluk, met haar/zijn neus in de boeken, neus in een boek, lezen en praten,
    leesliefhebber, lezer, leest de hele dag;
  boek-aan-huis: kleine lettertjes, letters te klein, letters zijn te klein, kleine letters, gesproken boek,
    daisy, grootletterboek, grootletterboeken, niet meer naar de bieb, kan niet naar de bieb, ogen te slecht
    om te lezen, lezen lukt niet meer, leesbril helpt niet, iemand die haar/hem voorleest, haar/zijn ogen te
    slecht, mist haar/zijn boeken;
  digihulp: *pc, scannen, e-mail, email, *mailen, mailtje sturen, mailen leren, virus op de computer,
    computer doet raar, computer loopt vast, wifi, router, usb, muis en toetsenbord, loopt vast op de
    computer, kan niet met computers overweg, alles moet digitaal, alles gaat via internet, kopjepie,
    computerles voor senioren;
  telefoonles: haar/zijn mobiel, een mobiel, de mobiel, nieuwe mobiel, mobieltje, *appen, whatsapp, whatsappen, facetime, foto's sturen, foto's op haar/zijn telefoon,
    touchscreen, swipen, spraakbericht, ov app, 9292, oplichters, phishing, nepberichten, whatsappfraude,
    simkaart, android, *toestel, vegen op het scherm;
  digid: inloggen bij, digiid, codes, sms code, berichtenbox, mijn toeslagen, mijn dossier, qr code,
    *bankieren, bankzaken, ideal, coronapas, pincode, bank dicht, bankkantoor dicht, afspraak online;
  digitaal-meedoen: kan niet meekomen met, alles op internet, mee met de tijd, kunstmatige intelligentie;
  gamen: knallen op de console, op de console, *console, controller, gamepad, ps5, ps4, playstation spelen,
    *fifa, call of duty, gta, zelda, mario kart, mariokart, nintendo switch, zit de hele dag te gamen,
    online spelletjes, vr bril, zit op zijn/haar kamer te gamen, lan party, pc spellen, twitch, discord,
    gamet de hele nacht, schietspelletjes, computerspel, gamemaatjes;
  programmeren: app bouwen, apps ontwerpen, eigen app, spel maken op de computer, games maken, game bouwen,
    *scratch, python, html, codes schrijven, code schrijven, lego robot, robotica, techniek voor kinderen,
    microbit, technieklab, computerprogramma's maken, software maken;
  buurtmedia: wijkblad, wijkblaadje, radiozender, lokale omroep, buurtblad, interviews afnemen, journalist
    spelen, nieuwsbrief, buurtapp beheren, buurtwebsite;
  vreemde-taal: papiamento leren, gebarentaal leren, sranantongo, sranan leren, taal leren voor vakantie;
  lezing: interessante onderwerpen, iets leren over, hersens prikkelen, hersens aan het werk, ontwikkelen,
    college, colleges, de krant bespreken, sterren kijken;
  geschiedenis: oude foto's van haarlem, oorlog, tweede wereldoorlog, verleden van de buurt, hoe de wijk
    vroeger was, oude wijk, slavernijverleden, historicus;
  filosofie: nadenken over, diepe gesprekken, socrates, levensvragen bespreken, echt gesprek;
  ehbo: pleister, verband leggen, ehbo diploma, kinder ehbo, burgerhulp;
  werk-zoeken: baan, zonder baan, vacature, *vacatures, netwerkgesprek, bijbaantje, stageplek, stage,
    omscholing, omscholen, diploma's niet erkend, uit de ww;
  ondernemen: eigen zaak, zaakje beginnen, zzp'er, ondernemingsplan, startup, webshop, webwinkel, foodtruck;
  iets-leren: nieuwsgierig, cursusje, wat nieuws leren, onder de knie krijgen, onder de knie, hersens
    gebruiken, zou willen kunnen, wil het kunnen, zelf willen kunnen;
  rijvaardigheid: scootmobiel rijden, theorieexamen, e-bike veilig, veilig op de e-bike, rijexamen, rijles;
`
