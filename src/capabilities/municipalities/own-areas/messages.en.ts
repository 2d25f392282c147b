import { tableSentence } from '#platform/csv/table.ts'
import type { OwnAreaMessages } from './messages.ts'

export const en: OwnAreaMessages = {
  line: (line, sentence) => `Line ${line}: ${sentence}`,
  table: ({ problem }) => tableSentence(problem, 'en'),
  'bad-id': () => 'the column gebied holds a short name of letters, digits and hyphens, such as oost-1.',
  'bad-code': () => 'the column buurt holds a code of CBS, such as BU03920101.',
  'bad-name': () => 'the column naam holds what people call the area, in at most 100 characters.',
  'bad-day': () => 'the column vanaf holds a day, such as 2026-01-01.',
  'no-rows': () => 'there is no row in the file.',
  differs: ({ id }) => `${id} has another name or day than on a line before.`,
  twice: ({ id, buurt }) => `${id} covers ${buurt} already.`,
  unknown: ({ buurt }) => `CBS knows no buurt ${buurt} here.`,
}
