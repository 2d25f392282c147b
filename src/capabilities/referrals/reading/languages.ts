import type { Rule } from './rules.ts'

/** A language by its code (ISO 639-1), with its names; `as` and `from` name its speakers. */
export interface LanguageRule extends Rule {
  /** The language by name: `Turks`. */
  readonly phrases: string
  /** Words that say it by themselves: `Turkstalig`. */
  readonly telling: string
  /** Where its speakers come from; counts only beside a lack of Dutch: `Poolse man, spreekt geen Nederlands`. */
  readonly people: string
}

export const languageRules: readonly LanguageRule[] = [
  {
    key: 'ar',
    phrases: 'arabisch, arabische taal',
    telling:
      'arabischtalig, arabischtalige, arabischsprekend, arabischsprekende, arabisch sprekend, arabisch sprekende',
    people:
      'syrische, syrisch, syrier, uit syrie, irakese, iraakse, irakees, uit irak, jemenitische, uit jemen, egyptische, libanese',
    example: 'spreekt alleen Arabisch',
    not: 'wil Arabisch leren',
  },
  {
    key: 'tr',
    phrases: 'turks, turkse taal',
    telling: 'turkstalig, turkstalige, turkssprekend, turkssprekende, turks sprekend, turks sprekende',
    people: 'turkse, turk, uit turkije',
    example: 'Turkstalige vrouw zoekt contact',
    not: 'houdt van Turks eten',
  },
  {
    key: 'pl',
    phrases: 'pools, poolse taal',
    telling: 'poolstalig, poolstalige, poolssprekend, pools sprekend, pools sprekende',
    people: 'poolse, pool, uit polen',
    example: 'Poolse man, spreekt geen Nederlands',
    not: 'Poolse man die goed Nederlands spreekt',
  },
  {
    key: 'ti',
    phrases: 'tigrinya, tigrinja, tigrinia',
    telling: 'tigrinyasprekend, tigrinyasprekende',
    people: 'eritrese, eritreer, eritreeer, uit eritrea, ethiopische',
    example: 'spreekt enkel Tigrinya',
    not: 'komt uit Eritrea en spreekt goed Nederlands',
  },
  {
    key: 'uk',
    phrases: 'oekraiens',
    telling: 'oekraienstalig, oekraienstalige, oekraienssprekend, oekraienssprekende',
    people: 'oekraiense, oekrainse, oekrainer, oekraiener, uit oekraine, uit de oekraine',
    example: 'spreekt alleen Oekraïens',
    not: 'Oekraïense, spreekt goed Nederlands',
  },
  {
    key: 'ru',
    phrases: 'russisch',
    telling: 'russischtalig, russischtalige, russischsprekend, russischsprekende',
    people: 'russische, rus, uit rusland',
    example: 'spreekt alleen Russisch',
    not: 'kookt graag Russisch',
  },
  {
    key: 'so',
    phrases: 'somalisch',
    telling: 'somalischtalig, somalischsprekend, somalischsprekende',
    people: 'somalische, somalier, uit somalie',
    example: 'spreekt Somalisch, weinig Nederlands',
    not: 'Somalische jongen die goed Nederlands spreekt',
  },
  {
    key: 'fa',
    phrases: 'farsi, perzisch, dari',
    telling: 'farsisprekend, farsi sprekend, perzischtalig',
    people: 'iraanse, iranier, afghaanse, afghaan, uit iran, uit afghanistan',
    example: 'spreekt alleen Farsi',
    not: 'wil Perzisch koken',
  },
  {
    key: 'ps',
    phrases: 'pasjtoe, pashto, pasjto',
    telling: 'pasjtoetalig',
    people: '',
    example: 'spreekt alleen Pasjtoe',
    not: 'komt uit Afghanistan',
  },
  {
    key: 'ku',
    phrases: 'koerdisch, kurmanci',
    telling: 'koerdischtalig, koerdischsprekend, koerdischsprekende',
    people: 'koerdische, koerd',
    example: 'moedertaal Koerdisch, weinig Nederlands',
    not: 'Koerdische gerechten koken',
  },
  {
    key: 'zh',
    phrases: 'chinees, mandarijn, kantonees',
    telling: 'chineestalig, chineessprekend, chineessprekende, chinees sprekend',
    people: 'chinese, uit china',
    example: 'oudere die alleen Chinees spreekt',
    not: 'houdt van Chinees eten',
  },
  {
    key: 'es',
    phrases: 'spaans',
    telling: 'spaanstalig, spaanstalige, spaanssprekend, spaanssprekende, spaans sprekend, spaans sprekende',
    people: 'spaanse, colombiaanse, uit spanje, uit colombia, dominicaanse',
    example: 'spreekt alleen Spaans',
    not: 'wil Spaans leren',
  },
  {
    key: 'pt',
    phrases: 'portugees',
    telling: 'portugeestalig, portugeestalige, portugeessprekend, portugeessprekende',
    people: 'portugese, braziliaanse, uit portugal, uit brazilie, kaapverdische',
    example: 'spreekt alleen Portugees',
    not: 'wil Portugees leren',
  },
  {
    key: 'dse',
    phrases: '',
    telling:
      'in ngt, ngt kan, ngt kunnen, ngt spreekt, in gebaren, met gebaren, gebarentaal kan, in gebarentaal, waar gebarentaal, met gebaren gepraat',
    people: '',
    example: 'is doof en zoekt een plek waar ze met gebaren praten',
    not: 'wil gebarentaal leren',
  },
  {
    key: 'fr',
    phrases: 'frans',
    telling: 'franstalig, franstalige, franssprekend, franssprekende',
    people: 'franse, congolese',
    example: 'spreekt alleen Frans',
    not: 'wil Frans leren',
  },
  {
    key: 'de',
    phrases: 'duits',
    telling: 'duitstalig, duitstalige, duitssprekend, duitssprekende',
    people: 'duitse',
    example: 'spreekt alleen Duits',
    not: 'heeft een Duitse herder',
  },
  {
    key: 'en',
    phrases: 'engels',
    telling:
      'engelstalig, engelstalige, engelssprekend, engelssprekende, engels sprekend, engels sprekende, english',
    people: 'engelse, amerikaanse',
    example: 'spreekt geen Nederlands, wel Engels',
    not: 'wil Engels leren',
  },
  {
    key: 'it',
    phrases: 'italiaans',
    telling: 'italiaanstalig, italiaanssprekend',
    people: 'italiaanse, uit italie',
    example: 'spreekt alleen Italiaans',
    not: 'kookt Italiaans',
  },
  {
    key: 'bg',
    phrases: 'bulgaars',
    telling: 'bulgaarstalig, bulgaarstalige, bulgaarssprekend',
    people: 'bulgaarse, bulgaar, uit bulgarije',
    example: 'Bulgaarse man spreekt geen Nederlands',
    not: 'Bulgaarse man van 40',
  },
  {
    key: 'ro',
    phrases: 'roemeens',
    telling: 'roemeenstalig, roemeenstalige, roemeenssprekend',
    people: 'roemeense, roemeen, uit roemenie',
    example: 'spreekt alleen Roemeens',
    not: 'Roemeense vrouw zoekt werk',
  },
  {
    key: 'vi',
    phrases: 'vietnamees',
    telling: 'vietnameestalig',
    people: 'vietnamese, uit vietnam',
    example: 'spreekt alleen Vietnamees',
    not: 'Vietnamese loempia’s maken',
  },
  {
    key: 'am',
    phrases: 'amhaars, amharisch',
    telling: 'amhaarssprekend',
    people: 'ethiopier, uit ethiopie',
    example: 'spreekt alleen Amhaars',
    not: 'wil Ethiopisch koken',
  },
  {
    key: 'ur',
    phrases: 'urdu, oerdoe',
    telling: 'urdusprekend',
    people: 'pakistaanse, pakistaans, pakistaan, uit pakistan',
    example: 'spreekt alleen Urdu',
    not: 'Pakistaanse vrouw die goed Nederlands spreekt',
  },
  {
    key: 'hi',
    phrases: 'hindi, hindoestaans',
    telling: 'hindisprekend',
    people: 'indiase, uit india',
    example: 'spreekt alleen Hindi',
    not: 'houdt van Indiase films',
  },
  {
    key: 'th',
    phrases: 'thais, thai',
    telling: 'thaistalig',
    people: 'thaise, uit thailand',
    example: 'Thaise vrouw, spreekt geen Nederlands',
    not: 'wil Thais leren koken',
  },
  {
    key: 'ta',
    phrases: 'tamil',
    telling: 'tamilsprekend',
    people: 'srilankaanse, uit sri lanka',
    example: 'spreekt alleen Tamil',
    not: 'komt uit Sri Lanka en spreekt goed Nederlands',
  },
  {
    key: 'el',
    phrases: 'grieks',
    telling: 'griekstalig',
    people: 'griekse, griek, uit griekenland',
    example: 'spreekt alleen Grieks',
    not: 'wil Grieks dansen',
  },
  {
    key: 'hu',
    phrases: 'hongaars',
    telling: 'hongaarstalig',
    people: 'hongaarse, hongaar, uit hongarije',
    example: 'spreekt alleen Hongaars',
    not: 'houdt van Hongaarse muziek',
  },
  {
    key: 'sq',
    phrases: 'albanees',
    telling: 'albaneestalig',
    people: 'albanese, uit albanie, kosovaarse, uit kosovo',
    example: 'spreekt alleen Albanees',
    not: 'Albanese man die goed Nederlands spreekt',
  },
  {
    key: 'sr',
    phrases: 'servisch, kroatisch, bosnisch, servokroatisch',
    telling: 'servischtalig',
    people: 'servische, kroatische, bosnische, uit servie, uit bosnie',
    example: 'spreekt alleen Servisch',
    not: 'houdt van Servische muziek',
  },
]

