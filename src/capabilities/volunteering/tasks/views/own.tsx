import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dateInWords, listInWords } from '#platform/i18n/dates.ts'
import type { StoredActivity } from '#capabilities/activities/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import {
  Alert,
  BadgeList,
  Breadcrumb,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  List,
  Prose,
} from '#ui/index.ts'
import { helpWords } from '../../messages.ts'
import { whenOf } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { TaskForm } from '../forms.ts'
import { taskWords } from '../messages.ts'
import type { ListedTask, OwnTasks } from '../service.ts'

interface OwnTasksProps {
  readonly locale: Locale
  readonly own: OwnTasks
  readonly today: string
  readonly done: 'bewaard' | 'gestopt' | null
}

function Crumbs({ locale, head, here }: { locale: Locale; head: HeadRow; here: string }) {
  const back = `/initiatieven/${head.slug}/bewerken`
  return (
    <Breadcrumb label={helpWords[locale].crumbs} items={[{ text: head.name, href: back }, { text: here }]} />
  )
}

/** Everything a team asks of volunteers, with who comes and where it is thin. */
export function OwnTasksPage(props: OwnTasksProps) {
  const { locale, own, done } = props
  const { head, tasks, wishes } = own
  const t = taskWords[locale].own
  const add = <ButtonLink href={`/initiatieven/${head.slug}/taken/nieuw`}>{t.add}</ButtonLink>
  return (
    <>
      <Crumbs locale={locale} head={head} here={t.title} />
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      {head.standing === 'published' ? null : <p class="meta">{t.notOut}</p>}
      {tasks.length === 0 ? (
        <EmptyState title={t.empty} action={add}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Grid>
            {tasks.map((task) => (
              <OwnTaskCard key={task.id} {...props} task={task} />
            ))}
          </Grid>
          {add}
        </>
      )}
      {wishes.length > 0 ? <Wishes {...props} /> : null}
      <p>
        <Link href={`/initiatieven/${head.slug}/aanbod`} kind="next">
          {t.offers}
        </Link>
      </p>
    </>
  )
}

const shownGaps = 2

function OwnTaskCard({ locale, own, today, task }: OwnTasksProps & { readonly task: ListedTask }) {
  const t = taskWords[locale].own
  const at = `/initiatieven/${own.head.slug}/taken/${task.id}`
  const gaps = task.gaps.slice(0, shownGaps).map((day) => dateInWords(day, locale, { year: false }))
  const badges = [
    ...(task.held ? [{ text: t.held, tone: 'mind' as const }] : []),
    ...(gaps.length > 0 ? [{ text: t.gap(listInWords(gaps, locale)), tone: 'neutral' as const }] : []),
  ]
  const state = task.closedAt === null ? t.people(task.volunteers) : t.closed
  return (
    <Card level={2} title={task.title} meta={`${capital(whenOf(task, locale, today))} · ${state}`}>
      {badges.length > 0 ? <BadgeList items={badges} /> : null}
      <List
        kind="links"
        items={[
          <Link href={at}>
            {t.rota}
            <span class="heard">: {task.title}</span>
          </Link>,
          <Link href={`${at}/bewerken`}>
            {t.change}
            <span class="heard">: {task.title}</span>
          </Link>,
        ]}
      />
    </Card>
  )
}

function Wishes({ locale, own }: OwnTasksProps) {
  const t = taskWords[locale].own
  return (
    <section aria-labelledby="uit-bestand">
      <Prose>
        <Heading level={2} id="uit-bestand">
          {t.wishes}
        </Heading>
        <p>{t.wishesIntro}</p>
      </Prose>
      <Grid>
        {own.wishes.map((wish) => (
          <Card
            key={`${wish.activity}-${wish.number}`}
            level={3}
            title={capital(wish.talent)}
            meta={wish.at}
            footer={
              <Link
                href={`/initiatieven/${own.head.slug}/taken/nieuw?van=${wish.activity}&nr=${wish.number}`}
                kind="next"
              >
                {t.make}
                <span class="heard">: {wish.talent}</span>
              </Link>
            }
          >
            {wish.task ? <p>{wish.task}</p> : null}
          </Card>
        ))}
      </Grid>
    </section>
  )
}

/** Where a team tells of a task, or changes it. */
export function TellTaskPage(props: {
  readonly locale: Locale
  readonly head: HeadRow
  readonly activities: readonly StoredActivity[]
  readonly form: TaskForm
  readonly state: FormState
  readonly what: 'add' | 'edit'
}) {
  const { locale, head, activities, form, state, what } = props
  const t = taskWords[locale]
  const names = Object.fromEntries(activities.map((one) => [one.activity_id, one.title]))
  return (
    <>
      <Crumbs locale={locale} head={head} here={t.own[what]} />
      <Heading level={1}>{t.own[what]}</Heading>
      <Lead>{t.own.intro}</Lead>
      <Form
        of={form}
        state={state}
        text={t.form(names, helpWords[locale].talent)}
        locale={locale}
        button={t.own.button}
        beside={<Link href={`/initiatieven/${head.slug}/taken`}>{t.own.back}</Link>}
      />
    </>
  )
}

/** Where a team stops a task, on the page of its rota. */
export function StopTask({ locale, action }: { locale: Locale; action: string }) {
  const t = taskWords[locale].own
  return (
    <form method="post" action={action}>
      <p class="meta">{t.stopText}</p>
      <Button variant="quiet">{t.stop}</Button>
    </form>
  )
}
