import type { Question } from '#capabilities/compass/index.ts'

/** A question that the demo city thinks of asking: in its draft, so that no resident sees it yet. */
export const demoQuestion: Question = {
  id: 'eigen-wat-weet-de-wijkraad',
  theme: 'politics',
  words: {
    nl: {
      ask: 'Wat weet de wijkraad van jullie idee?',
      help: 'Niet elke buurt heeft een wijkraad. Is er een, dan weet die vaak wat er al speelt.',
      example: 'We zijn langs geweest. De wijkraad denkt graag mee over de plek.',
      why: 'Zo hoor je vroeg wat er in de buurt al wordt gedaan.',
    },
  },
}
