import type { Migration } from '#platform/db/migrate.ts'

/** How far a promised day was reminded of, and an index on what is promised and not done. */
export const remindOfPromises: Migration = {
  name: '20261130T0340_remind_of_promises',
  sql: `alter table samenspel.premises_step add column reminded smallint not null default 0;
    create index premises_step_promised on samenspel.premises_step (municipality_id, promised_on)
      where done_on is null and promised_on is not null;`,
}
