import type { Migration } from '#platform/db/migrate.ts'
import { circledTable, publishedTable, tenantTable } from '#platform/db/tables.ts'

const ofCompass = `foreign key (municipality_id, compass_id)
  references samenspel.compass (municipality_id, compass_id) on delete cascade`

/**
 * Ideas that are thought through, in four themes. A row is for the circle of its own people (`circles`); whoever a theme
 * is shared with stands in the `readers` of its rows, so that withdrawing is one statement and holds in the database at
 * once. What the municipality read becomes its record (`compass_record`), which no circle sees.
 */
export const createCompass: Migration = {
  name: '20261130T0310_create_compass',
  sql: [
    publishedTable({
      name: 'compass_version',
      columns: `version integer not null, questions jsonb not null, locales text[] not null default '{nl,en}',
        made_by text not null default 'municipality' check (made_by in ('municipality', 'samenspel')),
        made_at timestamptz not null`,
      key: 'version',
    }),
    circledTable({
      name: 'compass',
      columns: `compass_id text not null, title text not null, variant text not null, locale text not null,
        person_id text, initiative_id text, areas text[] not null, begun_at timestamptz not null,
        changed_at timestamptz not null, idle_since timestamptz`,
      key: 'compass_id',
    }),
    'create index compass_person on samenspel.compass (municipality_id, person_id);',
    'create index compass_initiative on samenspel.compass (municipality_id, initiative_id);',
    'create index compass_idle on samenspel.compass (municipality_id, idle_since);',
    // Not by circle: it is how one gets into the circle of a Kompas.
    tenantTable({
      name: 'compass_link',
      columns: `token_hash text not null, compass_id text not null, may text not null check (may in ('write', 'read')),
        made_at timestamptz not null, mailed_to text, mailed_at timestamptz`,
      key: 'token_hash',
      constraints: ofCompass,
    }),
    'create index compass_link_of on samenspel.compass_link (municipality_id, compass_id);',
    'create index compass_link_mailed on samenspel.compass_link (municipality_id, mailed_to, mailed_at);',
    circledTable({
      name: 'compass_theme',
      columns: `compass_id text not null, theme text not null, standing text not null, shared_with text not null,
        officer_id text, shared_at timestamptz`,
      key: 'compass_id, theme',
      constraints: ofCompass,
    }),
    'create index compass_theme_officer on samenspel.compass_theme (municipality_id, officer_id);',
    circledTable({
      name: 'compass_answer',
      columns: `compass_id text not null, question_id text not null, theme text not null, version integer not null,
        words text not null, revision integer not null, changed_at timestamptz not null`,
      key: 'compass_id, question_id',
      constraints: ofCompass,
    }),
    circledTable({
      name: 'compass_hope',
      columns: `compass_id text not null, kind text not null, words text not null, conversation_id text`,
      key: 'compass_id, kind',
      constraints: ofCompass,
    }),
    circledTable({
      name: 'compass_reading',
      columns: `reading_id text not null, compass_id text not null, theme text not null, reader_id text,
        read_as text not null, read_at timestamptz not null`,
      key: 'reading_id',
      constraints: ofCompass,
    }),
    'create index compass_reading_of on samenspel.compass_reading (municipality_id, compass_id, read_at);',
    'create index compass_reading_by on samenspel.compass_reading (municipality_id, reader_id);',
    circledTable({
      name: 'compass_record',
      columns: `record_id text not null, compass_id text not null, theme text not null, person_id text,
        content jsonb not null, shared_at timestamptz not null, sealed_at timestamptz not null`,
      key: 'record_id',
    }),
    'create index compass_record_sealed on samenspel.compass_record (municipality_id, sealed_at);',
    'create index compass_record_person on samenspel.compass_record (municipality_id, person_id);',
  ].join('\n'),
}
