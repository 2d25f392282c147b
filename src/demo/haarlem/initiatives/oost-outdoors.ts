import { initiative, monthly, place, weekly } from '../written.ts'

const reinalda = place('Het grote grasveld, Reinaldapark', 'Prins Bernhardlaan', '2033', 52.3746, 4.6612)

const bootcamp = initiative({
  key: 'fit-in-het-park',
  name: 'Fit in het Park',
  sentence: 'Bootcamp voor gewone mensen: sporten op het gras met buren, in elk weer en op elk niveau.',
  story: [
    'Geen sportschool, geen spiegels. Een sportieve buurman begon met vijf mensen en een touw. Nu leidt elke week iemand anders de les.',
  ],
  since: 2018,
  themes: ['bewegen', 'ontmoeten'],
  forWhom: 'Volwassenen die buiten willen sporten',
  place: reinalda,
  hours: 'Dinsdagavond, donderdagochtend en zaterdagochtend',
  cents: 0,
  access: {
    stepFree: true,
    toilet: false,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'pl'],
    groupSize: 16,
  },
  host: 'fitinhetpark',
  daysAgo: 15,
  activities: [
    {
      title: 'Bootcamp in het park',
      text: 'Een uur krachtoefeningen, korte sprintjes en een spel. Je kiest zelf hoe zwaar.',
      themes: ['bewegen'],
      when: weekly('TU', '19:00', '20:00'),
      cents: 200,
      welcome: [
        'De trainer fluit op zijn vingers, vraagt hoe je heet en of je ergens last van hebt.',
        'Het park in vanaf de bushalte, we staan onder de lantaarn.',
        'Aanmoedigingen en gehijg.',
        'Sportschoenen, een handdoek en water.',
      ],
      ages: [16, null],
    },
    {
      title: 'Rustig bootcampen voor vijftigplussers',
      text: 'Balans, buikspieren en een wandeling van bankje naar bankje.',
      themes: ['bewegen', 'ontmoeten'],
      when: weekly('TH', '09:30', '10:30'),
      cents: 200,
      ages: [50, null],
      welcome: [
        'De begeleider heeft een witte pet en begint altijd met een kringgesprek van twee minuten.',
        'Verzamelen bij het hek aan de laan, daarna lopen we samen het park in.',
        'De ganzen zijn luider dan wij.',
        'Laagjes kleding. Vooraf iets eten is verstandig.',
      ],
      access: { quiet: true, groupSize: 10 },
    },
    {
      title: 'Zaterdagloopje',
      text: 'Hardlopen van nul naar vijf kilometer. We stoppen als iemand wil stoppen.',
      themes: ['bewegen'],
      when: weekly('SA', '09:00', '10:15'),
      welcome: [
        'Achteraan rijdt een bezemfietser mee die op iedereen wacht.',
        'Start bij de grote kastanje op het veld.',
        'Een kletsende sliert lopers.',
        'Hardloopschoenen. Een horloge laat je thuis.',
      ],
      wanted: [
        [
          'bezemfietser',
          'zaterdag van 8.45 tot 10.15 uur',
          'Fiets achter de laatste loper en houd de moed erin.',
        ],
      ],
      cancels: 'next',
    },
  ],
})

const rollend = initiative({
  key: 'rollend-oost',
  name: 'Rollend Oost',
  sentence: 'Spel en sport in een rolstoel, voor wie er een nodig heeft en voor wie het eens wil proberen.',
  story: [
    'Bij ons zit iedereen in een stoel op wielen, ook wie kan lopen. Dan is het veld eerlijk. We lenen stoelen uit in vier maten.',
  ],
  since: 2021,
  themes: ['bewegen', 'ontmoeten'],
  forWhom: 'Mensen met en zonder beperking, vanaf 10 jaar',
  place: place('Sporthal De Boog', 'Diakenhuisweg', '2033', 52.3776, 4.6702),
  hours: 'Vrijdagavond en de eerste zaterdag van de maand',
  cents: 300,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en'],
    groupSize: 14,
  },
  host: 'rollendoost',
  phone: '023 555 01 14',
  daysAgo: 26,
  activities: [
    {
      title: 'Rolstoelbasketbal',
      text: 'Een halfuur oefenen met draaien en remmen, daarna een wedstrijdje.',
      themes: ['bewegen'],
      when: weekly('FR', '18:30', '20:00'),
      cents: 300,
      ages: [10, null],
      welcome: [
        'De materiaalvrouw meet welke stoel bij je past en zet hem op slot terwijl je overstapt.',
        'Gehandicaptenparkeerplaatsen liggen pal voor de hal. De deur reageert op een zwaai.',
        'Het piept, het botst en het galmt.',
        'Handschoenen zijn prettig. Je eigen stoel mag, met wielbescherming.',
      ],
      wanted: [
        [
          'banden oppompen en bouten aandraaien',
          'vrijdag van 17.45 tot 18.30 uur',
          'Maak tien sportrolstoelen klaar.',
        ],
      ],
    },
    {
      title: 'Boccia en rustige spelen',
      text: 'Werpen met zachte ballen, ook met een goot of met hulp.',
      themes: ['bewegen', 'ontmoeten'],
      when: monthly(1, 'SA', '10:30', '12:00'),
      welcome: [
        'Een speluitlegger gaat op ooghoogte naast je zitten en begint als jij zover bent.',
        'Neem de zij-ingang, dan ben je meteen in de kleine zaal.',
        'Klein gezelschap, geen muziek.',
        'Niets. Je begeleider doet gewoon mee.',
      ],
      access: { quiet: true, groupSize: 8 },
    },
  ],
})

