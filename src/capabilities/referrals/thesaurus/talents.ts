import { phraseFinder } from '../reading/phrases.ts'
import { tokensOf } from '../reading/tokens.ts'
import type { TopicId } from '../domain.ts'

/**
 * What somebody can or likes to do, and the topics that it is of use in, most of use first. With it a strength
 * ("kan goed naaien", "was kok") finds tasks, and a task's wanted talents find topics.
 */
interface Skill {
  readonly name: string
  /** Words and phrases for it, divided by commas, as in a topic's `asks`. */
  readonly words: string
  readonly topics: readonly string[]
}

/** The closed list of volunteering, as topics. */
export const talentTopics: Readonly<Record<string, readonly string[]>> = {
  koken: ['koken', 'samen-eten', 'lunch', 'bakken', 'maaltijd-thuis', 'wereldkeuken', 'kookles'],
  ontvangen: ['koffie-inloop', 'huiskamer', 'lunch', 'buurtfeest', 'burenleren'],
  tuinieren: ['tuinieren', 'moestuin', 'groen-in-de-straat', 'tuinhulp', 'pluktuin', 'natuurbeheer'],
  repareren: [
    'repareren',
    'repair-cafe',
    'fiets-repareren',
    'klussen',
    'klusclub',
    'werkplaats',
    'houtbewerking',
  ],
  handwerk: ['handwerken', 'naaien', 'breien', 'haken', 'creatief', 'naailes', 'knutselen'],
  muziek: ['muziek', 'muziek-maken', 'zingen', 'koor', 'muziekles', 'concert'],
  taal: ['taal', 'taalles', 'taalcafe', 'taalmaatje', 'leren-lezen', 'inburgering', 'voorlezen'],
  computer: ['digihulp', 'telefoonles', 'digid', 'programmeren', 'digitaal-meedoen'],
  papierwerk: ['formulieren', 'papieren', 'geldhulp', 'juridisch', 'digid'],
  kinderen: ['kinderclub', 'ouder-kind', 'huiswerk', 'voorlezen', 'homestart', 'speeltuin', 'kinder-sport'],
  bewegen: [
    'bewegen',
    'wandelen',
    'sporten',
    'gym',
    'fietsen',
    'bewegen-ouderen',
    'fietsles',
    'jongeren-sport',
  ],
  luisteren: ['luisterend-oor', 'maatje', 'praatgroep', 'telefooncirkel', 'koffie-inloop', 'rouwgroep'],
  sjouwen: ['klussen', 'opruimhulp', 'weggeefwinkel', 'burenhulp', 'voedselbank', 'buurtfeest'],
}

