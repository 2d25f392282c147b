import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  title: 'How quickly does the municipality help?',
  intro: (city) =>
    `Initiatives put questions to the municipality of ${city}. Here you see whether they are answered in time, and whether the municipality does what it agrees to.`,
  measure: {
    contact: 'Until somebody helps',
    answer: 'Until there is an answer',
    agreements: 'Agreements kept',
  },
  days: (n) => `${n} working ${n === 1 ? 'day' : 'days'}`,
  middle: 'For half of them it was as quick or quicker, for the other half as slow or slower.',
  kept: (kept, all) => `${kept} of ${all} (${Math.round((kept / all) * 100)}%)`,
  keptText: 'So many agreements the municipality did on the day that was agreed first, or before.',
  over: (n, from, to) => `${n} conversations, from ${from} up to and including ${to}`,
  overAgreements: (n, from, to) => `${n} agreements, from ${from} up to and including ${to}`,
  tooFew: 'Too early to tell',
  tooFewText: (least) =>
    `There are fewer than ${least}. Then we show nothing, so that nobody can guess whom it is about.`,
  howTitle: 'How we count',
  how: [
    'A conversation counts in the months in which its term ended.',
    'Is nobody named or nothing answered at the end of the quarter? Then the working days until then count, so that waiting makes no figure better.',
    'Was a conversation closed before its term was over, without it being needed? Then it does not count.',
    'An agreement is kept when it is done on the day that was agreed first, or before. Put off counts as not kept. Dropped before that day does not count.',
    'Weekends, public holidays and days on which the municipality is closed are no working days.',
    'The figures are of the last four whole quarters. They change only when at least ten have come in. Who looks twice learns nothing about one conversation either.',
  ],
  link: 'How quickly does the municipality help?',
}
