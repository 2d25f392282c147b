import type { Migration } from '#platform/db/migrate.ts'

/**
 * Which activities look for volunteers, as a column: under row-level security the planner may use statistics with
 * leakproof operators only, and comparing JSON is not leakproof. Without them it takes half of all activities for asking,
 * and reads them all.
 */
export const knowWhoAsks: Migration = {
  name: '20261130T0900_know_who_asks',
  sql: `
    alter table published.activity add column asks_help boolean not null generated always as (volunteers <> '[]') stored;
    drop index published.activity_asks;
    create index activity_asks on published.activity (municipality_id) where asks_help;`,
}
