import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

const ofPerson = `foreign key (municipality_id, person_id) references samenspel.person (municipality_id, person_id) on delete cascade`

export const createPerson: Migration = {
  name: '20261124T1000_create_person',
  sql: [
    tenantTable({
      name: 'person',
      columns: `person_id text not null, email text not null, name text not null, function text, since timestamptz not null`,
      key: 'person_id',
      constraints: 'unique (municipality_id, email)',
    }),
    tenantTable({
      name: 'sign_in_link',
      columns: `token_hash text not null, email text not null, back_to text not null,
        asked_at timestamptz not null, ends_at timestamptz not null`,
      key: 'token_hash',
    }),
    'create index sign_in_link_email on samenspel.sign_in_link (municipality_id, email, asked_at);',
    tenantTable({
      name: 'session',
      columns: `session_id text not null, token_hash text not null, person_id text not null, device text not null,
        since timestamptz not null, seen_at timestamptz not null, ends_at timestamptz not null`,
      key: 'session_id',
      constraints: `unique (municipality_id, token_hash), ${ofPerson}`,
    }),
    'create index session_of_person on samenspel.session (municipality_id, person_id);',
  ].join('\n'),
}
