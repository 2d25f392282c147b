import type { nl } from './messages.nl.ts'

const kind = {
  idea: 'An idea',
  matter: 'Something that is running',
  premises: 'A building or a place',
  permit: 'A permit',
  money: 'Money',
  complaint: 'A complaint',
}

export const en: typeof nl = {
  kind,
  side: { initiative: 'the initiative', city: 'the municipality' },
  city: 'Municipality',
  initiative: 'Initiative',
  crumbs: 'You are here',
  list: {
    title: 'Conversations with the municipality',
    intro: 'Here you see who helps you, what comes next, and when.',
    empty: 'You have no conversation yet',
    emptyText: 'Do you have a question or an idea? You hear at once when there will be an answer.',
    ask: 'Ask the municipality',
    ended: 'closed',
  },
  ask: {
    title: 'Ask the municipality',
    intro: (contact, answer) =>
      `Within ${contact} working days you hear who helps you. Within ${answer} working days you get an answer.`,
    record: (years) =>
      `The municipality must keep what you send: up to ${years} years after the conversation is closed.`,
    button: 'Send your question',
    form: (initiatives, areas) => ({
      soort: { label: 'What is it about?', options: kind },
      onderwerp: { label: 'In a few words', hint: 'For example: the roof leaks' },
      vraag: { label: 'Your question', hint: 'Write nothing about others that they would not share.' },
      initiatief: {
        label: 'For which initiative?',
        options: initiatives,
        none: 'For myself, or a new idea',
      },
      gebied: { label: 'In which area?', options: areas, none: 'I do not know' },
    }),
  },
  dossier: {
    contact: 'Who helps',
    noContact: (day) => `You hear who by ${day}.`,
    next: 'Next step',
    steps: {
      'name-contact': 'the municipality says who helps',
      answer: 'the municipality answers',
      'read-answer': 'the initiative reads the answer',
      'say-helped': 'the initiative says whether this helps',
      nothing: 'nothing more',
    },
    nextBy: (who, what, day) => (day === null ? `${who}: ${what}` : `${who}: ${what}, by ${day}`),
    late: 'late',
    timeline: 'What happened',
    someone: 'a resident',
    officer: 'somebody of the municipality',
    platform: 'Samenspel',
    everyNote: 'The other side reads everything that you write here.',
    note: 'Add something',
    noteButton: 'Add it',
    contactTitle: 'Who helps this initiative?',
    handoverTitle: 'Hand it over',
    contactButton: 'Make them the contact',
    agreements: 'Agreements',
    noAgreements: 'There are no agreements yet.',
    propose: 'Propose an agreement',
    proposeButton: 'Propose',
    end: 'Close the conversation',
    endButton: 'Close it',
    helpedTitle: 'Did this help you?',
    helpedButton: 'This is my answer',
    outcome: 'What came of it',
  },
  entry: {
    opened: 'Question asked',
    contact: 'Contact chosen',
    handover: 'Handed over',
    next: 'Next step',
    note: 'Note',
    agreement: 'Agreement',
    appointment: 'Meeting',
    step: 'Step',
    file: 'File',
    late: 'Late',
    ended: 'Closed',
    helped: 'Helped?',
  },
  agreement: {
    state: {
      proposed: 'proposed',
      agreed: 'agreed',
      done: 'done',
      postponed: 'postponed',
      dropped: 'dropped',
    },
    step: {
      proposed: '',
      agreed: 'Agree',
      done: 'This is done',
      postponed: 'Postpone',
      dropped: 'Drop it',
    },
    by: (who, day) => `${who}, by ${day}`,
    first: (day) => `At first it was ${day}.`,
  },
  form: {
    contact: (officers) => ({
      wie: { label: 'Who', options: officers },
      waarom: { label: 'Why', hint: 'The initiative reads this too.' },
    }),
    note: {
      verslag: {
        label: 'What do you want to say?',
        hint: 'The other side reads everything that you write here.',
      },
    },
    propose: {
      wie: { label: 'Who does it?', options: { initiative: 'The initiative', city: 'The municipality' } },
      wat: { label: 'What', hint: 'For example: have a builder look at the roof' },
      wanneer: { label: 'By when' },
    },
    step: { reden: { label: 'Why' }, wanneer: { label: 'The new day' } },
    end: {
      uitkomst: { label: 'What came of it?', hint: 'In plain words. The initiative reads this too.' },
    },
    helped: {
      geholpen: { label: 'Did this help you?', options: { yes: 'Yes', partly: 'A little', no: 'No' } },
    },
  },
}
