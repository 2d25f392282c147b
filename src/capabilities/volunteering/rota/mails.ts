import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { askingBack } from '#capabilities/initiatives/index.ts'
import type { AskingBack } from '#capabilities/initiatives/index.ts'
import { rotaWords } from './messages.ts'

interface Given {
  readonly to: string
  readonly locale: Locale
  readonly task: string
  readonly initiative: string
}
/** To somebody who does a task, who may want to ask its hosts something. */
export interface ToVolunteer extends Given, AskingBack {}
/** To its hosts. */
export type ToHost = Given & Linked
interface Linked {
  readonly link: string
}

const list = (days: readonly string[], locale: Locale) =>
  days.map((day) => `- ${dayInWords(day, locale)}`).join('\n')

/** To whoever took up a task: where their turns are, and what to do when it was not they. They wait for it. */
export function joinedMail(given: ToVolunteer & Linked & { readonly day: string | null }): Mail {
  const t = rotaWords[given.locale].mail
  const turn = given.day === null ? [] : [t.joined.turn(dayInWords(given.day, given.locale))]
  const text = [
    t.joined.why(given.task, given.initiative),
    ...turn,
    t.joined.link,
    given.link,
    t.joined.notYou,
  ]
  return { ...toVolunteer(given, t.joined.subject(given.task), text), asked: 'now' }
}

/** To the hosts: somebody new. How to reach them stands on the page behind the door, not in the mail. */
export function newVolunteerMail(given: ToHost & { readonly name: string; readonly held: boolean }): Mail {
  const t = rotaWords[given.locale].mail.came
  const why = given.held ? t.held(given.task) : t.why(given.name, given.task)
  const subject = given.held ? t.heldSubject(given.task) : t.subject(given.task)
  return letter(given, subject, [why, t.link, given.link])
}

/** To others in the same task: these days somebody is wanted. */
export function placesFreeMail(given: ToVolunteer & Linked & { readonly days: readonly string[] }): Mail {
  const t = rotaWords[given.locale].mail.free
  const text = [
    t.why(given.task, given.initiative),
    list(given.days, given.locale),
    t.link,
    given.link,
    t.free,
  ]
  return toVolunteer(given, t.subject(given.task), text)
}

/** To the hosts: a place came free, and it is soon. */
export function gapMail(given: ToHost & { readonly days: readonly string[] }): Mail {
  const t = rotaWords[given.locale].mail.gap
  const text = [t.why(given.task), list(given.days, given.locale), t.told, t.link, given.link]
  return letter(given, t.subject(given.task), text)
}

/** To whoever offered a turn: another has it now. */
export function takenOverMail(given: ToVolunteer & { readonly day: string }): Mail {
  const t = rotaWords[given.locale].mail.taken
  return toVolunteer(given, t.subject(given.task), [t.why(dayInWords(given.day, given.locale), given.task)])
}

/** From the hosts: you stand on the list, or not any more. */
export function placedMail(
  given: ToVolunteer & Linked & { readonly day: string; readonly how: 'in' | 'out' },
): Mail {
  const t = rotaWords[given.locale].mail.placed
  const day = dayInWords(given.day, given.locale)
  const why = given.how === 'in' ? t.in(day, given.task) : t.out(day, given.task)
  return toVolunteer(given, t.subject(given.task), [why, t.link, given.link])
}

/** The task stops: nothing more to do. */
export function stopsMail(given: ToVolunteer): Mail {
  const t = rotaWords[given.locale].mail.stops
  return toVolunteer(given, t.subject(given.task), [t.why(given.task, given.initiative), t.gone])
}

/** It does not happen on a day on which somebody would have done it. */
export function dayOffMail(given: ToVolunteer & { readonly day: string }): Mail {
  const t = rotaWords[given.locale].mail.off
  return toVolunteer(given, t.subject(given.task), [t.why(dayInWords(given.day, given.locale), given.task)])
}

function toVolunteer(given: ToVolunteer, subject: string, text: readonly string[]): Mail {
  const { answerTo } = given
  const mail = letter(given, subject, [...text, ...askingBack(given, given)])
  return answerTo === null ? mail : { ...mail, answerTo }
}

function letter(given: Given, subject: string, text: readonly string[]): Mail {
  const { hello } = rotaWords[given.locale].mail
  return { to: given.to, subject, text: `${[hello, ...text].join('\n\n')}\n`, locale: given.locale }
}
