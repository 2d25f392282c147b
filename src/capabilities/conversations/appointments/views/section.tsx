import type { Locale } from '#platform/context/ctx.ts'
import { dayInShort, timeInWords, whenInWords } from '#platform/i18n/dates.ts'
import { localOf } from '#platform/calendar/zone.ts'
import { ButtonLink, ButtonRow, Heading, Link, List, TimelineItem } from '#ui/index.ts'
import type { Entry } from '../../domain.ts'
import { isComing, linkOf } from '../domain.ts'
import type { Appointment } from '../domain.ts'
import { appointmentWords } from '../messages.ts'
import type { Deed } from '../mails.ts'

interface Props {
  readonly locale: Locale
  /** The address of the conversation. */
  readonly at: string
  readonly now: Date
  readonly appointments: readonly Appointment[]
  readonly isOpen: boolean
}

/** When the two sides meet, within the dossier. */
export function AppointmentsSection(props: Props) {
  const { locale, at, appointments, isOpen } = props
  const t = appointmentWords[locale]
  return (
    <section aria-labelledby="ontmoetingen">
      <Heading level={2} id="ontmoetingen">
        {t.title}
      </Heading>
      {appointments.length === 0 ? <p>{t.none}</p> : null}
      {appointments.map((one) => (
        <Item key={one.id} {...props} one={one} />
      ))}
      {isOpen ? (
        <ButtonRow>
          <ButtonLink href={`${at}/ontmoetingen/nieuw`} variant="secondary">
            {t.make}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </section>
  )
}

function Item({ locale, at, now, one }: Props & { readonly one: Appointment }) {
  const t = appointmentWords[locale]
  const [from, to] = [localOf(one.startsAt), localOf(one.endsAt)]
  const call = linkOf(one)
  const comes = isComing(one, now)
  const until = `${locale === 'nl' ? 'tot' : 'to'} ${timeInWords(to.minute, locale)}`
  return (
    <TimelineItem
      title={one.title}
      time={{ day: dayInShort(from.day, locale), text: timeInWords(from.minute, locale), until }}
      meta={call === null ? one.place : comes ? <Link href={call}>{t.call}</Link> : null}
      cancelled={one.cancelledAt === null ? undefined : t.off}
    >
      {comes ? (
        <List
          kind="links"
          items={[
            <a href={`${at}/ontmoetingen/${one.id}.ics`} aria-label={t.calendarOf(one.title)}>
              {t.calendar}
            </a>,
            <a href={`${at}/ontmoetingen/${one.id}`} aria-label={t.change(one.title)}>
              {t.changeLink}
            </a>,
          ]}
        />
      ) : null}
    </TimelineItem>
  )
}

/** What an entry of the timeline says of an appointment, in words. */
export function appointmentInWords({ kind, facts }: Pick<Entry, 'kind' | 'facts'>, locale: Locale): string[] {
  const { change, from, to, place = '' } = facts
  if (kind !== 'appointment' || from === undefined || to === undefined) return []
  const when = whenInWords(new Date(from), new Date(to), locale)
  return [appointmentWords[locale].entry[change as Deed](when, place)]
}
