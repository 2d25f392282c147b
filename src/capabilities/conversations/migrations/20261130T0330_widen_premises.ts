import type { Migration } from '#platform/db/migrate.ts'

/** What a matter of premises is, and of each step what was promised first and why that became another day. */
export const widenPremises: Migration = {
  name: '20261130T0330_widen_premises',
  sql: `alter table samenspel.conversation add column matter text;
    alter table samenspel.premises_step add column first_promised_on text, add column reason text not null default '';`,
}
