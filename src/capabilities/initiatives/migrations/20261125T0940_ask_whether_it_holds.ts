import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

export const askWhetherItHolds: Migration = {
  name: '20261125T0940_ask_whether_it_holds',
  sql: [
    'alter table samenspel.initiative add column asked_on date;',
    'create index initiative_confirmed on samenspel.initiative (municipality_id, confirmed_on);',
    tenantTable({
      name: 'confirmation_link',
      columns: `token_hash text not null, initiative_id text not null, ends_at timestamptz not null`,
      key: 'token_hash',
      constraints: `foreign key (municipality_id, initiative_id)
        references samenspel.initiative (municipality_id, initiative_id) on delete cascade`,
    }),
    'create index confirmation_link_of on samenspel.confirmation_link (municipality_id, initiative_id);',
  ].join('\n'),
}
