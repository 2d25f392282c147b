import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log/log.ts'
import { forgetMail, giveUpMail, postponeMail, putBackMail, takeDueMail } from './delivery.ts'
import { isOneAddress, letterOf } from './letter.ts'
import type { Sender } from './letter.ts'
import { queuedSince } from './outbox.ts'
import type { QueuedMail } from './outbox.ts'
import { outcomeOf } from './outcome.ts'
import type { Outcome } from './outcome.ts'

interface Surroundings extends Sender {
  readonly database: Database
  readonly log: Log
  readonly clock: () => Date
  /** Where mail is handed over; `null` leaves it in the outbox. */
  readonly smtpUrl: string | null
  readonly municipalities: () => Promise<readonly MunicipalityId[]>
  /** How long a server may be silent, in milliseconds; a whole mail gets twice as long. */
  readonly patience?: number
}

/** Sends what is in the outbox, soon after it was put there. */
export interface Postman {
  /** Whether mail leaves this installation at all. */
  readonly sends: boolean
  /** Somebody put something in the outbox of this municipality, and may be waiting for it. Returns at once. */
  wake(municipality: MunicipalityId): void
  /** Waits until every errand so far is done. */
  settled(): Promise<void>
  /** Lets the mail under way finish, for ten seconds at most. */
  stop(): Promise<void>
}

/**
 * How often it looks, and where: in short rounds where this process queued something just now, in longer ones where what
 * was tried may be due again, and now and then everywhere, for what another process queued or left. A visit is a
 * transaction: of 342 municipalities all the time they would be work of their own.
 */
const rounds = { every: 3, again: 30, everywhere: 120 } as const
/** How long ago something was queued that a round looks for, in seconds. */
const queuedFor = { every: 10, again: 600 } as const
const usualPatience = 30_000
const lastPatience = 10_000
/** Taken at once from one municipality; then it is another's turn. */
const batch = 20
/** A server that says "later" is asked ever less often; one that is away is tried again at least every half hour. */
const mostMinutes = { later: 480, away: 30 } as const

/** Goes round every half minute, and to a municipality at once when it is called there. */
export function startPostman(around: Surroundings): Postman {
  if (around.smtpUrl === null)
    return { sends: false, wake: () => {}, settled: async () => {}, stop: async () => {} }
  const bag = openBag(around, around.smtpUrl)
  // One municipality after the other; who has more than one batch comes back at the end of the row.
  let waiting = new Set<MunicipalityId>()
  let working: Promise<void> | null = null
  const work = async () => {
    for (let [next] = waiting; next && !bag.stopped(); [next] = waiting) {
      waiting.delete(next)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const left = await bag.deliver(next)
      if (left === 'more') waiting.add(next)
      if (left === 'away') waiting.clear()
    }
    bag.hangUp()
    working = null
  }
  const join = (row: Iterable<MunicipalityId>) => {
    waiting = new Set(row)
    if (waiting.size > 0) working ??= work()
  }
  // Before those of a round: who has just asked for a link to sign in does not wait for the digests of a whole country.
  const wake = (municipality: MunicipalityId) => join([municipality, ...waiting])
  const goRound = async (only?: readonly MunicipalityId[]) => {
    if (only?.length === 0) return
    try {
      const all = await around.municipalities()
      join([...waiting, ...all.filter((one) => only?.includes(one) ?? true)])
    } catch {
      around.log.warn({}, 'the postman could not begin a round')
    }
  }
  let seconds = 0
  const round = setInterval(() => {
    seconds += rounds.every
    const past = seconds % rounds.again === 0 ? queuedFor.again : queuedFor.every
    const since = new Date(around.clock().getTime() - past * 1000)
    void goRound(seconds % rounds.everywhere === 0 ? undefined : queuedSince(since))
  }, rounds.every * 1000)
  round.unref()
  // What waited while we were not there.
  void goRound()
  return {
    sends: true,
    wake,
    settled: async () => working ?? undefined,
    async stop() {
      clearInterval(round)
      bag.stop()
      await Promise.race([working, new Promise((resolve) => setTimeout(resolve, lastPatience).unref())])
    },
  }
}

