import { initiative, monthly, once, place, weekly } from '../written.ts'

const fanfare = initiative({
  key: 'straatorkest-patrimonium',
  name: 'Straatorkest Patrimonium',
  sentence: 'Een orkest voor iedereen die ooit een instrument had en het weer van zolder haalt.',
  story: [
    'We klinken soms mooi en altijd samen. Wie geen noten leest, krijgt een pot, een trommel of een buur die wijst.',
  ],
  since: 2013,
  themes: ['muziek-en-cultuur', 'ontmoeten'],
  forWhom: 'Muzikanten en bijna-muzikanten vanaf 10 jaar',
  place: place('Het Pakhuisje', 'Spaarndamseweg', '2021', 52.3896, 4.6466),
  hours: 'Woensdagavond en een keer per maand op zondag',
  cents: 200,
  access: {
    stepFree: false,
    toilet: true,
    quiet: false,
    alcoholFree: false,
    languages: ['nl', 'en', 'fr'],
    groupSize: 19,
  },
  host: 'straatorkest',
  daysAgo: 47,
  activities: [
    {
      title: 'Orkestavond',
      text: 'We oefenen walsen, klezmer en een popliedje dat iemand meebracht.',
      themes: ['muziek-en-cultuur'],
      when: weekly('WE', '19:30', '21:30'),
      cents: 200,
      ages: [10, null],
      welcome: [
        'De trompettist bij de ingang vraagt wat je ooit speelde en zet je bij de juiste groep.',
        'De steile trap naast het pakhuisje op, of roep omhoog en we tillen mee.',
        'Hard, we geven oordopjes.',
        'Een instrument, al is het oud. Er staan er zeven om te lenen.',
      ],
      wanted: [
        ['bladmuziek uitzoeken', 'een uur per week, thuis', 'Maak partijen die ook beginners kunnen spelen.'],
      ],
    },
    {
      title: 'Open repetitie op zondag',
      text: 'Kinderen mogen slaan, ouderen mogen luisteren, iedereen mag dansen.',
      themes: ['muziek-en-cultuur', 'ouders-en-kinderen'],
      when: monthly(3, 'SU', '11:00', '12:30'),
      welcome: [
        'De slagwerkster deelt trommels uit en geeft je met haar voet de maat aan.',
        'Op zondag spelen we beneden, dus zonder trap.',
        'Vrolijk hard, met stille stukken ertussen.',
        'Niets. Een pan met een houten lepel mag.',
      ],
      access: { stepFree: true, groupSize: 30 },
      daysAgo: 188,
    },
  ],
})

const dansclub = initiative({
  key: 'danszaal-de-kring',
  name: 'Danszaal De Kring',
  sentence: 'Dansen met een stoel in de buurt, voor wie de pasjes nog in de voeten heeft.',
  story: [
    'Tien jaar lang dansten we hier elke vrijdag. De groep werd kleiner en de vloer ouder. We zijn gestopt en zijn dankbaar voor al die middagen. Onze muziek is nu te horen in de Koffiekamer.',
  ],
  since: 2012,
  themes: ['bewegen', 'muziek-en-cultuur'],
  forWhom: 'Ouderen uit de Planetenwijk',
  place: place('De Kring', 'Orionweg', '2024', 52.4052, 4.6362),
  hours: 'Niet meer open',
  cents: null,
  phase: 'stopped',
  daysAgo: 260,
  activities: [
    {
      title: 'Dansmiddag',
      text: 'Walsen, foxtrot en een rustige tango voor wie de pasjes nog kende.',
      themes: ['bewegen', 'muziek-en-cultuur'],
      when: weekly('FR', '14:00', '16:00'),
      welcome: ['De dansleider vroeg nieuwe mensen altijd zelf voor de eerste wals.'],
      daysAgo: 260,
    },
  ],
})

const buurtsauna = initiative({
  key: 'drijvende-sauna',
  name: 'Een sauna voor de buurt',
  sentence: 'Het idee: een kleine houten sauna op het water, die buren samen bouwen en samen stoken.',
  story: [
    'We zijn met zijn drieën en hebben een tekening, geen plek en geen geld. We zoeken mensen die meedenken over water, hout en regels. Als het er nooit komt, hebben we in elk geval elkaar leren kennen.',
  ],
  since: null,
  themes: ['maken', 'ontmoeten', 'duurzaam'],
  forWhom: 'Buren die graag meedenken of meebouwen',
  place: place('Het Pakhuisje', 'Spaarndamseweg', '2021', 52.3898, 4.646),
  hours: 'Nog geen vaste tijden',
  cents: null,
  access: { languages: ['nl', 'en'], groupSize: 5 },
  host: 'buurtsauna',
  phase: 'idea',
  daysAgo: 16,
  activities: [
    {
      title: 'Meedenkavond over de buurtsauna',
      text: 'We tekenen, rekenen en bellen met mensen die al iets dergelijks bouwden.',
      themes: ['maken', 'ontmoeten'],
      when: once(13, '20:00', '21:30'),
      welcome: [
        'De drie bedenkers zitten met een maquette van luciferhoutjes aan de achterste tafel.',
        'Ga de trap op en volg de geur van koffie.',
        'Een gesprek onder vrienden, jij wordt er een van.',
        'Een mening over hout of regels. Geen badhanddoek.',
      ],
      access: { stepFree: false },
    },
  ],
})

/** Initiatives in Noord around music, one that stopped and one that is still an idea. */
export const noordMusicAndIdeas = [fanfare, dansclub, buurtsauna]
