import { fortnightly, initiative, monthly, place, weekly } from '../written.ts'

const molentuin = initiative({
  key: 'moestuin-de-molen',
  name: 'Buurtmoestuin De Molen',
  sentence: 'Een moestuin tussen de flats waar iedereen een bak, een buurman en een recept vindt.',
  story: [
    'Op het gras tussen de flats staan nu veertig houten bakken. Wie op een hoge verdieping woont, heeft zo toch een tuin. Op de bank ernaast wordt gelachen, getroost en vooral gepraat.',
  ],
  since: 2017,
  themes: ['groen', 'eten', 'ontmoeten'],
  forWhom: 'Bewoners van Molenwijk, jong en oud',
  place: place('De Molentuin', 'Zuid Schalkwijkerweg', '2037', 52.3506, 4.6472),
  hours: 'Dinsdagmiddag, donderdagmiddag en zaterdagochtend',
  cents: 0,
  access: {
    stepFree: true,
    toilet: null,
    quiet: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'tr', 'es'],
    groupSize: 14,
  },
  host: 'moestuindemolen',
  phone: '023 555 01 22',
  room: 'full',
  daysAgo: 35,
  activities: [
    {
      title: 'Tuinmiddag voor iedereen',
      text: 'Water geven, onkruid, praten. Een bak krijg je als er een vrijkomt, helpen kan altijd.',
      themes: ['groen', 'ontmoeten'],
      when: weekly('TU', '14:00', '16:00'),
      welcome: [
        'De tuinbaas met de strooien hoed deelt bakken, gieters en raad uit.',
        'Over het gras, tussen de twee hoge flats, volg de kleurige paaltjes.',
        'Een oase. Alleen de kinderen hoor je soms.',
        'Niets. Handschoenen hangen aan de waslijn.',
      ],
    },
    {
      title: 'Kookvuur in de tuin',
      text: 'We koken wat er groeit op een houtvuur. Soep bij kou, pizza bij mooi weer.',
      themes: ['eten', 'groen'],
      when: monthly(-1, 'SA', '11:00', '13:30'),
      cents: null,
      entrance: 'sign-up',
      capacity: 30,
      placesLeft: 0,
      welcome: [
        'De stookvrouw zet je op een boomstronk naast het vuur en geeft je een lepel.',
        'Vanaf de weg zie je rook, dat zijn wij.',
        'Knetterend hout en sterke verhalen.',
        'Je eigen kom. Geef vooraf door wat je niet eet.',
      ],
    },
    {
      title: 'Natuurclub voor kinderen',
      text: 'Vang, bekijk en laat weer los. Elke week een ander beest of blad.',
      themes: ['groen', 'ouders-en-kinderen'],
      when: weekly('TH', '15:15', '16:30'),
      ages: [6, 11],
      welcome: [
        'De natuurgids heeft een loep om haar nek en begint met een raadsel.',
        'Verzamelen bij de regenton met de kikker.',
        'Soms fluisterend, soms gillend van een spin.',
        'Oude schoenen en een lege jampot.',
      ],
      wanted: [
        [
          'kennis van vogels of planten',
          'donderdag van 15.00 tot 16.30 uur',
          'Bedenk een speurtocht voor acht kinderen.',
        ],
      ],
    },
  ],
})

