import { municipalRoles } from '#platform/access/roles.ts'
import type { MunicipalRole } from '#platform/access/roles.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, Grid, Heading, Lead, Link } from '#ui/index.ts'
import { adminWords } from '../../admin-messages.ts'
import { words } from '../../messages.ts'
import { scopeOf } from '../../roles/domain.ts'
import type { HeldRole, OpenInvitation, RoleFor } from '../../roles/domain.ts'

export const rolesDone = ['uitgenodigd', 'beeindigd', 'ingetrokken'] as const
export type RolesDone = (typeof rolesDone)[number]

export interface RolesPageProps {
  readonly locale: Locale
  readonly roles: readonly HeldRole[]
  readonly open: readonly OpenInvitation[]
  readonly me: PersonId
  readonly done: RolesDone | null
}

/** Who may do what for the municipality, role by role. */
export function RolesPage(props: RolesPageProps) {
  const { locale, roles, open, done } = props
  const t = adminWords[locale].roles
  const held = municipalRoles.filter((role) => roles.some((one) => one.role === role))
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <ButtonRow>
        <ButtonLink href="/beheer/rollen/uitnodigen">{t.invite}</ButtonLink>
      </ButtonRow>
      {held.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : null}
      {held.map((role) => (
        <OfRole key={role} {...props} role={role} />
      ))}
      {open.length > 0 ? (
        <section aria-labelledby="open">
          <Heading level={2} id="open">
            {t.open}
          </Heading>
          <Grid>
            {open.map((one) => (
              <Open key={one.id} locale={locale} invitation={one} />
            ))}
          </Grid>
        </section>
      ) : null}
    </>
  )
}

function OfRole(props: RolesPageProps & { readonly role: MunicipalRole }) {
  const { locale, roles, role } = props
  return (
    <section aria-labelledby={role}>
      <Heading level={2} id={role}>
        {adminWords[locale].roles.group[role]}
      </Heading>
      <Grid>
        {roles
          .filter((one) => one.role === role)
          .map((one) => (
            <Held key={one.id} {...props} held={one} />
          ))}
      </Grid>
    </section>
  )
}

function Held({ locale, me, held }: RolesPageProps & { readonly held: HeldRole }) {
  const t = adminWords[locale].roles
  const who = held.name || held.email
  return (
    <Card
      level={3}
      title={held.person === me ? `${who} (${t.you})` : who}
      meta={termOf(held, locale)}
      footer={
        <Link href={`/beheer/rollen/${held.id}/einde`}>
          {t.end}
          <span class="heard"> {t.endOf(who, words[locale].role[held.role])}</span>
        </Link>
      }
    >
      {held.name === '' ? null : <p class="meta">{held.email}</p>}
    </Card>
  )
}

/** "Zuid-West · sinds 25 november 2026 · tot en met 31 december 2026". */
function termOf(held: HeldRole, locale: Locale): string {
  const t = adminWords[locale].roles
  const inYear = (day: string) => dateInWords(day, locale, { year: true })
  const until = held.endsOn === null ? [] : [t.until(inYear(held.endsOn))]
  return [...scopeText(held, locale), t.since(inYear(localDay(held.since))), ...until].join(' · ')
}

function scopeText(role: RoleFor, locale: Locale): string[] {
  if (scopeOf[role.role] === 'none') return []
  return [role.scopeName ?? adminWords[locale].roles.everywhere]
}

function Open({ locale, invitation }: { readonly locale: Locale; readonly invitation: OpenInvitation }) {
  const t = adminWords[locale].roles
  const day = dateInWords(localDay(invitation.endsAt), locale, { year: true })
  return (
    <Card
      level={3}
      title={invitation.email}
      meta={[words[locale].role[invitation.role], ...scopeText(invitation, locale)].join(' · ')}
    >
      <p class="meta">{t.openUntil(day)}</p>
      <form method="post" action={`/beheer/rollen/uitnodigingen/${invitation.id}/intrekking`}>
        <Button variant="quiet">
          {t.withdraw}
          <span class="heard"> {t.withdrawOf(invitation.email)}</span>
        </Button>
      </form>
    </Card>
  )
}
