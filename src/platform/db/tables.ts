/**
 * The five kinds of tables, as SQL for migrations. A migration names its columns and its keys; what makes a
 * table safe (keys, row-level security, grants) is added here and nowhere else.
 */

interface TenantTable {
  readonly name: string
  /** Column definitions without `municipality_id`. */
  readonly columns: string
  /** Columns that with `municipality_id` make the primary key. */
  readonly key: string
  /** Constraints; every unique and foreign key names `municipality_id` first. */
  readonly constraints?: string
}

const tenant = `nullif(current_setting('samenspel.municipality', true), '')`

/** Data of one municipality, seen and changed only within its own transactions. */
export function tenantTable(table: TenantTable): string {
  const name = `samenspel.${table.name}`
  return `
    ${created(name, table)}
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy own_municipality on ${name}
      using (municipality_id = ${tenant}) with check (municipality_id = ${tenant});
    grant select, insert, update, delete on ${name} to samenspel_app;`
}

/** The circles of the transaction: see `platform/access/circles.ts`. */
const circles = `string_to_array(coalesce(current_setting('samenspel.circles', true), ''), ',')`

/**
 * Data of one municipality that its owner shares with some and not with others, row by row: `circle` is whose it is
 * (`team:…`), `audience` with whom they share it, `area_circles` the areas their partners work in. Reading goes by
 * the audience, writing is for the owner; the platform's own work may do both.
 */
export function sharedTable(table: TenantTable): string {
  const name = `samenspel.${table.name}`
  const own = `(circle = any(${circles}) or 'platform' = any(${circles}))`
  const shared = `(audience = 'everyone' or ${own}
    or (audience in ('partners', 'municipality') and area_circles && ${circles})
    or (audience = 'municipality' and 'municipality' = any(${circles})))`
  const columns = `${table.columns}, circle text not null, area_circles text[] not null,
    audience text not null check (audience in ('ourselves', 'partners', 'municipality', 'everyone'))`
  return `
    ${tenantTable({ ...table, columns })}
    create policy shared_with on ${name} as restrictive for select using (${shared});
    create policy added_by_owner on ${name} as restrictive for insert with check (${own});
    create policy changed_by_owner on ${name} as restrictive for update using (${own}) with check (${own});
    create policy removed_by_owner on ${name} as restrictive for delete using (${own});`
}

/**
 * Data of one municipality that is for those who stand in one of the `circles` of its row, and that others may read when
 * they stand in one of its `readers`: a dossier of two sides, or something that is lent out part by part. Taking a circle
 * out of `readers` ends reading in the database itself, from the next statement on.
 */
export function circledTable(table: TenantTable): string {
  const name = `samenspel.${table.name}`
  // In a select of its own it is worked out once for a statement, and not anew for each of ten thousand rows.
  const once = `(select ${circles})`
  const own = `(circles && ${once} or 'platform' = any(${once}::text[]))`
  const columns = `${table.columns}, circles text[] not null, readers text[] not null`
  return `
    ${tenantTable({ ...table, columns })}
    create policy for_circles on ${name} as restrictive for select using (${own} or readers && ${once});
    create policy added_by_circles on ${name} as restrictive for insert with check (${own});
    create policy changed_by_circles on ${name} as restrictive for update using (${own}) with check (${own});
    create policy removed_by_circles on ${name} as restrictive for delete using (${own});`
}

/**
 * What everybody may read. Reading has no tenant policy, because under one PostgreSQL uses no text, trigram or
 * distance index (only leakproof operators pass); writing has: a municipality changes its own rows only.
 */
export function publishedTable(table: TenantTable): string {
  const name = `published.${table.name}`
  const own = `municipality_id = ${tenant}`
  return `
    ${created(name, table)}
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy everybody_reads on ${name} for select using (true);
    create policy own_insert on ${name} for insert with check (${own});
    create policy own_update on ${name} for update using (${own}) with check (${own});
    create policy own_delete on ${name} for delete using (${own});
    grant select on ${name} to samenspel_public;
    grant select, insert, update, delete on ${name} to samenspel_app;`
}

/** Facts of the whole country, the same for every municipality (on Citus: a reference table). */
export function referenceTable(table: Omit<TenantTable, 'key'> & { readonly key: string }): string {
  const name = `reference.${table.name}`
  return `
    create table ${name} (${table.columns}, primary key (${table.key})${listed(table.constraints)});
    grant select, insert, update, delete on ${name} to samenspel_app;`
}

function created(name: string, table: TenantTable): string {
  const key = table.key ? `municipality_id, ${table.key}` : 'municipality_id'
  return `create table ${name} (
      municipality_id text not null check (municipality_id ~ '^GM[0-9]{4}$'),
      ${table.columns},
      primary key (${key})${listed(table.constraints)});`
}

function listed(constraints?: string): string {
  return constraints ? `, ${constraints}` : ''
}

/**
 * What text search of a published row runs on: names first, then what it is about, then everything else that is
 * told. Stemming is PostgreSQL's Dutch; accents and compounds were handled when the words were written.
 */
export const searchColumns = `
  words_name text not null, words_about text not null, words_rest text not null,
  search tsvector generated always as (
    setweight(to_tsvector('pg_catalog.dutch', words_name), 'A') ||
    setweight(to_tsvector('pg_catalog.dutch', words_about), 'B') ||
    setweight(to_tsvector('pg_catalog.dutch', words_rest), 'C')) stored`
