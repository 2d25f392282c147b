import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, tenantTable } from '#platform/db/tables.ts'

const ofActivity = `foreign key (municipality_id, activity_id)
        references samenspel.activity (municipality_id, activity_id) on delete cascade`

/**
 * Who comes on a date, who waits, and how many there were. Names and ways to reach somebody stand in `joining` alone; a
 * number per date is all that stays, also when the activity is gone.
 */
export const createJoining: Migration = {
  name: '20261126T1200_create_joining',
  sql: [
    tenantTable({
      name: 'gathering',
      columns: `activity_id text not null, day date not null, next_line integer not null default 1,
        hosts_told_at timestamptz`,
      key: 'activity_id, day',
      constraints: ofActivity,
    }),
    tenantTable({
      name: 'joining',
      columns: `joining_id text not null, activity_id text not null, day date not null, line integer not null,
        name text not null, email text, phone text, first_time boolean not null, locale text not null,
        standing text not null check (standing in ('coming', 'waiting', 'off')),
        starts_at timestamptz not null, sequence integer not null default 0, joined_at timestamptz not null,
        changed_at timestamptz not null, reminded_at timestamptz, to_call boolean not null default false`,
      key: 'joining_id',
      constraints: `check (email is not null or phone is not null),
        unique (municipality_id, activity_id, day, line),
        foreign key (municipality_id, activity_id, day)
        references samenspel.gathering (municipality_id, activity_id, day) on delete cascade`,
    }),
    'create index joining_starts on samenspel.joining (municipality_id, starts_at);',
    'create index joining_email on samenspel.joining (municipality_id, email);',
    tenantTable({
      name: 'joining_link',
      columns: 'token_hash text not null, joining_id text not null',
      key: 'token_hash',
      constraints: `foreign key (municipality_id, joining_id)
        references samenspel.joining (municipality_id, joining_id) on delete cascade`,
    }),
    'create index joining_link_of on samenspel.joining_link (municipality_id, joining_id);',
    tenantTable({
      name: 'attendance',
      columns: `activity_id text not null, day date not null, initiative_id text not null,
        came integer not null check (came between 0 and 10000),
        first_time integer not null check (first_time between 0 and came), counted_at timestamptz not null`,
      key: 'activity_id, day',
      constraints: `foreign key (municipality_id, initiative_id)
        references samenspel.initiative (municipality_id, initiative_id) on delete cascade`,
    }),
    'create index attendance_of on samenspel.attendance (municipality_id, initiative_id, day);',
    publishedTable({
      name: 'gathering',
      columns: 'activity_id text not null, day date not null, places_left integer not null',
      key: 'activity_id, day',
      constraints: `foreign key (municipality_id, activity_id)
        references published.activity (municipality_id, activity_id) on delete cascade`,
    }),
  ].join('\n'),
}
