import { fortnightly, initiative, monthly, place, weekly } from '../written.ts'

const houtvaart = place('Lokaal Houtvaart', 'Westergracht', '2014', 52.3762, 4.6122)
const werkplaats = place('De Losse Schroef', 'Zijlweg', '2013', 52.3852, 4.6264)

const taalmaatjes = initiative({
  key: 'taalmaatjes-houtvaart',
  name: 'Taalmaatjes Houtvaart',
  sentence: 'Een uur per week praten met een buur: zo leer je Nederlands én je leert de buurt kennen.',
  story: [
    'Een taalmaatje is geen leraar. Je spreekt af, je loopt een rondje of je drinkt iets. Praten doe je vanzelf.',
    'We zoeken voor iedereen een maatje dat dichtbij woont. Soms duurt dat een paar weken. In de tussentijd ben je welkom in het café.',
  ],
  since: 2017,
  themes: ['taal', 'ontmoeten', 'zorg-voor-elkaar'],
  forWhom: 'Mensen die Nederlands leren, en buren die willen helpen',
  place: houtvaart,
  hours: 'Woensdag 9.30 tot 11.00 uur, en elke tweede week op donderdagavond',
  cents: 0,
  access: {
    stepFree: true,
    toilet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'uk', 'tr'],
    groupSize: 14,
  },
  host: 'taalmaatjeshoutvaart',
  phone: '023 555 01 03',
  daysAgo: 21,
  activities: [
    {
      title: 'Taalcafé Houtvaart',
      text: 'Aan elke tafel ligt een onderwerp met woorden en plaatjes. Na een halfuur wissel je van tafel.',
      themes: ['taal', 'ontmoeten'],
      when: weekly('WE', '09:30', '11:00'),
      welcome: [
        'De tafelbaas vraagt hoe lang je al leert en kiest met jou een tafel.',
        'Het lokaal is op de begane grond, de deur met de vlaggetjes.',
        'Veel stemmen tegelijk. Naast de keuken is een rustige tafel.',
        'Een pen is handig. Je kind mag mee en krijgt kleurpotloden.',
      ],
      access: { childcare: true },
    },
    {
      title: 'Avondtafel voor wie overdag werkt',
      text: 'Nederlands voor het werk: bellen, een mail schrijven, praten met je baas.',
      themes: ['taal'],
      when: fortnightly('TH', '19:00', '20:30'),
      welcome: [
        'Een taalvrijwilliger die zelf ooit nieuw was, wacht bij het koffieapparaat.',
        'Na zes uur is de voordeur op slot. Druk op de onderste bel.',
        'Rustig, met hooguit acht mensen.',
        'Neem een brief of een mailtje mee dat je lastig vindt.',
      ],
      access: { quiet: true, groupSize: 7 },
      wanted: [
        [
          'duidelijk praten',
          'om de week op donderdag, anderhalf uur',
          'Oefen met twee mensen een telefoongesprek.',
        ],
      ],
    },
    {
      title: 'Kennismaken met je taalmaatje',
      text: 'We stellen nieuwe koppels aan elkaar voor. Jullie spreken daarna zelf af.',
      themes: ['taal', 'zorg-voor-elkaar'],
      when: monthly(2, 'TU', '16:00', '17:00'),
      entrance: 'sign-up',
      capacity: 10,
      placesLeft: 3,
      welcome: [
        'De koppelaar heeft je naam al op een kaartje geschreven en brengt je bij je maatje.',
        'Meld je bij het raampje links in de hal.',
        'Eerst een beetje stil, daarna niet meer.',
        'Je agenda, om de eerste afspraak te maken.',
      ],
      daysAgo: 131,
      wanted: [
        [
          'nieuwsgierig naar anderen',
          'een uur per week, een halfjaar lang',
          'Word taalmaatje van iemand bij jou in de buurt.',
        ],
      ],
    },
  ],
})

