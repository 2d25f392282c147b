import type { Migration } from '#platform/db/migrate.ts'
import { circledTable, publishedTable } from '#platform/db/tables.ts'

const ofConversation = `foreign key (municipality_id, conversation_id)
  references samenspel.conversation (municipality_id, conversation_id) on delete cascade`
const ofEntry = `foreign key (municipality_id, entry_id)
  references samenspel.conversation_entry (municipality_id, entry_id) on delete cascade`

/**
 * Conversations of an initiative with the municipality, and what was agreed. Each row is for the circles of the two
 * sides, so that the database itself keeps a dossier from everybody else. Days are local ISO dates; what a person wrote
 * keeps standing without their name when they are forgotten (`privacy.ts`).
 */
export const createConversation: Migration = {
  name: '20261130T0300_create_conversation',
  sql: [
    circledTable({
      name: 'conversation',
      columns: `conversation_id text not null, kind text not null, subject text not null, person_id text,
        initiative_id text, compass_id text, areas text[] not null, locale text not null,
        opened_at timestamptz not null, contact_due text not null, contact_id text, contact_at timestamptz,
        answer_due text not null, answered_at timestamptz, next_step text not null, next_words text not null default '',
        next_by text not null, next_due text, reminded smallint not null, answer_reminded smallint not null default 0,
        ended_at timestamptz, outcome text not null, helped text,
        revision integer not null`,
      key: 'conversation_id',
    }),
    'create index conversation_contact on samenspel.conversation (municipality_id, contact_id, ended_at);',
    `create index conversation_unanswered on samenspel.conversation (municipality_id, answer_due)
      where answered_at is null and ended_at is null;`,
    'create index conversation_person on samenspel.conversation (municipality_id, person_id);',
    'create index conversation_initiative on samenspel.conversation (municipality_id, initiative_id);',
    `create index conversation_waiting on samenspel.conversation (municipality_id, contact_due)
      where contact_id is null and ended_at is null;`,
    circledTable({
      name: 'conversation_entry',
      columns: `entry_id text not null, conversation_id text not null, position integer not null,
        at timestamptz not null, side text not null, person_id text, kind text not null, words text not null, facts jsonb not null`,
      key: 'entry_id',
      constraints: `unique (municipality_id, conversation_id, position), ${ofConversation}`,
    }),
    'create index conversation_entry_by on samenspel.conversation_entry (municipality_id, person_id);',
    circledTable({
      name: 'entry_reply',
      columns: `entry_id text not null, side text not null, person_id text, agrees boolean not null,
        words text not null, at timestamptz not null`,
      key: 'entry_id, side',
      constraints: ofEntry,
    }),
    circledTable({
      name: 'agreement',
      columns: `agreement_id text not null, conversation_id text not null, owner text not null, what text not null,
        due text not null, first_due text not null, state text not null, reason text not null,
        proposed_by text not null, proposed_at timestamptz not null, settled_at timestamptz,
        reminded smallint not null default 0, revision integer not null`,
      key: 'agreement_id',
      constraints: ofConversation,
    }),
    'create index agreement_of on samenspel.agreement (municipality_id, conversation_id);',
    `create index agreement_open on samenspel.agreement (municipality_id, due)
      where state in ('agreed', 'postponed');`,
    circledTable({
      name: 'appointment',
      columns: `appointment_id text not null, conversation_id text not null, title text not null,
        starts_at timestamptz not null, ends_at timestamptz not null, place text not null, sequence integer not null,
        changed_at timestamptz not null, cancelled_at timestamptz`,
      key: 'appointment_id',
      constraints: ofConversation,
    }),
    'create index appointment_of on samenspel.appointment (municipality_id, conversation_id);',
    circledTable({
      name: 'premises_step',
      columns: `step_id text not null, conversation_id text not null, position smallint not null, title text not null,
        promised_on text, done_on text, revision integer not null`,
      key: 'step_id',
      constraints: ofConversation,
    }),
    'create index premises_step_of on samenspel.premises_step (municipality_id, conversation_id, position);',
    circledTable({
      name: 'conversation_file',
      columns: `file_id text not null, conversation_id text not null, entry_id text not null, name text not null,
        kind text not null, size integer not null, bytes bytea not null`,
      key: 'file_id',
      constraints: ofConversation,
    }),
    'create index conversation_file_of on samenspel.conversation_file (municipality_id, conversation_id);',
    publishedTable({
      name: 'conversation_figures',
      columns: `measure text not null, from_day text not null, to_day text not null, counted integer not null,
        outcome real not null`,
      key: 'measure',
    }),
  ].join('\n'),
}
