import type { Locale } from '#platform/context/ctx.ts'
import type { Topic, TopicId } from '../domain.ts'

/**
 * Where somebody or a group is from. Said beside whatever else stands on the same words (`Turkse ouderen`), it says who
 * somebody is more than what they want: it brings an offer among their own people nearer, and puts one among others
 * behind. It is never counted and goes into no note.
 */
interface Origin {
  readonly id: string
  readonly label: Readonly<Record<Locale, string>>
  /** Adjectives: of food, a film or a lesson they say nothing of people (`Turks eten`). */
  readonly adjectives: string
  /** Peoples, countries, towns and what is only theirs. */
  readonly words: string
  /** Codes of languages that tell it by themselves. */
  readonly languages: readonly string[]
  readonly example: string
}

const origins: readonly Origin[] = [
  {
    id: 'herkomst-suriname',
    label: { nl: 'mensen uit Suriname', en: 'people from Suriname' },
    adjectives: 'surinaams, surinaamse, hindoestaans, hindoestaanse, javaans, javaanse, creools, creoolse',
    words:
      'suriname, surinamer, surinamers, paramaribo, nickerie, hindoestaan, hindoestanen, creolen, sranan, sranantongo, srefidensi, keti koti',
    languages: ['srn', 'hns'],
    example: 'Surinaamse mevrouw mist het praten van thuis.',
  },
  {
    id: 'herkomst-antillen',
    label: { nl: 'mensen van de Antillen', en: 'people from the Antilles' },
    adjectives: 'antilliaans, antilliaanse, arubaans, arubaanse, curacaos, curacaose',
    words:
      'antilliaan, antillianen, antillen, curacao, aruba, bonaire, sint maarten, papiaments, papiamento, papiamentu',
    languages: ['pap'],
    example: 'Man van Curaçao kent hier niemand.',
  },
  {
    id: 'herkomst-turkije',
    label: { nl: 'mensen uit Turkije', en: 'people from Turkey' },
    adjectives: 'turks, turkse',
    words:
      'turk, turken, turkije, turkstalig, turkstalige, turkssprekend, turkssprekende, ankara, istanbul, trabzon, konya, anatolie, abla, teyze, amca',
    languages: ['tr'],
    example: 'Turkse meneer zit hele dagen thuis.',
  },
  {
    id: 'herkomst-koerdistan',
    label: { nl: 'Koerdische mensen', en: 'Kurdish people' },
    adjectives: 'koerdisch, koerdische',
    words: 'koerd, koerden, koerdistan, kurmanji, sorani, jezidi, jezidis, yezidi, yezidis',
    languages: ['ku'],
    example: 'Koerdische vrouw zoekt aanspraak.',
  },
  {
    id: 'herkomst-marokko',
    label: { nl: 'mensen uit Marokko', en: 'people from Morocco' },
    adjectives: 'marokkaans, marokkaanse, marrokaans, marrokaanse, berbers, berberse, riffijns, riffijnse',
    words:
      'marokkaan, marokkanen, marokko, berber, berbers, tamazight, amazigh, tarifit, darija, nador, al hoceima, casablanca, oujda, riffijn, riffijnen',
    languages: ['zgh', 'ber', 'rif'],
    example: 'Marokkaanse moeder komt nergens.',
  },
  {
    id: 'herkomst-syrie',
    label: { nl: 'mensen die Arabisch spreken', en: 'people who speak Arabic' },
    adjectives:
      'arabisch, arabische, syrisch, syrische, iraaks, iraakse, irakees, irakese, jemenitisch, jemenitische, libanees, libanese, palestijns, palestijnse, egyptisch, egyptische, soedanees, soedanese, tunesisch, tunesische, algerijns, algerijnse',
    words:
      'syrie, syrier, syriers, irak, irakezen, jemen, libanon, egypte, soedan, palestijn, palestijnen, damascus, aleppo, homs, bagdad, arabischtalig, arabischtalige, arabischsprekend, arabischsprekende, arabieren',
    languages: ['ar'],
    example: 'Syrische vader, twee jaar hier, spreekt Arabisch.',
  },
  {
    id: 'herkomst-eritrea',
    label: { nl: 'mensen uit Eritrea of Ethiopië', en: 'people from Eritrea or Ethiopia' },
    adjectives: 'eritrees, eritrese, eritreese, ethiopisch, ethiopische',
    words:
      'eritrea, eritreer, eritreers, eritreeer, eritreeers, eritr, ethiopie, ethiopier, ethiopiers, tigrinya, tigrinja, tigrinia, amhaars, habesha, asmara, addis abeba, bunna',
    languages: ['ti', 'am'],
    example: 'Jongen van 19 uit Eritrea.',
  },
  {
    id: 'herkomst-somalie',
    label: { nl: 'mensen uit Somalië', en: 'people from Somalia' },
    adjectives: 'somalisch, somalische',
    words: 'somalie, somalier, somaliers, somali, mogadishu',
    languages: ['so'],
    example: 'Somalische moeder met vier kinderen.',
  },
  {
    id: 'herkomst-oekraine',
    label: { nl: 'mensen uit Oekraïne', en: 'people from Ukraine' },
    adjectives: 'oekraiens, oekraiense, oekrains, oekrainse',
    words:
      'oekraine, oekrainer, oekrainers, oekraiener, oekraieners, oekrainers, kiev, kyiv, charkov, charkiv, lviv, odesa, sonjasjnyk',
    languages: ['uk'],
    example: 'Oekraïense vrouw met zoontje in de opvang.',
  },
  {
    id: 'herkomst-rusland',
    label: { nl: 'mensen die Russisch spreken', en: 'people who speak Russian' },
    adjectives: 'russisch, russische',
    words: 'rus, russen, rusland, russischtalig, russischtalige, moskou, belarus, wit rusland',
    languages: ['ru'],
    example: 'Russische dame van 70.',
  },
  {
    id: 'herkomst-polen',
    label: { nl: 'mensen uit Polen', en: 'people from Poland' },
    adjectives: 'pools, poolse',
    words: 'pool, polen, poolstalig, poolstalige, warschau, krakau, polska',
    languages: ['pl'],
    example: 'Poolse vrouw werkt in de kas.',
  },
  {
    id: 'herkomst-balkan',
    label: { nl: 'mensen van de Balkan', en: 'people from the Balkans' },
    adjectives:
      'bulgaars, bulgaarse, roemeens, roemeense, bosnisch, bosnische, servisch, servische, kroatisch, kroatische, albanees, albanese, joegoslavisch, joegoslavische, macedonisch, macedonische',
    words:
      'bulgaar, bulgaren, bulgarije, roemeen, roemenen, roemenie, bosnier, bosniers, bosnie, servier, serviers, servie, kroaat, kroaten, kroatie, albanie, kosovo, joegoslavie, macedonie, sarajevo',
    languages: ['bg', 'ro', 'bs', 'sr', 'hr', 'sq', 'mk'],
    example: 'Bulgaarse man slaapt bij zijn neef.',
  },
  {
    id: 'herkomst-china',
    label: { nl: 'Chinese mensen', en: 'Chinese people' },
    adjectives: 'chinees, chinese, kantonees, kantonese',
    words: 'chinezen, china, hongkong, hong kong, mandarijn, mandarin, moi wan, wenzhou',
    languages: ['zh', 'yue'],
    example: 'Chinese mevrouw van 70 spreekt alleen Kantonees.',
  },
  {
    id: 'herkomst-indie',
    label: { nl: 'Indische of Molukse mensen', en: 'people from the Dutch East Indies' },
    adjectives: 'indisch, indische, moluks, molukse, indonesisch, indonesische',
    words:
      'indo, indos, molukken, molukker, molukkers, ambon, ambonees, indonesie, nederlands indie, tempo doeloe, kumpulan, maleis, pasar malam',
    languages: ['id', 'ms'],
    example: 'Indische meneer praat graag over vroeger.',
  },
  {
    id: 'herkomst-afghanistan',
    label: { nl: 'mensen uit Afghanistan of Iran', en: 'people from Afghanistan or Iran' },
    adjectives: 'afghaans, afghaanse, iraans, iraanse, perzisch, perzische',
    words:
      'afghaan, afghanen, afghanistan, kabul, kaboel, iran, iranier, iraniers, teheran, dari, pashto, pasjtoe, farsi, hazara',
    languages: ['fa', 'ps', 'prs'],
    example: 'Afghaanse weduwe kent geen landgenoten.',
  },
  {
    id: 'herkomst-west-afrika',
    label: { nl: 'mensen uit West-Afrika of Kaapverdië', en: 'people from West Africa or Cape Verde' },
    adjectives:
      'ghanees, ghanese, nigeriaans, nigeriaanse, kaapverdiaans, kaapverdische, kaapverdiaanse, gambiaans, gambiaanse, senegalees, senegalese, congolees, congolese',
    words:
      'ghana, ghanezen, nigeria, nigerianen, kaapverdie, kaapverdianen, gambia, senegal, sierra leone, congo, togo, accra, twi, wolof, kreol',
    languages: ['tw', 'ak', 'yo', 'ig', 'wo', 'ln', 'kea'],
    example: 'Ghanese vrouw mist de mensen van thuis.',
  },
  {
    id: 'herkomst-latijns',
    label: { nl: 'mensen die Spaans of Portugees spreken', en: 'people who speak Spanish or Portuguese' },
    adjectives:
      'spaanstalig, spaanstalige, spaanssprekend, spaanssprekende, latijns amerikaans, latijns amerikaanse, colombiaans, colombiaanse, braziliaans, braziliaanse, dominicaans, dominicaanse, venezolaans, venezolaanse, portugees, portugese',
    words:
      'colombia, colombianen, brazilie, brazilianen, venezuela, peru, chili, dominicaanse republiek, cuba, latinos, latinas, latino, latina, latijns amerika, portugezen, portugeestalig, portugeestalige',
    languages: ['pt'],
    example: 'Colombiaanse vrouw zoekt andere latinas.',
  },
]

