import { Button, Card, Field, Form, FormErrors, Heading, HiddenField } from '#ui/index.ts'
import { isOverdue, stepsFor } from '../domain.ts'
import type { Agreement, AgreementStep } from '../domain.ts'
import { proposeForm, stepForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import type { DossierProps } from './dossier.tsx'
import { dayOf, sideInWords } from './words.ts'

type Props = DossierProps & { readonly at: string }

/** What the two sides agreed, and what can become of it. What is late looks the same, whoever it is of. */
export function Agreements(props: Props) {
  const { locale, dossier, wrong, at } = props
  const t = conversationWords[locale]
  return (
    <section aria-labelledby="afspraken">
      <Heading level={2} id="afspraken">
        {t.dossier.agreements}
      </Heading>
      {dossier.agreements.length === 0 ? <p>{t.dossier.noAgreements}</p> : null}
      {dossier.agreements.map((agreement) => (
        <AgreementCard key={agreement.id} {...props} agreement={agreement} />
      ))}
      {dossier.conversation.endedAt === null ? (
        <>
          <Heading level={3}>{t.dossier.propose}</Heading>
          <Form
            of={proposeForm}
            action={`${at}/afspraken`}
            state={wrong?.form === 'propose' ? wrong.state : proposeForm.start()}
            text={t.form.propose}
            locale={locale}
            button={t.dossier.proposeButton}
          />
        </>
      ) : null}
    </section>
  )
}

function AgreementCard(props: Props & { readonly agreement: Agreement }) {
  const { locale, today, agreement, dossier } = props
  const t = conversationWords[locale]
  const state = t.agreement.state[agreement.state]
  const late = isOverdue(agreement, today) ? ` · ${t.dossier.late}` : ''
  return (
    <Card
      level={3}
      title={agreement.what}
      meta={`${t.agreement.by(sideInWords(agreement.owner, locale), dayOf(agreement.due, locale))} · ${state}${late}`}
    >
      {agreement.firstDue === agreement.due ? null : (
        <p>{t.agreement.first(dayOf(agreement.firstDue, locale))}</p>
      )}
      {agreement.reason ? <p>{agreement.reason}</p> : null}
      {dossier.conversation.endedAt === null
        ? stepsFor(agreement, dossier.side).map((step) => <Step key={step.to} {...props} step={step} />)
        : null}
    </Card>
  )
}

function Step({ locale, agreement, wrong, at, step }: Props & { agreement: Agreement; step: AgreementStep }) {
  const t = conversationWords[locale]
  const isWrong =
    wrong?.form === 'step' && wrong.agreement === agreement.id && wrong.state.typed['naar'] === step.to
  const drawn = {
    of: stepForm,
    state: isWrong ? wrong.state : stepForm.start(),
    text: t.form.step,
    locale,
  }
  const button = (
    <Button variant={step.needs.length === 0 ? 'primary' : 'secondary'}>{t.agreement.step[step.to]}</Button>
  )
  const fields = (
    <>
      <FormErrors {...drawn} />
      <HiddenField name="naar" value={step.to} />
      <HiddenField name="versie" value={`${agreement.revision}`} />
      {step.needs.includes('reason') ? <Field {...drawn} name="reden" /> : null}
      {step.needs.includes('date') ? <Field {...drawn} name="wanneer" /> : null}
      {button}
    </>
  )
  const form = (
    <form method="post" action={`${at}/afspraken/${agreement.id}`} class="form">
      {fields}
    </form>
  )
  if (step.needs.length === 0) return form
  return (
    <details class="disclosure" open={isWrong}>
      <summary>{t.agreement.step[step.to]}</summary>
      {form}
    </details>
  )
}
