import { dayInWords, localDay, relativeDay, whenInWords } from '#platform/i18n/dates.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { askingBack } from '#capabilities/initiatives/index.ts'
import type { AskingBack } from '#capabilities/initiatives/index.ts'
import type { Joining, Turn } from './joining.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { joinWords } from './messages.ts'
import type { DateToJoin } from './date.ts'

/** Where a mail goes, and where it leads to. */
export interface Addressed extends AskingBack {
  readonly to: string
  /** To their own page; `null` when there was no page to come from. */
  readonly link: string | null
  readonly city: string | null
}

interface Given extends Addressed {
  readonly joining: Joining
  /** `undefined` when nothing of it is left to be seen. */
  readonly date: DateToJoin | undefined
}

/** To whoever joined: that they are in, or on the list, and how to change their mind. They wait for it. */
export function joinedMail(given: Given & { readonly date: DateToJoin }): Mail {
  const { joining } = given
  const { mail } = joinWords[joining.locale]
  const t = joining.standing === 'waiting' ? mail.waiting : mail.coming
  const text = [t.text, ...factsOf(given), ...linked(given, mail.change)]
  return { ...letter(given, t.subject(titleOf(given)), text, mail.notYou), asked: 'now' }
}

/** To whoever joined: it goes on without them asking, or it does not. */
export function turnMail(given: Given & { readonly turn: Turn }): Mail {
  const { mail } = joinWords[given.joining.locale]
  const t = mail.turns[given.turn]
  const more = given.turn === 'called-off' ? mail.others : mail.change
  return letter(given, t.subject(titleOf(given)), [
    t.text(titleOf(given)),
    ...factsOf(given),
    ...linked(given, more),
  ])
}

/** To whoever joined: another time or another place. */
export function movedMail(given: Given & { readonly date: DateToJoin }): Mail {
  const { mail } = joinWords[given.joining.locale]
  const { moved } = mail
  return letter(given, moved.subject(titleOf(given)), [
    moved.text,
    ...factsOf(given),
    ...linked(given, mail.change),
  ])
}

/** To whoever joined, a day before or on the day itself. */
export function reminderMail(given: Given & { readonly date: DateToJoin; readonly today: string }): Mail {
  const { mail } = joinWords[given.joining.locale]
  const { reminder } = mail
  const day = soonOf(given, given.joining.locale)
  return letter(given, reminder.subject(titleOf(given), day), [
    reminder.text(day),
    ...factsOf(given),
    ...linked(given, mail.change),
  ])
}

/** "Morgen", as a sentence begins. */
function soonOf({ date, today }: { date: DateToJoin; today: string }, locale: Locale): string {
  return capital(relativeDay(date.day, today, locale) ?? dayInWords(date.day, locale))
}

/** To a host: how many come, and whether somebody does for the first time. Who they are, the page says. */
export function hostsMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly date: DateToJoin
  readonly today: string
  readonly coming: number
  readonly firstTime: number
  readonly link: string
}): Mail {
  const { to, locale, date, coming, firstTime, link } = given
  const { hello, hosts } = joinWords[locale].mail
  const when = whenInWords(date.startsAt, date.endsAt, locale)
  const text = [
    hello(''),
    hosts.text(date.title, when),
    hosts.numbers(coming, firstTime),
    ...(firstTime > 0 ? [hosts.lookOut] : []),
    hosts.list,
    link,
    hosts.noNames,
  ]
  return {
    to,
    locale,
    subject: hosts.subject(`${soonOf(given, locale)} ${date.title}`, coming, firstTime),
    text: `${text.join('\n\n')}\n`,
  }
}

function titleOf({ date, joining }: Pick<Given, 'date' | 'joining'>): string {
  return date?.title ?? joinWords[joining.locale].mail.something
}

/** What, when and where, each on a line of its own. */
function factsOf({ date, joining }: Given): string[] {
  if (date === undefined) return [whenInWords(joining.startsAt, null, joining.locale)]
  const { title, startsAt, endsAt, placeName, placeAddress, host, door } = date
  const where = [placeName, placeAddress].filter(Boolean).join(', ')
  const lines = [title, whenInWords(startsAt, endsAt, joining.locale, { today: localDay(startsAt) }), where]
  return [lines.filter(Boolean).join('\n'), ...(joining.firstTime ? [host, door].filter(Boolean) : [])]
}

function linked({ link }: Given, sentence: string): string[] {
  return link === null ? [] : [sentence, link]
}

function letter(given: Given, subject: string, text: readonly string[], last?: string): Mail {
  const { joining, city, date, answerTo } = given
  const { hello, from } = joinWords[joining.locale].mail
  const lines = [
    hello(joining.name),
    ...text,
    ...(last === undefined ? [] : [last]),
    ...(date === undefined ? [] : [from(date.initiative, city)]),
    ...askingBack(given, { initiative: date?.initiative, locale: joining.locale }),
  ]
  return {
    to: given.to,
    subject,
    text: `${lines.join('\n\n')}\n`,
    locale: joining.locale,
    ...(answerTo === null ? {} : { answerTo }),
  }
}
