import { trapName } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords, whenInWords } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  DataList,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Own,
  Prose,
  Trap,
} from '#ui/index.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { joinForm } from './forms.ts'
import { isJoinable, scarce } from './date.ts'
import type { OwnJoining } from './join.ts'
import { keptDays } from './joining.ts'
import { joinWords } from './messages.ts'
import type { DateToJoin } from './date.ts'

interface Shown {
  readonly locale: Locale
  /** At least one; the first says what it is. */
  readonly dates: readonly DateToJoin[]
  readonly today: string
}

const whenOf = (date: DateToJoin, locale: Locale, today: string) =>
  whenInWords(date.startsAt, date.endsAt, locale, { today })

/** The dates that one can join. */
export function PickPage({ locale, dates, today }: Shown) {
  const t = joinWords[locale].pick
  const { title, activity } = dates[0]!
  const open = dates.filter(isJoinable)
  return (
    <>
      <Heading level={1}>
        <Own locale={locale}>{t.title(title)}</Own>
      </Heading>
      {open.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <List
          items={dates.map((date) => (
            <Choice key={date.day} date={date} locale={locale} today={today} />
          ))}
        />
      )}
      <p>
        <Link href={`/activiteiten/${activity}`}>{t.back}</Link>
      </p>
    </>
  )
}

function Choice({ date, locale, today }: { date: DateToJoin; locale: Locale; today: string }) {
  const when = capital(whenOf(date, locale, today))
  const left = scarce(date)
  if (!isJoinable(date))
    return (
      <>
        <s>{when}</s> {joinWords[locale].pick.cancelled}
      </>
    )
  return (
    <>
      <Link href={`/activiteiten/${date.activity}/meedoen?dag=${date.day}`}>{when}</Link>
      {left === null ? null : `, ${joinWords[locale].places(left)}`}
    </>
  )
}

/** To join one date: a name and one way to be reached. */
export function JoinPage(props: Shown & { readonly date: DateToJoin; readonly state: FormState }) {
  const { locale, date, dates, today, state } = props
  const t = joinWords[locale].form
  const isFull = date.placesLeft === 0
  const others = dates.filter(isJoinable).length > 1
  return (
    <>
      <Heading level={1}>
        <Own locale={locale}>{t.title(date.title)}</Own>
      </Heading>
      <Lead>{capital(whenOf(date, locale, today))}</Lead>
      {isFull ? (
        <Alert tone="info">
          <p>{t.full}</p>
          <p>{t.fullCall}</p>
        </Alert>
      ) : null}
      {date.entrance === 'walk-in' ? <p>{t.walkIn}</p> : null}
      <Form
        of={joinForm}
        state={state}
        text={{ naam: t.naam, email: t.email, telefoon: t.telefoon, eerste: t.eerste }}
        locale={locale}
        action={`/activiteiten/${date.activity}/meedoen`}
        button={isFull ? t.buttonWait : t.button}
        beside={others ? <Link href={`/activiteiten/${date.activity}/meedoen`}>{t.other}</Link> : undefined}
      >
        <Trap name={trapName} label={t.trap} />
        <p class="meta">{t.keeps(keptDays)}</p>
      </Form>
    </>
  )
}

/** The same for everybody who joined by mail, so that nobody learns who was on the list already. */
export function DonePage(props: {
  readonly locale: Locale
  readonly id: string
  readonly date: DateToJoin | undefined
  readonly today: string
  readonly isWaiting: boolean
  readonly isMailed: boolean
}) {
  const { locale, id, date, today, isWaiting, isMailed } = props
  const t = joinWords[locale].done
  return (
    <>
      <Heading level={1}>{isWaiting ? t.waiting : t.coming}</Heading>
      {isWaiting ? <Lead>{t.waitingText}</Lead> : null}
      {date && !isWaiting ? <Lead>{t.comingText(whenOf(date, locale, today))}</Lead> : null}
      {isMailed ? (
        <Prose>
          <p>{t.mailed}</p>
          <p class="meta">{t.notMailed}</p>
        </Prose>
      ) : null}
      <p>
        <Link href={`/activiteiten/${id}`}>{t.back}</Link>
      </p>
    </>
  )
}

export interface OwnPageProps extends OwnJoining {
  readonly locale: Locale
  /** The address of this page. */
  readonly at: string
  readonly today: string
  /** They come from the form. */
  readonly isNew: boolean
}

/** What somebody joined, and the button to change their mind. */
export function OwnPage(props: OwnPageProps) {
  const { locale, joining, date, at, place, isNew, today } = props
  const t = joinWords[locale].own
  const { standing } = joining
  return (
    <>
      <Heading level={1}>{t.title[standing]}</Heading>
      {place === null ? null : <Lead>{`${t.place(place)} ${t.moves}`}</Lead>}
      {standing === 'off' ? <Lead>{t.offText}</Lead> : null}
      {isNew ? (
        <Alert tone="ok" role="status">
          <p>{t.keep}</p>
        </Alert>
      ) : null}
      <Prose>
        <DataList items={factsOf({ locale, joining, date, today })} />
        <ButtonRow>
          <ButtonLink href={`${at}/agenda.ics`} variant={standing === 'off' ? 'secondary' : 'primary'}>
            {t.calendar}
          </ButtonLink>
          {date ? (
            <ButtonLink href={`/activiteiten/${joining.activity}`} variant="secondary">
              {t.more}
            </ButtonLink>
          ) : null}
        </ButtonRow>
        {standing === 'off' ? null : (
          <form method="post" action={at}>
            <p>{t.cancelText}</p>
            <Button variant="secondary">{standing === 'waiting' ? t.cancelWait : t.cancel}</Button>
          </form>
        )}
      </Prose>
    </>
  )
}

function factsOf({
  locale,
  joining,
  date,
  today,
}: Pick<OwnPageProps, 'locale' | 'joining' | 'date' | 'today'>) {
  const t = joinWords[locale].own
  const own = (text: string) => <Own locale={locale}>{text}</Own>
  const where = [date?.placeName, date?.placeAddress].filter(Boolean).join(', ')
  const when = date ? whenOf(date, locale, today) : dayInWords(joining.day, locale, { today })
  return [
    ...(date ? [{ term: t.what, value: own(date.title) }] : []),
    { term: t.when, value: capital(when) },
    ...(where ? [{ term: t.where, value: own(where) }] : []),
    ...(date?.host ? [{ term: t.host, value: own(date.host) }] : []),
    ...(date?.door ? [{ term: t.door, value: own(date.door) }] : []),
  ]
}

/** Somebody is off the list. */
export function LeftPage({ locale }: { locale: Locale }) {
  const t = joinWords[locale].left
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
      <p>
        <Link href="/activiteiten" kind="next">
          {t.back}
        </Link>
      </p>
    </>
  )
}

/** A link that leads to nothing any more. */
export function GonePage({ locale }: { locale: Locale }) {
  const t = joinWords[locale].gone
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
      <p>
        <Link href="/activiteiten" kind="next">
          {t.link}
        </Link>
      </p>
    </>
  )
}
