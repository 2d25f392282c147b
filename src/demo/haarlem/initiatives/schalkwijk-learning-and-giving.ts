import { initiative, monthly, once, place, weekly } from '../written.ts'

const leren = initiative({
  key: 'meerwijk-leert',
  name: 'Meerwijk Leert',
  sentence: 'Buren en studenten helpen jongeren met school, talen en plannen voor later.',
  story: [
    'Een rustige tafel, een volle koektrommel en iemand die gelooft dat het lukt. Meer is het eigenlijk niet.',
  ],
  since: 2017,
  themes: ['jongeren', 'taal', 'digitaal'],
  forWhom: 'Leerlingen van 10 tot 18 jaar uit Schalkwijk',
  place: place('Leslokaal De Golf', 'Erasmuslaan', '2036', 52.3528, 4.6622),
  hours: 'Maandag, woensdag en vrijdag na school',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'tr'],
    groupSize: 18,
  },
  host: 'meerwijkleert',
  daysAgo: 32,
  activities: [
    {
      title: 'Huiswerk met hulp',
      text: 'Je begint met een rondje: wat moet af, wat vind je lastig. Dan aan het werk.',
      themes: ['jongeren', 'taal'],
      when: weekly('MO WE', '15:30', '17:30'),
      ages: [10, 16],
      welcome: [
        'Een begeleider die zelf hier op school zat, pakt een stoel aan je tafel.',
        'Loop om het fietsenhok heen, de deur is van glas.',
        'Heel stil. Fluisteren mag.',
        'Je tas. De koektrommel staat in het midden.',
      ],
      wanted: [
        [
          'talen of rekenen',
          'maandag van 15.30 tot 17.30 uur',
          'Ga naast een leerling zitten en stel vragen. Het antwoord vindt de leerling zelf.',
        ],
      ],
    },
    {
      title: 'Bouw je eigen website',
      text: 'Leer een pagina maken over jouw talent, stap voor stap.',
      themes: ['jongeren', 'digitaal', 'maken'],
      when: weekly('FR', '15:45', '17:15'),
      ages: [12, 18],
      entrance: 'sign-up',
      capacity: 12,
      placesLeft: 5,
      welcome: [
        'De programmeur uit de flat zit tussen de jongeren en zegt zelf ook vaak oeps.',
        'Zelfde deur, tweede lokaal rechts.',
        'Tikkende toetsen en af en toe een juichkreet.',
        'Een laptop mag, er zijn er tien.',
      ],
    },
  ],
})

const weggeef = initiative({
  key: 'weggeefhal-meerwijk',
  name: 'Weggeefhal Meerwijk',
  sentence: 'Een hal vol spullen die een tweede leven zoeken, gratis voor wie ze gebruiken kan.',
  story: [
    'Elke maand leggen we klaar wat buren brengen: dekbedden, lampen, boeken, schoolspullen. We zijn net begonnen en leren nog hoeveel je eigenlijk weggooit.',
  ],
  since: null,
  themes: ['duurzaam', 'geldzaken', 'ontmoeten'],
  forWhom: 'Iedereen met te veel of te weinig',
  place: place('De Weggeefhal', 'Aziëweg', '2036', 52.3596, 4.6624),
  hours: 'Elke derde zaterdag van de maand',
  cents: 0,
  access: {
    stepFree: true,
    toilet: null,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'pl'],
    groupSize: 35,
  },
  host: 'weggeefhal',
  phase: 'starting',
  daysAgo: 15,
  activities: [
    {
      title: 'Weggeefzaterdag',
      text: 'Neem mee wat je nodig hebt, breng wat je over hebt. Er is koffie en een hoek met kleding.',
      themes: ['duurzaam', 'ontmoeten'],
      when: monthly(3, 'SA', '10:00', '13:00'),
      welcome: [
        'Vrijwilligers in een felgeel schort helpen je zoeken en dragen het zware naar buiten.',
        'De brede poort, ook met een karretje kun je erin.',
        'Een zoemende hal, in de kledinghoek is het rustiger.',
        'Een grote tas of een kar. Per gezin maximaal tien dingen.',
      ],
    },
    {
      title: 'Sorteerochtend',
      text: 'Voor we open gaan leggen we alles op tafels. Veel handen, veel muziek.',
      themes: ['duurzaam', 'ontmoeten'],
      when: once(10, '09:30', '12:00'),
      welcome: [
        'Een sorteerkapitein zegt welke tafel van jou is en wat je ermee doet.',
        'Klop op de zijdeur, wij doen open.',
        'Druk met dozen, gezellig.',
        'Dichte schoenen en een sterke rug, of een goed oog voor orde.',
      ],
      wanted: [
        [
          'spullen sorteren',
          'een ochtend voor de opening',
          'Verdeel kleding, boeken en speelgoed over de tafels.',
        ],
      ],
    },
  ],
})

/** Initiatives in Schalkwijk for learning and for giving things a second life. */
export const schalkwijkLearningAndGiving = [leren, weggeef]
