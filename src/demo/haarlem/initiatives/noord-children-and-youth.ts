import { fortnightly, initiative, once, place, weekly } from '../written.ts'

const kinder = initiative({
  key: 'kinderclub-de-tol',
  name: 'Kinderclub De Tol',
  sentence: 'Een woensdagmiddag om te knutselen, te rennen en met kinderen uit andere straten te spelen.',
  story: [
    'Wij zijn ouders uit de Transvaalbuurt. Elke week staan er vier van ons, met verf, ballen en een pan limonade. Kinderen mogen zelf bedenken wat we gaan doen.',
  ],
  since: 2015,
  themes: ['ouders-en-kinderen', 'maken', 'bewegen'],
  forWhom: 'Kinderen van 5 tot 12 jaar',
  place: place('Speelhuis De Tol', 'Paul Krugerstraat', '2021', 52.3936, 4.6458),
  hours: 'Woensdagmiddag en zaterdagmiddag',
  cents: 50,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'pl', 'es'],
    groupSize: 22,
  },
  host: 'kinderclubdetol',
  daysAgo: 33,
  activities: [
    {
      title: 'Knutselclub',
      skips: ['noord'],
      text: 'Plakken, timmeren, poppen maken. Alles wordt gemaakt van wat anderen weggooien.',
      themes: ['ouders-en-kinderen', 'maken'],
      when: weekly('WE', '14:00', '16:00'),
      cents: 50,
      ages: [5, 12],
      welcome: [
        'Een knutselvader met een puntzak snoep vraagt hoe je heet en wijst een haakje voor je jas.',
        'De rode deur met handafdrukken. Ouders hoeven niet te blijven.',
        'Druk en vrolijk. Er is een rustig hoekje met kussens.',
        'Kleren die vies mogen worden, en vijftig cent als dat lukt.',
      ],
      wanted: [
        [
          'knutselideeën',
          'woensdag van 13.45 tot 16.15 uur',
          'Bereid een knutsel voor en help de jongsten met knippen.',
        ],
      ],
    },
    {
      title: 'Buitenspel met de hele straat',
      text: 'Verstoppertje, stoepranden en touwtrekken. Bij regen dansen we binnen.',
      themes: ['ouders-en-kinderen', 'bewegen'],
      when: fortnightly('SA', '14:00', '16:00'),
      ages: [5, 12],
      welcome: [
        'De spelleider draagt een clownspet, zo vind je hem makkelijk terug.',
        'Op het veldje achter het Speelhuis, hek open.',
        'Lawaai zoals je het hoopt.',
        'Regenlaarzen bij plassen.',
      ],
      access: { toilet: true, groupSize: 26 },
    },
    {
      title: 'Lampionnenmiddag',
      text: 'Van oude potten en papier maken we lichtjes voor het raam. De hulpjes zijn kinderen uit de bovenbouw.',
      themes: ['ouders-en-kinderen', 'maken', 'muziek-en-cultuur'],
      when: once(6, '13:30', '16:30'),
      ages: [4, 12],
      entrance: 'sign-up',
      capacity: 40,
      placesLeft: 12,
      welcome: [
        'Grote kinderen met een rode strik helpen kleine kinderen kiezen wat ze gaan maken.',
        'De feestelijke ingang aan de straat, met slingers.',
        'Vol en vrolijk, in drie zalen. De derde is stil.',
        'Een lege glazen pot.',
      ],
      access: { groupSize: 40 },
    },
  ],
})

const huiskamer = initiative({
  key: 'de-huiskamer-delftwijk',
  name: 'De Huiskamer Delftwijk',
  sentence: 'Een eigen plek voor jongeren uit Delftwijk, die ze zelf schoonhouden en zelf programmeren.',
  story: [
    'We hingen altijd op het plein en kregen daar commentaar op. Toen vroegen we om een ruimte. Nu hebben we een bank, een keuken en een huisregel: je laat het mooier achter dan je het vond.',
  ],
  since: 2022,
  themes: ['jongeren', 'ontmoeten', 'muziek-en-cultuur'],
  forWhom: 'Jongeren van 12 tot 20 jaar uit Delftwijk en de Vogelenbuurt',
  place: place('De Huiskamer', 'Delftlaan', '2026', 52.4186, 4.6448),
  hours: 'Dinsdag, donderdag en zaterdag, in de middag en de avond',
  cents: 0,
  access: {
    stepFree: null,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'pl'],
    groupSize: 15,
  },
  host: 'dehuiskamerdelftwijk',
  daysAgo: 22,
  activities: [
    {
      title: 'Huiswerktafel',
      skips: ['noord'],
      text: 'Samen leren gaat makkelijker. Er is een student voor wiskunde en een student voor talen.',
      themes: ['jongeren', 'taal'],
      when: weekly('TU TH', '15:30', '17:30'),
      ages: [12, 18],
      welcome: [
        'Aan de lange tafel zit een student met een koptelefoon om. Tik gerust op zijn schouder.',
        'Buiten staan vaak jongeren, loop er gewoon tussendoor en zeg hoi.',
        'Stil bij de tafel, de bank is voor pauze.',
        'Je boeken en je oplader. Brood en fruit zijn er.',
      ],
      wanted: [
        [
          'wiskunde uitleggen',
          'dinsdag van 15.30 tot 17.30 uur',
          'Help leerlingen uit de onderbouw met hun sommen.',
        ],
      ],
    },
    {
      title: 'Chillen en gamen',
      text: 'Een toernooi op het grote scherm, en daarna pasta voor tien.',
      themes: ['jongeren', 'eten', 'ontmoeten'],
      when: weekly('SA', '18:00', '22:00'),
      cents: 150,
      ages: [14, 20],
      welcome: [
        'De jongerenploeg van die avond draagt een polsband en laat je de keuken zien.',
        'Via de galerij, tweede trap. Er is een bel met een smiley.',
        'Geschreeuw bij elk doelpunt.',
        'Anderhalve euro voor de pasta.',
      ],
    },
    {
      title: 'Meidenavond',
      text: 'Nagels, muziek en goede gesprekken. Wat je zegt, blijft in de Huiskamer.',
      themes: ['jongeren', 'ontmoeten'],
      when: fortnightly('TH', '19:00', '21:00'),
      womenOnly: true,
      ages: [12, 20],
      welcome: [
        'Twee meiden van zestien ontvangen je met thee en stellen je aan iedereen voor.',
        'Die avond is de deur dicht en doet een meid open.',
        'Kletsen en muziek die jullie zelf aanzetten.',
        'Zin. Een vriendin mee mag ook.',
      ],
      access: { groupSize: 10 },
    },
  ],
})

/** Initiatives in Noord for children and young people. */
export const noordChildrenAndYouth = [kinder, huiskamer]
