import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, searchColumns, tenantTable } from '#platform/db/tables.ts'

/** What is told of an activity; the same columns in the source and in what is published of it. */
const facts = `
  confirmed_on date, first_start text not null, initiative_id text not null, title text not null, description text not null, themes text[] not null, for_whom text not null,
  place_name text not null, place_address text, place_postcode text, lat float8, lon float8,
  first_end text, rule text, except_days text[] not null, cancelled_days text[] not null,
  cost_cents integer, entrance text, capacity integer, places_left integer,
  step_free boolean, toilet boolean, quiet boolean, childcare boolean, alcohol_free boolean,
  languages text[] not null, group_size integer,
  women_only boolean not null, min_age smallint, max_age smallint,
  host text not null, door text not null, noise text not null, bring text not null,
  volunteers jsonb not null, contact_email text`

export const createActivity: Migration = {
  name: '20261124T0920_create_activity',
  sql: [
    tenantTable({
      name: 'activity',
      columns: `activity_id text not null, ${facts}, import_key text, fingerprint text not null,
        sequence integer not null default 0, updated_at timestamptz not null, dates_until date not null`,
      key: 'activity_id',
      constraints: `unique (municipality_id, import_key),
        foreign key (municipality_id, initiative_id) references samenspel.initiative (municipality_id, initiative_id)`,
    }),
    'create index activity_of_initiative on samenspel.activity (municipality_id, initiative_id);',
    'create index activity_dates_until on samenspel.activity (municipality_id, dates_until);',
    publishedTable({
      name: 'activity',
      // What is searched stands first: PostgreSQL reads a row from its first column to the last one it needs.
      columns: `activity_id text not null, phase text not null, spot point, days_from date not null, days bit varying not null,
        ${searchColumns},
        ${facts}, initiative_slug text not null, initiative_name text not null, areas text[] not null, area_name text,
        sequence integer not null, updated_at timestamptz not null`,
      key: 'activity_id',
    }),
    // Searching reads `search` and the short facts; long texts, which it never reads, lie beside the row.
    'alter table published.activity alter column search set storage main, set (toast_tuple_target = 1024);',
    'create index activity_spot on published.activity using gist (spot);',
    'create index activity_search on published.activity using gin (search);',
    // Not municipality first: before there are statistics, keys of dates would be checked on that half of it.
    'create index activity_of_initiative on published.activity (initiative_id, municipality_id);',
    publishedTable({
      name: 'occurrence',
      columns: `activity_id text not null, starts_at timestamptz not null, ends_at timestamptz, day date not null,
        start_minute smallint not null, cancelled boolean not null`,
      key: 'activity_id, starts_at',
      constraints: `foreign key (municipality_id, activity_id)
        references published.activity (municipality_id, activity_id) on delete cascade`,
    }),
    'create index occurrence_by_day on published.occurrence (municipality_id, day, start_minute);',
  ].join('\n'),
}
