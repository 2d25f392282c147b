import type { Side } from '../domain.ts'
import type { Term } from '../reminders/steps.ts'

/** The words of the lists of the municipality. */
export const nl = {
  views: 'Wat wil je zien',
  work: 'Van jou',
  ended: 'Afgerond',
  waiting: 'Wachtend',
  terms: 'Termijnen',
  own: 'Eigen vragen',
  workTitle: 'Jouw gesprekken',
  workIntro: 'Jij bent contactpersoon van deze gesprekken. Wat het eerst moet, staat bovenaan.',
  endedTitle: 'Afgeronde gesprekken',
  endedIntro: 'Jij was contactpersoon van deze gesprekken. Wat het laatst klaar was, staat bovenaan.',
  waitingTitle: 'Gesprekken zonder contactpersoon',
  waitingIntro: 'Deze mensen wachten op een naam. Wie het langst wacht, staat bovenaan.',
  none: 'Hier staat nu niets',
  noneText: {
    open: 'Zodra iemand jou kiest als contactpersoon, staat het gesprek hier.',
    ended: 'Wat je afrondt, vind je hier terug.',
    waiting: 'Ieder gesprek heeft een contactpersoon.',
    terms: 'Er is niets te laat, en er moet niets binnen drie werkdagen.',
  },
  take: 'Ik help dit initiatief',
  taken: 'Jij bent nu contactpersoon. Zeg in het gesprek wanneer je antwoord geeft.',
  waits: (day: string) => `Uiterlijk ${day} een naam`,
  late: 'te laat',
  noArea: 'Zonder gebied',
  allAreas: 'Alle gebieden',
  pages: 'Bladzijden',
  previous: 'Vorige',
  next: 'Volgende',
  page: (n: number) => `Bladzijde ${n}`,
  termsTitle: 'Termijnen',
  termsIntro:
    'Wat te laat is, of binnen drie werkdagen moet. De afspraken van de gemeente en van initiatieven tellen allebei mee.',
  byArea: 'Per gebied',
  area: 'Gebied',
  column: {
    contact: 'Zeggen wie helpt',
    answer: 'Antwoord geven',
    agreement: { city: 'Afspraken van de gemeente', initiative: 'Afspraken van initiatieven' },
  } as Readonly<Record<Exclude<Term, 'agreement' | 'promise'>, string>> & {
    readonly agreement: Readonly<Record<Side, string>>
  },
  cell: (late: number, near: number) =>
    late === 0 && near === 0
      ? 'niets'
      : [...(late ? [`${late} te laat`] : []), ...(near ? [`${near} bijna`] : [])].join(', '),
  first: 'Wat het eerst moet',
  firstIn: (area: string) => `Wat het eerst moet in ${area}`,
  contact: (name: string) => `Contactpersoon: ${name}`,
  noContact: 'Nog geen contactpersoon',
}
