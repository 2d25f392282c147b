import { fortnightly, initiative, monthly, place, weekly } from '../written.ts'

const stal = initiative({
  key: 'buurthuis-de-stal',
  name: 'Buurthuis De Stal',
  sentence: 'Een open buurthuis in de Slachthuisbuurt, waar de deur elke werkdag op dezelfde tijd opengaat.',
  story: [
    'Vroeger stond hier vee, nu staan er twaalf tafels en een biljart. Bewoners hebben de boel zelf geschilderd en draaien om beurten de bar.',
    'Je kunt er een ruimte lenen voor een verjaardag of een vergadering. Wie de ruimte gebruikt, veegt ook de vloer.',
  ],
  since: 2011,
  themes: ['ontmoeten', 'eten', 'bewegen', 'zorg-voor-elkaar'],
  forWhom: 'Bewoners van de Slachthuisbuurt en iedereen die langskomt',
  place: place('Buurthuis De Stal', 'Merovingenstraat', '2033', 52.3732, 4.6482),
  hours: 'Maandag tot en met vrijdag van 9.30 tot 16.30 uur, en op zondagavond',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'tr', 'ar'],
    groupSize: 18,
  },
  host: 'buurthuisdestal',
  phone: '023 555 01 12',
  daysAgo: 4,
  activities: [
    {
      title: 'Open inloop',
      text: 'Koffie, biljart, een praatje. Je kunt komen en gaan wanneer je wilt.',
      themes: ['ontmoeten'],
      when: weekly('MO TU WE TH FR', '09:30', '12:00'),
      welcome: [
        'De baliemedewerker van die ochtend kent het hele programma en loopt een rondje met je door het huis.',
        'De staldeuren schuiven open. Ernaast zit een gewone deur met een knop op lage hoogte.',
        'Aan de barkant klinkt de radio, bij de planten is het rustiger.',
        'Je hoeft niets te kopen.',
      ],
      wanted: [
        [
          'een huis openen',
          'een vaste ochtend van 9.15 tot 12.15 uur',
          'Doe de deuren open, zet koffie en wees er.',
        ],
      ],
    },
    {
      title: 'Ouderenlunch',
      text: 'Een warme maaltijd om twaalf uur, met toetje. Wie slecht ter been is, halen we op.',
      themes: ['eten', 'zorg-voor-elkaar'],
      when: weekly('TU', '12:00', '13:45'),
      cents: 500,
      entrance: 'sign-up',
      capacity: 30,
      placesLeft: 3,
      ages: [65, null],
      welcome: [
        'Twee dames in een bordeauxrood schort hangen je jas op en vragen waar je het liefst zit.',
        'De ophaalbus stopt voor de staldeur. Er is een plek om een rollator te stallen.',
        'Gezellig, bestek en stemmen. Met een gehoorapparaat zit je het best bij de muur.',
        'Meld je aan voor maandagmiddag. Een dieet kan, als we het weten.',
      ],
      wanted: [
        [
          'rijden met passagiers',
          'dinsdag van 11.15 tot 12.00 uur',
          'Haal drie gasten op met de auto van het buurthuis.',
        ],
      ],
    },
    {
      title: 'Biljarten en sjoelen',
      text: 'Om de week spelen we een klein toernooi. De winnaar kiest de volgende taart.',
      themes: ['ontmoeten', 'bewegen'],
      when: fortnightly('WE', '13:30', '16:00'),
      cents: 100,
      welcome: [
        'De wedstrijdleider schrijft je op het krijtbord, ook als je nog nooit hebt gestoten.',
        'Loop de gang uit, het geluid achterna.',
        'Tikkende ballen, vallende stenen, gejuich.',
        'Een goed humeur. Keuen staan in het rek.',
      ],
    },
    {
      title: 'Zitgym op muziek',
      text: 'Een halfuur bewegen op een stoel, een halfuur koffie.',
      themes: ['bewegen', 'ontmoeten'],
      when: weekly('MO', '10:30', '11:30'),
      cents: 150,
      welcome: [
        'De gymleidster zit in het midden van de kring, naast haar is een stoel vrij voor wie nieuw is.',
        'De gymzaal is gelijkvloers, tweede deur rechts.',
        'Muziek uit de jaren zestig, niet te hard.',
        'Platte schoenen.',
      ],
    },
    {
      title: 'Zondagavond niet alleen',
      text: 'De zondagavond kan lang zijn. We eten een tosti, doen een spel of kijken samen naar het nieuws.',
      themes: ['ontmoeten', 'zorg-voor-elkaar'],
      when: weekly('SU', '18:00', '20:30'),
      welcome: [
        'De avondgastheer zit aan de tafel met de lamp en maakt graag een tosti voor je.',
        'De staldeuren zijn dicht, gebruik de kleine deur met de lage knop.',
        'Rustig. Soms zijn we met zijn vieren, soms met zijn tienen.',
        'Je hoeft niets te regelen. Weggaan mag op elk moment.',
      ],
      access: { quiet: true, groupSize: 8 },
      wanted: [
        [
          'een rustige aanwezigheid',
          'een zondag per maand van 17.45 tot 20.45 uur',
          'Maak tosti’s en houd de avond gezellig.',
        ],
      ],
    },
    {
      title: 'Buurtavond met gitaar',
      text: 'Neem een instrument mee of zing mee uit het liedboek. Om negen uur is er een hapje.',
      themes: ['muziek-en-cultuur', 'ontmoeten'],
      when: monthly(3, 'TH', '19:30', '22:00'),
      cents: null,
      entrance: null,
      welcome: [
        'Een gitarist uit de straat opent de avond en zoekt iemand die de maat wil tikken.',
        'In de avond is alleen de kleine deur open.',
        'Muziek in een zaal met een hoog plafond, dus het galmt.',
        'Een instrument of een lievelingslied.',
      ],
    },
  ],
})

