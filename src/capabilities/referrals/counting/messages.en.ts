import type { nl } from './messages.nl.ts'

export const en = {
  everywhere: 'Whole municipality',
  figures: {
    title: 'What did we ask for?',
    intro:
      'A question is not kept. We only count how often something was asked for, by quarter. Never who asked, and never for whom.',
    own: (area: string) => `Team ${area}`,
    all: 'All neighbourhood teams',
    allText:
      'A team sees its figures first, as soon as the quarter is over. You see them a month later. They are not for comparing teams: no two areas are the same.',
    quarter: (from: string, to: string) => `${from} to ${to}`,
    tooFewText: (least: number) =>
      `There were fewer than ${least} questions. Then we show nothing, so that nobody can guess whom it is about.`,
    asked: (n: number) => `About ${n} questions`,
    share: (percent: number) => `For about ${percent}% of the questions an introduction was agreed on`,
    shareText: (n: number, asked: number) => `About ${n} introductions on about ${asked} questions.`,
    fewIntroduced: (least: number) => `Fewer than ${least} introductions`,
    fewIntroducedText: 'That is too few to be told as a share.',
    endings: 'What came of it?',
    ending: {
      offered: 'There was something that fits',
      'professional-first': 'First help from a professional',
      danger: 'There was danger',
      start: 'Somebody wanted to start something',
      nothing: 'There was nothing that fits',
    },
    few: (least: number) => `fewer than ${least}`,
    about: (n: number) => `about ${n}`,
    topics: 'What was it about?',
    conditions: 'What mattered?',
    older: 'Earlier quarters',
    nothing: 'There are no figures yet',
    nothingText: (day: string) =>
      `A quarter can be seen when it is over. New figures come on ${day}. From ten questions there is something to see, rounded to five.`,
    how: 'How we count',
    howLines: [
      'By quarter: how often a kind of activity was asked for, in the area of the team.',
      'Conditions, such as “step-free”, stand apart. Which question they came with we do not know any more.',
      'Fewer than ten we do not show. Above that we round to five.',
      'After two years the counts go.',
      'Who of the team asked is counted nowhere.',
    ],
  },
  gaps: {
    title: 'Missing in the neighbourhood',
    intro:
      'Neighbourhood teams note here what they looked for and did not find. It is about what is offered, never about a resident.',
    add: 'Note what is missing',
    times: (n: number) => `${n} times`,
    whose: (area: string) => `Team ${area}`,
    kept: 'We keep this for two years. Who noted it we do not keep.',
    nothing: 'There is nothing yet',
    nothingText: 'Did you find nothing that fits? Then you note it with one tap.',
    done: 'It has been added. Thank you.',
    call: 'Give them a call',
    callText: 'A team said something about this offer. Nobody keeps the page, so nobody got a mail.',
    said: {
      full: 'It is said to be full.',
      outdated: 'Something is said to be out of date.',
      threshold: 'It is said to be hard to enter.',
    },
  },
  note: {
    button: 'Note that this is missing',
    hint: 'You see first what it will say.',
    title: 'What is missing?',
    intro:
      'Choose what you looked for and did not find. There is nothing to type. So nothing about a resident gets in.',
    what: { label: 'What did you look for?', none: 'Make a choice' },
    more: 'Add when, for whom and what is needed: three things at most',
    when: { label: 'When?' },
    must: {
      label: 'What must it be like?',
      tooMany: 'Choose three at most, beside what you looked for. Take something away.',
      tooFine:
        'Choose two at most, or choose the whole area. Otherwise it is so precise that it may be about one resident.',
    },
    who: {
      label: 'For whom is it meant?',
      options: {
        kind: 'for children',
        jongere: 'for young people',
        oudere: 'for older people',
        'ouder-met-kind': 'for parents with children',
      },
    },
    place: {
      label: 'Where?',
      hint: 'You may name a neighbourhood. Then you choose two things at most beside it, so that nobody can guess whom it is about.',
      whole: 'The whole area',
    },
    show: 'Show what it will say',
    back: 'Back',
    previewTitle: 'This is what it will say',
    readers:
      'Your team and the programme lead read this, with the month. Not who noted it, and not for whom.',
    most: 'More than four things do not go in. So it is never about one resident.',
    put: 'Add it',
    change: 'Change it',
  },
  feedback: {
    summary: 'Does this fit?',
    about: 'This is about the offer, not about a resident. It opens a new tab.',
    verdict: {
      fits: 'Fits',
      'too-far': 'Too far',
      full: 'Full',
      outdated: 'Out of date',
      threshold: 'Hard to enter',
    },
    title: 'Thank you',
    counted: 'What you say of an offer, we count.',
    fits: 'Good. We count that it fitted.',
    'too-far': 'We count it. The initiative does not hear of it: it cannot change the distance.',
    heard:
      'We count it. When somebody keeps the page, we ask kindly whether it is so. Once a month at most, without a question or a name. When nobody keeps the page, it stands under “Give them a call”.',
    back: 'Close this tab to go back to your question.',
    call: 'See “Give them a call”',
  },
  mail: {
    subject: 'The neighbourhood team thought of you',
    hello: 'Hello,',
    why: (activity: string, initiative: string) =>
      `The neighbourhood team thought of you: ${activity}, of ${initiative}. This time it did not work out.`,
    noticed: {
      full: 'The team thinks that it is full. Is it still so that there is no room?',
      outdated: 'The team thinks that something on the page is out of date. Does everything still hold?',
      threshold:
        'The team thinks that it can be hard to enter, for instance because of stairs, the door or the cost. Does what the page says still hold?',
    },
    ask: 'On your own page you change it, or say with one tap that everything holds:',
    kind: (city: string) =>
      `After that residents of ${city} find you again as you are. There is no need to answer.`,
  },
} satisfies typeof nl
