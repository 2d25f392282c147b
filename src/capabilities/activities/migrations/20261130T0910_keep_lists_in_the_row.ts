import type { Migration } from '#platform/db/migrate.ts'

/**
 * Short lists by which is filtered stay in the row. The words that are searched fill most of the kilobyte that a row may
 * take, and everything else, however short, was put away beside it: looking at the languages of 10,000 activities
 * took half of the time of a question. The second statement writes every row anew, so that those of before fit as well.
 */
export const keepListsInTheRow: Migration = {
  name: '20261130T0910_keep_lists_in_the_row',
  sql: `
    alter table published.activity alter column languages set storage main, alter column areas set storage main,
      alter column themes set storage main;
    alter table published.activity alter column noise type text using noise || '';`,
}
