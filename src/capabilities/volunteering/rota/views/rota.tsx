import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import { mailHref, telHref } from '#capabilities/initiatives/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  Card,
  EmptyState,
  Grid,
  Heading,
  Lead,
  Link,
  List,
  Prose,
  SelectField,
} from '#ui/index.ts'
import type { RotaDay, Volunteer } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import { StopTask } from '../../tasks/views/own.tsx'
import { taskWords } from '../../tasks/messages.ts'
import { whenOf } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { HostRota } from '../hosts.ts'
import { rotaWords } from '../messages.ts'

export type RotaSaid = keyof (typeof rotaWords)['nl']['hosts']['done']

export interface RotaPageProps {
  readonly locale: Locale
  readonly seen: HostRota
  readonly said: RotaSaid | null
  readonly today: string
}

const addressOf = ({ seen: { head, task } }: RotaPageProps) => `/initiatieven/${head.slug}/taken/${task.id}`

/** Who comes when, where somebody is missing soon, and who they are. */
export function RotaPage(props: RotaPageProps) {
  const { locale, seen, said, today } = props
  const { head, task, gaps } = seen
  const t = rotaWords[locale].hosts
  const own = taskWords[locale].own
  const isOpen = task.closedAt === null
  return (
    <>
      <Breadcrumb
        label={helpWords[locale].crumbs}
        items={[
          { text: head.name, href: `/initiatieven/${head.slug}/bewerken` },
          { text: own.title, href: `/initiatieven/${head.slug}/taken` },
          { text: task.title },
        ]}
      />
      <Heading level={1}>{t.title(task.title)}</Heading>
      {said ? <Said locale={locale} said={said} /> : null}
      <Lead>{isOpen ? capital(whenOf(task, locale, today)) : capital(own.closed)}</Lead>
      <Held {...props} />
      {gaps.length > 0 ? (
        <Alert tone="warning" title={t.gaps}>
          <List
            items={gaps.map(
              ({ day, free }) => `${capital(dayInWords(day, locale, { today }))}: ${t.missing(free)}`,
            )}
          />
          <p>{t.gapsText}</p>
        </Alert>
      ) : null}
      {isOpen ? <Days {...props} /> : null}
      <People {...props} />
      <List
        kind="links"
        items={[
          ...(isOpen && head.standing === 'published'
            ? [<Link href={`/taken/${task.id}`}>{t.public}</Link>]
            : []),
          <Link href={`${addressOf(props)}/bewerken`}>{t.change}</Link>,
          <Link href={`/initiatieven/${head.slug}/taken`}>{t.all}</Link>,
        ]}
      />
      {isOpen ? <StopTask locale={locale} action={`${addressOf(props)}/stoppen`} /> : null}
    </>
  )
}

function Said({ locale, said }: { locale: Locale; said: RotaSaid }) {
  const isWrong = said === 'full' || said === 'gone'
  return (
    <Alert tone={isWrong ? 'warning' : 'ok'} role={isWrong ? 'alert' : 'status'}>
      {rotaWords[locale].hosts.done[said]}
    </Alert>
  )
}

function Days(props: RotaPageProps) {
  const t = rotaWords[props.locale].hosts
  const { days } = props.seen
  return (
    <section aria-labelledby="keren">
      <Heading level={2} id="keren">
        {t.days}
      </Heading>
      {days.length === 0 ? <p>{t.noDays}</p> : null}
      <Grid>
        {days.map((day) => (
          <Day key={day.day} {...props} day={day} />
        ))}
      </Grid>
    </section>
  )
}

