import type { Length } from './domain.ts'
import type { nl } from './messages.nl.ts'

const lengthNames = {
  '30': 'half an hour',
  '60': 'an hour',
  '120': 'two hours',
  '240': 'half a day',
} satisfies Record<Length, string> as Readonly<Record<Length, string>>

const hours = (n: number) => `${n} ${n === 1 ? 'hour' : 'hours'}`

export const en = {
  aTeam: 'The neighbourhood team',
  whole: 'The whole municipality',
  hours,
  length: lengthNames,
  assignment: {
    title: 'What the neighbourhood teams do',
    intro:
      'The municipality asks every neighbourhood team to go into the neighbourhood. Here you read what was asked.',
    none: 'There is no assignment yet',
    noneText: 'The municipality has not written down yet what the neighbourhood teams do.',
    where: 'Where',
    time: 'Going out',
    aWeek: (n: number) => `${hours(n)} a week`,
    period: 'Period',
    fromTo: (from: string, until: string) => `${from} up to and including ${until}`,
    later: (day: string) => `Begins on ${day}`,
    over: (day: string) => `Ended on ${day}`,
    edit: (name: string) => `Change: ${name}`,
    add: 'Add an assignment',
    done: 'The assignment was kept. Everybody can read it.',
    quarters: {
      title: 'Hours in the neighbourhood, by quarter',
      intro:
        'Only you as programme lead see this. A quarter is added when it is over: the team itself sees the hours first. It says nowhere who went.',
      quarter: 'Quarter',
      name: (n: number, year: string) => `Quarter ${n} of ${year}`,
      none: 'No quarter is over yet since the assignment began.',
    },
    form: {
      newTitle: 'An assignment for a neighbourhood team',
      editTitle: (name: string) => `Assignment: ${name}`,
      intro: 'Everybody can read this, the initiatives too. Write it in plain words.',
      button: 'Keep the assignment',
      overlaps: 'Another assignment of this team begins within this period. Choose an earlier last day.',
      fields: {
        team: {
          label: 'For which team?',
          hint: 'A team belongs to an area.',
          none: 'Choose an area',
        },
        naam: {
          label: 'What is the team called?',
          hint: 'As residents know it, for example: Wijkteam Zuid-West.',
        },
        opdracht: { label: 'What does the municipality ask of this team?' },
        uren: {
          label: 'How many hours a week does the team go into the neighbourhood?',
          hint: 'Of the whole team together.',
        },
        van: { label: 'From which day?' },
        tot: {
          label: 'Up to and including which day?',
          errors: { 'ends-before': 'The last day lies before the first. Choose a later day.' },
        },
      },
    },
  },
  outreach: {
    title: 'Going out',
    assignment: (name: string, hoursAWeek: number) =>
      `${name}: ${hours(hoursAWeek)} a week into the neighbourhood.`,
    readAssignment: 'Read the assignment',
    noAssignment: 'There is no assignment for your team yet. The programme lead writes it down.',
    note: 'Note a visit',
    noteIntro: 'We do not keep who went: the team was there.',
    nobodyThere: 'There is no initiative in your area yet.',
    noteButton: 'Keep the visit',
    done: {
      bezoek: 'The visit is noted. The initiative got an e-mail with what you agreed.',
      stil: 'The visit is noted. The initiative has no people of its own here yet: nobody got an e-mail.',
      weg: 'The visit was taken away. The initiative does not see it any more.',
      nee: 'The initiative got an e-mail with your answer.',
    },
    form: {
      initiatief: {
        label: 'Where were you?',
        hint: 'Whoever was not visited for longest is on top.',
        errors: { enough: 'You noted very many visits today. Each one sends mail. Wait until tomorrow.' },
      },
      dag: {
        label: 'On which day?',
        errors: {
          ahead: 'That day is still to come. Choose today or a day before.',
          'long-ago': 'That is more than a year ago. Choose a later day.',
        },
      },
      hoelang: { label: 'How long were you there?', options: lengthNames },
      afspraak: {
        label: 'What did you agree?',
        hint: 'The initiative reads this too. Write nothing about a resident.',
      },
    },
    personal: {
      lead: 'This is kept, and the initiative reads it. Write nothing in it by which one knows somebody.',
      after: 'Take this out. The initiative reads this line.',
    },
    invitations: 'Invitations',
    noInvitations: 'No invitation is waiting. Initiatives invite you on their own page.',
    wished: (day: string) => `Preferably on ${day}`,
    anyDay: 'You choose the day',
    askedOn: (day: string) => `Asked on ${day}`,
    wereThere: 'We have been there',
    cannot: 'Not possible now',
    declineButton: 'Send this answer',
    decline: {
      reden: { label: 'Why not?', hint: 'The initiative reads this. Say when it will be possible.' },
    },
    keyPersons: 'People to talk to',
    keyPersonsIntro: 'They said themselves that you can come to them. Do not pass on their details.',
    notLately: 'Not visited yet, or not lately',
    notLatelyIntro: (days: number) => `The team was never here, or not for ${days} days.`,
    all: 'All initiatives',
    allIntro: 'Everything in your area. Whoever was not visited for longest is on top.',
    which: 'Which initiatives',
    show: { lang: 'Not visited yet, or not lately', alle: 'All initiatives' },
    map: 'See on the map',
    everybodySeen: 'You were everywhere',
    everybodySeenText: (days: number) => `The team was at every initiative in the last ${days} days.`,
    never: 'never visited',
    last: (day: string) => `last visited on ${day}`,
    noteHere: 'Note a visit',
    latest: 'Latest visits',
    noVisits: 'No visit was noted yet. Note your first one above.',
    takeAway: 'Take away',
    objected: 'The initiative sees it otherwise',
    hoursTitle: 'Hours in the neighbourhood',
    hoursSeen: (day: string) =>
      `You see this at once. The programme lead sees the hours by quarter, and those of now only from ${day}.`,
    month: 'Month',
    spent: 'Spent',
    assigned: 'Assigned',
    pages: 'More initiatives',
    previous: 'Previous',
    next: 'Next',
    page: (n: number) => `Page ${n}`,
  },
  mapPage: {
    title: 'Where the team was not lately',
    label: (n: number) => `Map with ${n} ${n === 1 ? 'initiative' : 'initiatives'}`,
    caption: (n: number) =>
      n === 1 ? 'There is 1 initiative on the map.' : `There are ${n} initiatives on the map.`,
    list: 'The same places as a list',
    withoutPlace: (n: number) =>
      n === 1 ? '1 initiative has no place on the map.' : `${n} initiatives have no place on the map.`,
    schematic: 'The borders on the map are drawn as an example.',
    back: 'Back to the list',
  },
  own: {
    calls: 'What the neighbourhood team confirmed after a call',
    crumbs: 'You are here',
    link: 'The neighbourhood team',
    title: 'You and the neighbourhood team',
    intro: 'Here you read what the neighbourhood team agreed with you. You can invite the team too.',
    asked: (name: string, hoursAWeek: number) =>
      `${name} goes into the neighbourhood ${hours(hoursAWeek)} a week, to you as well.`,
    read: 'Read what the team does',
    done: {
      uitgenodigd: 'The neighbourhood team got your invitation.',
      anders: 'The team reads that you see it otherwise.',
      aanspreekpunt: 'The neighbourhood team now knows how to reach you.',
      weg: 'Your details are gone. The neighbourhood team does not see them any more.',
    },
    invite: 'Invite the team',
    inviteIntro: 'Everybody who works in the neighbourhood team of your area gets an e-mail.',
    inviteButton: 'Invite the neighbourhood team',
    nobody: 'Nobody works in a neighbourhood team here yet. Put your question to the municipality.',
    askCity: 'Ask the municipality something',
    waits: (asked: string, wished: string | null) =>
      wished === null
        ? `You invited the team on ${asked}. You will hear when it comes.`
        : `You invited the team on ${asked}, preferably for ${wished}. You will hear when it comes.`,
    declined: (day: string) => `To your invitation of ${day} the team said that it is not possible now:`,
    inviteForm: {
      dag: {
        label: 'Which day do you prefer?',
        hint: 'Leave it empty when any day is fine.',
        errors: { past: 'That day is over. Choose today or a day after it.' },
      },
    },
    visits: 'Visits of the neighbourhood team',
    noVisits: 'The neighbourhood team has not noted a visit yet. You can invite the team below.',
    visit: (team: string, day: string) => `${team} was there on ${day}`,
    notSo: 'Is this not right?',
    objectButton: 'This is not right',
    objectForm: {
      anders: { label: 'How was it according to you?', hint: 'Only the neighbourhood team reads this.' },
    },
    personal:
      'This is kept, and the neighbourhood team reads it. Write nothing in it by which one knows somebody.',
    objected: 'You said that this is not right.',
    objectedWith: (words: string) => `You said that this is not right: ${words}`,
    key: 'Do you want to be the person to talk to for the neighbourhood team?',
    keyIs: 'You are the person to talk to for the neighbourhood team',
    keyIntro:
      'The neighbourhood team of your area then sees this name and how to reach you. Nobody else reads it. You take it away whenever you like, and it goes too when you leave the team of your initiative.',
    keyNow: (name: string, reach: string) =>
      `The neighbourhood team can now find you as ${name}, through ${reach}.`,
    keyButton: 'I want to be the person to talk to',
    keyBack: 'Take my details away',
    keyForm: {
      naam: { label: 'Your name', hint: 'A first name is enough.' },
      bereik: {
        label: 'A telephone number or an e-mail address',
        errors: { 'no-way': 'Fill in a telephone number or an e-mail address.' },
      },
      mag: { label: 'The neighbourhood team of our area may read this' },
    },
  },
  beside: {
    forOwn: (name: string) => `${name} likes to come by: invite the team`,
    forAll: (name: string) => `${name} works here: read what the team does`,
  },
  mail: {
    hello: 'Hello,',
    noAnswer: (city: string) => `You cannot answer this e-mail. It comes from Samenspel ${city}.`,
    visited: {
      subject: (team: string, initiative: string) => `${team} was at ${initiative}`,
      why: (team: string, initiative: string, day: string) =>
        `${team} was at ${initiative} on ${day}. It was good to come by. This is what we agreed:`,
      otherwise: 'Was it otherwise? Say so on your own page. There you can also invite the team again:',
    },
    invited: {
      subject: (initiative: string) => `${initiative} invites you`,
      why: (initiative: string, day: string | null) =>
        day === null
          ? `${initiative} asks whether the neighbourhood team would come by. Any day is fine.`
          : `${initiative} asks whether the neighbourhood team would come by, preferably on ${day}.`,
      answer:
        'Make an appointment with the initiative. Then note the visit, or say why it is not possible now:',
    },
    declined: {
      subject: (team: string) => `${team} cannot come by now`,
      why: (team: string, initiative: string) =>
        `You invited ${team} to ${initiative}. It is not possible now. This is why:`,
      again: 'You can simply invite the team again later:',
    },
  },
} satisfies typeof nl
