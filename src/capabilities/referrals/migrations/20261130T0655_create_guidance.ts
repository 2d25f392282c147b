import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable } from '#platform/db/tables.ts'

/**
 * Whom a municipality says to turn to, per reason, and when it last looked. A row made by us (`samenspel`) says what the
 * national list said on the day that somebody looked at it, so that the look no longer counts when that list changes.
 */
export const createGuidance: Migration = {
  name: '20261130T0655_create_guidance',
  sql: publishedTable({
    name: 'guidance',
    columns: `reason text not null, made_by text not null check (made_by in ('municipality', 'samenspel')),
      sentence jsonb not null, services jsonb not null, checked_on date not null`,
    key: 'reason',
  }),
}
