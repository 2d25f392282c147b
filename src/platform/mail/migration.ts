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

/** How one stops such mail and answers it, whether somebody waits for it, and since when the postman has it in hand. */
export const widenMail: Migration = {
  name: '20261126T1000_widen_mail',
  sql: `alter table samenspel.mail add column stop_page text, add column stop_one_click text,
    add column answer_to text, add column asked_now boolean not null default false, add column taken_at timestamptz;`,
}

/** Addresses that take no mail, as hashes: nothing more goes there until their term is over or their owner says so. */
export const createUnreachable: Migration = {
  name: '20261126T1010_create_unreachable',
  sql: tenantTable({
    name: 'unreachable',
    columns: 'address_hash text not null, since timestamptz not null',
    key: 'address_hash',
  }),
}

/** What goes with a mail for the calendar of whoever gets it. */
export const addCalendarToMail: Migration = {
  name: '20261130T0320_add_calendar_to_mail',
  sql: 'alter table samenspel.mail add column calendar text;',
}
