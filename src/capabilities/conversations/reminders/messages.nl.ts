import type { Side } from '../domain.ts'
import type { Term } from './steps.ts'

/** What has to be done, without who does it. */
const term: Readonly<Record<Term, string>> = {
  contact: 'zeggen wie helpt',
  answer: 'antwoord geven',
  agreement: 'een afspraak nakomen',
  promise: 'een stap die voor een dag is beloofd',
}
const side: Readonly<Record<Side, string>> = { initiative: 'Het initiatief', city: 'De gemeente' }

/** The words of reminders: for the municipality and for an initiative the same. */
export const nl = {
  term,
  late: (who: Side, what: string, day: string) =>
    `${side[who]} is te laat met: ${what}. De laatste dag was ${day}.`,
  near: (who: Side, what: string, day: string) => `${side[who]} moet nog: ${what}. De laatste dag is ${day}.`,
  mail: {
    hello: 'Dag,',
    subjectNear: (subject: string) => `Bijna tijd: ${subject}`,
    subjectLate: (subject: string) => `Te laat: ${subject}`,
    subjectMany: (n: number) => `${n} gesprekken met de gemeente vragen aandacht`,
    why: {
      doer: 'Jij of je groep is aan zet in een gesprek met de gemeente.',
      nobody: 'Er is nog geen contactpersoon. Daarom schrijven we aan wie over het gebied gaat.',
      connector: 'Dit is al een paar dagen te laat. Daarom schrijven we ook aan wie over het gebied gaat.',
      lead: 'Dit is al een week te laat. Daarom schrijven we ook aan wie het programma leidt.',
    },
    more: (n: number) => `En nog ${n} andere. Je ziet ze allemaal hier:`,
    same: 'De andere kant ziet hetzelfde. Lukt het niet? Schrijf dan in het gesprek waarom, en wanneer wel.',
  },
}
