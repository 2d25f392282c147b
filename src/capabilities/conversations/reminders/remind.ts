import type { Actor, Ctx, Locale } from '#platform/context/ctx.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { JobDefinition, JobPlace } from '#platform/jobs/jobs.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { saveEntry } from '../store/entries.ts'
import { reminderMail } from './mails.ts'
import type { Why } from './mails.ts'
import { receiversIn } from './receivers.ts'
import { lateStep, reachedToday, stepsTo, terms, toTell } from './steps.ts'
import type { Term } from './steps.ts'
import { pickTerms, saveTold } from './store.ts'
import type { DueTerm } from './store.ts'

/** Small enough that nobody waits long for the embedded database's one connection. */
const batch = 200

const isSystem = (actor: Actor): boolean => actor.kind === 'system'

interface Run {
  readonly term: Term
  readonly reached: readonly string[]
  readonly origin: string
  readonly limit: number
}

/**
 * Tells of every term that came a step further since it was told last. It may run late, twice, or break off: how far a
 * term was told is remembered in the transaction that puts the mails out.
 * @returns how many terms were looked at, and how many mails went out
 */
export async function remindEverybody(
  database: Database,
  ctx: Ctx,
  { origin }: Pick<JobPlace, 'origin'>,
): Promise<{ readonly terms: number; readonly mails: number }> {
  const reached = await reachedBy(database, ctx, undefined)
  const done = { terms: 0, mails: 0 }
  for (const term of terms) {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
      const one = await remindBatch(database, ctx, { term, reached, origin, limit: batch })
      done.terms += one.terms
      done.mails += one.mails
      if (one.terms < batch) break
    }
  }
  return done
}

/** By step the last day that has come to it, by the working days of this municipality. */
const reachedBy = useCase<undefined, string[]>(
  { name: 'conversations.reachedBy', may: isSystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }) => {
    const { daysOff } = await settingsOf({ db, municipality: ctx.municipality })
    return reachedToday(localDay(ctx.now), {
      addWorkingDays: (day, n) => addWorkingDays(day, n, daysOff),
      addDays,
    })
  },
)

/** So many terms of a kind at most, in one short transaction: the mails, what is on the timeline, and that it was told. */
const remindBatch = useCase<Run, { terms: number; mails: number }>(
  { name: 'conversations.remind', may: isSystem, records: null, publishes: 'nothing' },
  async (work, { term, reached, origin, limit }) => {
    const told = await pickTerms(work, term, { reached, limit })
    if (told.length === 0) return { terms: 0, mails: 0 }
    for (const one of told) await noteLate(work, one, stepsTo(one.due, reached))
    await saveTold(work, term, { told, reached })
    return { terms: told.length, mails: await mail(work, told, { reached, origin }) }
  },
)

/** From the first day that it is late on, both sides see so. */
async function noteLate(work: Work, one: DueTerm, step: number): Promise<void> {
  if (one.done > lateStep || step <= lateStep) return
  await saveEntry(work, one.conversation, {
    side: 'platform',
    kind: 'late',
    words: '',
    facts: { term: one.term, owner: one.owner, what: one.what, due: one.due },
  })
}

interface Envelope {
  readonly to: string
  readonly locale: Locale
  readonly why: Why
  readonly terms: DueTerm[]
}

/** One mail to somebody for everything of which they are told for the same reason. @returns how many */
async function mail(
  work: Work,
  told: readonly DueTerm[],
  { reached, origin }: { readonly reached: readonly string[]; readonly origin: string },
): Promise<number> {
  const receivers = receiversIn(work)
  const envelopes = new Map<string, Envelope>()
  for (const one of told) {
    // Whoever is the contact and the connector too, reads it once.
    const had = new Set<string>()
    for (const whom of toTell(one.owner, one.done, stepsTo(one.due, reached))) {
      const { why, people } = await receivers(one, whom)
      for (const { email: to, locale } of people) {
        if (had.has(to)) continue
        had.add(to)
        const envelope = envelopes.get(`${why} ${to}`) ?? { to, locale, why, terms: [] }
        envelope.terms.push(one)
        envelopes.set(`${why} ${to}`, envelope)
      }
    }
  }
  const today = localDay(work.ctx.now)
  for (const envelope of envelopes.values())
    await queueMail(work, reminderMail({ ...envelope, today, origin }))
  return envelopes.size
}

/** On working mornings, when there is a day left to do something about it. */
export const remindJob: JobDefinition = {
  name: 'conversations.remind',
  cron: '15 8 * * 1-5',
  run: (database, ctx, _data, place) => remindEverybody(database, ctx, place),
}
