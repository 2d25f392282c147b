import type { Migration } from '#platform/db/migrate.ts'
import { publishedTable, referenceTable, tenantTable } from '#platform/db/tables.ts'

/** As they were when this step was made: a longer list is a step of its own. */
const conditions = [
  'step-free',
  'toilet',
  'quiet',
  'small-group',
  'childcare',
  'alcohol-free',
  'women-only',
  'free',
  'cheap',
  'walk-in',
  'near',
  'indoors',
]
const outcomes = ['asked', 'offered', 'professional-first', 'danger', 'start', 'nothing']
const verdicts = ['fits', 'too-far', 'full', 'outdated', 'threshold']
const heard = ['full', 'outdated', 'threshold']
const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const extras = [
  ...['overdag', 'ochtend', 'middag', 'avond', 'doordeweeks', 'weekend', ...days].map((one) => `when:${one}`),
  ...conditions.map((one) => `condition:${one}`),
  ...['kind', 'jongere', 'oudere', 'ouder-met-kind'].map((one) => `who:${one}`),
]

const counted = 'n integer not null check (n > 0)'

const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ')
const oneOf = (column: string, values: readonly string[]) => `check (${column} in (${listed(values)}))`

/** A moment no finer than this. */
const firstOf = (column: 'quarter' | 'month' | 'last_month') =>
  `check (extract(day from ${column}) = 1${column === 'quarter' ? ` and extract(month from ${column}) in (1, 4, 7, 10)` : ''})`

const ofActivity = (schema: 'samenspel' | 'published') => `foreign key (municipality_id, activity_id)
  references ${schema}.activity (municipality_id, activity_id) on delete cascade`

/** Areas are drawn anew now and then, which must not take counts away: whether one is there is asked when it is written. */
const areaOnly = (table: string, column: string) => `
    create policy ${column}_is_an_area on samenspel.${table} as restrictive for insert with check (${column} = '*'
      or exists (select from published.area a
        where a.municipality_id = ${table}.municipality_id and a.area_id = ${table}.${column}));`

/** What a row is about never changes. */
const onlyAdds = (table: string, columns: string) => `
    revoke update on ${table} from samenspel_app;
    grant update (${columns}) on ${table} to samenspel_app;`

/**
 * Counts of what was asked, what is missing, and how offers did. Nothing that was typed can stand in them: every text is
 * one of a closed list, and the database itself refuses another. There is no row for a question, no worker, and no
 * moment finer than a quarter (a month for what is about an offer).
 */
export const countQuestions: Migration = {
  name: '20261130T0610_count_questions',
  sql: [
    // The topics of the thesaurus, by name.
    referenceTable({
      name: 'referral_topic',
      columns: `topic text not null check (topic ~ '^[a-z][a-z0-9-]{1,39}$')`,
      key: 'topic',
    }),
    tenantTable({
      name: 'referral_count',
      columns: `quarter date not null ${firstOf('quarter')}, area text not null,
        topic text not null references reference.referral_topic (topic), ${counted}`,
      key: 'quarter, area, topic',
    }),
    // Apart: which condition went with which topic is not kept.
    tenantTable({
      name: 'referral_condition',
      columns: `quarter date not null ${firstOf('quarter')}, area text not null,
        condition text not null ${oneOf('condition', conditions)}, ${counted}`,
      key: 'quarter, area, condition',
    }),
    tenantTable({
      name: 'referral_team',
      columns: `quarter date not null ${firstOf('quarter')}, area text not null,
        outcome text not null ${oneOf('outcome', outcomes)}, ${counted}`,
      key: 'quarter, area, outcome',
    }),
    tenantTable({
      name: 'referral_gap',
      columns: `month date not null ${firstOf('month')}, area text not null, place text not null,
        topic text not null references reference.referral_topic (topic),
        extras text[] not null check (extras <@ array[${listed(extras)}]::text[]), ${counted}`,
      key: 'month, area, place, topic, extras',
      // The finer the place, the less is said beside it.
      constraints: `check (cardinality(extras) <= case place when '*' then 3 else 2 end)`,
    }),
    tenantTable({
      name: 'referral_feedback',
      columns: `month date not null ${firstOf('month')}, activity_id text not null,
        verdict text not null ${oneOf('verdict', verdicts)}, ${counted}`,
      key: 'month, activity_id, verdict',
      constraints: ofActivity('samenspel'),
    }),
    // When an initiative heard of it last, or it came on the list of whom to call.
    tenantTable({
      name: 'referral_told',
      columns: `activity_id text not null, verdict text not null ${oneOf('verdict', heard)}, told_on date not null`,
      key: 'activity_id, verdict',
      constraints: ofActivity('samenspel'),
    }),
    publishedTable({
      name: 'offer_report',
      columns: `activity_id text not null, verdict text not null ${oneOf('verdict', ['full', 'outdated'])},
        last_month date not null ${firstOf('last_month')}, ${counted}`,
      key: 'activity_id, verdict',
      constraints: ofActivity('published'),
    }),
    ...[
      ['referral_count', 'area'],
      ['referral_condition', 'area'],
      ['referral_team', 'area'],
      ['referral_gap', 'area'],
      ['referral_gap', 'place'],
    ].map(([table, column]) => areaOnly(table!, column!)),
    ...['count', 'condition', 'team', 'gap', 'feedback'].map((name) =>
      onlyAdds(`samenspel.referral_${name}`, 'n'),
    ),
    onlyAdds('samenspel.referral_told', 'told_on'),
    onlyAdds('published.offer_report', 'n, last_month'),
  ].join('\n'),
}