/** Free words in which teams name the help that they want, and in which people name what they can. */
export const skills: readonly Skill[] = [
  {
    name: 'koken',
    words:
      'koken, kookhulp, kookploeg, soep maken, keukenhulp, eten maken, kok, meekoken, koffie zetten en koken',
    topics: ['koken', 'samen-eten', 'lunch', 'kookles'],
  },
  {
    name: 'afwassen',
    words:
      'afwassen, afwas, afdrogen, afruimen, tafels dekken, tafel dekken, opdienen, uitserveren, serveren, bedienen, helpen in de keuken, uitscheppen',
    topics: ['samen-eten', 'lunch', 'koken', 'ontbijt'],
  },
  {
    name: 'bakken',
    words: 'bakken, taart bakken, cake bakken, koekjes bakken, brood bakken',
    topics: ['bakken', 'koffie-inloop', 'koken'],
  },
  {
    name: 'gastvrouw',
    words:
      'gastvrouw, gastheer, gastvrouw of gastheer, ontvangen, ontvangst, welkom heten, mensen ontvangen, bij de deur staan, koffie schenken, koffie zetten, thee schenken, bardienst, bar, balie, sleutelbeheer, opening van de zaal',
    topics: ['koffie-inloop', 'huiskamer', 'lunch', 'ouderensoos', 'burenleren'],
  },
  {
    name: 'chauffeur',
    words:
      'chauffeur, rijden, autorijden, heeft een auto, heeft rijbewijs, rijbewijs, buschauffeur, ophalen met de auto, mensen ophalen, halen en brengen, taxichauffeur',
    topics: ['vervoer', 'boodschappen', 'voedselbank', 'maaltijd-thuis'],
  },
  {
    name: 'fietser',
    words: 'duofiets rijden, riksja rijden, bakfiets rijden, bezorgen op de fiets, voorfietser, bezorgen',
    topics: ['duofiets', 'maaltijd-thuis', 'boodschappen'],
  },
  {
    name: 'boekhouding',
    words:
      'boekhouding, boekhouden, penningmeester, administratie doen, cijfers, goed met cijfers, belastingaangifte invullen, financiën bijhouden, goed met geld',
    topics: ['papieren', 'formulieren', 'geldhulp'],
  },
  {
    name: 'bestuur',
    words:
      'bestuurslid, voorzitter, secretaris, notuleren, vergaderen, organiseren, coördineren, plannen maken, subsidie aanvragen, leidinggeven',
    topics: ['wijkraad', 'buurtfeest', 'vrijwilligerswerk'],
  },
  {
    name: 'social media',
    words:
      'social media, sociale media, facebook bijhouden, instagram, flyers maken, website bijhouden, nieuwsbrief schrijven, vormgeven, ontwerpen, flyeren, folderen, teksten schrijven, communicatie, posters',
    topics: ['buurtmedia', 'schrijven', 'programmeren', 'fotografie'],
  },
  {
    name: 'spel leiden',
    words:
      'bingo leiden, bingo draaien, spelletjes begeleiden, spelleider, spel leiden, quizmaster, nummers omroepen, kaartmiddag begeleiden, spelbegeleider',
    topics: ['bingo', 'spelletjes', 'quiz', 'kaarten', 'ouderensoos'],
  },
  {
    name: 'wandelen leiden',
    words:
      'wandelbegeleider, wandelgids, meewandelen, samen wandelen, route uitzetten, rolstoel duwen, rollator wandelen, wandelen',
    topics: ['wandelen', 'stadswandeling', 'natuur', 'maatje'],
  },
  {
    name: 'les geven',
    words:
      'lesgeven, les geven, taalles geven, nederlandse les geven, taalvrijwilliger, taalcoach, conversatie begeleiden, nederlands leren aan anderen',
    topics: ['taalles', 'taalcafe', 'taalmaatje', 'leren-lezen', 'huiswerk'],
  },
  {
    name: 'huiswerk',
    words:
      'huiswerk begeleiden, bijles geven, rekenen uitleggen, wiskunde uitleggen, kinderen helpen met leren, huiswerkbegeleider',
    topics: ['huiswerk', 'kinderclub', 'voorlezen'],
  },
  {
    name: 'voorlezen',
    words: 'voorlezen, voorlezer, verhalen vertellen, krant voorlezen',
    topics: ['voorlezen', 'boek-aan-huis', 'levensverhaal', 'maatje'],
  },
  {
    name: 'kinderen',
    words:
      'oppassen, kinderen begeleiden, met kinderen werken, knutselen met kinderen, goed met kinderen, dol op kinderen, spelen met kinderen, kinderactiviteit begeleiden, kinderwerker',
    topics: ['kinderclub', 'ouder-kind', 'homestart', 'knutselen', 'speeltuin', 'kinder-sport'],
  },
  {
    name: 'sporten',
    words:
      'sportles geven, trainer, coach, scheidsrechter, gymles geven, yogales geven, zwemles geven, training geven, bewegen begeleiden, dansles geven',
    topics: [
      'sporten',
      'gym',
      'jongeren-sport',
      'bewegen-ouderen',
      'kinder-sport',
      'voetbal',
      'yoga',
      'dansen',
    ],
  },
  {
    name: 'fietsles geven',
    words: 'fietsles geven, leren fietsen aan anderen, fietsdocent, fietsinstructeur',
    topics: ['fietsles', 'fietsen'],
  },
  {
    name: 'fietsen maken',
    words: 'fietsen maken, fietsen repareren, banden plakken, fietsenmaker, fietsen opknappen',
    topics: ['fiets-repareren', 'repair-cafe', 'repareren'],
  },
  {
    name: 'apparaten maken',
    words:
      'apparaten maken, elektra, elektronica, solderen, apparaten repareren, lampen maken, repareren, reparateur, technisch, handig, handige handen, twee rechterhanden',
    topics: ['repair-cafe', 'repareren', 'klussen', 'werkplaats', 'klusclub'],
  },
  {
    name: 'klussen',
    words:
      'klussen, timmeren, verven, behangen, schroeven, lampen ophangen, kast in elkaar zetten, schilderen van muren, onderhoud, klusser, zagen, boren',
    topics: ['klussen', 'klusclub', 'werkplaats', 'houtbewerking'],
  },
  {
    name: 'naaien',
    words:
      'naaien, kleding herstellen, verstellen, stoffen, naaimachine, breien, haken, handwerken, borduren, kleding vermaken, gordijnen naaien',
    topics: ['naaien', 'naailes', 'repair-cafe', 'handwerken', 'breien', 'haken', 'kledingruil'],
  },
  {
    name: 'creatief begeleiden',
    words:
      'schilderles geven, tekenles geven, creatief, creatieve middag begeleiden, knutselen, bloemschikken, decoreren, aankleden, versieren, kunstenaar',
    topics: ['creatief', 'schilderen', 'tekenen', 'knutselen', 'bloemschikken', 'buurtfeest'],
  },
  {
    name: 'tuin',
    words:
      'tuinieren, tuinwerk, snoeien, wieden, schoffelen, onkruid, water geven, planten, groene vingers, grasmaaien, heggen knippen, moestuin',
    topics: ['tuinieren', 'moestuin', 'groen-in-de-straat', 'tuinhulp', 'natuurbeheer'],
  },
  {
    name: 'dieren',
    words:
      'dieren verzorgen, hond uitlaten, honden uitlaten, konijnen verzorgen, stallen schoonmaken, goed met dieren',
    topics: ['dieren', 'dierenoppas', 'hond-wandelen'],
  },
  {
    name: 'schoonmaken',
    words: 'schoonmaken, opruimen, poetsen, vegen, stofzuigen, zwerfafval prikken, netjes maken',
    topics: ['zwerfafval', 'huiskamer', 'opruimhulp', 'hulp-thuis'],
  },
  {
    name: 'sjouwen',
    words:
      'sjouwen, tillen, opbouwen, afbreken, stoelen klaarzetten, tafels klaarzetten, tafels sjouwen, verhuizen, sterke armen, laden en lossen, inpakken, uitladen',
    topics: ['opruimhulp', 'buurtfeest', 'weggeefwinkel', 'voedselbank', 'klussen'],
  },
  {
    name: 'winkel',
    words:
      'winkelhulp, kleding sorteren, sorteren, kassa, verkopen, prijzen plakken, spullen uitzoeken, uitdelen, uitgifte, pakketten inpakken, winkelmedewerker',
    topics: ['kledingbank', 'weggeefwinkel', 'kledingruil', 'voedselbank', 'rommelmarkt'],
  },
  {
    name: 'muziek',
    words:
      'muziek maken, piano spelen, gitaar spelen, zingen, koor leiden, dirigent, dirigeren, accordeon spelen, muzikant, dj, optreden, geluid, geluidstechniek, licht en geluid, techniek bij optredens, liedjes begeleiden',
    topics: ['muziek-maken', 'zingen', 'koor', 'concert', 'muziekles', 'muziek-luisteren'],
  },
  {
    name: 'toneel',
    words:
      'toneelspelen, regisseren, regisseur, presenteren, presentator, decor bouwen, grimeren, verhalen vertellen op het podium',
    topics: ['theater-spelen', 'buurtfeest', 'theater-kijken'],
  },
  {
    name: 'foto',
    words: 'fotograferen, foto’s maken, filmen, video bewerken, fotograaf',
    topics: ['fotografie', 'buurtmedia'],
  },
  {
    name: 'computer',
    words:
      'computerhulp geven, uitleg computer, uitleg telefoon, digitale hulp geven, computerdocent, ict, goed met computers, handig met computers, programmeren, websites maken',
    topics: ['digihulp', 'telefoonles', 'digid', 'programmeren'],
  },
  {
    name: 'formulieren',
    words:
      'formulieren invullen, brieven uitleggen, papierwerk, toeslagen aanvragen, administratie, brieven schrijven, goed met papieren, regelen',
    topics: ['formulieren', 'papieren', 'geldhulp'],
  },
  {
    name: 'luisteren',
    words:
      'luisteren, goed luisteren, gesprekken voeren, praatje maken, op bezoek gaan, bezoeken, maatje zijn, gezelschap bieden, bellen met ouderen, iemand bellen, gespreksleider, gesprek leiden',
    topics: ['luisterend-oor', 'maatje', 'telefooncirkel', 'koffie-inloop', 'praatgroep'],
  },
  {
    name: 'tolken',
    words: 'tolken, vertalen, spreekt veel talen, spreekt meerdere talen, tolk, vertaler',
    topics: ['formulieren', 'nieuwkomers', 'taalcafe', 'cultuur-delen'],
  },
  {
    name: 'boodschappen',
    words:
      'boodschappen doen voor anderen, boodschappen doen, boodschappen brengen, mee naar de dokter, mee naar ziekenhuis, begeleiden',
    topics: ['boodschappen', 'burenhulp', 'vervoer', 'maatje'],
  },
  {
    name: 'zorgen',
    words:
      'zorgen, verzorgen, voor mensen zorgen, verpleegkundige, ehbo, bhv, oppassen op ouderen, zorg overnemen',
    topics: ['respijt', 'dag-opvang', 'samen-met-dementie', 'maatje', 'mantelzorg', 'ehbo'],
  },
  {
    name: 'rondleiden',
    words:
      'rondleiden, gids zijn, rondleidingen geven, vertellen over vroeger, weet veel van geschiedenis, stadsgids',
    topics: ['stadswandeling', 'geschiedenis', 'museum', 'levensverhaal'],
  },
  {
    name: 'schaken leren',
    words: 'schaken, schaakles geven, dammen, schaken leren aan anderen',
    topics: ['schaken', 'dammen', 'spelletjes', 'huiswerk'],
  },
  {
    name: 'haren knippen',
    words: 'haren knippen, kappen, nagels verzorgen, masseren',
    topics: ['ontspanningsmassage'],
  },
  {
    name: 'jongeren',
    words: 'met jongeren werken, goed met jongeren, jongeren begeleiden, mentor zijn',
    topics: ['jongeren', 'huiswerk', 'jongeren-sport', 'meiden'],
  },
]

