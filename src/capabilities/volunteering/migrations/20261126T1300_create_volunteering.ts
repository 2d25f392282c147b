import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, tenantTable } from '#platform/db/tables.ts'

/** What is told of a task; the same columns in the source and in what is published of it. Days are local ISO dates. */
const facts = `task_id text not null, initiative_id text not null, activity_id text, title text not null,
  about text not null, talents text[] not null, rhythm text not null, first_day text, start_time text, end_time text,
  last_day text not null, how_long text not null, places smallint not null, most_turns smallint, needs text not null,
  host text not null, skip_days text[] not null`

const ofVolunteer = `foreign key (municipality_id, volunteer_id)
  references samenspel.volunteer (municipality_id, volunteer_id) on delete cascade`
const ofOffer = `foreign key (municipality_id, offer_id)
  references samenspel.offer (municipality_id, offer_id) on delete cascade`
const ofInitiative = `foreign key (municipality_id, initiative_id)
  references samenspel.initiative (municipality_id, initiative_id) on delete cascade`

/**
 * Bounded tasks, who takes them and when, and what neighbours offer of themselves. Names and ways to reach stand in two
 * tables only, each with a moment (`kept_from`) from which its thirty days count.
 */
export const createVolunteering: Migration = {
  name: '20261126T1300_create_volunteering',
  sql: [
    tenantTable({
      name: 'task',
      columns: `${facts}, closed_at timestamptz, made_at timestamptz not null`,
      key: 'task_id',
      constraints: ofInitiative,
    }),
    'create index task_of on samenspel.task (municipality_id, initiative_id);',
    publishedTable({ name: 'task', columns: facts, key: 'task_id' }),
    'create index task_of on published.task (municipality_id, initiative_id);',
    tenantTable({
      name: 'volunteer',
      columns: `volunteer_id text not null, task_id text not null, name text not null, email text, phone text,
        locale text not null, held text[] not null, joined_at timestamptz not null, kept_from timestamptz not null`,
      key: 'volunteer_id',
      constraints: `unique (municipality_id, task_id, email), check (email is not null or phone is not null),
        foreign key (municipality_id, task_id) references samenspel.task (municipality_id, task_id) on delete cascade`,
    }),
    'create index volunteer_email on samenspel.volunteer (municipality_id, email, joined_at);',
    'create index volunteer_kept on samenspel.volunteer (municipality_id, kept_from);',
    tenantTable({
      name: 'turn',
      columns: `task_id text not null, day text not null, volunteer_id text not null, offered boolean not null`,
      key: 'task_id, day, volunteer_id',
      constraints: ofVolunteer,
    }),
    'create index turn_of on samenspel.turn (municipality_id, volunteer_id);',
    tenantTable({
      name: 'volunteer_link',
      columns: 'token_hash text not null, volunteer_id text not null, made_at timestamptz not null',
      key: 'token_hash',
      constraints: ofVolunteer,
    }),
    'create index volunteer_link_of on samenspel.volunteer_link (municipality_id, volunteer_id);',
    tenantTable({
      name: 'offer',
      columns: `offer_id text not null, kind text not null, words text not null, talents text[] not null,
        initiative_id text, area_id text, areas text[] not null, name text not null, email text, phone text,
        locale text not null, held text[] not null, state text not null, taken_by text,
        offered_at timestamptz not null, kept_from timestamptz not null`,
      key: 'offer_id',
      constraints: `check (email is not null or phone is not null), ${ofInitiative}`,
    }),
    'create index offer_to on samenspel.offer (municipality_id, initiative_id);',
    'create index offer_in on samenspel.offer (municipality_id, area_id);',
    'create index offer_email on samenspel.offer (municipality_id, email, offered_at);',
    'create index offer_kept on samenspel.offer (municipality_id, kept_from);',
    tenantTable({
      name: 'offer_suggestion',
      columns: 'offer_id text not null, initiative_id text not null, suggested_at timestamptz not null',
      key: 'offer_id, initiative_id',
      constraints: `${ofOffer}, ${ofInitiative}`,
    }),
    'create index offer_suggestion_to on samenspel.offer_suggestion (municipality_id, initiative_id);',
    tenantTable({
      name: 'offer_link',
      columns: 'token_hash text not null, offer_id text not null',
      key: 'token_hash',
      constraints: ofOffer,
    }),
    'create index offer_link_of on samenspel.offer_link (municipality_id, offer_id);',
  ].join('\n'),
}
