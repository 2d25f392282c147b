import type { en } from './messages.en.ts'

export const nl: typeof en = {
  sentences: {
    empty: 'er staat niets in het bestand.',
    'not-text': 'dit is geen tekst. Bewaar het blad eerst als CSV.',
    'broken-quote': 'een aanhalingsteken begint en houdt niet op.',
    'too-long': 'de rij is langer dan één megabyte.',
    'too-many-cells':
      'er zijn meer cellen dan kolommen. Zet een cel waar het scheidingsteken in staat tussen aanhalingstekens.',
  },
  missing: (columns) => `in de eerste rij ontbreekt de kolom ${columns}.`,
}
