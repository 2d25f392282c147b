import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import {
  BadgeList,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  Field,
  FormErrors,
  Grid,
  Heading,
  Lead,
  Own,
  Prose,
} from '#ui/index.ts'
import type { PublicTask } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import { talentsIn, whenOf } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { AskTasks } from '../forms.ts'
import { taskWords } from '../messages.ts'

export interface TasksPageProps {
  readonly locale: Locale
  readonly city: string
  readonly form: AskTasks
  readonly state: FormState
  readonly areas: readonly Area[]
  readonly tasks: readonly PublicTask[]
  readonly narrowed: boolean
  readonly today: string
}

/** Everything one can do as a volunteer, by area and by what one likes. */
export function TasksPage(props: TasksPageProps) {
  const { locale, tasks, narrowed, today } = props
  const t = taskWords[locale].list
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <Asking {...props} />
      {tasks.length === 0 ? (
        <EmptyState
          title={t.nothing}
          action={
            narrowed ? (
              <ButtonLink href="/meedoen" variant="secondary">
                {t.wider}
              </ButtonLink>
            ) : undefined
          }
        >
          <p>{t.nothingText}</p>
        </EmptyState>
      ) : (
        <>
          <Heading level={2}>{t.count(tasks.length)}</Heading>
          <Grid>
            {tasks.map((task) => (
              <TaskCard key={task.id} task={task} locale={locale} today={today} level={3} />
            ))}
          </Grid>
        </>
      )}
      <section aria-labelledby="krachten">
        <Prose>
          <Heading level={2} id="krachten">
            {t.strengths}
          </Heading>
          <p>{t.strengthsText}</p>
        </Prose>
        <ButtonLink href="/meedoen/aanbod" variant={tasks.length === 0 ? 'primary' : 'secondary'}>
          {t.offer}
        </ButtonLink>
      </section>
    </>
  )
}

/** A task in a list: what, when, where, and whom it suits. */
export function TaskCard(props: {
  readonly task: PublicTask
  readonly locale: Locale
  readonly today: string
  readonly level: 2 | 3
}) {
  const { task, locale, today, level } = props
  const { initiativeName: name, areaName: area } = task
  return (
    <Card
      level={level}
      href={`/taken/${task.id}`}
      title={<Own locale={locale}>{task.title}</Own>}
      meta={[capital(whenOf(task, locale, today)), task.howLong].filter(Boolean).join(' · ')}
    >
      <p>{area === null || name.includes(area) ? name : `${name}, ${area}`}</p>
      {task.talents.length > 0 ? (
        <BadgeList
          label={taskWords[locale].page.talents}
          items={talentsIn(locale, task.talents).map((text) => ({ text }))}
        />
      ) : null}
    </Card>
  )
}

function Asking({ locale, city, form, state, areas }: TasksPageProps) {
  const t = taskWords[locale].list
  const text = {
    gebied: {
      label: t.area,
      options: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
      none: t.everywhere(city),
    },
    talent: { label: t.talent, options: helpWords[locale].talent, none: t.all },
  }
  const given = { of: form, text, locale, state, optional: 'unsaid' } as const
  return (
    <form method="get" action="/meedoen">
      <FormErrors of={form} text={text} locale={locale} state={state} />
      {areas.length > 0 ? <Field {...given} name="gebied" /> : null}
      <Field {...given} name="talent" />
      <Button variant="secondary">{t.button}</Button>
    </form>
  )
}