const meerwijk = initiative({
  key: 'vrouwen-van-meerwijk',
  name: 'Vrouwen van Meerwijk',
  sentence: 'Vrouwen maken een kring waarin je beweegt, leert en elkaar draagt, elke week opnieuw.',
  story: [
    'We begonnen in een woonkamer met zes stoelen. Daarna kwam er een zaal. Nu zijn er groepen voor sport, taal en thee.',
  ],
  since: 2013,
  themes: ['ontmoeten', 'bewegen', 'taal', 'zorg-voor-elkaar'],
  forWhom: 'Vrouwen uit Meerwijk en daarbuiten',
  place: place('Zaal Nobel', 'Briandlaan', '2036', 52.3568, 4.6628),
  hours: 'Maandag, woensdag en vrijdag, overdag',
  cents: 150,
  access: {
    stepFree: true,
    toilet: true,
    quiet: false,
    childcare: true,
    alcoholFree: true,
    languages: ['nl', 'en', 'ar', 'tr', 'fr'],
    groupSize: 17,
  },
  host: 'vrouwenvanmeerwijk',
  daysAgo: 39,
  activities: [
    {
      title: 'Vrouwengym',
      text: 'Kracht, evenwicht en ontspanning. Iedereen in haar eigen tempo.',
      themes: ['bewegen'],
      when: weekly('MO', '09:30', '10:30'),
      cents: 150,
      womenOnly: true,
      ages: [16, null],
      welcome: [
        'De sportjuf neemt je jas aan en onthoudt je naam al de eerste keer.',
        'De rechterdeur van de zaal. Mannen wachten bij de fiets.',
        'Muziek met ritme, we klappen mee.',
        'Een handdoek. Hoofddoek en lange mouwen zijn heel gewoon.',
      ],
    },
    {
      title: 'Theekring',
      text: 'Een onderwerp, een kop thee, een uur. Soms een gast van buiten, vaak gewoon elkaar.',
      themes: ['ontmoeten', 'zorg-voor-elkaar', 'taal'],
      when: weekly('WE', '10:00', '11:30'),
      womenOnly: true,
      ages: [18, null],
      welcome: [
        'De vrouw met de zilveren theepot schenkt jou als eerste in en legt uit wat het onderwerp is.',
        'Via de trap of de lift, eerste verdieping. De schoenen laten we bij de deur.',
        'Een kring van twaalf, en er wordt geluisterd.',
        'Sokken. Koek van thuis is een feest.',
      ],
      access: { quiet: true, groupSize: 12 },
      wanted: [
        [
          'een onderwerp vertellen',
          'een woensdag, een uur',
          'Kom praten over iets wat jij weet, van opvoeden tot recht.',
        ],
      ],
    },
    {
      title: 'Naaiatelier',
      text: 'Van gordijn tot jurk. Er zijn zes machines en altijd iemand die de draad weer inrijgt.',
      themes: ['maken', 'repareren'],
      when: fortnightly('FR', '13:00', '15:30'),
      cents: 200,
      womenOnly: true,
      welcome: [
        'De atelierleidster meet je op en vraagt wat je altijd al had willen maken.',
        'Kelder van de zaal. Er is een trap, dus bel als die lastig is.',
        'Ratelende machines en zacht gezang.',
        'Stof als je die hebt. Naald en draad hebben we.',
      ],
      access: { stepFree: false, groupSize: 8 },
    },
  ],
})

const bankjes = initiative({
  key: 'het-praatbankje',
  name: 'Het Praatbankje',
  sentence: 'Op vaste tijden zit er op dit bankje iemand die tijd heeft. Nu even niet, straks weer wel.',
  story: [
    'We hebben een winter lang op het bankje gezeten, met een deken en warme thee. Nu zoeken we twee nieuwe zitters. Tot die er zijn, nemen we pauze.',
  ],
  since: 2021,
  themes: ['ontmoeten', 'zorg-voor-elkaar'],
  forWhom: 'Iedereen die een praatje kan gebruiken',
  place: place('Het gele bankje, Engelandpark', 'Engelandlaan', '2034', 52.366, 4.6448),
  hours: 'Op dit moment geen vaste tijden',
  cents: 0,
  access: { stepFree: true, toilet: false, quiet: true, languages: ['nl'], groupSize: 3 },
  phase: 'paused',
  daysAgo: 58,
  activities: [
    {
      title: 'Zitten op het praatbankje',
      text: 'Een uur lang zit er een buur met een thermoskan. Schuif aan, blijf zo lang je wilt.',
      themes: ['ontmoeten', 'zorg-voor-elkaar'],
      when: weekly('FR', '14:00', '15:00'),
      welcome: [
        'De zitter heeft een gele paraplu, ook als het droog is.',
        'Langs het voetpad. Het bankje is geel, je kunt het niet missen.',
        'Verkeer in de verte en een merel.',
        'Niets. Een deken hangt over de leuning.',
      ],
      wanted: [
        [
          'goed luisteren',
          'vrijdag van 14.00 tot 15.00 uur',
          'Zit op het bankje met thee, alleen of met zijn tweeën.',
        ],
      ],
      daysAgo: 58,
    },
  ],
})

/** Initiatives in Schalkwijk in the garden and on the bench, and the women of Meerwijk. */
export const schalkwijkOutdoors = [molentuin, meerwijk, bankjes]
