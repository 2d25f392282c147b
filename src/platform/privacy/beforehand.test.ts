import { expect, test } from 'vitest'
import { erasingOf } from './beforehand.ts'
import { peopleTable, plain, tablesOfPeople } from './marks.ts'
import { privacyRegister } from './register.ts'

const personal = { purpose: 'je antwoorden', basis: 'publieke taak' } as const
const mine = { nl: 'je wensen', en: 'your wishes' }
const marks = tablesOfPeople([
  {
    wish: peopleTable({
      what: mine,
      of: [
        { id: 'person_id', erasing: 'row' },
        { mentionedIn: 'wish', erasing: 'columns', become: { wish: '' } },
      ],
      keep: 'until erased',
      columns: { person_id: personal, wish: personal },
    }),
    letter: peopleTable({
      what: { nl: 'een brief', en: 'a letter' },
      of: [
        {
          id: 'person_id',
          erasing: 'record',
          become: { person_id: null, name: 'een bewoner', text: { stays: 'de brief zelf' } },
        },
      ],
      keep: { record: 'agreement', from: 'at' },
      columns: { ...plain('at'), person_id: personal, name: personal, text: personal },
    }),
    visit: peopleTable({
      what: { nl: 'een bezoek', en: 'a visit' },
      of: [{ id: 'host_id', erasing: 'columns', become: { host_id: null } }],
      keep: { days: 1, from: 'at', after: { nl: 'na het bezoek', en: 'after the visit' } },
      columns: { ...plain('at'), host_id: personal },
    }),
  },
])

test('before erasing is told what goes, what stays, and for how long', () => {
  expect(erasingOf(marks)).toEqual({
    goes: [mine],
    stays: [
      {
        what: { nl: 'een bezoek', en: 'a visit' },
        term: { nl: 'een dag na het bezoek', en: 'a day after the visit' },
        instead: null,
      },
    ],
    records: [
      {
        what: { nl: 'een afspraak met de gemeente', en: 'an agreement with the municipality' },
        term: { nl: '7 jaar, door de Archiefwet', en: '7 years, by the law on archives' },
        instead: 'een bewoner',
      },
    ],
  })
})

test('the register says of each column how long it is kept and what erasing does', () => {
  const lines = privacyRegister(marks).split('\n')
  expect(lines.filter((line) => line.startsWith('| `'))).toEqual([
    '| `wish.person_id` | je antwoorden | publieke taak | tot je je account wist | de regel gaat weg |',
    '| `wish.wish` | je antwoorden | publieke taak | tot je je account wist | de regel gaat weg, wordt leeg |',
    '| `letter.person_id` | je antwoorden | publieke taak | 7 jaar, door de Archiefwet | wordt leeg; de regel blijft, als archiefstuk |',
    '| `letter.name` | je antwoorden | publieke taak | 7 jaar, door de Archiefwet | wordt “een bewoner”; de regel blijft, als archiefstuk |',
    '| `letter.text` | je antwoorden | publieke taak | 7 jaar, door de Archiefwet | blijft: de brief zelf |',
    '| `visit.host_id` | je antwoorden | publieke taak | een dag na het bezoek | wordt leeg |',
  ])
})
