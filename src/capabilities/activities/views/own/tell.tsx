import type { FormState } from '#platform/forms/index.ts'
import { Alert, Button, Disclosure, Field, FormErrors, Heading, Lead, Link, Own, Prose } from '#ui/index.ts'
import { activityForm, firstFields, moreFields } from '../../forms.ts'
import { ownWords } from '../../own-messages.ts'
import { factsOf } from '../../schema.ts'
import type { StoredActivity } from '../../schema.ts'
import { scheduleInWords } from '../../words.ts'
import { Crumbs } from './crumbs.tsx'
import type { OfTeam } from './crumbs.tsx'

export interface TellPageProps extends OfTeam {
  /** What is changed; `null` when it is new. */
  readonly row: StoredActivity | null
  readonly title: string
  readonly state: FormState
  /** The municipality does not say which school holidays there are. */
  readonly asksRegion: boolean
  /** What somebody else made of it in the meantime. */
  readonly conflict: StoredActivity | null
  readonly today: string
}

/** What, when and where in a minute; the rest is folded away. */
export function TellPage(props: TellPageProps) {
  const { locale, head, row, title, state, asksRegion, conflict, today } = props
  const t = ownWords[locale]
  const text = row === null ? t.form : { ...t.form, dag: { ...t.form.dag, label: t.editDay } }
  const shared = { of: activityForm, text, locale, state }
  const isOpen = row !== null || moreFields.some((name) => state.errors[name] || state.typed[name])
  const at = `/initiatieven/${head.slug}/activiteiten`
  return (
    <>
      <Crumbs locale={locale} head={head} here={title} />
      <Heading level={1}>{title}</Heading>
      {conflict ? <Conflict locale={locale} now={conflict} today={today} /> : null}
      <Lead>{row === null ? t.addIntro : t.editIntro}</Lead>
      <form class="form" method="post" noValidate>
        <FormErrors {...shared} />
        {firstFields
          .filter((name) => name !== 'regio' || asksRegion)
          .map((name) => (
            <Field key={name} {...shared} name={name} />
          ))}
        <Field {...shared} name="versie" />
        <Disclosure summary={t.more} open={isOpen}>
          <div class="form">
            {moreFields.map((name) => (
              <Field key={name} {...shared} name={name} />
            ))}
          </div>
        </Disclosure>
        <div class="button-row">
          <Button>{t.next}</Button>
          <Link href={at}>{t.back}</Link>
        </div>
      </form>
      {row === null ? null : (
        <Remove locale={locale} row={row} action={`${at}/${row.activity_id}/weghalen`} />
      )}
    </>
  )
}

function Remove({ locale, row, action }: { locale: OfTeam['locale']; row: StoredActivity; action: string }) {
  const t = ownWords[locale]
  return (
    <Disclosure summary={t.remove.title}>
      <form class="form" method="post" action={action}>
        <Prose>
          <p>{t.remove.text}</p>
          <p>{t.told}</p>
        </Prose>
        <div class="button-row">
          <Button variant="secondary">{t.remove.button(row.title)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** Both in sight: theirs here, one's own in the form. */
function Conflict({ locale, now, today }: Pick<TellPageProps, 'locale' | 'today'> & { now: StoredActivity }) {
  const t = ownWords[locale].conflict
  const lines = [
    now.title,
    scheduleInWords(factsOf(now).schedule, locale, { today, dates: 'elsewhere' }),
    [now.place_name, now.place_address].filter(Boolean).join(', '),
    now.host,
    now.description,
  ]
  return (
    <Alert tone="warning" title={t.title} role="alert">
      <p>{t.text}</p>
      <p>
        <strong>{t.theirs}:</strong> <Own locale={locale}>{lines.filter(Boolean).join(' · ')}</Own>
      </p>
    </Alert>
  )
}
