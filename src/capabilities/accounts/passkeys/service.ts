import type { Ctx, PersonId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { Conflict, Forbidden } from '#platform/http/problems.ts'
import type { Person } from '../domain.ts'
import { anybody, isSelf } from '../policy.ts'
import { readPerson, saveSession } from '../store.ts'
import { hashOf, newToken } from '../tokens.ts'
import { mostPasskeys, recentMinutes } from './domain.ts'
import type { Adding, NewPasskey, Passkey, PasskeyId, Purpose } from './domain.ts'
import { passkeyAddedMail } from './mails.ts'
import { userHandleOf } from './options.ts'
import { hasProven, mayAdd } from './policy.ts'
import { library, proveNew, proveUse } from './proof.ts'
import type { Expected } from './proof.ts'
import { challengeOf } from './sent.ts'
import type { NewKeySent, UsedKeySent } from './sent.ts'
import {
  deletePasskey,
  findKey,
  isSessionSince,
  readCredentials,
  readPasskeys,
  saveChallenge,
  savePasskey,
  saveUse,
  useChallenge,
} from './store.ts'

/** Where an answer is given: what the browser said it was for. */
export type Place = Omit<Expected, 'challenge'>

/** Somebody, and the session of theirs in which they ask. */
export interface Me {
  readonly id: PersonId
  readonly session: string
}

/** Asks whoever holds a passkey to show it. @returns the question, and the secret of the browser that may answer it */
export const askToSignIn = useCase<undefined, { challenge: string; browser: string }>(
  { name: 'passkeys.askToSignIn', may: anybody, records: null, publishes: 'nothing' },
  async (work) => {
    const browser = newToken().token
    return { challenge: await ask(work, 'sign-in', browser), browser }
  },
)

/**
 * Signs the owner of a passkey in, in a session of its own.
 * @param given `browser`: the secret that came with the question
 * @throws {Forbidden} the same for all that is not good: old, used, another's, unknown
 */
export async function signInWithPasskey(
  database: Database,
  ctx: Ctx,
  given: { readonly sent: UsedKeySent; readonly browser: string; readonly device: string } & Place,
): Promise<{ session: string }> {
  const challenge = challengeOf(given.sent)
  await takeChallenge(database, ctx, { purpose: 'sign-in', holder: given.browser, challenge })
  await library()
  return beginSession(database, ctx, { ...given, challenge })
}

type Use = { readonly sent: UsedKeySent; readonly device: string } & Expected

interface Proof {
  readonly key: PasskeyId
  readonly person: PersonId
  readonly counter: number
}

const beginSession = useCase<Use, { session: string }, Proof | null>(
  { name: 'passkeys.signIn', on: prove, may: hasProven, records: 'account.signed-in' },
  async (work, proof, { device }) => {
    const { key, person, counter } = proof!
    await saveUse(work, key, counter)
    const session = newToken()
    await saveSession(work, { hash: session.hash, person, device, way: 'passkey' })
    return { session: session.token }
  },
)

/** The key must be known here, be its owner's by its own word, and have signed this very question. */
async function prove(work: Work, { sent, ...expected }: Use): Promise<Proof | null> {
  const key = await findKey(work, sent.id)
  if (!key || sent.response.userHandle !== userHandleOf(key.person)) return null
  const use = await proveUse(sent, expected, key)
  return use && { key: key.id, person: key.person, counter: use.counter }
}

const adding = async (work: Work, { id, session }: Me): Promise<Adding> => {
  const after = new Date(work.ctx.now.getTime() - recentMinutes * 60_000)
  return {
    person: await readPerson(work, id),
    recent: await isSessionSince(work, id, { id: session, after }),
  }
}

export interface AskedToAdd {
  readonly challenge: string
  readonly person: Person
  readonly known: readonly { readonly credential: string; readonly transports: readonly string[] }[]
}

/** Asks the browser of somebody to make a passkey for them. */
export const askToAdd = useCase<Me, AskedToAdd, Adding>(
  { name: 'passkeys.askToAdd', on: adding, may: mayAdd, records: null, publishes: 'nothing' },
  async (work, { person }, { session }) => {
    const known = await readCredentials(work, person.id)
    if (known.length >= mostPasskeys) throw new Conflict()
    return { challenge: await ask(work, 'add', session), person, known }
  },
)

/**
 * Adds the passkey that a browser made, and tells its owner by mail.
 * @throws {Forbidden} when it is no answer to what this session was asked
 */
export async function addPasskey(
  database: Database,
  ctx: Ctx,
  given: {
    readonly me: Me
    readonly sent: NewKeySent
    readonly device: string
    readonly city: string
  } & Place,
): Promise<void> {
  const { me, sent, origin, host } = given
  const challenge = challengeOf(sent)
  await takeChallenge(database, ctx, { purpose: 'add', holder: me.session, challenge })
  const key = await proveNew(sent, { challenge, origin, host })
  if (!key) throw new Forbidden('passkeys.add')
  return keepPasskey(database, ctx, { ...given, ...me, key })
}

interface Kept extends Me {
  readonly key: NewPasskey
  readonly device: string
  readonly origin: string
  readonly city: string
}

const keepPasskey = useCase<Kept, void, Adding>(
  { name: 'passkeys.add', on: adding, may: mayAdd, records: 'account.passkey-added' },
  async (work, { person }, { key, device, origin, city }) => {
    const kept = await savePasskey(work, { ...key, person: person.id, device })
    if (!kept) throw new Conflict()
    const { locale } = work.ctx
    await queueMail(work, passkeyAddedMail({ to: person.email, device, origin, city, locale }))
  },
)

/** The passkeys of somebody, for themselves, and whether they may add one now. */
export const readMyPasskeys = useCase<Me, { passkeys: Passkey[]; recent: boolean }, Adding>(
  {
    name: 'passkeys.read',
    on: adding,
    may: (actor, { person }) => isSelf(actor, person),
    records: null,
    publishes: 'nothing',
  },
  async (work, { person, recent }) => ({ passkeys: await readPasskeys(work, person.id), recent }),
)

/** From now on nobody signs in with this passkey. */
export const removePasskey = useCase<{ id: PersonId; passkey: PasskeyId }, void, Person>(
  {
    name: 'passkeys.remove',
    on: (work, { id }) => readPerson(work, id),
    may: isSelf,
    records: 'account.passkey-removed',
  },
  (work, person, { passkey }) => deletePasskey(work, person.id, passkey),
)

interface Question {
  readonly purpose: Purpose
  /** Who may answer: a session, or the secret of a browser. */
  readonly holder: string
  readonly challenge: string
}

/** Uses a question up, before anything is looked at: whatever the answer is worth, it is the only one. */
const takeChallenge = async (database: Database, ctx: Ctx, question: Question): Promise<void> => {
  if (!(await useUp(database, ctx, question))) throw new Forbidden('passkeys.challenge')
}

const useUp = useCase<Question, boolean>(
  { name: 'passkeys.useUp', may: anybody, records: null },
  (work, question) => useChallenge(work, hashOfQuestion(question)),
)

async function ask(work: Work, purpose: Purpose, holder: string): Promise<string> {
  const challenge = newToken().token
  await saveChallenge(work, hashOfQuestion({ purpose, holder, challenge }))
  return challenge
}

/** One hash ties a question to what it is for and who may answer it; nothing of it is kept in the open. */
function hashOfQuestion({ purpose, holder, challenge }: Question): string {
  return hashOf(`${purpose} ${holder} ${challenge}`)
}
