import { mostMeant } from './domain.ts'

/** The words of finding for administrators. Dutch is the model; English follows it. */
export const nl = {
  title: 'Woorden',
  intro:
    'Mensen zoeken in hun eigen woorden. Zeg hier wat ze in jouw gemeente typen, en hoe het in de teksten heet. Het werkt meteen.',
  shared: 'Gewone woorden, zoals “eenzaam” of “koffie drinken”, kent Samenspel al. Typefouten ook.',
  add: 'Voeg een woord toe',
  woord: 'Wat mensen typen',
  woordHint: 'Eén woord of een paar. Bijvoorbeeld: soos.',
  vindt: 'Zoek dan ook op',
  vindtHint: `Hoogstens ${mostMeant} woorden, met een spatie ertussen. Bijvoorbeeld: inloop koffie huiskamer.`,
  button: 'Voeg toe',
  list: 'Jullie woorden',
  finds: (words: string) => `vindt ook: ${words}`,
  remove: 'Haal weg',
  empty: 'Er zijn nog geen eigen woorden',
  emptyText: 'Weet je een woord dat alleen hier gebruikt wordt? Voeg het toe.',
  errors: {
    'no-word': 'Typ een woord van letters of cijfers.',
    'too-many': `Dit zijn te veel woorden. Kies er hoogstens ${mostMeant}.`,
  },
  done: {
    toegevoegd: 'Het woord is toegevoegd. Zoek er maar eens mee.',
    weg: 'Het woord is weg.',
  },
}
