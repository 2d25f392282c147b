import type { SampleText } from './doing.tsx'
import { boardNl } from './board.nl.ts'

const parts = {
  gevoel: { title: 'Gevoel', intro: 'Een prikbord in de buurt, bijgehouden door iemand met zorg.' },
  kleur: {
    title: 'Kleur',
    intro:
      'Papier en inkt. Eén diep blauwgroen. Baksteen voor wat nu telt, zon voor de ene knop die je zoekt.',
  },
  letter: { title: 'Letter', intro: 'Atkinson Hyperlegible Next, gemaakt voor mensen die slecht zien.' },
  bord: { title: 'Op het bord', intro: 'Eerst de dag en de tijd. Dan wat, waar en hoe ver lopen.' },
  beeld: {
    title: 'Beeld',
    intro: 'Kaarten en grafieken uit één hand. Wat je ziet, staat er ook altijd in woorden.',
  },
  doen: { title: 'Doen', intro: 'Hoogstens één gele knop per scherm. Op de knop staat wat er gebeurt.' },
  velden: {
    title: 'Velden',
    intro: 'Een formulier dat terugkomt. Wat je typte staat er nog, en er staat bij wat je kunt doen.',
  },
  meldingen: {
    title: 'Meldingen',
    intro: 'Rustig gezegd, met een teken én woorden. Nooit alleen een kleur.',
  },
  wegen: { title: 'Wegen', intro: 'Je weet waar je bent en hoe je verder kunt.' },
}

const sample: SampleText = {
  name: { label: 'Hoe heet het?', hint: 'Kort is goed, bijvoorbeeld: Koffie met de krant.' },
  story: { label: 'Wat gaan jullie doen?' },
  area: {
    label: 'In welk deel van de stad?',
    options: {
      noord: 'Noord',
      oost: 'Oost',
      'zuid-west': 'Zuid-West',
      schalkwijk: 'Schalkwijk',
      centrum: 'Centrum',
      spaarndam: 'Spaarndam',
    },
  },
  kind: {
    label: 'Hoe vaak is het?',
    options: { weekly: { text: 'Elke week', hint: 'Op een vaste dag en tijd' }, once: 'Eén keer' },
  },
  themes: {
    label: 'Waar gaat het over?',
    options: { food: 'Samen eten', moving: 'Bewegen', repair: 'Repareren' },
  },
  on: { label: 'Op welke dag begint het?' },
  at: { label: 'Hoe laat?' },
  people: { label: 'Hoeveel nieuwe mensen kunnen erbij?' },
  mail: { label: 'E-mailadres voor vragen' },
  phone: { label: 'Telefoonnummer' },
  photo: { label: 'Foto', hint: 'JPEG, PNG of WebP, hoogstens 10 MB.' },
  open: { label: 'Iedereen kan zo binnenlopen' },
}