function openBag(around: Surroundings, url: string) {
  const { database, clock, log, patience = usualPatience } = around
  const seen = new Set<MunicipalityId>()
  let stopped = false
  const ctxOf = (municipality: MunicipalityId): Ctx => ({
    municipality,
    actor: { kind: 'system', name: 'mail' },
    locale: 'nl',
    now: clock(),
    requestId: randomUUID(),
  })
  const open = () =>
    createTransport({
      url,
      // One connection, kept while there is work; some servers end it themselves after more mails than these.
      pool: true,
      maxConnections: 1,
      maxMessages: batch,
      // Trying again is for us to decide, and to write down.
      maxRequeues: 0,
      connectionTimeout: patience / 3,
      greetingTimeout: patience / 3,
      socketTimeout: patience,
    })
  let line: ReturnType<typeof open> | null = null
  const hangUp = () => {
    line?.close()
    line = null
  }

  /** Of an embedded database we are the only process: what is in hand was in the hand of one that is gone. */
  async function putBackOnce(municipality: MunicipalityId): Promise<void> {
    if (database.kind !== 'embedded' || seen.has(municipality)) return
    await putBackMail(database, ctxOf(municipality), { ids: 'all' })
    seen.add(municipality)
  }

  /**
   * One mail at a time, and the next one when what came of it is written down: when we are killed, no more than one can be
   * at the other server and here as well.
   */
  async function sendAll(municipality: MunicipalityId, mails: readonly QueuedMail[]) {
    const left = [...mails]
    let away = false
    for (let mail = left.shift(); mail; mail = away || stopped ? undefined : left.shift()) {
      const one = mail
      // oxlint-disable no-await-in-loop -- one after the other is the point
      const outcome = await send(municipality, one).catch((error: unknown) => judged(error, one))
      away = outcome.kind === 'away'
      await settle(municipality, one, outcome)
      // oxlint-enable no-await-in-loop
    }
    if (left.length > 0)
      await putBackMail(database, ctxOf(municipality), { ids: left.map((mail) => mail.id) })
    return away ? 'away' : 'done'
  }

  async function send(municipality: MunicipalityId, mail: QueuedMail): Promise<Outcome> {
    if (!isOneAddress(mail.to)) return { kind: 'never', unreachable: true }
    line ??= open()
    await within(patience * 2, line.sendMail(letterOf(mail, around, { municipality, now: clock() })))
    return { kind: 'sent' }
  }

  function judged(error: unknown, { attempts }: QueuedMail): Outcome {
    const outcome = outcomeOf(error)
    const { responseCode: code = null, command = null } = error as { responseCode?: number; command?: string }
    const more = { code, command, attempts, so: outcome.kind }
    if (outcome.kind === 'later') log.info(more, 'a mail was not taken')
    else log.warn(more, 'a mail was not taken')
    return outcome
  }

  function settle(municipality: MunicipalityId, { id, to }: QueuedMail, outcome: Outcome): Promise<void> {
    const ctx = ctxOf(municipality)
    if (outcome.kind === 'sent') return forgetMail(database, ctx, { id })
    if (outcome.kind === 'never')
      return giveUpMail(database, ctx, { id, unreachable: outcome.unreachable ? to : null })
    return postponeMail(database, ctx, { id, mostMinutes: mostMinutes[outcome.kind] })
  }

  return {
    stopped: () => stopped,
    hangUp,
    stop: () => {
      stopped = true
    },
    /** One batch. @returns whether more may be waiting, or the server is away */
    async deliver(municipality: MunicipalityId): Promise<'done' | 'more' | 'away'> {
      try {
        await putBackOnce(municipality)
        const mails = await takeDueMail(database, ctxOf(municipality), { most: batch })
        if (mails.length === 0) return 'done'
        const end = await sendAll(municipality, mails)
        return end === 'done' && mails.length === batch ? 'more' : end
      } catch (error) {
        log.error(
          { kind: error instanceof Error ? error.name : 'unknown' },
          'the outbox could not be emptied',
        )
        return 'done'
      }
    },
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