const pannen = initiative({
  key: 'mannen-en-pannen',
  name: 'Mannen en Pannen',
  sentence: 'Mannen uit Parkwijk leren van elkaar koken en eten daarna samen op wat gelukt is.',
  story: [
    'De meesten van ons konden een ei bakken en verder weinig. Sommigen kwamen alleen te staan, anderen gingen met pensioen. Nu maken we rendang, ragout en brood.',
  ],
  since: 2017,
  themes: ['eten', 'ontmoeten', 'zorg-voor-elkaar'],
  forWhom: 'Mannen die willen leren koken of graag samen eten',
  place: place('Keuken De Berk', 'Berlagelaan', '2033', 52.3796, 4.6636),
  hours: 'Om de week op dinsdagmiddag, en elke laatste vrijdag van de maand',
  cents: 650,
  access: { stepFree: true, toilet: true, alcoholFree: false, languages: ['nl', 'en', 'tr'], groupSize: 12 },
  host: 'mannenenpannen',
  daysAgo: 31,
  activities: [
    {
      title: 'Mannenkeuken',
      text: 'Twee uur koken in groepjes van drie, daarna aan tafel. De recepten neem je mee naar huis.',
      themes: ['eten', 'ontmoeten'],
      when: fortnightly('TU', '15:30', '19:00'),
      cents: 650,
      entrance: 'sign-up',
      capacity: 12,
      placesLeft: 2,
      welcome: [
        'De chef van de dag geeft je een schort, een mes en de uien.',
        'Achterom langs de containers, daar is de keukendeur.',
        'Sissende pannen en sterke verhalen.',
        'Een bakje voor wat overblijft.',
      ],
      wanted: [
        [
          'een gerecht uit je eigen land',
          'een dinsdag, vier uur',
          'Leer twaalf mannen een gerecht koken dat jij van huis kent.',
        ],
      ],
    },
    {
      title: 'Gastenavond',
      text: 'De koks dekken voor buren, vrouwen, kinderen en vrienden. Vier gangen, zonder haast.',
      themes: ['eten', 'ontmoeten'],
      when: monthly(-1, 'FR', '18:30', '21:30'),
      cents: 750,
      forWhom: 'Iedereen die mee wil eten',
      entrance: 'sign-up',
      capacity: 30,
      placesLeft: 11,
      welcome: [
        'Een ober met een theedoek over zijn arm brengt je naar een tafel met onbekenden.',
        'Die avond nemen gasten de voordeur, de loper ligt uit.',
        'Vol, met kaarslicht.',
        'Reserveer voor woensdag. Wijn en water staan op tafel.',
      ],
      access: { groupSize: 30 },
    },
  ],
})

