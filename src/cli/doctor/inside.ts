import { sql } from 'kysely'
import { listAreas, listMunicipalities, listThemes } from '#capabilities/municipalities/index.ts'
import { migrations } from '#capabilities/index.ts'
import type { Database } from '#platform/db/database.ts'
import { pendingMigrations } from '#platform/db/migrate.ts'
import { roleProblem } from '#platform/db/roles.ts'
import { readStuck } from '#platform/mail/outbox.ts'
import type { Tenant } from '#platform/http/house.ts'
import { availableLooks } from '#platform/looks.ts'
import { lateJobs } from '#platform/jobs/late.ts'
import { good, look, wrong } from './finding.ts'
import type { Finding } from './finding.ts'

/** Everything that can be seen only inside the database. */
export async function lookInside(database: Database, now: Date): Promise<Finding[]> {
  const findings = [await lookAtEngine(database), await lookAtRole(database)]
  const pending = await pendingMigrations(database, migrations)
  if (pending.length > 0) {
    const steps = `${pending.length} ${pending.length === 1 ? 'step' : 'steps'}`
    findings.push(
      wrong('version', `The database is ${steps} behind: ${pending.join(', ')}.`, 'Run: samenspel migrate'),
    )
    // What follows asks tables that may not be there yet.
    return findings
  }
  findings.push(good('version', 'The database is up to date.'))
  findings.push(await lookAtJobs(database, now), await lookAtDatabaseClock(database, now))
  return [...findings, ...(await lookAtMunicipalities(database, now))]
}

async function lookAtEngine(database: Database): Promise<Finding> {
  const answer = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(
    database.sql,
  )
  const kind = database.kind === 'embedded' ? 'The embedded database' : 'The database server'
  return good(
    'database',
    `${kind} answers: PostgreSQL ${answer.rows[0]?.version ?? 'of an unknown version'}.`,
  )
}

async function lookAtRole(database: Database): Promise<Finding> {
  const problem = await roleProblem(database)
  if (problem) return wrong('role', problem.sentence, `As superuser, in psql:\n${problem.sql}`)
  const sentence =
    database.kind === 'embedded'
      ? 'Municipalities are kept apart by the two doors to the data; the embedded database has no logins.'
      : 'The login role is bound by row-level security.'
  return good('role', sentence)
}

async function lookAtJobs(database: Database, now: Date): Promise<Finding> {
  const { waiting, failed } = await lateJobs(database, now)
  if (failed.length > 0)
    return look(
      'jobs',
      `Failed in the last week, after being tried again: ${failed.join(', ')}.`,
      'The log of the server says why, in lines with "job failed".',
    )
  if (waiting.length > 0)
    return look(
      'jobs',
      `Waiting for more than two hours: ${waiting.join(', ')}.`,
      'Jobs run within the server: start it, or look in its log for "jobs failed".',
    )
  return good('jobs', 'No job is late.')
}

async function lookAtDatabaseClock(database: Database, now: Date): Promise<Finding> {
  const answer = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(database.sql)
  const there = new Date(answer.rows[0]?.now ?? now)
  const apart = Math.abs(there.getTime() - now.getTime()) / 1000
  if (database.kind === 'server' && apart > 10)
    return look(
      'database-clock',
      `The clock of the database server is ${Math.round(apart)} seconds away from ours.`,
      'Let both machines keep their time by NTP.',
    )
  return good('database-clock', 'The database has the same time.')
}

async function lookAtMunicipalities(database: Database, now: Date): Promise<Finding[]> {
  const all = await listMunicipalities(database)
  if (all.length === 0)
    return [
      wrong(
        'municipalities',
        'There is no municipality yet.',
        'Add one: samenspel municipality add GM0392 Haarlem',
      ),
    ]
  const names = all.map((one) => `${one.name} (${one.id})`).join(', ')
  const found = await Promise.all(all.map((one) => lookAtMunicipality(database, one, now)))
  const looks = await availableLooks()
  return [
    good('municipalities', `Served here: ${names}.`),
    ...(all.length > 1 ? all.flatMap(lookAtHost) : []),
    ...all.flatMap((one) => lookAtLook(one, looks)),
    ...found.flat(),
  ]
}

/** Where there are several, each is found by its host name alone. */
function lookAtHost({ id, name, host, demo }: Tenant): Finding[] {
  if (host.includes('.') || demo) return []
  return [
    look(
      `host ${id}`,
      `${name} is served at the host name "${host}" only, which nobody else can reach.`,
      `Give it a whole one: samenspel municipality add ${id} "${name}" --host haarlem.example.org`,
    ),
  ]
}

function lookAtLook({ id, name, look: its }: Tenant, looks: readonly string[]): Finding[] {
  if (looks.includes(its)) return []
  return [
    look(
      `look ${id}`,
      `${name} has the look "${its}", which is not here, so it is shown in the neutral one.`,
      `Put it in themes/${its} and start again, or choose another: samenspel municipality add ${id} "${name}" --look neutral`,
    ),
  ]
}

const hour = 3_600_000

async function lookAtStuckMail(database: Database, { id, name }: Tenant, now: Date): Promise<Finding[]> {
  const actor = { kind: 'system', name: 'doctor' } as const
  const ctx = { municipality: id, actor, locale: 'nl', now, requestId: 'doctor' } as const
  const { count, oldest } = await readStuck(database, ctx, { before: new Date(now.getTime() - hour) })
  if (oldest === null) return []
  const hours = Math.floor((now.getTime() - oldest.getTime()) / hour)
  return [
    look(
      `mail ${id}`,
      `The mail server did not take ${count} mails of ${name}; the oldest waits for ${hours} hours.`,
      'The log of the server says why, in lines with "a mail was not taken". After five days a mail is dropped.',
    ),
  ]
}

async function lookAtMunicipality(database: Database, tenant: Tenant, now: Date): Promise<Finding[]> {
  const { id, name } = tenant
  const findings = await lookAtStuckMail(database, tenant, now)
  const areas = await listAreas(database, id, ['wijk', 'buurt', 'gebied'])
  if (areas.length === 0)
    findings.push(
      look(
        `areas ${id}`,
        `${name} has no areas: nobody can look by neighbourhood.`,
        `Import those of CBS: samenspel areas import FILE`,
      ),
    )
  else findings.push(good(`areas ${id}`, `${name} has ${areas.length} areas.`))
  const themes = await listThemes(database, id, undefined)
  if (themes.length === 0)
    findings.push(
      look(
        `themes ${id}`,
        `${name} has no themes.`,
        `Add it again, which gives it the usual ones: samenspel municipality add ${id} "${name}"`,
      ),
    )
  else findings.push(good(`themes ${id}`, `${name} has ${themes.length} themes.`))
  return findings
}
