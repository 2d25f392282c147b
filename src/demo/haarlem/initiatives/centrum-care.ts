import { fortnightly, initiative, monthly, place, weekly } from '../written.ts'

const digihulp = initiative({
  key: 'digihulp-burgwal',
  name: 'Digihulp Burgwal',
  sentence: 'Geduldige buren helpen je met je telefoon, je computer en alles wat alleen nog online kan.',
  story: [
    'Een afspraak maken, foto’s bewaren, inloggen bij de gemeente. Het moet allemaal digitaal, en dat is niet voor iedereen vanzelfsprekend. Wij gaan naast je zitten. Jij houdt zelf de muis vast.',
  ],
  since: 2016,
  themes: ['digitaal', 'geldzaken', 'zorg-voor-elkaar'],
  forWhom: 'Iedereen die hulp wil bij digitale zaken',
  place: place('De Burgkamer', 'Burgwal', '2011', 52.3788, 4.6428),
  hours: 'Dinsdagmiddag, donderdagochtend en vrijdagochtend',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'fr'],
    groupSize: 9,
  },
  host: 'digihulpburgwal',
  phone: '023 555 01 10',
  daysAgo: 7,
  activities: [
    {
      title: 'Digispreekuur',
      text: 'Kom met je vraag en je eigen toestel. We zoeken het samen uit, stap voor stap.',
      themes: ['digitaal'],
      when: weekly('TU', '13:30', '15:30'),
      welcome: [
        'Bij de deur krijg je een nummertje en een kop thee. De digihulp haalt je zelf op.',
        'Naast de trap is een hellingbaan. De deur gaat open met de grote knop.',
        'Er wordt zacht gepraat, ieder aan een eigen tafel.',
        'Je telefoon of laptop en de oplader. Je wachtwoorden typ je zelf.',
      ],
      wanted: [
        [
          'geduld met techniek',
          'dinsdag van 13.30 tot 15.30 uur',
          'Help drie mensen met hun eigen vraag, zonder het over te nemen.',
        ],
      ],
    },
    {
      title: 'Formulierenhulp',
      text: 'Een brief van de belasting, een toeslag, een bezwaar. We lezen met je mee en vullen samen in.',
      themes: ['geldzaken', 'digitaal'],
      when: weekly('TH', '09:30', '11:30'),
      welcome: [
        'De vrijwilliger heeft beloofd te zwijgen over wat je laat zien, en sluit de kamerdeur.',
        'Neem de tweede deur in de gang, er hangt een bordje met een pen erop.',
        'Een gesprek met zijn tweeën.',
        'Je brieven, ook als ze nog dicht zijn. Je inlogcode houd je zelf.',
      ],
      access: { groupSize: 4, languages: ['nl', 'en', 'ar', 'tr'] },
    },
    {
      title: 'Bellen met beeld voor beginners',
      text: 'Een korte cursus van vier ochtenden. Aan het eind bel je met beeld naar een kleinkind, of naar ons.',
      themes: ['digitaal', 'ontmoeten'],
      when: weekly('FR', '10:00', '11:30'),
      cents: 250,
      entrance: 'sign-up',
      capacity: 8,
      placesLeft: 0,
      ages: [60, null],
      welcome: [
        'De cursusleider deelt naamkaartjes uit en zet je naast iemand met hetzelfde toestel.',
        'Hetzelfde gebouw als het spreekuur, eerste deur links.',
        'Soms klinken er acht telefoons tegelijk. We lachen erom.',
        'Een tablet of telefoon. Wij hebben er twee om te lenen.',
      ],
    },
  ],
})

const mantel = initiative({
  key: 'onder-de-mantel',
  name: 'Mantelzorgcafé Onder de Mantel',
  sentence: 'Wie voor een ander zorgt, kan hier even zelf een kop koffie krijgen.',
  story: [
    'Zorgen voor je partner, je moeder of je kind kost veel. Hier zitten mensen die het kennen. We delen tips, en soms delen we alleen een zucht.',
  ],
  since: 2020,
  themes: ['zorg-voor-elkaar', 'ontmoeten'],
  forWhom: 'Mantelzorgers van alle leeftijden',
  place: place('Het Voorhuis', 'Bakenessergracht', '2011', 52.3826, 4.6416),
  hours: 'Om de week op woensdagochtend, en een avond per maand',
  cents: 0,
  access: {
    stepFree: null,
    toilet: true,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en'],
    groupSize: 9,
  },
  host: 'onderdemantel',
  phone: '023 555 01 11',
  daysAgo: 23,
  activities: [
    {
      title: 'Mantelzorgkoffie',
      text: 'Bijpraten met anderen die zorgen. Wie je verzorgt, mag mee: in de kamer ernaast is een gastvrouw.',
      themes: ['zorg-voor-elkaar', 'ontmoeten'],
      when: fortnightly('WE', '10:00', '11:30'),
      welcome: [
        'De gespreksleider zorgt zelf al jaren voor haar man en weet hoe een ochtend kan lopen. Te laat komen is goed.',
        'De donkerblauwe deur, trek aan de koperen bel.',
        'Rustig en open. Soms is er een traan.',
        'Jezelf, al is het maar voor een halfuur.',
      ],
      wanted: [
        [
          'gezelschap bieden',
          'om de week op woensdag, twee uur',
          'Drink koffie met iemand die niet alleen kan zijn, in de kamer ernaast.',
        ],
      ],
    },
    {
      title: 'Avond voor jonge mantelzorgers',
      text: 'Pizza en praten voor jongeren die thuis meer doen dan hun vrienden weten.',
      themes: ['zorg-voor-elkaar', 'jongeren'],
      when: monthly(2, 'TH', '18:00', '20:30'),
      ages: [14, 24],
      entrance: 'sign-up',
      capacity: 12,
      placesLeft: 8,
      welcome: [
        'Een begeleider die het zelf heeft meegemaakt, appt je vooraf en zwaait vanuit het raam.',
        'Je kunt binnenkomen via de steeg, dan ziet niemand je staan.',
        'Net een huiskamer, met muziek die jullie kiezen.',
        'Niets. Er wordt ook niets aan school of thuis verteld.',
      ],
    },
    {
      title: 'Adempauze',
      text: 'Een uur ademen, strekken en niets hoeven, begeleid door een buurvrouw die het kan.',
      themes: ['bewegen', 'zorg-voor-elkaar'],
      when: monthly(4, 'MO', '13:30', '14:30'),
      welcome: [
        'De begeleidster legt een matje voor je neer en vraagt of je ergens pijn hebt.',
        'Eerste verdieping, met een trap van veertien treden.',
        'Zo stil dat je de gracht hoort.',
        'Warme sokken.',
      ],
      access: { stepFree: false, groupSize: 6 },
      daysAgo: 196,
    },
  ],
})

