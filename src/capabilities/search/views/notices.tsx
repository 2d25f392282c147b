import type { Locale } from '#platform/context/ctx.ts'
import { listInWords, weekdayName } from '#platform/i18n/dates.ts'
import type { Tenant } from '#platform/http/house.ts'
import { Alert, Link } from '#ui/index.ts'
import type { FindInput } from '../forms.ts'
import type { Findings } from '../service.ts'
import { words } from '../messages.ts'
import type { Address } from './address.ts'

interface Props {
  readonly findings: Findings
  readonly tenant: Tenant
  readonly locale: Locale
  readonly input: FindInput
  readonly address: Address
}

/** How the question was understood, where that was not just as it was asked. */
export function Notices({ findings, tenant, locale, input, address }: Props) {
  const t = words[locale]
  const { asked } = findings
  return (
    <>
      {asked.mended !== null ? (
        <Alert tone="info" role="status">
          <p>
            {t.mended.title(asked.mended)}{' '}
            <Link href={address({ precies: true })}>{t.mended.original(asked.typed)}</Link>
          </p>
        </Alert>
      ) : null}
      <SaidDays findings={findings} input={input} locale={locale} />
      <Wider findings={findings} tenant={tenant} locale={locale} />
    </>
  )
}

/** A day that was among the words, and so was chosen without a choice having been made. */
function SaidDays({ findings, input, locale }: Pick<Props, 'findings' | 'input' | 'locale'>) {
  const { weekdays, parts } = findings.question
  if (weekdays.length === 0 || input.weekdag.length > 0) return null
  const days = listInWords(
    weekdays.map((weekday) => weekdayName(weekday, locale)),
    locale,
  )
  const said = input.dagdeel.length > 0 ? [] : parts.map((part) => words[locale].part[part].toLowerCase())
  return (
    <Alert tone="info" role="status">
      <p>{words[locale].saidDays(days, listInWords(said, locale))}</p>
    </Alert>
  )
}

function Wider({ findings, tenant, locale }: Pick<Props, 'findings' | 'tenant' | 'locale'>) {
  const t = words[locale].wider
  const radius = words[locale].radius
  const { widened } = findings
  if (widened.kind === 'not') return null
  return (
    <Alert tone="info" role="status">
      <p>
        {widened.kind === 'later' ? t.days : `${t.title(radius(widened.asked))} `}
        {widened.kind === 'circle' ? t.circle(radius(widened.radius)) : null}
        {widened.kind === 'everywhere' ? t.city(tenant.name) : null}
      </p>
    </Alert>
  )
}
