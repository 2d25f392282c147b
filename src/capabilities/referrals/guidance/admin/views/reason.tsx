import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Alert, BadgeList, Button, ButtonRow, Heading, HiddenField, Link } from '#ui/index.ts'
import { isDanger } from '../../domain.ts'
import type { Guidance } from '../../domain.ts'
import { GuidanceBody } from '../../views/first.tsx'
import type { GuidanceForm } from '../forms.ts'
import { adminWords } from '../messages.ts'
import { reasonSlugs } from '../slugs.ts'
import { standingBadge } from './overview.tsx'
import { ServicesForm } from './services-form.tsx'

export const reasonDone = ['bewaard', 'klopt', 'landelijk'] as const
export type ReasonDone = (typeof reasonDone)[number]

interface Props {
  readonly locale: Locale
  readonly guidance: Guidance
  readonly seen: string
  readonly form: GuidanceForm
  readonly state: FormState
  readonly today: string
  readonly done: ReasonDone | null
  readonly clash: 'changed' | null
}

/** What is said for one reason: as a team sees it, with "klopt nog", and to change. */
export function ReasonPage({ locale, guidance, seen, form, state, today, done, clash }: Props) {
  const t = adminWords[locale]
  const { reason, madeBy } = guidance
  const at = `/beheer/hulp/${reasonSlugs[reason]}`
  return (
    <>
      <AdminTop
        locale={locale}
        title={t.reasons[reason]}
        under={[{ text: t.title, href: '/beheer/hulp' }]}
        done={done && t.done[done]}
      />
      {clash ? (
        <Alert tone="warning" role="alert">
          {t[clash]}
        </Alert>
      ) : null}
      <Heading level={2}>{t.now}</Heading>
      <BadgeList items={[{ text: t.madeBy[madeBy] }, standingBadge(guidance, locale, today)]} />
      <GuidanceBody locale={locale} guidance={guidance} today={today} level={3} />
      <form method="post" action={`${at}/klopt`}>
        <HiddenField name="gezien" value={seen} />
        <p>{t.holds}</p>
        <ButtonRow>
          <Button>{t.holdsButton}</Button>
        </ButtonRow>
      </form>
      <Heading level={2}>{t.change}</Heading>
      {isDanger(reason) ? <Alert>{t.emergency}</Alert> : null}
      <ServicesForm locale={locale} form={form} state={state} action={at} />
      {madeBy === 'municipality' ? (
        <form method="post" action={`${at}/landelijk`}>
          <p>{t.bringBackText}</p>
          <ButtonRow>
            <Button variant="quiet">{t.bringBack}</Button>
          </ButtonRow>
        </form>
      ) : null}
      <p>
        <Link href="/beheer/hulp">{t.back}</Link>
      </p>
    </>
  )
}
