import type { MunicipalRole } from '#platform/access/roles.ts'
import { municipalRoles } from '#platform/access/roles.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Alert, Button, ButtonRow, Form, Lead, Link } from '#ui/index.ts'
import { adminWords } from '../../admin-messages.ts'
import { words } from '../../messages.ts'
import type { HeldRole } from '../../roles/domain.ts'
import { roleForm } from '../../roles/forms.ts'
import type { staffForm } from '../../roles/forms.ts'

const under = (locale: Locale) => [{ text: adminWords[locale].roles.title, href: '/beheer/rollen' }]

/** First question: for which role. */
export function ChooseRole({ locale, state }: { readonly locale: Locale; readonly state: FormState }) {
  const t = adminWords[locale].choose
  const { role, invitation } = words[locale]
  const options = Object.fromEntries(
    municipalRoles.map((one) => [one, { text: role[one], hint: invitation.can[one] }]),
  ) as Record<MunicipalRole, { text: string; hint: string }>
  return (
    <>
      <AdminTop locale={locale} title={t.title} under={under(locale)} />
      <Form
        of={roleForm}
        state={state}
        text={{ rol: { label: t.rol, options, errors: t.errors } }}
        locale={locale}
        button={t.button}
      />
    </>
  )
}

/** Second question: whom. */
export function InviteStaff(props: {
  readonly locale: Locale
  readonly role: MunicipalRole
  readonly form: ReturnType<typeof staffForm>
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  readonly state: FormState
  readonly canMail: boolean
}) {
  const { locale, role, form, areas, state, canMail } = props
  const t = adminWords[locale].invite
  return (
    <>
      <AdminTop locale={locale} title={t.title(words[locale].role[role])} under={under(locale)} />
      <Lead>{words[locale].invitation.can[role]}</Lead>
      {canMail ? (
        <Form
          of={form}
          state={state}
          text={{
            email: { label: t.email, hint: t.emailHint, errors: { 'too-often': t.tooOften } },
            gebied: {
              label: t.area,
              hint: t.areaHint,
              options: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
              none: t.everywhere,
            },
            afdeling: { label: t.department, hint: t.departmentHint },
            tot: { label: t.until, hint: t.untilHint, errors: { 'day-is-over': t.dayIsOver } },
          }}
          locale={locale}
          button={t.button}
        />
      ) : (
        <Alert tone="warning" title={t.noMail.title}>
          <p>{t.noMail.text}</p>
        </Alert>
      )}
    </>
  )
}

/** Asked once more. */
export function EndRole(props: {
  readonly locale: Locale
  readonly role: HeldRole
  readonly me: PersonId
  /** They are the last administrator. */
  readonly isLast: boolean
}) {
  const { locale, role, me, isLast } = props
  const t = adminWords[locale].end
  const who = role.name || role.email
  const as = words[locale].invitation.as(words[locale].role[role.role], role.scopeName)
  return (
    <>
      <AdminTop locale={locale} title={t.title} under={under(locale)} />
      {isLast ? (
        <Alert tone="warning" role="alert" title={t.last.title}>
          <p>{t.last.text}</p>
        </Alert>
      ) : null}
      <Lead>{t.text(who, as)}</Lead>
      <p>{role.person === me ? t.self : t.account}</p>
      <form method="post">
        <ButtonRow>
          <Button>{t.button}</Button>
          <Link href="/beheer/rollen">{t.back}</Link>
        </ButtonRow>
      </form>
    </>
  )
}
