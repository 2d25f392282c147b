import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { localOf } from '#platform/calendar/zone.ts'
import { Form, Heading, Lead } from '#ui/index.ts'
import type { Conversation } from '../../domain.ts'
import { CrumbsOf } from '../../views/crumbs.tsx'
import type { Appointment } from '../domain.ts'
import { cancelForm, makeForm, moveForm } from '../forms.ts'
import { appointmentWords } from '../messages.ts'

interface Of {
  readonly locale: Locale
  readonly conversation: Conversation
}

/** The page on which either side makes an appointment. */
export function MakePage({ locale, conversation, state }: Of & { readonly state: FormState }) {
  const t = appointmentWords[locale]
  return (
    <>
      <CrumbsOf locale={locale} conversation={conversation} more={[{ text: t.makeTitle }]} />
      <Heading level={1}>{t.makeTitle}</Heading>
      <Lead>{t.makeIntro}</Lead>
      <Form of={makeForm} state={state} text={t.form.make} locale={locale} button={t.makeButton} />
    </>
  )
}

/** What was wrong, and in which of the two forms. */
export interface WrongChange {
  readonly form: 'move' | 'cancel'
  readonly state: FormState
}

/** The page on which either side moves an appointment, or calls it off. */
export function MovePage(
  props: Of & { readonly appointment: Appointment; readonly wrong: WrongChange | undefined },
) {
  const { locale, conversation, appointment, wrong } = props
  const t = appointmentWords[locale]
  const at = `/gesprekken/${conversation.id}/ontmoetingen/${appointment.id}`
  const versie = appointment.sequence
  // With the version of now: who sends it again has seen what changed.
  const drawn = (form: WrongChange['form'], start: FormState): FormState => {
    const state = wrong?.form === form ? wrong.state : start
    return { ...state, typed: { ...state.typed, versie: `${versie}` } }
  }
  return (
    <>
      <CrumbsOf locale={locale} conversation={conversation} more={[{ text: appointment.title }]} />
      <Heading level={1}>{appointment.title}</Heading>
      <Lead>{`${whenInWords(appointment.startsAt, appointment.endsAt, locale)} · ${appointment.place}`}</Lead>
      {conversation.endedAt === null ? (
        <section aria-labelledby="verzet">
          <Heading level={2} id="verzet">
            {t.moveTitle}
          </Heading>
          <Form
            of={moveForm}
            action={at}
            state={drawn('move', moveForm.start(startOf(appointment)))}
            text={t.form.move}
            locale={locale}
            button={t.moveButton}
          />
        </section>
      ) : (
        <p>{t.ended}</p>
      )}
      <section aria-labelledby="zeg-af">
        <Heading level={2} id="zeg-af">
          {t.cancelTitle}
        </Heading>
        <Form
          of={cancelForm}
          action={`${at}/afzeggen`}
          state={drawn('cancel', cancelForm.start())}
          text={t.form.cancel}
          locale={locale}
          button={t.cancelButton}
        />
      </section>
    </>
  )
}

function startOf({ title, startsAt, endsAt, place }: Appointment) {
  const [from, to] = [localOf(startsAt), localOf(endsAt)]
  return { wat: title, dag: from.day, van: clockOf(from.minute), tot: clockOf(to.minute), waar: place }
}

function clockOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
