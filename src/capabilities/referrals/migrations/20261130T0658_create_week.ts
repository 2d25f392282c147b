import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, tenantTable } from '#platform/db/tables.ts'

/**
 * The week of a team. That a team called and heard that an offer still holds, is said of the offer, with the team and the
 * day and never the worker; `was` is what stood there before, for when its people say that it is otherwise. Indexes are
 * for what the week asks of everything that is published.
 */
export const createWeek: Migration = {
  name: '20261130T0658_create_week',
  sql: [
    publishedTable({
      name: 'offer_call',
      columns:
        'activity_id text not null, initiative_id text not null, team text not null, day date not null, was date',
      key: 'activity_id',
      constraints: `foreign key (municipality_id, activity_id)
        references published.activity (municipality_id, activity_id) on delete cascade`,
    }),
    'create index offer_call_of on published.offer_call (municipality_id, initiative_id);',
    tenantTable({
      name: 'week_mail',
      columns: 'person_id text not null, sent_on date, stopped_on date',
      key: 'person_id',
    }),
    tenantTable({
      name: 'week_mail_link',
      columns: 'token_hash text not null, person_id text not null, made_on date not null',
      key: 'token_hash',
      constraints: `foreign key (municipality_id, person_id)
        references samenspel.week_mail (municipality_id, person_id) on delete cascade`,
    }),
    'create index week_mail_link_of on samenspel.week_mail_link (municipality_id, person_id, made_on);',
    'create index occurrence_off on published.occurrence (municipality_id, day) where cancelled;',
    'create index activity_by_confirmed on published.activity (municipality_id, confirmed_on nulls first);',
    "create index activity_asks on published.activity (municipality_id) where volunteers <> '[]';",
    `create index initiative_asks on published.initiative (municipality_id, confirmed_on)
      where room = 'welcome' and room_note <> '';`,
  ].join('\n'),
}