const opruimploeg = initiative({
  key: 'opruimploeg-oost',
  name: 'Opruimploeg Oost',
  sentence: 'Een wandeling met een knijper in je hand: na een uur is de straat schoon en ken je je buren.',
  story: ['We tellen wat we vinden en schrijven het op. Zo weten we waar een extra afvalbak nodig is.'],
  since: 2020,
  themes: ['duurzaam', 'bewegen', 'ontmoeten'],
  forWhom: 'Iedereen, ook kinderen met een volwassene',
  place: place('Het bankje bij de brug', 'Zomervaart', '2032', 52.3804, 4.6522),
  hours: 'Elke zondagochtend, en een keer per maand op woensdag',
  cents: 0,
  access: {
    stepFree: null,
    toilet: false,
    quiet: null,
    alcoholFree: true,
    languages: ['nl', 'en'],
    groupSize: 9,
  },
  host: 'opruimploegoost',
  daysAgo: 52,
  activities: [
    {
      title: 'Opruimwandeling',
      text: 'Een uur prikken langs het water en tussen de struiken, daarna koffie uit de thermoskan.',
      themes: ['duurzaam', 'bewegen'],
      when: weekly('SU', '10:30', '11:45'),
      welcome: [
        'De ploegleider heeft een steekkar vol knijpers en ringen en geeft je een route met een maatje.',
        'Buiten, bij het bankje. Je kunt je fiets aan de leuning zetten.',
        'Ieder loopt zijn eigen stukje, dus rustig.',
        'Kleren tegen takken. De rest staat klaar.',
      ],
    },
    {
      title: 'Schone stoep met de school',
      text: 'Kinderen wijzen de vieze plekken aan en de ploeg ruimt mee op.',
      themes: ['duurzaam', 'ouders-en-kinderen'],
      when: monthly(2, 'WE', '13:00', '14:15'),
      ages: [6, 12],
      welcome: [
        'Een ploeglid met een fluitje telt de kinderen en deelt groepjes in.',
        'Bij het schoolhek aan de kant van de vaart.',
        'Enthousiast gegil bij elk blikje.',
        'Een hesje krijg je van ons.',
      ],
      daysAgo: 203,
    },
  ],
})

const honden = initiative({
  key: 'samen-uit-met-de-hond',
  name: 'Samen uit met de hond',
  sentence: 'Baasjes en buren zonder hond lopen samen een rondje door de polder.',
  story: [
    'Honden maken makkelijk vrienden en hun baasjes dan ook. Wie geen hond heeft, mag er een lenen voor een uur.',
  ],
  since: 2022,
  themes: ['bewegen', 'ontmoeten'],
  forWhom: 'Mensen met een hond, of met zin om mee te lopen',
  place: place('De picknicktafel in de polder', null, '2033', 52.3802, 4.6718),
  hours: 'Dagelijks loopt er wel iemand. Vaste tijden staan bij de activiteiten.',
  cents: 0,
  access: {
    stepFree: null,
    toilet: false,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en'],
    groupSize: 7,
  },
  room: 'welcome',
  daysAgo: 38,
  activities: [
    {
      title: 'Hondenwandeling',
      text: 'Een uur over het polderpad. Honden die elkaar liggen, lopen los op het veld.',
      themes: ['bewegen', 'ontmoeten'],
      when: weekly('MO TH', '08:30', '09:30'),
      welcome: [
        'De man met de twee teckels begint altijd op tijd en kent elke hond bij naam.',
        'Verzamelen bij de picknicktafel, het pad erheen is van schelpen.',
        'Wind, en soms geblaf.',
        'Een riem en zakjes. Ben je bang voor honden, zeg het, dan loop je voorop.',
      ],
    },
    {
      title: 'Oppasruil voor honden',
      text: 'Spreek af wie op wiens hond past bij vakantie of ziekte.',
      themes: ['zorg-voor-elkaar', 'ontmoeten'],
      when: monthly(-1, 'SU', '15:00', '16:00'),
      entrance: null,
      cents: null,
      welcome: [
        'De planner heeft een kalender mee en koppelt jou aan een baasje in de buurt.',
        'Zelfde tafel, bij regen onder het viaduct.',
        'Rustig, de honden slapen na het lopen.',
      ],
      daysAgo: 166,
    },
  ],
})

/** Initiatives in Oost that go outside. */
export const oostOutdoors = [bootcamp, rollend, opruimploeg, honden]
