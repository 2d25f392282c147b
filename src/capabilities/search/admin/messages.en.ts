import { mostMeant } from './domain.ts'
import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  title: 'Words',
  intro:
    'People search in their own words. Say here what they type in your municipality, and what it is called in the texts. It works at once.',
  shared: 'Samenspel knows ordinary words already, in Dutch and English, and mends typing errors.',
  add: 'Add a word',
  woord: 'What people type',
  woordHint: 'One word or a few. For example: soos.',
  vindt: 'Then also search for',
  vindtHint: `At most ${mostMeant} words, with a space between. For example: inloop koffie huiskamer.`,
  button: 'Add it',
  list: 'Your words',
  finds: (words) => `also finds: ${words}`,
  remove: 'Remove',
  empty: 'There are no words of your own yet',
  emptyText: 'Do you know a word that is used only here? Add it.',
  errors: {
    'no-word': 'Type a word of letters or figures.',
    'too-many': `These are too many words. Choose at most ${mostMeant}.`,
  },
  done: {
    toegevoegd: 'The word is added. Try and search with it.',
    weg: 'The word is gone.',
  },
}
