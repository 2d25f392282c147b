import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, localDay, whenInWords } from '#platform/i18n/dates.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import type { Helped } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { appointmentInWords } from '../appointments/views/section.tsx'
import { stepInWords } from '../premises/views/entry.ts'
import { lateInWords } from '../reminders/words.ts'
import { nextInWords, sentenceOf, sideInWords } from '../views/words.ts'
import { exportWords } from './messages.ts'
import type { ExportedDossier } from './service.ts'
import type { KeptEntry } from './store.ts'

interface Where {
  readonly city: string
  readonly look: string
  readonly locale: Locale
  /** The day that it is printed. */
  readonly today: string
}

/** A dossier on paper: a tagged document (PDF/UA-1) that says all that the page says. */
export function dossierSheet(dossier: ExportedDossier, { city, look, locale, today }: Where): Sheet {
  const t = exportWords[locale]
  const { subject } = dossier.conversation
  return {
    template: 'dossier',
    look,
    data: {
      title: t.title(subject),
      lang: locale,
      own: dossier.conversation.locale,
      name: subject,
      subject: subject === '' ? t.title('') : subject,
      kicker: t.kicker(city),
      foot: t.kicker(city),
      pages: t.pages,
      lost: t.lost,
      printed: t.printed(dayOf(today, locale)),
      facts: factsOf(dossier, locale, today),
      parts: partsOf(dossier, locale).filter(({ items }) => items.length > 0),
      timeline: { title: t.timeline, items: dossier.entries.map((entry) => entryOf(entry, locale)) },
    },
    pictures: {},
  }
}

const dayOf = (day: string, locale: Locale) => dateInWords(day, locale, { year: true })
const dayAt = (at: Date, locale: Locale) => dayOf(localDay(at), locale)

function factsOf({ conversation: one, contactName }: ExportedDossier, locale: Locale, today: string) {
  const t = exportWords[locale]
  const words = conversationWords[locale]
  const contact = contactName ?? t.noContact(dayOf(one.contactDue, locale))
  const answered = one.answeredAt
    ? dayAt(one.answeredAt, locale)
    : t.notAnswered(dayOf(one.answerDue, locale))
  return [
    { term: t.kind, text: words.kind[one.kind] },
    { term: t.opened, text: dayAt(one.openedAt, locale) },
    { term: t.contact, text: contact },
    { term: t.answered, text: answered },
    ...(one.endedAt ? [] : [{ term: words.dossier.next, text: nextInWords(one, locale, today) }]),
    ...(one.endedAt ? [{ term: t.ended, text: dayAt(one.endedAt, locale) }] : []),
    ...(one.outcome ? [{ term: t.outcome, text: one.outcome }] : []),
    ...(one.helped ? [{ term: t.helped, text: helpedInWords(one.helped, locale) }] : []),
  ]
}

const helpedInWords = (helped: Helped, locale: Locale): string =>
  conversationWords[locale].form.helped.geholpen.options[helped] as string

function partsOf({ agreements, appointments, steps, files }: ExportedDossier, locale: Locale) {
  const t = exportWords[locale]
  const words = conversationWords[locale]
  return [
    {
      title: t.agreements,
      items: agreements.map((one) => ({
        title: one.what,
        line: [
          words.agreement.by(sideInWords(one.owner, locale), dayOf(one.due, locale)),
          words.agreement.state[one.state],
          ...(one.firstDue === one.due ? [] : [t.first(dayOf(one.firstDue, locale))]),
        ].join(' · '),
        words: writtenBy(one.reason),
      })),
    },
    {
      title: t.meetings,
      items: appointments.map((one) => ({
        title: one.title,
        line: [
          whenInWords(one.startsAt, one.endsAt, locale),
          ...(one.place ? [one.place] : []),
          ...(one.cancelledAt ? [t.cancelled] : []),
        ].join(' · '),
        words: writtenBy(''),
      })),
    },
    {
      title: t.steps,
      items: steps.map((one) => ({
        title: one.title,
        line: [
          ...(one.firstPromisedOn && one.firstPromisedOn !== one.promisedOn
            ? [t.first(dayOf(one.firstPromisedOn, locale))]
            : []),
          ...(one.promisedOn ? [t.promised(dayOf(one.promisedOn, locale))] : []),
          ...(one.doneOn ? [t.done(dayOf(one.doneOn, locale))] : []),
        ].join(' · '),
        words: writtenBy(one.reason),
      })),
    },
    { title: t.files, items: files.map(({ name }) => ({ title: name, line: '', words: writtenBy('') })) },
  ]
}

function entryOf(entry: KeptEntry, locale: Locale) {
  const t = exportWords[locale]
  const words = conversationWords[locale]
  const by = entry.side === 'platform' ? words.dossier.platform : sideInWords(entry.side, locale)
  const { who, what } = entry.facts
  return {
    title: sentenceOf({ ...entry, named: who ?? null }, locale),
    meta: [by, ...(entry.by ? [entry.by] : []), whenInWords(entry.at, null, locale)].join(' · '),
    lines: [
      ...(entry.kind === 'late' ? [lateInWords(entry, locale)] : what ? [what] : []),
      ...appointmentInWords(entry, locale),
      ...stepInWords(entry, locale),
    ],
    words: writtenBy(entry.words),
    replies: entry.replies.map((reply) => ({
      line: `${sideInWords(reply.side, locale)}: ${reply.agrees ? t.agrees.yes : t.agrees.no}`,
      words: writtenBy(reply.words),
    })),
  }
}

/**
 * Paper knows no line ends within a text: each line that people wrote is a paragraph of its own. How many letters there
 * are tells the sheet whether any were left out, because ours lack them.
 */
function writtenBy(text: string) {
  const paragraphs = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { paragraphs, letters: text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0 }
}
