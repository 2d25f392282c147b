import type { FormState } from '#platform/forms/index.ts'
import { dayInWords, whenInWords } from '#platform/i18n/dates.ts'
import { Alert, Button, Disclosure, Field, FormErrors, Heading, Lead, Link, Prose } from '#ui/index.ts'
import { moveForm } from '../../forms.ts'
import { ownWords } from '../../own-messages.ts'
import type { Occurrence } from '../../recurrence.ts'
import type { StoredActivity } from '../../schema.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Crumbs } from './crumbs.tsx'
import type { OfTeam } from './crumbs.tsx'

export interface DatePageProps extends OfTeam {
  readonly row: StoredActivity
  readonly date: Occurrence
  readonly title: string
  readonly today: string
  readonly state: FormState
  /** What was typed to move it comes back. */
  readonly isMoving: boolean
}

/** One date of a series: call it off, put it back, move it, or end the series there. */
export function DatePage({ locale, head, row, date, title, today, state, isMoving }: DatePageProps) {
  const t = ownWords[locale]
  const at = `/initiatieven/${head.slug}/activiteiten`
  const here = `${at}/${row.activity_id}/dag/${date.day}`
  const text = t.date
  const shared = { of: moveForm, text: t.move, locale, state }
  return (
    <>
      <Crumbs locale={locale} head={head} here={title} />
      <Heading level={1}>{title}</Heading>
      <Lead>{capital(whenInWords(date.startsAt, date.endsAt, locale, { today }))}</Lead>
      {date.cancelled ? (
        <Alert tone="warning" title={text.isOff}>
          <p>{text.on.text}</p>
        </Alert>
      ) : null}
      <form class="form" method="post" action={`${here}/${date.cancelled ? 'toch' : 'afzeggen'}`}>
        <Prose>
          {date.cancelled ? null : (
            <>
              <Heading level={2}>{text.off.title}</Heading>
              <p>{text.off.text}</p>
            </>
          )}
          <p>{t.told}</p>
        </Prose>
        <div class="button-row">
          <Button>{date.cancelled ? text.on.button : text.off.button}</Button>
        </div>
      </form>
      {date.cancelled ? null : (
        <Disclosure summary={text.other.title} open={isMoving}>
          <Prose>
            <p>
              {text.other.text} {t.told}
            </p>
          </Prose>
          <form class="form" method="post" action={`${here}/verzetten`} noValidate>
            <FormErrors {...shared} />
            {(['dag', 'van', 'tot', 'plek', 'adres'] as const).map((name) => (
              <Field key={name} {...shared} name={name} />
            ))}
            <div class="button-row">
              <Button variant="secondary">{text.other.button}</Button>
            </div>
          </form>
        </Disclosure>
      )}
      {row.rule === null ? null : (
        <Disclosure summary={text.stop.title}>
          <form class="form" method="post" action={`${here}/stoppen`}>
            <Prose>
              <p>
                {text.stop.text(dayInWords(date.day, locale, { today }))} {t.told}
              </p>
            </Prose>
            <div class="button-row">
              <Button variant="secondary">{text.stop.button}</Button>
            </div>
          </form>
        </Disclosure>
      )}
      <p>
        <Link href={at} kind="next">
          {text.back}
        </Link>
      </p>
    </>
  )
}
