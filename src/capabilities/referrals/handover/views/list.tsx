import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Disclosure,
  EmptyState,
  Grid,
  Heading,
  Lead,
  Table,
  TextField,
} from '#ui/index.ts'
import { isUnsaid, shownCount } from '../domain.ts'
import { handoverWords } from '../messages.ts'
import type { ListedHandover, TeamHandovers, WorkerDoes } from '../service/team.ts'

type Said = keyof (typeof handoverWords)['nl']['done']

export interface ListPageProps {
  readonly locale: Locale
  readonly seen: TeamHandovers
  readonly done: Said | null
  readonly today: string
}

/** The team's introductions, by activity, day and code: what waits first. */
export function ListPage(props: ListPageProps) {
  const { locale, seen, done } = props
  const t = handoverWords[locale]
  const waits = seen.open.filter(({ due, silent, state }) => due !== null || silent || state === 'other-day')
  const rest = seen.open.filter((one) => !waits.includes(one))
  const isEmpty = seen.open.length === 0 && seen.closed.length === 0
  return (
    <>
      <Heading level={1}>{t.list.title}</Heading>
      {done ? (
        <Alert tone={done === 'gone' ? 'warning' : 'ok'} role={done === 'gone' ? 'alert' : 'status'}>
          {t.done[done]}
        </Alert>
      ) : null}
      <Lead>{t.list.lead}</Lead>
      {isEmpty ? (
        <EmptyState title={t.list.empty} action={<ButtonLink href="/wijkteam">{t.list.ask}</ButtonLink>}>
          <p>{t.list.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Group {...props} id="wacht" title={t.list.waits} some={waits} none={t.list.noneWaits} />
          {rest.length > 0 ? <Group {...props} id="loopt" title={t.list.open} some={rest} /> : null}
          {seen.closed.length > 0 ? (
            <Group
              {...props}
              id="afgesloten"
              title={t.list.closed}
              some={seen.closed}
              text={t.list.closedText}
            />
          ) : null}
        </>
      )}
      <Counts {...props} />
    </>
  )
}

function Group(
  props: ListPageProps & {
    readonly id: string
    readonly title: string
    readonly some: readonly ListedHandover[]
    readonly none?: string
    readonly text?: string
  },
) {
  return (
    <section aria-labelledby={props.id}>
      <Heading level={2} id={props.id}>
        {props.title}
      </Heading>
      {props.text ? <p class="meta">{props.text}</p> : null}
      {props.some.length === 0 && props.none ? <p>{props.none}</p> : null}
      <Grid>
        {props.some.map((one) => (
          <One key={one.id} {...props} one={one} />
        ))}
      </Grid>
    </section>
  )
}

type OfOne = ListPageProps & { readonly one: ListedHandover }

function One(props: OfOne) {
  const { locale, one, today } = props
  const t = handoverWords[locale]
  const day = dayInWords(one.day, locale, { today })
  return (
    <Card
      level={3}
      title={`${one.code}: ${one.title ?? t.noTitle}`}
      meta={`${day}, ${one.initiativeName}, ${one.mine ? t.list.mine : t.list.team}`}
    >
      <p>
        <strong>{`${t.state[one.state]}.`}</strong>
        {one.state === 'other-day' && one.proposedDay !== null
          ? ` ${t.list.proposed(dayInWords(one.proposedDay, locale, { today }))}`
          : null}
        {isUnsaid(one, today) ? ` ${one.silent ? t.list.unsaid : t.list.hostTells}` : null}
        {one.state === 'asked' && one.silent ? ` ${t.list.silent}` : null}
        {one.state === 'not-now' && one.reason !== null ? ` ${t.reasons[one.reason]}` : null}
      </p>
      {one.due === null ? null : <Follow {...props} />}
      {isUnsaid(one, today) ? <SayCame {...props} /> : null}
      {one.otherwise === null ? null : (
        <Taps {...{ locale, one }} taps={[[one.otherwise, t.list.otherwise[one.otherwise], 'quiet']]} />
      )}
      {canDecide(one, today) ? <Decide {...props} /> : null}
    </Card>
  )
}

/** What was agreed on and is over cannot be called off any more. */
function canDecide({ state, day }: ListedHandover, today: string): boolean {
  return state === 'asked' || state === 'other-day' || (state === 'accepted' && day >= today)
}

type Tap = readonly [does: WorkerDoes, label: string, variant?: 'secondary' | 'quiet']

/** What a worker says of an introduction, each with one tap. */
function Taps({
  locale,
  one,
  taps,
  text,
}: Pick<OfOne, 'locale' | 'one'> & { taps: readonly Tap[]; text?: string }) {
  const about = <span class="heard"> {handoverWords[locale].list.about(one.code)}</span>
  return (
    <form method="post" action={`/wijkteam/introducties/${one.id}`}>
      {text === undefined ? null : <p>{text}</p>}
      <ButtonRow>
        {taps.map(([does, label, variant = 'secondary']) => (
          <Button key={does} variant={variant} name="besluit" value={does}>
            {label}
            {about}
          </Button>
        ))}
      </ButtonRow>
    </form>
  )
}

function SayCame({ locale, one }: OfOne) {
  const t = handoverWords[locale].list
  return (
    <Taps
      {...{ locale, one }}
      taps={[
        ['came', t.came],
        ['missed', t.missed],
      ]}
    />
  )
}

function Follow({ locale, one }: OfOne) {
  const t = handoverWords[locale].list
  return (
    <Taps
      {...{ locale, one }}
      text={t.follow[one.due!]}
      taps={[
        ['still', t.still],
        ['stopped', t.stopped],
        ['unknown', t.unknown, 'quiet'],
      ]}
    />
  )
}

function Decide({ locale, one, today }: OfOne) {
  const t = handoverWords[locale].list
  const cancel = ['cancel', one.state === 'accepted' ? t.callOff : t.cancel, 'quiet'] as const
  return (
    <>
      <Taps {...{ locale, one }} taps={one.state === 'other-day' ? [['agree', t.agree], cancel] : [cancel]} />
      {one.day < today ? null : <CardAgain locale={locale} one={one} />}
    </>
  )
}

/** What is typed here goes onto the card that answers it, and nowhere else. */
function CardAgain({ locale, one }: Pick<OfOne, 'locale' | 'one'>) {
  const t = handoverWords[locale].list
  return (
    <Disclosure summary={`${t.card} ${t.about(one.code)}`}>
      <form class="form" method="post" action={`/wijkteam/introducties/${one.id}/kaartje`}>
        <TextField name="naam" id={`naam-${one.id}`} label={t.called} maxLength={30} autocomplete="off" />
        <ButtonRow>
          <Button variant="secondary">{t.card}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}

function Counts({ locale, seen }: ListPageProps) {
  const t = handoverWords[locale]
  const shown = seen.counts.flatMap((one) => {
    const n = shownCount(one.n)
    return n === null ? [] : [{ ...one, n }]
  })
  return (
    <section aria-labelledby="aantallen">
      <Heading level={2} id="aantallen">
        {t.list.counts}
      </Heading>
      {shown.length === 0 ? (
        <p class="meta">{t.list.countsNone}</p>
      ) : (
        <Table
          id="aantallen-tabel"
          caption={t.list.countsText}
          columns={[{ text: t.list.what }, { text: t.list.when }, { text: t.list.howMany, numeric: true }]}
          rows={shown.map(({ quarter, what, n }) => [
            t.outcome[what],
            t.list.quarter(quarter.slice(0, 4), quarter.slice(5)),
            String(n),
          ])}
        />
      )}
    </section>
  )
}