export const nl = {
  title: 'Zo ziet Samenspel eruit',
  intro:
    'Elk onderdeel op één plek, in al zijn vormen. Deze bladzijde gebruikt dezelfde onderdelen als de rest.',
  contents: 'Op deze bladzijde',
  parts,
  sample,
  send: 'Zet op het bord',
  board: boardNl,
  principles: [
    {
      title: 'Eén vraag per scherm',
      text: 'Groot en gewoon bovenaan. Het antwoord eronder, de volgende stap als laatste.',
    },
    { title: 'Eerst de tijd', text: 'Mensen plannen per dag. De tijd staat links, de rest volgt.' },
    {
      title: 'De deur',
      text: 'Wie er is, waar je kunt zitten, dat je niets nodig hebt. Mensen schrijven dat zelf. Geef het ruimte.',
    },
    { title: 'Vers of gemerkt', text: 'Bij elk aanbod staat wanneer het voor het laatst is bevestigd.' },
  ],
  colours: {
    ground: 'Papier en inkt',
    brand: 'De gemeente',
    now: 'Nu en let op',
    well: 'Goed en nog niet goed',
    land: 'Kaarten',
  },
  type: {
    legible:
      'Elk teken heeft een eigen vorm, ook als je slecht ziet. De kleine l lijkt niet op de hoofdletter I.',
    headings: 'Koppen staan dicht, de tekst ruim. Een regel is korter dan 70 tekens.',
    h1: 'Wat is er bij jou om de hoek?',
    lead: 'Samen eten, wandelen, repareren of gewoon een kop koffie.',
    h4: 'Buren maken het',
    body: 'Je hoeft nergens lid van te zijn en je hoeft niets te kunnen. Kom een keer kijken. Als het niet past, zoek je gewoon verder.',
  },
  pictures: {
    photoNote: 'Met een zin voor wie de foto niet ziet. Klein op een telefoon, groter waar plaats is.',
    photoAlt: 'Een gele zon boven drie huizen aan het water',
    photoCaption: 'Foto: een tekening, zolang er geen foto is.',
    mapNote: 'De kaart is eerst een lijst. Punten hebben hun naam erbij.',
    mapCaption: 'Drie plekken op een kwartier lopen.',
    mapName: 'Kaart van de buurt met drie plekken',
    places: ['Het Badhuis', 'De Kinderboerderij', 'De Wereld'],
    asList: 'Toon als lijst',
    chartNote: 'De grafiek is eerst een tabel. Namen voluit, getallen bij de staaf.',
    chartCaption: 'Voorbeeldcijfers.',
    chartName: 'Aanbod per deel van de stad',
    asTable: 'Toon als tabel',
    area: 'Deel van de stad',
    offers: 'Aanbod',
    rows: [
      { area: 'Noord', offers: 31 },
      { area: 'Oost', offers: 24 },
      { area: 'Zuid-West', offers: 18 },
      { area: 'Schalkwijk', offers: 27 },
    ],
    roseNote:
      'Vier richtingen, en hoe ver je zelf vindt dat je bent. Geen cijfer. Lengte en vulling zeggen het ook zonder kleur.',
    rose: {
      title: 'Kompas van een idee',
      north: 'Betrokkenheid',
      east: 'Waarde',
      south: 'Politiek',
      west: 'Voorwaarden',
      open: 'nog open',
      busy: 'mee bezig',
      clear: 'helder',
    },
    tableNote: 'Een brede tabel schuift in zijn eigen vak. De bladzijde schuift niet mee.',
    tableCaption: 'Vragen die wachten op antwoord',
    question: 'Vraag',
    owner: 'Wie zoekt het uit',
    next: 'Volgende stap',
    days: 'Dagen',
    questions: [
      ['Sleutel van de gymzaal', 'Gebiedsverbinder Oost', 'Bellen met de school', 4],
      ['Bankje bij de tuin', 'Team groen', 'Samen kijken op vrijdag', 11],
    ],
  },
  actions: {
    buttonNote:
      'Geel is de ene stap die je hier komt zetten. Een rand is een andere weg. Zonder rand is terug.',
    primary: 'Laat zien',
    secondary: 'Bewaar voor later',
    quiet: 'Terug',
    linkNote: 'In een zin is een link onderstreept. De weg verder heeft een pijl.',
    before: 'Liever met iemand praten?',
    link: 'Bel de gebiedsverbinder',
    next: 'Bekijk de hele week',
  },
  messages: {
    alertNote: 'Vier toonhoogtes. Eerst wat er is, dan wat je kunt doen.',
    info: 'Wat je hier typt wordt niet bewaard. Schrijf geen namen, adressen of nummers.',
    okTitle: 'Je idee staat op het bord',
    ok: 'Je krijgt een mail als er iemand reageert.',
    warningTitle: 'Dit is lang niet bevestigd',
    warning: 'Bel even voordat je gaat.',
    errorTitle: 'Dit is niet gelukt',
    error: 'Je tekst staat er nog. Probeer het over een minuut opnieuw.',
    markNote: 'Wat op een persoon lijkt, met erachter wat het is. Ook op papier en zonder kleur te zien.',
    markLabel: 'Je tekst, met wat op een persoon lijkt gemarkeerd',
    markText: 'Zoekt een breiclub. Te bellen op 06-12345678, of naam@voorbeeld.nl.',
    marks: [
      { piece: '06-12345678', label: 'telefoonnummer' },
      { piece: 'naam@voorbeeld.nl', label: 'e-mailadres' },
    ],
    emptyNote: 'Niets gevonden is ook een antwoord. Zeg wat iemand nu kan doen.',
    emptyTitle: 'Op donderdag is hier nog niets',
    empty: 'Kijk een dag eerder of later, of zoek iets verder weg.',
    emptyAction: 'Toon de hele week',
    progressNote: 'In woorden, en als balk.',
    progress: 'Stap 2 van 4',
    foldNote: 'Voor wat niet iedereen nodig heeft. Op papier staat het open.',
    foldTitle: 'Wie leest dit mee?',
    takeNote: 'Dezelfde pagina voor een agenda, een rekenblad of een kaart.',
    takeTitle: 'Bewaar of deel deze lijst',
    take: ['Zet alles in je agenda', 'Voor een rekenblad (CSV)'],
    fold: 'Alleen jullie zelf, tot je anders kiest. Je kiest per onderdeel wie het ziet.',
  },
  ways: {
    crumbNote: 'De weg terug omhoog. Op een telefoon alleen de laatste stap.',
    crumbLabel: 'Kruimelpad',
    crumbs: ['Samenspel', 'Initiatieven', 'Het Badhuis'],
    tabNote: 'Elk tabblad heeft een eigen adres.',
    tabLabel: 'Vragen',
    tabs: ['Wacht op ons', 'Wacht op de ander', 'Klaar'],
    pageNote: 'De eerste, de laatste, en wat er om je heen staat.',
    pageLabel: 'Bladzijden',
    previous: 'Vorige',
    next: 'Volgende',
    pageName: (page: number): string => `Bladzijde ${page}`,
  },
}

export type ShowcaseMessages = typeof nl
