import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

/** One step forward. Never edited once merged; there is no way back but a next step. */
export interface Migration {
  /** `20261124T0900_create_municipality`: sorted by name over all capabilities. */
  readonly name: string
  /** One or more SQL statements. */
  readonly sql: string
}

/**
 * Brings the database to the newest step.
 * @returns the names of the steps taken now, oldest first
 * @throws the database's own error when a step fails; the steps before it stay
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  await sql.raw('create schema if not exists samenspel').execute(database.sql)
  const migrator = new Migrator({
    db: database.sql,
    provider: { getMigrations: async () => Object.fromEntries(allSteps(migrations).map(asKysely)) },
    migrationTableSchema: 'samenspel',
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('a migration failed', { cause: error })
  return (results ?? []).filter((step) => step.status === 'Success').map((step) => step.migrationName)
}

/** @returns the names of the steps that have not been taken yet */
export async function pendingMigrations(
  database: Database,
  migrations: readonly Migration[],
): Promise<string[]> {
  const exists = await sql<{
    there: boolean
  }>`select to_regclass('samenspel.migration') is not null as there`.execute(database.sql)
  const wanted = allSteps(migrations).map((migration) => migration.name)
  if (!exists.rows[0]?.there) return wanted
  const done = await sql<{ name: string }>`select name from samenspel.migration`.execute(database.sql)
  const names = new Set(done.rows.map((row) => row.name))
  return wanted.filter((name) => !names.has(name))
}

/** The steps of the capabilities, and the one that all of them stand on. */
export function allSteps(migrations: readonly Migration[]): readonly Migration[] {
  return [foundation, ...migrations]
}

function asKysely(migration: Migration): [string, { up: (db: Kysely<unknown>) => Promise<void> }] {
  return [migration.name, { up: (db) => runAll(db, migration.sql) }]
}

/** Both engines take one statement at a time in the extended protocol; no statement here holds a `;` inside. */
async function runAll(db: Kysely<unknown>, text: string): Promise<void> {
  const statements = text.split(/;\s*$/m).map((statement) => statement.trim())
  for (const statement of statements) if (statement) await sql.raw(statement).execute(db)
}

/** The schemas, the extension and the two roles everything else stands on. */
const foundation: Migration = {
  name: '20261124T0000_foundation',
  sql: `
    do $$ begin if not exists (select from pg_roles where rolname = 'samenspel_app') then create role samenspel_app nologin; end if; end $$;
    do $$ begin if not exists (select from pg_roles where rolname = 'samenspel_public') then create role samenspel_public nologin; end if; end $$;
    create schema if not exists published;
    create schema if not exists reference;
    create extension if not exists pg_trgm schema public;
    revoke all on schema public from public;
    grant usage on schema public to samenspel_app, samenspel_public;
    grant usage on schema samenspel to samenspel_app;
    grant usage on schema reference to samenspel_app;
    grant usage on schema published to samenspel_app, samenspel_public;
    create table samenspel.audit_entry (
      municipality_id text not null check (municipality_id ~ '^GM[0-9]{4}$'),
      audit_id uuid not null,
      at timestamptz not null,
      actor text not null,
      action text not null,
      request_id text not null,
      primary key (municipality_id, audit_id));
    alter table samenspel.audit_entry enable row level security;
    alter table samenspel.audit_entry force row level security;
    create policy own_municipality on samenspel.audit_entry
      using (municipality_id = nullif(current_setting('samenspel.municipality', true), ''))
      with check (municipality_id = nullif(current_setting('samenspel.municipality', true), ''));
    grant select, insert on samenspel.audit_entry to samenspel_app;
  `,
}
