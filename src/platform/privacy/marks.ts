import type { Locale } from '#platform/context/ctx.ts'
import type { RecordKind } from './records.ts'

/** Why we may hold something of a person (AVG article 6.1). */
export type Basis = 'toestemming' | 'overeenkomst' | 'publieke taak' | 'gerechtvaardigd belang'

/** A column that says something of a person. */
export interface PersonalColumn {
  /** What it is for, in one line of plain Dutch. */
  readonly purpose: string
  readonly basis: Basis
  /** Holds something by which one can sign in, such as a mail with a link: it is never exported. */
  readonly secret?: true
}

/** `plain`: says nothing of a person. `secret`: neither, and it is never exported, such as the hash of a link. */
export type ColumnMark = PersonalColumn | 'plain' | 'secret'

/** The same words in every language of ours. */
export type Words = Readonly<Record<Locale, string>>

/** A column, or a text within a column of JSON: `content.email`. */
export type Place<Column extends string = string> = Column | `${Column}.${string}`

/** How the rows of somebody are found. */
export type Who<Column extends string = string> =
  /** There stands the id of a person. */
  | { readonly id: Place<Column> }
  /** There stands an e-mail address. */
  | { readonly email: Place<Column> }
  /** There stands a hash of an e-mail address, by `hashOfAddress`. */
  | { readonly emailHash: Column }
  /** The address may stand anywhere in this text. Such a row is erased, and not exported: it is another's too. */
  | { readonly mentionedIn: Column }
  /** The row belongs to one of that table, which has a column of the same name. */
  | { readonly parent: string; readonly by: Column }

/** What is in a column afterwards: nothing, a text such as "een bewoner", or, with the reason, what there was. */
export type Becomes = null | string | { readonly stays: string }

export type Become<Column extends string = string> = Readonly<Partial<Record<Place<Column>, Becomes>>>

/** Whose row it is, and what erasing that person does with it. */
export type Owner<Column extends string = string> = Who<Column> &
  (
    | { readonly erasing: 'row' }
    /** The row stays, because others need it; what it says of this person goes. */
    | { readonly erasing: 'columns'; readonly become: Become<Column> }
  )

/** The same for what the municipality received as its record: it stays for its legal term, without the name. */
export type RecordOwner<Column extends string = string> = Who<Column> & {
  readonly erasing: 'record'
  readonly become: Become<Column>
}

/** How long a row is kept. */
export type Keep<Column extends string = string> =
  | 'until erased'
  /** Something that people do takes it away, in words that follow "until": nothing here does. */
  | { readonly until: Words }
  | KeepDays<Column>

export interface KeepDays<Column extends string = string> {
  readonly days: number
  /** The column with the moment from which the days count. */
  readonly from: Column
  /** That moment, in words that follow a number of days: "na je laatste bezoek". */
  readonly after?: Words
  /** What takes it away sooner, in words that follow "until". */
  readonly sooner?: Words
  /** When the days are over the row stays, with these columns replaced; without it the row goes. */
  readonly clears?: Become<Column>
}

/** For the legal term of this kind of record. */
export interface RecordKeep<Column extends string = string> {
  readonly record: RecordKind
  readonly from: Column
  /** The municipality's own (`keptFor`); left out of a mark. */
  readonly years?: number
}

interface Shared<Column extends string> {
  /** What it is, as the person of whom it is would say it; begins without a capital: "waar je bent ingelogd". */
  readonly what: Words
  readonly columns: Readonly<Record<Column, ColumnMark>>
  /** Tables of the schema `published` with the same columns: what is done to a row is done to its copy. */
  readonly copies?: readonly `published.${string}`[]
}

/** A table that holds something of people. */
export type PeopleTable<Column extends string = string> = Shared<Column> &
  (
    | { readonly of: readonly [Owner<Column>, ...Owner<Column>[]]; readonly keep: Keep<Column> }
    | {
        readonly of: readonly [RecordOwner<Column>, ...(Owner<Column> | RecordOwner<Column>)[]]
        readonly keep: RecordKeep<Column>
      }
  )

/** A table of which we say column by column that it holds nothing of anybody. */
export interface NobodysTable<Column extends string = string> {
  readonly of: 'nobody'
  readonly columns: Readonly<Record<Column, 'plain' | 'secret'>>
  /** Where people write freely somebody may be named all the same: it goes in time. */
  readonly keep?: KeepDays<Column>
}

export type TableMark = PeopleTable | NobodysTable | 'no people'

/**
 * What a capability holds of people: a mark for each of its tables (in the schema `samenspel` unless it names another),
 * those that others refer to first. Export, erasure, retention and the register follow from it. A test walks the
 * catalogue: a table or column without a mark fails it, and so does a mark that cannot be carried out.
 */
export type Privacy = Readonly<Record<string, TableMark>>

/** Marks a table of people. The columns it speaks of elsewhere must be among its `columns`, or it does not compile. */
export function peopleTable<const Column extends string>(
  mark: Pick<Shared<Column>, 'columns'> & PeopleTable<NoInfer<Column>>,
): PeopleTable {
  return mark
}

/** Marks a table of nobody that is kept for a time. The columns of its term must be among its `columns`. */
export function nobodysTable<const Column extends string>(
  mark: Pick<NobodysTable<Column>, 'columns'> & NobodysTable<NoInfer<Column>>,
): NobodysTable {
  return mark
}

/** Marks for columns that say nothing of a person. */
export function plain<const Column extends string>(...columns: readonly Column[]): Record<Column, 'plain'> {
  return Object.fromEntries(columns.map((column) => [column, 'plain' as const])) as Record<Column, 'plain'>
}

/** A table with people in it, by its name. */
export interface MarkedTable {
  readonly name: string
  readonly mark: PeopleTable
}

/** The tables with people in them, in the order in which one refers to another. */
export function tablesOfPeople(all: readonly Privacy[]): MarkedTable[] {
  return all.flatMap((privacy) =>
    Object.entries(privacy).flatMap(([name, mark]) =>
      mark === 'no people' || mark.of === 'nobody' ? [] : [{ name, mark }],
    ),
  )
}

/** A table of which rows may have had their time, by its name. */
export interface TimedTable {
  readonly name: string
  readonly mark: Pick<PeopleTable, 'keep' | 'copies'>
}

/** The tables of which something may go in time, of people or not, in the order in which one refers to another. */
export function tablesInTime(all: readonly Privacy[]): TimedTable[] {
  return all.flatMap((privacy) =>
    Object.entries(privacy).flatMap(([name, mark]): TimedTable[] =>
      mark === 'no people' || !isKept(mark) ? [] : [{ name, mark }],
    ),
  )
}

const isKept = <Mark extends PeopleTable | NobodysTable>(
  mark: Mark,
): mark is Mark & { readonly keep: NonNullable<Mark['keep']> } => mark.keep !== undefined
