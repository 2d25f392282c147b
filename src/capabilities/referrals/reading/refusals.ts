/** Sayings that what is named is not wanted; what they are about stands behind them, or else in front. */
export const refusing = `
  niet alleen maar, ligt moeilijk bij, dus dat niet, dan dat niet, is er klaar mee, is ze/hij klaar mee, heeft ze/hij gehad en is er klaar mee, heb ie niks mee, daar heb ie niks mee, heeft ie niks mee, doen we maar niet, wordt ze/hij chagrijnig van,
  hekel aan, afkeer van, broertje dood aan, broertje aan dood, houdt niet van, hou niet van,
  niet houdt van, niet van houdt, houdt totaal/absoluut/helemaal/echt/ook/zo niet van,
  houdt niet zo van, houdt niet echt van, houdt niet erg van, houdt ze/hij/zij niet van,
  hoeft ze/hij/zij niet, houdt nie van, heeft niks/niets met, heeft niks/niets op met,
  niks/niets hebben met, heb niks/niets met, heeft helemaal/totaal/absoluut/echt niks/niets met,
  niks/niets te maken hebben met, moet niks/niets hebben van, moet niks/niets van,
  niks/niets moet hebben van, moet er niet aan denken, niet aan denken, moet niet aankomen met,
  niet aankomen met, niet mee aankomen, niet mee aan te komen, geen zin in, geen zin om,
  geen zin meer in, geen behoefte aan, geen behoefte om, geen interesse in, geen interesse voor,
  niet geinteresseerd in, interesseert haar/hem niet, geen belangstelling voor, geen trek in,
  liever geen, liever niet, liefst geen, liefst niet, absoluut geen, absoluut niet, zeker geen,
  zeker niet, beslist geen, beslist niet, echt geen, echt niet, in geen geval, vooral geen, vooral niet,
  bedankt voor, bedankt feestelijk voor, wordt ze/hij/ie niet blij, wordt ze/hij/ie niet vrolijk van, wordt ze/hij/ie naar van, past niet bij haar/hem, is te veel gevraagd, laat ze/hij liever aan zich voorbijgaan, slaat ze/hij over, mag wegblijven,
  gaat niet aan, doet niet aan, doet ze/hij/zij niet aan, gaat ze/hij/zij niet aan, begint ze/hij niet aan, is ook een nee, is een nee,
  niks/niets met, niet nog een, niet weer een, niet weer, niet nog eens, geen fan van,
  geen liefhebber van, niet dol op, niet gek op, niet zo gek op, niet zo dol op, niet zo van,
  niet van de, niet van het, is niet zo'n, geen type voor, niet het type voor, is geen type, haat,
  haat aan, gruwt van, verafschuwt, een gruwel, wordt gek van, wordt niet blij van, niet blij van,
  krijgt de kriebels van, de kriebels van, zit niet te wachten op, niet te wachten op,
  zit niet op te wachten, niet op zit te wachten, ziet niets/niks in, niets/niks zien in,
  ziet het niet zitten om, ziet niet zitten, niet gediend van, weigert, weigerde, pertinent geen,
  pertinent niet, per se geen, per se niet, allergisch voor, wars van, klaar met, helemaal klaar met,
  genoeg van, helemaal gehad met, het helemaal gehad met, wel gehad met, het wel gehad met, gehad met al dat, heeft ze/hij/zij/ie geen tijd, is uitgepraat over, schoon genoeg van, beu, is het zat, zat van, heeft het gehad met,
  wil niks/niets weten van, niks/niets van, niks/niets met de, niks/niets met een, niks/niets met, als de
  dood voor, doodsbenauwd voor, gruwt van, gruwt ze/hij/ie van, daar gruwt ze/hij/ie van, heeft ze/hij/ie
  een hekel aan, een broertje dood aan, broertje dood aan, ziet ze/hij/ie niks/niets in, ziet niks/niets in,
  liever geen, liever niet, alles behalve, behalve, alsjeblieft geen, alsjeblieft niet, asjeblieft geen, aub
  geen, svp geen, bespaar haar/hem, afgezworen, heeft ze/hij/ie afgezworen, hoeft ze/hij/ie/zij niet, hoeft
  van haar/hem niet, hoeft voor haar/hem niet, komt er niet in, mag er niet bij, is niet aan haar/hem
  besteed, niet aan haar/hem besteed, niks/niets aan haar/zijn hoofd, past ze/hij/ie voor, bedankt ze/hij/ie
  voor, niet gediend van, kan ze/hij/ie missen als kiespijn, is ze/hij/ie op uitgekeken, uitgekeken op,
  niks/niets weten van, wil niet, wil geen, wil nooit, wil niet meer,
  wil nooit meer, wil absoluut geen, wil absoluut niet, wil niks/niets, wilt niet, wilt geen,
  willen geen, willen niet, wou niet, hoeft geen, hoeft niet, hoeft niet zo nodig, hoeven niet,
  hoeven geen, zoekt geen, niet op zoek naar, voelt niet voor, voelt niets/niks voor, niks voelen voor,
  heeft slechte ervaringen met, slechte ervaring met, nooit meer, is niet van, niet zijn/haar ding,
  niet zijn/haar kopje thee, niets voor haar/hem/mij, niks voor haar/hem/mij, is niks voor,
  is niets voor, trekt haar/hem niet, spreekt haar/hem niet aan, lijkt haar/hem niks/niets,
  lijkt haar/hem niet leuk, vindt niks aan, niks aan, niets aan, vindt niks, vindt niets,
  vindt ze/hij niks/niets/stom/saai/vreselijk/verschrikkelijk/suf/kinderachtig/betuttelend/afschuwelijk/niet
  leuk/niet fijn/maar niks,
  vindt stom/saai/vreselijk/verschrikkelijk/suf/kinderachtig/betuttelend/afschuwelijk, niet leuk,
  niet fijn, stom vindt, saai vindt, vreselijk vindt, niks vindt, verschrikkelijk vindt,
  wil ze/hij/zij niet, moet ze/hij/zij niet, moet ze/hij niks/niets van hebben,
  heeft ze/hij niks/niets mee, niks/niets mee, lust ze/hij niet, lust geen, lust niet, past niet bij,
  niet bij haar past, niet bij hem past, is uitgesloten, graag niet, graag geen, niet graag,
  ziet ze/hij niet zitten, zit ze/hij niet op te wachten, kan gestolen worden,
  kan hem/haar gestolen worden, zegt haar/hem niks/niets, moet ze/hij/zij niks/niets hebben,
  moet niks/niets hebben, bang voor, doodsbang voor, allergie voor, is allergisch voor, gaat niet graag,
  doet niet graag, not into, daar niet van, er niet van, niet ingaan op, heeft afgehaakt bij, niet bij,
  niet naar, niet aan, niet in een, niet zo een, geen zo een, nee tegen, afgeknapt op, knapt af op,
  kan niet tegen, kan slecht tegen, kan niet meer, niks/niets van de, niks/niets van het, krijgt ze/hij/zij/ie de kriebels,
  doet ze/hij/zij/ie niet`