/** What people did for a living, and where that is of use. */
export const trades: readonly Skill[] = [
  {
    name: 'kok',
    words:
      'kok, was kok, kokkin, chef-kok, kokje, horeca, horecaman, cateraar, traiteur, kantinejuffrouw, in de keuken gewerkt',
    topics: ['koken', 'kookles', 'samen-eten', 'lunch', 'wereldkeuken'],
  },
  {
    name: 'bakker',
    words: 'bakker, banketbakker, patissier, bakkerij',
    topics: ['bakken', 'koken', 'koffie-inloop'],
  },
  {
    name: 'ober',
    words:
      'ober, serveerster, barman, barvrouw, kroegbaas, cafébaas, gastvrouw geweest, receptioniste, telefoniste, stewardess, hotel gewerkt',
    topics: ['koffie-inloop', 'huiskamer', 'samen-eten', 'lunch'],
  },
  {
    name: 'kleermaker',
    words: 'kleermaker, coupeuse, naaister, modiste, kleermaakster, modeontwerper, gordijnennaaister',
    topics: ['naaien', 'naailes', 'repair-cafe', 'handwerken'],
  },
  {
    name: 'timmerman',
    words:
      'timmerman, meubelmaker, aannemer, bouwvakker, in de bouw gewerkt, metselaar, stukadoor, loodgieter, klusjesman, tegelzetter, stratenmaker, huisschilder, stoffeerder',
    topics: ['klussen', 'klusclub', 'houtbewerking', 'werkplaats', 'repareren'],
  },
  {
    name: 'monteur',
    words:
      'monteur, automonteur, elektricien, elektromonteur, machinist, technicus, lasser, bankwerker, werktuigbouwkundige, horlogemaker, installateur, in de techniek gewerkt',
    topics: ['repair-cafe', 'repareren', 'werkplaats', 'klusclub', 'fiets-repareren'],
  },
  {
    name: 'fietsenmaker',
    words: 'fietsenmaker, rijwielhersteller',
    topics: ['fiets-repareren', 'repair-cafe', 'repareren'],
  },
  {
    name: 'juf',
    words:
      'juf, juffrouw, meester, onderwijzer, onderwijzeres, leraar, lerares, docent, leerkracht, onderwijs gewerkt, schooljuf, voor de klas, kleuterjuf',
    topics: ['huiswerk', 'taalles', 'leren-lezen', 'voorlezen', 'taalmaatje', 'kinderclub'],
  },
  {
    name: 'leidster',
    words:
      'leidster, kinderleidster, kinderopvang gewerkt, peuterleidster, pedagogisch medewerker, gastouder, onderwijsassistent',
    topics: ['ouder-kind', 'kinderclub', 'homestart', 'voorlezen', 'knutselen'],
  },
  {
    name: 'tuinman',
    words: 'tuinman, hovenier, tuinder, bloemist, boer, bollenkweker, boswachter, kweker',
    topics: ['tuinieren', 'moestuin', 'groen-in-de-straat', 'natuurbeheer', 'tuinhulp', 'bloemschikken'],
  },
  {
    name: 'verpleegkundige',
    words:
      'verpleegkundige, verpleegster, verzorgende, ziekenverzorger, zuster geweest, in de zorg gewerkt, wijkverpleegkundige, doktersassistente, fysiotherapeut geweest, arts geweest',
    topics: ['maatje', 'respijt', 'dag-opvang', 'leefstijl', 'ehbo', 'mantelzorg'],
  },
  {
    name: 'maatschappelijk werker',
    words:
      'maatschappelijk werker, psycholoog, hulpverlener, ambtenaar, jurist, advocaat geweest, notaris, bewindvoerder',
    topics: ['luisterend-oor', 'formulieren', 'geldhulp', 'juridisch', 'praatgroep'],
  },
  {
    name: 'boekhouder',
    words:
      'boekhouder, accountant, bankmedewerker, bij de bank gewerkt, administratief medewerker, secretaresse, belastingdienst gewerkt, op kantoor gewerkt, controller, kantoor',
    topics: ['papieren', 'formulieren', 'geldhulp', 'wijkraad'],
  },
  {
    name: 'chauffeur',
    words:
      'chauffeur, vrachtwagenchauffeur, buschauffeur, taxichauffeur, trambestuurder, rijinstructeur, koerier, postbode',
    topics: ['vervoer', 'boodschappen', 'voedselbank', 'maaltijd-thuis'],
  },
  {
    name: 'kapper',
    words: 'kapper, kapster, schoonheidsspecialiste, pedicure geweest, masseur',
    topics: ['ontspanningsmassage'],
  },
  {
    name: 'muzikant',
    words: 'muzikant, muziekdocent, zangeres, zanger, dirigent, pianist, drummer, gitarist',
    topics: ['muziek-maken', 'muziekles', 'zingen', 'koor', 'concert'],
  },
  {
    name: 'kunstenaar',
    words:
      'kunstenaar, kunstenares, kunstschilder, tekenaar, grafisch ontwerper, keramist, beeldhouwer, tekenleraar',
    topics: ['schilderen', 'tekenen', 'creatief', 'keramiek'],
  },
  {
    name: 'fotograaf',
    words: 'fotograaf, cameraman, journalist, redacteur, drukker, tekstschrijver',
    topics: ['fotografie', 'buurtmedia', 'schrijven'],
  },
  {
    name: 'programmeur',
    words: 'programmeur, ict’er, systeembeheerder, software, computerdeskundige, ict gewerkt',
    topics: ['digihulp', 'telefoonles', 'programmeren', 'digid'],
  },
  {
    name: 'sportleraar',
    words:
      'sportleraar, gymleraar, trainer, sportinstructeur, fysiotherapeute, badmeester, dansleraar, yogadocent',
    topics: ['sporten', 'gym', 'bewegen-ouderen', 'jongeren-sport', 'kinder-sport', 'yoga'],
  },
  {
    name: 'winkelier',
    words:
      'winkelier, verkoopster, verkoper, winkel gehad, marktkoopman, caissière, slager, groenteboer, supermarkt gewerkt',
    topics: ['weggeefwinkel', 'kledingbank', 'voedselbank', 'rommelmarkt'],
  },
  {
    name: 'schoonmaker',
    words: 'schoonmaker, schoonmaakster, huishoudster, glazenwasser, conciërge, beheerder, huismeester',
    topics: ['huiskamer', 'hulp-thuis', 'klusclub', 'opruimhulp'],
  },
  {
    name: 'zeeman',
    words: 'zeeman, schipper, visser geweest, matroos, marine, bij de marine',
    topics: ['varen', 'vissen', 'levensverhaal', 'werkplaats'],
  },
  {
    name: 'bibliothecaris',
    words: 'bibliothecaris, bibliothecaresse, bieb gewerkt, boekhandelaar, archivaris',
    topics: ['leesclub', 'boek-aan-huis', 'voorlezen', 'boeken-ruilen', 'geschiedenis'],
  },
  {
    name: 'acteur',
    words: 'acteur, actrice, regisseur, danseres, danser, clown',
    topics: ['theater-spelen', 'dansen', 'theater-kijken'],
  },
  {
    name: 'politieagent',
    words: 'politieagent, agent geweest, brandweerman, beveiliger, militair',
    topics: ['buurtpreventie', 'jongeren-sport', 'ehbo', 'klusclub'],
  },
  {
    name: 'dierenverzorger',
    words: 'dierenverzorger, dierenarts geweest, dierenartsassistente, dierenwinkel',
    topics: ['dieren', 'dierenoppas'],
  },
]

const known = [...skills, ...trades]
let find: ReturnType<typeof phraseFinder> | null = null

/**
 * The topics that a wanted or offered talent is of use in, most of use first: one of the closed list (`papierwerk`), or
 * free words ("gastvrouw", "bingo leiden", "was kok"). Empty when no list knows it.
 */
export function topicsOfTalent(talent: string): TopicId[] {
  const listed = talentTopics[talent.trim().toLowerCase()]
  if (listed) return [...listed] as TopicId[]
  find ??= phraseFinder(known.map(({ words }, at) => ({ key: String(at), phrases: words })))
  const found = find(tokensOf(talent)).flatMap(({ key }) => known[Number(key)]?.topics ?? [])
  return [...new Set(found)] as TopicId[]
}
