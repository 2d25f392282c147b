/** More ways of saying it: further expressions, `topic: phrases;`. */
export const moreWaysOfSayingIt = `
  geloof: over jezus, van jezus, in jezus, jezus christus, heer jezus;
  hond-wandelen: hondebaasjes, hondenbaasjes, andere hondenbaasjes, pup in huis, een pup, nieuwe pup,
    hondeneigenaren, hondenbezitters, hondenmensen;
  wandelen: mist haar/zijn rondje, d'r rondje, mist d'r rondje, haar/zijn rondje, haar/zijn avondrondje,
    haar/zijn wandelingetje, haar/zijn ommetje, rondje na het eten, alleen over straat, alleen over straat
    te gaan, na donker alleen, meelopen, wil meelopen, wel meelopen, mee te lopen, in het donker alleen;
  tuinieren: handen in de grond, met de handen in de grond, met haar/zijn handen in de grond, in de grond,
    met de handen in de modder, zonder balkon, geen balkon, zit vierhoog zonder balkon, vierhoog zonder
    balkon, groen doen, iets met groen;
  fietsles: op de fiets naar school, nooit geleerd te fietsen, op de fiets leren, wil nu op de fiets, op de
    fiets willen, fietsen willen leren, nooit geleerd op de fiets;
  mantelzorg: bekaf van het zorgen, zorgt dag en nacht voor zijn/haar, zorgt dag en nacht voor z'n, dag en
    nacht voor haar/zijn zieke, iemand die ziek is verzorgen, er zelf even uit, er zelf es even uit, moet er
    zelf eens uit;
  kaarten: ouwe kaarter, kaarter, kaarters, kaartmaten, oude kaartmaten, potje kaart, kaartgroepje;
  lhbti: op jongens valt, op meisjes valt, dat hij op jongens valt, dat ie op jongens valt, dat ze op
    meisjes valt, op jongens vallen, op meisjes vallen, wie ben ik, twijfelt of hij op jongens, uit te komen
    voor, uitkomen voor wie, soortgenoten homo;
  opvoeden: geen raad met zijn/haar puber, geen raad met z'n puber, geen raad met haar/zijn zoon, geen raad
    met haar/zijn dochter, geen raad met de kinderen, weet zich geen raad met zijn/haar kinderen, ruzie met
    haar/zijn puber, ruzie met haar/zijn zoon, ruzie met haar/zijn dochter, grip op de kinderen, geen grip
    op haar/zijn kinderen;
  sporten: kan z'n energie niet kwijt, energie niet kwijt, z'n energie kwijt, energie over, te veel energie,
    teveel energie;
  kledingbank: loopt zonder winterjas, zonder winterjas, kind zonder winterjas, loopt zonder jas, geen geld
    voor een winterjas, warme kleren voor;
  werk-zoeken: aan de bak, weer aan de bak, weer an de bak, an de bak, weer aan de slag, aan het werk komen,
    terug naar werk, aan een baan, van de bijstand af, uit de bijstand, uit de uitkering, uit de uitkering
    komen, lang thuis gezeten, jaren uit het arbeidsproces, arbeidsmarkt, afstand tot de arbeidsmarkt;
  maatje: op bed ligt, ligt veel op bed, snakt naar aanspraak, kan niet naar buiten, kan de deur niet uit,
    komt de deur niet uit door, iemand bij haar/hem thuis, iemand thuis langs;
  ontmoeten: snakt naar, snakt naar contact, snakt naar mensen, snakt naar gezelschap, muren op te vreten,
    zit de muren op te vreten, muren opvreten, muren op, vliegt tegen de muren, vliegt tegen de muren op,
    tegen de muren op, loopt tegen de muren op, zit te verkommeren, verkommert, verkommeren, een ziel, geen
    mens die het snapt;
  koffie-inloop: binnen kunnen vallen, binnenvallen, binnen vallen voor een bakkie, binnen kunnen lopen,
    binnen kunnen lopen voor, langs kunnen, zo langs kunnen komen;
  huiskamer: gewoon binnen kunnen vallen, gewoon binnen kunnen lopen, zonder afspraak binnen, kan geen
    afspraken onthouden, afspraken onthouden;
  breien: meebreien, mee breien, mee te breien, ergens meebreien, samen breien;
  knutselen: pleister en verf;
  klussen: lamp op de overloop, lamp in de gang, lamp in de keuken, lamp in de wc, lamp op zolder, de ladder
    niet meer op, niet meer op een trapje, niet meer op een stoel, trapje niet op;
  schilderen: graag verven, wil verven, kleien of verven, verven en tekenen, kunst schilderen, verf gegeven,
    verfspullen, verfset, schilderspullen;
  dieren: voor beesten zorgen, voor beesten, op beesten, beesten verzorgen, beesten om zich heen, opgegroeid
    met dieren, opgegroeid tussen de dieren, opgegroeid met beesten;
  voorlezen: leest mooi voor, leest prachtig voor, stem gebruiken om voor te lezen, kan mooi voorlezen;
  bewegen-ouderen: rustig aan bewegen, spieren rustig, wel rustig aan, maar rustig aan, op haar/zijn gemak
    bewegen, op het gemak bewegen;
  taalmaatje: nieuwkomers met de taal helpen, met de taal helpen, helpen met de taal, anderen nederlands
    leren, iemand nederlands leren;
  dementie: raakt de weg kwijt in haar/zijn hoofd, raakt de weg kwijt, weg kwijt in haar/zijn hoofd, met z'n
    tweeen heen kunnen met dementie, met de dag minder, wordt minder in haar/zijn hoofd, hoofd laat haar/hem
    in de steek;
  cultuur-delen: eigen landgenoten;
  vrouwen: abla's onder elkaar, vrouwen zoals zij, moslimvrouwen, moslima's, arabische vrouwen,
    hindoestaanse vrouwen, surinaamse vrouwen, oudere vrouwen onder elkaar;
  vaders: andere pa's, jonge pa, jonge pa's, thuisblijfvader, vader thuis;
  beperking: begeleid;
  kerkdienst: na de mis, zondagse dienst;
  verslaving: droge alcoholist, van de drank afgebleven, weken van de drank, maanden van de drank, gestopt
    met zuipen, zuipen, zoop, drankje te veel, lust geen druppel meer, maanden van de fles, weken van de
    fles, mnd van de fles, wkn van de fles;
  stilte: niemand iets zegt, waar niemand iets zegt, waar niemand praat, waar niet gepraat wordt, plek
    zonder praten, waar niet gesproken wordt;
  nieuwkomers: is hier pas, pas in haarlem uit, kent de weg niet, de weg niet kent, weet de weg niet, weet
    hier de weg niet, weg in zorg en loketten, loketten, wegwijs in de zorg;
`
