import type { Situation } from './situation.ts'

/** Young parents, grandparents, and parents on their own. */
export const familySituations: readonly Situation[] = [
  {
    means: 'moeders ouder-kind',
    when: '@smallChild, bevallen & pas, net, moeder, mama, ze, zij, mw, mevrouw, vrouw, bevallen & @nobody, kent niemand, alleen thuis, muren, hele dag, thuis, eenzaam, geen volwassene, volwassen gesprek, tussen de luiers, geen netwerk, opgesloten, isolement, niet onder de mensen',
    example: 'pas bevallen en overdag niemand om mee te praten',
    not: 'haar baby slaapt goed',
  },
  {
    means: 'baby moeders',
    when: 'zwanger, in verwachting, uitgerekend, bevallen, kraamtijd, net bevallen, pas bevallen, borstvoeding, kraambed, weken zwanger, eerste kindje & onzeker, alleen, niemand, geen netwerk, familie ver, vragen, spannend, bang, huilt, huilbaby, gebroken nachten, schoonfamilie, moeder ver, bevalling, aansluiting, geen moeder',
    example: 'in verwachting en onzeker over de bevalling',
    not: 'werkt met zwangere katten',
  },
  {
    means: 'ouder-kind speeltuin',
    when: '@smallChild & thuis, flat, binnen, kamer, tuin & klimt, stuitert, geen tuin, klein, kleine, kleine flat, kan nergens spelen, nooit andere kinderen, geen andere kinderen, speelt alleen, alleen met volwassenen, nergens heen, verveelt, opgesloten, zes hoog, drie hoog, vier hoog',
    example: 'peuter klimt op de bank in een kleine flat',
    not: 'de peuter slaapt in zijn kamer',
  },
  {
    means: 'grootouders kind-eropuit',
    when: 'opa, oma, grootouders, opa’s, kleinkind, kleinkinderen, kleinzoon, kleindochter & past op, oppassen, oppasdag, past, logeren, vakantie, over de vloer, op bezoek, woensdag, woensdagmiddag, dag per week, dgn & weet niet wat, iets doen, muren, doen, bezig houden, bezighouden, te druk, verveelt, verzinnen, ventje, bende',
    example: 'opa past op zijn kleinzoon en weet niet wat te doen',
    not: 'opa mist zijn kleinkinderen',
  },
  {
    means: 'eenoudergezin',
    when: 'gescheiden, alleenstaande, alleenstaand, alleen, in haar uppie, in zijn uppie, zonder vader, vader uit beeld, vader is weg, staat er alleen voor, weduwnaar, bommoeder & kids, kinderen, tweeling, kleintjes, zoontjes, dochters, zoons & alles, geen adempauze, doet alles, nooit vrij, niemand, tijd voor zichzelf, rennen, ren, steun, vol, op, draait, overeind, rent, zwaar, oma',
    example: 'gescheiden met drie kinderen en doet alles alleen',
    not: 'gaat alleen met de kinderen zwemmen',
  },
  {
    means: 'baby ouder-kind',
    when: 'baby, pasgeboren, pasgeborene, bevallen, eerste kindje, eerste kleine, kraamtijd, zuigeling, huilbaby, borstvoeding & geen familie, familie ver, familie woont, moeder ver, muren, zit binnen, binnen, kent niemand, geen aanspraak, mist aanspraak, hele dag thuis, alleen thuis, geen netwerk, partner werkt, man werkt, werkt veel, onzeker, slapeloze nachten, gebroken nachten, moe, verlof, eropuit, erop uit, buiten, andere ouders, stel & !opvang voor, babybadje kapot',
    example: 'stel met een baby van zes weken, geen familie in de buurt',
    not: 'de babyfoon is stuk',
  },
  {
    means: 'kledingruil kindpakket weggeefwinkel',
    when: 'verwachten, verwacht, op komst, zwanger, in verwachting, uitgerekend, baby, pasgeboren, tweede kind, nieuw kindje, kindje & kleertjes, babykleertjes, babykleren, babyspullen, wieg, ledikant, ledikantje, kinderwagen, box, rompertjes, luiers, uitzet, babyuitzet & @moneyShort, zoekt, zoeken, nodig, niks, niets, geen, alles nieuw, tweedehands, weinig, helpen, helpt',
    example: 'zwanger van haar tweede en zoekt een wieg en rompertjes',
    not: 'de wieg van haar kleinzoon staat op zolder',
  },
  {
    means: 'opvoeden lotgenoten',
    when: 'zoon, dochter, kind, puber & zit al, komt zijn/haar kamer niet uit/af, komt niet van zijn/haar kamer, zit boven, sluit zich op, wil niet geholpen, wil geen hulp, thuiszitter, gaat niet naar school, gameverslaafd, blowt, gebruikt & moeder, vader, ouders, pa, ma & onderdoor, radeloos, wanhopig, op, machteloos, schaamt, schamen, geen raad, handen in het haar, zelf, andere ouders, huilt, slaapt niet',
    example: 'zoon wil geen hulp en moeder gaat er zelf aan onderdoor',
    not: 'moeder brengt haar zoon naar school',
  },
  {
    means: 'homestart opvoeden',
    when: 'gezin, moeder, vader, ouders, stel & @smallChild, kinderen, tweeling, drie kinderen & handen vol, te veel, redt het niet, overbelast, niemand die helpt, geen oma, loopt over, overloopt, tandvlees, huishouden, uitgeput, handen tekort, komt handen tekort',
    example: 'moeder van een tweeling komt handen tekort',
    not: 'het gezin gaat op vakantie met de kinderen',
  },
  {
    means: 'opvoeden',
    when: '@child & luistert niet, driftbuien, driftig, driftbui, eet niet, slaapt niet, slaan, slaat, bijt, brutaal, grenzen, onhandelbaar, tafel gooien, jaloers, gamet te veel, hele tijd op de telefoon, zindelijk, huilt veel, schreeuwt, liegt, gaat haar eigen gang, gaat zijn eigen gang & moeder, vader, ouders, ze, hij, tips, hoe, raad, wanhopig, moe, handen in het haar, geen raad, raad met, aanpak, weet, advies, twijfelt',
    example: 'haar zoontje luistert niet en moeder weet het niet meer',
    not: 'haar zoontje luistert graag muziek',
  },
  {
    means: 'opvoeden',
    when: 'puber, pubers, tiener, dochter van 13, dochter van 14, dochter van 15, zoon van 14, zoon van 15, zoon van 16 & ruzie, deuren, zwijgt, onhandelbaar, kamer, telefoon, geen raad, raad, moeite, handen in het haar, trekt zich niks aan, grenzen, spijbelt, brutaal & moeder, vader, ouders',
    example: 'moeder heeft elke dag ruzie met haar puber',
    not: 'puber zoekt een bandje',
  },
  {
    means: 'vaders',
    when: 'vader, papa, pa, man & @smallChild, kinderen, kids & papadag, om de week, om het weekend, weekend, thuisblijfvader, enige man, andere vaders, tussen de moeders, alleen moeders, vrouwen, huisman, alleen met',
    example: 'vader is op het plein de enige man tussen de moeders met zijn peuter',
    not: 'vader werkt in het weekend',
  },
  {
    means: 'kinderclub knutselen',
    when: 'kind, kinderen, meisje, jongetje, dochtertje, zoontje, dochter, zoon, 6, 7, 8, 9, 10, 11, zes, zeven, acht, negen, tien & hangt op de bank, hangt, verveelt, achter de tv, op de tablet, na school, na de les, woensdagmiddag, vrije middag, knipt, plakt, tekent de hele dag & na, bank, middag, thuis, tablet, niks',
    example: 'dochtertje van acht hangt na school op de bank',
    not: 'kinderen halen na school de krant',
  },
  {
    means: 'kinder-sport kinderclub',
    when: 'jochie, jongetje, meisje, kind, zoontje, dochtertje, kinderen, 6, 7, 8, 9, 10, 11 & stuitert, energie kwijt, energie, energie niet kwijt, druk, drukke, niet stil, niet stilzitten, springt, beweegt weinig, te dik, te zwaar, raast, wervelwind, adhd, rent',
    example: 'jochie van 9 stuitert door de flat',
    not: 'kinderen spelen rustig',
  },
  {
    means: 'kinder-weerbaar',
    when: '@child, leerling & wordt gepest, gepest wordt, pestgedrag, buitengesloten, mag niet meedoen, geen vriendjes, geen vriendinnetjes, verlegen, stil, onzeker, laat over zich heen lopen, faalangst, durft niks, durft niet, speelt alleen op, staat alleen op het plein',
    example: 'haar zoontje wordt gepest',
    not: 'haar zoon pest de kat',
  },
  {
    means: 'rouw-kinderen',
    when: '@child & vader, moeder, opa, oma, papa, mama, broertje, zusje, broer, zus & overleden, dood, gestorven, verloor, verloren, zelfmoord van & praat, boos, stil, huilt, vragen, slaapt, mist, speelt, school, kind',
    example: 'het kind is stil sinds papa overleden is',
    not: 'het kind speelt bij opa',
  },
  {
    means: 'voorlezen taal',
    when: '@child & taalachterstand, woordenschat, spreekt nauwelijks nederlands, spreekt thuis, praat weinig, taal, weinig woorden & achterstand, school, kleuter, peuter, thuis turks, thuis, boeken, voorgelezen',
    example: 'kleuter met een taalachterstand, thuis geen boeken',
    not: 'de kleuter praat graag op school over thuis',
  },
  {
    means: 'kindpakket',
    when: '@child & sport, voetbal, club, contributie, zwemles, muziekles, schoolreis, schoolreisje, schoolkamp, dansles, kamp, lid worden, ballet, judo & @moneyShort',
    example: 'haar zoon wil op voetbal maar ze kan de contributie niet betalen',
    not: 'haar zoon zit op voetbal',
  },
  {
    means: 'vakantie-kinderen',
    when: 'zomervakantie, vakantie, schoolvakantie, herfstvakantie, zomer, zes weken & @child, kids & thuis, vervelen, nergens heen, geen geld, lang, werkt, werken, duurt, niks te doen, hangen, muren',
    example: 'de kinderen zitten de hele zomervakantie thuis',
    not: 'gaat in de vakantie met de kinderen naar Spanje',
  },
  {
    means: 'pleegouders',
    when: 'pleegkind, pleegkinderen, pleegzoon, pleegdochter, adoptie, geadopteerd, adoptiekind & ouders, gezin, zorgen, ander, praten, lastig, vragen, moeilijk, andere, bonding',
    example: 'ouders met een pleegkind en veel vragen',
    not: 'is vroeger geadopteerd',
  },
  {
    means: 'schoolouders moeders',
    when: 'schoolplein, plein, hek van de school, schoolhek & moeders, ouders, groepje, groepjes & alleen, niemand, kent, buiten, aansluiting, staat',
    example: 'staat altijd alleen op het schoolplein tussen de ouders',
    not: 'moeders maken het schoolplein groen',
  },
  {
    means: 'vaders opvoeden',
    when: 'vader, papa, pa & puber, pubers, kinderen, zoon, dochter, kids, omgang & geen raad, raad, moeite, ruzie, gescheiden, scheiding, contact, ziet ze weinig, ziet zijn, onhandig, hoe',
    example: 'vader, gescheiden, weet zich geen raad met zijn puber',
    not: 'vader kookt voor zijn zoon',
  },
  {
    means: 'voorlezen',
    when: '@child, kleuters & verhaaltje, verhaaltjes, prentenboek, prentenboeken, sprookjes, boekjes & taal, horen, moedertaal, luisteren, dol, gek, thuis, wil, willen, nooit, eigen',
    example: 'ouders willen dat hun kleuters verhaaltjes horen in hun taal',
    not: 'haar kind verzint verhaaltjes over de buurman',
  },
]
