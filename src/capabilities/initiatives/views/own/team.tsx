import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { Alert, Breadcrumb, Button, ButtonRow, Card, Form, Grid, Heading, Lead, Link } from '#ui/index.ts'
import { teamInviteForm } from '../../forms/team.ts'
import { ownWords } from '../../own-messages.ts'
import type { OwnWords } from '../../own-messages.ts'
import type { Asked, Member, Team } from '../../service/team.ts'

export const teamDone = [
  'uitgenodigd',
  'rol',
  'weg',
  'ingetrokken',
] as const satisfies readonly (keyof OwnWords['team']['done'])[]

export interface TeamPageProps {
  readonly locale: Locale
  readonly team: Team
  readonly me: PersonId
  readonly isOwner: boolean
  readonly state: FormState
  readonly done: (typeof teamDone)[number] | null
  /** The last owner wanted to go. */
  readonly lastOwner: boolean
}

/** Who keep the page: owners decide, editors write. */
export function TeamPage(props: TeamPageProps) {
  const { locale, team, isOwner, state, done, lastOwner } = props
  const t = ownWords[locale]
  const back = `/initiatieven/${team.head.slug}/bewerken`
  return (
    <>
      <Breadcrumb label={t.own.nav} items={[{ text: team.head.name, href: back }, { text: t.team.title }]} />
      <Heading level={1}>{t.team.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.team.done[done]}
        </Alert>
      ) : null}
      {lastOwner ? (
        <Alert tone="warning" role="alert" title={t.team.lastOwner.title}>
          <p>{t.team.lastOwner.text}</p>
        </Alert>
      ) : null}
      <Lead>{t.team.intro}</Lead>
      <Grid>
        {team.members.map((member) => (
          <MemberCard key={member.id} {...props} member={member} />
        ))}
        {team.open.map((invitation) => (
          <Invited key={invitation.id} {...props} invitation={invitation} />
        ))}
      </Grid>
      {isOwner ? (
        <section aria-labelledby="uitnodigen">
          <Heading level={2} id="uitnodigen">
            {t.team.inviteTitle}
          </Heading>
          <Form
            of={teamInviteForm}
            action={`/initiatieven/${team.head.slug}/team`}
            state={state}
            text={{
              ...t.team.invite,
              email: { ...t.team.invite.email, errors: { 'too-often': t.team.tooOften } },
            }}
            locale={locale}
            button={t.team.button}
          />
        </section>
      ) : null}
    </>
  )
}

/** By the name they gave, or else by what they are: "Redacteur 2". */
function MemberCard({ locale, team, me, isOwner, member }: TeamPageProps & { readonly member: Member }) {
  const t = ownWords[locale].team
  const mine = member.person === me
  const at = `/initiatieven/${team.head.slug}/team/${member.id}`
  const { role, number } = member
  const who = member.name || t.unnamed[role](number)
  const other = role === 'owner' ? 'editor' : 'owner'
  return (
    <Card level={2} title={mine ? `${who} (${t.you})` : who} meta={member.name ? t.role[role] : undefined}>
      {mine && !member.name ? (
        <p>
          <Link href="/mijn#f-naam">{t.tellName}</Link>
        </p>
      ) : null}
      <ButtonRow>
        {isOwner ? (
          <form method="post" action={`${at}/rol`}>
            <Button variant="secondary" name="rol" value={other}>
              {other === 'owner' ? t.toOwner : t.toEditor}
            </Button>
          </form>
        ) : null}
        {isOwner || mine ? (
          <form method="post" action={`${at}/vertrek`}>
            <Button variant="quiet">{mine ? t.leave : t.send(who)}</Button>
          </form>
        ) : null}
      </ButtonRow>
    </Card>
  )
}

function Invited({ locale, team, isOwner, invitation }: TeamPageProps & { readonly invitation: Asked }) {
  const t = ownWords[locale].team
  return (
    <Card
      level={2}
      title={invitation.email ?? t.open}
      meta={invitation.email ? `${t.open}: ${t.role[invitation.role]}` : t.role[invitation.role]}
    >
      <p class="meta">{t.openUntil(dateInWords(localDay(invitation.endsAt), locale, { year: true }))}</p>
      {isOwner ? (
        <form method="post" action={`/initiatieven/${team.head.slug}/team/${invitation.id}/intrekking`}>
          <Button variant="quiet">{t.withdraw}</Button>
        </form>
      ) : null}
    </Card>
  )
}
