import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import type { PublishedActivityRow } from '#capabilities/activities/index.ts'
import { ContactLinks, factsOf } from '#capabilities/initiatives/index.ts'
import type { PublishedInitiativeRow } from '#capabilities/initiatives/index.ts'
import { Alert, Form, Heading, Lead, Link } from '#ui/index.ts'
import { languageNames } from '../card/words.ts'
import type { HostKind } from '../domain.ts'
import { askForm } from '../forms.ts'
import { handoverWords } from '../messages.ts'

export interface AskPageProps {
  readonly locale: Locale
  readonly activity: PublishedActivityRow
  readonly days: readonly string[]
  readonly hosts: readonly HostKind[]
  readonly state: FormState
  readonly today: string
}

/** Asks a host whether somebody may come along. */
export function AskPage({ locale, activity, days, hosts, state, today }: AskPageProps) {
  const t = handoverWords[locale].ask
  const text = {
    ...t.form,
    dag: {
      ...t.form.dag,
      options: Object.fromEntries(days.map((day) => [day, dayInWords(day, locale, { today })])),
    },
    taal: { ...t.form.taal, options: languageNames },
  }
  return (
    <>
      <Heading level={1}>{t.title(activity.title)}</Heading>
      <Lead>{t.lead(activity.initiative_name)}</Lead>
      <Alert tone="info">{t.nothingKept}</Alert>
      <Form
        of={askForm(days, hosts)}
        {...{ text, locale, state }}
        button={t.send}
        beside={<Link href="/wijkteam">{t.back}</Link>}
      >
        {hosts.length > 1 ? null : <p>{t.who(activity.initiative_name)}</p>}
      </Form>
    </>
  )
}

/** Instead, when there is nobody to ask by mail, or no date to ask for. */
export function NobodyPage(props: {
  readonly locale: Locale
  readonly activity: PublishedActivityRow
  readonly contact: PublishedInitiativeRow | null
  readonly why: 'noDates' | 'nobody'
}) {
  const { locale, activity, contact, why } = props
  const t = handoverWords[locale].ask
  return (
    <>
      <Heading level={1}>{t.title(activity.title)}</Heading>
      <Alert tone="warning" role="alert">
        {why === 'nobody' ? t.nobody(activity.initiative_name) : t.noDates}
      </Alert>
      {contact === null ? null : (
        <>
          <Heading level={2}>{t.contact(activity.initiative_name)}</Heading>
          <ContactLinks contact={factsOf(contact).contact} locale={locale} />
        </>
      )}
      <p>
        <Link href="/wijkteam">{t.back}</Link>
      </p>
    </>
  )
}
