import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

/**
 * What was reported, what was decided, and what a second moderator was asked. The name of what it is about is kept
 * beside its id: a page may be gone before its report is closed. Who decided is kept without a foreign key: the
 * decision stays when they are forgotten.
 */
export const createReport: Migration = {
  name: '20261125T1510_create_report',
  sql: [
    tenantTable({
      name: 'report',
      columns: `report_id text not null, initiative_id text not null, activity_id text, about_name text not null,
        problem text not null, words text not null, email text, locale text not null, held text[] not null,
        reported_at timestamptz not null, due_at timestamptz not null, closed_at timestamptz, closed_as text, decision_id text`,
      key: 'report_id',
    }),
    'create index report_open on samenspel.report (municipality_id, reported_at) where closed_at is null;',
    'create index report_of_initiative on samenspel.report (municipality_id, initiative_id);',
    'create index report_of_decision on samenspel.report (municipality_id, decision_id);',
    'create index report_email on samenspel.report (municipality_id, email, reported_at);',
    tenantTable({
      name: 'moderation_decision',
      columns: `decision_id text not null, initiative_id text not null, about_name text not null,
        outcome text not null, reason text not null, decided_by text, decided_at timestamptz not null, appeal_hash text`,
      key: 'decision_id',
      constraints: 'unique (municipality_id, appeal_hash)',
    }),
    'create index moderation_decision_of on samenspel.moderation_decision (municipality_id, initiative_id, decided_at);',
    tenantTable({
      name: 'appeal',
      columns: `decision_id text not null, words text not null, asked_at timestamptz not null, due_at timestamptz not null,
        outcome text, reason text, decided_by text, closed_at timestamptz`,
      key: 'decision_id',
      constraints: `foreign key (municipality_id, decision_id)
        references samenspel.moderation_decision (municipality_id, decision_id) on delete cascade`,
    }),
    'create index appeal_open on samenspel.appeal (municipality_id, asked_at) where closed_at is null;',
  ].join('\n'),
}
