import type { Migration } from '#platform/db/migrate.ts'
import { sharedTable, tenantTable } from '#platform/db/tables.ts'

/** The columns that become parts, each with the part and the JSON it is told in. */
const moved: readonly (readonly [part: string, content: string, told: string])[] = [
  ['sentence', `'sentence', sentence`, `sentence <> ''`],
  [
    'place',
    `'name', place_name, 'address', place_address, 'postcode', place_postcode,
      'spot', case when lat is not null then jsonb_build_object('lat', lat, 'lon', lon) end`,
    `place_name <> '' or lat is not null`,
  ],
  [
    'contact',
    `'phone', phone, 'email', email, 'website', website, 'chat', chat`,
    `coalesce(phone, email, website, chat) is not null`,
  ],
  ['room', `'state', room, 'note', ''`, 'true'],
  ['themes', `'themes', to_jsonb(themes), 'forWhom', for_whom`, `themes <> '{}' or for_whom <> ''`],
  [
    'practical',
    `'openingHours', opening_hours, 'costCents', cost_cents`,
    `opening_hours <> '' or cost_cents is not null`,
  ],
  ['story', `'story', story, 'since', since`, `story <> '' or since is not null`],
  [
    'access',
    `'stepFree', step_free, 'toilet', toilet, 'quiet', quiet, 'childcare', childcare, 'alcoholFree', alcohol_free,
      'languages', to_jsonb(languages), 'groupSize', group_size`,
    `coalesce(step_free, toilet, quiet, childcare, alcohol_free) is not null or languages <> '{}' or group_size is not null`,
  ],
]

/** What was there came in by file and is on the page already: it stays shared with everyone. */
function moveColumns(): string {
  return moved
    .map(
      ([part, content, told]) => `
    insert into samenspel.initiative_part (municipality_id, initiative_id, part, content, revision, updated_at, circle, area_circles, audience)
    select municipality_id, initiative_id, '${part}', jsonb_build_object(${content}), 1, updated_at,
      'team:' || initiative_id, array['area:*'], 'everyone'
    from samenspel.initiative where ${told};`,
    )
    .join('\n')
}

const gone = [
  'sentence, story, since, themes, for_whom, place_name, place_address, place_postcode, lat, lon, opening_hours, cost_cents',
  'step_free, toilet, quiet, childcare, alcohol_free, languages, group_size, phone, email, website, chat, room',
]
  .join(', ')
  .split(', ')

export const shareByPart: Migration = {
  name: '20261125T0920_share_by_part',
  sql: [
    sharedTable({
      name: 'initiative_part',
      columns: `initiative_id text not null, part text not null, content jsonb not null, revision integer not null,
        updated_at timestamptz not null`,
      key: 'initiative_id, part',
      constraints: `foreign key (municipality_id, initiative_id)
        references samenspel.initiative (municipality_id, initiative_id) on delete cascade`,
    }),
    // The owner of the tables is bound by their policies too; moving goes over all municipalities.
    `alter table samenspel.initiative no force row level security;
    alter table samenspel.initiative_part no force row level security;`,
    moveColumns(),
    `alter table samenspel.initiative force row level security;
    alter table samenspel.initiative_part force row level security;`,
    `alter table samenspel.initiative ${gone.map((column) => `drop column ${column}`).join(', ')},
      add column standing text not null default 'published',
      add column claimed boolean not null default false,
      add column areas text[] not null default '{}',
      add column confirmed_by text;`,
    `alter table published.initiative add column room_note text not null default '', add column we_are text not null default '',
      add column we_are_not text not null default '', add column relation text not null default '';`,
    tenantTable({
      name: 'refused_initiative',
      columns: `name_hash text not null, refused_on date not null`,
      key: 'name_hash',
    }),
  ].join('\n'),
}
