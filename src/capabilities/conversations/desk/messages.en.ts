import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  views: 'What to look at',
  work: 'Yours',
  ended: 'Closed',
  waiting: 'Waiting',
  terms: 'Terms',
  own: 'Own questions',
  workTitle: 'Your conversations',
  workIntro: 'You are the contact of these conversations. What is due first stands first.',
  endedTitle: 'Closed conversations',
  endedIntro: 'You were the contact of these conversations. What was closed last stands first.',
  waitingTitle: 'Conversations without a contact',
  waitingIntro: 'These people wait for a name. Who has waited longest stands first.',
  none: 'There is nothing here now',
  noneText: {
    open: 'As soon as somebody makes you the contact, the conversation stands here.',
    ended: 'What you close, you find here again.',
    waiting: 'Every conversation has a contact.',
    terms: 'Nothing is late, and nothing is due within three working days.',
  },
  take: 'I help this initiative',
  taken: 'You are the contact now. Say in the conversation when you will answer.',
  waits: (day) => `A name by ${day}`,
  late: 'late',
  noArea: 'Without an area',
  allAreas: 'All areas',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (n) => `Page ${n}`,
  termsTitle: 'Terms',
  termsIntro:
    'What is late, or due within three working days. Agreements of the municipality and of initiatives count alike.',
  byArea: 'By area',
  area: 'Area',
  column: {
    contact: 'Saying who helps',
    answer: 'Giving an answer',
    agreement: { city: 'Agreements of the municipality', initiative: 'Agreements of initiatives' },
  },
  cell: (late, near) =>
    late === 0 && near === 0
      ? 'none'
      : [...(late ? [`${late} late`] : []), ...(near ? [`${near} almost`] : [])].join(', '),
  first: 'What is due first',
  firstIn: (area) => `What is due first in ${area}`,
  contact: (name) => `Contact: ${name}`,
  noContact: 'No contact yet',
}
