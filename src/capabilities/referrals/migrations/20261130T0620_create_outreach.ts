import type { Migration } from '#platform/db/migrate.ts'
import { circledTable, publishedTable } from '#platform/db/tables.ts'

const ofInitiative = `foreign key (municipality_id, initiative_id)
  references samenspel.initiative (municipality_id, initiative_id) on delete cascade`

/**
 * What a neighbourhood team is asked to do, and how it goes into the neighbourhood. A team is the area of its role; `*` is
 * the whole municipality. No column says which worker went: a visit is of the team. Days are local ISO dates.
 */
export const createOutreach: Migration = {
  name: '20261130T0620_create_outreach',
  sql: [
    publishedTable({
      name: 'team_assignment',
      columns: `team text not null, name text not null, words text not null, hours_a_week smallint not null,
        from_day text not null, until_day text not null`,
      key: 'team, from_day',
    }),
    circledTable({
      name: 'team_visit',
      columns: `visit_id text not null, team text not null, initiative_id text not null, day text not null,
        minutes smallint not null, agreed text not null, noted_at timestamptz not null, objection text,
        objected_at timestamptz`,
      key: 'visit_id',
      constraints: ofInitiative,
    }),
    'create index team_visit_to on samenspel.team_visit (municipality_id, initiative_id, day);',
    'create index team_visit_by on samenspel.team_visit (municipality_id, team, day);',
    circledTable({
      name: 'team_invitation',
      columns: `invitation_id text not null, initiative_id text not null, wished_day text, asked_at timestamptz not null,
        state text not null, reason text not null, settled_at timestamptz`,
      key: 'invitation_id',
      constraints: ofInitiative,
    }),
    `create unique index team_invitation_open on samenspel.team_invitation (municipality_id, initiative_id)
      where state = 'open';`,
    circledTable({
      name: 'key_person',
      columns: `initiative_id text not null, person_id text not null, name text not null, reach text not null,
        said_at timestamptz not null`,
      key: 'initiative_id, person_id',
      constraints: ofInitiative,
    }),
    'create index key_person_is on samenspel.key_person (municipality_id, person_id);',
  ].join('\n'),
}
