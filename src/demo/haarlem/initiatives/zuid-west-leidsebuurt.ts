import { fortnightly, initiative, monthly, place, weekly } from '../written.ts'

const tuin = place('De Leidse Tuin', 'Brouwersvaart', '2013', 52.3816, 4.6212)
const vaarthuis = place('Het Vaarthuis', 'Leidsevaart', '2014', 52.3752, 4.6192)
const speelkamer = place('De Speelkamer', 'Pijlslaan', '2014', 52.3742, 4.6162)

const leidseTuin = initiative({
  key: 'de-leidse-tuin',
  name: 'Buurtmoestuin De Leidse Tuin',
  sentence: 'Buren verbouwen samen groente op een stukje grond dat jarenlang leeg lag.',
  story: [
    'Achter een hek lag een strook zand met brandnetels. Nu staan er bakken met prei, boerenkool en kruiden. De oogst verdelen we onder wie er die dag is.',
    'Een eigen tuintje heb je hier niet. Alles is van iedereen, ook het onkruid.',
  ],
  since: 2016,
  themes: ['groen', 'ontmoeten', 'duurzaam'],
  forWhom: 'Iedereen die graag buiten is, met of zonder groene vingers',
  place: tuin,
  hours: 'Woensdagochtend en zaterdagochtend, het hele jaar door',
  cents: 0,
  access: { stepFree: true, toilet: false, alcoholFree: true, languages: ['nl', 'en', 'pl'], groupSize: 9 },
  host: 'deleidsetuin',
  daysAgo: 9,
  activities: [
    {
      title: 'Moestuinochtend',
      text: 'Zaaien, wieden, oogsten en om elf uur soep uit eigen tuin. Bij regen werken we in de kas.',
      themes: ['groen', 'eten'],
      when: weekly('WE', '09:30', '12:00'),
      welcome: [
        'De tuinvrouw van de dag draagt een groene pet en geeft je een klusje dat bij je past.',
        'Het hek naast de fietsenrekken is niet op slot. Trek het achter je dicht vanwege de kat.',
        'Vogels en af en toe een kruiwagen. Je kunt ook alleen werken.',
        'Laarzen zijn handig. Handschoenen hangen in de schuur.',
      ],
      access: { quiet: true },
      wanted: [
        [
          'verstand van snoeien',
          'drie woensdagen in de winter',
          'Snoei de fruitbomen en laat aan twee anderen zien hoe het moet.',
        ],
      ],
    },
    {
      title: 'Zaterdag in de tuin met kinderen',
      text: 'Kinderen zoeken beestjes, geven water en plukken wat rijp is. Ouders drinken koffie of helpen mee.',
      themes: ['groen', 'ouders-en-kinderen'],
      when: weekly('SA', '10:00', '12:30'),
      forWhom: 'Kinderen van 4 tot 11 jaar, met een ouder of grootouder',
      ages: [4, 11],
      welcome: [
        'Bij de regenton staat iemand met kleine gieters. Daar begint het.',
        'Het kinderhek aan de kant van de vaart, let op met kleine kinderen bij het water.',
        'Vrolijk en rommelig.',
        'Reservesokken. Echt waar.',
      ],
      access: { groupSize: 16 },
    },
    {
      title: 'Compost halen en brengen',
      text: 'Breng je groenteafval en ga naar huis met een emmer compost voor je balkon of geveltuin.',
      themes: ['duurzaam', 'groen'],
      when: monthly(1, 'SU', '11:00', '12:00'),
      welcome: [
        'De compostmeester staat bij de drie houten bakken en vertelt je graag over wormen.',
        'Rijd met je bakfiets tot aan het hek, daar helpen we je sjouwen.',
        'Kort en praktisch, na een kwartier ben je klaar.',
        'Een emmer met deksel. Alleen rauw groenteafval, geen etensresten.',
      ],
      access: { groupSize: 6 },
    },
  ],
})

