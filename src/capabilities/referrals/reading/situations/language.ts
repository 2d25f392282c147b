import type { Situation } from './situation.ts'

/** A new language and a new country. */
export const languageSituations: readonly Situation[] = [
  {
    means: 'taal',
    when: 'juf, meester, leraar, lerares, school, dokter, huisarts, buren, buurvrouw, kassa, winkel, collegas, brieven, baas, loket, gesprek, gesprekken & verstaat niet, verstaat haar/hem niet, verstaat, begrijpt niet, kan niet volgen, niet praten, niet verstaan, geen nederlands, knikt maar, knikt ja, met gebaren, met handen en voeten, tolk, vertaalt, vertalen, google translate & @newcomer, nederlands, taal, land, hier sinds, tolk, tolkt, vertaalt, verstaat',
    example: 'mevrouw uit Syrië verstaat de juf niet',
    not: 'verstaat de juf niet door zijn dove oor',
  },
  {
    means: 'taal',
    when: 'kinderen, zoon, dochter, zoontje, dochtertje, man, oudste & tolken, tolkt, vertaalt, vertalen, tolk, mee naar de dokter, moet mee, praat voor haar, regelt de praatjes',
    example: 'haar zoontje tolkt bij de dokter',
    not: 'haar zoon werkt als dokter',
  },
  {
    means: 'taal',
    when: 'uit haar/zijn woorden, woorden, uit de woorden, zinnen, tong, mond open, stil in de klas, accent, durft niet te praten, durft niet te spreken, durft niets te zeggen, durft niet te, niet te praten, zegt weinig, uitspraak & @newcomer, nederlands, taal, les, cursus, inburgering',
    example: 'komt uit Eritrea en durft niet te praten in de klas van de inburgering',
    not: 'durft op een feest niet te praten',
  },
  {
    means: 'taalmaatje taalcafe',
    when: 'les, lessen, cursus, inburgering, inburgeringsexamen, examen, school, duolingo, boekje & geen nederlanders, nederlanders, kent geen nederlanders, nooit nederlands, spreekt thuis, nergens oefenen, oefenen, oefent, praktijk, in het echt, vergeet de woorden, geen nederlander, weinig nederlanders',
    example: 'volgt een cursus maar kan de taal nergens oefenen',
    not: 'volgt les in een gebouw',
  },
  {
    means: 'taalcafe taalmaatje',
    when: 'collegas, werk, buren, iedereen, winkel & engels, terug in het engels, in het engels, meteen engels, over op engels & nederlands, leren, oefenen',
    example: 'op zijn werk praat iedereen Engels en zijn Nederlands blijft achter',
    not: 'wil Engels leren',
  },
  {
    means: 'nieuwkomers',
    when: '@newcomer, gehuisvest, statushouder & kent de weg niet, weg niet, hoe het hier werkt, hoe het werkt, hoe dingen werken, systeem, regels, loketten, openbaar vervoer, wegwijs, waar je moet zijn, verdwaalt, snapt nederland, hoe alles, hoe alles werkt, weg weten, kent weg niet, gewoontes & !dochter in, zoon in, kinderen in, dochter woont in, zoon woont in, kleinkinderen in, zus in, broer in, goed geregeld',
    example: 'statushouder, kent de weg niet in de stad',
    not: 'de weg is opgebroken',
  },
  {
    means: 'cultuur-delen',
    when: '@newcomer, land, thuisland, taal, moedertaal, dialect & mensen uit haar/zijn land, landgenoten, landgenotes, eigen taal, moedertaal, eigen muziek, eigen volk, zelfde taal, haar/zijn taal, gewoontes, feesten van thuis, heimwee & mist, praten, kletsen, met, spreekt, alleen, verlangt, wil, niemand & !vloeiend, goed nederlands, nederlands goed, nederlands heel goed',
    example: 'mist mensen met wie ze in haar moedertaal kan praten, ze komt uit Eritrea',
    not: 'leert Nederlands in haar eigen land',
  },
  {
    means: 'cultuur-delen',
    when: 'heimwee, terug naar, verlangt naar, droomt van & land, suriname, paramaribo, turkije, marokko, indie, indonesie, curacao, aruba, antillen, portugal, kaapverdie, italie, spanje, syrie, eritrea, oekraine, polen & !vloeiend, goed nederlands, nederlands goed, nederlands heel goed',
    example: 'heeft heimwee naar Paramaribo',
    not: 'wil terug naar school',
  },
  {
    means: 'vrouwen',
    when: 'vrouw, mevrouw, mw, zij, moeder, buurvrouw, abla, teyze, gelin, yenge, tante & geen mannen, zonder mannen, geen kerels, geen vreemde mannen, dames onder elkaar, zussen, hoofddoek, zusters, onder vrouwen, vrouwen onder elkaar & theedrinken, kletsen, zitten, praten, mist, wil, samen, bij elkaar',
    example: 'mevrouw wil zonder mannen theedrinken en kletsen',
    not: 'zijn vrouw zit in een koor met mannen',
  },
  {
    means: 'taal vrouwen',
    when: '@newcomer, gelin & thuis, dreumes, peuter, baby, kleintje, kinderen, oppas & taal, nederlands, begrijpt, verstaat, meester, juf',
    example: 'Turkse moeder zit thuis met haar baby en begrijpt de juf niet',
    not: 'de Nederlandse juf is thuis',
  },
  {
    means: 'werk-zoeken',
    when: 'diploma, diplomas, universiteit, ingenieur, arts, tandarts, leraar, verpleegkundige, beroep & niet erkend, niet geldig, telt hier niet, hier niet, waardeloos, in haar/zijn land, thuisland, uit syrie, schoonmaak & !vroeger kok',
    example: 'zijn diploma telt hier niet, in zijn land was hij ingenieur',
    not: 'zijn diploma hangt aan de muur',
  },
  {
    means: 'inburgering taalles',
    when: 'inburgering, inburgeringsexamen, b1, a2, staatsexamen, knm, naturalisatie & haalt, moet, zakt, gezakt, examen, lukt, deadline, bang, zakte',
    example: 'is gezakt voor zijn inburgeringsexamen',
    not: 'heeft de inburgering gehaald en is klaar',
  },
  {
    means: 'cultuur-delen ontmoeten',
    when: '@newcomer & geen aanspraak, niemand, alleen thuis, hele dag binnen, kent niemand, weinig contact, nooit bezoek, eenzaam, mist, binnen sinds, zit thuis & hier pas, net hier, sinds, hele dag, thuis, kent, weg, man, vrouw, mevrouw, meneer, moeder, opa, oma, oudere, baas & !op mannen valt, valt op mannen, uit de kast, geaardheid & !kookt, wil nederlands & !vloeiend, goed nederlands, nederlands goed, nederlands heel goed',
    example: 'poolse mevrouw is hier pas en heeft geen aanspraak',
    not: 'poolse mevrouw met een auto',
  },
]