/** Speaking it is what is said, and so it is a language to be understood in. */
export const speaking = `
  spreekt, spreek, spreken, sprekend, praat, verstaat, begrijpt, moedertaal, thuistaal, voertaal,
  taal is, enige taal, en verder niets, en verder niks, en anders niets, en anders niks, niets anders, niks anders, only, louter, iemand die, iem die, in het, tolk, alleen, enkel, uitsluitend, alleen maar, wel`

/** Dutch is no way to speak with them. */
export const littleDutch = `
  geen andere taal, geen andere talen, spreekt niets anders, spreekt niks anders, enige taal, en anders niets, en anders niks, en verder niets, en verder niks, geen letter nederlands,
  tolk nodig, die haar/zijn taal spreekt, geen nederlands, weinig nederlands, nauwelijks nederlands, amper nederlands, niet goed nederlands,
  slecht nederlands, gebrekkig nederlands, beetje nederlands, nog geen nederlands,
  nederlands niet machtig, geen woord nederlands, taal niet machtig, nederlandse taal niet,
  spreekt de taal niet, beheerst de taal niet, spreekt de taal slecht, nederlands niet,
  nederlands nog niet, nederlands slecht, nederlands matig, niet zo goed nederlands,
  bijna geen nederlands, nog weinig nederlands, niet veel nederlands, matig nederlands,
  gebroken nederlands, taalbarriere, geen nl, weinig nl, verstaat ons niet, slecht de taal,
  gebrekkige nederlandse taal, beperkt nederlands`

/** Dutch will do, and a language beside it is no condition. */
export const goodDutch = `
  goed nederlands, ook nederlands, en nederlands, vloeiend nederlands, prima nederlands,
  redelijk nederlands, nederlands goed, nederlands en, uitstekend nederlands`

/** About learning, cooking or singing it: what somebody likes, and no condition. */
export const notSpoken = `
  mee te spreken, mee te oefenen, samen spreken, bij te houden, leren, leert, les, lessen, cursus, koken, kookt, eten, gerecht, gerechten, keuken, muziek, zingen,
  film, dansen, boek, boeken, lezen, oefenen, oefent, bijspijkeren, verbeteren, conversatie, bijles,
  docent, juf, lerares, leraar`
