import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable } from '#platform/db/tables.ts'

/** What a municipality decided for itself; what it did not decide is not there. */
export const createSetting: Migration = {
  name: '20261125T0930_create_setting',
  sql: publishedTable({
    name: 'setting',
    columns: `name text not null, value text not null`,
    key: 'name',
  }),
}
