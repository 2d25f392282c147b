import { boardEn } from './board.en.ts'
import type { ShowcaseMessages } from './messages.nl.ts'

const parts: ShowcaseMessages['parts'] = {
  gevoel: { title: 'Feeling', intro: 'A neighbourhood notice board, kept with care.' },
  kleur: {
    title: 'Colour',
    intro:
      'Paper and ink. One deep green-blue. Brick for what matters now, sun for the one button you look for.',
  },
  letter: { title: 'Type', intro: 'Atkinson Hyperlegible Next, made for people with low vision.' },
  bord: { title: 'On the board', intro: 'First the day and the time. Then what, where and how far on foot.' },
  beeld: {
    title: 'Pictures',
    intro: 'Maps and charts by one hand. What you see is always there in words too.',
  },
  doen: { title: 'Doing', intro: 'At most one yellow button on a screen. It says what will happen.' },
  velden: {
    title: 'Fields',
    intro: 'A form that comes back. What you typed is still there, and it says what you can do.',
  },
  meldingen: { title: 'Messages', intro: 'Said calmly, with a mark and words. Never colour alone.' },
  wegen: { title: 'Ways', intro: 'You know where you are and how to go on.' },
}

const sample: ShowcaseMessages['sample'] = {
  name: { label: 'What is it called?', hint: 'Short is good, for example: Coffee and the newspaper.' },
  story: { label: 'What will you do?' },
  area: {
    label: 'In which part of the city?',
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
    label: 'How often is it?',
    options: { weekly: { text: 'Every week', hint: 'On a fixed day and time' }, once: 'Once' },
  },
  themes: {
    label: 'What is it about?',
    options: { food: 'Eating together', moving: 'Moving', repair: 'Repairing' },
  },
  on: { label: 'On which day does it start?' },
  at: { label: 'At what time?' },
  people: { label: 'How many new people can join?' },
  mail: { label: 'E-mail address for questions' },
  phone: { label: 'Telephone number' },
  open: { label: 'Everybody can just walk in' },
}

export const en: ShowcaseMessages = {
  title: 'What Samenspel looks like',
  intro: 'Every part in one place, in all its forms. This page uses the same parts as the rest.',
  contents: 'On this page',
  parts,
  sample,
  send: 'Put it on the board',
  board: boardEn,
  principles: [
    {
      title: 'One question per screen',
      text: 'Big and plain at the top. The answer under it, the next step last.',
    },
    { title: 'Time first', text: 'People plan by day. The time stands at the left, the rest follows.' },
    {
      title: 'The door',
      text: 'Who is there, where to sit, that you need nothing. People write it themselves. Give it room.',
    },
    { title: 'Fresh or flagged', text: 'Every offer says when it was last confirmed.' },
  ],
  colours: {
    ground: 'Paper and ink',
    brand: 'The municipality',
    now: 'Now and mind this',
    well: 'Well and not right yet',
    land: 'Maps',
  },
  type: {
    legible:
      'Each character has a shape of its own, also with low vision. A small l does not look like a capital I.',
    headings: 'Headings stand tight, text has room. A line is shorter than 70 characters.',
    h1: 'What is around your corner?',
    lead: 'Eating together, walking, repairing or just a cup of coffee.',
    h4: 'Neighbours make it',
    body: 'You need no membership and no skills. Come and have a look. If it does not fit, you simply look further.',
  },
  pictures: {
    mapNote: 'The map is a list first. Points have their names beside them.',
    mapCaption: 'Three places within a quarter of an hour on foot.',
    mapName: 'Map of the neighbourhood with three places',
    places: ['Het Badhuis', 'De Kinderboerderij', 'De Wereld'],
    asList: 'Show as a list',
    chartNote: 'The chart is a table first. Names in full, numbers beside the bar.',
    chartCaption: 'Sample figures.',
    chartName: 'Offers by part of the city',
    asTable: 'Show as a table',
    area: 'Part of the city',
    offers: 'Offers',
    rows: [
      { area: 'Noord', offers: 31 },
      { area: 'Oost', offers: 24 },
      { area: 'Zuid-West', offers: 18 },
      { area: 'Schalkwijk', offers: 27 },
    ],
    tableNote: 'A wide table scrolls in its own box. The page does not scroll along.',
    tableCaption: 'Questions waiting for an answer',
    question: 'Question',
    owner: 'Who finds out',
    next: 'Next step',
    days: 'Days',
    questions: [
      ['Key of the gym', 'Area connector Oost', 'Call the school', 4],
      ['Bench by the garden', 'Green team', 'Look together on Friday', 11],
    ],
  },
  actions: {
    buttonNote:
      'Yellow is the one step you come here for. An outline is another way. Without one it leads back.',
    primary: 'Show me',
    secondary: 'Keep for later',
    quiet: 'Back',
    linkNote: 'In a sentence a link is underlined. The way on has an arrow.',
    before: 'Rather talk to somebody?',
    link: 'Call the area connector',
    next: 'See the whole week',
  },
  messages: {
    alertNote: 'Four tones. First what there is, then what you can do.',
    info: 'What you type here is not kept. Write no names, addresses or numbers.',
    okTitle: 'Your idea is on the board',
    ok: 'You get an e-mail when somebody answers.',
    warningTitle: 'This was not confirmed for a long time',
    warning: 'Please call before you go.',
    errorTitle: 'This did not work',
    error: 'Your text is still there. Try again in a minute.',
    emptyNote: 'Nothing found is an answer too. Say what one can do now.',
    emptyTitle: 'Nothing here on Thursday yet',
    empty: 'Look a day earlier or later, or a little further away.',
    emptyAction: 'Show the whole week',
    progressNote: 'In words, and as a bar.',
    progress: 'Step 2 of 4',
    foldNote: 'For what not everybody needs. On paper it is open.',
    foldTitle: 'Who can read this?',
    fold: 'Only you, until you choose otherwise. You choose for each part who sees it.',
  },
  ways: {
    crumbNote: 'The way back up. On a phone only the last step.',
    crumbLabel: 'Breadcrumbs',
    crumbs: ['Samenspel', 'Initiatives', 'Het Badhuis'],
    tabNote: 'Each tab has its own address.',
    tabLabel: 'Questions',
    tabs: ['Waits for us', 'Waits for others', 'Done'],
    pageNote: 'The first, the last, and what is around you.',
    pageLabel: 'Pages',
    previous: 'Previous',
    next: 'Next',
    pageName: (page) => `Page ${page}`,
  },
}
