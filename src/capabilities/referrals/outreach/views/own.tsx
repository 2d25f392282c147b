import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dateInWords, dayInWords, localDay } from '#platform/i18n/dates.ts'
import {
  Alert,
  Breadcrumb,
  Card,
  Disclosure,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  Own,
  Prose,
} from '#ui/index.ts'
import { PersonalNotice, personalError } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { currentOf } from '../domain.ts'
import type { Invitation, Visit, VisitId } from '../domain.ts'
import { objectForm } from '../forms.ts'
import type { InviteForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'
import type { OutreachWords } from '../messages.ts'
import { teamNameOf } from '../service/names.ts'
import type { OwnSide } from '../service/own.ts'
import { KeyPersonSection } from './key-person.tsx'

export type OwnDone = keyof OutreachWords['own']['done']

/** Which of the forms came back, and what was wrong. */
export type WrongOwn =
  | { readonly form: 'invite' | 'key'; readonly state: FormState }
  | {
      readonly form: 'object'
      readonly visit: VisitId
      readonly state: FormState
      /** What in it points to a person. */
      readonly question?: PersonalQuestion
    }

export interface OwnProps {
  readonly locale: Locale
  readonly today: string
  readonly own: OwnSide
  readonly form: InviteForm
  readonly wrong: WrongOwn | undefined
  /** There was nobody to invite. */
  readonly nobody: boolean
  readonly done: OwnDone | null
}

/** What an initiative and the neighbourhood team have to do with each other, for the people of the initiative. */
export function OwnTeamPage(props: OwnProps) {
  const { locale, own, done } = props
  const t = outreachWords[locale].own
  const back = `/initiatieven/${own.head.slug}/bewerken`
  return (
    <>
      <Breadcrumb label={t.crumbs} items={[{ text: own.head.name, href: back }, { text: t.link }]} />
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <Asked {...props} />
      {done === null ? null : (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      )}
      <Visits {...props} />
      <Invite {...props} />
      <KeyPersonSection
        locale={locale}
        slug={own.head.slug}
        person={own.key}
        state={props.wrong?.form === 'key' ? props.wrong.state : undefined}
      />
      <p>
        <Link href={`/initiatieven/${own.head.slug}/wijkteam/gebeld`} kind="next">
          {t.calls}
        </Link>
      </p>
    </>
  )
}

/** What the municipality asks of the teams that work here. */
function Asked({ locale, today, own }: OwnProps) {
  const t = outreachWords[locale].own
  const teams = [...new Set(own.assignments.map(({ team }) => team))]
  const now = teams.flatMap(
    (team) =>
      currentOf(
        own.assignments.filter((one) => one.team === team),
        today,
      ) ?? [],
  )
  return (
    <p>
      {now.map((one) => t.asked(one.name, one.hours)).join(' ')}{' '}
      <Link href="/wijkteam/opdracht" kind="next">
        {t.read}
      </Link>
    </p>
  )
}

function Visits(props: OwnProps) {
  const { locale, own } = props
  const t = outreachWords[locale].own
  return (
    <section aria-labelledby="bezoeken">
      <Heading level={2} id="bezoeken">
        {t.visits}
      </Heading>
      {own.visits.length === 0 ? (
        <p>{t.noVisits}</p>
      ) : (
        <Grid>
          {own.visits.map((visit) => (
            <VisitCard key={visit.id} {...props} visit={visit} />
          ))}
        </Grid>
      )}
    </section>
  )
}

function VisitCard({ locale, today, own, wrong, visit }: OwnProps & { readonly visit: Visit }) {
  const t = outreachWords[locale].own
  const team = teamNameOf(own.assignments, visit.team, { today, locale })
  const again = wrong?.form === 'object' && wrong.visit === visit.id ? wrong : undefined
  const { objection } = visit
  return (
    <Card level={3} id={`bezoek-${visit.id}`} title={t.visit(team, dayInWords(visit.day, locale, { today }))}>
      <p>
        <Own locale={locale}>{visit.agreed}</Own>
      </p>
      {objection === null ? (
        <Disclosure summary={t.notSo} open={again !== undefined}>
          <Form
            of={objectForm}
            action={`/initiatieven/${own.head.slug}/wijkteam/bezoeken/${visit.id}/anders`}
            state={again?.state ?? objectForm.start()}
            text={{ anders: { ...t.objectForm.anders, errors: { personal: personalError(locale) } } }}
            locale={locale}
            button={t.objectButton}
            variant="secondary"
            mark={visit.id}
          >
            {again?.question ? (
              <PersonalNotice question={again.question} locale={locale} lead={t.personal} />
            ) : null}
          </Form>
        </Disclosure>
      ) : (
        <p class="meta">{objection === '' ? t.objected : t.objectedWith(objection)}</p>
      )}
    </Card>
  )
}

function Invite({ locale, today, own, form, wrong, nobody }: OwnProps) {
  const t = outreachWords[locale].own
  const [last] = own.invitations
  return (
    <section aria-labelledby="nodig-uit">
      <Prose>
        <Heading level={2} id="nodig-uit">
          {t.invite}
        </Heading>
        {nobody ? (
          <Alert tone="warning" role="alert">
            <p>{t.nobody}</p>
            <p>
              <Link href={`/gesprekken/nieuw?initiatief=${own.head.slug}`}>{t.askCity}</Link>
            </p>
          </Alert>
        ) : null}
        <p>{last?.state === 'open' ? waitsIn(last, locale, today) : t.inviteIntro}</p>
        {last?.state === 'declined' ? (
          <>
            <p>{t.declined(askedIn(last, locale))}</p>
            <blockquote>
              <Own locale={locale}>{last.reason}</Own>
            </blockquote>
          </>
        ) : null}
      </Prose>
      {last?.state === 'open' ? null : (
        <Form
          of={form}
          action={`/initiatieven/${own.head.slug}/wijkteam/uitnodiging`}
          state={wrong?.form === 'invite' ? wrong.state : form.start()}
          text={t.inviteForm}
          locale={locale}
          button={t.inviteButton}
        />
      )}
    </section>
  )
}

const askedIn = ({ askedAt }: Invitation, locale: Locale): string =>
  dateInWords(localDay(askedAt), locale, { year: false })

function waitsIn(invitation: Invitation, locale: Locale, today: string): string {
  const { wished } = invitation
  const day = wished === null ? null : dayInWords(wished, locale, { today })
  return outreachWords[locale].own.waits(askedIn(invitation, locale), day)
}
