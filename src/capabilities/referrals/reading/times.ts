import type { Rule } from './rules.ts'

/** Values of the chips `when` and `not-when`. */
export const times = [
  'ochtend',
  'middag',
  'avond',
  'overdag',
  'weekend',
  'doordeweeks',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const
export type Time = (typeof times)[number]

/**
 * Words for a moment: wished for, unless the words around it say that it does not suit. The keys are times; a day
 * of the week has the usual ways to write it.
 */
export const timeWords: readonly { readonly key: Time; readonly phrases: string }[] = [
  {
    key: 'ochtend',
    phrases: `
      voor/tot twaalf/twaalven/elf, voor 12/11, tot 12/11/11u/12u, 9/10 tot 11/12, 9/10/11 u, om 9/10/11 uur, voor de lunch, voor de koffie, na het ontbijt, met de kippen op, zonsopgang, in de vroegte, ochtendmens, vroeg in de morgen, nog voor de middag, half tien en/tot half elf/twaalf, half tien en/tot elf/twaalf, tussen half tien/elf en half elf/twaalf, als de kinderen naar school zijn gebracht, ochtend, ochtenden, ochtends, ochtens, ochends, morgens, smorgens, smorges, morges, vanochtend,
      vanmorgen, voormiddag, voor de middag, vroeg op de dag, in de morgen, tussen 9/10 en 11/12, voor 12/twaalf uur, tot 12/twaalf uur, koffietijd, maandagochtend,
      dinsdagochtend, woensdagochtend, donderdagochtend, vrijdagochtend, zaterdagochtend, zondagochtend`,
  },
  {
    key: 'middag',
    phrases: `
      13/14/15/16 u, om 13/14/15/16 uur, na enen/tweeen/drieen, na 1/2/3 uur, rond/om half twee/drie/vier, uur of twee/drie/vier, na de middagboterham, na zijn/haar dutje, middag, middagen, middags, vanmiddag, namiddag, na de lunch, tussen 12/13/14/1/2/een/twee en 15/16/17/3/4/5/vier/vijf, na 12/twaalf uur, vanaf 12/13/14/een/twee uur, tussen de middag, lunchtijd,
      maandagmiddag, dinsdagmiddag, woensdagmiddag, donderdagmiddag, vrijdagmiddag, zaterdagmiddag,
      zondagmiddag`,
  },
  {
    key: 'avond',
    phrases: `
      19/20/21 u, om 19/20/21 uur, na half zes/zeven/acht, rond/om half acht, rond achten, na achten, na het avondeten, avondeten, laat vrij, savonds laat, vooravond, begin van de avond, avond, avonden, avonds, avons, avends, avens, vanavond, in het donker, in de donkerte,
      na het eten, na zessen, na 17/18/19/20/5/6/7/8/vijf/zes/zeven/acht uur, na 5en/6en/7en/8en, pas na 5/6/7/8, vanaf 17/18/19/20/vijf/zes/zeven uur, na het werk, na werktijd, na haar/zijn werk,
      maandagavond, dinsdagavond, woensdagavond, donderdagavond, vrijdagavond, zaterdagavond,
      zondagavond, als het donker is, donker is`,
  },
  {
    key: 'overdag',
    phrases: `
      tussen 9 en 4/5/16/17/16u/17u, 9 tot 4/5/16/17, eerder op de dag, kroost op school, overdag, over dag, bij daglicht, als het licht is, onder schooltijd, schooltijd, tijdens school,
      tijdens schooluren, binnen schooltijd, kind/kinderen op/naar school, tussen 9 en 3, kantoortijden,
      kantooruren, bij dag`,
  },
  {
    key: 'weekend',
    phrases:
      'zaterdag of/en zondag, zaterdag zondag, weekend, weekenden, weekends, weekeinde, weekeinden, weekeind, in het weekend, wkd, wknd, za of zo, za en zo, za zo, zat of zon, zat en zon, zat zon, kids/kinderen om het weekend bij vader/moeder/papa/mama/haar/zijn, kinderen zijn om het weekend weg, weekenden zijn',
  },
  {
    key: 'doordeweeks',
    phrases: `
      maandag tot vrijdag, maandag vrijdag, maandag tot en met vrijdag, weekdagen, gewone weekdagen, werkweek, doordeweeks, doordeweekse, door de week, door-de-week, op werkdagen, werkdagen, doordeweek,
      onder schooltijd, schooltijd, tijdens school, tijdens schooluren, binnen schooltijd,
      kind/kinderen op/naar school`,
  },
  {
    key: 'maandag',
    phrases: 'maandag, op ma, maandags, maandagen, maandagochtend, maandagmiddag, maandagavond',
  },
  {
    key: 'dinsdag',
    phrases: 'dinsdag, op di, dinsdags, dinsdagen, dinsdagochtend, dinsdagmiddag, dinsdagavond',
  },
  {
    key: 'woensdag',
    phrases: 'woensdag, op wo, woensdags, woensdagen, woensdagochtend, woensdagmiddag, woensdagavond',
  },
  {
    key: 'donderdag',
    phrases: 'donderdag, op do, donderdags, donderdagen, donderdagochtend, donderdagmiddag, donderdagavond',
  },
  {
    key: 'vrijdag',
    phrases: 'vrijdag, op vr, vrijdags, vrijdagen, vrijdagochtend, vrijdagmiddag, vrijdagavond',
  },
  {
    key: 'zaterdag',
    phrases: 'zaterdag, op za, zaterdags, zaterdagen, zaterdagochtend, zaterdagmiddag, zaterdagavond',
  },
  {
    key: 'zondag',
    phrases: 'zondag, zondags, zondagen, zondagochtend, zondagmiddag, zondagavond',
  },
]

/** A moment with one of these in its clause is not meant as a moment at all. */
export const timeLookAlikes = `
  om het weekend de kinderen, kinderen om het weekend, om het weekend zijn/haar, om het weekend, om de zondag, zondagskind, fijn weekend, kinderen in het weekend, weekend bij zijn vader, weekend bij haar moeder,
  weekend bij zijn/haar vader/moeder,
  goede avond, goedemiddag, goedemorgen, slaat een avond over, sinds zondag,
  afgelopen week/weekend/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag,
  vorige week/weekend/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag, vorig weekend,
  gisteravond, gisteren avond, avondvierdaagse, avondmaal, vanaf vanmorgen`

/** Said of a moment that does not suit: somebody is away then, or cannot. */
export const busy = `
  heeft hij/ze/zij de meeting, vervalt, onrustig, wordt onrustig, terugvalmoment, binnen blijven, dan moet ze/hij er zijn, is haar/zijn man thuis, kok, bardienst, avondschool, avondopleiding,
  bij haar vent/vriend/dochter/zoon, bij zijn vriendin/dochter/zoon, bij ex met kinderen, naar kinderen, naar de kinderen, naar haar/zijn dochter/zoon/kinderen, is het gezin compleet, te druk overal,
  komen de kleinkinderen, komen de kinderen, zijn de kinderen er, heeft ze/hij de kinderen,
  is druk, is bezet, is lastig, zit vol, is vol, is volgepland, is niet mogelijk, heeft ze al, heeft hij al, staat vast,
  werkt, moet werken, aan het werk, is bezet, bezet, is er niet, heeft dagbesteding, dagbesteding,
  naar dagbesteding, dialyse, dialyseert, therapie, fysio, naar school, heeft school, behandeling,
  hebben school, heeft taalschool, hebben taalschool, hebben ze taalschool/school/les, heeft ze/hij taalschool/school/les/stage/inburgering/taalles/cursus/opleiding/bijles, hebben ze taalles/cursus/opleiding, zit op school, zitten op school, inburgering, naar taalles, naar het werk, heeft stage, loopt stage, past op, past ze/hij op, moet ze/hij oppassen, moet oppassen, heeft de kleinkinderen, heeft ze/hij de kleinkinderen, zit ze/hij bij haar/zijn moeder/vader/man/vrouw, mantelzorg,
  lastig, moeilijk, te laat, te vroeg, te vermoeid, uitgeput, heeft thuiszorg, komt de thuiszorg,
  thuiszorg, slaapt, is moe, te moe, erg moe, past niet, valt af, onmogelijk, is een probleem,
  geen optie, gaat naar de moskee, gaat naar de kerk, heeft cursus, heeft les, verhinderd, ongeschikt,
  uitgesloten, vermijden`

/** Said of a moment in which somebody is wanting: `zit 's avonds alleen`. Here a no is about the rest, not the moment. */
export const lonelyThen = `
  komen de muren op, muren op haar/hem af,  zijn killing, is killing, gevaarlijke dagen, gevaarlijk, is het stilst, het stilst, stilst, doorkomen, niet doorkomen,
  moeilijkste dag, moeilijkste moment, moeilijkste dagen, ergste dag, zwaarste dag, zijn het ergst, is het ergst, het ergst,
  duurt lang, duurt zo lang, duurt eindeloos, duren lang, duren zo lang, is lang, zijn lang, niet door te komen, komt niet door,
  ziet op tegen, ziet ertegenop, muren komen op, stil in huis, doodstil, niet thuis, niet stilzitten, niet meer thuis, heeft het moeilijk, heeft het zwaar, het moeilijk heeft,
  het moeilijkst, het zwaarst, moeilijke momenten, niet alleen, niet graag alleen, niet meer alleen,
  niet altijd alleen, niet in haar/zijn eentje, niet zo alleen, niemand, niets te doen, niks te doen,
  geen bezoek, geen aanspraak, niet meer weet, niet weet wat, geen mens, geen eten, niet eet, eet niet,
  avonden zijn lastig/moeilijk/zwaar/eenzaam/stil, avonden vallen zwaar, is zwaar, zijn zwaar, zijn lastig, zijn eenzaam, is eenzaam, in een gat, een zwart gat,
  kookt niet, geen bezigheid, geen dagbesteding, geen werk, werkt niet, slaapt niet, niet slaapt,
  vervelen, verveelt`

/** Said of a moment that goes well as it is: `overdag redt hij zich`. */
export const managesThen = `
  redt zich, redt ie zich, redt hij zich, redt ze zich, redt zij zich, zich wel redt, gaat het wel, gaat het goed, gaat wel, gaat goed,
  lukt het wel, lukt wel, heeft ze genoeg te doen, heeft hij genoeg te doen, genoeg te doen, heeft ze aanloop, heeft hij aanloop,
  is het te doen, komt ze wel door, komt hij wel door, komt de thuiszorg, komt haar dochter, komt zijn dochter, komt zijn zoon,
  is er hulp, heeft hij dagbesteding, heeft ze dagbesteding, vermaakt zich, vermaakt ze zich, vermaakt hij zich`

/** `alleen overdag` says what does not suit as well. */
export const opposites: Readonly<Partial<Record<Time, Time>>> = {
  ochtend: 'avond',
  middag: 'avond',
  overdag: 'avond',
  avond: 'overdag',
  weekend: 'doordeweeks',
  doordeweeks: 'weekend',
}

/** Whole sayings about time, with what they come down to: `-` stands before what does not suit. */
export const timeRules: readonly Rule[] = [
  {
    key: '-overdag avond weekend',
    phrases: `
      werkt tot vijf/zes/zeven/half/5/6/7, werkt hij/ze/zij tot vijf/zes/zeven/half/5/6/7, tot vijf/zes/zeven/half/5/6/7 op zijn/haar werk, werkt elke dag, baan overdag,
      door de week heeft hij/ze/zij/ie zijn/haar werk, doordeweeks heeft hij/ze/zij/ie zijn/haar werk, door de week zijn/haar werk, doordeweeks zijn/haar werk, overdag heeft hij/ze/zij/ie zijn/haar werk, overdag zijn/haar werk, op werkdagen zijn/haar werk,
      doordeweeks op kantoor, door de week op kantoor, doordeweeks op de bouw, door de week in de zaak, doordeweeks in de zaak, staat doordeweeks in de winkel, door de week naar school, doordeweeks naar school,
      werkt overdag, overdag werkt, overdag werken, overdag aan het werk, overdag werk, werkt fulltime,
      werkt full time, werkt voltijd, fulltime baan, volledige baan, werkt hele dagen,
      werkt de hele dag, werkt hele week, heeft een drukke baan, werkt doordeweeks, werkt door de week,
      doordeweeks werkt, werkt van 9 tot 5, van negen tot vijf, overdag naar school, overdag op school,
      gaat overdag naar zijn/haar werk, werkt 40 uur, werkende moeder, werkende ouder,
      werkt tot half 5/6/7/vijf/zes/zeven, na zijn/haar werk pas, zit overdag op kantoor, overdag op
      kantoor, staat overdag in, overdag in de fabriek, overdag in de zorg, overdag in de winkel,
      overdag in de bouw, overdag op de bouw, overdag op haar/zijn werk, overdag aan het werken, hele
      dagen op zijn/haar werk, maakt lange dagen, lange werkdagen, lange dagen op het werk, voltijdbaan,
      voltijd baan, werkt vijf dagen, werkt 5 dagen, werkt vier dagen, werkt 4 dagen, werkt 36/38 uur,
      werkt 32 uur, pas vrij na, pas thuis na, overdag kan ze niet, overdag kan hij niet, overdag lukt
      niet, overdag gaat niet, overdag niet beschikbaar, overdag geen tijd, overdag opleiding, overdag
      stage, overdag op stage, overdag naar stage, door de week werken ze, door de week werken,
      doordeweeks werken, werken ze allebei, werken allebei, allebei een baan, werkt van maandag tot
      vrijdag, werkt ma tot vr, van acht tot vijf, van 8 tot 5, kantoorbaan, hij/ze/zij werkt door de
      week`,
    example: 'werkt overdag en zoekt een koor',
    not: 'is overdag alleen',
  },
  {
    key: '-avond',
    phrases: `
      niet na vijf/vijven/zes/zessen, na vijven niet, voor vijven thuis, voor zessen thuis, voor het eten thuis,
      niet in het donker, durft in het donker niet, durft het donker niet in, bang in het donker,
      bang in donker, niet naar buiten als het donker is, gaat in het donker niet,
      avonds de deur niet uit, avonds niet de deur uit, durft avonds niet,
      durft avonds de deur niet uit, voor het donker thuis, voor donker thuis, avonds niet, niet avonds,
      s avonds bang, bang avonds, avonds niet meer, komt avonds niet meer buiten,
      avonds niet naar buiten, avond te laat, vroeg naar bed, ligt vroeg in bed, gaat vroeg slapen,
      na vieren de deur niet, na vieren niet, na vieren niet meer, na vijven niet meer, na zessen niet, na zessen niet meer, na het journaal niet, in de winter na vieren,
      avondklok, in het donker ziet ze/zij/hij/ie niets/niks/slecht/weinig/bijna/amper/nauwelijks/niet, in het donker ziet ze/zij/hij/ie bijna niets/niks, in het donker ziet ze/zij/hij/ie geen steek,
      ziet in het donker niets/niks/slecht/weinig/bijna/amper/nauwelijks/niet, ziet geen steek in het donker, als het donker is ziet ze/hij niets/niks/slecht,
      in het donker valt ze/hij, in het donker rijdt/fietst ze/hij niet, voor het donker wordt, voor de lampen aangaan, voor de lantaarns aangaan,
      niet na vier/vieren/half, na donker, na het donker, niet na donker, voor donker binnen, voor
      donker terug, voor het donker terug, voor het donker binnen, zodra het donker is/wordt, als het
      donker wordt, zo gauw het donker is/wordt, als het schemert, in de schemering, na zonsondergang,
      voor zonsondergang, nachtblind, ziet slecht in het donker, ziet niets in het donker, ziet niks in
      het donker, rijdt niet in het donker, fietst niet in het donker, durft niet in het donker, durft
      het donker niet, in het donker niet meer, in het donker gaat ze niet, in het donker durft ze niet,
      in het donker komt ze niet, niet meer in het donker, in donker niet, in donker niet over straat, donker niet over straat, in donker durft ze/hij niet, bang in het donker over straat, alleen bij daglicht, alleen bij licht, alleen
      als het licht is, uiterlijk vier/vijf/4/5 uur thuis, voor vier/vijf/zes/4/5/6 uur thuis, om vijf
      uur thuis, op tijd thuis, deur op slot, avonds op slot, avonds gaat de deur op slot, avonds blijft
      ze binnen, avonds blijft hij binnen, avonds blijft ze thuis, avonds blijft hij thuis, in de avond
      is ze op, in de avond is hij op, avonds is ze op, avonds is hij op, avonds op is, avonds helemaal op, is avonds bekaf, avonds kapot,
      avonds is ze kapot, avonds is hij kapot, avonds gesloopt, avonds uitgeteld, avonds bekaf, avonds
      doodmoe, avonds gaat niet, avonds lukt niet, avonds kan niet, avonds kan ze niet, avonds kan hij
      niet, avonds komt ze niet, avonds komt hij niet, avonds moet ze thuis, avonds moet hij thuis,
      avonds weg kan niet, avonden vallen af, avond valt af, gaat met de kippen op stok, om acht uur in
      bed, om 8 uur in bed, om negen uur in bed`,
    example: 'durft ’s avonds niet naar buiten',
    not: 'zit ’s avonds alleen',
  },
  {
    key: '-ochtend -middag',
    phrases: `
      nachtdienst, nachtdiensten, draait nachten, draait nachtdiensten, werkt nachts, nachts werkt, werkt in de nacht, heeft nachtdienst, nachtploeg, permanent in de nacht,
      slaapt/pit/ligt/maft tot een/twee/drie/vier/vijf/1/2/3/4/5, slaapt/pit/ligt/maft tot een uur of twee/drie/vier/vijf/2/3/4/5, slaapt/pit/ligt/maft tot een uur of twee/drie/vier/vijf/2/3/4/5 middags, slaapt/pit/ligt/maft tot twee/drie/vier/vijf/2/3/4/5 uur middags,
      slaapt overdag, overdag slaapt hij/ze/ie, overdag ligt hij/ze/ie op bed, overdag slaapt, slaapt de hele dag door, leeft nachts`,
    example: 'draait nachtdiensten en wil iets creatiefs',
    not: 'slaapt ’s nachts slecht',
  },
  {
    key: '-ochtend',
    phrases: `
      ochtends lastig, ochtends is lastig, ochtends moeilijk, komt ochtends moeilijk op gang,
      ochtends slecht op gang, niet te vroeg, niet vroeg, kan niet vroeg op, slaapt uit,
      slaapt lang uit, langslaper, geen ochtendmens, laat op gang, morgens niet, ochtends niet,
      moeilijk uit bed, geen vroege vogel, geen ochtendtype,
      ochtends komt de thuiszorg, ochtends thuiszorg, ochtends geen energie, ochtends is ze niets waard,
      ochtends niks waard, ochtends niets waard, ochtends stijf, eerst op gang komen, voor elven niet,
      niet voor elven, niet voor tienen, voor tienen niet, niet voor elf uur, niet voor tien uur, niet
      voor 10/11 uur, na tienen, na elven`,
    example: 'geen ochtendmens',
    not: 'is graag ’s ochtends bezig',
  },
  {
    key: 'avond',
    phrases: `
      na het werk, na werktijd, na haar/zijn werk, avondmens, avonduren, avonds vrij, na kantoortijd, na werk, uit haar/zijn werk, na kantoor,
      na vijven/zessen/zevenen/achten, na half zes/zeven/acht, pas na vijven/zessen/zevenen/achten, na half 6/7/8, na etenstijd, tegen de avond,
      als de kinderen slapen, als de kinderen in bed liggen, als de kinderen op bed liggen, als de kleintjes slapen, pas laat thuis, laat thuis van werk,
      na de werkdag, na een werkdag, naast haar/zijn werk, naast het werk, alleen avonden, heeft alleen avonden vrij, avonds pas tijd, avonds pas vrij,
      alleen avonds tijd, tijd heeft ze avonds, in de avonduren`,
    example: 'wil na het werk nog iets doen',
    not: 'zoekt weer werk',
  },
]
