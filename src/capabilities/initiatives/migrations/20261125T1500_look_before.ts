import type { Migration } from '#platform/db/migrate.ts'

/**
 * A page can wait for a moderator's look: since when, and until when at most. What was out once is not looked at
 * again; that it was out is written by whatever brings it out.
 */
export const lookBefore: Migration = {
  name: '20261125T1500_look_before',
  sql: `
    alter table samenspel.initiative
      add column been_out boolean not null default false,
      add column waiting_since timestamptz,
      add column look_by timestamptz;
    alter table samenspel.initiative no force row level security;
    update samenspel.initiative set been_out = true where standing in ('published', 'hidden');
    alter table samenspel.initiative force row level security;
    create index initiative_waiting on samenspel.initiative (municipality_id, look_by) where standing = 'waiting';`,
}
