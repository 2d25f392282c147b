import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Why the login role of a server cannot be used, and the SQL that makes the right one. */
export interface RoleProblem {
  readonly sentence: string
  readonly sql: string
}

/** Oldest PostgreSQL that is supported. */
const oldestVersion = 15

interface Found {
  readonly role: string
  readonly database: string
  readonly superuser: boolean
  readonly bypass: boolean
  readonly app: boolean
  readonly open: boolean
  readonly create: boolean
  readonly version: number
}

/**
 * Whether the role we logged in with is bound by row-level security and may take on the two roles of the doors.
 * The embedded database has no logins: there the doors alone keep municipalities apart.
 * @returns what is wrong, or `null`
 */
export async function roleProblem(database: Database): Promise<RoleProblem | null> {
  if (database.kind === 'embedded') return null
  const answer = await sql<Found>`
    select current_user as role, current_database() as database,
      rolsuper as superuser, rolbypassrls as bypass,
      coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = 'samenspel_app'), false) as app,
      coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = 'samenspel_public'), false) as open,
      has_database_privilege(current_database(), 'create') as create,
      current_setting('server_version_num')::int / 10000 as version
    from pg_roles where rolname = current_user`.execute(database.sql)
  const found = answer.rows[0]
  if (!found) throw new Error('the database does not know the role we logged in with')
  const sentence = wrongWith(found)
  return sentence === null ? null : { sentence, sql: setupSql(nameFor(found), found.database) }
}

function wrongWith(found: Found): string | null {
  if (found.version < oldestVersion)
    return `PostgreSQL ${found.version} is too old: Samenspel needs ${oldestVersion} or newer.`
  if (found.superuser)
    return `The role "${found.role}" is a superuser, and a superuser sees the data of every municipality.`
  if (found.bypass)
    return `The role "${found.role}" has BYPASSRLS, and so sees the data of every municipality.`
  const missing = [found.app ? null : 'samenspel_app', found.open ? null : 'samenspel_public'].filter(
    (name) => name !== null,
  )
  if (missing.length > 0) return `The role "${found.role}" is not a member of ${missing.join(' and ')}.`
  if (!found.create)
    return `The role "${found.role}" may not make schemas in the database "${found.database}".`
  return null
}

/** A superuser stays what it is: a role of our own is made beside it. */
function nameFor(found: Found): string {
  return found.superuser || found.bypass ? 'samenspel' : found.role
}

/**
 * The SQL that an administrator runs once with `psql`, logged in as superuser. It can be run twice.
 * @param password left out: the administrator gives one with `\password`
 */
export function setupSql(role: string, database: string, password?: string): string {
  const login = `create role ${quoted(role)} login nosuperuser nobypassrls`
  return `${unlessThere('samenspel_app', 'create role samenspel_app nologin')}
${unlessThere('samenspel_public', 'create role samenspel_public nologin')}
${unlessThere(role, login)}
alter role ${quoted(role)} nosuperuser nobypassrls${password === undefined ? '' : ` password '${password.replaceAll("'", "''")}'`};
grant samenspel_app, samenspel_public to ${quoted(role)};
select 'create database ${quoted(database)} owner ${quoted(role)}'
  where not exists (select from pg_database where datname = '${database}') \\gexec
alter database ${quoted(database)} owner to ${quoted(role)};
`
}

function unlessThere(role: string, make: string): string {
  return `select '${make.replaceAll("'", "''")}' where not exists (select from pg_roles where rolname = '${role}') \\gexec`
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
