import type { Migration } from '#platform/db/migrate.ts'

/** The language in which somebody last signed in: our mails to them are written in it. */
export const knowWhichLanguage: Migration = {
  name: '20261125T1830_know_which_language',
  sql: 'alter table samenspel.person add column locale text;',
}
