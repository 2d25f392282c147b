import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, tenantTable } from '#platform/db/tables.ts'

const size = (name: string) => `
  ${name}_width smallint not null, ${name}_height smallint not null,
  ${name}_bytes bytea not null, ${name}_tag text not null`

const columns = `file_id text not null, kind text not null check (kind in ('jpeg')), ${size('large')}, ${size('small')}`

/** Photos, in two sizes; and a copy of those that everybody may see. */
export const createFile: Migration = {
  name: '20261125T1100_create_file',
  sql: [
    tenantTable({ name: 'file', columns: `${columns}, kept_at timestamptz not null`, key: 'file_id' }),
    publishedTable({ name: 'file', columns, key: 'file_id' }),
  ].join('\n'),
}
