import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import {
  Alert,
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
} from '#ui/index.ts'
import { activityForm } from '../../forms.ts'
import { words } from '../../messages.ts'
import { factsOf } from '../../schema.ts'
import type { StoredActivity } from '../../schema.ts'
import { scheduleInWords } from '../../words.ts'
import { capital } from '../activity-facts.ts'

interface OfTeam {
  readonly locale: Locale
  readonly head: HeadRow
}

function Crumbs({ locale, head, here }: OfTeam & { readonly here: string }) {
  const back = `/initiatieven/${head.slug}/bewerken`
  return <Breadcrumb label={words[locale].crumbs} items={[{ text: head.name, href: back }, { text: here }]} />
}

/** What the team has in its agenda. */
export function AgendaPage(
  props: OfTeam & {
    readonly activities: readonly StoredActivity[]
    readonly today: string
    readonly done: 'erbij' | 'weg' | null
  },
) {
  const { locale, head, activities, today, done } = props
  const t = words[locale].own
  const add = `/initiatieven/${head.slug}/activiteiten/nieuw`
  return (
    <>
      <Crumbs locale={locale} head={head} here={t.agenda} />
      <Heading level={1}>{t.agenda}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      {activities.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <Grid>
          {activities.map((row) => (
            <Card
              key={row.activity_id}
              level={2}
              title={row.title}
              meta={capital(scheduleInWords(factsOf(row).schedule, locale, { today }))}
            >
              {head.standing === 'published' ? (
                <p>
                  <Link href={`/activiteiten/${row.activity_id}`}>{t.see}</Link>
                </p>
              ) : null}
              <form
                method="post"
                action={`/initiatieven/${head.slug}/activiteiten/${row.activity_id}/weghalen`}
              >
                <Button variant="quiet">{t.remove(row.title)}</Button>
              </form>
            </Card>
          ))}
        </Grid>
      )}
      <ButtonLink href={add}>{t.add}</ButtonLink>
    </>
  )
}

/** A new activity, in a minute. */
export function AddActivityPage({ locale, head, state }: OfTeam & { readonly state: FormState }) {
  const t = words[locale].own
  return (
    <>
      <Crumbs locale={locale} head={head} here={t.add} />
      <Heading level={1}>{t.add}</Heading>
      <Lead>{t.addIntro}</Lead>
      <Form
        of={activityForm}
        state={state}
        text={t.form}
        locale={locale}
        button={t.button}
        beside={<Link href={`/initiatieven/${head.slug}/bewerken`}>{t.back}</Link>}
      />
    </>
  )
}
