import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable } from '#platform/db/tables.ts'

/**
 * What an offer is about, as a question is matched with it: found in its own words when it is published, so that no text
 * is read again for a question. `reading` says by which version of the thesaurus it was read.
 */
export const createMatchProfile: Migration = {
  name: '20261130T0600_create_match_profile',
  sql: [
    publishedTable({
      name: 'match_profile',
      columns: `activity_id text not null, initiative_id text not null, reading text not null, is_full boolean not null,
        has_steps boolean not null, is_closed boolean not null, serves_alcohol boolean not null,
        audience text[] not null, min_age smallint, max_age smallint`,
      key: 'activity_id',
      constraints: `foreign key (municipality_id, activity_id)
        references published.activity (municipality_id, activity_id) on delete cascade`,
    }),
    'create index match_profile_reading on published.match_profile (municipality_id, reading, activity_id);',
    publishedTable({
      name: 'match_topic',
      columns: `activity_id text not null, side text not null check (side in ('offer', 'help')), topic text not null,
        strength real not null`,
      key: 'activity_id, side, topic',
      constraints: `foreign key (municipality_id, activity_id)
        references published.match_profile (municipality_id, activity_id) on delete cascade`,
    }),
    'create index match_topic_of on published.match_topic (municipality_id, side, topic, strength) include (activity_id);',
  ].join('\n'),
}
