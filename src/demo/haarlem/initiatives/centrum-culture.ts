import { fortnightly, initiative, monthly, once, place, weekly } from '../written.ts'

const koor = initiative({
  key: 'zing-voor-je-geheugen',
  name: 'Koor Zing voor je Geheugen',
  sentence: 'Een koor voor mensen met dementie en hun naasten, waar het liedje blijft als het woord wegvalt.',
  story: [
    'Muziek van vroeger blijft vaak het langst. We zingen een uur, met piano, en drinken daarna thee. Partners, kinderen en buren zingen gewoon mee.',
  ],
  since: 2017,
  themes: ['muziek-en-cultuur', 'zorg-voor-elkaar'],
  forWhom: 'Mensen met geheugenproblemen en wie met hen meekomt',
  place: place('De Kapelzaal', 'Groot Heiligland', '2011', 52.3778, 4.6358),
  hours: 'Elke dinsdagmiddag, en een keer per maand op zaterdag',
  cents: 200,
  access: { stepFree: true, toilet: true, quiet: true, alcoholFree: true, languages: ['nl'], groupSize: 18 },
  host: 'zingvoorjegeheugen',
  phone: '023 555 01 09',
  daysAgo: 16,
  activities: [
    {
      title: 'Geheugenkoor',
      text: 'Liedjes van vroeger, op grote letters en met piano. Wie de tekst kwijt is, neuriet mee.',
      themes: ['muziek-en-cultuur', 'zorg-voor-elkaar'],
      when: weekly('TU', '14:00', '15:30'),
      cents: 200,
      welcome: [
        'Een vaste vrijwilliger pakt je hand, brengt je naar je stoel en komt naast je zitten.',
        'Een taxi kan stoppen bij de poort. We kijken uit naar je en komen naar buiten.',
        'Een warme klank, nooit schel. Wie even weg wil, zit in de tuinkamer.',
        'Je naaste of begeleider mag gratis mee. Leesbril niet vergeten.',
      ],
      wanted: [
        [
          'piano spelen',
          'twee dinsdagen per maand van 13.45 tot 15.30 uur',
          'Speel twaalf bekende liedjes in een rustig tempo.',
        ],
      ],
    },
    {
      title: 'Nostalgisch zingen met kleinkinderen',
      text: 'Drie generaties zingen samen een halfuur, daarna is er limonade.',
      themes: ['muziek-en-cultuur', 'ouders-en-kinderen'],
      when: monthly(2, 'SA', '10:30', '11:45'),
      welcome: [
        'De dirigent geeft elk kind een eitje om mee te rammelen en jou een plek op de eerste rij.',
        'De poort is open, de zaal ligt achter de binnentuin.',
        'Vrolijker en drukker dan op dinsdag.',
        'Een kleinkind is leuk, maar hoeft niet van jezelf te zijn.',
      ],
      access: { quiet: false, groupSize: 26 },
    },
  ],
})

