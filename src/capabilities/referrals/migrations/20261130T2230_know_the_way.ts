import type { Migration } from '#platform/db/migrate.ts'

/** In which ways one takes part in an offer, each with how likely. Offers are read anew when the server starts. */
export const knowTheWay: Migration = {
  name: '20261130T2230_know_the_way',
  sql: `alter table published.match_profile add column ways jsonb not null default '{}';
    alter table published.match_profile alter column ways drop default;`,
}
