import {
  BadgeList,
  Button,
  Card,
  Disclosure,
  Field,
  Form,
  FormErrors,
  Heading,
  HiddenField,
  Own,
} from '#ui/index.ts'
import { isOverdue, otherSide, stepsFor } from '../domain.ts'
import type { Agreement, AgreementStep } from '../domain.ts'
import { proposeForm, stepForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import type { DossierProps } from './dossier.tsx'
import { dayOf, sideInWords } from './words.ts'

/** What the two sides agreed, and what can become of it. What is late looks the same, whoever it is of. */
export function Agreements(props: DossierProps) {
  const { locale, dossier, wrong, at } = props
  const t = conversationWords[locale]
  const isOpen = dossier.conversation.endedAt === null
  const isSettled = ({ state }: Agreement) => state === 'done' || state === 'dropped'
  const settled = dossier.agreements.filter(isSettled)
  const live = dossier.agreements.filter((one) => !isSettled(one))
  const cards = (all: readonly Agreement[]) =>
    all.map((agreement) => <AgreementCard key={agreement.id} {...props} agreement={agreement} />)
  return (
    <section aria-labelledby="afspraken">
      <Heading level={2} id="afspraken">
        {t.dossier.agreements}
      </Heading>
      {dossier.agreements.length === 0 ? <p>{t.dossier.noAgreements}</p> : null}
      {cards(live)}
      {settled.length === 0 ? null : (
        <Disclosure summary={t.dossier.settled(settled.length)} open={!isOpen}>
          {cards(settled)}
        </Disclosure>
      )}
      {isOpen ? (
        <Disclosure summary={t.dossier.propose} open={wrong?.form === 'propose'}>
          <Form
            of={proposeForm}
            mark="voorstel"
            action={`${at}/afspraken`}
            state={wrong?.form === 'propose' ? wrong.state : proposeForm.start()}
            text={t.form.propose}
            locale={locale}
            button={t.dossier.proposeButton}
          />
        </Disclosure>
      ) : null}
    </section>
  )
}

function AgreementCard(props: DossierProps & { readonly agreement: Agreement }) {
  const { locale, today, agreement, dossier } = props
  const t = conversationWords[locale]
  const { state, owner, proposedBy, due, firstDue, reason } = agreement
  const late = isOverdue(agreement, today) ? [{ text: t.dossier.late, tone: 'mind' as const }] : []
  const tone = state === 'done' || state === 'agreed' ? ('ok' as const) : ('neutral' as const)
  return (
    <Card
      level={3}
      id={`afspraak-${agreement.id}`}
      title={<Own locale={locale}>{agreement.what}</Own>}
      meta={t.agreement.by(sideInWords(owner, locale), dayOf(due, locale))}
    >
      <BadgeList items={[{ text: t.agreement.state[state], tone }, ...late]} />
      {firstDue === due ? null : <p>{t.agreement.first(dayOf(firstDue, locale))}</p>}
      {reason ? (
        <p>
          <Own locale={locale}>{t.agreement.because(reason)}</Own>
        </p>
      ) : null}
      {state === 'proposed' ? (
        <p>
          {t.agreement.proposedBy(sideInWords(proposedBy, locale))}{' '}
          {t.agreement.waits(sideInWords(otherSide(proposedBy), locale))}
        </p>
      ) : null}
      {dossier.conversation.endedAt === null
        ? stepsFor(agreement, dossier.side).map((step) => <Step key={step.to} {...props} step={step} />)
        : null}
    </Card>
  )
}

function Step(props: DossierProps & { readonly agreement: Agreement; readonly step: AgreementStep }) {
  const { locale, agreement, wrong, at, step } = props
  const { side } = props.dossier
  const t = conversationWords[locale]
  const isWrong =
    wrong?.form === 'step' && wrong.agreement === agreement.id && wrong.state.typed['naar'] === step.to
  const drawn = {
    of: stepForm,
    mark: `${agreement.id}-${step.to}`,
    state: isWrong ? wrong.state : stepForm.start(),
    text: t.form.step,
    locale,
  }
  const isPlain = step.needs.length === 0
  // Of what the other side proposes one says yes or no.
  const isRefusal = agreement.state === 'proposed' && step.to === 'dropped' && agreement.proposedBy !== side
  const name = isRefusal ? t.agreement.refuse : t.agreement.step[step.to]
  const form = (
    <form method="post" action={`${at}/afspraken/${agreement.id}`} class="form" noValidate>
      <FormErrors {...drawn} />
      <HiddenField name="naar" value={step.to} />
      <HiddenField name="versie" value={`${agreement.revision}`} />
      {step.needs.includes('date') ? <Field {...drawn} name="wanneer" optional="unsaid" /> : null}
      {step.needs.includes('reason') ? <Field {...drawn} name="reden" optional="unsaid" /> : null}
      <div class="button-row">
        <Button variant="secondary">{name}</Button>
      </div>
    </form>
  )
  if (isPlain) return form
  return (
    <Disclosure summary={name} open={isWrong}>
      {form}
    </Disclosure>
  )
}
