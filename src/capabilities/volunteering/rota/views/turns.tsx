import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import { Alert, Button, ButtonRow, Card, Grid, Heading, Lead, Link, Prose } from '#ui/index.ts'
import { whenOf } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { rotaWords } from '../messages.ts'
import type { MyDay, MyTurns, TurnAct } from '../service.ts'

/** What became of what somebody just did. */
export interface TurnsSaid {
  readonly what: keyof (typeof rotaWords)['nl']['done']
  readonly tone: 'ok' | 'warning'
}

export interface TurnsPageProps {
  readonly locale: Locale
  readonly mine: MyTurns
  readonly said: TurnsSaid | null
  /** Where its forms are sent: the page itself. */
  readonly at: string
  readonly today: string
}

/** Somebody's own turns: to take one, to hand one back, to swap, to stop. */
export function TurnsPage(props: TurnsPageProps) {
  const { locale, mine, said, at, today } = props
  const t = rotaWords[locale]
  return (
    <>
      <Heading level={1}>{t.mine.title(mine.task.title)}</Heading>
      {said ? (
        <Alert tone={said.tone} role={said.tone === 'ok' ? 'status' : 'alert'}>
          {t.done[said.what]}
        </Alert>
      ) : null}
      <Lead>{`${capital(whenOf(mine.task, locale, today))}. ${t.mine.at(mine.initiative)}`}</Lead>
      <State {...props} />
      <p class="meta">{t.mine.keep}</p>
      {mine.task.closedAt === null ? (
        <p>
          <Link href={`/taken/${mine.task.id}`}>{t.mine.task}</Link>
        </p>
      ) : null}
      <section aria-labelledby="stoppen">
        <Prose>
          <Heading level={2} id="stoppen">
            {t.mine.stop}
          </Heading>
          <p>{t.mine.stopText}</p>
        </Prose>
        <form method="post" action={`${at}/stoppen`}>
          <Button variant="quiet">{t.mine.stopButton}</Button>
        </form>
      </section>
    </>
  )
}

function State(props: TurnsPageProps) {
  const { locale, mine } = props
  const t = rotaWords[locale].mine
  const instead =
    mine.task.closedAt !== null ? t.closed : mine.held ? t.held : mine.task.rhythm === 'free' ? t.free : null
  return instead === null ? <Days {...props} /> : <Alert tone="info">{instead}</Alert>
}

function Days(props: TurnsPageProps) {
  const t = rotaWords[props.locale].mine
  const own = props.mine.days.filter((day) => day.mine !== 'no')
  const others = props.mine.days.filter((day) => day.mine === 'no')
  return (
    <>
      <section aria-labelledby="eigen">
        <Prose>
          <Heading level={2} id="eigen">
            {t.yours}
          </Heading>
          <p>{own.length === 0 ? t.none : t.explain}</p>
        </Prose>
        <Grid>
          {own.map((day) => (
            <OwnDay key={day.day} {...props} day={day} />
          ))}
        </Grid>
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="andere">
          <Heading level={2} id="andere">
            {t.others}
          </Heading>
          <Grid>
            {others.map((day) => (
              <OtherDay key={day.day} {...props} day={day} />
            ))}
          </Grid>
        </section>
      )}
    </>
  )
}

type OfDay = TurnsPageProps & { readonly day: MyDay }

const titleOf = ({ day, locale, today }: OfDay) => capital(dayInWords(day.day, locale, { today }))

function OwnDay(props: OfDay) {
  const t = rotaWords[props.locale].mine
  const isOffered = props.day.mine === 'offered'
  return (
    <Card level={3} tone="brand" title={titleOf(props)}>
      {isOffered ? <p>{t.offered}</p> : null}
      <ButtonRow>
        {isOffered ? (
          <Act {...props} act="houd" text={t.keepIt} />
        ) : (
          <Act {...props} act="ruil" text={t.swap} />
        )}
        <Act {...props} act="terug" text={t.back} quiet="quiet" />
      </ButtonRow>
    </Card>
  )
}

function OtherDay(props: OfDay) {
  const t = rotaWords[props.locale].mine
  const { free, asked } = props.day
  const room = free > 0 ? t.places(free) : asked ? t.asked : t.full
  return (
    <Card level={3} title={titleOf(props)} meta={capital(room)}>
      {free > 0 || asked ? <Act {...props} act="neem" text={t.take} /> : null}
    </Card>
  )
}

function Act(props: OfDay & { readonly act: TurnAct; readonly text: string; readonly quiet?: 'quiet' }) {
  const { at, day, act, text, quiet, locale } = props
  return (
    <form method="post" action={at}>
      <input type="hidden" name="dag" value={day.day} />
      <Button variant={quiet ?? 'secondary'} name="besluit" value={act}>
        {text}
        <span class="heard"> {rotaWords[locale].mine.on(dayInWords(day.day, locale))}</span>
      </Button>
    </form>
  )
}

export function GonePage({ locale }: { locale: Locale }) {
  const t = rotaWords[locale]
  return (
    <>
      <Heading level={1}>{t.gone.title}</Heading>
      <Alert tone="warning" role="alert">
        {t.gone.text}
      </Alert>
      <p>
        <Link href="/meedoen" kind="next">
          {t.left.more}
        </Link>
      </p>
    </>
  )
}

/** After somebody stopped there is nothing to go back to. */
export function LeftPage({ locale }: { locale: Locale }) {
  const t = rotaWords[locale].left
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
      <p>
        <Link href="/meedoen" kind="next">
          {t.more}
        </Link>
      </p>
    </>
  )
}
