import type { Migration } from '#platform/db/migrate.ts'

/** An address is seen by whoever typed it: so it is known who did, until they are forgotten. */
export const knowWhoInvited: Migration = {
  name: '20261125T1820_know_who_invited',
  sql: 'alter table samenspel.invitation add column invited_by text;',
}
