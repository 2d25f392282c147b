import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

/** What a role is for: an area, a department or a team; the name of it is kept to be read in a mail and on a page. */
const scope = `role text not null, area_id text, department text, team_id text, scope_name text`

export const createRoleGrant: Migration = {
  name: '20261125T0910_create_role_grant',
  sql: [
    tenantTable({
      name: 'role_grant',
      columns: `grant_id text not null, person_id text not null, ${scope}, since timestamptz not null, ends_on date`,
      key: 'grant_id',
      constraints: `unique nulls not distinct (municipality_id, person_id, role, area_id, department, team_id),
        foreign key (municipality_id, person_id) references samenspel.person (municipality_id, person_id) on delete cascade`,
    }),
    'create index role_grant_of_team on samenspel.role_grant (municipality_id, team_id);',
    tenantTable({
      name: 'invitation',
      columns: `invitation_id text not null, token_hash text not null, email text not null, ${scope}, role_ends_on date,
        invited_at timestamptz not null, ends_at timestamptz not null`,
      key: 'invitation_id',
      constraints: 'unique (municipality_id, token_hash)',
    }),
    'create index invitation_of_team on samenspel.invitation (municipality_id, team_id);',
    'create index invitation_email on samenspel.invitation (municipality_id, email);',
  ].join('\n'),
}
