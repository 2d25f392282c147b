/** What somebody was by trade, and what they can do with it; read only beside a word such as `was` or `vroeger`. */
export const trades: readonly {
  readonly phrases: string
  readonly means: string
  /** Whoever did it with love likes to go where it is done: words of kinds of activity. */
  readonly likes?: string
}[] = [
  {
    phrases:
      'kok, chefkok, souschef, bedrijfskok, scheepskok, kokkin, cateraar, keukenhulp, bakker, slager, horeca, in de horeca, restaurant, keuken',
    means: 'koken, koffie drinken',
    likes: 'samen koken',
  },
  {
    phrases:
      'timmerman, scheepstimmerman, jaar bouw, jaar in de bouw, meubelmaker, uitvoerder, hoofduitvoerder, stratenmaker, dakdekker, loods, scheepsbouwer, hoogovens, metaalbewerker, aannemer, schrijnwerker, metselaar, stukadoor, klusjesman, bouwvakker, in de bouw, schilder, huisschilder',
    means: 'klussen, timmeren',
    likes: 'houtbewerking, werkplaats',
  },
  {
    phrases:
      'loodgieter, cv monteur, verwarmingsmonteur, elektricien, monteur, installateur, automonteur, techneut, technicus, lasser, electricien, machinebankwerker, horlogemaker, onderhoudsmonteur',
    means: 'klussen, repareren, repair café',
    likes: 'werkplaats, repair café',
  },
  {
    phrases: 'fietsenmaker, rijwielhersteller, fietsmonteur',
    means: 'fietsen repareren',
    likes: 'fietsen repareren',
  },
  {
    phrases: 'naaister, kleermaker, coupeuse, kleermaakster, modeontwerper, modeontwerpster, couturier',
    means: 'naaien',
    likes: 'naaien',
  },
  {
    phrases:
      'boekhouder, boekhoudster, accountant, administratief medewerker, bankmedewerker, belastingadviseur, belastingdienst, controller, secretaresse, boekhouding, administratie',
    means: 'administratie, formulieren',
  },
  {
    phrases:
      'juf, voor de kleuters, voor de klas, wiskundedocent, wiskundedocente, wiskundeleraar, wiskundelerares, wiskundejuf, natuurkundeleraar, natuurkundedocent, scheikundeleraar, engelse docent, docent engels, docente engels, docent wiskunde, docente wiskunde, leraar wiskunde, lerares wiskunde, basisschooljuf, kleuterjuf, bovenmeester, leraar,  lerares, docent, docente, onderwijzer, onderwijzeres, leerkracht, schoolmeester, meester, in het onderwijs, onderwijs, onderwijsassistent',
    means: 'huiswerkhulp, voorlezen, taalles geven',
  },
  {
    phrases:
      'chauffeur, op lijn, jaar op de bus, bij de connexxion, vrachtwagenchauff, taxichauffeur, internationaal chauffeur, buschauffeur, vrachtwagenchauffeur, trucker, vrachtwagen, koerier, ambulancechauffeur',
    means: 'vervoer, chauffeur',
  },
  {
    phrases:
      'verpleegkundige, vpk, oud vpk, verpleegster, verpleger, verzorgende, wijkverpleegkundige, in de zorg, helpende, zuster, ziekenverzorger, maatschappelijk werker, thuiszorgmedewerker',
    means: 'maatje, luisterend oor',
  },
  {
    phrases: 'tuinman, hovenier, kweker, boer, boerin, tuinder, bollenkweker, bloemist',
    means: 'tuinieren',
    likes: 'tuinieren',
  },
  {
    phrases:
      'programmeur, ict er, ict, in de ict, it er, computerdeskundige, systeembeheerder, automatiseerder, webdesigner, in de automatisering',
    means: 'computerhulp',
  },
  {
    phrases:
      'geluidsman, geluidstechnicus, geluidsvrouw, roadie, dj, podiumtechnicus, muzikant, muziekjuf, muziekmeester, muzieklerares, pianolerares, pianoleraar, organist, organiste, koordirigent, accordeonist, muziekleraar, zanger, zangeres, pianist, gitarist, dirigent, muziekdocent',
    means: 'muziek maken',
    likes: 'muziek maken',
  },
  {
    phrases:
      'kunstenaar, kunstenares, beeldend kunstenaar, tekenleraar, grafisch ontwerper, illustrator, kunstschilder',
    means: 'schilderen',
    likes: 'schilderen',
  },
  { phrases: 'fotograaf, fotografe', means: 'fotograferen', likes: 'fotograferen' },
  {
    phrases:
      'portier, uitsmijter, conducteur, stadswacht, handhaver, cipier, bewaker, wijkagent, politieagent, politieman, agent, agente, beveiliger, boa, brandweerman, marechaussee',
    means: 'buurtpreventie',
  },
  {
    phrases:
      'gymleraar, sportleraar, trainer, voetbaltrainer, fitnessinstructeur, sportinstructeur, fysiotherapeut, badmeester',
    means: 'sporten',
  },
  {
    phrases:
      'gastheer, gastvrouw, barman, kelner, serveerster, ober, receptionist, receptioniste, stewardess',
    means: 'koffie drinken, huiskamer',
  },
  { phrases: 'bibliothecaris, bibliothecaresse, boekhandelaar', means: 'voorlezen' },
  {
    phrases: 'oppas, gastouder, kinderleidster, pedagogisch medewerker, kraamverzorgster, peuterleidster',
    means: 'activiteit voor kinderen, ouder en kind, voorlezen',
  },
  {
    phrases: 'redacteur, redactrice, journalist, journaliste, tekstschrijver, oud redacteur, copywriter',
    means: 'schrijven, wijkkrant',
  },
  {
    phrases: 'kapper, kapster, schoonheidsspecialiste, pedicure, visagiste, nagelstyliste',
    means: 'ontspanningsmassage',
  },
  { phrases: 'jurist, juriste, notaris', means: 'formulieren, juridische hulp' },
  {
    phrases: 'winkelier, winkeldame, verkoopster, verkoper, caissiere, marktkoopman, marktkoopvrouw',
    means: 'weggeefwinkel, kledingbank',
  },
  {
    phrases: 'dierenarts, dierenartsassistente, stalhouder, hondentrainer, paravet',
    means: 'dieren, hond uitlaten',
  },
  { phrases: 'boswachter, bioloog, biologe, natuurgids', means: 'natuur' },
  { phrases: 'tolk, vertaler, vertaalster', means: 'taalmaatje, taalcafé' },
]

/** Beside one of these a trade is somebody's own. */
export const ofTrade = new Set(
  `was vroeger werkte gewerkt ervaring oud voormalig gepensioneerd gepensioneerde beroep geweest ex
  opgeleid opleiding diploma is als leven gepens gep pens`.split(/\s+/u),
)
