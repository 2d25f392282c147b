import type { Migration } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'

const ofFollower = `foreign key (municipality_id, follower_id)
  references samenspel.follower (municipality_id, follower_id) on delete cascade`

/**
 * Who follows what, and what there is to tell. News lies sealed in numbered issues, and a follower remembers the number
 * up to which they were told: a number, because a clock cannot say in which order transactions ended.
 */
export const createFollow: Migration = {
  name: '20261126T1400_create_follow',
  sql: [
    tenantTable({
      name: 'follow_wish',
      columns: `token_hash text not null, email text not null, locale text not null, kind text not null, what text not null,
        name text not null, asked_at timestamptz not null`,
      key: 'token_hash',
    }),
    'create index follow_wish_email on samenspel.follow_wish (municipality_id, email, asked_at);',
    tenantTable({
      name: 'follower',
      columns: `follower_id text not null, email text not null, locale text not null, since timestamptz not null,
        digest_rhythm text not null, search_rhythm text not null, cancelled_rhythm text not null, weekday smallint not null,
        digest_on date, search_on date, due_on date, mailed_on date, told_day date,
        told_news integer not null, told_cancelled integer not null, told_search integer not null, idle_since timestamptz`,
      key: 'follower_id',
      constraints: 'unique (municipality_id, email)',
    }),
    'create index follower_due on samenspel.follower (municipality_id, due_on);',
    tenantTable({
      name: 'follow',
      columns: `follow_id text not null, follower_id text not null, kind text not null, what text not null, name text not null,
        known text[] not null, from_issue integer not null, since timestamptz not null, stopped_at timestamptz`,
      key: 'follow_id',
      constraints: `unique (municipality_id, follower_id, kind, what), ${ofFollower}`,
    }),
    'create index follow_of_what on samenspel.follow (municipality_id, kind, what);',
    tenantTable({
      name: 'follower_link',
      columns: `token_hash text not null, follower_id text not null, scope text not null, made_at timestamptz not null`,
      key: 'token_hash',
      constraints: ofFollower,
    }),
    'create index follower_link_of_follower on samenspel.follower_link (municipality_id, follower_id, made_at);',
    tenantTable({ name: 'news_issue', columns: 'issue integer not null', key: '' }),
    tenantTable({
      name: 'news',
      columns: `news_id text not null, issue integer, kind text not null, activity_id text, initiative_id text not null,
        day date, title text not null, initiative_name text not null, areas text[] not null, themes text[] not null, at timestamptz not null`,
      key: 'news_id',
    }),
    'create index news_unsealed on samenspel.news (municipality_id) where issue is null;',
    'create index news_of_activity on samenspel.news (municipality_id, activity_id);',
    'create index news_at on samenspel.news (municipality_id, at);',
    'create index news_in_issue on samenspel.news (municipality_id, issue);',
    tenantTable({
      name: 'news_key',
      columns: `kind text not null, what text not null, issue integer not null, news_id text not null, urgent boolean not null`,
      key: 'kind, what, issue, news_id',
      constraints: `foreign key (municipality_id, news_id) references samenspel.news (municipality_id, news_id) on delete cascade`,
    }),
    'create index news_key_urgent on samenspel.news_key (municipality_id, issue) where urgent;',
    'create index news_key_of_news on samenspel.news_key (municipality_id, news_id);',
  ].join('\n'),
}
