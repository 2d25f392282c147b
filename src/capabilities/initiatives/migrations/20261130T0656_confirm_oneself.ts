import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

/** Initiatives whose people say themselves whether all still holds: nobody says it for them after a call. */
export const confirmOneself: Migration = {
  name: '20261130T0656_confirm_oneself',
  sql: tenantTable({
    name: 'call_refusal',
    columns: 'initiative_id text not null, since date not null',
    key: 'initiative_id',
    constraints: `foreign key (municipality_id, initiative_id)
      references samenspel.initiative (municipality_id, initiative_id) on delete cascade`,
  }),
}
