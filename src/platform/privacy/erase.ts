import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { platformCircles } from '#platform/access/circles.ts'
import { lookAs } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { forgetJobs } from '#platform/jobs/forget.ts'
import type { Become, MarkedTable } from './marks.ts'
import { cut, isTheirs, mentionOf, nameOf, ownersOf } from './whose.ts'
import type { Someone } from './whose.ts'

/**
 * Takes somebody out of every table, as its marks say, and out of the jobs that wait. Tables that refer to others come
 * first: by a row that is gone no other can be found.
 */
export async function erase(work: Work, tables: readonly MarkedTable[], someone: Someone): Promise<void> {
  await lookAs(work, platformCircles)
  await forgetJobs(work, mentionOf(someone))
  for (const table of tables.toReversed()) {
    await deleteRows(work, table, { someone, tables })
    await clearColumns(work, table, { someone, tables })
  }
}

interface Whom {
  readonly someone: Someone
  readonly tables: readonly MarkedTable[]
}

async function deleteRows({ ctx, db }: Work, { name, mark }: MarkedTable, whom: Whom): Promise<void> {
  const owners = ownersOf(mark).filter((owner) => owner.erasing === 'row')
  if (owners.length === 0) return
  const theirs = isTheirs(owners, whom.someone, whom.tables)
  for (const one of [...(mark.copies ?? []), name])
    await sql`delete from ${nameOf(one)} t where t.municipality_id = ${ctx.municipality} and ${theirs}`.execute(
      db,
    )
}

async function clearColumns({ ctx, db }: Work, { name, mark }: MarkedTable, whom: Whom): Promise<void> {
  for (const owner of ownersOf(mark)) {
    // A record of which all stays is found by way of another, whose name goes.
    if (owner.erasing === 'row' || changesOf(owner.become).length === 0) continue
    const theirs = isTheirs([owner], whom.someone, whom.tables)
    for (const one of [...(mark.copies ?? []), name])
      await sql`update ${nameOf(one)} t set ${replacing(owner.become)}
        where t.municipality_id = ${ctx.municipality} and ${theirs}`.execute(db)
  }
}

/** `a = null, b = 'een bewoner'`, within JSON `c = c || '{"d": null}'`: what stays is left out. */
export function replacing(become: Become): RawBuilder<unknown> {
  const whole = new Map<string, RawBuilder<unknown>>()
  const within = new Map<string, Record<string, string | null>>()
  for (const [place, value] of changesOf(become)) {
    const at = cut(place)
    if (at.within === null) whole.set(at.column, sql`${value}`)
    else within.set(at.column, { ...within.get(at.column), [at.within]: value })
  }
  for (const [column, values] of within)
    whole.set(column, sql`${sql.ref(column)} || ${JSON.stringify(values)}::jsonb`)
  return sql.join(
    [...whole].map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql`, `,
  )
}

/** The places where something else comes, with what. */
export function changesOf(become: Become): [place: string, value: string | null][] {
  return Object.entries(become).flatMap(([place, value]) =>
    value === null || typeof value === 'string' ? [[place, value] as [string, string | null]] : [],
  )
}
