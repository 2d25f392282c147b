import type { Migration } from '#platform/db/migrate.ts'

/** A series can pass over holidays: whose, so that dates learned later are passed over too. */
export const skipHolidays: Migration = {
  name: '20261126T1100_skip_holidays',
  sql: `
    alter table samenspel.activity add column skips text[] not null default '{}';
    alter table published.activity add column skips text[] not null default '{}';`,
}
