import type { nl } from './messages.nl.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const en: typeof nl = {
  button: { 'sign-up': 'Sign up', 'walk-in': 'I will come', unknown: 'Say that you will come' },
  places: (n) => (n === 0 ? 'full, there is a waiting list' : n === 1 ? '1 place left' : `${n} places left`),
  firstTimer: 'Is it your first time? Let them know, and somebody will look out for you.',
  pick: {
    title: (what) => `When will you come to ${what}?`,
    none: 'There are no days to sign up for at the moment',
    noneText: 'Look again later, or ask the initiative.',
    cancelled: 'cancelled',
    back: 'Back to the activity',
  },
  form: {
    title: (what) => `I will come to ${what}`,
    full: 'This day is full. Sign up to be on the waiting list. When a place comes free, it is yours.',
    fullCall: 'No e-mail? Then they will call you.',
    walkIn: 'You can also just walk in. With your name they know that you are coming.',
    naam: {
      label: 'Your first name',
      hint: 'Or any name you choose.',
      errors: {
        'an-address': 'Fill in a first name only. No e-mail address, number or link.',
        'date-gone':
          'The day you chose is no longer possible. At the top is the first day that is. If that is fine, press the button once more.',
        'too-often': 'Many people signed up just now. Try again in an hour, or call the initiative.',
        trap: 'This looked like a computer filled it in. Press the button once more.',
      },
    },
    email: {
      label: 'Your e-mail address',
      hint: 'Fill in this, or your phone number. You get an e-mail with your place, a day before, and when something changes.',
      errors: {
        either: 'Fill in your e-mail address, or your phone number below. One of the two is enough.',
      },
    },
    telefoon: {
      label: 'Or your phone number',
      hint: 'Rather no e-mail? Then they call you when something changes.',
    },
    eerste: { label: 'It is my first time', hint: 'Then somebody will look out for you.' },
    keeps: (days) =>
      `Only the people who organise this see your name and how to reach you. ${days} days after the activity we erase it all.`,
    button: 'Sign me up',
    buttonWait: 'Put me on the waiting list',
    other: 'Choose another day',
    trap: 'Leave this empty',
  },
  done: {
    coming: 'You are on the list',
    waiting: 'You are on the waiting list',
    comingText: (when) => `See you on ${when}.`,
    waitingText: 'When a place comes free, it is yours.',
    mailed: 'You will get an e-mail soon. It also says how to cancel.',
    notMailed: 'No e-mail? Look in your spam folder.',
    back: 'Back to the activity',
  },
  own: {
    title: { coming: 'You are coming', waiting: 'You are on the waiting list', off: 'This is cancelled' },
    keep: 'Keep this page, for instance as a bookmark. You can also cancel here.',
    place: (n) => (n === 1 ? 'You are first in line.' : `You are number ${n} on the waiting list.`),
    moves: 'When a place comes free, it is yours.',
    offText: 'It was called off. You need not do anything.',
    what: 'What',
    when: 'When',
    where: 'Where',
    host: 'Who welcomes you',
    door: 'The door',
    calendar: 'Add to your calendar',
    more: 'More about this activity',
    cancel: 'I cannot come after all',
    cancelWait: 'Take me off the waiting list',
    cancelText: 'Good to let them know: then somebody else can come.',
  },
  mine: { title: 'Where you are going' },
  left: {
    title: 'You are no longer signed up',
    text: 'Thank you for letting them know. Your name and how to reach you are erased.',
    back: 'Find something else',
  },
  gone: {
    title: 'This link no longer works',
    text: 'Perhaps you already cancelled, or the activity is over. Would you like to come? Sign up on the page of the activity.',
    link: 'Find an activity',
  },
  hosts: {
    link: 'Who is coming?',
    title: (what) => `Who is coming: ${what}`,
    dates: 'Which day',
    summary: (coming, firstTime, waiting) =>
      [
        coming === 0 ? 'Nobody has signed up yet' : `${coming} signed up`,
        ...(firstTime > 0 ? [`${firstTime} for the first time`] : []),
        ...(waiting > 0 ? [`${waiting} on the waiting list`] : []),
      ].join(', ') + '.',
    of: (room) => `There is room for ${room}.`,
    off: 'This day is cancelled.',
    caption: { coming: 'Who is coming', waiting: 'Waiting list', off: 'Had signed up' },
    columns: { name: 'Name', reach: 'How to reach' },
    first: 'first time',
    lookOut: 'Will you look out for whoever comes for the first time?',
    call: (n) => (n === 1 ? 'Call 1 person' : `Call ${n} people`),
    callText: 'Something changed and they have no e-mail. Tap “Called” when you have told them.',
    called: (name) => `Called: ${name}`,
    now: { coming: 'is coming', waiting: 'waits for a place', off: 'cancelled' },
    remove: (name) => `Cancel for ${name}`,
    empty: 'Nobody yet',
    emptyText: 'Whoever signs up is shown here. Share the page of the activity in the neighbourhood.',
    add: 'Somebody called? Sign them up here',
    keeps: (days) =>
      `Names and numbers go ${days} days after the activity. Do not copy them. Throw a printed list away after that.`,
    done: {
      afgemeld: 'That person is no longer signed up.',
      gebeld: 'Noted.',
      geteld: 'The number is saved.',
    },
    count: {
      title: 'How many people were there?',
      text: 'Only the number, no names. So you can show later what you do.',
      kwamen: { label: 'How many people' },
      nieuw: {
        label: 'Of whom for the first time',
        errors: { 'more-than-all': 'This cannot be more than the whole number.' },
      },
      button: 'Save the number',
      known: (came, firstTime) => `Saved: ${people(came)}, of whom ${firstTime} for the first time.`,
    },
    print: 'Print this page with the button of your browser: you get the list only.',
  },
  mail: {
    something: 'something you signed up for',
    hello: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
    from: (initiative, city) =>
      city === null
        ? `This e-mail is sent on behalf of ${initiative}.`
        : `This e-mail comes from Samenspel ${city}, on behalf of ${initiative}.`,
    change: 'Cannot come after all, or want it in your calendar? See what you signed up for:',
    others: 'See other days here:',
    notYou: 'Did you not sign up? Then somebody typed your address. Cancel with the link, and it is gone.',
    coming: {
      subject: (what) => `You are on the list: ${what}`,
      text: 'Good that you are coming. You are on the list.',
    },
    waiting: {
      subject: (what) => `You are on the waiting list: ${what}`,
      text: 'It is full now. You are on the waiting list. When a place comes free, it is yours and we e-mail you.',
    },
    turns: {
      'moved-up': {
        subject: (what) => `There is a place for you: ${what}`,
        text: (what) => `Good news: a place came free. You can come to ${what}.`,
      },
      'called-off': {
        subject: (what) => `Cancelled: ${what}`,
        text: (what) => `Unfortunately this is cancelled: ${what}. You need not do anything.`,
      },
      'on-again': {
        subject: (what) => `Goes on after all: ${what}`,
        text: (what) => `Good news: this goes on after all: ${what}. You are still on the list.`,
      },
      'on-again-waiting': {
        subject: (what) => `Goes on after all: ${what}`,
        text: (what) => `This goes on after all: ${what}. You are still on the waiting list.`,
      },
    },
    moved: {
      subject: (what) => `Another time or place: ${what}`,
      text: 'Please note, the time or the place has changed. This is how it is now:',
    },
    reminder: {
      subject: (what, soon) => `${soon}: ${what}`,
      text: (soon) => `${soon} it is. See you then.`,
    },
    hosts: {
      subject: (what, coming, firstTime) =>
        `${what}: ${coming} signed up${firstTime > 0 ? `, ${firstTime} for the first time` : ''}`,
      text: (what, when) => `It is nearly time: ${what}, ${when}.`,
      numbers: (coming, firstTime) =>
        `${coming} signed up${firstTime > 0 ? `, of whom ${firstTime} for the first time` : ''}.`,
      lookOut: 'Will you look out for whoever comes for the first time? It makes the difference.',
      list: 'The list, also to print:',
      noNames: 'There are no names in this e-mail, so that they do not stay in your mailbox.',
    },
  },
}
