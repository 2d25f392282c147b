import type { Situation } from './situation.ts'

/** Letters, forms and screens. */
export const papersSituations: readonly Situation[] = [
  {
    means: 'formulieren',
    when: '@papers & @unopened',
    example: 'de brieven liggen in een la',
    not: 'schrijft graag brieven',
  },
  {
    means: 'formulieren',
    when: '@papers & @notUnderstand',
    example: 'snapt niets van de brieven van de gemeente',
    not: 'werkt bij de gemeente en helpt met brieven',
  },
  {
    means: 'formulieren papieren',
    when: '@lostPartner & @papers, geldzaken, regelzaken, financien, zaken, bankzaken, regelde alles, deed alles, deed de administratie, deed de post',
    example: 'haar man is overleden en hij deed altijd de administratie',
    not: 'haar man schreef een brief',
  },
  {
    means: 'formulieren papieren',
    when: 'deed altijd, regelde altijd, deed de, deed alle, altijd gedaan door, regelde alles, deed dat altijd & man, vrouw, zoon, dochter, hij, zij & @papers, geldzaken, bankzaken & !doet dat nu, dat doet nu, doet nu, neemt het over, overgenomen, regelt nu, regelt dat nu',
    example: 'haar zoon deed altijd de post',
    not: 'haar zoon deed altijd de afwas',
  },
  {
    means: 'digihulp telefoonles',
    when: '@screen & @notUnderstand',
    example: 'raakt in paniek van haar telefoon',
    not: 'heeft veel verstand van computers',
  },
  {
    means: 'telefoonles digihulp',
    when: 'telefoon, mobiel, mobieltje, smartphone, tablet, ipad, laptop & gekregen, kreeg, nieuwe, cadeau, gaf, van haar/zijn dochter, van haar/zijn zoon, van de kinderen, kleinzoon, kleindochter & !verkopen',
    example: 'kreeg een tablet van haar kinderen',
    not: 'haar telefoon is gestolen',
  },
  {
    means: 'telefoonles digihulp',
    when: 'videobellen, beeldbellen, facetime, skype, whatsapp, foto’s sturen, appen, appjes & kleinkinderen, dochter, zoon, familie, kinderen, buitenland, australie, canada, leren, ziet, hoe & !groep',
    example: 'wil de kleinkinderen in Canada zien met beeldbellen',
    not: 'stuurt de hele dag appjes op haar werk',
  },
  {
    means: 'digihulp digid',
    when: 'alles gaat, alles moet, moet alles, moet tegenwoordig, tegenwoordig, alleen nog maar, gaat alles, overal, bank, ziekenhuis, parkeren, afspraak, huisarts & digitaal, via internet, online, met een app, app, qr, qr code, via de computer, per mail, digid',
    example: 'alles moet tegenwoordig digitaal',
    not: 'wil een app bouwen met internet',
  },
  {
    means: 'digihulp',
    when: 'bankfiliaal, bankkantoor, bank, loket, kantoor, acceptgiro, geldautomaat, pinautomaat, overschrijving & dicht, weg, gesloten, verdwenen, niet meer, opgeheven & internet, computer, zelf, online, hoe, bankieren, betalen, moet',
    example: 'het bankkantoor is dicht en internetbankieren lukt niet',
    not: 'de winkel is dicht',
  },
  {
    means: 'digihulp',
    when: 'zoon, dochter, kleinzoon, kleindochter, kinderen, buurjongen & geen geduld, geduld, ongeduldig, doet het voor, te snel, zucht, moppert, gaat te vlug, legt het te snel uit & @screen, uit, uitleggen',
    example: 'haar zoon is ongeduldig als ze iets over de computer vraagt',
    not: 'heeft geduld met kinderen',
  },
  {
    means: 'leren-lezen',
    when: 'bril vergeten, bril niet bij zich, zonder bril, doet alsof, verzint smoesjes, smoes, smoesjes, verbergt het, verhult, maskeert, verstopt het, laat zijn/haar vrouw lezen, laat haar/zijn man lezen, laat alles voorlezen, ondertiteling niet, kan de ondertiteling, bijsluiter niet, menukaart niet & lezen, leest, brief, brieven, letters, schrijven, formulier, laaggeletterd, spelling, formulieren',
    example: 'doet alsof hij zijn bril vergeten is als er een brief komt',
    not: 'is zijn bril kwijt',
  },
  {
    means: 'leren-lezen',
    when: 'letters, lezen, schrijven, spelling, spellen, taalfouten, lezen en schrijven, woorden & dansen, struikelt, moeite, moeite mee, worstelt, nooit geleerd, nooit echt, geleerd, nooit echt geleerd, van school, maar tot zijn/haar, jong van school, schaamt, schaamte, laaggeletterd, slecht in, zwak, niet goed, voorlezen lukt niet',
    example: 'heeft nooit echt lezen geleerd en schaamt zich',
    not: 'houdt van lezen en schrijven',
  },
  {
    means: 'leren-lezen voorlezen',
    when: 'voorlezen, niet voorlezen & kan, durft, kan niet, durft niet, lukt niet, zelf niet, niet goed, moeite & zoon, dochter, kind, kleinkind, kinderen, zoontje, dochtertje, kleinzoon, kleinkinderen',
    example: 'kan zijn dochtertje niet voorlezen',
    not: 'wil kinderen voorlezen',
  },
  {
    means: 'formulieren geldhulp',
    when: 'toeslag, toeslagen, kwijtschelding, bijzondere bijstand, zorgtoeslag, huurtoeslag, aangifte, belastingaangifte, regelingen, vergoeding, bezwaar, stadspas, pas & recht op, loopt mis, aanvragen, invullen, weet niet, nooit aangevraagd, misloopt, waar ze recht, waar hij recht, hoe, terugbetalen, stopgezet',
    example: 'weet niet waar ze recht op heeft aan toeslagen',
    not: 'werkt bij de toeslagen',
  },
  {
    means: 'juridisch',
    when: 'ontslagbrief, conflict, huurbaas, verhuurder, werkgever, contract, omgangsregeling, bezwaarschrift, boete, dagvaarding, klacht & mag dat, rechten, recht, advocaat, eerlijk, onterecht, oneens, klopt niet, in beroep, bezwaar, aanvechten, rechter',
    example: 'is het oneens met een boete en wil bezwaar maken',
    not: 'heeft een goede huurbaas',
  },
  {
    means: 'boek-aan-huis leesclub',
    when: 'ogen, zicht, staar, macula, leesbril, kleine lettertjes, slecht ziet, ziet slecht, loep & lezen, boek, boeken, romans, krant, las, luisterboek, luisteren, voorlezen',
    example: 'leest niet meer omdat haar ogen zo slecht zijn',
    not: 'leest boeken met mooie letters',
  },
  {
    means: 'blind',
    when: 'ogen, zicht, staar, macula, netvlies & achteruit, slechter, minder, steeds slechter, blind, weg, slecht, wazig, vlekken & !lezen, boek, las',
    example: 'haar ogen gaan hard achteruit',
    not: 'heeft mooie ogen',
  },
  {
    means: 'doof',
    when: 'gehoor, gehoorapparaat, oren, hoort, verstaat, gesprekken, gesprek & slechter, slecht, achteruit, rumoer, geroezemoes, niet volgen, mis, trekt zich terug, piept, nauwelijks, minder',
    example: 'haar gehoor gaat achteruit',
    not: 'verstaat de juf niet',
  },
  {
    means: 'digihulp telefoonles',
    when: '@screen & wil leren, nog nooit, leren, wijs, bijspijkeren, oefenen, uitleg, uitgelegd, hulp, achterop, achterblijven, meekomen & ouder, kleinkinderen, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, oma, opa, iedereen, tegenwoordig, nog nooit, bang',
    example: 'oma van 78 wil uitleg over haar tablet',
    not: 'oma van 78 zit graag thuis',
  },
]
