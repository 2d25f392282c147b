import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

const ofExchange = `foreign key (municipality_id, exchange_id)
        references samenspel.exchange (municipality_id, exchange_id) on delete cascade`

/**
 * What somebody wrote to an initiative and what came back. The address of who began it stands here alone: the other
 * side never reads this column.
 */
export const createExchange: Migration = {
  name: '20261125T1600_create_exchange',
  sql: [
    tenantTable({
      name: 'exchange',
      columns: `exchange_id text not null, initiative_id text not null, sender_email text not null, sender_name text not null,
        locale text not null, begun_at timestamptz not null, last_at timestamptz not null, closed_at timestamptz`,
      key: 'exchange_id',
      constraints: `foreign key (municipality_id, initiative_id)
        references samenspel.initiative (municipality_id, initiative_id) on delete cascade`,
    }),
    'create index exchange_of on samenspel.exchange (municipality_id, initiative_id, last_at);',
    'create index exchange_sender on samenspel.exchange (municipality_id, sender_email, begun_at);',
    'create index exchange_last on samenspel.exchange (municipality_id, last_at);',
    tenantTable({
      name: 'exchange_message',
      columns: `exchange_id text not null, message_id text not null, side text not null, words text not null,
        sent_at timestamptz not null, held text[] not null`,
      key: 'exchange_id, message_id',
      constraints: ofExchange,
    }),
    tenantTable({
      name: 'exchange_link',
      columns: `token_hash text not null, exchange_id text not null, side text not null, person_id text`,
      key: 'token_hash',
      constraints: ofExchange,
    }),
    'create index exchange_link_of on samenspel.exchange_link (municipality_id, exchange_id);',
  ].join('\n'),
}
