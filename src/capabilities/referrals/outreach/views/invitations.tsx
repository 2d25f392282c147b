import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords, localDay } from '#platform/i18n/dates.ts'
import { PersonalNotice, personalError } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { ButtonLink, Card, Disclosure, Form, Grid, Heading, Own } from '#ui/index.ts'
import type { InvitationId, NamedInvitation } from '../domain.ts'
import { declineForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'

/** A form for saying no that came back. */
export interface WrongDecline {
  readonly id: InvitationId
  readonly state: FormState
  /** What in the reason points to a person. */
  readonly question?: PersonalQuestion
}

interface InvitationsProps {
  readonly locale: Locale
  readonly today: string
  readonly invitations: readonly NamedInvitation[]
  readonly wrong: WrongDecline | undefined
}

/** Who asks the team to come by, and waits for it. */
export function Invitations({ locale, today, invitations, wrong }: InvitationsProps) {
  const t = outreachWords[locale].outreach
  return (
    <section aria-labelledby="uitnodigingen">
      <Heading level={2} id="uitnodigingen">
        {t.invitations}
      </Heading>
      {invitations.length === 0 ? (
        <p>{t.noInvitations}</p>
      ) : (
        <Grid>
          {invitations.map((one) => (
            <Card
              key={one.id}
              level={3}
              title={<Own locale={locale}>{one.name}</Own>}
              meta={one.wished === null ? t.anyDay : t.wished(dayInWords(one.wished, locale, { today }))}
            >
              <p class="meta">{t.askedOn(dayInWords(localDay(one.askedAt), locale, { today }))}</p>
              <ButtonLink href={noteHref(one.slug)} variant="secondary">
                {t.wereThere}
                <span class="heard">: {one.name}</span>
              </ButtonLink>
              <Disclosure summary={t.cannot} open={wrong?.id === one.id}>
                <Form
                  of={declineForm}
                  action={`/wijkteam/bezoeken/uitnodigingen/${one.id}/nee`}
                  state={wrong?.id === one.id ? wrong.state : declineForm.start()}
                  text={{ reden: { ...t.decline.reden, errors: { personal: personalError(locale) } } }}
                  locale={locale}
                  button={t.declineButton}
                  variant="secondary"
                  mark={one.id}
                >
                  {wrong?.id === one.id && wrong.question ? (
                    <PersonalNotice question={wrong.question} locale={locale} lead={t.personal.lead} />
                  ) : null}
                </Form>
              </Disclosure>
            </Card>
          ))}
        </Grid>
      )}
    </section>
  )
}

/** Where a visit to this initiative is noted, with only the line left to type. */
export const noteHref = (slug: string): string => `/wijkteam/bezoeken?initiatief=${slug}#noteer`
