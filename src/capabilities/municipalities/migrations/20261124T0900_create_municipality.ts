import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, referenceTable, tenantTable } from '#platform/db/tables.ts'

export const createMunicipality: Migration = {
  name: '20261124T0900_create_municipality',
  sql: [
    referenceTable({
      name: 'cbs_area',
      columns: `code text not null, year smallint not null, level text not null, name text not null,
        municipality_code text not null, shape text not null, bounds float8[] not null, fingerprint text not null`,
      key: 'code, year',
    }),
    'create index cbs_area_of_municipality on reference.cbs_area (municipality_code, year);',
    publishedTable({
      name: 'municipality',
      columns: `name text not null, host text not null, look text not null default 'neutral', demo boolean not null default false,
        lat float8, lon float8`,
      key: '',
    }),
    'create index municipality_host on published.municipality (host);',
    tenantTable({
      name: 'area',
      columns: `area_id text not null, level text not null`,
      key: 'area_id',
    }),
    tenantTable({
      name: 'area_name',
      columns: `area_id text not null, valid_from date not null, valid_to date, name text not null`,
      key: 'area_id, valid_from',
      constraints: `foreign key (municipality_id, area_id) references samenspel.area (municipality_id, area_id) on delete cascade`,
    }),
    tenantTable({
      name: 'area_neighbourhood',
      columns: `area_id text not null, neighbourhood_code text not null, year smallint not null`,
      key: 'area_id, neighbourhood_code, year',
      constraints: `foreign key (municipality_id, area_id) references samenspel.area (municipality_id, area_id) on delete cascade`,
    }),
    publishedTable({
      name: 'area',
      columns: `area_id text not null, level text not null, name text not null, folded text not null, part_of text[] not null,
        shape text not null, bounds float8[] not null, lat float8 not null, lon float8 not null,
        schematic boolean not null, year smallint`,
      key: 'area_id',
    }),
    publishedTable({
      name: 'postcode',
      columns: `postcode text not null, lat float8 not null, lon float8 not null`,
      key: 'postcode',
    }),
    publishedTable({
      name: 'theme',
      columns: `slug text not null, position smallint not null, name_nl text not null, name_en text not null`,
      key: 'slug',
    }),
  ].join('\n'),
}
