import type { nl } from './messages.nl.ts'

const side = { initiative: 'The initiative', city: 'The municipality' }

export const en: typeof nl = {
  term: {
    contact: 'saying who helps',
    answer: 'giving an answer',
    agreement: 'keeping an agreement',
    promise: 'a step that was promised for a day',
  },
  late: (who, what, day) => `${side[who]} is late with: ${what}. The last day was ${day}.`,
  near: (who, what, day) => `${side[who]} still has to do: ${what}. The last day is ${day}.`,
  mail: {
    hello: 'Hello,',
    subjectNear: (subject) => `Almost due: ${subject}`,
    subjectLate: (subject) => `Late: ${subject}`,
    subjectMany: (n) => `${n} conversations with the municipality need attention`,
    why: {
      doer: 'It is up to you or your group in a conversation with the municipality.',
      nobody: 'There is no contact yet. That is why we write to whoever answers for the area.',
      connector:
        'This has been late for some days. That is why we also write to whoever answers for the area.',
      lead: 'This has been late for a week. That is why we also write to whoever leads the programme.',
    },
    more: (n) => `And ${n} more. You see all of them here:`,
    same: 'The other side sees the same. Can you not do it? Write in the conversation why, and when you can.',
  },
}
