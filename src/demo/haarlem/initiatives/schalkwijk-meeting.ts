import { fortnightly, initiative, monthly, once, place, weekly } from '../written.ts'

const buurtkamer = initiative({
  key: 'buurtkamer-europawijk',
  name: 'Buurtkamer Europawijk',
  sentence: 'Twee oude winkels werden één kamer, waar de Europawijk koffie drinkt, leert en elkaar groet.',
  story: [
    'Vijf jaar geleden waren de luiken dicht. Nu zit er elke dag iemand achter het raam en zwaait. Dat is ons geheim: zwaaien.',
    'Vaste vrijwilligers hebben één sleutel en één afspraak: je komt als je hebt gezegd dat je komt.',
  ],
  since: 2021,
  themes: ['ontmoeten', 'digitaal', 'taal', 'zorg-voor-elkaar'],
  forWhom: 'Bewoners van de Europawijk en de rest van Schalkwijk',
  place: place('Buurtkamer Europawijk', 'Laan van Berlijn', '2034', 52.3614, 4.6472),
  hours: 'Maandag tot en met vrijdag, 9.30 tot 17.00 uur',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: null,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'tr', 'fr'],
    groupSize: 16,
  },
  host: 'buurtkamereuropawijk',
  phone: '023 555 01 20',
  daysAgo: 2,
  activities: [
    {
      title: 'Goedemorgenkoffie',
      text: 'Vroeg open voor wie vroeg op is. Krant, kaartspel en stevige koffie.',
      themes: ['ontmoeten'],
      when: weekly('MO TU WE TH FR', '09:30', '11:00'),
      welcome: [
        'Iemand zwaait naar je achter het raam en schuift een kopje klaar.',
        'De glazen pui, op de hoek bij de brievenbus. Drempelvrij.',
        'De espressomachine sist, verder is het knus.',
        'Je goede humeur is welkom, je slechte ook.',
      ],
      wanted: [
        [
          'zwaaien en inschenken',
          'een vaste ochtend, anderhalf uur',
          'Zit bij het raam en haal mensen naar binnen.',
        ],
      ],
    },
    {
      title: 'Taalochtend voor vrouwen',
      text: 'Rustig oefenen met woorden voor thuis, school en dokter. Alleen vrouwen.',
      themes: ['taal', 'ontmoeten'],
      when: weekly('TU', '11:15', '12:45'),
      womenOnly: true,
      ages: [18, null],
      welcome: [
        'De taaljuf begint met je naam goed leren zeggen. Daar neemt ze de tijd voor.',
        'Het tussengordijn naar de achterste winkel is dan dicht, loop er gewoon doorheen.',
        'Vertrouwd, vrouwen helpen elkaar verstaan.',
        'Je dochter of zoon tot vier jaar mag mee.',
      ],
      access: { childcare: true, quiet: true },
      wanted: [
        [
          'voorlezen en spelen',
          'dinsdag van 11.00 tot 13.00 uur',
          'Pas op drie peuters terwijl moeders leren.',
        ],
      ],
    },
    {
      title: 'Digicafé',
      text: 'Telefoon, tablet of televisie die niet wil? Kom, we zoeken het samen uit.',
      themes: ['digitaal'],
      when: weekly('TH', '14:00', '16:00'),
      welcome: [
        'De digihulp heeft een zonnebril op zijn hoofd. Vraag maar, hij herhaalt graag.',
        'De etalage met oude toetsenborden, daar moet je zijn.',
        'Gepiep van toestellen.',
        'Toestel, snoer en een briefje met wat er misgaat.',
      ],
    },
    {
      title: 'Koffieconcert van bewoners',
      text: 'Een uur muziek van buren: saz, blokfluit en een zangeres van tachtig.',
      themes: ['muziek-en-cultuur', 'ontmoeten'],
      when: once(4, '14:30', '16:00'),
      welcome: [
        'De gastvrouw wijst je een stoel achterin als je vroeg weg wilt.',
        'Ingang via de hoekdeur, programma op het raam.',
        'Een zaal vol mensen die muisstil luistert.',
        'Niets. Applaus is genoeg.',
      ],
      access: { quiet: true, groupSize: 35 },
    },
  ],
})

