import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable } from '#platform/db/tables.ts'

/** The words a municipality's offers are written in; typing errors are mended on these, never on titles. */
export const createWord: Migration = {
  name: '20261124T0800_create_word',
  sql: [
    publishedTable({
      name: 'word',
      columns: 'word text not null, sound text not null, frequency integer not null',
      key: 'word',
    }),
    'create index word_sound on published.word (municipality_id, sound);',
    'create index word_trigrams on published.word using gin (word gin_trgm_ops);',
  ].join('\n'),
}
