import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { localDay, addDays } from '#platform/i18n/dates.ts'

/** A municipality full of conversations: how many, who carries them, and in which areas they lie. */
export interface ManyConversations {
  readonly count: number
  readonly officers: readonly PersonId[]
  readonly areas: readonly string[]
}

/**
 * Fills a municipality with open conversations. One in twenty has no contact yet, one in ten no answer, and each has two
 * agreements, one of either side, and a step with a promised day; of every term one in ten or so is late or nearly so.
 */
export const manyConversations = useCase<ManyConversations, void>(
  { name: 'test.manyConversations', may: () => true, records: null },
  async ({ db, ctx: { municipality, now } }, { count, officers, areas }) => {
    const today = localDay(now)
    const day = (from: number, spread: number) =>
      sql`(${addDays(today, from)}::date + n % ${spread}::int)::text`
    const n = sql`generate_series(1, ${count}::int) n`
    const contact = sql`case when n % 20 = 0 then null else (${[...officers]}::text[])[n % ${officers.length}::int + 1] end`
    const circles = sql`array_remove(array['person:p' || n, 'person:' || contact, 'connector:*', 'connector:' || area, 'lead'], null)`
    await sql`insert into samenspel.conversation (municipality_id, conversation_id, kind, subject, areas, locale, opened_at,
        contact_due, contact_id, contact_at, answer_due, answered_at, next_step, next_by, next_due, reminded, outcome,
        revision, circles, readers)
      select ${municipality}, 'c' || n, 'matter', 'Vraag ' || n, array[area], 'nl', ${now}::timestamptz,
        ${day(-5, 50)}, contact, case when contact is null then null else ${now}::timestamptz end, ${day(-3, 40)},
        case when n % 10 = 0 then null else ${now}::timestamptz end, 'answer', 'city', ${day(-3, 40)}, 0, '', 1,
        ${circles}, '{}'
      from (select n, ${contact} as contact, (${[...areas]}::text[])[n % ${areas.length}::int + 1] as area from ${n}) c`.execute(
      db,
    )
    for (const owner of ['city', 'initiative'])
      await sql`insert into samenspel.agreement (municipality_id, agreement_id, conversation_id, owner, what, due, first_due,
          state, reason, proposed_by, proposed_at, revision, circles, readers)
        select ${municipality}, ${owner} || n, 'c' || n, ${owner}, 'Een afspraak', ${day(-3, 70)}, ${day(-3, 70)},
          'agreed', '', 'city', ${now}::timestamptz, 1, c.circles, '{}'
        from ${n} join samenspel.conversation c on c.municipality_id = ${municipality} and c.conversation_id = 'c' || n`.execute(
        db,
      )
    await sql`insert into samenspel.premises_step (municipality_id, step_id, conversation_id, position, title, promised_on,
        first_promised_on, revision, circles, readers)
      select ${municipality}, 's' || n, 'c' || n, 1, 'Een stap', ${day(-3, 70)}, ${day(-3, 70)}, 1, c.circles, '{}'
      from ${n} join samenspel.conversation c on c.municipality_id = ${municipality} and c.conversation_id = 'c' || n`.execute(
      db,
    )
  },
)
