import { initiative, monthly, once, place, weekly } from '../written.ts'

const buurttafel = initiative({
  key: 'buurttafel-rozenprieel',
  name: 'Buurttafel Rozenprieel',
  sentence: 'Een lange tafel, een grote soeppan en een kast waaruit je mag pakken wat je nodig hebt.',
  story: [
    'Het begon met een pan soep op de stoep. Nu eten er elke week zo’n dertig mensen uit de smalle straten van het Rozenprieel.',
    'Naast de deur staat onze buurtkast. Wie over heeft, legt erin. Wie tekortkomt, pakt eruit. Niemand vraagt waarom.',
  ],
  since: 2018,
  themes: ['eten', 'ontmoeten', 'zorg-voor-elkaar', 'geldzaken'],
  forWhom: 'Iedereen uit het Rozenprieel en omgeving, zeker als het geld krap is',
  place: place('De Lange Tafel', 'Linschotenstraat', '2012', 52.3738, 4.6388),
  hours: 'Maandag en vrijdag. De buurtkast is elke dag bereikbaar.',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'tr'],
    groupSize: 30,
  },
  host: 'buurttafelrozenprieel',
  phone: '023 555 01 06',
  daysAgo: 5,
  activities: [
    {
      title: 'Soep op maandag',
      text: 'Warme soep met brood, tussen de middag. Je eet mee zo vaak je wilt.',
      themes: ['eten', 'ontmoeten'],
      when: weekly('MO', '12:00', '13:30'),
      welcome: [
        'De soepschepper kent bijna iedereen en maakt graag kennis met wie hij nog niet kent.',
        'De schuifdeur aan de straat gaat vanzelf open.',
        'Lepels en gelach. Aan het kopse eind zit je rustiger.',
        'Alleen trek. Een bakje voor thuis mag mee.',
      ],
      wanted: [['groente snijden', 'maandag van 9.30 tot 11.30 uur', 'Maak met drie anderen de soep klaar.']],
    },
    {
      title: 'Vrijdagmaal',
      text: 'Drie gangen van eten dat winkels overhouden. Je schuift aan en geeft wat je kunt missen.',
      themes: ['eten', 'duurzaam'],
      when: weekly('FR', '17:30', '19:30'),
      cents: null,
      entrance: 'sign-up',
      capacity: 36,
      placesLeft: 0,
      welcome: [
        'Iemand van de bediening brengt je naar je plek en stelt je voor aan je buren aan tafel.',
        'Kom niet voor vijf uur, dan staan de kratten nog voor de ingang.',
        'Vol en luid, met kinderen onder tafel.',
        'Bel of mail voor donderdag. Een potje op tafel is voor wie iets wil geven.',
      ],
      wanted: [
        [
          'rijbewijs',
          'vrijdag van 13.00 tot 14.30 uur',
          'Haal met onze bakfiets of auto het eten op bij drie winkels.',
        ],
      ],
    },
    {
      title: 'Uitgifte van de buurtkast',
      text: 'Een vrijwilliger vult de kast met brood, blikken, luiers en verzorging. Je hoeft je niet in te schrijven.',
      themes: ['geldzaken', 'zorg-voor-elkaar', 'eten'],
      when: weekly('MO FR', '16:00', '17:00'),
      welcome: [
        'Wie vult, groet je en loopt daarna weg, zodat je rustig kunt kiezen.',
        'De kast staat buiten onder het afdak, dag en nacht.',
        'Meestal is er niemand. Na schooltijd is het drukker.',
        'Een tas. Bewijs van je inkomen is niet nodig.',
      ],
      access: { quiet: true, groupSize: 5, toilet: false },
    },
  ],
})

