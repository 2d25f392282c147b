import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { Alert, ButtonLink, List, Own } from '#ui/index.ts'
import type { QuestionRead } from '../domain.ts'
import type { Guidance } from './domain.ts'
import { guidanceWords, routeSentence } from './messages.ts'

interface Props {
  readonly locale: Locale
  readonly route: QuestionRead['route']
  readonly guidance: Guidance
}

/** Whom to turn to first; where there is danger, nothing else is shown. */
export function GuidanceFirst({ locale, route, guidance }: Props) {
  const t = guidanceWords[locale]
  const danger = route === 'veiligheid'
  return (
    <Alert tone={danger ? 'error' : 'warning'} title={routeSentence(guidance.reason, locale)} role="status">
      <Services locale={locale} guidance={guidance} />
      {route === 'start-initiatief' ? (
        <p class="button-row">
          <ButtonLink href="/kompas">{t.toCompass}</ButtonLink>
        </p>
      ) : null}
      {danger ? <p>{t.noOffers}</p> : null}
    </Alert>
  )
}

function Services({ locale, guidance }: { locale: Locale; guidance: Guidance }) {
  const t = guidanceWords[locale]
  if (guidance.services.length === 0) return null
  return (
    <>
      <List
        items={guidance.services.map(({ name, phone, web, tells }) => (
          <>
            <strong>
              <Own locale={locale}>{name}</Own>
            </strong>
            {phone === null ? null : (
              <>
                {': '}
                <a href={`tel:${phone.replaceAll('-', '')}`}>{t.call(phone)}</a>
              </>
            )}
            {web === null ? null : (
              <>
                {' · '}
                <a href={web}>{new URL(web).host.replace(/^www\./, '')}</a>
              </>
            )}
            <br />
            <Own locale={locale}>{tells}</Own>
          </>
        ))}
      />
      <p class="meta">{t.checked(dateInWords(guidance.checkedOn, locale, { year: true }))}</p>
    </>
  )
}
