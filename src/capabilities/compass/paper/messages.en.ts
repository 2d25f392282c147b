import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  name: 'Kompas',
  kicker: (city) => `Samenspel ${city}`,
  pages: { page: 'Page', of: 'of' },
  labelOf: (city, version, day) =>
    `These questions are of the municipality of ${city}, version ${version}${day && ` of ${day}`}.`,
  empty: {
    title: (city) => `Empty Kompas to fill in, Samenspel ${city}`,
    heading: { idea: 'Kompas', challenge: 'Kompas for the right to challenge' },
    lead: 'This Kompas, a compass, helps you think about your idea. Begin where you like. Skip what does not fit.',
    keep: 'What you write here is yours. You need not hand it in anywhere.',
    idea: 'Our idea is called',
    day: 'Date',
    hopesHelp: 'Choose what fits you. You may also choose nothing.',
    ownWords: 'In your own words:',
  },
  result: {
    title: (idea) => (idea === '' ? 'The Kompas of our idea' : `The Kompas of ${idea}`),
    unnamed: 'Our idea',
    kicker: (city) => `Kompas · Samenspel ${city}`,
    printed: (day) => `This is how it stands on ${day}.`,
    rose: 'How far we are',
    roseAlt: (words) => `A compass rose with four directions. ${words}`,
    noScore: 'We choose this ourselves. It is not a mark.',
    nothing: 'Nothing has been written here yet.',
    lost: 'Part of this is in letters that we cannot print. On the screen it is there.',
    partly: 'Only the parts that are shared stand here.',
    noHopes: 'Nothing has been chosen here yet.',
    steps: 'What you can do now',
    stepsLead: 'Some ideas. Choose what fits, or choose nothing.',
  },
}
