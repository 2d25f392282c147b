import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { visitInWords } from './dates.ts'
import type { Handover } from './domain.ts'
import { handoverWords } from './messages.ts'

interface Given {
  readonly to: string
  readonly locale: Locale
  readonly link: string
  readonly handover: Pick<
    Handover,
    'code' | 'day' | 'firstStart' | 'title' | 'initiativeName' | 'needs' | 'proposedDay' | 'reason'
  >
}

/** What changed, for the host. */
export type HostNews = 'moved' | 'agreed' | 'cancelled' | 'tomorrow' | 'came'
/** What changed, for the worker. */
export type WorkerNews = 'accepted' | 'other-day' | 'not-now' | 'moved' | 'cancelled' | 'off'

/** To the host: whether somebody may come. The one mail in which stands what they want to be called. */
export function askHostMail(given: Given & { readonly called: string | null }): Mail {
  const { locale, handover, called } = given
  const t = handoverWords[locale]
  const { ask } = t.mail
  const needs = handover.needs.map((need) => `- ${t.needs[need]}`)
  const text = [
    ask.why(titleOf(given), handover.initiativeName, visitInWords(handover, handover.day, locale)),
    called === null ? ask.noName(handover.code) : ask.called(called, handover.code),
    ...(needs.length > 0 ? [ask.needs, needs.join('\n')] : []),
    ask.yes,
    ask.link,
    given.link,
    ...(called === null ? [] : [ask.nameGoes]),
    t.mail.noReply,
  ]
  return letter(given, ask.subject(titleOf(given)), text)
}

/** To the host: what the worker or the resident changed, that it is tomorrow, or whether they came. */
export function hostMail(given: Given & { readonly news: HostNews }): Mail {
  const { locale, handover, news } = given
  const t = handoverWords[locale]
  const words = t.mail.host[news]
  const needs = news === 'tomorrow' ? handover.needs.map((need) => `- ${t.needs[need]}`) : []
  const text = [
    words.why(titleOf(given), visitInWords(handover, handover.day, locale), handover.code),
    ...(needs.length > 0 ? [t.mail.ask.needs, needs.join('\n')] : []),
    ...(news === 'cancelled' ? [] : [words.link, given.link]),
    t.mail.noReply,
  ]
  return letter(given, words.subject(titleOf(given)), text)
}

/** To the worker: what the host or the resident did, by code. */
export function workerMail(given: Given & { readonly news: WorkerNews }): Mail {
  const { locale, handover, news } = given
  const t = handoverWords[locale]
  const day = news === 'other-day' && handover.proposedDay !== null ? handover.proposedDay : handover.day
  const text = [
    t.mail.worker[news](titleOf(given), dayInWords(day, locale), handover.code),
    ...(news === 'not-now' && handover.reason !== null ? [t.reasons[handover.reason]] : []),
    t.mail.worker.link,
    given.link,
  ]
  return letter(given, t.mail.worker.subject(handover.code, titleOf(given)), text)
}

/** One mail a morning to a worker, for everything that waits for them since yesterday. */
export function morningMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly link: string
  readonly silent: readonly Given['handover'][]
  readonly unsaid: readonly Given['handover'][]
  readonly follow: readonly Given['handover'][]
}): Mail {
  const { to, locale, link, silent, unsaid, follow } = given
  const t = handoverWords[locale].mail
  const lines = (some: readonly Given['handover'][]) =>
    some
      .map(
        (handover) =>
          `- ${handover.code}: ${titleOf({ handover, locale })}, ${dayInWords(handover.day, locale)}`,
      )
      .join('\n')
  const text = [
    t.hello,
    ...(silent.length > 0 ? [t.morning.silent, lines(silent)] : []),
    ...(unsaid.length > 0 ? [t.morning.unsaid, lines(unsaid)] : []),
    ...(follow.length > 0 ? [t.morning.follow, lines(follow)] : []),
    t.morning.link,
    link,
  ]
  return { to, locale, subject: t.morning.subject, text: `${text.join('\n\n')}\n` }
}

function titleOf({ handover, locale }: Pick<Given, 'handover' | 'locale'>): string {
  return handover.title ?? handoverWords[locale].noTitle
}

function letter({ to, locale }: Given, subject: string, text: readonly string[]): Mail {
  return { to, locale, subject, text: `${[handoverWords[locale].mail.hello, ...text].join('\n\n')}\n` }
}
