import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { BadgeList, ButtonLink, ButtonRow, Form, Heading, Lead } from '#ui/index.ts'
import { CrumbsOf } from '../../views/crumbs.tsx'
import { dayOf } from '../../views/words.ts'
import { nextStepOf, standingOf } from '../domain.ts'
import type { Matter, Standing, Step } from '../domain.ts'
import { addStepForm, matterForm } from '../forms.ts'
import { premisesWords } from '../messages.ts'
import type { Premises } from '../service.ts'

interface Listed {
  readonly locale: Locale
  /** The address of the conversation. */
  readonly at: string
  readonly today: string
  readonly matter: Matter | null
  readonly steps: readonly Step[]
  readonly isOpen: boolean
}

/** The steps of premises within the dossier: what was promised last on top, then all of them. */
export function PremisesSection(props: Listed) {
  const { locale, at, matter, steps, isOpen } = props
  const t = premisesWords[locale]
  return (
    <section aria-labelledby="stappen">
      <Heading level={2} id="stappen" detail={matter === null ? undefined : t.matter[matter]}>
        {t.title}
      </Heading>
      {steps.length === 0 ? <p>{t.none}</p> : <StepList {...props} />}
      {isOpen ? (
        <ButtonRow>
          <ButtonLink href={`${at}/stappen`} variant={matter === null ? 'primary' : 'secondary'}>
            {matter === null ? t.choose : t.all}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </section>
  )
}

/** The same for both sides, late included. */
function StepList({ locale, at, today, steps, isOpen }: Listed) {
  const t = premisesWords[locale]
  return (
    <>
      <p>
        {nextStepOf(steps) === null ? null : <strong>{t.next}: </strong>}
        {nextInWords(steps, locale)}
      </p>
      <ol class="link-list" role="list">
        {steps.map((step, index) => {
          const standing = standingOf(step, today)
          return (
            <li key={step.id} class="link-list__item">
              {`${index + 1}. `}
              {isOpen ? <a href={`${at}/stappen/${step.id}`}>{step.title}</a> : step.title}
              {says.has(standing) ? (
                <BadgeList items={[{ text: t.standing[standing], tone: tones[standing] }]} />
              ) : null}
              <StepFacts locale={locale} step={step} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Of the others, the line below says it. */
const says: ReadonlySet<Standing> = new Set(['done', 'done-late', 'late'])

const tones = {
  done: 'ok',
  'done-late': 'mind',
  late: 'mind',
  promised: 'neutral',
  open: 'neutral',
} as const satisfies Readonly<Record<Standing, string>>

/** What was promised, first and now, why, and what it really was. */
export function StepFacts({ locale, step }: { readonly locale: Locale; readonly step: Step }) {
  const t = premisesWords[locale]
  const { promisedOn, firstPromisedOn, reason, doneOn } = step
  const day = (text: string) => dayOf(text, locale)
  const isMoved = firstPromisedOn !== null && firstPromisedOn !== promisedOn
  const facts = [
    ...(promisedOn === null ? [] : [t.promisedOn(day(promisedOn))]),
    ...(isMoved ? [t.firstOn(day(firstPromisedOn))] : []),
    ...(doneOn === null ? [] : [t.doneOn(day(doneOn))]),
    ...(promisedOn === null && doneOn === null ? [t.notPromised] : []),
  ]
  return (
    <p class="meta">
      {facts.join(' · ')}
      {reason === '' ? null : (
        <>
          <br />
          {t.because(reason)}
        </>
      )}
    </p>
  )
}

function nextInWords(steps: readonly Step[], locale: Locale): string {
  const t = premisesWords[locale]
  const next = nextStepOf(steps)
  if (next === null) return t.allDone
  return next.promisedOn === null
    ? t.nextOpen(next.title)
    : t.nextPromised(next.title, dayOf(next.promisedOn, locale))
}

/** The page of the steps: choosing what it is about, then the list and one step more. */
export function StepsPage(
  props: Premises & {
    readonly locale: Locale
    readonly today: string
    readonly wrong: FormState | undefined
  },
) {
  const { locale, conversation, matter, steps, today, wrong } = props
  const t = premisesWords[locale]
  const isOpen = conversation.endedAt === null
  const at = `/gesprekken/${conversation.id}`
  return (
    <>
      <CrumbsOf locale={locale} conversation={conversation} more={[{ text: t.crumb }]} />
      <Heading level={1}>{t.titleOf(conversation.subject)}</Heading>
      <Lead>{t.intro}</Lead>
      {steps.length === 0 ? null : <StepList {...{ locale, at, today, matter, steps, isOpen }} />}
      {isOpen ? null : <p>{t.ended}</p>}
      {isOpen && matter === null ? (
        <Form
          of={matterForm}
          action={`${at}/stappen/zaak`}
          state={wrong && 'zaak' in wrong.typed ? wrong : matterForm.start()}
          text={t.form.matter}
          locale={locale}
          button={t.matterButton}
        />
      ) : null}
      {isOpen && matter !== null ? (
        <section aria-labelledby="erbij">
          <Heading level={2} id="erbij">
            {t.addTitle}
          </Heading>
          <Form
            of={addStepForm}
            action={`${at}/stappen`}
            state={wrong ?? addStepForm.start()}
            text={t.form.add}
            locale={locale}
            button={t.addButton}
          />
        </section>
      ) : null}
    </>
  )
}