const papierwinkel = initiative({
  key: 'de-papierwinkel',
  name: 'De Papierwinkel',
  sentence:
    'Samen de post openmaken, rust in je geldzaken brengen en nooit alleen aan de keukentafel zitten.',
  story: [
    'Wij zijn buren die zelf ooit een schoenendoos vol enveloppen hadden. We zijn geen deskundigen. We kennen de weg en we gaan met je mee als je ergens naartoe moet.',
  ],
  since: 2016,
  themes: ['geldzaken', 'zorg-voor-elkaar', 'digitaal'],
  forWhom: 'Iedereen met vragen over brieven, geld of formulieren',
  place: place('De Papierwinkel', 'Nagtzaamstraat', '2032', 52.3788, 4.6538),
  hours: 'Maandag- en woensdagmiddag, en elke donderdagavond',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'tr', 'pl'],
    groupSize: 8,
  },
  host: 'depapierwinkel',
  phone: '023 555 01 13',
  daysAgo: 13,
  activities: [
    {
      title: 'Formulierenhulp in de Papierwinkel',
      text: 'Toeslagen, kwijtschelding, een betaalregeling. We lezen, bellen en vullen samen in.',
      themes: ['geldzaken', 'digitaal'],
      when: weekly('MO WE', '13:00', '15:30'),
      welcome: [
        'Bij binnenkomst vraagt iemand alleen je voornaam. De rest vertel je aan tafel.',
        'Een gewone winkeldeur met melkglas, van buiten ziet niemand je zitten.',
        'Schermen tussen de tafels, zachte stemmen.',
        'Alle brieven die je hebt. In een plastic tas is prima.',
      ],
      wanted: [
        [
          'rustig en nauwkeurig',
          'maandag van 13.00 tot 15.30 uur',
          'Lees brieven mee en zoek op wat er moet gebeuren.',
        ],
      ],
    },
    {
      title: 'Opruimavond voor je administratie',
      text: 'Met ordners, een perforator en koek maken we orde in een jaar aan papier.',
      themes: ['geldzaken'],
      when: weekly('TH', '19:00', '21:00'),
      entrance: 'sign-up',
      capacity: 8,
      placesLeft: 3,
      welcome: [
        'Een vrijwilliger met drie stapelbakjes legt uit: bewaren, betalen, weg.',
        'In de avond is de winkel op slot. Tik op het melkglas, er zit iemand vlak achter.',
        'Alleen de perforator maakt lawaai.',
        'Je papieren. Wij geven je een map.',
      ],
    },
    {
      title: 'Rondkomen doe je samen',
      text: 'Tips delen over goedkoop koken, tweedehands en regelingen. Zonder schaamte en met soep.',
      themes: ['geldzaken', 'eten', 'ontmoeten'],
      when: monthly(2, 'FR', '11:30', '13:30'),
      welcome: [
        'De soepkok en een ervaren rondkomer leiden het gesprek om de beurt.',
        'De winkel is open, loop door naar de keuken.',
        'Een volle tafel met twaalf mensen.',
        'Een tip waar een ander iets aan heeft.',
      ],
      access: { quiet: false, groupSize: 12 },
    },
  ],
})

/** Initiatives in Oost under a roof. */
export const oostIndoors = [stal, pannen, papierwinkel]
