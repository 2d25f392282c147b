/** Words of one meaning, by a name for the rules below. */
export const meanings: Readonly<Record<string, string>> = {
  agent: `
    kleindochter, schoondochter, zus, hulp, man, vriend, partner, ex, vader, zoon, broer, echtgenoot, schoonmoeder, schoonvader, kleinzoon,
    schoonzoon, schoonfamilie, werkgever, baas, huisgenoot, stiefvader, exman, exvriend, expartner,
    vrouw, moeder, dochter, vriendin, familie, neef, oom`,
  attack: `
    slaat, slaan, geslagen, sloeg, schopt, geschopt, mishandelt, mishandeld, bedreigt, bedreigd, dreigt,
    vernedert, vernederd, kleineert, gekleineerd, opgesloten, opsluit, sluit op, uitgescholden, scheldt,
    uitschelden, schreeuwt, duwt, geduwd, knijpt, geknepen, wurgt, dwingt, gedwongen, verbiedt, stalkt,
    misbruikt, bijt, handtastelijk, agressief, gewelddadig, tiranniseert, terroriseert, intimideert,
    geintimideerd, chanteert, afperst, mept, gemept, stompt, ramt, beukt, knokt, hardhandig`,
  victim: `haar, hem, mevrouw, meneer, moeder, vader, oma, opa, zij, ze, kind, wordt, client`,
  ownThings: `paspoort, pinpas, telefoon, bankpas, id, sleutels, geld, papieren, rekening`,
  takenAway: `
    afgepakt, afgenomen, ingenomen, pakt af, neemt af, leeggehaald, gestolen, steelt, plundert, verstopt`,
  child: `jochie, jochies, ventje, kereltje, meiske, kleintje, kind, kinderen, kindje, kindjes, baby, peuter, kleuter, zoontje, dochtertje, jongetje, meisje,
    leerling, schoolkind, minderjarige`,
  hurt: `brandwondjes, brandwondje, schroeiplekken, schroeiplek, afdruk van een hand, handafdruk, afdruk op zijn wang, afdruk op haar wang, hand op zijn wang, rode wang, rode wangen, brandblaar, brandblaren, bijtafdruk, bijtafdrukken, geschud, schudt, schudde, door elkaar geschud, opsluit, opsluiten, sluit op, knijpt, blauwe plekken, blauwe plek, striemen, brandwonden, brandplekken, geslagen, slaat, mishandeld,
    verwaarloosd, misbruikt, misbruik, geschopt, opgesloten, verwaarlozing, klappen, gewond, betast,
    seksueel`,
  noCare: `geen warme kleren, geen schone kleren, vieze kleren, ongewassen, stinkt`,
  foodless: `geen eten, niet te eten, niets te eten, niks te eten, nauwelijks eten, te weinig eten`,
  gives: `krijgt, krijgen, geeft, geven, onthoudt`,
  childAlone: `
    nachts alleen, alleen gelaten, alleen achtergelaten, nachts op straat, dagenlang alleen,
    zonder toezicht`,
  alone: `alleen`,
  atNight: `nachts, hele nacht, midden in de nacht`,
  life: `leven, levens`,
  noMore: `niet meer, geen, niks meer, niets meer, klaar, moe, beu, zat, zinloos, hoeft niet, niet`,
  seeOrEnd: `
    zitten, zin, waard, vol, hoeft, einde, eind, stoppen, beeindigen, uitstappen, waarde, doel,
    voor mij, klaar, zinloos, moe, nut`,
  death: `dood, doodgaan, sterven, doodmaken, inslapen, dood gaan`,
  wish: `wenst, verlangt, liever, hoopt, wens, denkt, fantaseert, googelt`,
  means: `pillen, medicijnen, touw, slaappillen, paracetamol, oxazepam, morfine, medicatie`,
  saved: `
    gespaard, spaart, opgespaard, verzameld, verzamelt, klaarliggen, klaargelegd, gekocht, ophoping,
    hamstert, opzij, opzij gelegd, voorraad, voorraadje`,
  self: `zichzelf, zich`,
  doHarm: `
    aandoen, aandoet, aan doen, aan te doen, verwondt, beschadigt, snijdt, pijn doet, pijn doen,
    verhangen, verdrinken, ophangen`,
  notThere: `er niet meer, er niet, weg`,
  tobe: `zijn wil, wil zijn, willen zijn, te zijn`,
  delusion: `gas door, gif door, gif blazen, door het stopcontact, door de stopcontacten, door de ventilatie, door de muur heen, achtervolgd, afgeluisterd, vergiftigd, complot, geheime dienst, fbi, cia, aivd, maffia, bespioneerd,
    bespied, afluisteren, vergiftigen, bespieden, straling, demonen, uitverkoren, microfoons`,
  believe: `denkt, overtuigd, gelooft, meent, beweert, zegt`,
  night: `nachten, dagen, week, nacht`,
  noSleep: `niet geslapen, geen oog dicht`,
  confused: `verward, verwarder, in de war, warrig, in war, gedesorienteerd, de kluts kwijt, wartaal`,
  heavily: `
    ernstig, erg, heel, zeer, totaal, volledig, compleet, helemaal, flink, behoorlijk, zwaar, dermate,
    enorm, extreem`,
  street: `op straat, over straat, op het plein, in de wijk, buiten, rond`,
  walks: `loopt, dwaalt, zwerft, schreeuwt, rent, struint`,
  suddenly: `
    plots, plotseling, ineens, opeens, sinds gisteren, sinds vandaag, sinds vanochtend, sinds een week,
    sinds een paar dagen, sinds kort, acuut, van de ene op de andere dag, deze week, sinds dit weekend,
    binnen een dag`,
  weapon: `mes, messen, bijl, pistool, vuurwapen, wapen, hamer, honkbalknuppel, knuppel, machete, geweer`,
  threatens: `
    dreigt, bedreigt, zwaait, loopt rond, pakt, trekt, getrokken, steekt, gestoken, op zak,
    onder kussen, onder bed, loopt door`,
  gas: `gas, gaslucht, gasfornuis, gaspit, fornuis, pan, pannetje, pannen, pan op het vuur, sigaret`,
  leftOn: `
    ruiken, ruik, ruikt, lek, lekt, aan laten staan, laat aan, aan laat, vergeet, open, vergeet uit te zetten,
    aangelaten, droogkoken, aangebrand, drooggekookt, brandend, blijft aan, aan staan`,
  home: `huis, woning, kamer, flat, appartement, huurhuis, hotelkamer, studio`,
  loses: `
    kwijtraakt, kwijtraken, kwijt, verliest, verliezen, uitgezet, verlaten, eruit, uit moet, ontruimen,
    opgezegd`,
  must: `moet, dreigt, binnenkort, per direct`,
  out: `uit`,
  nextWeek: `
    volgende week, volgende maand, deze maand, per direct, eind van de maand, over een week,
    binnen een maand, voor de eerste`,
  onStreet: `op straat`,
  ends: `komt, staat, belandt, slaapt, terechtkomt, eindigt, leeft, zwerft, beland`,
  soon: `
    volgende week, volgende maand, binnenkort, dreigt, straks, eind van de maand, over een week,
    zonder huis, nachts, te staan`,
  food: `eten, boodschappen, brood, luiers, maaltijd, maaltijden, melk, babyvoeding, kast, koelkast, kasten`,
  cannotPay: `
    niet betalen, niet kopen, geen geld, geen cent, kan niet betalen, niet meer betalen,
    niet meer kopen, leeg, onbetaalbaar, op is`,
  heat: `
    energie, gas en licht, gas, licht, stroom, verwarming, kachel, cv, cv ketel, energierekening,
    gasrekening, stookkosten`,
  heatOff: `afgesloten, afsluiten, afgesneden, niet betalen, niet meer betalen`,
  heater: `verwarming, kachel, cv, cv ketel, ketel, geiser, boiler, radiator, radiatoren`,
  broken: `kapot, stuk, werkt niet, doet het niet, niet aan, niet meer aan, defect`,
  flees: `schuilt, schuilen, ondergedoken, gevlucht, op de vlucht, vlucht, verstopt, onderduikt`,
  fromSomebody: `
    voor haar/zijn man/vriend/partner/ex/vader/familie/broer/broers/zoon/exman/exvriend, voor de vader`,
  cold: `kleumt, kleumen, bibbert, bibberen, verkleumd, rilt, ijskoud`,
  atHome: `thuis, binnen, in huis, huis, woning, in bed, woonkamer`,
  bills: `
    vensterenveloppen, vensterenvelop, envelop, rekening, rekeningen, post, brieven, enveloppen, huur, zorgverzekering, zorgpremie, premie, lening,
    leningen, belasting, boete, boetes, vaste lasten, hypotheek, lasten, aflossing, betalingen,
    energierekening`,
  unpaid: `achter met, achter op, achter bij, niet aflossen, niet afbetalen, aflossen, afbetalen, niet durft te openen, durft niet te openen, niet te openen, niet opbrengen, niet betaald, niet betalen, ongeopend, achterstand, stapel, stapels, stapelen, niet open, durft niet open, opgestapeld, niet meer betalen, kan niet betalen, niet meer overzien, niet meer bijhouden, liggen, loopt achter, niet openmaken, betaalt niet, overzicht kwijt, in de la, torenhoge`,
  medicine: `medicijnen, pillen, medicatie, insuline, tabletten, bloedverdunners, oogdruppels`,
  wrongly: `
    niet in, vergeet, door elkaar, verkeerd, verkeerde, gestopt, stopt, zonder, weigert, te veel,
    niet meer, dubbel, overzicht kwijt, haalt door elkaar, slordig, niet goed`,
  intake: `eet, eten, drinkt, drinken`,
  hardly: `
    nauwelijks, amper, bijna niets, bijna niet, bijna niks, haast niet, haast niets, niet genoeg,
    te weinig, niets meer, niks meer, nauwlijks, vrijwel niets, slecht en valt af`,
  fell: `gevallen, valt, viel, val, vallen, gestruikeld, onderuit, uitgegleden, struikelt`,
  again: `
    keer, vaak, steeds, weer, vorige week, gisteren, thuis, trap, badkamer, douche, bed, stoep, drempel,
    laatst, onlangs, pas, afgelopen, regelmatig, telkens, maand, heup, pols, vaker, alweer, ziekenhuis,
    nachts, geregeld, constant, bijna, fiets`,
}
