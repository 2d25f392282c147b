import type { Situation } from './situation.ts'

/** Who cares for another. */
export const caringSituations: readonly Situation[] = [
  {
    means: 'mantelzorg respijt',
    when: '@kinSick & @cares & @wornOut',
    example: 'verzorgt haar man dag en nacht en is op',
    not: 'zorgt voor de hond van haar man',
  },
  {
    means: 'mantelzorg respijt',
    when: '@kinSick & beroerte, cva, parkinson, ms, dementie, alzheimer, kanker, ziek, hersenletsel, hulpbehoevend, bedlegerig, rolstoel, slecht ter been & @wornOut',
    example: 'haar man heeft parkinson en ze komt de deur niet meer uit',
    not: 'haar man heeft een mooie rolstoel',
  },
  {
    means: 'mantelzorg',
    when: 'alleen nog verpleegster, alleen nog verzorger, verpleegster van, verpleger van, alleen maar mantelzorger, geen echtgenote meer, niet meer haar/zijn vrouw, meer verpleegster dan, zorgrol, rol van verzorger, dezelfde rol',
    example: 'is alleen nog verpleegster van haar man',
    not: 'was verpleegster',
  },
  {
    means: 'mantelzorg respijt',
    when: 'geen minuut alleen, niet alleen laten, niet alleen thuis, geen moment alleen, kan niet alleen blijven, kan niet weg, kan niet van huis, durft niet weg, toezicht, alleen laten, alleen thuis laten & @kinSick',
    example: 'kan haar man geen minuut alleen laten',
    not: 'wil haar kind niet alleen laten reizen',
  },
  {
    means: 'samen-met-dementie dementie',
    when: '@kinSick, echtpaar, hij, zij, mevrouw, meneer & @forgets & schaamt, schamen, verjaardagen, samen, nog samen, iets doen, onrustig, dwaalt, dagen, geen raad, verandert, diagnose, andere stellen, anderen, begrijpt, onderneemt, buiten & !kat',
    example: 'haar man is vergeetachtig en ze doen niets meer samen, ze schaamt zich',
    not: 'vergeet vaak haar sleutels in de kat',
  },
  {
    means: 'samen-met-dementie zingen',
    when: '@forgets & liedjes, teksten, psalm, zingt, zingen, muziek, evergreen, evergreens, willy alberti, melodie, oude liedjes, klaart op, leeft op',
    example: 'heeft alzheimer maar kent de oude liedjes nog',
    not: 'zingt in een koor',
  },
  {
    means: 'dementie geheugentraining',
    when: 'vergeet, vergeetachtig, geheugen, namen, afspraken, kwijt, sleutels & steeds meer, vaker, slechter, achteruit, zorgen, bang, nog scherp, hersens, hoofd, wordt minder, laat haar/hem in de steek, maakt zich, ouder, laatste tijd',
    example: 'vergeet steeds vaker namen en maakt zich zorgen',
    not: 'vergeet nooit een verjaardag',
  },
  {
    means: 'mantelzorg',
    when: 'moeder, vader, ouders, schoonmoeder, buurvrouw, tante & elke dag langs, iedere dag langs, elke dag heen, dagelijks, na het werk, naast het werk, naast haar baan, naast zijn baan, eigen gezin, elk weekend, werk en zorg, combineert, tussen, combineren, ballen in de lucht & zorg, verzorgt, zorgt, helpt, wassen, regelt, gezin & !kan niet helpen, kunnen niet helpen, verpleeghuis is over',
    example: 'zorgt naast haar baan elke dag voor haar moeder',
    not: 'gaat elke dag bij haar moeder koffie drinken',
  },
  {
    means: 'zorgenkind mantelzorg lotgenoten',
    when: 'zoon, dochter, kind, broer, zus & autisme, downsyndroom, down, beperking, handicap, gehandicapt, meervoudig, adhd, psychose, verslaafd, eetstoornis, schizofrenie & zorgen, ouders, moeder, vader, zorgt, vol, andere ouders, herkenning, gesprek, op, machteloos, verdriet, handen vol',
    example: 'moeder van een zoon met een beperking zoekt herkenning',
    not: 'haar zoon met autisme wil gamen',
  },
  {
    means: 'dag-opvang respijt',
    when: 'man, vrouw, moeder, vader, opa, oma & alleen overdag, overdag alleen, hele dag alleen, als ik werk, als zij werkt, als hij werkt, niet alleen overdag, ergens overdag, dagen door, onrustig & vergeet, dementie, alzheimer, verward, hulpbehoevend, gevaarlijk, niet meer, dwaalt',
    example: 'haar moeder met dementie is overdag alleen',
    not: 'oma is overdag thuis en breit',
  },
  {
    means: 'levenseinde luisterend-oor',
    when: 'ongeneeslijk, terminaal, uitbehandeld, laatste fase, niet lang meer, palliatief, opgegeven door de artsen, niet meer beter & man, vrouw, moeder, vader, zij, hij, mevrouw, meneer, ze, is, wordt',
    example: 'zijn vrouw is ongeneeslijk ziek en uitbehandeld',
    not: 'is met de cursus klaar',
  },
  {
    means: 'dierenoppas',
    when: 'hond, hondje, honden, herder, labrador & uitlaten, naar buiten, eruit, uit, per dag & gebroken, enkel, knie, knieoperatie, heup, heupoperatie, operatie, geopereerd, gips, ziek, griep, rug, hernia, plat, revalideert, uit de roulatie, bevallen, bedrust, gekneusd & kan, kunnen, wie, moet, lukt, niet',
    example: 'heeft haar enkel gebroken en kan haar hondje niet uitlaten',
    not: 'wil met haar hond andere baasjes ontmoeten',
  },
  {
    means: 'dierenoppas hond-wandelen',
    when: '@pet, terriër & ziekenhuis, kliniek, opgenomen, operatie, gebroken heup, been in het gips, slecht ter been, kan niet lopen, lukt niet, revalideert, moeilijk, gips, werkt lange dagen & uit, uitlaten, eruit, lopen, drie keer, verzorgen, eten geven, oppassen, rondje, oppas',
    example: 'zijn hond moet eruit maar hij ligt in het ziekenhuis',
    not: 'de hond slaapt en hij werkt',
  },
  {
    means: 'lotgenoten herstel',
    when: 'naaste, zoon, dochter, partner, man, broer, zus & psychose, bipolair, borderline, verslaafd, drinkt, heeft een depressie, depressief, eetstoornis, schizofreen & machteloos, naasten, familie, omgaan, ermee om, bezorgd, houvast, steun',
    example: 'haar zoon is verslaafd en ze voelt zich machteloos',
    not: 'haar zoon drinkt thee',
  },
  {
    means: 'mantelzorg respijt',
    when: 'alle ballen in de lucht, op haar tandvlees, op zijn tandvlees, er zelf bij in, zichzelf kwijt, schiet er zelf bij in, zelf ook nog leven, eigen leven, aan zichzelf, er even tussenuit, er zelf even uit, es even uit, even weg, even op adem & zorg, zorgt, verzorgt, mantelzorg, zieke man, zieke vrouw, moeder, vader, man, vrouw',
    example: 'zorgt voor haar moeder en schiet er zelf bij in',
    not: 'de moeder wil op reis',
  },
]
