import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

/**
 * The next version of the questions, while a municipality works on it: one row each, for good. Administrators wait for
 * each other at that row, so it also stays when its questions were published (`based_on` is then no longer the newest).
 */
export const createCompassDraft: Migration = {
  name: '20261130T0330_create_compass_draft',
  sql: tenantTable({
    name: 'compass_draft',
    columns: `based_on integer not null, questions jsonb not null, left_out jsonb not null, locales text[] not null,
      changed_at timestamptz not null`,
    key: '',
  }),
}