const speelstraat = initiative({
  key: 'speelstraat-vijfhoek',
  name: 'Speelstraat Vijfhoek',
  sentence: 'Een middag per maand is de straat van de kinderen en staan de auto’s om de hoek.',
  story: [
    'Drie gezinnen vroegen of het kon, en de hele straat zei ja. We zoeken nog buren die een uurtje bij het hek willen staan.',
  ],
  since: null,
  themes: ['ouders-en-kinderen', 'ontmoeten', 'bewegen'],
  forWhom: 'Kinderen tot 12 jaar en hun buren',
  place: place('De speelstraat', 'Breestraat', '2011', 52.3782, 4.6312),
  hours: 'Elke eerste woensdagmiddag van de maand',
  cents: 0,
  access: {
    stepFree: true,
    toilet: null,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en'],
    groupSize: 25,
  },
  host: 'speelstraatvijfhoek',
  phase: 'starting',
  daysAgo: 10,
  activities: [
    {
      title: 'Speelstraat',
      text: 'Stoepkrijt, springtouw, een rolschaatsbaan en een lange picknicktafel midden op straat.',
      themes: ['ouders-en-kinderen', 'bewegen'],
      when: monthly(1, 'WE', '14:00', '17:00'),
      ages: [null, 12],
      welcome: [
        'Wie een geel hesje draagt, is straatouder en weet waar de pleisters liggen.',
        'Loop langs het rood-witte hek, fietsers stappen even af.',
        'Kinderen zoals ze horen te klinken.',
        'Rolschaatsen, een step of alleen zin om mee te doen.',
      ],
      wanted: [
        [
          'een oogje in het zeil',
          'eerste woensdag, een uur',
          'Sta bij het hek en laat bewoners met een auto stapvoets door.',
        ],
      ],
    },
  ],
})

const stationskwartier = initiative({
  key: 'bewonersraad-stationskwartier',
  name: 'Bewonersraad Stationskwartier',
  sentence: 'Bewoners volgen samen wat er rond het station verandert en praten daarover met de gemeente.',
  story: [
    'Nieuwe woningen, drukke stoepen, te weinig bomen. Wij verzamelen wat buren ervan vinden. We zijn geen partij en we hoeven het niet eens te zijn.',
  ],
  since: 2009,
  themes: ['ontmoeten', 'groen', 'duurzaam'],
  forWhom: 'Bewoners en ondernemers van de Stationsbuurt',
  place: place('De Perronkamer', 'Kruisweg', '2011', 52.3862, 4.6396),
  hours: 'Elke derde dinsdag van de maand, 20.00 uur',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: null,
    alcoholFree: true,
    languages: ['nl', 'en'],
    groupSize: 17,
  },
  host: 'stationskwartier',
  daysAgo: 29,
  activities: [
    {
      title: 'Open avond van de wijkraad',
      text: 'Je hoort wat er speelt en zegt wat jij ziet. Het eerste halfuur is voor nieuwe gezichten.',
      themes: ['ontmoeten'],
      when: monthly(3, 'TU', '20:00', '22:00'),
      welcome: [
        'De voorzitter begroet nieuwe mensen bij de kapstok en legt uit hoe de avond loopt.',
        'Bel bij nummer één van het paneel. De lift komt uit in de gang.',
        'Er wordt om de beurt gesproken, soms met vuur.',
        'Je mening, of alleen je oren.',
      ],
      wanted: [
        [
          'kort en helder schrijven',
          'een uur na elke avond',
          'Maak een verslag van een bladzijde dat iedereen snapt.',
        ],
      ],
    },
    {
      title: 'Geveltuinochtend',
      text: 'We wippen een rij tegels uit de stoep en planten iets dat tegen een stootje kan.',
      themes: ['groen', 'duurzaam'],
      when: monthly(4, 'SA', '10:00', '12:30'),
      welcome: [
        'De tuinman van de straat deelt scheppen uit bij de bakfiets.',
        'Buiten, het adres hangt die week op het raam van de Perronkamer.',
        'Scheppen en voorbijgangers.',
        'Handschoenen en een kleine plant als je die over hebt.',
      ],
      access: { toilet: null, groupSize: 10 },
    },
  ],
})

/** Initiatives in Centrum around care, digital life and the street. */
export const centrumCare = [digihulp, mantel, speelstraat, stationskwartier]
