import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

export const createStaffLogin: Migration = {
  name: '20261125T1500_create_staff_login',
  sql: [
    tenantTable({
      name: 'staff_login',
      columns: `issuer text not null, client_id text not null, acr text[] not null check (cardinality(acr) > 0),
        mail_domain text, button text`,
      key: '',
    }),
    tenantTable({
      name: 'staff_flow',
      columns: `flow_hash text not null, issuer text not null, client_id text not null, back_to text not null,
        ends_at timestamptz not null`,
      key: 'flow_hash',
    }),
    'create index staff_flow_end on samenspel.staff_flow (municipality_id, ends_at);',
    tenantTable({
      name: 'staff_identity',
      columns: 'issuer text not null, sub text not null, person_id text not null, since timestamptz not null',
      key: 'issuer, sub',
      constraints: `unique (municipality_id, person_id, issuer),
        foreign key (municipality_id, person_id) references samenspel.person (municipality_id, person_id) on delete cascade`,
    }),
    // By which way a session was made: roles for staff may ask for 'staff'. Another step may have added it before.
    `alter table samenspel.session add column if not exists way text not null default 'link';`,
  ].join('\n'),
}
