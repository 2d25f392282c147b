import type { Situation } from './situation.ts'

/** Little money, told by what it does. */
export const moneySituations: readonly Situation[] = [
  {
    means: 'rondkomen',
    when: '@moneyShort & maand, week, boodschappen, huur, kinderen, 20e, 24e, uitkering, gezin, elke, keren, omdraait, omdraaien, komt, moet, leven, leeft, zit, heeft, hebben & !met de bus, bus niet betalen, zwemles, zwemschool, contributie, bijles',
    example: 'moet elk dubbeltje omdraaien',
    not: 'de jas is te duur',
  },
  {
    means: 'energie rondkomen',
    when: 'energierekening, stookkosten, tocht, tochtstrips, isolatie, tocht in huis, kieren, gasrekening, elektrarekening, meterkast, energiekosten, radiator, stoken & hoog, hoge, omhoog, schrikt, te duur, kou, koud, tocht, zuinig, zuiniger, geld, verdubbeld, besparen, bang',
    example: 'schrikt van de hoge energierekening',
    not: 'werkt als monteur bij radiatoren',
  },
  {
    means: 'geldhulp rondkomen',
    when: 'geld, salaris, uitkering, loon, bankrekening, potjes, uitgaven & vliegt eruit, vliegt weg, glijdt, gat in zijn/haar hand, geen overzicht, overzicht, grip, waar het blijft, halverwege de maand, vingers, weet niet waar, overzichtelijk, impulsief, niet sparen, budget, budgetteren',
    example: 'het geld vliegt eruit, ze heeft geen grip',
    not: 'wil geld geven aan het goede doel',
  },
  {
    means: 'kledingbank kledingruil weggeefwinkel',
    when: '@moneyShort & kleren, kleding, jas, jassen, schoenen, trui, winterjas, laarzen, broek',
    example: 'heeft geen geld voor een winterjas',
    not: 'naait een jas',
  },
  {
    means: 'weggeefwinkel',
    when: '@moneyShort, lege woning, kale woning, nieuwe woning, eerste woning, sleutel gekregen, gehuisvest, matras op de grond, op de grond slaapt & meubels, servies, bed, bank, tafel, stoelen, pannen, matras, gordijnen, inrichten, spullen, huisraad & !voedselbank, kledingbank',
    example: 'heeft net de sleutel gekregen en geen meubels',
    not: 'meubels maken in een werkplaats',
  },
  {
    means: 'voedselbank rondkomen',
    when: '@moneyShort, koelkast leeg & boodschappen, eten, koelkast, groente, maaltijd, luiers, brood & !niet te duur, samen eten, met anderen, tussen de middag, aanschuiven, hapje eten, een ander, gezelligheid, met de bus, bus niet betalen, de bus kan',
    example: 'aan het eind van de maand is er geen geld voor boodschappen',
    not: 'brengt boodschappen rond',
  },
  {
    means: 'samen-eten',
    when: '@moneyShort & middagmaal, warme hap, warm eten, aanschuiven, maaltijd delen, meeëten, mee-eten, uit eten, met anderen eten',
    example: 'heeft geen cent en wil toch een keer aanschuiven',
    not: 'kan de boete niet betalen',
  },
  {
    means: 'repair-cafe spullen-lenen',
    when: '@moneyShort & wasmachine, fiets, apparaat, magnetron, stofzuiger, koelkast, laptop & @broken',
    example: 'de stofzuiger is stuk en er is geen geld voor een nieuwe',
    not: 'geen geld voor een fietsles',
  },
  {
    means: 'rondkomen geldhulp',
    when: 'eigen bijdrage, zorgkosten, inkomen, pensioentje, pensioen, aow, minimumloon, alimentatie, zzp & gat, gaten, net te veel, te weinig, gehalveerd, achteruit, klein, krap, nauwelijks, houdt niets over, te weinig over, houdt te weinig over, houdt weinig over',
    example: 'houdt van zijn pensioentje te weinig over',
    not: 'gaat met pensioen en wil minder werken',
  },
]
