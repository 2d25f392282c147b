import type { Migration } from './migrate.ts'

/**
 * The audit trail also says what something was about and who did it. Nobody changes a line of it; only the person
 * can be taken out, when they are forgotten: what they were stays.
 */
export const widenAudit: Migration = {
  name: '20261125T0900_widen_audit',
  sql: `
    alter table samenspel.audit_entry add column person_id text;
    alter table samenspel.audit_entry add column subject text;
    grant update (person_id), delete on samenspel.audit_entry to samenspel_app;
    create index audit_at on samenspel.audit_entry (municipality_id, at desc);
    create index audit_of_person on samenspel.audit_entry (municipality_id, person_id);`,
}

/** One kind of action is found without reading all others of the period. */
export const findInAudit: Migration = {
  name: '20261125T1015_find_in_audit',
  sql: 'create index audit_of_action on samenspel.audit_entry (municipality_id, action, at desc);',
}
