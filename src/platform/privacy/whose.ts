import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import { hashLength } from '#platform/mail/unreachable.ts'
import type { MarkedTable, Owner, PeopleTable, RecordOwner, Who } from './marks.ts'

/** Whom it is about: their id and their address, in small letters, within one municipality. */
export interface Someone {
  readonly id: PersonId
  readonly email: string
}

type AnyOwner = Owner | RecordOwner

/** The owners of a table. */
export function ownersOf({ of }: PeopleTable): readonly AnyOwner[] {
  return of
}

/** Cuts a place in two: the column, and the name within its JSON. */
export function cut(place: string): { column: string; within: string | null } {
  const [column = '', ...rest] = place.split('.')
  return { column, within: rest.length > 0 ? rest.join('.') : null }
}

/** What stands at a place of a row, as SQL. */
export function textAt(place: string, alias: string): RawBuilder<unknown> {
  const { column, within } = cut(place)
  const whole = sql.ref(`${alias}.${column}`)
  return within === null ? whole : sql`${whole} ->> ${within}`
}

/** The place by which somebody is found. */
export function placeOf(who: Who): string {
  if ('id' in who) return who.id
  if ('email' in who) return who.email
  if ('emailHash' in who) return who.emailHash
  return 'mentionedIn' in who ? who.mentionedIn : who.by
}

/** A table of a mark, as SQL. */
export function nameOf(table: string): RawBuilder<unknown> {
  return sql.table(table.includes('.') ? table : `samenspel.${table}`)
}

/** The condition under which a row, called `t`, is this person's by one of these owners. */
export function isTheirs(
  owners: readonly AnyOwner[],
  someone: Someone,
  tables: readonly MarkedTable[],
  alias = 't',
): RawBuilder<boolean> {
  const found = owners.map((owner) => foundBy(owner, someone, tables, alias))
  return found.length === 0 ? sql`false` : sql`(${sql.join(found, sql` or `)})`
}

function foundBy(
  who: Who,
  someone: Someone,
  tables: readonly MarkedTable[],
  alias: string,
): RawBuilder<boolean> {
  const column = (name: string, of = alias) => sql.ref(`${of}.${name}`)
  if ('id' in who) return sql`${textAt(who.id, alias)} = ${someone.id}`
  if ('email' in who) return sql`lower(${textAt(who.email, alias)}) = ${someone.email}`
  if ('emailHash' in who)
    return sql`${column(who.emailHash)} = left(encode(sha256(convert_to(${column('municipality_id')} || ' ' || ${someone.email}::text, 'UTF8')), 'hex'), ${sql.lit(hashLength)})`
  if ('mentionedIn' in who) return isMentionedIn(column(who.mentionedIn), someone.email)
  const parent = tables.find(({ name }) => name === who.parent)
  if (!parent) throw new Error(`${who.parent} has no mark by which its rows are somebody's`)
  const above = `${alias}_of`
  const theirs = isTheirs(ownersOf(parent.mark).filter(isTheirOwn), someone, tables, above)
  return sql`exists (select from ${nameOf(who.parent)} ${sql.ref(above)}
    where ${column('municipality_id', above)} = ${column('municipality_id')}
      and ${column(who.by, above)} = ${column(who.by)} and ${theirs})`
}

/** A row in which somebody is only mentioned is another's. */
export function isTheirOwn(who: Who): boolean {
  return !('mentionedIn' in who)
}

/** A pattern takes twenty times as long as looking for the letters: it only judges what they found. */
function isMentionedIn(text: RawBuilder<unknown>, email: string): RawBuilder<boolean> {
  return sql`(position(${email} in lower(${text})) > 0 and ${text} ~* ${addressPattern(email)})`
}

/** Finds the address in a text, and not at the end of a longer one. */
function addressPattern(email: string): string {
  return `(?<![[:alnum:]._%+'-])${escaped(email)}(?![[:alnum:]-]|\\.[[:alnum:]])`
}

/** What to look for where somebody may be mentioned: the letters, and the pattern that judges what was found. */
export function mentionOf({ id, email }: Someone): { letters: readonly string[]; pattern: string } {
  const pattern = `${addressPattern(email)}|(?<![[:alnum:]])${escaped(id)}(?![[:alnum:]])`
  return { letters: [id, email], pattern }
}

function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`)
}
