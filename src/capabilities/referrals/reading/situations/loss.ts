import type { Situation } from './situation.ts'

/** What changed in a life: death, illness, parting, moving house. */
export const lossSituations: readonly Situation[] = [
  {
    means: 'rouw-verwerken',
    when: '@lostPartner & huilt, tranen, verdriet, gemis, brok, mist haar/hem, foto, fotos, kerkhof, graf, kleren, jas, kapstok, stoel, plek, zwaar, moeilijk, rouw, vastloopt, loopt vast, praat, verhaal',
    example: 'haar man is overleden en zijn jas hangt nog aan de kapstok',
    not: 'haar man hangt de jas op',
  },
  {
    means: 'rouw-verwerken',
    when: 'verloor, verloren, dood, overleden, gestorven, overleed, begraven & dochtertje, zoontje, dochter, zoon, kind, baby, kindje, broer, zus, zusje, broertje, moeder, vader, ouders, vriendin, beste vriend, tweelingbroer, tweelingzus & !hond, wedstrijd, spel, geld, sleutels',
    example: 'verloor in juni haar dochtertje',
    not: 'haar dochter verloor de wedstrijd van haar vriend',
  },
  {
    means: 'rouw-verwerken',
    when: 'graf, kerkhof, begraafplaats, urn, begrafenis, uitvaart, crematie & elke dag, iedere dag, sinds, dagelijks, zit, uren, na, regelen, voorbij, geen bloemen',
    example: 'zit elke dag bij het graf',
    not: 'werkt op de begraafplaats',
  },
  {
    means: 'rouw-verwerken',
    when: 'iedereen, omgeving, familie, buren, vrienden, ze & verder moet, eroverheen, er overheen, al over moet, over moet zijn, praten er niet meer over, niet meer over haar/hem, niemand noemt, naam niet meer, noemt zijn/haar naam, lopen met een boog, boog om haar/hem heen',
    example: 'iedereen vindt dat ze verder moet',
    not: 'moet verderop in de straat zijn',
  },
  {
    means: 'rouw-verwerken',
    when: 'miskraam, doodgeboren, stilgeboren, vlinderkindje, sterrenkindje, kinderloos tegen wil en dank, kinderwens & verdriet, verloor, niet, gemis, alleen, praten, kreeg, had, nooit, sinds, na',
    example: 'kreeg een miskraam en kan er met niemand over praten',
    not: 'heeft drie kinderen',
  },
  {
    means: 'hond-wandelen dieren',
    when: '@pet & @died & @misses, uitlaten, buiten, praatjes, rondje, wandelen, riem, mand, mandje, lege, stil',
    example: 'sinds haar hond dood is mist ze de praatjes buiten',
    not: 'haar hond wil wandelen',
  },
  {
    means: 'dieren hond-wandelen',
    when: '@pet & @died & !als de dood, doodsbang, bang voor, uitlaten, meenemen',
    example: 'heeft haar kat moeten laten inslapen',
    not: 'heeft een lieve kat',
  },
  {
    means: 'dieren',
    when: 'hond, huisdier, huisdieren, kat, dieren, beest, beesten & huisdieren niet, mag niet, mogen niet, verboden, niet toegestaan, geen ruimte, past niet, te duur, allergisch, flat, appartement & !uitlaten, bank',
    example: 'huisdieren mogen niet in haar flat',
    not: 'de hond mag niet op de bank',
  },
  {
    means: 'scheiding lotgenoten',
    when: 'gescheiden, scheiding, uit elkaar, relatie uit, ex, bij haar/hem weg, verlaten, in de steek gelaten, vrouw weg, man weg & verdriet, kater, verwerken, verwerkt, kapot van, boos, alleen, gat, verhaal kwijt, verhaal niet kwijt, verhaal, ei kwijt, praten, weekenden, kinderen om de week, om het weekend',
    example: 'is gescheiden en kan zijn verhaal niet kwijt',
    not: 'wil afval gescheiden inleveren',
  },
  {
    means: 'mannen-praten mannen',
    when: 'man, meneer, hij, vent, kerel, dhr & ei kwijt, verhaal kwijt, kropt op, opkropt, kropt alles op, bij niemand terecht, praat nergens over, praat nooit, zwijgt, binnenvetter, mannen onder elkaar, vat vol, vreet alles op, huilt niet, flink houden, houdt zich groot',
    example: 'hij kropt alles op, een binnenvetter',
    not: 'meneer praat graag over voetbal',
  },
  {
    means: 'ziekte-lotgenoten lotgenoten',
    when: 'diagnose, kanker, borstkanker, prostaat, parkinson, ms, reuma, copd, diabetes, hartinfarct, hartpatient, beroerte, cva, hersenletsel, nah, afasie, longcovid, long covid, chemo, bestraling, fibromyalgie, crohn, stoma, epilepsie & niemand begrijpt, begrijpt, begrijpen, snapt, hetzelfde, anderen met, leren leven, omgaan, zelfde, gekregen, hoort, vragen, bang',
    example: 'heeft ms gekregen en niemand begrijpt haar',
    not: 'collecteert voor de reuma',
  },
  {
    means: 'ziekte-lotgenoten dansen',
    when: 'beven, trillen, bibberen, neuroloog, parkinson & handen, schuifelt, stijf, tremor & dansen, danste, wals, ballerina, neuroloog, arts, medicijnen, behandelt',
    example: 'haar handen beven, de neuroloog behandelt haar, en ze danste altijd',
    not: 'haar handen beven van de kou',
  },
  {
    means: 'herstel',
    when: 'opgenomen geweest, opname, ggz, depressie, depressief, psychose gehad, schizofrenie, bipolair, borderline, angststoornis, burn out, burnout, burn-out, instorting, ingestort, inzinking, dal, dip, stabiel & krabbelt, opkrabbelen, langzaam, begrijpen, snappen, hetzelfde, veilige plek, stapje, herstelt, herstellende, herstel, onder de mensen, niks moet, niets moet, zonder druk, eist, verwacht, uit het dal',
    example: 'krabbelt op uit een depressie',
    not: 'de economische depressie is terug',
  },
  {
    means: 'herstel',
    when: 'somber, sombere, neerslachtig, zwarte hond, donkere wolk, wolk, nergens zin in, lusteloos, futloos, grauw, grijs, geen plezier, niet meer lachen, lach kwijt, vlak, gevoel kwijt, geniet nergens van & weken, maanden, hoofd, dagen, sinds, al, steeds, meer, zich, thuis & !weer',
    example: 'is al maanden lusteloos',
    not: 'het weer is al weken somber',
  },
  {
    means: 'verslaving',
    when: 'drank, drinken, fles, alcohol, biertjes, wijn, gokken, gokkast, wiet, blowen, coke, pillen, drugs, joint, casino, rum, jenever & gestopt, nuchter, clean, droog, van de fles af, ervan af, eraf, af, stopt & moeilijk, moeilijkst, terugval, kroeg, verleiding, trek in, weten hoe, hoe dat is, snappen, snapt, begrijpen, hetzelfde, weken, maanden, mnd, volhouden, wk, dagen, jaar',
    example: 'is vier maanden van de fles af',
    not: 'zoekt een fles wijn',
  },
  {
    means: 'burenleren uit-huis ontmoeten',
    when: 'aanleunwoning, seniorenflat, seniorencomplex, verzorgingshuis, serviceflat, seniorenwoning, hofje & @moved, net, pas, kent, mist, wennen, went, alleen, niemand, sinds',
    example: 'woont sinds kort in een seniorenflat en mist haar oude buren',
    not: 'werkt in een seniorenflat',
  },
  {
    means: 'ontmoeten',
    when: 'kinderen het huis uit, kinderen de deur uit, kinderen zijn uitgevlogen, uitgevlogen, lege nest, nest leeg, lege kamers, jongste op kamers, jongste is het huis uit, dochter op kamers, laatste kind',
    example: 'de kinderen zijn het huis uit',
    not: 'de kinderen ruimen het huis op',
  },
  {
    means: 'ontmoeten',
    when: '@lostPartner & alleen, stil, leeg, dagen, avonden, avond, sinds, nu, huis, komt, gaat, niemand & !eet, kookt, hond',
    example: 'sinds haar man dood is zijn de avonden stil',
    not: 'haar man komt laat thuis',
  },
  {
    means: 'zingeving luisterend-oor',
    when: 'zin, nut, waarvoor, waartoe, betekenis, doel, antwoord, antwoorden, vragen & leven, dood, bestaan, ziek, oud, ouderdom, god, levensvragen, grote vragen, waarvoor nog, waarom ik & zoekt, piekert, vraagt, stelt, tobt, worstelt, peinst',
    example: 'tobt over de zin van het leven',
    not: 'heeft zin in een leven lang dansen',
  },
  {
    means: 'levensverhaal',
    when: 'vertelt, verhalen, herinneringen, verhaal, levensverhaal, fotoalbum, fotoalbums, albums, dagboek, oude fotos & vroeger, oorlog, hongerwinter, kleinkinderen, bewaard, bewaren, opschrijven, verloren gaan, vastleggen, indie, batavia, jeugd, prachtig, doorgeven',
    example: 'vertelt prachtig over de oorlog',
    not: 'vertelt de kinderen een verhaal op school',
  },
  {
    means: 'feestdagen',
    when: 'kerst, kerstmis, kerstdagen, feestdagen, oud en nieuw, sinterklaas, pasen, kerstavond & alleen, in haar/zijn eentje, opziet, ziet op, zwaar, zwaarste, moeilijk, stil, niemand, mist, leeg, tafel, bang voor',
    example: 'ziet op tegen kerst',
    not: 'zet graag de kerstboom op',
  },
  {
    means: 'mantelzorg ontmoeten',
    when: 'man, vrouw, partner, echtgenoot, echtgenote & verpleeghuis, opgenomen, verzorgingshuis, gesloten afdeling, tehuis, wlz & thuis, leeg, alleen, sinds, stil, schuldig, gemis',
    example: 'haar man zit sinds kort in het verpleeghuis',
    not: 'haar man werkt in een verpleeghuis',
  },
  {
    means: 'rouw-verwerken',
    when: 'man, vrouw, zoon, dochter, moeder, vader, partner, broer, zus, kind & overleden, dood, verloren, verloor, gestorven, mist & snapt, begrijpt, lotgenoten, hetzelfde meemaakten, ook meemaakten, hetzelfde, loopt ermee, loopt er, rond, meemaakten, vreselijk, zo erg',
    example: 'haar man is overleden en niemand die het snapt',
    not: 'haar man snapt de computer',
  },
  {
    means: 'ontmoeten samen-eten',
    when: 'gescheiden, scheiding, ex, uit elkaar, vrouw weg, man weg & weekend, weekenden, weekeinde, avonden, leeg huis, leeg, stil, alleen, flat, kaal, eet, kinderen bij haar, kinderen bij hem & om de week, om het weekend, zonder de kinderen, stil, niemand, niks te doen, nieuwe flat, duren, kale, leven weer',
    example: 'is gescheiden, zonder de kinderen is het weekend stil',
    not: 'is gescheiden en werkt veel',
  },
]