const rondjeVaart = initiative({
  key: 'rondje-vaart',
  name: 'Wandelclub Rondje Vaart',
  sentence: 'Elke week lopen buren samen langs het water, in een tempo dat de langzaamste prettig vindt.',
  story: [
    'We begonnen met drie buurvrouwen en een hond. Nu lopen we met een groep die elke week anders is. Na afloop drinken we koffie in het Vaarthuis, en dat is voor sommigen de hoofdzaak.',
  ],
  since: 2019,
  themes: ['bewegen', 'ontmoeten'],
  forWhom: 'Volwassenen die graag buiten lopen, ook met een rollator',
  place: vaarthuis,
  hours: 'Op maandag, woensdag en zondag, zie de activiteiten',
  cents: 0,
  access: { stepFree: true, toilet: true, alcoholFree: true, groupSize: 11 },
  host: 'rondjevaart',
  phone: '023 555 01 02',
  daysAgo: 14,
  activities: [
    {
      title: 'Wandelen in rollatortempo',
      text: 'Een rondje van twee kilometer over vlakke stoepen, met drie bankjes onderweg.',
      themes: ['bewegen', 'zorg-voor-elkaar'],
      when: weekly('WE', '10:30', '11:45'),
      cancels: 'next',
      welcome: [
        'De wandelgids heeft een oranje sjaal om en loopt altijd achteraan. Niemand blijft achter.',
        'We verzamelen onder het afdak van het Vaarthuis, daar staan stoelen.',
        'Buiten en rustig. We nemen de straten met weinig verkeer.',
        'Stevige schoenen. Een rollator kun je bij ons lenen.',
      ],
      access: { quiet: true, groupSize: 8 },
      wanted: [
        [
          'rustig meelopen',
          'woensdag van 10.15 tot 12.00 uur',
          'Loop naast iemand die niet graag alleen de straat op gaat.',
        ],
      ],
    },
    {
      title: 'Stevig doorstappen',
      text: 'Zes kilometer richting de duinrand en terug. We praten, maar we lopen door.',
      themes: ['bewegen'],
      when: weekly('MO', '09:15', '10:45'),
      welcome: [
        'Wie voorop loopt, wisselt per week. Let op de persoon met de fluit om de nek.',
        'Start bij de brug voor het Vaarthuis, we vertrekken precies op tijd.',
        'Een pratende groep. Wil je stilte, loop dan in de staart.',
        'Goede schoenen en een regenjas. Je moet anderhalf uur kunnen lopen.',
      ],
      access: { stepFree: false, groupSize: 13 },
    },
    {
      title: 'Zondagavondsoep',
      text: 'Een pan soep na het weekend, met brood en een plannetje voor de week.',
      themes: ['eten', 'ontmoeten'],
      when: fortnightly('SU', '17:30', '19:00'),
      cents: 250,
      entrance: null,
      welcome: [
        'De soepkok van dienst zet een extra kom neer zodra je over de drempel stapt.',
        'Het raam van het Vaarthuis is verlicht. De deur ernaast klemt een beetje.',
        'Huiselijk, met één lange tafel.',
        'Gepast geld als je het hebt. Wat je over hebt aan groente, mag in de pan.',
      ],
      access: { groupSize: 14 },
    },
    {
      title: 'Zondagwandeling met verhalen',
      text: 'Onderweg vertelt een oude bewoner over een plek in de buurt: een fabriek, een school, een verdwenen brug.',
      themes: ['bewegen', 'muziek-en-cultuur'],
      when: monthly(1, 'SU', '13:30', '15:30'),
      cents: null,
      entrance: 'sign-up',
      capacity: 20,
      placesLeft: 4,
      welcome: [
        'De verteller staat op het trapje en zwaait met een oude ansichtkaart.',
        'Vertrek voor de deur van het Vaarthuis. Binnen kun je eerst naar het toilet.',
        'We staan vaak stil om te luisteren. De verteller gebruikt een kleine luidspreker.',
        'Warme kleren, want stilstaan is kouder dan lopen.',
      ],
      daysAgo: 118,
    },
  ],
})

const speelkamerClub = initiative({
  key: 'de-speelkamer',
  name: 'De Speelkamer',
  sentence: 'Jonge ouders houden samen een warme kamer open waar kleine kinderen kunnen spelen.',
  story: [
    'Thuis met een baby zijn de dagen soms lang. Daarom huren we met elkaar een oud klaslokaal. Er ligt een groot kleed, er is speelgoed en er staat altijd een pot thee.',
  ],
  since: 2021,
  themes: ['ouders-en-kinderen', 'ontmoeten'],
  forWhom: 'Ouders en grootouders met kinderen tot 4 jaar',
  place: speelkamer,
  hours: 'Woensdag en vrijdag in de ochtend, en een keer per maand op zaterdag',
  cents: 100,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    alcoholFree: true,
    languages: ['nl', 'en', 'es'],
    groupSize: 12,
  },
  host: 'despeelkamer',
  daysAgo: 6,
  activities: [
    {
      title: 'Babycafé',
      text: 'Voor wie net een kind heeft. Je kunt er voeden, wegen, vragen stellen of gewoon een uur zitten.',
      themes: ['ouders-en-kinderen', 'zorg-voor-elkaar'],
      when: weekly('WE', '09:30', '11:30'),
      cents: 100,
      welcome: [
        'Een ouder met een naamkaartje neemt je kind even over, zodat jij je jas uit kunt doen.',
        'Rijd de kinderwagen door de brede schooldeur tot in de gang.',
        'Er huilt altijd wel iemand. Niemand kijkt ervan op.',
        'Een schone luier en verder niets. Heb je even geen geld, dan geef je niets.',
      ],
    },
    {
      title: 'Dreumesochtend',
      text: 'Klimmen, rollen en zingen op het grote kleed. Tussendoor eten we fruit.',
      themes: ['ouders-en-kinderen'],
      when: weekly('FR', '09:30', '11:30'),
      cents: 150,
      forWhom: 'Kinderen van 1 tot 4 jaar met een volwassene',
      welcome: [
        'De zangmoeder begint om tien uur met het welkomstlied en zingt ook jouw kind toe.',
        'Bel bij de speelkamer, dan zoemt het hek open.',
        'Hoog geluid, veel beweging. Rond elf uur wordt het stiller.',
        'Antislipsokken voor je kind en een stuk fruit om te delen.',
      ],
      wanted: [
        [
          'gitaar of ukelele',
          'vrijdag van 10.00 tot 10.30 uur',
          'Speel vijf kinderliedjes mee bij het zingen.',
        ],
      ],
    },
    {
      title: 'Papa-zaterdag',
      text: 'Vaders en hun kinderen bouwen een hut, een baan of een toren. Er zijn tosti’s.',
      themes: ['ouders-en-kinderen', 'maken'],
      when: monthly(3, 'SA', '09:30', '12:00'),
      cents: 250,
      forWhom: 'Vaders en andere mannen met kinderen tot 6 jaar',
      welcome: [
        'Bij het tosti-ijzer staat een vader die je de bouwkist laat zien.',
        'De poort aan de Pijlslaan is open, volg de krijtpijlen.',
        'Hameren, lachen, soms tranen.',
        'Kleren die vies mogen worden.',
      ],
      access: { groupSize: 14 },
    },
  ],
})

/** Initiatives in and just beside the Leidsebuurt. */
export const leidsebuurtAround = [leidseTuin, rondjeVaart, speelkamerClub]
