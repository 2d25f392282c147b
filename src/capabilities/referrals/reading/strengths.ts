/** Topics of wanting to be of use: whoever names them offers something. */
export const givingTopics: readonly string[] = ['iets-betekenen', 'vrijwilligerswerk']

/** Sayings that somebody is good at what is named, or wants to do it for others. */
export const able = `
  kan goed, kan heel goed, kan erg goed, kan echt goed, kan best goed, kan zo goed, kan ontzettend goed,
  kan heerlijk, kan mooi, kan lekker, kan prachtig, kan uitstekend, kan geweldig, kan fantastisch,
  kan hartstikke goed, kan wel goed, kan als de beste, kan ze/hij/zij goed, kan ze/hij heel goed,
  kan ze als de beste, goed kan, heel goed kan, goed in, is goed in, heel goed in, erg goed in,
  goed met, heel goed met, uitblinker in, blinkt uit in, handig met, handig in, is handig, sterk in,
  bedreven in, kundig in, bekwaam in, knap in, een kei in, kei in, is kei in, is een held in, steengoed in, retegoed in, beregoed in, uitmuntend in, altijd een tien voor, altijd goed in, ster in, held in, verstand van,
  veel verstand van, weet veel van, weet alles van, veel kennis van, kennis van, ervaring met,
  ervaring in, ervaring als, ervaring op het gebied van, veel ervaring, jarenlange ervaring, werkte als,
  werkte in, heeft gewerkt als, gewerkt als, heeft gewerkt in, gewerkt in, van beroep,
  was haar/zijn vak, is haar/zijn vak, haar vak, zijn vak, opgeleid als, opgeleid tot, gediplomeerd,
  talent voor, heeft talent, feeling voor, gevoel voor, geeft les in, les geven, lesgeven, les geven in,
  kan lesgeven, workshop geven, workshops geven, cursus geven, training geven, wil anderen leren,
  anderen leren, anderen iets leren, kinderen leren, mensen leren hoe, wil helpen met, wil helpen bij,
  wil helpen in, helpen met, meehelpen met, meehelpen in, meehelpen bij, helpen bij, wil meehelpen,
  wil graag meehelpen, wil helpen, wil graag helpen, helpt graag, helpt graag met, helpt graag bij,
  helpt graag in, kan helpen met, kan helpen bij, kan anderen helpen, wil anderen helpen,
  anderen helpen met, anderen helpen, een ander helpen, ouderen helpen, kinderen helpen, mensen helpen,
  buren helpen, graag helpen, komt graag helpen, vrijwilligerswerk in, vrijwilligerswerk bij,
  vrijwilligerswerk met, vrijwilligerswerk doen in, vrijwilliger bij, vrijwilliger in,
  vrijwilliger zijn in, als vrijwilliger, zet zich graag in, zich inzetten voor, inzetten voor,
  iets betekenen voor, iets betekenen met, iets betekenen in, iets doen voor, iets willen doen voor,
  biedt aan, biedt zich aan, wil aanbieden, kan aanbieden, wil delen, kennis delen, kennis overdragen,
  doorgeven aan, vakmanschap, vakman, zit in haar/zijn vingers, draait zijn hand niet om voor,
  hand niet om voor, groene vingers, koken voor anderen, koken voor een groep, koken voor de buurt,
  voor anderen koken, voor de buurt koken, voor een groep koken, voor een ander, voor anderen,
  meester in, deskundig in, ervaren, rasechte, wil begeleiden, kan begeleiden, geschoold in`

