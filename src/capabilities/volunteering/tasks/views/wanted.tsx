import type { Locale } from '#platform/context/ctx.ts'
import { Card, Grid, Heading, Link, List, Own, Prose } from '#ui/index.ts'
import type { PublicTask } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import { whenOf } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { TaskCard } from './list.tsx'

interface Wanted {
  readonly locale: Locale
  readonly tasks: readonly PublicTask[]
  readonly today: string
}

/** Beside an activity: each task in two lines. */
export function WantedCard({ locale, tasks, today }: Wanted) {
  const t = helpWords[locale].beside
  return (
    <Card title={t.title}>
      <p>{t.intro}</p>
      <List
        items={tasks.map((task) => (
          <>
            <Link href={`/taken/${task.id}`}>
              <Own locale={locale}>{task.title}</Own>
            </Link>
            <br />
            {capital(whenOf(task, locale, today))}
          </>
        ))}
      />
    </Card>
  )
}

/** On the page of an initiative: its tasks, and where one tells what one likes to do. */
export function WantedSection({
  locale,
  tasks,
  today,
  offerHref,
}: Wanted & { readonly offerHref: string | null }) {
  const t = helpWords[locale].beside
  return (
    <section aria-labelledby="meehelpen">
      <Prose>
        <Heading level={2} id="meehelpen">
          {t.title}
        </Heading>
        <p>{tasks.length > 0 ? t.intro : t.none}</p>
      </Prose>
      <Grid>
        {tasks.map((task) => (
          <TaskCard key={task.id} task={task} locale={locale} today={today} level={3} />
        ))}
      </Grid>
      {offerHref === null ? null : (
        <p>
          <Link href={offerHref} kind="next">
            {t.offer}
          </Link>
        </p>
      )}
    </section>
  )
}
