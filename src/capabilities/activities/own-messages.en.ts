import type { nl } from './own-messages.nl.ts'

const plek = { label: 'Where is it?', hint: 'Leave it empty when it is at your own place.' }
const adres = {
  label: 'What is the address there?',
  errors: {
    'not-found':
      'We cannot find this address. Check the street and number, or fill in the name of the place only.',
  },
}
const dayErrors = {
  past: 'This day has passed. Choose one that is still to come.',
  never: 'It would never happen. See whether the day, how often and the end fit together.',
}
const tot = {
  label: 'When does it end?',
  errors: { 'ends-before-start': 'It ends before it begins. Fill in a later time.' },
}

export const en: typeof nl = {
  agenda: 'Your activities',
  empty: 'Nothing is on the calendar yet',
  emptyText: 'Put something on it. It takes a minute.',
  noDates: 'There are no more days to come.',
  see: 'See the activity',
  dates: 'Choose a day to change it or call it off:',
  cancelled: 'called off',
  change: (title) => `Change “${title}”`,
  add: 'Add an activity',
  addIntro: 'What happens, and when? The place is that of your initiative.',
  editIntro: 'Change what becomes different. Next you see how it will be.',
  more: 'Tell more',
  next: 'See if it is right',
  back: 'Back without keeping',
  done: {
    erbij: 'The activity is on the calendar.',
    weg: 'The activity is taken away.',
    bewaard: 'That is kept.',
    afgezegd: 'This time is called off. It says so now.',
    toch: 'This time happens after all.',
    gestopt: 'The series has ended.',
    verzet: 'This time is moved. The new time stands by itself on the calendar.',
  },
  told: 'Whoever signed up gets a message.',
  remove: {
    title: 'Take it away altogether',
    text: 'The activity disappears from all pages and calendars. You cannot undo this.',
    button: (title) => `Take “${title}” away`,
  },
  check: {
    title: 'Is this right?',
    intro: 'This is how we understood it. Nothing is kept yet.',
    what: 'What',
    when: 'When',
    where: 'Where',
    ownPlace: 'At your own place',
    host: 'At the door',
    join: 'Joining',
    places: (n) => `room for ${n}`,
    first: 'The first times',
    skipped: (days) => `We pass over these times: ${days}.`,
    skippedLater: 'Later we also pass over each time that falls so.',
    advice: 'Schools may choose another autumn and spring holiday. We use the dates of your region.',
    unknown: (holidays) =>
      `Of these holidays we do not know the dates yet: ${holidays}. As soon as we do, we pass over them too.`,
    often: 'How often is it?',
    said: (words) => `As you said it: ${words}`,
    once: (day) => `Once, on ${day}`,
    from: (day) => `This holds from ${day}. Earlier times stay as they are.`,
    put: 'Put it on the calendar',
    keep: 'Keep it',
    again: 'Change something',
  },
  holidays: {
    autumn: 'autumn holiday',
    christmas: 'Christmas holiday',
    spring: 'spring holiday',
    may: 'May holiday',
    summer: 'summer holiday',
  },
  conflict: {
    title: 'Somebody else just changed this too',
    text: 'Below is what it says now. In the form is what you typed. Choose what should stay and keep it again. Nothing is lost.',
    theirs: 'It says now',
  },
  date: {
    title: (title, day) => `${title} on ${day}`,
    isOff: 'This time is called off',
    off: {
      title: 'Does it not happen this time?',
      text: 'The day stays in sight, struck through, so that nobody comes for nothing.',
      button: 'Call off this time',
    },
    on: { text: 'Was it a mistake? Then put the day back.', button: 'It happens after all' },
    other: {
      title: 'At another time or place this once',
      text: 'This day is struck through. The new time stands by itself on the calendar, with the same story.',
      button: 'Move this time',
    },
    stop: {
      title: 'Stop from this day on',
      text: (day) => `From ${day} on there are no more times. What comes before stays.`,
      button: 'End the series',
    },
    back: 'Back to your activities',
  },
  move: {
    dag: { label: 'On which day?', errors: dayErrors },
    van: { label: 'When does it begin?' },
    tot,
    plek: { label: 'Where is it then?', hint: 'Leave it empty when the place stays the same.' },
    adres,
  },
  editDay: 'From which day does this hold?',
  form: {
    wat: { label: 'What are you going to do?', hint: 'For example: coffee with the newspaper' },
    dag: { label: 'On which day is the first time?', errors: dayErrors },
    van: { label: 'When does it begin?' },
    tot,
    hoevaak: {
      label: 'Does it come back?',
      hint: 'Write it as you say it: every Wednesday, or: first Saturday of the month. Is it once? Then leave it empty.',
      errors: {
        unread:
          'We cannot read this. Write for example: every Wednesday, every Monday and Thursday, every other Friday, first Saturday of the month, every weekday until 1 June. Or leave it empty: you can choose next.',
      },
    },
    vrij: {
      label: 'When not?',
      options: { school: 'Not in the school holidays', feest: 'Not on public holidays' },
    },
    regio: {
      label: 'Which school holidays do you have?',
      hint: 'Your municipality has two regions, or we do not know which it is.',
      none: 'I do not know',
      options: { noord: 'Region North', midden: 'Region Middle', zuid: 'Region South' },
      errors: { 'which-region': 'Choose a region. Then we know which holidays to pass over.' },
    },
    deur: {
      label: 'Who is at the door?',
      hint: 'For example: the hostess sits at the round table by the window. No names.',
    },
    plek,
    adres,
    meedoen: {
      label: 'How does one join?',
      none: 'We do not say yet',
      options: { 'walk-in': 'One walks in', 'sign-up': 'One signs up first' },
    },
    plekken: { label: 'For how many people is there room?' },
    totenmet: { label: 'Up to and including which day?', hint: 'Leave it empty when it goes on.' },
    uitleg: { label: 'Would you like to tell more about it?' },
    kosten: { label: 'What does it cost, in euros?', hint: 'Fill in 0 when it is free.' },
  },
}
