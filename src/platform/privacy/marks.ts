/** Why we may hold something of a person (AVG article 6.1). */
export type Basis = 'toestemming' | 'overeenkomst' | 'publieke taak' | 'gerechtvaardigd belang'

/** A column that says something of a person. */
export interface PersonalColumn {
  /** What it is for, in one line of plain Dutch. */
  readonly purpose: string
  readonly basis: Basis
  /** When it goes: `tot je account weg is`, `15 minuten`. */
  readonly term: string
}

/** `plain`: says nothing of a person. */
export type ColumnMark = PersonalColumn | 'plain'

/**
 * What a capability holds of people: a mark for each column of each of its tables in the schema `samenspel`, or one
 * word for a table that holds nothing of anybody. A test walks the catalogue: a column without a mark fails it.
 */
export type Privacy = Readonly<Record<string, 'no people' | Readonly<Record<string, ColumnMark>>>>

/** Marks for columns that say nothing of a person. */
export function plain(...columns: readonly string[]): Record<string, 'plain'> {
  return Object.fromEntries(columns.map((column) => [column, 'plain' as const]))
}

/** The register of what is held of people, as a page to publish. */
export function privacyRegister(all: readonly Privacy[]): string {
  const rows = all.flatMap((privacy) =>
    Object.entries(privacy).flatMap(([table, marks]) =>
      marks === 'no people'
        ? []
        : Object.entries(marks).flatMap(([column, mark]) =>
            mark === 'plain'
              ? []
              : [`| \`${table}.${column}\` | ${mark.purpose} | ${mark.basis} | ${mark.term} |`],
          ),
    ),
  )
  return [
    '# Register of personal data',
    '',
    'Made from the marks on the columns (`privacy.ts` of each capability); do not edit it by hand:',
    '`npx vitest run src/privacy-register.test.ts -u` writes it anew. A column without a mark fails the tests.',
    '',
    '| wat | waarvoor | grondslag | hoe lang |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
