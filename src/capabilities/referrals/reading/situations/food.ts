import type { Situation } from './situation.ts'

/** Eating and cooking that fell away, or never was learned. */
export const foodSituations: readonly Situation[] = [
  {
    means: 'samen-eten lunch',
    when: '@lostPartner & @cooks & @noLonger',
    example: 'sinds haar man dood is kookt ze niet meer',
    not: 'haar man kookt niet meer',
  },
  {
    means: 'samen-eten lunch',
    when: '@snackFood & @dayIn & eet, eten, leeft, leven, eetpatroon, maaltijd, prikt, werkt, happen, schept, hapt, warmt',
    example: 'eet al weken brood aan het aanrecht',
    not: 'bakt elke dag brood voor de buren',
  },
  {
    means: 'samen-eten lunch',
    when: 'voor een persoon, voor een, voor mij alleen, voor haar alleen, voor hem alleen, voor zichzelf, voor mezelf, voor alleen & @cooks',
    example: 'koken voor één persoon vindt hij de moeite niet',
    not: 'kookt voor de hele straat',
  },
  {
    means: 'samen-eten lunch',
    when: 'aan het aanrecht, boven de gootsteen, op schoot, staand, staande, uit de pan, uit de verpakking, voor de tv, bij de tv, voor de buis & eet, eten, at, prak, bord',
    example: 'eet staand aan het aanrecht',
    not: 'staat graag aan het aanrecht te kletsen',
  },
  {
    means: 'samen-eten lunch',
    when: 'een bord, maar een bord, bord op schoot, lege stoel, lege stoelen, lege tafel, stille tafel, tafel leeg, niemand aan tafel, tegenover haar/hem & tafel, eten, eet, dekt, stoel, avondeten',
    example: 'dekt de tafel voor één, tegenover haar staat een lege stoel',
    not: 'wil een stoel opknappen',
  },
  {
    means: 'samen-eten lunch',
    when: 'smaakt, smaakt niet, smaakt nergens naar, geen trek, eetlust, geen eetlust, kleine eter, prikt, krijgt geen hap, gezellig eten & @alone',
    example: 'het eten smaakt niet als ze alleen zit',
    not: 'houdt van eten met veel smaak',
  },
  {
    means: 'samen-eten lunch',
    when: 'eten overslaan, slaat eten over, slaat het eten over, slaat maaltijden over, maaltijden over, vergeet te eten, eet onregelmatig, eet slecht, eet weinig, eet nauwelijks, vermagert, magerder, valt af, afgevallen, broek zakt af, kleren te wijd & @alone, @lostPartner, sinds, oudere',
    example: 'sinds hij alleen is slaat hij het eten over',
    not: 'wil graag afvallen',
  },
  {
    means: 'kookles samen-eten',
    when: 'man, meneer, hij, weduwnaar, dhr & vrouw kookte, vrouw deed, zij kookte, kookte altijd, deed het koken, waar de pannen, pan aardappels, ei bakken, nog geen ei, eitje bakken, aardappel schillen, hoe je rijst, hoe het fornuis, nooit gekookt, nooit een pan',
    example: 'meneer kan nog geen ei bakken',
    not: 'meneer wil eieren rapen bij de kippen',
  },
  {
    means: 'kookles samen-eten',
    when: 'weduwnaar, @lostPartner & @snackFood',
    example: 'weduwnaar leeft op blikjes',
    not: 'de weduwnaar wil leren biljarten',
  },
  {
    means: 'kookles gezond-eten',
    when: 'op kamers, op zichzelf, zelfstandig, student, eigen woning, net het huis uit & @snackFood, niet koken, nooit geleerd, geen idee hoe',
    example: 'woont net op zichzelf en leeft op noedels',
    not: 'woont op zichzelf en zoekt een maatje',
  },
  {
    means: 'samen-eten studenten',
    when: 'student, studente, op kamers, jongere, jonge vent, 19, 20, 21, 22, 23, 24, 25 & eet, eten, noedels, bakje, afhaal, pizza & @alone',
    example: 'student van 21 eet elke avond alleen',
    not: 'student wil alleen sporten',
  },
  {
    means: 'gezond-eten leefstijl',
    when: '@snackFood & kilo, kilos, dikker, overgewicht, suiker, diabetes, huisarts, dokter, gezonder, ongezond, bloeddruk, cholesterol',
    example: 'leeft op patat en is tien kilo aangekomen',
    not: 'wil een kilo aardappels',
  },
  {
    means: 'gezond-eten leefstijl',
    when: 'te zwaar, dikker, aangekomen, overgewicht, obesitas, buikje, kilo teveel, kilos eraf, suikerziekte, hoge bloeddruk, suiker te hoog, cholesterol & @noLonger, dokter, huisarts, moet, snaait, snoept, snoepen, lijnen, eet & !tillen, kast',
    example: 'heeft overgewicht en snoept de hele dag',
    not: 'de kast is te zwaar om te tillen',
  },
  {
    means: 'wereldkeuken koken',
    when: 'recept, recepten, gerechten, specialiteit, specialiteiten, eten van vroeger, keuken van thuis & @newcomer, land, moeder, oma, thuisland, moederland, uitwisselen, delen',
    example: 'kookt de recepten van haar oma uit Turkije',
    not: 'haalt een recept bij de apotheek',
  },
  {
    means: 'samen-eten koken',
    when: 'grote pannen, volle tafel, hele familie, hele gezin, tafel vol, voor tien man, groot gezin, zaten ze met z’n tienen, iedereen schoof aan, zoete inval, familie aan tafel & vroeger, nu, mist, sinds, stil, leeg',
    example: 'vroeger kookte ze voor een volle tafel',
    not: 'de kast staat vol met grote pannen',
  },
  {
    means: 'bakken',
    when: 'taart, taarten, cake, appeltaart, koekjes, deeg, oven & @formerly & voor, elke, altijd, mist, bakte, kleinkinderen, verjaardag',
    example: 'bakte vroeger elke zaterdag appeltaart',
    not: 'was vroeger dol op de bakker',
  },
  {
    means: 'voedselbank',
    when: 'weggegooid, weggooit, weggooien, kliko, vuilnisbak, container, over is, overblijft, over de datum, restjes & eten, voedsel, brood, groente, voorraadkast, voorraad & zonde, doodzonde, jammer, neemt mee, mikt',
    example: 'vindt het zonde hoeveel eten wordt weggegooid',
    not: 'wil brood bakken',
  },
  {
    means: 'ontbijt lunch samen-eten',
    when: 'ontbijt, ontbijten, ontbijtje & slaat, over, overslaat, nooit, zonder, alleen, vergeet',
    example: 'slaat het ontbijt altijd over',
    not: 'maakt graag ontbijt voor anderen',
  },
  {
    means: 'maaltijd-thuis samen-eten',
    when: '@cooks & staan, lang staan, handen trillen, handen beven, niet tillen, kan niet tillen, komt er niet toe, te zwaar, lukt niet, gaat niet meer, niet veilig, gas aan laten staan',
    example: 'koken lukt niet omdat ze niet lang kan staan',
    not: 'wil leren koken',
  },
  {
    means: 'ontmoeten samen-eten',
    when: 'zondag, zondagen, zondags & leeg, lege, stil, stilste, lang, langste, moeilijk, zwaar, zwaarst, zwaarste, ergst, duren, duurt, alleen, opziet, ziet op',
    example: 'de zondagen duren zo lang',
    not: 'gaat zondags naar de kerk',
  },
  {
    means: 'samen-eten',
    when: 'eet alleen, eet altijd alleen, eet elke avond alleen, iedere avond alleen, alleen aan tafel, eten alleen, avondeten alleen, alleen te eten, in zijn/haar eentje eten, eet in haar/zijn eentje',
    example: 'zit elke dag alleen aan tafel',
    not: 'wil niet alleen wandelen',
  },
  {
    means: 'iftar moskee',
    when: 'ramadan, vastenmaand, suikerfeest, iftar & @alone, niemand, ver, mist, familie',
    example: 'is tijdens ramadan elke avond alleen',
    not: 'zit vast in de lift',
  },
  {
    means: 'inmaken moestuin',
    when: 'wekpotten, weckpotten, weckte, wekte, jam, augurken, zure bom, inmaakpotten, pruimen, appels & @formerly, staan leeg, over, vol, bomen & !beats, gitaar, muziek, optreden, drums, anderen jammen, jammen met',
    example: 'maakte vroeger jam van eigen pruimen',
    not: 'staat vaak in de file met de jam radio',
  },
  {
    means: 'wereldkeuken',
    when: 'injera, roti, pom, baklava, couscous, tajine, pierogi, bami, nasi, sambal, menemen, kibbeh, falafel, dumplings, curry, jollof, empanadas, borsjtsj, rendang, moksi & delen, proeven, maken, maakt, leren, samen, laten zien, anderen, koken, kookt, uitwisselen',
    example: 'wil injera delen en proeven wat anderen maken',
    not: 'heeft curry gemorst',
  },
]
