import type { Situation } from './situation.ts'

/** Few people around somebody, told without the word lonely. */
export const companySituations: readonly Situation[] = [
  {
    means: 'ontmoeten',
    when: '@family & @farAway & woont, wonen, komen, komt, zien, ziet, bellen, belt, zit, zitten, hebben, leven',
    example: 'de kinderen wonen ver weg',
    not: 'wil ver weg op vakantie met de kinderen',
  },
  {
    means: 'ontmoeten',
    when: 'wereldje, wereld, kringetje, leefwereld & klein, kleiner, krimpt, gekrompen, smal, smaller, kleine',
    example: 'haar wereldje wordt klein',
    not: 'zoekt een kleine kring van lezers',
  },
  {
    means: 'ontmoeten huiskamer',
    when: 'ziet weinig mensen, ziet nauwelijks mensen, ziet geen mensen, spreekt weinig mensen, spreekt dagen niemand, weinig mensen om zich heen, weinig mensen om haar/hem heen, weinig aanspraak, geen aanspraak, nauwelijks aanspraak, geen aanloop, weinig aanloop, weinig bezoek, nooit bezoek, krijgt nooit bezoek, geen visite',
    example: 'ziet weinig mensen',
    not: 'ziet slecht',
  },
  {
    means: 'ontmoeten huiskamer',
    when: 'praat, praten, zegt, gesproken, spreekt, stem & tegen de tv, tegen de televisie, tegen de kat, tegen de poes, tegen de planten, tegen de muur, tegen zichzelf, in zichzelf, kassiere, de caissiere, kassa, postbode, bezorger, buschauffeur, de bode',
    example: 'het enige praatje is met de caissière bij de kassa',
    not: 'werkt achter de kassa',
  },
  {
    means: 'ontmoeten',
    when: 'telefoon, bel, deurbel & gaat nooit, gaat niet, rinkelt nooit, blijft stil, stil, zwijgt, staat stil',
    example: 'de telefoon gaat nooit en de bel blijft stil',
    not: 'zijn telefoon is stuk',
  },
  {
    means: 'ontmoeten',
    when: 'muren, vier muren, plafond & komen op haar/hem af, komen op me af, vliegen op haar/hem af, op haar/hem af, op haar/hem afkomen, af, afkomen, tussen, staren, staart',
    example: 'de muren komen op haar af',
    not: 'wil de muren schilderen',
  },
  {
    means: 'ontmoeten',
    when: 'ziel onder de arm, ziel onder haar/zijn arm, ziel onder arm',
    example: 'zit met de ziel onder de arm',
    not: 'zingt met zijn hele ziel',
  },
  {
    means: 'ontmoeten huiskamer',
    when: 'vrienden, vriendinnen, kennissen, leeftijdgenoten, vriendenkring, kring, buren, vriendengroep, maten, kameraden & dood, overleden, vallen weg, weggevallen, zijn er niet meer, sterven, verhuisd, uit het oog, uit elkaar gevallen, verwaterd, steeds minder, een voor een',
    example: 'haar vriendinnen vallen een voor een weg',
    not: 'gaat met vrienden op reis',
  },
  {
    means: 'ontmoeten',
    when: 'gordijnen, gordijn, raam, vitrage & dicht, hele dag, kijkt, staart, zit, naar buiten, achter, tuurt, turen',
    example: 'zit de hele dag achter het raam',
    not: 'wil gordijnen naaien',
  },
  {
    means: 'ontmoeten',
    when: 'televisie, tv, buis, scherm, radio & @dayIn & gezelschap, alleen, enige, aan, kijkt, voor, vult, staart',
    example: 'de tv is haar enige gezelschap, de hele dag aan',
    not: 'de tv is stuk',
  },
  {
    means: 'burenleren ontmoeten',
    when: 'kent niemand, kent hier niemand, kent er niemand, ken niemand, ken hier niemand, niemand kent, kent de buren niet, kent zijn/haar buren niet, niemand in de straat, geen mens in de straat, kent geen mens, groet niemand, nog niemand, geen bekenden & straat, buurt, flat, galerij, wijk, stad, buren, portiek, trappenhuis, complex, gebouw, verdieping',
    example: 'kent niemand in de straat',
    not: 'kent iedereen in de straat',
  },
  {
    means: 'ontmoeten burenleren',
    when: '@moved & @nobody, kent, kennen, mist, wennen, niet wennen, went, vreemd, verloren, aarden, niet aarden, aardt, wortelen, contacten, netwerk, vrienden, alleen, thuis',
    example: 'is net verhuisd en kan hier niet wennen',
    not: 'zoekt hulp bij verhuizing van een kast',
  },
  {
    means: 'ontmoeten',
    when: 'aanspraak, contact, contacten, netwerk, sociaal netwerk, vangnet, sociale kring & geen, weinig, nauwelijks, amper, beperkt, klein, dun, mist, nihil, valt weg, weggevallen, ontbreekt',
    example: 'heeft een dun netwerk',
    not: 'zoekt contact met de woningbouw',
  },
  {
    means: 'ontmoeten uit-huis',
    when: 'weg van huis, onder de pannen, de dag door, dag doorkomen, tijd doden, tijd door te komen, uren tellen, telt de uren, klok tikt, klok hoort, dagen kruipen, dag kruipt, dagen aaneen, uren kruipen, stilte in huis, huis stil, stil in huis, huis is leeg, leeg huis, huis zo leeg, lege huis, stille huis, lege nest, stilte vliegt, stilte valt',
    example: 'het is zo stil in huis',
    not: 'zoekt stilte om te mediteren',
  },
  {
    means: 'ontmoeten',
    when: 'gangmaker, feestbeest, middelpunt, sfeermaker, gezelligheidsmens, gezelligheidsdier, mensenmens, zoete inval, altijd volk, huis vol volk, altijd aanloop & was, altijd, vroeger, nu, mist, sinds',
    example: 'ze was altijd de gangmaker',
    not: 'zoekt een gangmaker voor het feest',
  },
  {
    means: 'maatje telefooncirkel',
    when: 'huisgebonden, aan huis gebonden, bedlegerig, komt de deur niet uit, komt haar/zijn huis niet uit, kan de deur niet uit, kan het huis niet uit, kan niet weg & ziet niemand, @nobody, @alone, contact, aanspraak, praatje, bezoek',
    example: 'is huisgebonden en krijgt geen bezoek',
    not: 'wil de deur uit om te wandelen',
  },
  {
    means: 'telefooncirkel maatje',
    when: 'niemand haar/hem mist, niemand haar/hem vindt, niemand merkt het, wie vindt haar/hem, als ze valt, als hij valt, gevonden wordt, dood in huis, niemand het merkt, dagen liggen, week liggen, stel dat er iets gebeurt, als er iets gebeurt',
    example: 'is bang dat niemand het merkt als er iets gebeurt',
    not: 'hij mist zijn vrouw',
  },
  {
    means: 'ontmoeten',
    when: 'verjaardag, verjaardagen & niemand, alleen, kwam niemand, twee kaartjes, een kaartje, geen kaart, vergeten',
    example: 'op haar verjaardag kwam niemand',
    not: 'wil haar verjaardag vieren',
  },
  {
    means: 'ontmoeten',
    when: 'onder de mensen, aanspraak, praatje, praatjes, een praatje, kletspraatje, bakkie, bakje, bakkie doen & @misses, snakt, hunkert, hongert, knapt op, fleurt op, leeft op, bloeit op',
    example: 'fleurt op van een praatje',
    not: 'heeft een hekel aan praatjes',
  },
  {
    means: 'nieuwe-vrienden studenten',
    when: 'dertiger, twintiger, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, jong stel, jonge vrouw, jonge man & @moved, kent niemand, kent hier niemand, weekenden alleen, geen vrienden',
    example: 'dertiger, net verhuisd voor werk',
    not: 'dertiger zoekt een klus',
  },
  {
    means: 'maatje ontmoeten',
    when: 'verlegen, schuw, in haar/zijn schulp, teruggetrokken, terughoudend, trekt zich terug, trekt zich steeds meer terug, zondert zich af, eenling, mijdt mensen, kluizenaar, kluizenaarsbestaan, moeilijk contact, weinig contact, durft niemand aan te spreken & alleen, mensen, contact, contacten, steeds, thuis, aansluiting, wereld',
    example: 'trekt zich steeds meer terug van mensen',
    not: 'trekt zich terug uit het bestuur',
  },
  {
    means: 'ontmoeten',
    when: 'achter de geraniums, achter geraniums, verpietert, verpieteren, vereenzaamt, vereenzaamd, verkommert, verkommeren, kwijnt weg, wegkwijnen, verstoft, verzuurt, verzuren, zit te verpieteren, zit te versloffen, versloft',
    example: 'zit achter de geraniums',
    not: 'wil geraniums planten',
  },
  {
    means: 'huiskamer koffie-inloop',
    when: 'zwerft, dwaalt, slentert, loopt doelloos, doelloos, hangt rond, hangt, zit op een bankje, op het bankje, in de bieb, bij het winkelcentrum, in het winkelcentrum, rondjes & hele dag, uren, dagen, om mensen te zien, om de tijd, tijd, elke dag, door de stad',
    example: 'slentert uren door het winkelcentrum',
    not: 'wil in de bieb helpen',
  },
  {
    means: 'ontmoeten',
    when: 'avond, avonden, avonds & duren, duurt, duren lang, zo lang, eindeloos lang, ergst, stil, leeg, moeilijk, moeilijkst, zwaar, zwaarst, eindeloos, niet om te komen',
    example: 'de avonden duren zo lang',
    not: 'werkt lang door in de avond',
  },
]
