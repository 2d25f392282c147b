import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, searchColumns, tenantTable } from '#platform/db/tables.ts'

/** What an initiative tells of itself; the same columns in the source and in what is published of it. */
const facts = `
  slug text not null, name text not null, sentence text not null, story text not null, since smallint,
  themes text[] not null, for_whom text not null,
  place_name text not null, place_address text, place_postcode text, lat float8, lon float8,
  opening_hours text not null, cost_cents integer,
  step_free boolean, toilet boolean, quiet boolean, childcare boolean, alcohol_free boolean,
  languages text[] not null, group_size integer,
  phone text, email text, website text, chat text,
  phase text not null, room text not null, source text not null, confirmed_on date`

export const createInitiative: Migration = {
  name: '20261124T0910_create_initiative',
  sql: [
    tenantTable({
      name: 'initiative',
      columns: `initiative_id text not null, ${facts}, name_key text not null, updated_at timestamptz not null`,
      key: 'initiative_id',
      constraints: 'unique (municipality_id, slug), unique (municipality_id, name_key)',
    }),
    publishedTable({
      name: 'initiative',
      columns: `initiative_id text not null, ${facts}, areas text[] not null, area_name text, spot point,
        ${searchColumns}, updated_at timestamptz not null`,
      key: 'initiative_id',
      constraints: 'unique (municipality_id, slug)',
    }),
    'create index initiative_search on published.initiative using gin (search);',
    'create index initiative_name on published.initiative (municipality_id, name);',
  ].join('\n'),
}