/** Sayings that somebody wants to be of use, whatever with. */
export const ofUse = `
  niet alleen halen maar ook brengen, niet alleen krijgen/halen/nemen/ontvangen maar ook geven/brengen, niet alleen halen maar ook wat brengen, niet alleen vragen maar ook geven, ook geven, ook wat geven, ook iets geven, ook wat brengen, ook iets brengen, iets inbrengen, wat bijbrengen, iets bijbrengen, wat terugbrengen,
  wil wat geven, wel wat geven, wat teruggeven, iets teruggeven, wat terug geven, een ander helpen, iets voor een ander doen, wat voor een ander doen, wil iets betekenen, iets betekenen, wat betekenen voor, van betekenis zijn, van betekenis,
  betekenisvol, iets terugdoen, wat terugdoen, iets terug doen, wat terug doen, terugdoen,
  terug doen voor, iets terug geven, teruggeven, vrijwilligerswerk, vrijwilligerstaak,
  vrijwilligersklus, vrijwilligers werk, vrijwillig werk, vrijwillig aan de slag, vrijwilliger worden,
  vrijwilliger zijn, als vrijwilliger, vrijwilliger wil zijn, wil vrijwilliger, zich inzetten,
  inzetten voor, zich nuttig maken, nuttig maken, nuttig zijn, nuttig voelen, zich nuttig, iets nuttigs,
  iets nuttigs doen, nuttige bezigheid, iets doen voor anderen, iets doen voor een ander,
  iets doen voor de buurt, iets voor een ander, iets voor anderen, iets voor de buurt,
  iets voor de wijk, wat voor de buurt doen, wat voor een ander doen, wat voor anderen doen,
  zoekt een taak, wil een taak, een taak hebben, taakje, zoekt een klus, een klusje doen, klusjes doen,
  helpt graag, wil graag helpen, graag helpen, wil helpen, anderen helpen, een ander helpen,
  mensen helpen, wil iemand helpen, ouderen helpen, wil meehelpen, meehelpen, handen uit de mouwen, handen laten wapperen,
  handen uit de mouwen steken, steentje bijdragen, steentje bij te dragen, bijdragen aan de buurt,
  bijdrage leveren, kennis delen, van waarde zijn, waardevol zijn, weer meetellen, meetellen,
  iets doen voor oudjes/ouderen/bejaarden/kinderen/jongeren/buren/eenzamen/vluchtelingen/daklozen/dieren, wat doen voor
  oudjes/ouderen/bejaarden/kinderen/jongeren/buren/eenzamen/vluchtelingen/daklozen, wil er voor zorgen, er graag voor zorgen,
  wil ervoor zorgen, er voor zorgen, ervoor zorgen, hand en spandiensten, zorgen voor een ander, iets goeds doen, goed doen voor een ander,
  wil aan de slag, zich nodig voelen, nodig voelen, ertoe doen, er toe doen, wil geven,
  iets geven aan de buurt`

/** Here somebody asks for help of a volunteer, or was helped. */
export const notOfUse = `
  anderen/mensen/buren/jongeren/ouderen leren kennen, andere mensen leren kennen,
  zoekt een vrijwilliger, zoekt vrijwilliger, vrijwilliger die, een vrijwilliger die, vrijwilliger om,
  vrijwilliger voor, hulp van een vrijwilliger, vrijwilliger gezocht, wil geholpen worden,
  kan iemand helpen, kan iemand haar/hem helpen, wie kan helpen, niemand helpen, wil iemand die helpt, iemand die haar/hem/hen/ons helpt, die haar/hem/hen helpt, iemand die haar/hem kan helpen,
  iemand die helpt, kan niemand helpen, helpen met haar/zijn, haar/zijn/hun kinderen leren, haar/zijn/hun kind leren, haar/zijn zoon leren, haar/zijn dochter leren, wil hulp`

/** Learning it oneself: liking, and no strength. */
export const learning = new Set('leren leert leer les lessen cursus beginner beter oefenen nieuw'.split(' '))

