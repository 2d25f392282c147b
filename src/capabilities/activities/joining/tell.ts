import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { newToken as freshToken, readRoles } from '#capabilities/accounts/index.ts'
import { answerToJoining } from './answers.ts'
import type { Joining, Turn } from './joining.ts'
import { hostsMail, joinedMail, movedMail, reminderMail, turnMail } from './mails.ts'
import type { Addressed } from './mails.ts'
import type { Letter } from './settle.ts'
import { readLine, saveLink } from './store.ts'
import type { DateToJoin } from './date.ts'

interface About {
  readonly joining: Joining
  /** `undefined` when the world sees nothing of it any more. */
  readonly date: DateToJoin | undefined
}

/** A secret of their own that leads to what somebody joined. */
export async function newToken(work: Work, joining: Joining): Promise<string> {
  const { token, hash } = freshToken()
  await saveLink(work, hash, joining.id)
  return token
}

/** The same as a link; `null` without an address to lead to. */
async function newLink(work: Work, joining: Joining, letter: Letter): Promise<string | null> {
  return letter === null ? null : `${letter.origin}/aanmelding/${await newToken(work, joining)}`
}

type Sure = About & { readonly date: DateToJoin }

/** Mails somebody, when they have an address; whoever has none, the hosts call. */
async function tell<Of extends About>(
  work: Work,
  about: Of,
  { mail, letter }: { readonly mail: (told: Of & Addressed) => Mail; readonly letter: Letter },
): Promise<void> {
  const { email: to } = about.joining
  if (to === null) return
  const link = await newLink(work, about.joining, letter)
  const { date, joining } = about
  const ask = letter && date ? `${letter.origin}/initiatieven/${date.slug}/bericht` : null
  const answerTo = letter?.answers ? answerToJoining(joining.id) : null
  await queueMail(work, mail({ ...about, to, link, city: letter?.city ?? null, answerTo, ask }))
}

/** Tells somebody that they are in, or on the list. */
export const tellJoined = (work: Work, about: Sure, letter: Letter) =>
  tell(work, about, { mail: joinedMail, letter })

/** Tells somebody that the time or the place of their date is another now. */
export const tellMoved = (work: Work, about: Sure, letter: Letter) =>
  tell(work, about, { mail: movedMail, letter })

/** Reminds somebody of a date that is near. */
export const remind = (work: Work, about: Sure, letter: Letter) =>
  tell(work, about, { mail: (told) => reminderMail({ ...told, today: localDay(work.ctx.now) }), letter })

/** Tells somebody what became of their joining. */
export const tellTurn = (
  work: Work,
  about: About,
  { turn, letter }: { readonly turn: Turn; readonly letter: Letter },
) => tell(work, about, { mail: (told) => turnMail({ ...told, turn }), letter })

/** Tells its hosts how many come on a date, and whether somebody does for the first time. Who they are, a page says. */
export async function tellHosts(
  work: Work,
  date: DateToJoin,
  { origin }: NonNullable<Letter>,
): Promise<void> {
  const come = (await readLine(work, date)).filter(({ standing }) => standing === 'coming')
  const firstTime = come.filter((one) => one.firstTime).length
  const link = `${origin}/initiatieven/${date.slug}/activiteiten/${date.activity}/wie-komt?dag=${date.day}`
  const numbers = { date, coming: come.length, firstTime, link, today: localDay(work.ctx.now) }
  for (const { email: to, locale } of await readRoles(work, { team: date.initiativeId }))
    await queueMail(work, hostsMail({ ...numbers, to, locale }))
}
