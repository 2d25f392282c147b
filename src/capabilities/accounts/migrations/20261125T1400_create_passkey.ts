import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

export const createPasskey: Migration = {
  name: '20261125T1400_create_passkey',
  sql: [
    tenantTable({
      name: 'passkey',
      columns: `passkey_id text not null, person_id text not null, credential_id text not null,
        public_key text not null, counter bigint not null, transports text not null, device text not null,
        since timestamptz not null, seen_at timestamptz`,
      key: 'passkey_id',
      constraints: `unique (municipality_id, credential_id),
        foreign key (municipality_id, person_id) references samenspel.person (municipality_id, person_id)
          on delete cascade`,
    }),
    'create index passkey_of_person on samenspel.passkey (municipality_id, person_id);',
    tenantTable({
      name: 'passkey_challenge',
      columns: 'challenge_hash text not null, ends_at timestamptz not null',
      key: 'challenge_hash',
    }),
  ].join('\n'),
}
