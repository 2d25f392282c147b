import type { Migration } from '#platform/db/migrate.ts'

/**
 * Somebody else than who decided gives the second look, so who that was is kept until it is given. `settled_at` is the
 * moment from which the term of a decision counts, and null while a second look is open.
 */
export const keepWhoDecided: Migration = {
  name: '20261125T1800_keep_who_decided',
  sql: `
    alter table samenspel.moderation_decision add column settled_at timestamptz;
    alter table samenspel.moderation_decision no force row level security;
    alter table samenspel.appeal no force row level security;
    update samenspel.moderation_decision set settled_at = decided_at;
    update samenspel.moderation_decision d set settled_at = a.closed_at from samenspel.appeal a
      where a.municipality_id = d.municipality_id and a.decision_id = d.decision_id;
    alter table samenspel.moderation_decision force row level security;
    alter table samenspel.appeal force row level security;`,
}