/** What is eaten, learnt, seen or spoken: no people. */
const things =
  `eten, keuken, koken, kookt, gerecht, gerechten, hapje, hapjes, recept, recepten, brood, koffie, thee, restaurant,
  muziek, liedjes, dans, dansen, film, films, boeken, les, lessen, leren, leert, cursus, schilderij, kapper, winkel,
  markt, bonen, roti, pizza, soep, specialiteiten, lekkernijen, boot, wijn, fruit, tuin, berg`
    .split(/,\s*/u)
    .map((word) => word.trim())

const split = (text: string): string[] => text.split(',').map((phrase) => phrase.trim())

const topicOf = ({ id, label, adjectives, words, example }: Origin): Topic => ({
  id,
  sort: 'activity',
  label,
  asks: [...split(adjectives), ...split(words)].join(', '),
  offers: '',
  within: ['cultuur-delen'],
  helps: { 'cultuur-delen': 0.3 },
  example,
  not: 'Hij kookt graag Frans en leert Spaans.',
})

export const originTopics: readonly Topic[] = origins.map(topicOf)

const ids: ReadonlySet<string> = new Set(origins.map(({ id }) => id))

/** Whether a topic says where somebody is from. */
export const isOrigin = (topic: string): boolean => ids.has(topic)

/** `Turks eten`, `Poolse les`: about nobody. */
export const noOrigin: string = [
  // `Neem gerust iemand mee` is no word for Russians, nor is a server one for Serbs.
  'rust, gerust, rusten, rustig, rustige, rusthuis, server, servers',
  ...origins
    .flatMap(({ adjectives }) => split(adjectives))
    .flatMap((adjective) => things.map((thing) => `${adjective} ${thing}`)),
].join(', ')

const ofLanguage: ReadonlyMap<string, TopicId> = new Map(
  origins.flatMap(({ id, languages }) => languages.map((code) => [code, id as TopicId] as const)),
)

/** Whose language it is, of those that tell it by themselves. */
export const originOfLanguage = (code: string): TopicId | undefined => ofLanguage.get(code)
