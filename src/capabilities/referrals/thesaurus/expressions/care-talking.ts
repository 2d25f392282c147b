/** Care, talking: further expressions, `topic: phrases;`. */
export const careTalking = `
  mantelzorg: verpleegster van mijn eigen vrouw, verpleegster van, verpleger van, verpleegt haar/zijn
    man/vrouw/moeder/vader, verzorgt haar/zijn echtgenoot/echtgenote, verzorgt haar/zijn zieke, verzorgt
    sinds, kan haar geen minuut alleen laten, kan hem geen minuut alleen laten, geen minuut alleen laten,
    geen moment alleen laten, kan haar niet alleen laten, kan hem niet alleen laten, niet alleen laten, 24/7
    zorg, 24 uur per dag zorgen, dag en nacht zorgen, dag en nacht in touw, voelt zich verpleegkundige,
    partner met alzheimer, partner met dementie, man met alzheimer, man met dementie, vrouw met alzheimer,
    vrouw met dementie, moeder met dementie, vader met dementie, zijn vrouw heeft
    alzheimer/dementie/parkinson/ms/kanker, haar man heeft alzheimer/dementie/parkinson/ms/kanker, vrouw
    heeft alzheimer/dementie/parkinson, man heeft alzheimer/dementie/parkinson, haar/zijn moeder heeft
    alzheimer/dementie, haar/zijn vader heeft alzheimer/dementie, regelt alles voor haar/zijn moeder/vader,
    elke dag bij haar/zijn moeder, loopt op haar/zijn tandvlees, op haar/zijn tandvlees, zorgen voor een
    ander, zorgt voor een ander, zorgt voor iedereen, zorgt voor haar/zijn gehandicapte zoon/dochter/kind,
    gehandicapt kind, zorgenkind, zorgintensief, anderen in dezelfde rol, dezelfde rol, anderen die zorgen,
    anderen die ook zorgen, zorgende partner, zorgende dochter, mantelzorgr;
  respijt: ook eens weg kunnen, eens weg, even een middag weg, een middag vrij, een middagje voor zichzelf,
    ook zelf eens weg, eigen tijd, even niet zorgen, even de zorg los, de zorg loslaten, zelf even op adem
    komen, zelf op adem komen, op adem te komen, kan zelf nergens heen, kan geen kant op, kan niet weg van
    huis, iemand bij haar man, iemand bij zijn vrouw, iemand die bij hem blijft, iemand die bij haar blijft;
  jonge-mantelzorger: pa heeft ms, ma heeft ms, moeder ms heeft, moeder ms, vader ms, moeder heeft ms, vader
    heeft ms, moeder kanker heeft, moeder is ziek, vader is ziek, ma is ziek, pa is ziek, doet de was, doet
    het huishouden thuis, kookt en wast, kookt thuis voor iedereen, kookt voor haar/zijn broertjes, brengt
    de broertjes naar school, brengt haar/zijn zusje naar school, regelt de medicijnen, regelt thuis alles,
    zorgt voor haar/zijn broertje, zorgt voor haar/zijn zusje, zorgeloos zijn, kind met zorgtaken,
    zorgtaken, zieke papa, zieke mama, komt nooit aan spelen toe, geen tijd om te spelen, broertje met
    autisme, broer met autisme, broertje is gehandicapt, zus is gehandicapt, moeder met psychische
    problemen, moeder depressief, vader depressief, moeder drinkt, vader drinkt, thuis de volwassene, te
    vroeg volwassen;
  dementie: haalt alles door elkaar, alles door elkaar halen, weet niet welke dag, weet niet welke dag het
    is, verdwaalt, verdwaald in de eigen buurt, kent de kinderen niet meer, herkent haar/zijn kinderen niet,
    kent haar/zijn kinderen niet meer, korte termijn, kortetermijngeheugen, herhaalt zichzelf, stelt steeds
    dezelfde vraag, steeds dezelfde vragen, dementerende man, dementerende vrouw, geheugen laat haar/hem in
    de steek, hersens doen het niet meer, vergeetachtige, wordt vergeten, frontotemporale, cognitief;
  samen-met-dementie: dementie en muziek, muziek en dementie, alzheimer en zingen, alzheimer en muziek,
    samen met zijn vrouw met dementie, samen met haar man met dementie, iets doen met haar man met dementie,
    liedjes kent hij nog, liedjes kent ze nog, teksten kent ze nog, de teksten nog wel, de liedjes nog wel,
    gezicht klaart op bij muziek, klaart zijn/haar gezicht op;
  dagbesteding: zinvolle dagbesteding, meewerken op een rustig tempo, beschutte werkplek, op eigen tempo
    werken;
  dag-opvang: overdag ergens heen met begeleiding, overdag begeleiding;
  herstel: na een burn-out, overspannen thuis, thuis met een burn-out, zonder dat er iets van haar verwacht
    wordt, zonder dat er iets verwacht wordt, niets van haar/hem verwacht, op depot, medicatie psychiatrie,
    antidepressiva, stemmen horen, stabiel na, psychisch kwetsbaar, kwetsbaar, psychiatrische achtergrond,
    psychiater, psycholoog, therapie afgerond, uitbehandeld, manisch, manisch depressief, dwangstoornis,
    ocd, smetvrees, sociale angst, sociaal angstig, pleinvrees, straatvrees, mensenschuw, schuw,
    zwaarmoedig, donkere wolk, donker in haar/zijn hoofd, ziet het niet meer zitten in een groep,
    herstelcollege, voor en door, lusteloos, futloos, nergens zin in, nergens puf voor, nergens plezier in,
    niks leuk meer, zwarte gedachten overwonnen, voelt zich rot, niet lekker in haar/zijn vel, niet goed in
    haar/zijn vel, in de knoop met zichzelf, in de knoop, winterdip, winterdepressie, ptss klachten;
  slapen: gebroken nachten, wakker liggen;
  prikkelarm: prikkelgevoelig, zonder herrie, zonder ruis, niet te druk, niet te veel mensen, mensen met
    mate, rustig clubje, rustig groepje, kleine rustige groep, geen drukte, geen herrie, stille plek, drukke
    ruimtes, rustige omgeving, liefst rustig, veilige rustige plek, sensitief;
  autisme: pddnos, pdd nos, autistische, op het spectrum, gilles de la tourette, druk in het hoofd met adhd;
  doof: hoort niks meer, slecht gehoor, doofheid, gebaren, slechthorende;
  blind: ziet bijna niks, slechte ogen, haar/zijn ogen worden slecht, ogen worden slecht, macula, glaucoom,
    blindenstok, geleidehond, visueel beperkt, slechtziende, visueel;
  ziekte-lotgenoten: handen beven, handen trillen, trillende handen, beven, beeft, beverig, schuifelt,
    schuifelen, tremor, neuroloog, neuroloog behandelt, ziekte van parkinson, parkinsonpatiënt, na een
    herseninfarct, herseninfarct, hersenbloeding, tia, hersenschudding, halfzijdig verlamd, spierziekte,
    suikerpatient, hartinfarct, hartfalen, hartaanval, longemfyseem, longpatient, zuurstof, astma, lupus,
    endometriose, prikkelbare darm, bekkenpijn, rugpijn, pijn de hele dag, altijd pijn, pijn hebben,
    oncoloog, bestraling, borst afgezet, prostaatkanker, darmkanker, stoma, dialyse, transplantatie,
    migraine, cvs, chronisch vermoeid, chronisch moe, lyme, ziek geworden, leven met ziekte, leren leven met
    pijn;
  rust: even ademhalen, even op adem, gas terug, gaspedaal, te veel aan haar/zijn hoofd, veel aan haar/zijn
    hoofd, hoofd loopt over, hoofd loopt om, hoofd maalt, malen, maalt, maalt maar door, gedachten malen,
    gedachten stoppen, uit haar/zijn hoofd, uit haar/zijn hoofd komen, hoofd rust, hoofd stil krijgen, hoofd
    stil, hoofd uit, zenuwen, op van de zenuwen, opgefokt, gejaagd, jachtig, altijd aan, staat
    altijd aan, prikkelbaar, kort lontje, lont, loslaten, tot zichzelf komen, batterij leeg, batterij is
    leeg, accu leeg, accu opladen, leeggelopen, op is op, doodmoe, oververmoeid, uitgeput, tempo eruit,
    onthaasten, zonder haast;
  meditatie: mindful, ademoefeningen, zazen, klankschaal, yoga nidra, geleide meditatie, visualisatie;
  ontspanningsmassage: voetmassage, haren doen, haar laten doen, maskertje, even verwend, verwenmoment,
    schoonheidsspecialiste, make up, hennahanden, *henna, sauna, hamam;
  praten: haar/zijn hart luchten, ei kwijt kunnen, haar/zijn ei kwijt, haar/zijn verhaal doen, kropt alles
    op, gevoelens, gevoel delen, er eens over praten, er met anderen over hebben, er met anderen over, er
    over hebben, het erover hebben, delen met anderen, met anderen delen;
  praatgroep: kring waar je je verhaal moet doen, je verhaal moet doen, hele verhaal doen, groepje om te
    praten, in een kringetje, delen in de groep, gesprekscirkel, kring, cirkel;
  lotgenoten: die dit ook meemaakten, dit ook meemaakten, dit ook meemaken, ook meemaakten, hetzelfde
    meemaakten, die weten hoe dat is, mensen die weten hoe dat is, weten hoe dat is, die weten hoe het is,
    weten hoe het is, weten hoe het voelt, die weten wat het is, weten waar je het over hebt, herkenning,
    herkenning vinden, herkenning zoeken, herkenbaar, die hetzelfde doormaken, hetzelfde doormaken,
    ditzelfde, ook doorgemaakt, ook hebben doorgemaakt, ook doormaken, zelfde meemaken, zelfde ervaring,
    dezelfde ervaring, gelijkgezinden, ook in die situatie, ook zo'n situatie, lui die weten, mensen die het
    ook hebben, anderen in die situatie;
  rouw-verwerken: verloor haar/zijn dochtertje/zoontje/kindje/kleinkind/oma/opa/beste vriend/beste vriendin,
    verloor in, verloor vorig jaar, dochtertje verloren, zoontje verloren, kindje verloren, vriendin
    verloren, broer verloren, zus verloren, jonge weduwe, jonge weduwnaar, sinds zijn vrouw er niet meer is,
    sinds haar man er niet meer is, sinds hij er niet meer is, sinds zij er niet meer is, het gemis, gemis,
    mist haar/zijn overleden man, haar man zaliger, zijn vrouw zaliger, zaliger, gat gevallen, gat
    achtergelaten, leegte na, lege stoel, lege plek aan tafel, lege kant van het bed, half bed leeg,
    ontvallen, weggevallen, is haar ontvallen, ontslapen, gecremeerd, crematie, uitgestrooid, urn, asbus,
    condoleance, rouwkaart, moeder dood, vader dood, man dood, vrouw dood, haar man is in, in maart
    overleden, in mei overleden, in juni overleden, afscheid genomen, afscheid moeten nemen, doodgeboren,
    stilgeboren, overlijden, plots overleden, plotseling overleden, zelfmoord van haar/zijn, zelfdoding van
    haar/zijn, suicide van haar/zijn, verdrietig, huilt veel, blijft maar huilen;
  rouwgroep: praten over de dood van, praten over haar/zijn overleden, anderen die hun kind verloren, ouders
    van een overleden kind, overleden kind, kind overleden, dochter overleden, zoon overleden, dochtertje
    overleden, rouw delen, verlies delen, rouwende, andere rouwenden, rouwcirkel, andere weduwe, andere
    weduwnaar;
  rouw-kinderen: kind in de rouw, vader van het kind overleden, moeder van het kind overleden, kinderen
    verloren hun vader, kinderen verloren hun moeder, haar/zijn vader is dood, haar/zijn moeder is dood,
    kind mist zijn/haar vader, kind mist zijn/haar moeder, opa overleden kind;
  mannen-praten: mannen die praten, praten met mannen, mannen over gevoel, mannen met gevoel, vent die niet
    praat, praat niet over gevoel, praat nergens over met;
  luisterend-oor: luistert naar haar/hem, luisterend, gehoord voelen, voelt zich niet gehoord, een goed
    gesprek, even praten met iemand, vertrouwenspersoon, iemand in vertrouwen, schouder, schouder om op te
    huilen, uithuilen, gesprek met iemand;
  scheiding: uit elkaar, net uit elkaar, gaan uit elkaar, haar/zijn ex, ex-man, ex-vrouw, exman, exvrouw,
    alleen sinds de scheiding, vechtscheiding, vrouw is weg, man is weg, vrouw weggelopen, man weggelopen,
    relatie verbroken, gedumpt, huwelijk kapot, huwelijk voorbij, co-ouder, coouder, co-ouderschap, alleen
    na een huwelijk;
  verslaving: fles af, fles laten staan, de fles laat staan, aan de fles, rum, elke dag zijn/haar rum, elke
    dag een fles, jenever elke dag, weken droog, maanden droog, jaren droog, droog sinds, droogstaat, niet
    meer drinkt, niet meer gebruikt, gebruikt niet meer, gebruiker geweest, ex-gebruiker, ex-drinker,
    ex-gokker, gokverslaafd, wiet, jointje, joints, coke, cocaine, speed, ghb, lachgas, pillen slikken
    verslaving, minnesota, twaalf stappen, twaalfstappen, brijder, jellinek, detox, ontgift, ontwenning,
    drankje laten staan, alcohol laten staan, terugvallen in drank, terugval, gokkast, fruitautomaat,
    casino, online gokken, zucht, trek in drank;
  stoppen-met-roken: roken, sigaret, sigaretten, sjekkie, peuk, peuken, vape, nicotine, kettingroker, rookt
    te veel;
  gezondheidsspreekuur: bloedsuiker meten, overgangsklachten, medische vraag, praktijkondersteuner,
    zelfmetingen, menopauze vragen;
  zelfstandig-wonen: op zichzelf gaan wonen, leren wonen, eerste eigen woning, uit huis gaan;
  wonen-met-anderen: huisgenoten, hospita, kamer delen, student in huis, samenwonen met anderen,
    meergeneratiewoning, hofje wonen;
  dakloos: slaapt buiten, slaapt in de auto, slaapt bij vrienden, bankslapen, zwerft, zwerver, zwervend,
    geen dak, geen dak boven, geen huis, buitenslaper, geen vast adres, douchen kunnen;
  veteranen: uitgezonden, missie, libanon, bosnië, uruzgan, afghanistan gediend, dienstkameraden,
    marechaussee, korea, nieuw-guinea;
`
