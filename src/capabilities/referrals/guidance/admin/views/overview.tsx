import type { Locale } from '#platform/context/ctx.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { dateInWords, daysBetween } from '#platform/i18n/dates.ts'
import { Alert, BadgeList, Card, Grid, Heading, Lead } from '#ui/index.ts'
import type { Badge } from '#ui/index.ts'
import { dangerReasons, firstReasons, isDanger, standingOf } from '../../domain.ts'
import type { Guidance, GuidedReason } from '../../domain.ts'
import { emergency } from '../../national.ts'
import { adminWords } from '../messages.ts'
import { reasonSlugs } from '../slugs.ts'

interface Props {
  readonly locale: Locale
  readonly all: readonly Guidance[]
  readonly today: string
}

/** What is said for each reason, and which ones want a look. */
export function OverviewPage({ locale, all, today }: Props) {
  const t = adminWords[locale]
  const count = all.filter((one) => standing(one, today) !== 'lately').length
  return (
    <>
      <AdminTop locale={locale} title={t.title} />
      <Lead>{t.intro}</Lead>
      <p>{t.national}</p>
      <Alert tone={count === 0 ? 'ok' : 'warning'}>{count === 0 ? t.wantNone : t.want(count)}</Alert>
      <Heading level={2}>{t.groups.danger}</Heading>
      <Reasons {...{ locale, all, today }} reasons={dangerReasons} />
      <Heading level={2}>{t.groups.first}</Heading>
      <Reasons {...{ locale, all, today }} reasons={firstReasons} />
    </>
  )
}

function Reasons({ locale, all, today, reasons }: Props & { readonly reasons: readonly GuidedReason[] }) {
  const t = adminWords[locale]
  return (
    <Grid>
      {all
        .filter(({ reason }) => reasons.includes(reason))
        .map((one) => {
          const { reason, services, madeBy } = one
          const shown = isDanger(reason) ? [emergency, ...services] : services
          return (
            <Card
              key={reason}
              level={3}
              href={`/beheer/hulp/${reasonSlugs[reason]}`}
              title={t.reasons[reason]}
              meta={t.madeBy[madeBy]}
            >
              <p>{t.services(shown.map(({ name }) => (locale === 'en' ? (name.en ?? name.nl) : name.nl)))}</p>
              <BadgeList items={[standingBadge(one, locale, today)]} />
            </Card>
          )
        })}
    </Grid>
  )
}

const standing = ({ checkedOn }: Guidance, today: string) =>
  standingOf(checkedOn === null ? null : daysBetween(checkedOn, today))

/** When it was last looked at, in a few words. */
export function standingBadge(guidance: Guidance, locale: Locale, today: string): Badge {
  const t = adminWords[locale].standing
  const { checkedOn } = guidance
  if (checkedOn === null) return { text: t.never, tone: 'mind' }
  const day = dateInWords(checkedOn, locale, { year: true })
  return standing(guidance, today) === 'lately'
    ? { text: t.lately(day), tone: 'ok' }
    : { text: t['long-ago'](day), tone: 'mind' }
}
