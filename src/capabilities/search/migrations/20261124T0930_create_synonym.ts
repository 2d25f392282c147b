import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable } from '#platform/db/tables.ts'

export const createSynonym: Migration = {
  name: '20261124T0930_create_synonym',
  sql: [
    publishedTable({
      name: 'synonym',
      columns: 'phrase text not null, search text[] not null, themes text[] not null',
      key: 'phrase',
    }),
  ].join('\n'),
}
