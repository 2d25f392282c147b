import type { nl } from './messages.nl.ts'

export const en: typeof nl = {
  untilErased: 'until you erase your account',
  until: (moment) => `until ${moment}`,
  atMost: (moment, term) => `until ${moment}, at most ${term}`,
  years: (years) => (years === 1 ? '1 year' : `${years} years`),
  days: (days) => (days === 1 ? 'a day' : `${days} days`),
  byLaw: (term) => `${term}, by the law on archives`,
  readMe: {
    file: 'README.txt',
    title: (city, day) => `This is what Samenspel ${city} keeps of you on ${day}.`,
    twice:
      'Everything is in it twice. A file that ends in .csv opens in a spreadsheet, such as Excel. A file that ends in .json is for a computer program.',
    files: (name) => `${name}.csv and ${name}.json`,
    rows: (rows) => (rows === 1 ? 'One row.' : `${rows} rows.`),
    term: (term) => `We keep it: ${term}.`,
    secrets: 'What is not in it: the secret codes with which you sign in. Whoever has those can act as you.',
    others: 'Is somebody else in a row too? Then that cell is empty.',
  },
}