const dis = initiative({
  key: 'dis-van-boerhaave',
  name: 'De Dis van Boerhaave',
  sentence: 'Eten uit alle windstreken, gekookt door buren, aan één lange tafel in een oude flat.',
  story: [
    'In de flats van Boerhaavewijk wonen mensen uit wel dertig landen. Hun eten ruik je in het trappenhuis. Wij vroegen of we mochten proeven.',
  ],
  since: 2018,
  themes: ['eten', 'ontmoeten'],
  forWhom: 'Bewoners van Boerhaavewijk en wie nieuwsgierig is',
  place: place('De Dis', 'Floris van Adrichemlaan', '2035', 52.3652, 4.6592),
  hours: 'Donderdagavond, en elke tweede zondag van de maand',
  cents: 400,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'tr', 'ti', 'uk'],
    groupSize: 28,
  },
  host: 'dedis',
  phone: '023 555 01 21',
  daysAgo: 28,
  activities: [
    {
      title: 'De lange tafel',
      text: 'Elke week een andere keuken. Kinderen eten voor de helft van de prijs.',
      themes: ['eten', 'ontmoeten'],
      when: weekly('TH', '17:30', '19:30'),
      cents: 400,
      entrance: 'sign-up',
      capacity: 40,
      placesLeft: 7,
      welcome: [
        'De kok van de week komt zelf aan tafel vertellen wat erin zit, zodat je weet wat je kunt eten.',
        'In de hal van de flat, deur links, onder de lampion.',
        'Veel talen en borden. Een rustige tafel kun je reserveren.',
        'Laat voor dinsdag weten met hoeveel je komt.',
      ],
      wanted: [
        [
          'een land laten proeven',
          'een donderdag, van 14.00 tot 18.00 uur',
          'Kook met vier helpers een maaltijd van thuis voor dertig buren.',
        ],
      ],
    },
    {
      title: 'Zondagbrunch met kinderen',
      text: 'Pannenkoeken, fruit en spel tot de tafels leeg zijn.',
      themes: ['eten', 'ouders-en-kinderen'],
      when: monthly(2, 'SU', '10:30', '12:30'),
      cents: 300,
      welcome: [
        'De spelvader plakt elk kind een sticker op en laat het meeroeren in de beslagkom.',
        'Zondag gebruiken we de tuindeur, dat is fijner met de kinderwagen.',
        'Kinderen spelen onder en om de tafel.',
        'Een bal of een bordspel.',
      ],
    },
  ],
})

const gereedschapskast = initiative({
  key: 'de-gereedschapskast',
  name: 'De Gereedschapskast',
  sentence: 'Leen een boor, een ladder of een naaimachine van je buren en breng hem schoon terug.',
  story: [
    'Een boormachine draait in zijn leven twaalf minuten, zeggen ze. Dan kunnen we er toch beter één met zijn allen hebben? We leren je ook hoe je hem vasthoudt.',
  ],
  since: 2023,
  themes: ['duurzaam', 'repareren', 'ontmoeten'],
  forWhom: 'Bewoners van Schalkwijk, met of zonder handigheid',
  place: place('Box 12, De Gereedschapskast', 'Boerhaavelaan', '2035', 52.3676, 4.6622),
  hours: 'Zaterdag en dinsdagavond',
  cents: null,
  access: { stepFree: true, toilet: false, alcoholFree: true, languages: ['nl', 'en', 'pl'], groupSize: 6 },
  host: 'degereedschapskast',
  daysAgo: 49,
  activities: [
    {
      title: 'Lenen en terugbrengen',
      text: 'Kies uit honderd stuks gereedschap. Een lidmaatschap is zo geregeld.',
      themes: ['duurzaam', 'repareren'],
      when: weekly('SA', '11:00', '13:00'),
      cents: 100,
      welcome: [
        'De kastmeester met het schrift zoekt op wat er thuis ligt en wat er nog ontbreekt.',
        'Op de begane grond, de garagedeur met de blauwe verfstreep.',
        'Scherp getik van metaal.',
        'Je naam en een huisnummer. Contant geld voor de pot.',
      ],
      wanted: [
        ['gereedschap nakijken', 'een dinsdagavond per maand', 'Slijp, olie en schrijf op wat kapot is.'],
      ],
    },
    {
      title: 'Klusavond voor beginners',
      text: 'Een gat boren, een plank ophangen, een kraan vervangen. Per avond leer je één klus.',
      themes: ['repareren', 'maken'],
      when: fortnightly('TU', '19:30', '21:30'),
      cents: 300,
      entrance: 'sign-up',
      capacity: 8,
      placesLeft: 1,
      welcome: [
        'De klusjuf geeft je een bril, een potlood en een stuk muur om te oefenen.',
        'Garagedeur is half dicht, klop op het hout.',
        'Boren en lachen.',
        'Kleren waar stof op mag.',
      ],
    },
  ],
})

/** Initiatives in Schalkwijk for meeting, eating and lending. */
export const schalkwijkMeeting = [buurtkamer, dis, gereedschapskast]
