import { initiative, once, place, weekly } from '../written.ts'

const welkom = initiative({
  key: 'welkom-in-oost',
  name: 'Welkom in Oost',
  sentence: 'Nieuwkomers en buren die hier al langer wonen, koken, fietsen en regelen samen.',
  story: [
    'Wie een huis krijgt in een nieuwe stad, kent nog niemand. Wij zorgen dat er in de eerste maand iemand aanbelt met koekjes. Daarna helpen we met wat nodig is, van fiets tot huisarts.',
  ],
  since: 2016,
  themes: ['taal', 'ontmoeten', 'eten', 'zorg-voor-elkaar'],
  forWhom: 'Statushouders, andere nieuwkomers en hun nieuwe buren',
  place: place('De Wereldkamer', 'Schipholweg', '2033', 52.3718, 4.6518),
  hours: 'Zaterdagmiddag en woensdagavond',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    childcare: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'ti', 'uk', 'fr'],
    groupSize: 22,
  },
  host: 'welkominoost',
  phone: '023 555 01 15',
  daysAgo: 17,
  activities: [
    {
      title: 'Wereldkeuken',
      text: 'Elke week kookt een ander land. Je leert een gerecht, een woord en een paar mensen.',
      themes: ['eten', 'ontmoeten', 'taal'],
      when: weekly('SA', '15:00', '19:00'),
      cents: null,
      welcome: [
        'Een buddy die jouw taal spreekt of heel goed gebaart, loopt met je mee naar de keuken.',
        'De voordeur staat wijd open, er hangen vlaggen van papier.',
        'Muziek, kinderen en zes talen door elkaar.',
        'Honger. Wie wil, neemt een kruid van thuis mee.',
      ],
      wanted: [
        [
          'spelen met kinderen',
          'zaterdag van 15.00 tot 17.30 uur',
          'Teken en voetbal met tien kinderen terwijl hun ouders koken.',
        ],
      ],
    },
    {
      title: 'Regelavond',
      text: 'Een brief, een huisarts, een zwemles voor je kind. We zoeken uit hoe het hier werkt.',
      themes: ['geldzaken', 'taal', 'zorg-voor-elkaar'],
      when: weekly('WE', '19:00', '20:30'),
      welcome: [
        'Bij de ingang zit een tolk aan een tafel met een wereldbol.',
        'Na sluitingstijd: de knop naast de groene lamp.',
        'Gedempt. Ernaast is een kamer voor wie alleen wil praten.',
        'Je brief en je vragen, in welke taal ook.',
      ],
      access: { quiet: true, childcare: null, groupSize: 10 },
    },
    {
      title: 'Welkomstontbijt voor nieuwe buren',
      text: 'Een lange tafel voor wie dit jaar in Oost is komen wonen. Ieder brengt iets kleins mee.',
      themes: ['eten', 'ontmoeten'],
      when: once(5, '10:00', '12:30'),
      entrance: 'sign-up',
      capacity: 50,
      placesLeft: 14,
      welcome: [
        'Aan het begin van de tafel staat een welkomstcomité van kinderen met naamstickers.',
        'De kant van de Schipholweg, onder de slinger.',
        'Groot en feestelijk. De speelzaal is rustiger.',
        'Iets kleins om te delen, een half brood is al genoeg.',
      ],
      access: { groupSize: 45 },
    },
  ],
})

const werkbank = initiative({
  key: 'de-werkbank',
  name: 'Jongerenwerkplaats De Werkbank',
  sentence:
    'In een loods in de Waarderpolder bouwen jongeren wat ze zelf bedenken, van longboard tot podium.',
  story: [
    'Je hoeft nergens goed in te zijn. Er liggen planken, er staat een lasapparaat en er zijn mensen die weten hoe het werkt.',
  ],
  since: 2019,
  themes: ['jongeren', 'maken', 'repareren'],
  forWhom: 'Jongeren van 12 tot 23 jaar',
  place: place('Loods De Werkbank', 'Waarderweg', '2031', 52.3892, 4.6598),
  hours: 'Woensdagmiddag en vrijdagavond',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'pl'],
    groupSize: 13,
  },
  host: 'dewerkbank',
  daysAgo: 20,
  activities: [
    {
      title: 'Bouwmiddag',
      text: 'Werk aan je eigen plan of help een ander. Gereedschap leen je van de muur.',
      themes: ['jongeren', 'maken'],
      when: weekly('WE', '14:00', '17:30'),
      ages: [12, 18],
      welcome: [
        'De werkmeester laat je eerst drie machines zien. Daarna mag je zelf.',
        'Het rolluik is half open. Roep, dan gaat het helemaal omhoog.',
        'Zagen en beats. Gehoorkappen hangen bij de deur.',
        'Dichte schoenen. Lang haar in een staart.',
      ],
      wanted: [
        ['houtbewerking', 'woensdag van 14.00 tot 16.00 uur', 'Help drie jongeren met meten en zagen.'],
      ],
    },
    {
      title: 'Vrijdagavond in de loods',
      text: 'Tafelvoetbal, tosti’s en een hoek om muziek op te nemen.',
      themes: ['jongeren', 'ontmoeten', 'muziek-en-cultuur'],
      when: weekly('FR', '19:00', '22:30'),
      ages: [14, 23],
      welcome: [
        'Een van de oudere jongeren is host en regelt dat je meespeelt.',
        'Bij het rolluik hangt een bel met een touw.',
        'Hard. In de keet buiten kun je praten.',
        'Een euro voor een tosti, verder niets.',
      ],
    },
  ],
})

/** Initiatives in Oost for newcomers and for young people. */
export const oostNewcomersAndYouth = [welkom, werkbank]