const warmeMuur = initiative({
  key: 'de-warme-muur',
  name: 'Energiecoaches De Warme Muur',
  sentence:
    'Buren met verstand van isoleren komen langs en helpen je huis warmer en je rekening lager te maken.',
  story: [
    'De huizen hier zijn mooi en ze tochten. Wij hebben onze eigen fouten al gemaakt en delen graag wat we leerden. We verkopen niets.',
  ],
  since: 2022,
  themes: ['duurzaam', 'geldzaken'],
  forWhom: 'Huurders en eigenaren in Zuid-West',
  place: place('De Oude Kas', 'Ramplaan', '2015', 52.3826, 4.6072),
  hours: 'Spreekuur op dinsdagavond, huisbezoek op afspraak',
  cents: 0,
  access: { stepFree: true, toilet: null, languages: ['nl', 'en'], groupSize: 6 },
  host: 'dewarmemuur',
  phone: '023 555 01 07',
  daysAgo: 34,
  activities: [
    {
      title: 'Energiespreekuur',
      text: 'Met je jaarrekening in de hand zoeken we uit waar je warmte blijft. Je gaat naar huis met drie stappen.',
      themes: ['duurzaam', 'geldzaken'],
      when: weekly('TU', '19:30', '21:00'),
      welcome: [
        'Een energiecoach met een rode map neemt je mee naar een eigen tafel.',
        'Loop om de kas heen naar de achterdeur, daar brandt een lamp.',
        'Gedempt, iedereen zit in een gesprek.',
        'Je laatste jaarrekening, op papier of op je telefoon.',
      ],
      access: { quiet: true },
    },
    {
      title: 'Tochtstripavond',
      text: 'Leer hoe je kieren vindt en dichtmaakt, radiatorfolie plakt en je ketel beter instelt.',
      themes: ['duurzaam', 'repareren'],
      when: monthly(3, 'TH', '19:30', '21:30'),
      cents: 500,
      entrance: 'sign-up',
      capacity: 16,
      placesLeft: 9,
      welcome: [
        'De klusser van de avond heeft een oefenraam neergezet en laat je het meteen proberen.',
        'Zelfde ingang als het spreekuur, volg de lichtjes in het grind.',
        'Gezellig geklets, soms een boormachine.',
        'De maten van een raam thuis. Het materiaal zit bij de prijs.',
      ],
      cancels: 'second',
      daysAgo: 112,
      wanted: [['handig met hout', 'derde donderdag, twee uur', 'Doe voor hoe je een tochtstrip plaatst.']],
    },
    {
      title: 'Isolatierondgang door de straat',
      text: 'We kijken met een warmtecamera naar de gevels van wie dat wil. Daarna is er erwtensoep.',
      themes: ['duurzaam', 'ontmoeten'],
      when: once(16, '19:00', '20:30'),
      entrance: 'sign-up',
      capacity: 25,
      welcome: [
        'Voorop loopt de coach met de camera. Achteraan loopt iemand die alle vragen opschrijft.',
        'Verzamelen bij de lantaarn voor De Oude Kas.',
        'Een groep op de stoep in de avond, we praten zacht voor de buren.',
        'Een muts. En de vraag of jouw gevel in beeld mag.',
      ],
      access: { toilet: null, groupSize: 20 },
    },
  ],
})

const goedeBuur = initiative({
  key: 'goede-buur-ramplaan',
  name: 'De Goede Buur',
  sentence:
    'Een lift naar de dokter, een lamp vervangen, de hond uitlaten: buren helpen elkaar met kleine dingen.',
  story: [
    'Je belt en vertelt wat je nodig hebt. Wij kijken welke buur er tijd voor heeft. Wie vandaag geholpen wordt, helpt morgen misschien zelf.',
  ],
  since: 2015,
  themes: ['zorg-voor-elkaar', 'ontmoeten'],
  forWhom: 'Bewoners van het Ramplaankwartier en de Zijlweg',
  place: place('De Serre', 'Rollandslaan', '2015', 52.3838, 4.6046),
  hours: 'Telefonisch op werkdagen van 9.00 tot 11.00 uur',
  cents: 0,
  access: { stepFree: true, toilet: true, quiet: true, languages: ['nl'], groupSize: 10 },
  host: 'degoedebuur',
  phone: '023 555 01 08',
  room: 'call-first',
  daysAgo: 8,
  activities: [
    {
      title: 'Inloop van De Goede Buur',
      text: 'Koffie met wat lekkers, en een prikbord met hulpvragen en aanbod.',
      themes: ['zorg-voor-elkaar', 'ontmoeten'],
      when: weekly('TU', '10:00', '11:30'),
      welcome: [
        'De coördinator zit onder het prikbord en weet wie wat kan.',
        'Door het tuinhek en dan de glazen deur. De bel is kapot, klop op het glas.',
        'Kalm, met een groepje vaste bezoekers dat graag opschuift.',
        'Een vraag of een aanbod. Allebei is ook goed.',
      ],
    },
    {
      title: 'Belronde voor wie alleen woont',
      text: 'Twee keer per week een kort telefoontje om te horen of alles goed is. Je doet het thuis, vanuit je eigen stoel.',
      themes: ['zorg-voor-elkaar'],
      when: weekly('MO FR', '08:30', '09:15'),
      forWhom: 'Ouderen die alleen wonen',
      entrance: 'sign-up',
      capacity: 12,
      placesLeft: 1,
      welcome: [
        'Je krijgt steeds dezelfde drie bellers. De eerste keer komen ze bij je langs.',
        'Je hoeft de deur niet uit.',
        'Een gesprek van een paar minuten.',
        'Een telefoon en een afspraak over wat we doen als je niet opneemt.',
      ],
      access: { stepFree: true, toilet: null, groupSize: 1 },
      wanted: [
        [
          'een vriendelijke stem',
          'een ochtend per week, een halfuur',
          'Bel vier mensen en vraag hoe de nacht was.',
        ],
      ],
    },
  ],
})

/** Initiatives in Zuid-West around meals, energy and helping each other. */
export const zuidWestCare = [buurttafel, warmeMuur, goedeBuur]
