import type { Migration } from '#platform/db/migrate.ts'
import { sharedTable } from '#platform/db/tables.ts'

export const createPhoto: Migration = {
  name: '20261125T1600_create_photo',
  sql: [
    sharedTable({
      name: 'initiative_photo',
      columns: `initiative_id text not null, file_id text not null, alt text not null, added_at timestamptz not null`,
      key: 'initiative_id, file_id',
      constraints: `foreign key (municipality_id, initiative_id)
        references samenspel.initiative (municipality_id, initiative_id) on delete cascade,
        foreign key (municipality_id, file_id) references samenspel.file (municipality_id, file_id)`,
    }),
    'create index initiative_photo_file on samenspel.initiative_photo (municipality_id, file_id);',
    `alter table published.initiative add column photos jsonb not null default '[]';`,
  ].join('\n'),
}
