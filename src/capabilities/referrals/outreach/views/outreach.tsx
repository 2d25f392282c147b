import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { Alert, Button, Card, Grid, Heading, Lead, Link, Own } from '#ui/index.ts'
import type { NamedVisit } from '../domain.ts'
import { TeamFrame } from '../../views/frame.tsx'
import type { VisitForm } from '../forms.ts'
import { mayMend } from '../domain.ts'
import { outreachWords } from '../messages.ts'
import type { OutreachWords } from '../messages.ts'
import type { Outreach } from '../service/visit.ts'
import { TeamHoursSection } from './hours.tsx'
import { KeyPersons } from './key-persons.tsx'
import { Invitations } from './invitations.tsx'
import type { WrongDecline } from './invitations.tsx'
import { NoteVisit } from './note.tsx'
import { Places } from './places.tsx'
import type { PlacesProps } from './places.tsx'

export type OutreachDone = keyof OutreachWords['outreach']['done']

export interface OutreachProps extends PlacesProps {
  readonly today: string
  readonly now: Date
  readonly outreach: Outreach
  readonly form: VisitForm
  readonly state: FormState
  /** The initiatives that the form offers. */
  readonly offered: Outreach['visitable']
  readonly question: PersonalQuestion | undefined
  readonly wrong: WrongDecline | undefined
  readonly done: OutreachDone | null
}

/** "De wijk in": a visit noted, who asks, where nobody was, and the hours. */
export function OutreachPage(props: OutreachProps) {
  const { locale, today, outreach, done, wrong } = props
  const t = outreachWords[locale].outreach
  const invitations = (
    <Invitations locale={locale} today={today} invitations={outreach.invitations} wrong={wrong} />
  )
  const isAsked = outreach.invitations.length > 0
  return (
    <TeamFrame locale={locale} current="outreach">
      <Heading level={1}>{t.title}</Heading>
      {done === null ? null : (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      )}
      <Asked locale={locale} hours={outreach.hours} />
      <NoteVisit
        locale={locale}
        form={props.form}
        state={props.state}
        offered={props.offered}
        question={props.question}
      />
      {isAsked ? invitations : null}
      <Places locale={locale} shown={props.shown} page={props.page} places={props.places} />
      <KeyPersons locale={locale} people={outreach.keyPersons} />
      <Latest locale={locale} today={today} now={props.now} visits={outreach.latest} />
      {isAsked ? null : invitations}
      <TeamHoursSection locale={locale} today={today} hours={outreach.hours} />
    </TeamFrame>
  )
}

/** What the municipality asks of the team, in a line. */
function Asked({ locale, hours }: { readonly locale: Locale; readonly hours: Outreach['hours'] }) {
  const t = outreachWords[locale].outreach
  return (
    <Lead>
      {hours.length === 0
        ? t.noAssignment
        : hours.map(({ assignment }) => t.assignment(assignment.name, assignment.hours)).join(' ')}{' '}
      <Link href="/wijkteam/opdracht" kind="next">
        {t.readAssignment}
      </Link>
    </Lead>
  )
}

interface LatestProps {
  readonly locale: Locale
  readonly today: string
  readonly now: Date
  readonly visits: readonly NamedVisit[]
}

/** Where the team was, what was agreed, and whether the initiative sees it the same way. */
function Latest({ locale, today, now, visits }: LatestProps) {
  const t = outreachWords[locale].outreach
  return (
    <section aria-labelledby="laatst">
      <Heading level={2} id="laatst">
        {t.latest}
      </Heading>
      {visits.length === 0 ? (
        <p>{t.noVisits}</p>
      ) : (
        <Grid>
          {visits.map((visit) => (
            <Card
              key={visit.id}
              level={3}
              title={<Own locale={locale}>{visit.name}</Own>}
              meta={`${capital(dayInWords(visit.day, locale, { today }))}, ${lengthIn(visit.minutes, locale)}`}
            >
              <p>
                <Own locale={locale}>{visit.agreed}</Own>
              </p>
              {visit.objection === null ? null : (
                <Alert tone="warning" title={t.objected}>
                  {visit.objection === '' ? null : (
                    <p>
                      <Own locale={locale}>{visit.objection}</Own>
                    </p>
                  )}
                </Alert>
              )}
              {mayMend(visit, now) ? (
                <form method="post" action={`/wijkteam/bezoeken/${visit.id}/weghalen`}>
                  <Button variant="quiet">
                    {t.takeAway}
                    <span class="heard">: {visit.name}</span>
                  </Button>
                </form>
              ) : null}
            </Card>
          ))}
        </Grid>
      )}
    </section>
  )
}

/** How long a visit was, as the form calls it. */
function lengthIn(minutes: number, locale: Locale): string {
  const { length, hours } = outreachWords[locale]
  return length[String(minutes) as keyof typeof length] ?? hours(minutes / 60)
}