const rozeTafel = initiative({
  key: 'de-roze-tafel',
  name: 'De Roze Tafel',
  sentence: 'Een open tafel voor lhbti-stadsgenoten en vrienden, om jezelf te zijn zonder uitleg.',
  story: [
    'We missten een plek die geen café is en geen vereniging. Dus dekten we zelf een tafel. Jong en oud, pas verhuisd of hier geboren: je schuift aan zoals je bent.',
  ],
  since: 2019,
  themes: ['ontmoeten', 'eten'],
  forWhom: 'Lesbische, homo-, bi-, trans- en queer stadsgenoten, en wie hun vriend is',
  place: place('Bovenzaal De Spiegel', 'Nieuwe Groenmarkt', '2011', 52.3818, 4.6352),
  hours: 'Om de week op vrijdagavond, en elke laatste zondag van de maand',
  cents: 0,
  access: {
    stepFree: false,
    toilet: true,
    quiet: false,
    alcoholFree: false,
    languages: ['nl', 'en', 'es'],
    groupSize: 16,
  },
  host: 'derozetafel',
  daysAgo: 19,
  activities: [
    {
      title: 'Roze vrijdag',
      text: 'Praten, een spel, soms een film. Wat je vertelt, blijft aan tafel.',
      themes: ['ontmoeten'],
      when: fortnightly('FR', '19:30', '22:00'),
      ages: [18, null],
      welcome: [
        'De tafelheer van de avond draagt een roze das en komt meteen naar je toe.',
        'Een smalle trap op naar de eerste verdieping. Aan de gevel staat alleen De Spiegel, niets anders.',
        'Muziek zacht, gesprekken levendig.',
        'Je voornaam is genoeg, een andere naam mag ook.',
      ],
    },
    {
      title: 'Roze lunch voor zestigplussers',
      text: 'Soep, brood en herkenning voor wie de strijd van vroeger nog kent.',
      themes: ['ontmoeten', 'eten', 'zorg-voor-elkaar'],
      when: monthly(-1, 'SU', '12:30', '14:30'),
      ages: [60, null],
      cents: 600,
      entrance: 'sign-up',
      capacity: 18,
      placesLeft: 5,
      place: place('De Binnenkamer', 'Zijlstraat', '2011', 52.3812, 4.6346),
      welcome: [
        'Twee gastheren zitten aan het begin van de tafel en houden naast zich een stoel vrij.',
        'Hier is geen trap. De deur is breed genoeg voor een rolstoel.',
        'Rustig, je kunt elkaar goed verstaan, ook met een gehoorapparaat.',
        'Meld je aan voor donderdag en zeg wat je niet eet.',
      ],
      access: { stepFree: true, quiet: true },
    },
  ],
})

const toren = initiative({
  key: 'de-open-toren',
  name: 'Schaakclub De Open Toren',
  sentence:
    'Schaken zonder klok en zonder competitie, voor wie net de paarden leert kennen en voor wie al jaren speelt.',
  story: [
    'Bij ons verlies je met koffie en win je met koffie. Er is altijd iemand die een zet wil uitleggen.',
  ],
  since: 2013,
  themes: ['ontmoeten', 'jongeren'],
  forWhom: 'Iedereen die wil schaken, vanaf 8 jaar',
  place: place('De Wachtkamer', 'Jansweg', '2011', 52.3858, 4.6382),
  hours: 'Maandagavond en donderdagmiddag',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    quiet: true,
    alcoholFree: null,
    languages: ['nl', 'en', 'uk'],
    groupSize: 14,
  },
  host: 'deopentoren',
  daysAgo: 44,
  activities: [
    {
      title: 'Schaakavond',
      text: 'Je loot een tegenstander en speelt zolang je wilt. Beginners krijgen een maatje.',
      themes: ['ontmoeten'],
      when: weekly('MO', '19:30', '22:30'),
      cents: 100,
      welcome: [
        'De man of vrouw met het houten kistje deelt de stukken uit en vraagt hoe sterk je speelt.',
        'De glazen deur op de hoek. Binnen hangt een groot schaakbord aan de muur.',
        'Stil. Fluisteren doen we in de gang.',
        'Niets, borden zijn er genoeg.',
      ],
    },
    {
      title: 'Jeugdschaken na school',
      text: 'Openingen, valletjes en een klein toernooi aan het eind.',
      themes: ['jongeren', 'ouders-en-kinderen'],
      when: weekly('TH', '15:30', '17:00'),
      ages: [8, 15],
      entrance: 'sign-up',
      capacity: 16,
      placesLeft: 7,
      welcome: [
        'Een jeugdtrainer geeft je een bord naast iemand van jouw leeftijd.',
        'Ouders mogen tot aan de kapstok mee.',
        'Eerst gekwebbel, tijdens de partijen stil.',
        'Een beker water en een beetje geduld.',
      ],
      wanted: [
        [
          'schaken met kinderen',
          'donderdag van 15.15 tot 17.00 uur',
          'Speel mee met wie overblijft en leg een zet uit.',
        ],
      ],
      daysAgo: 104,
    },
  ],
})

