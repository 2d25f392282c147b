import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

/** Mail that still has to go out. A row is gone as soon as the next server has taken the mail over. */
export const createMail: Migration = {
  name: '20261124T0950_create_mail',
  sql: [
    tenantTable({
      name: 'mail',
      columns: `mail_id text not null, to_address text not null, subject text not null, body text not null, locale text not null,
        queued_at timestamptz not null, due_at timestamptz not null, attempts smallint not null default 0`,
      key: 'mail_id',
    }),
    'create index mail_due on samenspel.mail (municipality_id, due_at);',
  ].join('\n'),
}