function Day(props: RotaPageProps & { readonly day: RotaDay }) {
  const { locale, seen, today, day } = props
  const t = rotaWords[locale].hosts
  const inWords = dayInWords(day.day, locale, { today })
  const there = new Set(day.turns.map((turn) => turn.volunteer))
  const others = seen.volunteers.filter((one) => !there.has(one.id) && one.held.length === 0)
  return (
    <Card level={3} title={capital(inWords)} meta={capital(day.free > 0 ? t.missing(day.free) : t.full)}>
      {day.turns.length === 0 ? <p>{t.nobody}</p> : null}
      {day.turns.map((turn) => {
        const name = seen.volunteers.find((one) => one.id === turn.volunteer)?.name ?? ''
        return (
          <form key={turn.volunteer} method="post" action={`${addressOf(props)}/beurten`}>
            <input type="hidden" name="dag" value={day.day} />
            <input type="hidden" name="wie" value={turn.volunteer} />
            <p>
              <strong>{name}</strong>
              {turn.offered ? ` (${t.swaps})` : null}
            </p>
            <Button variant="quiet" name="besluit" value="eruit">
              <span aria-hidden="true">{t.outShort}</span>
              <span class="heard">{t.out(name, inWords)}</span>
            </Button>
          </form>
        )
      })}
      {day.free > 0 && others.length > 0 ? <Add {...props} others={others} inWords={inWords} /> : null}
    </Card>
  )
}

function Add(
  props: RotaPageProps & {
    readonly day: RotaDay
    readonly others: readonly Volunteer[]
    readonly inWords: string
  },
) {
  const { locale, day, others, inWords } = props
  const t = rotaWords[locale].hosts
  return (
    <form method="post" action={`${addressOf(props)}/beurten`}>
      <input type="hidden" name="dag" value={day.day} />
      <SelectField
        name="wie"
        id={`wie-${day.day}`}
        label={t.add}
        options={others.map((one) => ({ value: one.id, text: one.name }))}
      />
      <Button variant="secondary" name="besluit" value="erin">
        {t.addButton}
        <span class="heard"> {t.addFor(inWords)}</span>
      </Button>
    </form>
  )
}

function People(props: RotaPageProps) {
  const { locale, seen } = props
  const t = rotaWords[locale].hosts
  const people = seen.volunteers.filter((one) => one.held.length === 0)
  return (
    <section aria-labelledby="mensen">
      <Prose>
        <Heading level={2} id="mensen">
          {t.people}
        </Heading>
        {people.length > 0 ? <p class="meta">{t.only}</p> : null}
      </Prose>
      {people.length === 0 ? (
        <EmptyState title={t.noPeople} level={3}>
          <p>{t.noPeopleText}</p>
        </EmptyState>
      ) : (
        <Grid>
          {people.map((one) => (
            <Card key={one.id} level={3} title={one.name}>
              <Reach one={one} />
              <Judge {...props} one={one} how="weg" text={t.awayShort} heard={t.away(one.name)} />
            </Card>
          ))}
        </Grid>
      )}
    </section>
  )
}

function Reach({ one }: { one: Volunteer }) {
  const ways = [
    ...(one.email === null ? [] : [<Link href={mailHref(one.email)}>{one.email}</Link>]),
    ...(one.phone === null ? [] : [<Link href={telHref(one.phone)}>{one.phone}</Link>]),
  ]
  return <List kind="links" items={ways} />
}

function Held(props: RotaPageProps) {
  const { locale, seen } = props
  const t = rotaWords[locale].hosts
  const held = seen.volunteers.filter((one) => one.held.length > 0)
  if (held.length === 0) return null
  return (
    <section aria-labelledby="meekijken">
      <Prose>
        <Heading level={2} id="meekijken">
          {t.held}
        </Heading>
        <p>{t.heldText}</p>
      </Prose>
      <Grid>
        {held.map((one) => (
          <Card key={one.id} level={3} title={one.name}>
            <ButtonRow>
              <Judge {...props} one={one} how="welkom" text={t.welcome(one.name)} />
              <Judge {...props} one={one} how="weg" text={t.drop(one.name)} />
            </ButtonRow>
          </Card>
        ))}
      </Grid>
    </section>
  )
}

function Judge(
  props: RotaPageProps & {
    readonly one: Volunteer
    readonly how: 'welkom' | 'weg'
    readonly text: string
    readonly heard?: string
  },
) {
  const { one, how, text, heard } = props
  return (
    <form method="post" action={`${addressOf(props)}/vrijwilligers`}>
      <input type="hidden" name="wie" value={one.id} />
      <Button variant={how === 'weg' ? 'quiet' : 'secondary'} name="besluit" value={how}>
        {heard === undefined ? (
          text
        ) : (
          <>
            <span aria-hidden="true">{text}</span>
            <span class="heard">{heard}</span>
          </>
        )}
      </Button>
    </form>
  )
}
