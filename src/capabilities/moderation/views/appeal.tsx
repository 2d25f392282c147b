import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Alert, Breadcrumb, DataList, Form, Heading, Lead, Link, Own, TooLate } from '#ui/index.ts'
import type { Decision } from '../domain.ts'
import { appealForm, judgementForm } from '../forms.ts'
import { words } from '../messages.ts'
import type { AppealInHand } from '../service/appeal.ts'

/** Asks a second moderator. Only the button does: mail scanners open links too. */
export function AskAgain(props: {
  readonly locale: Locale
  readonly decision: Decision | null
  readonly state: FormState
}) {
  const { locale, decision, state } = props
  const t = words[locale]
  if (!decision) return <TooLate title={t.ask.expired.title}>{t.ask.expired.text}</TooLate>
  return (
    <>
      <Heading level={1}>{t.ask.title}</Heading>
      <Lead>{t.ask.intro(decision.name)}</Lead>
      <DataList items={decidedBefore(decision, locale)} />
      <p>{t.ask.how}</p>
      <Form of={appealForm} text={t.ask.fields} state={state} locale={locale} button={t.ask.button} />
    </>
  )
}

function decidedBefore(decision: Decision, locale: Locale) {
  const t = words[locale]
  return [
    { term: t.judge.was, value: t.outcome[decision.outcome] },
    { term: t.judge.why, value: <Own locale={locale}>{decision.reason}</Own> },
  ]
}

export function AskedAgain({ locale }: { locale: Locale }) {
  const t = words[locale].ask.done
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
    </>
  )
}

/** What a second moderator reads and decides. */
export function JudgePage(props: {
  readonly locale: Locale
  readonly found: AppealInHand
  readonly state: FormState
}) {
  const { locale, found, state } = props
  const { appeal, head, reports, others } = found
  const { decision } = appeal
  const t = words[locale]
  const reported = reports.map(({ problem, words: said }) => `${t.problem[problem]}: ${said}`)
  return (
    <>
      <Breadcrumb
        label={t.desk.title}
        items={[{ text: t.desk.title, href: '/moderatie' }, { text: decision.name }]}
      />
      <Heading level={1}>{t.judge.title(decision.name)}</Heading>
      <Lead>{t.judge.intro}</Lead>
      {others === 0 ? <Alert tone="info">{t.judge.alone}</Alert> : null}
      <DataList
        items={[
          ...reported.map((said) => ({ term: t.judge.reported, value: <Own locale={locale}>{said}</Own> })),
          ...decidedBefore(decision, locale),
          { term: t.judge.asks, value: <Own locale={locale}>{appeal.words}</Own> },
        ]}
      />
      {head ? (
        <p>
          <Link href={`/initiatieven/${head.slug}`}>{t.hand.see}</Link>
        </p>
      ) : null}
      <Form
        of={judgementForm}
        text={{ besluit: t.judge.besluit, reden: t.decide.reden }}
        state={state}
        locale={locale}
        button={t.decide.button}
      />
    </>
  )
}
