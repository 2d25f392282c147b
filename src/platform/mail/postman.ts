import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Transporter } from 'nodemailer'
import type { Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log/log.ts'
import { forgetMail, takeDueMail } from './outbox.ts'
import type { QueuedMail } from './outbox.ts'

interface Surroundings {
  readonly database: Database
  readonly log: Log
  readonly clock: () => Date
  /** Where mail is handed over; `null` leaves it in the outbox. */
  readonly smtpUrl: string | null
  /** Whom it comes from. */
  readonly from: string
  readonly municipalities: () => Promise<readonly MunicipalityId[]>
}

/** Sends what is in the outbox, soon after it was put there. */
export interface Postman {
  /** Whether mail leaves this installation at all. */
  readonly sends: boolean
  /** Something was put in the outbox of this municipality. Returns at once. */
  wake(municipality: MunicipalityId): void
  /** Waits until every errand so far is done. */
  settled(): Promise<void>
  /** Lets the mail under way finish, for ten seconds at most. */
  stop(): Promise<void>
}

const roundSeconds = 30
const atOnce = 20
const patience = 10_000

/** Goes round every half minute, and to a municipality at once when it is called there. */
export function startPostman(around: Surroundings): Postman {
  if (around.smtpUrl === null)
    return { sends: false, wake: () => {}, settled: async () => {}, stop: async () => {} }
  const transport = createTransport(
    {
      url: around.smtpUrl,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience * 3,
    },
    { from: around.from },
  )
  // One errand after the other, so that a mail is never taken twice by ourselves.
  let errands: Promise<void> = Promise.resolve()
  let stopped = false
  const goTo = (municipality: MunicipalityId) => {
    errands = errands.then(async () => {
      if (!stopped) await deliver(around, transport, municipality)
    })
    return errands
  }
  const round = setInterval(() => {
    around.municipalities().then(
      (all) => all.forEach((one) => void goTo(one)),
      () => around.log.warn({}, 'the postman could not begin a round'),
    )
  }, roundSeconds * 1000)
  round.unref()
  return {
    sends: true,
    wake: (municipality) => void goTo(municipality),
    settled: () => errands,
    async stop() {
      stopped = true
      clearInterval(round)
      await Promise.race([errands, new Promise((resolve) => setTimeout(resolve, patience).unref())])
      transport.close()
    },
  }
}

async function deliver(
  around: Surroundings,
  transport: Transporter,
  municipality: MunicipalityId,
): Promise<void> {
  const ctx = (): Ctx => ({
    municipality,
    actor: { kind: 'system', name: 'mail' },
    locale: 'nl',
    now: around.clock(),
    requestId: randomUUID(),
  })
  try {
    for (const mail of await takeDueMail(around.database, ctx(), { most: atOnce })) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one mail after the other
      if (await hasGone(around, transport, mail)) await forgetMail(around.database, ctx(), { id: mail.id })
    }
  } catch (error) {
    around.log.error(
      { kind: error instanceof Error ? error.name : 'unknown' },
      'the outbox could not be read',
    )
  }
}

/** @returns whether there is nothing more to do about it: it went out, or it never will */
async function hasGone(around: Surroundings, transport: Transporter, mail: QueuedMail): Promise<boolean> {
  try {
    await transport.sendMail({
      // The same at every try, so that a mail that went out twice is seen to be one.
      messageId: `<${mail.id}@${domainOf(around.from)}>`,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      date: mail.queuedAt,
      headers: { 'auto-submitted': 'auto-generated', 'content-language': mail.locale },
    })
    return true
  } catch (error) {
    const code = (error as { responseCode?: number }).responseCode ?? null
    around.log.warn({ code, attempts: mail.attempts }, 'a mail was not taken')
    // A code of 5xx says that trying again is of no use (RFC 5321 §4.2.1).
    return code !== null && code >= 500
  }
}

function domainOf(address: string): string {
  return /@([^@>]+)>?$/.exec(address)?.[1] ?? 'localhost'
}