const leeshoek = initiative({
  key: 'leeshoek-vijfhoek',
  name: 'Leeshoek De Vijfhoek',
  sentence: 'Een kleine bibliotheek in een oude winkel, waar buren boeken lenen, lezen en voorlezen.',
  story: [
    'Achthonderd boeken, vier leunstoelen en een kachel. Lenen kan zonder pas. Je schrijft je naam in het schrift en brengt het boek terug als het uit is.',
  ],
  since: 2018,
  themes: ['taal', 'muziek-en-cultuur', 'ontmoeten'],
  forWhom: 'Lezers van alle leeftijden, en wie nog moet beginnen',
  place: place('De Leeshoek', 'Lange Annastraat', '2011', 52.3796, 4.6302),
  hours: 'Dinsdag tot en met zaterdag van 13.00 tot 16.30 uur',
  cents: 0,
  access: {
    stepFree: false,
    toilet: false,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'fr'],
    groupSize: 7,
  },
  host: 'leeshoekvijfhoek',
  daysAgo: 11,
  activities: [
    {
      title: 'Voorleeskwartier',
      text: 'Drie prentenboeken voor kleine oren, op het rode kleed.',
      themes: ['taal', 'ouders-en-kinderen'],
      when: weekly('WE', '15:00', '15:45'),
      ages: [3, 7],
      welcome: [
        'De voorlezer zit in de oorfauteuil en begint pas als iedereen een kussen heeft.',
        'Eén hoge stoep. Zet de kinderwagen onder het raam, die staat daar goed.',
        'Muisstil bij het spannende stuk.',
        'Een knuffel mag mee om te luisteren.',
      ],
      wanted: [
        [
          'mooi voorlezen',
          'een woensdag per maand, een uur',
          'Lees drie prentenboeken voor, in je eigen taal mag ook.',
        ],
      ],
    },
    {
      title: 'Leesgroep eenvoudige boeken',
      text: 'We lezen samen hardop een boek in makkelijke taal en praten over moeilijke woorden.',
      themes: ['taal'],
      when: weekly('TH', '10:30', '12:00'),
      entrance: 'sign-up',
      capacity: 8,
      placesLeft: 2,
      welcome: [
        'De leesbegeleider heeft voor jou al een boek klaargelegd met een strookje bij de bladzijde.',
        'Op donderdagochtend is de winkel dicht. Klop op de ruit.',
        'Eén stem tegelijk, dat is onze enige regel.',
        'Een leesbril als je die gebruikt.',
      ],
    },
    {
      title: 'Stille leesmiddag',
      text: 'Twee uur lezen met anderen, zonder telefoon. De kachel brandt.',
      themes: ['muziek-en-cultuur', 'ontmoeten'],
      when: fortnightly('SA', '14:00', '16:00'),
      welcome: [
        'De boekenvrouw knikt je toe en wijst een lege stoel. Praten komt bij de thee.',
        'Duw tegen de winkeldeur, het belletje klinkt zacht.',
        'De stilste plek van de stad.',
        'Je eigen boek of een van ons.',
      ],
      daysAgo: 139,
    },
    {
      title: 'Boekenmarkt op de stoep',
      text: 'Dubbele boeken zoeken een nieuw huis. Voor een kleine gift neem je er een stapel mee.',
      themes: ['duurzaam', 'muziek-en-cultuur'],
      when: once(18, '11:00', '15:00'),
      cents: null,
      welcome: [
        'Achter de kraam staat een vrijwilliger die bij elk boek iets weet te vertellen.',
        'Buiten, onder de luifel van de winkel.',
        'Straatgeluiden en snuffelaars.',
        'Een stevige tas en wat kleingeld.',
      ],
      access: { stepFree: true, quiet: false, groupSize: 20 },
    },
  ],
})

/** Initiatives in Centrum around music, games and reading. */
export const centrumCulture = [koor, rozeTafel, toren, leeshoek]
