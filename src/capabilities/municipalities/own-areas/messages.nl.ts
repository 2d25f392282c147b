import { tableSentence } from '#platform/csv/table.ts'
import type { OwnAreaMessages } from './messages.ts'

export const nl: OwnAreaMessages = {
  line: (line, sentence) => `Regel ${line}: ${sentence}`,
  table: ({ problem }) => tableSentence(problem, 'nl'),
  'bad-id': () => 'de kolom gebied heeft een korte naam van letters, cijfers en streepjes, zoals oost-1.',
  'bad-code': () => 'de kolom buurt heeft een code van het CBS, zoals BU03920101.',
  'bad-name': () => 'de kolom naam zegt hoe mensen het gebied noemen, in hoogstens 100 tekens.',
  'bad-day': () => 'de kolom vanaf heeft een dag, zoals 2026-01-01.',
  'no-rows': () => 'er staat geen rij in het bestand.',
  differs: ({ id }) => `${id} heeft een andere naam of dag dan op een regel ervoor.`,
  twice: ({ id, buurt }) => `${buurt} stond al bij ${id}.`,
  unknown: ({ buurt }) => `het CBS kent hier geen buurt ${buurt}.`,
}
