import type { Situation } from './situation.ts'

/** Work in and around the house that no longer gets done, and neighbours. */
export const homeSituations: readonly Situation[] = [
  {
    means: 'wassen',
    when: 'zich wassen, wassen, douchen, douche, badkamer, warm water & waar, ergens, zolang, intussen, ondertussen & verbouwd, verbouwing, gerenoveerd, renovatie, kapot, stuk, geen douche, afgesloten, doet het niet, geen warm water, op straat, auto, tent & !wasmachine, kleren, vaatwasser, rekening, monteur',
    example: 'de badkamer wordt verbouwd, waar kan ze ergens douchen',
    not: 'de douche lekt, wie kan hem maken',
  },
  {
    means: 'wassen',
    when: 'bad, badkuip, douche, douchebak, douchecel, badrand, rand, instap, badkamer, wastafel & wassen, zich wassen, in bad, douchen, in komen, er niet in, niet in, niet over, niet onder, niet uit, te hoog, te smal, te klein, opstap & thuis, kan niet meer, rolstoel, rollator, been, benen, optillen, stijf, waar, ergens, aanpassing, wmo, wacht, weken, maanden, zolang & !zwembad, schilderen, lekt, monteur, loodgieter, tegels, kraan',
    example: 'komt niet over de rand van het bad, de aanpassing duurt nog weken',
    not: 'de rand van het bad lekt, wie kan dat maken',
  },
  {
    means: 'tuinhulp',
    when: 'tuin, tuintje, heg, gras, gazon, onkruid, haag, struiken, bladeren, voortuin, achtertuin & verwildert, verwilderd, oerwoud, groeit dicht, dichtgegroeid, over het hoofd, boven het hoofd, bukken, kniehoog, te veel werk, niet meer bijhouden, kan niet meer, lukt niet, jungle, overwoekerd, overwoekert, te hoog, uit de hand, onderhouden',
    example: 'haar tuin verwildert, bukken gaat niet',
    not: 'mist haar tuin',
  },
  {
    means: 'hulp-thuis burenhulp',
    when: 'ramen, stofzuigen, bed verschonen, strijken, huishouden, vuilnis, vuilniszak, container, was, planten water, afwas, stoep & niet meer, kan niet, lukt niet, blijft liggen, blijft staan, te zwaar, gips, gebroken arm, gebroken been, niet tillen, even niet, pas geopereerd, tijdelijk & !ritme, verf',
    example: 'kan met haar arm in het gips de vuilnis niet buiten zetten',
    not: 'de was doen vindt ze leuk',
  },
  {
    means: 'burenhulp maatje',
    when: 'gips, gebroken heup, gebroken been, gebroken arm, pas geopereerd, uit het ziekenhuis, staaroperatie, krukken & alleen, niemand, boodschappen, hulp, hond, koken, weken, huis, trap',
    example: 'loopt op krukken en heeft niemand voor de boodschappen',
    not: 'heeft een kast van gebroken hout',
  },
  {
    means: 'opruimhulp burenhulp',
    when: 'verhuizen, verhuizing, verhuist, bank, kast, wasmachine, koelkast & sjouwen, tillen, niemand die helpt, geen sterke, geen auto, niemand, trap af, vier hoog, naar beneden & !vervoer, kent, wennen',
    example: 'moet een wasmachine naar beneden tillen, vier hoog',
    not: 'zoekt een boek over verhuizen',
  },
  {
    means: 'burenleren',
    when: 'buren, buurt, straat, flat, portiek, galerij, trappenhuis & groeten, groet niet, langs elkaar heen, anoniem, ieder voor zich, kennen elkaar niet, kent elkaar niet, elkaars naam, elkaar niet, deur dicht, herrie, mopperen, spanningen, irritaties',
    example: 'in de flat leeft iedereen langs elkaar heen',
    not: 'hangt een lamp in het trappenhuis',
  },
  {
    means: 'groen-in-de-straat',
    when: 'straat, plein, stoep, stenen, tegels, binnentuin, pleintje, binnenplaats, tuin & grijs, kaal, kale, versteend, betegeld, stenig, te heet, steen, stenen, beton, geen boom, wateroverlast, plassen & !ritme, muur, weer',
    example: 'de straat is kaal en vol tegels',
    not: 'loopt over de stenen',
  },
  {
    means: 'zwerfafval',
    when: 'rommel, zwerfvuil, afval, blikjes, peuken, plastic, troep, vuil & straat, stoep, park, plantsoen, buurt, bosjes, plein, sloot & ergert, stoort, raapt, ruimt, erger, ligt vol, elke dag, schande, irriteert, prikker',
    example: 'ergert zich aan de rommel op straat',
    not: 'leeft van blikjes',
  },
  {
    means: 'wijkraad buurtpreventie',
    when: 'verkeer, hard rijden, hardrijders, scooters, parkeren, gevaarlijk kruispunt, overlast, lantaarnpaal, donkere steeg, hangjongeren, inbraken, inbraak, onveilig & straat, buurt, wijk, plein, school & ergert, iets aan doen, gemeente, boos, zorgen, luistert, meepraten, klaagt, bezorgd, tegen doen',
    example: 'maakt zich zorgen over de hardrijders in de straat en wil er iets aan doen',
    not: 'leert in het verkeer fietsen',
  },
  {
    means: 'wonen-met-anderen maatje',
    when: 'groot huis, te groot huis, huis te groot, kamers over, kamer over, lege kamers, veel te groot & alleen, leeg, student, delen, gezelschap, sinds, woont',
    example: 'woont alleen in een veel te groot huis',
    not: 'maakt een huis van hout voor vogels',
  },
  {
    means: 'duurzaam composteren',
    when: 'gft, afval scheiden, groenbak, schillen, klokhuizen, plastic, milieu, klimaat & zonde, schuldig, minder, wil, zorgen, wat kan, iets doen, geen plek, flat & !straat, park',
    example: 'maakt zich zorgen over het klimaat',
    not: 'het klimaat in huis is droog',
  },
  {
    means: 'burenhulp',
    when: 'plantjes, planten, post, kat, vissen, brievenbus, gordijnen, vuilnis, container & vakantie, weg, weken weg, ziekenhuis, opgenomen, afwezig, opname & wie, niemand, water geven, eten geven, legen, zorgt, buren & !hond',
    example: 'moet naar het ziekenhuis en niemand kan de planten water geven',
    not: 'gaat op vakantie met een kat',
  },
]
