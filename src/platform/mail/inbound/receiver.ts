import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerDataStream } from 'smtp-server'
import type { Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import { openCounter } from '#platform/http/counter.ts'
import type { Log } from '#platform/log/log.ts'
import { noteUnreachable } from '../unreachable.ts'
import type { Addresses, Signed } from './addresses.ts'
import { readAnswerable } from './answers.ts'
import type { AnswerDoor, AnswerPlace } from './answers.ts'
import { readIncoming } from './read.ts'
import type { Incoming } from './read.ts'

interface Surroundings {
  readonly host: string
  readonly port: number
  readonly addresses: Addresses
  readonly database: Database
  readonly log: Log
  readonly clock: () => Date
  readonly doors: readonly AnswerDoor[]
  readonly places: () => Promise<readonly { id: MunicipalityId; name: string; origin: string }[]>
  /** An answer may have put mail in the outbox. */
  readonly wake: (municipality: MunicipalityId) => void
}

/** Takes mail for the addresses that we made, and for no other. */
export interface Receiver {
  readonly port: number
  stop(): Promise<void>
}

/** What people attach may be so big; it is read past and not kept. */
const longestMail = 30 * 1024 * 1024
/** Words stand before what is attached: so much is kept of a mail. */
const keptOfMail = 512 * 1024
const perAddress = { minutes: 60, most: 20 }
const perHour = { minutes: 60, most: 3000 }

/** An answer of SMTP other than yes. */
class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly responseCode: number
  constructor(line: string) {
    super(line.slice(4))
    this.responseCode = Number(line.slice(0, 3))
  }
}

/**
 * Listens for mail, which a relay in front hands over: that one faces the world, with TLS and its own protections.
 * @throws when the port is in use
 */
export async function startReceiver(around: Surroundings): Promise<Receiver> {
  const counters = { address: openCounter(perAddress), all: openCounter(perHour) }
  const server = new SMTPServer({
    name: 'samenspel',
    banner: 'Samenspel',
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    size: longestMail,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 5000,
    onRcptTo({ address }, session, callback) {
      callback(problemWith(around, counters, address, session.envelope.rcptTo.length))
    },
    onData(stream, { envelope }, callback) {
      const to = envelope.rcptTo.map(({ address }) => address)
      void answered(around, receive(around, stream, to), callback)
    },
  })
  server.on('error', (error) => around.log.info({ kind: error.name }, 'a mail did not come in'))
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(around.port, around.host, () => resolve())
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function problemWith(
  around: Surroundings,
  counters: Record<'address' | 'all', ReturnType<typeof openCounter>>,
  address: string,
  already: number,
): Error | null {
  const now = around.clock()
  if (!counters.all.take('', now)) return new Refusal('451 4.7.1 Too much mail, try again later')
  const signed = around.addresses.read(address, now)
  if (!signed || (signed.for === 'answer' && !doorOf(around, signed)))
    return new Refusal('550 5.1.1 No such address here')
  if (already >= 5) return new Refusal('452 4.5.3 Too many recipients')
  if (!counters.address.take(address.toLowerCase(), now))
    return new Refusal('450 4.7.1 Too much mail to this address, try again later')
  return null
}

function doorOf({ doors }: Surroundings, { answerTo }: Extract<Signed, { for: 'answer' }>) {
  const parts = readAnswerable(answerTo)
  const door = doors.find(({ kind }) => kind === parts?.kind)
  return parts && door ? { door, ...parts } : null
}

async function receive(
  around: Surroundings,
  stream: SMTPServerDataStream,
  to: readonly string[],
): Promise<void> {
  const { raw, cut } = await beginningOf(stream)
  if (stream.sizeExceeded) throw new Refusal('552 5.3.4 This mail is too big')
  const incoming = await readIncoming(raw, { cut }).catch(() => {
    throw new Refusal('554 5.6.0 This mail cannot be read')
  })
  for (const address of to) {
    const signed = around.addresses.read(address, around.clock())
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    if (signed) await handOver(around, signed, incoming)
  }
}

async function beginningOf(stream: SMTPServerDataStream): Promise<{ raw: Buffer; cut: boolean }> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (length < keptOfMail) parts.push(part.subarray(0, keptOfMail - length))
    length += part.length
  }
  return { raw: Buffer.concat(parts), cut: length > keptOfMail }
}

const noteBounce = useCase<{ hash: string }, void>(
  { name: 'mail.noteBounce', may: ({ kind }) => kind === 'system', records: null, publishes: 'nothing' },
  (work, { hash }) => noteUnreachable(work, hash),
)

/** Whose it is, the signed address says; what is in a mail is believed of nothing else. */
async function handOver(around: Surroundings, signed: Signed, incoming: Incoming): Promise<void> {
  const { municipality } = signed
  around.log.info({ for: signed.for, so: incoming.kind }, 'a mail came in')
  if (signed.for === 'bounce') {
    const system = { kind: 'system', name: 'mail' } as const
    if (incoming.kind === 'report' && incoming.never)
      await noteBounce(around.database, ctxOf(around, municipality, system), { hash: signed.hash })
    return
  }
  const found = doorOf(around, signed)
  // What a machine sent is taken and forgotten: an answer would be answered by a machine.
  if (incoming.kind !== 'words' || !found) return
  const ctx = ctxOf(around, municipality, { kind: 'visitor' })
  const { door, thing, who } = found
  const { words, attached } = incoming
  const taken = await door.receive(
    around.database,
    ctx,
    { thing, who, words, attached },
    await placeOf(around, municipality),
  )
  if (!taken) throw new Refusal('550 5.1.1 There is nothing to answer here any more')
  around.wake(municipality)
}

async function placeOf(around: Surroundings, municipality: MunicipalityId): Promise<AnswerPlace> {
  const place = (await around.places()).find(({ id }) => id === municipality)
  if (!place) throw new Refusal('550 5.1.1 No such address here')
  return { origin: place.origin, city: place.name }
}

function ctxOf({ clock }: Surroundings, municipality: MunicipalityId, actor: Ctx['actor']): Ctx {
  return { municipality, actor, locale: 'nl', now: clock(), requestId: randomUUID() }
}

async function answered(
  around: Surroundings,
  work: Promise<void>,
  answer: (problem?: Error | null) => void,
): Promise<void> {
  let problem: Error | null = null
  try {
    await work
  } catch (error) {
    problem = asRefusal(around, error)
  }
  answer(problem)
}

/** What went wrong with us is tried again by the relay, for days: no mail is lost. */
function asRefusal({ log }: Surroundings, error: unknown): Error {
  if (error instanceof Refusal) return error
  log.error(
    { kind: error instanceof Error ? error.name : 'unknown' },
    'a mail that came in could not be kept',
  )
  return new Refusal('451 4.3.0 Something went wrong here, try again later')
}
