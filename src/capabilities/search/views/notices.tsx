import type { Locale } from '#platform/context/ctx.ts'
import type { Tenant } from '#platform/http/house.ts'
import { Alert, Link } from '#ui/index.ts'
import type { Findings } from '../service.ts'
import { words } from '../messages.ts'
import type { Address } from './address.ts'

interface Props {
  readonly findings: Findings
  readonly tenant: Tenant
  readonly locale: Locale
  readonly address: Address
}

/** How the question was understood, where that was not just as it was asked. */
export function Notices({ findings, tenant, locale, address }: Props) {
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
      <Wider findings={findings} tenant={tenant} locale={locale} />
    </>
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