/** What somebody has, and gives only when they want to be of use: `heeft zelf nog auto` alone is no offer to drive. */
export const possessions = {
  phrases:
    'heeft een rijbewijs, heeft een auto, heeft auto, heeft rijbewijs, eigen auto, auto voor de deur, met eigen auto, rijbewijs, heeft zelf nog auto, rijdt zelf nog',
  means: 'vervoer, chauffeur',
  beside:
    'wegbrengen, ophalen, halen en brengen, mensen/ouderen/buren/anderen rijden, mensen/ouderen/buren/anderen brengen, mensen/ouderen/buren/anderen vervoeren, wel rijden, rijdt graag, brengt graag, haalt graag, rijdt wel',
}

/** Gifts without a kind of activity in their words. */
export const gifts: readonly {
  readonly phrases: string
  readonly means: string
  /** Beside one of these words the saying is about something else. */
  readonly unless?: string
}[] = [
  {
    phrases:
      'legt sommen uit, legt graag sommen uit, legt graag dingen uit, legt goed uit, kan goed uitleggen, kan heel goed uitleggen, kan geweldig uitleggen, kan prachtig uitleggen, kan helder uitleggen, uitleggen aan pubers/kinderen/scholieren/jongeren, bijles geven, wil bijles geven, exacte vakken, kinderen overhoren, kan engels overhoren, geduldig uitleggen, geduld met kinderen',
    means: 'huiswerkhulp',
  },
  {
    phrases:
      'meehelpen in een/de keuken, helpen in een/de keuken, in de keuken helpen, in een keuken helpen, in de keuken meehelpen, in een keuken meehelpen, keuken meehelpen, in de keuken meedraaien, bijspringen in de keuken, wil koken voor een groep, wil voor een groep koken',
    means: 'koken, samen eten',
  },
  {
    phrases:
      'brieven schrijven aan, brieven sturen aan, epistel sturen, epistels schrijven, een epistel, kaartjes sturen aan, kaartjes schrijven aan, schrijft prachtige brieven, brieven willen schrijven, wil brieven schrijven, sturen naar iemand die',
    means: 'schrijven, maatje',
  },
  {
    phrases:
      'voor bewoners/ouderen/publiek/anderen optreden, optreden voor bewoners/ouderen/publiek/anderen, spelen in een/het verpleeghuis/verzorgingshuis, muziek brengen bij, spelen voor bewoners/ouderen/anderen, voor bewoners/ouderen/anderen spelen, voor publiek spelen, piano spelen voor, accordeon spelen voor, muziek maken voor, liedjes spelen voor, begeleiden op de piano, wil begeleiden op, kan begeleiden op',
    means: 'muziek maken',
  },
  {
    phrases:
      'zelf haar/zijn man/vrouw/moeder/vader verzorgd, haar/zijn man/vrouw/moeder/vader verzorgd tot, jarenlang haar/zijn man/vrouw verzorgd, ervaring als mantelzorger, bij iemand thuis een op een, bij iemand thuis langsgaan, bij iemand langsgaan, wil bij iemand langs, een op een iets',
    means: 'maatje, luisterend oor, mantelzorg',
  },
  {
    phrases:
      'wil een kind leren lezen, wil kinderen helpen met lezen, leest kinderen voor, leest voor op school, wil meelezen met kinderen',
    means: 'voorlezen, huiswerkhulp',
  },
  {
    phrases:
      'is handig, heel handig, erg handig, heel handige, handig mannetje, doet van alles in huis, maakt alles zelf, doet alles zelf in huis, handige man, handige vrouw, handig persoon, gouden handen, twee rechterhanden, rechterhanden, kan alles maken, kan alles repareren, technisch, technisch aangelegd, doe het zelver, klusser',
    means: 'klussen, repareren',
  },
  {
    phrases:
      'kan goed luisteren, goede luisteraar, goed luisterend oor, luisterend oor bieden, is zorgzaam, sociaal sterk, goed met ouderen',
    means: 'maatje, luisterend oor',
  },
  {
    phrases:
      'regelt graag, regelt graag dingen, organiseert graag, krijgt mensen bij elkaar, krijgt iedereen mee, kan goed organiseren, goed in organiseren, geboren organisator, organisatietalent, regelneef, regeltante, geboren regelaar',
    means: 'wijkraad, buurtfeest',
  },
  {
    phrases:
      'goed met kinderen, handig met kinderen, kan goed met kinderen, leuk met kinderen, lief met kinderen, leuk met kids, lief met kids, goed met kids, is gek met kinderen, kinderen zijn gek op haar/hem, geduldig met kinderen',
    means: 'activiteit voor kinderen, ouder en kind',
  },
  { phrases: 'groene vingers', means: 'tuinieren' },
  {
    phrases:
      'auto en tijd, kan mensen rijden, kan mensen vervoeren, wil mensen rijden, wil wel rijden, wil rijden voor, rijdt graag mensen, mensen halen en brengen, wil mensen ophalen, wil mensen brengen, wil anderen rijden, kan rijden',
    means: 'vervoer, chauffeur',
  },
  {
    phrases:
      'goed met cijfers, handig met cijfers, administratief sterk, administratief vaardig, administratief onderlegd, sterk administratief, handig met papieren, goed met papieren, handig met formulieren, goed met formulieren, uit hun papieren komen, niet uit hun post komen, niet uit hun brieven komen, helpen met formulieren, helpen met brieven, helpen met de post, helpen met papieren, helpen met papierwerk, helpen met toeslagen, weet de weg in regels, weet de weg bij instanties, kent de loketten, kent de regels',
    means: 'administratie, formulieren',
  },
  {
    phrases:
      'handig met computers, handig met de computer, goed met computers, goed met de computer, handig met telefoons',
    means: 'computerhulp',
  },
  {
    phrases:
      'voorlezen aan kinderen/anderen/ouderen/peuters/bewoners, wil voorlezen, wil graag voorlezen, leest graag voor aan',
    means: 'voorlezen',
  },
  {
    phrases:
      'heeft een busje, eigen busje, busje rijden, wil rijden, wil graag rijden, met zijn/haar auto mensen, mensen wegbrengen, wil chauffeur zijn, wil chauffeur worden',
    means: 'vervoer',
    unless:
      'paard paarden paardrijden pony ponys manege motor scootmobiel duofiets paardje stal stallen galop brommer scooter',
  },
  {
    phrases:
      'tolken ofzo, tolken of zo, ook tolken, graag tolken, tolken bij, tolken of, helpen bij gesprekken, gesprekken vertalen, mee als tolk, meegaan als tolk, kan ook vertalen, zou kunnen tolken, kunnen tolken, kunnen vertalen, graag vertalen, tolkt bij, vertaalt bij, tolken of vertalen, wil tolken, wil vertalen, tolken voor, vertalen voor, tolk voor anderen, tolken en vertalen',
    means: 'taalmaatje, taalcafé',
  },
  {
    phrases: 'wil taalmaatje worden, taalmaatje worden, taalmaatje zijn voor, wil taalmaatje zijn',
    means: 'taalmaatje',
  },
  {
    phrases:
      'mensen ontvangen, gasten ontvangen, wil gastvrouw zijn/worden, wil gastheer zijn/worden, gastvrouw zijn/worden, gastheer zijn/worden, als gastvrouw, als gastheer, achter de bar staan, achter de bar helpen',
    means: 'koffie drinken, huiskamer',
  },
  {
    phrases:
      'op bezoek gaan bij, bij mensen op bezoek, bij ouderen op bezoek, praatje maken met eenzame, bezoekjes brengen, gezelschap houden, maatje worden, maatje zijn voor, wil maatje zijn, wandelen met ouderen, met ouderen wandelen, eenzame ouderen bezoeken, eenzame mensen bezoeken, op bezoek bij eenzame',
    means: 'maatje, luisterend oor',
  },
  {
    phrases:
      'sterk als een os, sterk als een paard, wil wel sjouwen, wel sjouwen, kan wel sjouwen, wil wel tillen, kan wel tillen, niet vies van sjouwen, spierballen, sterke kerel, sterke vent, sterke man, sterke armen, sjouwen en tillen, kan sjouwen, kan goed sjouwen, wil sjouwen, kan tillen, kan zwaar tillen, tilt en sjouwt, niet bang voor zwaar werk, sterk als een beer',
    means: 'verhuizen, weggeefwinkel',
  },
  {
    phrases:
      'hond lopen van iemand, hond uitlaten van iemand, hond uitlaten van een, hond uitlaten bij, honden uit te laten van, hond van een zieke, een van een ander uitlaten, hond van de buren, honden van de buren, hond lenen, leenhond, honden lenen, hond delen, voor een ander uitlaten, voor anderen uitlaten, voor een baasje dat niet kan, voor baasjes die, honden van anderen, beest van een ander, hond van een ander, honden van een ander, dier van een ander, hond van iemand anders, andermans hond, andermans honden, honden van buren, hond van anderen uitlaten, honden uitlaten voor, hond uitlaten voor',
    means: 'hond uitlaten',
  },
  {
    phrases:
      'spreekt vloeiend, vloeiend in, tweetalig, drietalig, spreekt meerdere talen, spreekt veel talen, spreekt twee/drie/vier/vijf/zes talen, talenknobbel, goed in talen, goed met talen, talenwonder, kan vertalen, kan tolken, vertaalt graag, vertaalt voor, tolkt voor',
    means: 'taalmaatje, taalcafé, voorlezen, maatje',
  },
  {
    phrases:
      'gastvrij, is gastvrij, echte gastvrouw, echte gastheer, goede gastvrouw, schenkt zo, schenkt zo koffie, koffie inschenken, voor 20 man koffie, koffie voor een groep, laat iedereen zich thuis voelen, zet zo voor twintig man koffie, geboren gastvrouw, geboren gastheer, schenkt graag koffie, schenkt graag thee, zet graag koffie, ontvangt graag mensen, ontvangt graag gasten, graag koffie schenken, koffie schenken',
    means: 'koffie drinken, huiskamer',
  },
  {
    phrases:
      'kookt de sterren van de hemel, keukenprinses, keukenprins, kookt als de beste, fantastische kok, meesterkok',
    means: 'koken',
  },
]

