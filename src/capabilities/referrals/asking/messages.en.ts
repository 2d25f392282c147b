import type { nl } from './messages.nl.ts'

export const en = {
  title: 'What would help somebody, or what are they good at?',
  notKept: 'We do not keep what you type here. Write no names, addresses or numbers.',
  form: {
    vraag: {
      label: 'In your own words',
      errors: {
        empty: 'Write in a few words what somebody needs, wants or can do.',
        personal:
          'There may be something about a person here. Take it out, or say that it is not about a person.',
      },
    },
    buurt: {
      label: 'From which neighbourhood?',
      none: 'Not known, or it does not matter',
      from: (area: string) => `from ${area}`,
    },
    hoe: {
      label: 'How do they get there?',
      options: {
        foot: 'on foot',
        rollator: 'with a walker or wheelchair',
        bicycle: 'by bicycle',
        car: 'by car or taxi',
      },
      none: 'On foot, or as you write it',
    },
    ver: {
      label: 'How far may it be?',
      options: {
        '10': '10 minutes',
        '20': '20 minutes',
        '30': 'half an hour',
        '45': 'three quarters of an hour',
      },
      none: 'It does not matter',
      atMost: (minutes: string) => `${minutes} at most`,
    },
  },
  where: 'Where, and how far',
  button: 'Find what fits',
  again: 'Search again',
  readAs: 'How we read your question',
  readAsHint: 'Is something wrong? Take it away or add it, and search again.',
  readAsLine: (chips: string) => `Read as: ${chips}.`,
  change: 'Change it',
  add: 'Add what counts',
  addConditions: 'It has to be',
  addTimes: 'When',
  addWho: 'For whom',
  answer: 'What fits',
  fits: (count: number) => (count === 1 ? 'This fits' : 'These fit'),
  more: (count: number) => `${count} more that ${count === 1 ? 'fits' : 'fit'}`,
  mind: 'Mind',
  full: (others: number) => `These fit${others === 0 ? '' : ' too'}, but are full now`,
  alike: { title: 'This exists already', text: 'Ask how they did it.' },
  introduce: 'Introduce warmly',
  look: 'Look at it (new tab)',
  other: 'And the other way round',
  otherIntro: 'Somebody who can do this is needed here:',
  needed: 'Somebody is needed here',
  missing: {
    title: 'Is something missing?',
    text: 'Say so with one tap. Without text, without a person: that shows the municipality what is missing.',
  },
  none: {
    title: 'Nothing here fits',
    text: 'We found nothing that really fits. So we show nothing that is only half right.',
    advice:
      'Take something away at “How we read your question”, and search again. Did you choose how far it may be? Then choose a little further.',
    inOtherWords: 'Write it in other words, and search again.',
  },
  unread: {
    title: 'What would somebody like to do?',
    text: 'We do not see yet what somebody is looking for. Name something to do, or what they need: seeing people, moving, eating together.',
  },
  nothingYet: {
    title: 'How it works',
    lines: [
      'Type what you know, in plain words. Say what somebody does not want, too.',
      'For instance (in Dutch): mevrouw met rollator wil mensen zien, durft ’s avonds niet naar buiten. Geen praatgroep.',
      'You see what fits, why, and what to mind.',
      'Does nothing fit? Then we say so. With one tap you write down what is missing.',
    ],
  },
} satisfies typeof nl
