import type { Situation } from './situation.ts'

/** Who finds their feet: out of the shelter, of age, in a country whose ways are new; and parents with much on them. */
export const footingSituations: readonly Situation[] = [
  {
    means: 'huiskamer zelfstandig-wonen',
    when: 'buiten geslapen, buiten sliep, sliep buiten, op straat, van de straat, opvang, nachtopvang, crisisopvang, dakloos, thuisloos, leger des heils, bankslapen, bankslaper, zwierf, gezworven, zwerven, portieken & eigen, sleutel, sleutels, woning, studio, flat, flatje, huisje, appartement, dak boven, eigen plek & stilte, stil, alleen, muren, niemand, went niet, wennen, contact, koffie, mensen, gezelschap, eenzaam, eenzaamheid, dagen, verveelt, onrustig, vrienden, aanspraak & !geen eigen, geen woning, zoekt een woning, zoekt woning, wacht op',
    example: 'sliep jaren op straat, heeft nu een eigen flat en kan niet wennen',
    not: 'woont op een eigen flat en zoekt vrienden',
  },
  {
    means: 'zelfstandig-wonen klussen',
    when: 'opvang, nachtopvang, dakloos, van de straat, eerste woning, nieuwe woning, woning gekregen, huis gekregen, flat gekregen, eindelijk een woning, statushouder, sleutel gekregen, begeleid wonen & kaal, kale, kaal hok, geen vloer, kale vloer, betonvloer, beton, gipsmuren, geen behang, niks in, niets in, geen gordijnen, verven, behangen, laminaat, muren doen',
    example: 'komt uit de opvang en zijn woning is nog helemaal kaal',
    not: 'komt uit de opvang en wil biljarten',
  },
  {
    means: 'zelfstandig-wonen maatje',
    when: '16, 17, 18, 19, 20, 21, 22, 23, 24, 25, jongere, jongeman, jongedame, jongvolwassene, student, studente, net achttien, achttien geworden & op kamers, kamertraining, eigen kamer, op zichzelf, op eigen benen, uit huis, zelfstandig, begeleid wonen, pleegzorg, pleeggezin, jeugdzorg, jeugdhulp, ouders niet in beeld, geen ouders, geen contact met haar/zijn ouders, ouders uit beeld & geld, geldzaken, duo, zorgverzekering, zorgtoeslag, verzekering, regelen, regelt, niks, huishouden, wassen, was doen, koken, post, iemand, meedenkt, geen idee, administratie, papierwerk, rekeningen, volwassen, terugvallen, vangnet, steun & !netwerk van vrienden, wil op kamers',
    example:
      'meid van 18 uit de jeugdzorg woont nu op kamers en heeft geen idee van verzekeringen, er is niemand bij wie ze kan aankloppen',
    not: 'student van 20 op kamers wil voetballen',
  },
  {
    means: 'zorgenkind autisme',
    when: 'zoon, dochter, kind, zoontje, dochtertje & autisme, ass, adhd, add, downsyndroom, down, gedragsproblemen, speciaal onderwijs, diagnose, label, driftbuien, woedeaanvallen, zit thuis van school & niemand snapt, snapt niemand, niemand begrijpt, begrijpt niemand, snappen het niet, onbegrip, aankijken, oordeel, oordelen, andere ouders, ouders op, ouders helemaal op, aandacht te kort, aandacht tekort, brusje, met elkaar delen, ouders die, ouders zijn, thuis aan toe gaat & !wil gamen, speelt graag',
    example: 'zoon met adhd, niemand snapt hoe zwaar het is',
    not: 'zoon met adhd wil op voetbal',
  },
  {
    means: 'huiswerk',
    when: 'groep 3, groep 4, groep 5, groep 6, groep 7, groep 8, brugklas, zoon, dochter, kind, meisje, jongen, kids, kinderen & achter, achterstand, achterop, moeite met, lukt niet, niet mee, zwak in, slecht in, blijft hangen, struikelt & begrijpend lezen, rekenen, spelling, lezen, tafels, sommen, taal op school, klas, school, lesstof & kunnen niet helpen, kan niet helpen, kunnen haar/hem niet helpen, niet bij helpen, helpen niet, spreken amper, spreken geen, spreekt geen, spreekt amper, geen plek, geen tafel, geen rust, niemand helpt, niemand die helpt, bijles, zelf nooit geleerd',
    example: 'dochter in groep 7 loopt achter met rekenen, ouders kunnen niet helpen',
    not: 'dochter in groep 7 wil zwemmen',
  },
  {
    means: 'kind-eropuit vaders eenoudergezin',
    when: 'vader, papa, hij, pa, man & gescheiden, weekendvader, om het weekend, om de week, om de andere week, co ouder, coouder, co-ouder, co ouderschap, omgangsregeling, halve week, ex & kids, kinderen, zoontje, dochtertje, zoon, dochter, jongens, meiden, tweeling & weet niet wat, niet wat hij/ie/ze, verzinnen, verveelt, vervelen, tablet, ipad, schermpjes, scherm, gamen, binnen, wat hij/ie met, niks te doen, niets te doen, kleine flat, onwennig, geen idee',
    example: 'gescheiden vader, de kinderen vervelen zich bij hem in de kleine flat',
    not: 'gescheiden vader wil zelf gaan biljarten',
  },
  {
    means: 'eenoudergezin kind-eropuit ouder-kind',
    when: 'moeder, mama, zij, ze, mevrouw, vrouw & gescheiden, alleenstaand, alleenstaande, om het weekend, co ouder, omgangsregeling, in haar eentje & kids, kinderen, zoontje, dochtertje, zoon, dochter, tweeling & weet niet wat, verzinnen, verveelt, vervelen, tablet, ipad, schermpjes, niks te doen, niets te doen, eropuit, zondagen, weekenden, uitstapje, uitje',
    example: 'alleenstaande moeder weet op zondagen niet wat te verzinnen met de kinderen',
    not: 'gescheiden moeder zoekt een koor',
  },
  {
    means: 'homestart',
    when: 'nachtdienst, nachtdiensten, nachten, avonddienst, late dienst, ploegendienst, ploegen, wisseldiensten, vroege dienst, onregelmatig & kids, kinderen, zoon, dochter, zoontje, dochtertje, baby, peuter, kind, tweeling & slaapt, slapen, oppast, oppas, opvang, opvangt, erbij is, bij de kinderen is, bij haar/hem is, overneemt, naar school brengt, ophaalt & !slaapt slecht, slecht slapen, wil slapen',
    example: 'werkt in de nachtdienst en zoekt iemand die bij de kinderen slaapt',
    not: 'werkt in ploegendienst en heeft drie kinderen',
  },
  {
    means: 'rouw-kinderen',
    when: 'kind, kinderen, zoontje, dochtertje, jongetje, meisje, kids, kleuter, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 & broertje, zusje, vader, moeder, papa, mama, opa, oma, vriendje, vriendinnetje, klasgenootje, broer, zus & overleden, dood, overleed, gestorven, verloren, verloor, omgekomen & leeftijdgenootjes, leeftijdsgenootjes, leeftijdgenoten, andere kinderen, kinderen die, jongeren die, verdriet, praat er niet over, boos, stil geworden, durft niet te huilen, tekent alleen, ook iemand',
    example: 'meisje van 9, haar papa is overleden en ze is stil geworden',
    not: 'moeder van twee kinderen is overleden',
  },
  {
    means: 'baby homestart moeders',
    when: 'baby, bevallen, pasgeboren, kraamtijd, wkn, weken oud, kleintje, eerste kindje & huilt om niks, huilt om alles, huilt veel zelf, niet op de roze wolk, roze wolk, alle andere moeders, andere moeders kunnen, slechte moeder, faalt, doet alles fout, bang het fout te doen, twijfelt aan alles, niet goed genoeg, durft niet toe te geven, kan het niet, alleen ermee, gebroken nachten, tranen',
    example: 'baby van zes weken, voelt zich een slechte moeder',
    not: 'bevallen van een tweeling en wil zingen',
  },
  {
    means: 'samen-eten wereldkeuken taalcafe',
    when: 'nederlands, ndl, de taal, taal oefenen, praten, spreken & al doende, gaandeweg, ondertussen, spelenderwijs, tussendoor, terloops, samen iets doen, bij het eten, tijdens het eten, onder het eten, tijdens het koken, bij het koken, onder het koken, tijdens het werk & geen les, geen lessen, geen klas, geen klasje, geen klaslokaal, geen boek, geen boeken, geen school, geen grammatica, niet uit een boek, niet in een klas, niet op school, liever, eten, koken',
    example: 'wil Nederlands leren al doende, samen koken, geen boek en geen klaslokaal',
    not: 'wil Nederlandse les op school',
  },
  {
    means: 'werk-zoeken',
    when: 'solliciteert, sollicitaties, sollicitatie, brieven gestuurd, cv, uitkering, bijstand, zonder werk, ontslagen, werkloos, werkeloos & afgewezen, afwijzingen, afwijzing, niks, geen reactie, nooit reactie, geen antwoord, weet niet hoe, hoe je, hulp, oefenen, weer aan het werk, aan de slag, aan de bak, kans, durft niet & werk, baan, baantje, sollicitatie, sollicitaties, gesprek, cv, brief, brieven, vacature, vacatures',
    example: 'solliciteert al maanden, krijgt alleen afwijzingen en wil een baan',
    not: 'heeft een uitkering en wil biljarten',
  },
  {
    means: 'opvoeden',
    when: 'zoon, dochter, kind, puber, kinderen, kids, zoontje, dochtertje, peuter, kleuter & luistert niet, luisteren niet, driftbuien, driftig, brutaal, grote mond, slaat deuren, slaapt niet door, wil niet eten, wil niet slapen, liegt, spijbelt, hele avond strijd, ruzie om, grenzen, weigert & moeder, vader, ouders, ze, zij, hij, mw, mevrouw & weet niet, weten niet, geen raad, hoe ze, hoe hij, tips, machteloos, handen in het haar, aanpakken, aanpakt, wanhopig, moe van, nooit goed, andere ouders',
    example: 'zoontje luistert niet en moeder weet niet hoe ze dat aan moet pakken',
    not: 'zoon luistert niet graag naar muziek',
  },
  {
    means: 'burenleren nieuwkomers',
    when: '@newcomer & hoe het hier werkt, hoe dat hier, hoe alles werkt, hoe het hier gaat, gewoontes, gebruiken, vuilnis, afval scheiden, huisarts vinden, ov, inchecken, de weg, fietsen hier, wat normaal is, wat hoort, regels & snapt niet, weet niet, begrijpt niet, leren, uitleggen, wegwijs, laten zien, wijzen, vragen, kennen, vertellen & !formulier, brief, brieven, post, toeslagen',
    example: 'statushouder weet niet hoe het hier werkt met afval, wie kan hem wegwijs maken',
    not: 'statushouder legt de regels van voetbal uit',
  },
  {
    means: 'jongeren ritme',
    when: '16, 17, 18, 19, 20, 21, 22, 23, jongen, meid, jongere, zoon, dochter, gozer, student & afgehaakt, gestopt, uitgevallen, drop out, dropout, van school gestuurd, zonder diploma, school niet afgemaakt, niet meer naar school & weet niet wat, geen idee, niks, nergens zin, slaapt tot, slaapt een gat, hangt, bed, op de bank, hele dag, dagen & !zorgt voor',
    example: 'jongen van 18 is afgehaakt op school, ligt de hele dag in bed',
    not: 'jongen van 18 is gestopt met roken',
  },
  {
    means: 'digihulp telefoonles',
    when: 'telefoon, mobiel, internet, online, whatsapp, marktplaats, facebook, tikkie, sms, appje & opgelicht, oplichting, oplichters, nepberichten, nepbericht, phishing, erin getuind, trapt erin, trapt overal in, geld kwijt & leren, veilig, hoe, uitleg, voorkomen, niet meer, steeds, weer, hulp',
    example: 'wordt via zijn telefoon steeds opgelicht en wil leren hoe het veilig kan',
    not: 'is opgelicht door zijn broer',
  },
]
