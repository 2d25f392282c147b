import type { Situation } from './situation.ts'

/** Teenagers and young adults. */
export const youngSituations: readonly Situation[] = [
  {
    means: 'huiswerk',
    when: '@teen, kind, kinderen, 10, 11, 12, 13, 14, 15, 16 & @school & @behind',
    example: 'jongen op de havo haalt onvoldoendes',
    not: 'de jongen is klaar met school',
  },
  {
    means: 'huiswerk',
    when: 'leren, geleerd, huiswerk, toetsen, studeren, concentreren, bureau & vijf man, zes man, vol huis, een kamer, drie kamers, geen bureau, geen tafel, geen eigen kamer, klein behuisd, herrie thuis, drukte thuis, broertjes, nergens zitten, geen plek, nergens, aan de keukentafel, geen rust & !kookt',
    example: 'kan met zes man in drie kamers nergens zitten leren',
    not: 'wil leren koken in een kamer',
  },
  {
    means: 'jonge-mantelzorger',
    when: '@teen, kind, scholier, 10, 11, 12, 13, 14, 15, 16, 17 & moeder, vader, pa, ma, broertje, zusje, broer, zus, ouders & ziek, ms, depressie, depressief, rolstoel, kanker, verslaafd, psychisch, niet lekker, beperking, autisme, bed, borderline, parkinson, reuma, hersenletsel & kookt, wast, doet de was, zorgt, regelt, huishouden, boodschappen, medicijnen, verzorgt, zorgeloos, bezorgd, zorgen, spelen, vrienden, helpt thuis, kind zijn, schouders',
    example: 'meisje van 14 kookt en wast omdat moeder ms heeft',
    not: 'jongen van 14 kookt graag met zijn vader',
  },
  {
    means: 'meiden',
    when: 'meisje, meid, dochter, puber & klapt dicht, dichtklapt, jongens erbij, zonder jongens, geen jongens, jongens bij zijn, onzeker, in de knoop, geen vriendinnen, insta, uiterlijk, vriendinnen, meidenvenijn, buitengesloten, durft niks te zeggen, zelfbeeld, uit de groep',
    example: 'meisje van 14 klapt dicht als er jongens bij zijn',
    not: 'meisje van 14 wil met jongens voetballen',
  },
  {
    means: 'jongeren',
    when: '@teen & rondhangen, op straat, hangt rond, hangt met, hangt buiten, hangt op, plein, verkeerde vrienden, verkeerde jongens, zit op zijn/haar kamer, komt zijn/haar kamer niet af, komt zijn/haar kamer, kamer niet uit, niks te doen, niets te doen, nergens heen, verveelt, winkelcentrum, geen plek, rottigheid, kattenkwaad & !knipt, baby, peuter',
    example: 'puber hangt met verkeerde vrienden op straat',
    not: 'de jongen brengt de was naar oma',
  },
  {
    means: 'gamen jongeren',
    when: '@teen, student, 18, 19, 20, 21, 22, jonge vent & playstation, console, xbox, fortnite, minecraft, fifa, controller, roblox, gamet, computer, discord & kamer, alleen, hele dag, nacht, vrienden, knallen, online, thuis, amper, gemak',
    example: 'jongen van 19 komt zijn kamer niet af, achter zijn playstation is hij op zijn gemak',
    not: 'de jongen leert typen op een computer',
  },
  {
    means: 'programmeren',
    when: '@teen, kind, 8, 9, 10, 11, 12, 13, 14 & apps bouwen, app bouwen, eigen spel, games maken, spelletjes maken, hacken, codes, robots, lego technic, computers in elkaar, scratch, code, websites',
    example: 'meid van 10 wil later apps bouwen',
    not: 'jongen van 10 bouwt een hut',
  },
  {
    means: 'jongeren-praten',
    when: '@teen, student, jongere, 18, 19, 20, 21, 22, 23 & somber, in de knoop met zichzelf, zichzelf niet, in de knoop met, piekert, stress, druk in zijn/haar hoofd, paniek, prestatiedruk, faalangst, twijfelt aan alles, overprikkeld, zwaar, buikpijn, niet begrepen, nergens bij, huilt, anders voelt, gesloten, praat niet & !oefenen, boksen, erfenis, ruzie om, dhr, opa, oma, kleinkinderen, verpleeghuis, pensioen, weduwe, weduwnaar',
    example: 'scholier zit in de knoop met zichzelf',
    not: 'de jongen speelt in de knoop van de draad',
  },
  {
    means: 'jongeren-sport voetbal',
    when: '@teen, kids, jochie, jongens & bal, balletje, trapveldje, cruijff court, cruyff court, pannaveld, kooi, basket, plein & hele dag, buiten, altijd, geen club, trapt, trappen, contributie, zijn',
    example: 'jongens trappen de hele dag een balletje op het plein',
    not: 'de jongens gaan naar een bal',
  },
  {
    means: 'jongeren-muziek',
    when: '@teen, jongen van, 15, 16, 17, 18, 19, 20, 21, gast & teksten, rijmt, rijmen, beats, studio, microfoon, freestyle, tracks, liedjes, nummers, soundcloud, drill & schrijft, maakt, kamer, opnemen, neemt op, telefoon, harde, bouwt',
    example: 'jongen schrijft teksten op zijn kamer en maakt beats',
    not: 'de jongen schrijft een brief',
  },
  {
    means: 'zelfstandig-wonen',
    when: 'op zichzelf, eigen kamer, eigen flatje, eigen woning, 18, 19, 20, begeleid, op kamers, uit de jeugdzorg, pleegzorg & wasmachine, was, huishouden, rekeningen, koken, budget, geld, post, schoonmaken, overzicht & nooit geleerd, lukt niet, moeite, weet niet, hoe, geen idee, leren',
    example: 'woont net op zichzelf en weet niet hoe het huishouden moet',
    not: 'woont op zichzelf en kookt graag',
  },
  {
    means: 'jongeren-praten jongeren',
    when: '@teen & school, stage, opleiding & spijbelt, gaat niet meer, gestopt, uitgevallen, thuiszitter, thuis zit, van school gestuurd, afgehaakt, komt niet meer, geschorst, gaat al weken niet',
    example: 'leerling gaat al weken niet naar school',
    not: 'leerling gaat met de fiets naar school',
  },
  {
    means: 'scouting speeltuin',
    when: '@child, jongen, meisje, 7, 8, 9, 10, 11, 12 & hutten, vuurtje, vuurtje stoken, bomen klimmen, klimt in bomen, avontuur, in het bos, kamperen, ravotten, modder, vies worden & graag, altijd, wil, buiten, liefst',
    example: 'meisje van 9 klimt in bomen en bouwt graag hutten',
    not: 'bomen kappen in het bos',
  },
  {
    means: 'autisme gamen',
    when: 'autisme, ass, autistisch, asperger & kamer, gamen, contact, jongeren, vrienden, gelijkgestemden, rustig, rust, thuis & moeilijk, amper, niet, weinig, geen, voorzichtig, duidelijk',
    example: 'heeft autisme en vindt contact met vrienden moeilijk',
    not: 'werkt op school met kinderen met autisme',
  },
  {
    means: 'lhbti jongeren-praten',
    when: '@teen, 13, 14, 15, 16, 17, 18, 19, dochter, zoon & op jongens valt, valt op jongens, op meisjes valt, valt op meisjes, verliefd op een meisje, verliefd op een jongen, uit de kast, homo, lesbisch, gay, trans, transgender, jongen in een meisjeslijf, voelt zich een meisje, voelt zich een jongen, anders geaard & durft, thuis, zeggen, vertellen, weet, praten, niemand, ouders, alleen, zoekt, twijfelt, denkt',
    example: 'jongen van 16 denkt dat hij op jongens valt en durft het thuis niet te zeggen',
    not: 'jongen van 16 valt op de trap',
  },
  {
    means: 'kinderclub knutselen',
    when: 'kind, meisje, jongetje, dochtertje, zoontje, 5, 6, 7, 8, 9, 10 & tekent, knipt, plakt, knutselt, kleurt, verft, frutselt, bouwt hutten, glitter & hele dag, liefst, graag, altijd, thuis, middag, uren, geen spullen, spullen',
    example: 'meisje van 7 knipt en plakt de hele dag',
    not: 'meisje van 7 plakt een band',
  },
  {
    means: 'studenten nieuwe-vrienden',
    when: 'student, studente, op kamers, stad, studeert, trainee, eerste baan & weekenden, avonden, niemand, alleen, geen vrienden, kent niemand, huisgenoten, thuis, kamer & eenzaam, alleen, stil, mensen, niemand, net, nieuw, noedels, contact',
    example: 'studente, net op kamers en de weekenden alleen',
    not: 'de stad groeit',
  },
]