/** Said in front of what somebody wants less of, or in front of all that they do: no wish for more of it. */
export const givingUp = `
  wil minder, moet minder, probeert minder, wil stoppen met, probeert te stoppen met, moet stoppen met,
  gestopt met, stopt met, wil af van,
  wil graag af van, wil van haar, wil van zijn, wil van het, wil van de, te veel met, moest stoppen met`

/** Said behind what somebody can no longer do or has too much of: `wandelen is te zwaar`. */
export const tooMuch = `
  is te zwaar, wordt te zwaar, werd te zwaar, te zwaar geworden, is te vermoeiend, is te ver, is te
  inspannend, gaat niet meer, lukt niet meer,
  lukt haar/hem niet meer, zit er niet meer in, gaat haar/hem niet meer, is te pijnlijk, doet pijn, is
  haar/hem te veel, zijn haar/hem te veel,
  wordt haar/hem te veel, is te veel, zijn te veel, is haar/hem te druk, is te hoog gegrepen`

/** `kan niet meer wandelen` is no wish to walk; somebody who can no longer cook may well want to eat. */
export const nothingRefusedBy = `kan niet meer`

/** A no that is none: `niet alleen eten` asks for company, `kan niet koken` says nothing about liking it. */
export const notRefusing = `
  niet altijd, niet steeds, niet kwijtraken, niet kwijt, niet verleren, niet verliezen, niet vergeten, niet wegzakken, niet de hele tijd, niet binnen zitten, niet binnen blijven, niet gek kijken, niet gek kijkt, niet gek aankijken,
  kan niet betalen, niet kan betalen, niet ergens een/iets, is er niet een/iets/ergens, er niet iets/ergens, er niet een, ken die niet, kan die niet, kan ze/hij niet wat,
  niet nieuw kopen, niet kopen, kan ze/hij niet nieuw, begrijpen/begrijpt/snappen/snapt dat niet, niet weten wat, niet hoe, niet zielig, niet voor hulp, niet geholpen worden,
  niet gevierd, vindt haar/zijn draai niet, niet over straat, het donker niet, in het donker niet, niet gemakkelijk, niet makkelijk,
  bang voor incasso/beslag/loonbeslag/deurwaarder/deurwaarders/aanmaningen/schulden/boetes/ontruiming, bang voor de deurwaarder/post/brieven/incasso/brievenbus,
  niet meer afhankelijk, niet afhankelijk, niet meer hoeven vragen, niet steeds hoeven vragen, niet altijd hoeven vragen,
  niet alleen, niet graag alleen, niet altijd alleen, niet meer alleen, niet zo alleen,
  niet in haar/zijn eentje, niet per se, niet perse, niet noodzakelijk, niet meer thuis,
  niet de hele dag, niet meer de hele dag, niet genoeg, niet vaak, niet zo vaak, niet meer zo vaak,
  niet elke dag, kan niet, kan nog niet, kan niet zo goed, kan niet goed, kan geen, kon niet,
  durft niet, durft geen, durf niet, durft niet meer, durft nog niet, weet niet, weten niet, lukt niet,
  lukt haar/hem niet, lukt niet meer, gaat niet meer, doet niet meer, doet niets/niks, heeft geen,
  heeft nog geen, heeft niet, heb geen, hebben geen, kent geen, kent niemand, ziet geen, ziet niet veel,
  krijgt geen, is er niet, er is geen, er zijn geen, is geen bezwaar, geen bezwaar, geen probleem,
  niet erg, komt niet, komt niet meer, mag niet, mag geen, snapt niet, begrijpt niet, lukt het niet,
  niet zelfstandig, niet vergeten, niet weg te slaan, niet te stuiten, niet onaardig, niet vies van,
  niet bang voor, niet bang, geen hekel aan, geen moeite met, niet zonder, niet zo lang, nog niet,
  waarom niet, of niet, nog nooit, nooit eerder, niet stilzitten, niet stil zitten, geen ervaring met,
  geen dag zonder, niet meer missen, niet missen, geen werk, niet weten, nooit geleerd, niet geleerd,
  niet bekend met, niet lezen of schrijven, begrijpt niks/niets van, snapt niks/niets van, geen raad, nooit
  meer aan, komt nooit meer aan, niet meer open, niet open, geen schulden,
  houdt niks/niets van, weet niks/niets van, merkt niks/niets van, ziet niks/niets van, hoort niks/niets
  van, vindt er niks/niets van, zegt er niks/niets van, weet er niks/niets van, geen rustige plek, geen rustig plekje, geen rustig plekkie, geen plek om, geen ruimte om,
  geen achterstanden, geen
  geld, geen geld voor, echt geen geld, geen cent, geen euro`