/** Somebody would do what was named before for others: `kookt graag, wil dat wel voor de buurt doen`. */
export const givenOn = `
  aan een ander leren, aan een ander willen leren, aan anderen willen leren, dat anderen wel leren, aan anderen doorgeven, dat overdragen, dat ook voor een ander,
  wil dat voor, wil dat wel voor, dat voor anderen doen, dat wel voor anderen doen, dat voor de buurt doen,
  dat wel voor de buurt doen, dat ook voor anderen doen, dat graag voor anderen doen, dat voor een ander doen,
  wil het voor anderen doen, wil het voor de buurt doen, wil er anderen mee helpen, wil daar anderen mee helpen,
  er anderen mee helpen, daar anderen mee helpen, er iemand mee helpen, daar mensen mee helpen, er mensen mee helpen,
  wil dat delen, wil dat graag delen, dat met anderen delen, dat graag doorgeven, wil dat doorgeven,
  het graag doorgeven, wil het doorgeven, dat aan anderen leren, het aan anderen leren, dat anderen leren,
  er iets mee doen voor anderen, er iets mee doen voor de buurt, daar iets mee doen voor, daarmee helpen,
  ermee helpen, er mee helpen, daar mee helpen, daar les in geven, er les in geven, er les over geven,
  wil die uitdelen, wil ze uitdelen, wil die weggeven, wil ze weggeven, uitdelen aan, en weggeven, wil dat laten horen,
  en dat voor anderen, ook voor anderen, ook voor de buurt, ook wel voor anderen, ook voor een ander`
