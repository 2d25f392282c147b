import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Form, Heading } from '#ui/index.ts'
import { CrumbsOf } from '../../views/crumbs.tsx'
import type { Step } from '../domain.ts'
import { doneForm, promiseForm } from '../forms.ts'
import { premisesWords } from '../messages.ts'
import type { Premises } from '../service.ts'
import { StepFacts } from './steps.tsx'

/** What was wrong, and in which of the two forms. */
export interface WrongDay {
  readonly form: 'promise' | 'done'
  readonly state: FormState
}

type Props = Premises & {
  readonly locale: Locale
  readonly step: Step
  readonly today: string
  readonly wrong: WrongDay | undefined
}

/** One step: the day that the municipality promises, and the day on which it was really done. */
export function StepPage(props: Props) {
  const { locale, conversation, step, side } = props
  const t = premisesWords[locale]
  const at = `/gesprekken/${conversation.id}/stappen`
  const isOpen = conversation.endedAt === null
  return (
    <>
      <CrumbsOf
        locale={locale}
        conversation={conversation}
        more={[{ text: t.crumb, href: at }, { text: step.title }]}
      />
      <Heading level={1}>{step.title}</Heading>
      <StepFacts locale={locale} step={step} />
      {isOpen ? null : <p>{t.ended}</p>}
      {isOpen && side === 'city' ? <PromiseADay {...props} at={at} /> : null}
      {isOpen ? <Done {...props} at={at} /> : null}
    </>
  )
}

/** With what was typed, and the version of now: who sends it again has seen what changed. */
function drawn({ step, wrong }: Props, form: WrongDay['form'], start: FormState): FormState {
  const state = wrong?.form === form ? wrong.state : start
  return { ...state, typed: { ...state.typed, versie: `${step.revision}` } }
}

function PromiseADay(props: Props & { readonly at: string }) {
  const { locale, step, at } = props
  const t = premisesWords[locale]
  const how = step.promisedOn === null ? 'first' : 'moved'
  const form = promiseForm(how)
  return (
    <section aria-labelledby="belofte">
      <Heading level={2} id="belofte">
        {how === 'first' ? t.promiseTitle : t.moveTitle}
      </Heading>
      <Form
        of={form}
        action={`${at}/${step.id}/belofte`}
        state={drawn(props, 'promise', form.start())}
        text={t.form.promise}
        locale={locale}
        button={how === 'first' ? t.promiseButton : t.moveButton}
      />
    </section>
  )
}

function Done(props: Props & { readonly at: string }) {
  const { locale, step, at, today } = props
  const t = premisesWords[locale]
  return (
    <section aria-labelledby="gedaan">
      <Heading level={2} id="gedaan">
        {step.doneOn === null ? t.doneTitle : t.doneAgain}
      </Heading>
      <Form
        of={doneForm}
        action={`${at}/${step.id}/gedaan`}
        state={drawn(props, 'done', doneForm.start({ gedaan: step.doneOn ?? today }))}
        text={t.form.done}
        locale={locale}
        button={t.doneButton}
      />
    </section>
  )
}
