import type { Situation } from './situation.ts'

/** What workers hear told: the wish shows in what stands together. */
export const heardSituations: readonly Situation[] = [
  {
    means: 'telefooncirkel',
    when: 'gebeurt, overkomt, valt, val, ligt, lig, omval, omvalt, neervalt, iets is, iets krijgt, iets zou zijn, uitglijdt, hartaanval, beroerte & niemand, geen mens, geen sterveling, pas na dagen, dagen, dagenlang, een week, weken & merkt, opvalt, opmerkt, vindt, gevonden, door heeft, in de gaten, mist, weet, ontdekt, erachter, opkijkt & !trap, fiets, straat, huid',
    example: 'is bang dat niemand het merkt als haar iets overkomt',
    not: 'valt vaak en niemand weet waarom van de trap',
  },
  {
    means: 'telefooncirkel',
    when: 'elke dag, elke ochtend, dagelijks, iedere dag, iedere ochtend, morgens, in de ochtend & even horen, laten weten, teken, belletje, appje, controle, checken, gordijnen open, gordijnen dicht, stem horen & leeft, er nog is, alles goed, in orde, opgestaan, wakker, alleen, woont alleen, gerust, geruststelling, niemand',
    example: 'woont alleen en wil elke ochtend even horen dat alles goed is',
    not: 'krijgt elke dag een appje van de winkel',
  },
  {
    means: 'jongeren',
    when: '@teen, 12, 13, 14, 15, 16, 17 & hangt, hangen, hangt rond, zwerft, zwerven, op straat, buiten rond, bushokje, portiek, plein, winkelcentrum, snackbar & buiten, avond, avonds, vrijdagavond, weekend, elke dag, na school, op straat, rond, maten, vrienden, uren, laat, verveelt, kou & !dakloos, slaapt op straat, hond',
    example: 'jongen van 15 hangt elke avond rond op het plein',
    not: 'jongen van 15 hangt de was op',
  },
  {
    means: 'huiswerk',
    when: 'broertjes, zusjes, broertjes en zusjes, klein behuisd, klein huis, deelt een kamer, deelt kamer, slaapkamer delen, baby thuis, tv staat aan, herrie thuis, drukte thuis & geen rust, nergens rustig, geen plek, geen bureau, kan niet leren, niet leren, lawaai, herrie, druk, concentreren & school, toets, huiswerk, leren, cijfers, wiskunde, examen, examens, les',
    example: 'deelt een kamer met drie broertjes en kan niet leren voor school',
    not: 'heeft drie broertjes die veel lawaai maken op zolder',
  },
  {
    means: 'jongeren-muziek',
    when: 'bars, rap, raps, teksten, rhymes, beats, beatje, flow, drill, track, tracks, nummer, nummers, spitten, spit, freestyle & kamer, mobiel, telefoon, opnemen, opgenomen, studio, microfoon, mic, schrijft, maakt, dropt, online, spotify, youtube & @teen, gast, gozer, jongen, boy, knul, dude, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22 & !tuin, moestuin, aarde, volkstuin, gedichten',
    example: 'gozer van 17 maakt beats op zijn telefoon',
    not: 'jongen van 17 is aan het spitten in de tuin',
  },
  {
    means: 'verslaving',
    when: 'drinkt, dronk, drank, alcohol, fles, glas, blowt, blowde, gebruikt, gebruikte, drugs, coke, wiet, gokt, gokte & niet meer, gestopt, nuchter, droog, clean, van af, geen druppel, geen druppel meer & sinds, al, maanden, maand, weken, dagen, jaar, net, pas, eindelijk, zo houden, volhouden, terugval & !koffie, genoeg, te weinig, melk, water, medicijnen, thee, eet',
    example: 'drinkt sinds een half jaar niet meer en wil dat zo houden',
    not: 'drinkt sinds haar val niet genoeg water',
  },
  {
    means: 'werkplaats tuinieren',
    when: 'man, meneer, dhr, opa, kerel, vader, weduwnaar, heer & geen, niet, niks, liever bezig, liever doen, liever iets doen, liever aan de slag & praten, praat, kletsen, kringetje, kring, geouwehoer, gelul, lullen, kletspraat, koffieleuten, praatclub, praatgroep, prater & iets om handen, om handen, handen, een doener, doener, doeners, aan de slag, bezig zijn, bezig, iets doen, wat doen, klussen & !nederlands, taal, voelt niet',
    example: 'meneer wil niet in een kring praten, wel iets om handen',
    not: 'meneer kan niet praten na zijn operatie',
  },
  {
    means: 'creatief tuinieren',
    when: 'vrouw, mevrouw, mw, oma, weduwe, dame & geen, niet, niks & praten, praat, kletsen, kringetje, kring, gezever, kletspraat, koffieleuten, praatclub, praatgroep & iets om handen, om handen, handen bezig, met haar handen, aan de slag, bezig zijn & !nederlands, taal, voelt niet',
    example: 'mevrouw wil niet alleen maar praten, ze wil iets om handen',
    not: 'mevrouw kan niet praten na haar beroerte',
  },
  {
    means: 'bewegen-ouderen wandelen',
    when: 'rustig tempo, rustig aan, eigen tempo, kalm aan, kalmpjes, niet te snel, op haar/zijn gemak, niet te fanatiek, niet te zwaar, zonder te hijgen, langzaam & bewegen, bewegen blijven, blijven bewegen, beweging, in beweging, lijf, soepel, spieren, gymmen & !hardlopen, fietsen, yoga, zwemmen leren, boksen',
    example: 'wil graag blijven bewegen maar in een rustig tempo',
    not: 'wil in een rustig tempo leren fietsen',
  },
  {
    means: 'rondkomen voedselbank',
    when: '@moneyShort, 20e, 20 e, 25e, 25 e, vanaf de twintigste, laatste week, eind van de maand, einde van de maand, week voor het loon & redt, haalt, maand door, week door, gewoon op, het op, is op, op is, niks meer, leeg, elkaar scharrelen & maand, eten, koelkast, kids, kinderen, boodschappen, supermarkt, kastjes, broodtrommels',
    example: 'vanaf de 20e is het op, hoe komt ze met de kinderen de maand door',
    not: 'komt de 20e van de maand langs',
  },
  {
    means: 'kledingruil kindpakket',
    when: 'kids, kinderen, zoon, dochter, zoontje, dochtertje, kind, jongens, meiden, tweeling & uitgroeien, uitgroeit, groeit uit, groeien uit, uitgegroeid, groeit overal uit, groeien overal uit, overal uit, te klein, schoenen, jassen, winterjas, broeken & te duur, nieuwe kleren, krap, geld, betalen, elke maand, op, scharrelen, minima, bijstand & !nog goed, weggeven, weg te geven, over heeft, te goed',
    example: 'haar kinderen groeien overal uit en nieuwe kleren zijn te duur',
    not: 'zijn zoon heeft nieuwe schoenen',
  },
  {
    means: 'hond-wandelen dieren',
    when: 'hond, honden, hondje, viervoeter & mag, mogen, kan, te oud, verhuurder, vve, flat, woning, allergisch, werkt & geen, niet & houden, nemen, hebben, eigen hond & !bang, overlast, blaffen, geblaf, buren',
    example: 'mag in de flat geen hond houden, is er dol op',
    not: 'heeft last van de honden van de buren die hij niet mag houden',
  },
  {
    means: 'uit-huis wandelen',
    when: 'rolstoel, rollator, stoel, scootmobiel & duwen, duwt, geduwd, krijgt niet, te zwaar, stoep, drempel, trapje & buiten, buitenlucht, naar buiten, ommetje, park, lucht, frisse lucht, zon & !slaat, schopt, schreeuwt',
    example: 'haar man krijgt de rolstoel niet geduwd, ze wil naar buiten',
    not: 'de rolstoel staat buiten',
  },
  {
    means: 'samen-eten',
    when: 'aan tafel, eettafel, gedekte tafel, volle tafel, borden & anderen, mensen, gezelschap, vol, samen, iemand, met z’n allen & wil, zou, graag, mist, per week, weer, eens & !drank, dekken, tafeltennis, biljart, tekenen, spel, kaarten, computer',
    example: 'wil eens per week met anderen aan tafel',
    not: 'wil voor anderen de tafel dekken',
  },
  {
    means: 'maatje telefooncirkel',
    when: 'komt niet buiten, komt niet meer buiten, bedlegerig, aan bed gekluisterd, aan huis gebonden, nauwelijks mobiel, amper mobiel, niet mobiel, kan het huis niet uit, kan niet meer weg, zit vast aan huis & thuis, aan huis, bij haar/hem thuis, langskomt, langs komt, op bezoek, spreken, wil iemand, wil toch iemand & contact, iemand, aanspraak, gezelschap, bezoek, praten, gesprek & !thuiszorg nodig, wil naar buiten, wil weer naar buiten, eruit',
    example: 'komt niet buiten en wil contact, maar bij haar thuis',
    not: 'komt niet buiten als het regent',
  },
  {
    means: 'kinder-sport kinderclub',
    when: 'zoontje, dochtertje, jongste, kleuter, jochie, ventje, kereltje, zoon, dochter, kind, 5, 6, 7, 8, 9, 10, 11 & hyperactief, adhd, druk, drukke, stuitert, stuiterbal, springt, klimt overal, energie, energie voor tien, geen seconde stil, zit nooit stil, niet stilzitten & bewegen, kwijt, uitrazen, uitleven, rennen, ravotten, bezig, sporten, sport, afgemat, moe & !overdag werkt, autorijden',
    example: 'haar jongste stuitert de hele dag en moet zich kunnen uitleven',
    not: 'zijn zoon heeft het druk met werk',
  },
  {
    means: 'mantelzorg respijt',
    when: 'zorgt, verzorgt, past op, kookt en wast & voor haar/zijn vader/moeder/man/vrouw/ouders/broer/zus/schoonmoeder/oma/opa, haar/zijn vader/moeder/man/vrouw/ouders & jaar, jaren, maanden, dag en nacht, elke dag, in haar/zijn eentje & nergens meer, nergens, aan zichzelf, aan toe, moe, op, kapot, geen tijd, geen vrije, zelf, adem & !vroeger, overleden, gestorven, dood',
    example: 'zorgt al vier jaar voor haar moeder en komt nergens meer aan toe',
    not: 'zorgde jaren voor zijn moeder, nu is ze overleden',
  },
  {
    means: 'mantelzorg dementie',
    when: 'vader, moeder, man, vrouw, partner, echtgenoot, echtgenote, oma, opa & herkent, herkende & niet meer, niet altijd, soms niet, niet & hem, haar, zijn kinderen, haar kinderen, dochter, zoon & !zich, klacht, symptomen',
    example: 'zijn moeder herkent hem soms niet meer',
    not: 'haar man herkent zich niet in het verhaal',
  },
  {
    means: 'duofiets fietsen',
    when: 'fietsen, fiets, gefietst & kan niet meer, durft niet meer, lukt niet meer, mag niet meer, niet meer zelf & mist, gemis, verlangt, wind, heimwee, nog een keer, nog eens, weer voelen & !wandelen, lopen, fiets kapot, leren',
    example: 'kan niet meer zelf fietsen en mist de wind in haar haren',
    not: 'de fiets is gestolen en ze mist hem',
  },
  {
    means: 'samen-eten',
    when: 'kookt, kook, kookte, bakt & voor twee, voor vier, voor zes, voor een heel gezin, een pan vol, pannen vol, te veel & vriest, invriezen, weggooien, gooit, vriezer, dagen van, dagen hetzelfde, voor één, alleen & !verkopen, weggeven, uitdelen, buurt',
    example: 'kookt nog steeds voor vier en vriest de rest in',
    not: 'kookt graag voor vier vrienden',
  },
  {
    means: 'gezond-eten',
    when: 'diabetes, suikerziekte, suiker, dm2, cholesterol, hoge bloeddruk, nierdieet, prediabetes, jicht, diëtist, dietist, coeliakie & eten, eet, mag eten, koken, kookt, menu, recepten, dieet, boodschappen & weet niet, leren, hoe, wat, mag, moet, anders, lukt, moeite, zoekt, gezond & !samen eten',
    example: 'heeft net diabetes en weet niet wat hij mag eten',
    not: 'heeft diabetes en wil dansen',
  },
]
