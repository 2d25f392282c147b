import type { Migration } from '#platform/db/migrate.ts'
import { circledTable, publishedTable, tenantTable } from '#platform/db/tables.ts'

const ofInitiative = `foreign key (municipality_id, initiative_id)
  references samenspel.initiative (municipality_id, initiative_id) on delete cascade`

/**
 * A warm handover, without anything of whom it is about: no name, no free text, nothing that two handovers of one person
 * would have in common. What the resident wants to be called stands in the mail to the host and on the card, and in no
 * table. `handover_code` keeps which codes were given out, so that none comes back. The two counters hold numbers only.
 */
export const createHandover: Migration = {
  name: '20261130T0640_create_handover',
  sql: [
    circledTable({
      name: 'handover',
      columns: `handover_id text not null, code text not null, team text not null, worker text not null,
        activity_id text not null, initiative_id text not null, day text not null, host text not null,
        needs text[] not null, locale text not null, state text not null, host_name text, host_person text,
        proposed_day text, reason text, two_weeks text, six_weeks text, asked_at timestamptz not null,
        accepted_at timestamptz, closed_at timestamptz, reminded_for text, asked_came_for text,
        told_silence_at timestamptz, told_weeks smallint not null default 0`,
      key: 'handover_id',
      constraints: `unique (municipality_id, code),
        check ((closed_at is null) = (state in ('asked', 'other-day', 'accepted', 'came'))),
        ${ofInitiative}`,
    }),
    'create index handover_of on samenspel.handover (municipality_id, team, day);',
    'create index handover_worker on samenspel.handover (municipality_id, worker);',
    'create index handover_initiative on samenspel.handover (municipality_id, initiative_id);',
    'create index handover_open on samenspel.handover (municipality_id, state, day) where closed_at is null;',
    'create index handover_kept on samenspel.handover (municipality_id, closed_at);',
    tenantTable({
      name: 'handover_link',
      columns: 'token_hash text not null, handover_id text not null, opens text not null, person_id text',
      key: 'token_hash',
      constraints: `foreign key (municipality_id, handover_id)
        references samenspel.handover (municipality_id, handover_id) on delete cascade`,
    }),
    'create index handover_link_of on samenspel.handover_link (municipality_id, handover_id);',
    tenantTable({ name: 'handover_code', columns: 'code text not null', key: 'code' }),
    tenantTable({
      name: 'referral_outcome',
      columns: 'team text not null, quarter text not null, what text not null, n integer not null',
      key: 'team, quarter, what',
    }),
    publishedTable({
      name: 'newcomers',
      columns: 'initiative_id text not null, week text not null, n smallint not null',
      key: 'initiative_id, week',
      constraints: ofInitiative,
    }),
  ].join('\n'),
}
