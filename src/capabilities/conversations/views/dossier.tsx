import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { Breadcrumb, Card, DataList, Form, Heading, Prose } from '#ui/index.ts'
import type { AgreementId, Entry } from '../domain.ts'
import { contactForm, endForm, helpedForm, noteForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import { lateInWords } from '../reminders/words.ts'
import { CompassLink, ExportLinks } from '../export/links.tsx'
import type { Dossier } from '../service/dossier.ts'
import { AppointmentsSection, appointmentInWords } from '../appointments/views/section.tsx'
import { FilesSection } from '../files/views/files.tsx'
import { stepInWords } from '../premises/views/entry.ts'
import { PremisesSection } from '../premises/views/steps.tsx'
import { Agreements } from './agreements.tsx'
import { dayOf, nextInWords } from './words.ts'

/** What was wrong in one of the forms of the page, and which. */
export interface WrongForm {
  readonly form: 'contact' | 'note' | 'propose' | 'step' | 'end' | 'helped'
  readonly agreement?: AgreementId
  readonly state: FormState
}

export interface DossierProps {
  readonly locale: Locale
  readonly dossier: Dossier
  readonly today: string
  readonly now: Date
  readonly wrong: WrongForm | undefined
}

/** What both sides see of a conversation. */
export function DossierPage(props: DossierProps) {
  const { locale, dossier, today, wrong } = props
  const { conversation, side } = dossier
  const t = conversationWords[locale]
  const at = `/gesprekken/${conversation.id}`
  const isOpen = conversation.endedAt === null
  return (
    <>
      <Breadcrumb
        label={t.crumbs}
        items={[{ text: t.list.title, href: '/gesprekken' }, { text: conversation.subject }]}
      />
      <Heading level={1}>{conversation.subject}</Heading>
      <DataList
        items={[
          {
            term: t.dossier.contact,
            value: dossier.contactName ?? t.dossier.noContact(dayOf(conversation.contactDue, locale)),
          },
          ...(isOpen ? [{ term: t.dossier.next, value: nextInWords(conversation, locale, today) }] : []),
          ...(conversation.outcome ? [{ term: t.dossier.outcome, value: conversation.outcome }] : []),
        ]}
      />
      <CompassLink {...{ locale, side }} compass={conversation.compass} />
      {isOpen && side === 'city' ? <NameContact {...props} at={at} /> : null}
      {conversation.kind === 'premises' ? (
        <PremisesSection {...{ locale, at, today, isOpen, ...dossier }} />
      ) : null}
      <Agreements {...props} at={at} />
      <AppointmentsSection {...{ locale, at, isOpen, ...dossier, now: props.now }} />
      <FilesSection {...{ locale, id: conversation.id, files: dossier.files }} />
      <Timeline {...props} />
      {isOpen ? (
        <section aria-labelledby="erbij">
          <Heading level={2} id="erbij">
            {t.dossier.note}
          </Heading>
          <Form
            of={noteForm}
            action={`${at}/verslag`}
            state={wrong?.form === 'note' ? wrong.state : noteForm.start()}
            text={t.form.note}
            locale={locale}
            button={t.dossier.noteButton}
          />
          <Heading level={2}>{t.dossier.end}</Heading>
          <Form
            of={endForm}
            action={`${at}/einde`}
            state={wrong?.form === 'end' ? wrong.state : endForm.start()}
            text={t.form.end}
            locale={locale}
            button={t.dossier.endButton}
          />
        </section>
      ) : null}
      {!isOpen && side === 'initiative' && conversation.helped === null ? (
        <section aria-labelledby="geholpen">
          <Heading level={2} id="geholpen">
            {t.dossier.helpedTitle}
          </Heading>
          <Form
            of={helpedForm}
            action={`${at}/geholpen`}
            state={wrong?.form === 'helped' ? wrong.state : helpedForm.start()}
            text={t.form.helped}
            locale={locale}
            button={t.dossier.helpedButton}
          />
        </section>
      ) : null}
      {side === 'city' ? <ExportLinks locale={locale} id={conversation.id} /> : null}
    </>
  )
}

function NameContact({ locale, dossier, wrong, at }: DossierProps & { readonly at: string }) {
  const t = conversationWords[locale]
  const { officers, conversation } = dossier
  const form = contactForm(
    officers.map(({ id }) => id),
    conversation.contact === null ? 'first' : 'handover',
  )
  return (
    <section aria-labelledby="contact">
      <Heading level={2} id="contact">
        {conversation.contact === null ? t.dossier.contactTitle : t.dossier.handoverTitle}
      </Heading>
      <Form
        of={form}
        action={`${at}/contact`}
        state={wrong?.form === 'contact' ? wrong.state : form.start()}
        text={t.form.contact(Object.fromEntries(officers.map(({ id, name }) => [id, name])))}
        locale={locale}
        button={t.dossier.contactButton}
      />
    </section>
  )
}

function Timeline({ locale, dossier }: DossierProps) {
  const t = conversationWords[locale]
  return (
    <section aria-labelledby="tijdlijn">
      <Heading level={2} id="tijdlijn">
        {t.dossier.timeline}
      </Heading>
      {dossier.entries.map((entry) => (
        <Card
          key={entry.id}
          level={3}
          title={t.entry[entry.kind]}
          meta={`${byOf(entry, locale)} · ${whenInWords(entry.at, null, locale)}`}
        >
          <Prose>
            {[
              ...factsOf(entry, locale),
              ...appointmentInWords(entry, locale),
              ...stepInWords(entry, locale),
            ].map((line) => (
              <p key={line}>{line}</p>
            ))}
            {entry.words ? <p>{entry.words}</p> : null}
          </Prose>
        </Card>
      ))}
    </section>
  )
}

function byOf({ by, side }: Entry, locale: Locale): string {
  const t = conversationWords[locale]
  if (side === 'platform') return t.dossier.platform
  const who = by ?? (side === 'city' ? t.dossier.officer : t.dossier.someone)
  return `${who}, ${t.side[side]}`
}

/** What an entry is about, in words. */
function factsOf({ facts, kind }: Entry, locale: Locale): string[] {
  if (kind === 'late') return [lateInWords({ facts }, locale)]
  const t = conversationWords[locale]
  const { who, what, state, due, helped } = facts
  return [
    ...(who ? [who] : []),
    ...(what ? [what] : []),
    ...(state ? [t.agreement.state[state as keyof typeof t.agreement.state]] : []),
    ...(due ? [dayOf(due, locale)] : []),
    ...(helped ? [t.form.helped.geholpen.options[helped as 'yes' | 'partly' | 'no'] as string] : []),
  ]
}