/** From here on what is said is wanted again. */
export const wantedAgain = new Set(
  `juist wel graag zoekt zoek wil wilt willen houdt liever liefst vindt mist heeft kan zou gaat vraagt
  geniet`.split(/\s+/u),
)

/** Words of wanting and liking: a bare `niet` in their clause is about that. */
export const willing = new Set(
  `wil wilt willen wou wilde graag houdt hou lust hoeft hoeven liever liefst lijkt trekt zin zoekt
  moet`.split(/\s+/u),
)

/** Refusals that do not name what they are about, and what that is. */
export const refusedInOtherWords: readonly {
  readonly topics: readonly string[]
  readonly phrases: string
  readonly example: string
  readonly not: string
}[] = [
  {
    topics: ['praatgroep'],
    phrases: `
      wilden laten praten, niks/niets met gesprekken, niks/niets met begeleiders, geen gesprekken, zonder dat het over klachten gaat, zonder dat het weer over klachten, niet over klachten,
      niet over haar/zijn ziekte praten, niet over ziekte praten, met zakdoekjes, lotgenotengedoe, gepraat is er genoeg, genoeg gepraat, al genoeg gepraat, uitgepraat, is uitgepraat over,
      therapieachtigs, geen therapie, niks/niets therapeutisch, geen zielenknijpers, niet over gevoelens, gevoelens niet op tafel, niet in een kring, niet in een kringetje, niet in het kringetje,
      haar/zijn verhaal niet weer doen, niet weer haar/zijn verhaal, haar/zijn verhaal moet doen, geen gesprekskring, niet delen wat, wil er niet over praten, wil daar niet over praten, hoeft er niet over te praten`,
    example: 'zoekt gezelschap, maar therapie heeft hij gehad, dus niks therapeutisch',
    not: 'wil graag praten over vroeger',
  },
  {
    topics: ['mannen'],
    phrases: `met alleen kerels, alleen maar kerels, alleen maar mannen, tussen allemaal mannen, niet tussen de mannen, niet met alleen mannen, geen mannenclub`,
    example: 'niet weer een clubje met alleen kerels',
    not: 'wil wat met kerels ondernemen',
  },
  {
    topics: ['moeders'],
    phrases: `tussen allemaal moeders, tussen de moeders zit, allemaal moeders, enige vent tussen, enige man tussen, alleen maar moeders, geen moederclub`,
    example: 'pas vader, wil niet weer tussen allemaal moeders zitten',
    not: 'zoekt andere moeders',
  },
  {
    topics: ['ouderensoos'],
    phrases: `niet tussen de opa's, niet tussen de opas, tussen de oudjes, iets voor ouden van dagen, niet tussen oude mensen, niet tussen de oude mensen, niet tussen de bejaarden, tussen tachtigers, geen bejaardenclub, voor ouwe mense, voor ouwe mensen, dat is voor oude mensen, allemaal oude mensen`,
    example: 'wil niet tussen de oude mensen zitten',
    not: 'wil oude mensen helpen',
  },
  {
    topics: ['houtbewerking', 'werkplaats'],
    phrases: `geen hout of machines, geen hout meer, geen machines meer, niet weer aan de werkbank`,
    example: 'wil wat doen, maar geen hout of machines meer',
    not: 'wil iets van hout maken',
  },
  {
    topics: ['kookles', 'koken'],
    phrases: `zelf achter de pannen staan geen, niet zelf achter de pannen, niet zelf koken, hoeft niet zelf te koken, koken hoeft niet`,
    example: 'wil aanschuiven, maar niet zelf achter de pannen staan',
    not: 'wil zelf achter de pannen staan',
  },
]
