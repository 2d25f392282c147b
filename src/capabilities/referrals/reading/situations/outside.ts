import type { Situation } from './situation.ts'

/** Green, animals, and being out of doors. */
export const outsideSituations: readonly Situation[] = [
  {
    means: 'dieren',
    when: 'dieren, beesten, geiten, paarden, kippen, schapen, konijnen, ezel, koeien, boerderij, stal, beest & doen haar/hem goed, knapt op, rustig van, weet alles, opgegroeid, fijn, liever dan mensen, goed mee, gek met, gek op, bloeit op, leeft op, rust, veilig, begrijpen & !flat, mogen',
    example: 'dieren doen hem goed',
    not: 'is bang voor dieren',
  },
  {
    means: 'tuinieren',
    when: 'handen, vingers & in de aarde, in de grond, in de modder, wroeten, zwarte nagels, vies maken, groene & wil, mist, graag, weer, heeft, verlangt, rust',
    example: 'wil weer met haar handen in de aarde',
    not: 'wast zijn handen met water',
  },
  {
    means: 'tuinieren moestuin',
    when: 'balkon, zonder balkon, vensterbank, flat, geen tuin, zonder tuin, drie hoog, driehoog, vierhoog, vier hoog, tienhoog, bovenwoning & @green',
    example: 'kweekt tomaten op het balkon',
    not: 'zit op het balkon',
  },
  {
    means: 'stekjes',
    when: 'stekjes, stekken, plantjes, planten, zaden, zaadjes, dahlia’s, geraniums, kamerplanten & over, te veel, vensterbank, vol, weggeven, ruilen, uitdelen, weg, puilt',
    example: 'haar vensterbank staat vol stekjes',
    not: 'de planten gaan dood',
  },
  {
    means: 'natuur wandelen',
    when: 'buiten, natuur, bomen, bos, groen, duinen, zee, strand, wind & rustig van, tot rust, ademen, adem, opladen, leeg hoofd, hoofd leeg, knapt, hoofd, troost, genieten & wordt, komt, geeft, maakt, kan, vindt, buiten, mist',
    example: 'wordt in het bos rustig van de bomen',
    not: 'werkt buiten op de bouw',
  },
  {
    means: 'natuurbeheer',
    when: 'knotten, wilgen, zagen, snoeien, hooien, maaien, sloten, bos & buiten, natuur, zweten, handen, lijf, zwaar werk, frisse lucht & werk, werken, aanpakken, bezig, kracht, energie, flink & !hout, meubels',
    example: 'wil buiten flink aanpakken, wilgen knotten',
    not: 'knipt haren',
  },
  {
    means: 'uitjes vervoer',
    when: 'zee, strand, bos, duinen, stad, markt, boulevard & nog eens, nog een keer, zien, ruiken, voelen, laatste keer & jaar, jaren, geen auto, niet meer, rolstoel, oud, familie',
    example: 'wil de zee nog eens zien, de familie heeft geen auto',
    not: 'ziet elke dag de zee',
  },
  {
    means: 'hond-wandelen',
    when: 'hond, hondje, pup, labrador, herder & alleen, praatjes, andere baasjes, losloopveld, uren, rondjes, niemand, uitlaten & loopt, laat, lopen, mist, uit, wandelt & !dood, ziekenhuis, overleden, gips',
    example: 'loopt alleen rondjes met haar hond',
    not: 'de hond bijt de buurman',
  },
  {
    means: 'pluktuin inmaken',
    when: 'bramen, appels, noten, peren, pruimen, kruiden, bessen, brandnetel & plukt, plukken, plukte, raapt, bomen, verrotten, wild, blijven liggen & graag, altijd, zonde, vroeger, weet, kent, over',
    example: 'vindt het zonde dat de appels blijven liggen',
    not: 'koopt appels',
  },
  {
    means: 'wandelen',
    when: 'moe lopen, uitwaaien, kilometers maken, kilometers vreten, flink stuk, lange afstand, leegtrekken, helemaal leeg, uitputten & buiten, weekend, duinen, wil, lopen, natuur, zich, zware, zwaar',
    example: 'wil zich in het weekend moe lopen buiten',
    not: 'is moe van het lopen op krukken',
  },
  {
    means: 'hond-wandelen',
    when: 'pup, puppy, hond, hondje & geen andere, andere hondenbaasjes, hondenbaasjes, hondebaasjes, baasjes, andere honden, kent geen, kent niemand, contact, praatje, spelen',
    example: 'heeft net een pup en kent geen andere baasjes',
    not: 'de pup van de buren plast in de gang',
  },
]
