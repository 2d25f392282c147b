import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { circlesOf, isCircle, platformCircles } from '#platform/access/circles.ts'
import { functionOf } from '#platform/access/roles.ts'
import type { Actor, Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import { Forbidden } from '#platform/http/problems.ts'
import type { Database } from './database.ts'
import { forget } from './remember.ts'

declare const made: unique symbol

/** A short transaction of one municipality; only `useCase` makes one, and stores that write ask for it. */
export interface Work {
  readonly [made]: 'work'
  readonly ctx: Ctx
  readonly db: Transaction<never>
}

/** Reading of what is public; only `publicQuery` makes one. */
export interface Reading {
  readonly [made]: 'reading'
  readonly municipality: MunicipalityId
  readonly db: Kysely<never>
}

interface Rules<Thing, Input, Result> {
  /** `initiatives.publish`: what the audit trail and the log call it. */
  readonly name: string
  /** Loads what it is about, through what this municipality may see. Left out: the input itself. */
  readonly on?: (work: Work, input: Input) => Promise<Thing>
  /** One sentence of policy about the loaded thing. */
  readonly may: (actor: Actor, thing: Thing) => boolean
  /**
   * The change, or the reading of personal data by staff, as the audit trail keeps it; `null` for work that nobody
   * answers for.
   */
  readonly records: string | null
  /**
   * Whether it came to that: the trail says what happened, not what was tried. Left out: whenever nothing was thrown.
   */
  readonly happened?: (result: Result, before: Thing) => boolean
  /** What it was about, for the audit trail: an id, never a name. */
  readonly about?: (thing: Thing, input: Input) => string | null
  /** Who did it is not kept: they asked to be forgotten. */
  readonly by?: 'unnamed'
  /**
   * Nothing of what everybody may read changes, so what is remembered of it stays. For what is asked with every page
   * of somebody who is signed in; left out, all is read anew.
   */
  readonly publishes?: 'nothing'
}

/**
 * The door for writing and for what is protected: role, tenant, permission, work and audit in one transaction.
 * No mail, no fetch and no rendering inside: the embedded database has one connection.
 * @throws {Forbidden} when the policy says no
 */
export function useCase<Input, Result, Thing = Input>(
  rules: Rules<Thing, Input, Result>,
  run: (work: Work, thing: Thing, input: Input) => Promise<Result>,
): (database: Database, ctx: Ctx, input: Input) => Promise<Result> {
  return async (database, ctx, input) => {
    const result = await database.sql.transaction().execute(async (db) => {
      await enter(db, ctx)
      const work = { ctx, db } as unknown as Work
      const thing = rules.on ? await rules.on(work, input) : (input as unknown as Thing)
      if (!rules.may(ctx.actor, thing)) throw new Forbidden(rules.name)
      const done = await run(work, thing, input)
      if (rules.records && (rules.happened?.(done, thing) ?? true))
        await record(work, rules.records, { subject: rules.about?.(thing, input) ?? null, by: rules.by })
      return done
    })
    if (rules.publishes !== 'nothing') forget(database, ctx.municipality)
    return result
  }
}

/** The door for what everybody may read: the published schema, by a role that can read nothing else. */
export function publicQuery<Input, Result>(
  run: (reading: Reading, input: Input) => Promise<Result>,
): (database: Database, municipality: MunicipalityId, input: Input) => Promise<Result> {
  return (database, municipality, input) => {
    const read = (db: Kysely<never>) => run({ municipality, db } as unknown as Reading, input)
    // On a server these connections have the role from their first moment.
    if (database.kind === 'server') return read(database.publicSql)
    return database.sql.transaction().execute(async (db) => {
      await sql`set local role samenspel_public`.execute(db)
      return read(db)
    })
  }
}

/** A short transaction on the reference tables, which are the same for every municipality. */
export interface ReferenceWork {
  readonly [made]: 'reference'
  readonly db: Transaction<never>
}

/**
 * The door for facts of the whole country. It sets no municipality, so it reaches nobody's own data.
 * @throws {Forbidden} when the policy says no
 */
export function referenceCase<Input, Result>(
  rules: { readonly name: string; readonly may: (actor: Actor) => boolean },
  run: (work: ReferenceWork, input: Input) => Promise<Result>,
): (database: Database, actor: Actor, input: Input) => Promise<Result> {
  return (database, actor, input) => {
    if (!rules.may(actor)) throw new Forbidden(rules.name)
    return database.sql.transaction().execute(async (db) => {
      await sql`set local role samenspel_app`.execute(db)
      return run({ db } as unknown as ReferenceWork, input)
    })
  }
}

const codeOfMunicipality = /^GM\d{4}$/

/** Reads a code as people type it: `gm0392` is `GM0392`; `null` when it is none. */
export function municipalityId(text: string): MunicipalityId | null {
  const code = text.trim().toUpperCase()
  return codeOfMunicipality.test(code) ? (code as MunicipalityId) : null
}

async function enter(db: Transaction<never>, { municipality, actor }: Ctx): Promise<void> {
  if (!codeOfMunicipality.test(municipality)) throw new Error('not a municipality code')
  // A literal, because Citus refuses set_config in a distributed transaction.
  await sql.raw(`set local role samenspel_app`).execute(db)
  await sql.raw(`set local samenspel.municipality = '${municipality}'`).execute(db)
  await standIn(db, circlesOf(actor))
}

async function standIn(db: Transaction<never>, circles: readonly string[]): Promise<void> {
  if (!circles.every(isCircle)) throw new Error('not a circle')
  await sql.raw(`set local samenspel.circles = '${circles.join(',')}'`).execute(db)
}

/**
 * From here on, this piece of work sees what somebody in these circles would see, and the database refuses the rest:
 * for whoever wants to look with the eyes of another.
 */
export function lookAs(work: Work, circles: readonly string[]): Promise<void> {
  return standIn(work.db, circles)
}

/**
 * Does one step as the platform itself, for what nobody may do or see by themselves; afterwards this piece of work sees
 * what it saw before.
 */
export async function asPlatform<Result>(work: Work, step: () => Promise<Result>): Promise<Result> {
  const before = await sql<{ circles: string }>`
    select coalesce(current_setting('samenspel.circles', true), '') as circles`.execute(work.db)
  await standIn(work.db, platformCircles)
  const result = await step()
  await standIn(work.db, before.rows[0]!.circles.split(',').filter(Boolean))
  return result
}

async function record(
  work: Work,
  action: string,
  { subject, by }: { subject: string | null; by: 'unnamed' | undefined },
): Promise<void> {
  const { ctx, db } = work
  const person = ctx.actor.kind === 'person' && by !== 'unnamed' ? ctx.actor.id : null
  await sql`insert into samenspel.audit_entry (municipality_id, audit_id, at, actor, person_id, action, subject, request_id)
    values (${ctx.municipality}, gen_random_uuid(), ${ctx.now}, ${functionOf(ctx.actor)}, ${person}, ${action}, ${subject}, ${ctx.requestId})`.execute(
    db,
  )
}
