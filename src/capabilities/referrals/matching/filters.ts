import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'
import { hiddenAfterDays } from '#capabilities/initiatives/index.ts'
import {
  cheapCents,
  detour,
  faintTopic,
  mostInSmallGroup,
  nearMinutes,
  pace,
  refusedFrom,
} from '../ranking/weights.ts'
import type { TimeWindow, Wishes } from '../ranking/wishes.ts'

interface Asked {
  readonly wishes: Wishes
  readonly today: string
}

type Condition = RawBuilder<unknown> | false

/**
 * What is left out of the candidates: only what surely does not fit. `a` is the published activity, `p` its profile,
 * `metres` how far it is. A fact that nobody knows leaves nothing out.
 */
export function fits(
  reading: Reading,
  { wishes, today }: Asked,
  metres: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return all([
    sql`a.phase in ('starting', 'running')`,
    sql`not p.is_closed`,
    sql`(a.confirmed_on is null or a.confirmed_on >= ${today}::date - ${sql.lit(hiddenAfterDays)}::int)`,
    ...byConditions(wishes, metres),
    ...byPeople(wishes),
    wishes.languages.length > 0 && spoken(wishes.languages),
    wishes.languages.includes(signing) && signed(reading),
    wishes.refused.length > 0 && notRefused(reading, wishes),
  ])
}

function byConditions({ conditions }: Wishes, metres: RawBuilder<unknown>): Condition[] {
  const walking = conditions.has('step-free') ? pace.rollator : pace.foot
  return [
    conditions.has('step-free') && sql`(a.step_free or (a.step_free is null and not p.has_steps))`,
    conditions.has('toilet') && sql`a.toilet is not false`,
    conditions.has('quiet') && sql`a.quiet is not false`,
    conditions.has('small-group') && sql`coalesce(a.group_size <= ${sql.lit(mostInSmallGroup)}, true)`,
    conditions.has('childcare') && sql`a.childcare is not false`,
    conditions.has('alcohol-free') &&
      sql`(a.alcohol_free or (a.alcohol_free is null and not p.serves_alcohol))`,
    conditions.has('women-only') && sql`(a.women_only or p.audience = '{vrouw}')`,
    conditions.has('free') && sql`(a.cost_cents is null or a.cost_cents = 0)`,
    conditions.has('cheap') && sql`(a.cost_cents is null or a.cost_cents <= ${sql.lit(cheapCents)})`,
    conditions.has('walk-in') && sql`a.entrance is distinct from 'sign-up'`,
    conditions.has('near') &&
      sql`coalesce(${metres} * ${sql.lit(detour)} <= ${sql.lit(2 * nearMinutes * walking)}, true)`,
  ]
}

const named = (who: string) => sql`${who} = any(p.audience)`

function byPeople({ whos, age }: Wishes): Condition[] {
  const child = whos.has('kind') || whos.has('ouder-met-kind')
  const young = whos.has('jongere')
  const grown = whos.size > 0 && !child && !young
  const years = age ?? (whos.has('oudere') ? 65 : null)
  const under = sql`coalesce(a.max_age, p.max_age)`
  const over = sql`coalesce(a.min_age, p.min_age)`
  return [
    whos.has('man') &&
      !whos.has('vrouw') &&
      sql`not a.women_only and not (${named('vrouw')} and not ${named('man')})`,
    whos.has('vrouw') && !whos.has('man') && sql`not (${named('man')} and not ${named('vrouw')})`,
    grown && sql`not (p.audience <> '{}' and p.audience <@ '{kind,jongere}')`,
    young && !child && sql`not (p.audience <> '{}' and p.audience <@ '{oudere,kind}')`,
    years !== null && !child && sql`(${under} is null or ${under} >= ${years}::int)`,
    age !== null && sql`(${over} is null or ${over} <= ${age}::int)`,
    young && age === null && sql`(${over} is null or ${over} <= 24)`,
    child && age === null && sql`(${over} is null or ${over} <= 18)`,
  ]
}

/** One language after the other: comparing lists with lists takes five times as long. */
function spoken(languages: readonly string[]): RawBuilder<unknown> {
  const each = languages.map((code) => sql`${code}::text = any(a.languages)`)
  return sql`(cardinality(a.languages) = 0 or ${sql.join(each, sql` or `)})`
}

/** Dutch Sign Language: where nobody is said to know it, nobody does. */
const signing = 'dse'

function signed(reading: Reading): RawBuilder<unknown> {
  return sql`(${signing}::text = any(a.languages) or exists (select from published.match_topic t
    where t.municipality_id = ${reading.municipality} and t.side = 'offer' and t.activity_id = a.activity_id
      and t.topic = 'doof' and t.strength >= ${sql.lit(faintTopic)}))`
}

/** What is refused may be mentioned in passing; it may not be what it is about. */
function notRefused(reading: Reading, { refused }: Wishes): RawBuilder<unknown> {
  return sql`not exists (select from published.match_topic t
    where t.municipality_id = ${reading.municipality} and t.side = 'offer' and t.activity_id = a.activity_id
      and t.topic = any(${[...refused]}::text[]) and t.strength >= ${sql.lit(refusedFrom)})`
}

/** Whether a date (`o`) is at a time that was asked. */
export function inWindows(windows: readonly TimeWindow[]): RawBuilder<unknown> {
  if (windows.length === 0) return sql`true`
  const each = windows.map(({ weekdays, span }) =>
    all([
      span !== null && sql`o.start_minute >= ${span[0]} and o.start_minute < ${span[1]}`,
      weekdays.length > 0 && sql`extract(isodow from o.day)::int = any(${[...weekdays]}::int[])`,
    ]),
  )
  return sql`(${sql.join(each, sql` or `)})`
}

function all(conditions: readonly Condition[]): RawBuilder<unknown> {
  const kept = conditions.filter((one) => one !== false)
  return kept.length === 0 ? sql`true` : sql`(${sql.join(kept, sql` and `)})`
}
