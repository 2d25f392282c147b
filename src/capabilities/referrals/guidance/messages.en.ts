import type { nl } from './messages.nl.ts'

export const en = {
  sentence: {
    suicide: 'This sounds as if somebody does not want to live any more. Ask about it directly, and do not leave them alone.',
    violence: 'This sounds like violence or force. First see that everybody is safe, and follow the reporting code.',
    'child-safety': 'This may be about the safety of a child. Follow the reporting code, and talk with somebody today.',
    'acute-distress': 'This sounds like acute mental distress. Call in professional help now.',
    danger: 'This sounds like immediate danger.',
    debts: 'First arrange help with the debts. Waiting makes them grow.',
    eviction: 'First prevent that somebody loses their home. Ring today.',
    falling: 'Whoever falls more often sees their doctor first.',
    'no-food': 'First see that there is food today.',
    'no-heating': 'First see that the home is warm.',
    medical: 'This is for the doctor first.',
    start: 'Somebody wants to begin something of their own here. Think it through together with the Kompas.',
  },
  noOffers: 'That is why we show no activities here.',
  offersAfter: 'After that, or beside it, this may help:',
  call: (number: string) => `Ring ${number}`,
  checked: (day: string) => `Checked on ${day}`,
  toCompass: 'Begin with the Kompas',
} satisfies typeof nl