const losseSchroef = initiative({
  key: 'de-losse-schroef',
  name: 'Repaircafé De Losse Schroef',
  sentence: 'Kapot is niet klaar: hier repareer je je spullen samen met een handige buur.',
  story: [
    'Een broodrooster, een fiets, een winterjas. Er wordt veel weggegooid dat nog jaren mee kan. Bij ons zit je zelf naast de reparateur en leer je hoe het werkt.',
  ],
  since: 2014,
  themes: ['repareren', 'duurzaam', 'ontmoeten'],
  forWhom: 'Iedereen met iets kapots, of met handige handen',
  place: werkplaats,
  hours: 'Woensdagochtend, donderdagavond en elke tweede zaterdag van de maand',
  cents: 0,
  access: { stepFree: false, toilet: true, alcoholFree: true, languages: ['nl', 'en'], groupSize: 15 },
  host: 'delosseschroef',
  phone: '023 555 01 04',
  daysAgo: 12,
  activities: [
    {
      title: 'Repaircafé',
      text: 'Breng een kapot apparaat, een stoel of speelgoed. We kijken er samen naar en proberen het te maken.',
      themes: ['repareren', 'duurzaam'],
      when: monthly(2, 'SA', '13:00', '16:00'),
      welcome: [
        'Bij de balie schrijft iemand op wat er stuk is en loopt met je mee naar de juiste tafel.',
        'Er is een stoepje van twee treden. Roep even, dan leggen we de plank neer.',
        'Boren en stofzuigers die het weer doen.',
        'Neem ook het snoer of de losse onderdelen mee. Wie wil, geeft iets voor de kas.',
      ],
      wanted: [
        [
          'solderen',
          'tweede zaterdag van 13.00 tot 16.00 uur',
          'Herstel kleine apparaten samen met de eigenaar.',
        ],
        [
          'overzicht houden',
          'tweede zaterdag van 12.30 tot 14.30 uur',
          'Ontvang mensen aan de balie en verdeel ze over de tafels.',
        ],
      ],
    },
    {
      title: 'Fietsavond',
      text: 'Banden plakken, remmen stellen, een lampje aansluiten. Jij sleutelt, wij kijken mee.',
      themes: ['repareren', 'bewegen'],
      when: fortnightly('TH', '19:00', '21:00'),
      welcome: [
        'De fietsenmaker van de buurt loopt rond in een blauwe overall en wijst je een standaard.',
        'Rijd via de poort naast het pand meteen de werkplaats in.',
        'Radio aan, hamers, gepraat over kettingen.',
        'Je fiets. Een nieuwe binnenband kun je hier voor weinig kopen.',
      ],
      access: { stepFree: true, groupSize: 8 },
    },
    {
      title: 'Naaihoek',
      text: 'Een rits vervangen, een broek korter maken of van een oud laken een tas. Er staan vier naaimachines.',
      themes: ['repareren', 'maken'],
      when: weekly('WE', '10:00', '12:00'),
      cents: 150,
      capacity: 8,
      placesLeft: 2,
      entrance: 'sign-up',
      welcome: [
        'De coupeuse zit bij het achterste raam, waar het licht het mooist is.',
        'Twee treden op en dan door het gordijn.',
        'Machines ratelen, maar je kunt gewoon praten.',
        'Je kledingstuk en garen in de goede kleur. Spelden hebben we genoeg.',
      ],
    },
  ],
})

const samenDragen = initiative({
  key: 'samen-dragen',
  name: 'Rouwcafé Samen Dragen',
  sentence: 'Een plek waar je over je verdriet mag praten, of waar je er juist even mee mag zwijgen.',
  story: [
    'Wie iemand verliest, krijgt eerst veel bezoek en daarna wordt het stil. Wij hebben dat zelf meegemaakt. Daarom zetten we elke maand een tafel klaar met bloemen en koffie. We zijn geen hulpverleners, wel goede luisteraars.',
  ],
  since: 2020,
  themes: ['zorg-voor-elkaar', 'ontmoeten'],
  forWhom: 'Iedereen die iemand mist, kort of lang geleden',
  place: place('Het Stille Huis', 'Wilhelminastraat', '2012', 52.3748, 4.6272),
  hours: 'Elke eerste woensdag van de maand van 10.30 tot 12.00 uur',
  cents: 0,
  access: { stepFree: true, toilet: true, quiet: true, alcoholFree: true, languages: ['nl'], groupSize: 8 },
  host: 'samendragen',
  phone: '023 555 01 05',
  room: 'call-first',
  daysAgo: 97,
  activities: [
    {
      title: 'Rouwcafé',
      text: 'We beginnen met een kort gedicht. Daarna praat wie wil praten. Tranen mogen, lachen ook.',
      themes: ['zorg-voor-elkaar'],
      when: monthly(1, 'WE', '10:30', '12:00'),
      welcome: [
        'De gastvrouw wacht je op in de gang, zodat je niet alleen de kamer in hoeft te lopen.',
        'Bel aan bij de groene deur. Er is een lift naar de eerste verdieping.',
        'Heel rustig. Er is een kamer ernaast als het je te veel wordt.',
        'Een foto meenemen mag. Er is niets dat je moet vertellen.',
      ],
    },
    {
      title: 'Troostwandeling door de Hout',
      text: 'Naast elkaar lopen praat soms makkelijker dan tegenover elkaar zitten.',
      themes: ['zorg-voor-elkaar', 'bewegen'],
      when: monthly(3, 'SU', '14:00', '15:30'),
      welcome: [
        'Twee begeleiders met een witte sjaal lopen mee. Je kiest zelf naast wie je loopt.',
        'We verzamelen op de stoep voor het huis.',
        'Stil. We spreken af dat niemand hoeft te praten.',
        'Schoenen die tegen modder kunnen.',
      ],
      access: { stepFree: null, groupSize: 6 },
    },
  ],
})

/** Initiatives in Zuid-West on the side of the old city. */
export const zuidWestCitySide = [taalmaatjes, losseSchroef, samenDragen]
