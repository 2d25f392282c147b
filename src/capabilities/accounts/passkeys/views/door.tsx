import type { Locale } from '#platform/context/ctx.ts'
import { Button, Heading, Link } from '#ui/index.ts'
import { passkeyHost } from '../domain.ts'
import { passkeyWords } from '../messages.ts'

export interface PasskeyButtonProps {
  readonly locale: Locale
  readonly origin: string
  readonly does: 'sign-in' | 'add'
  /** Where the browser goes afterwards. */
  readonly to: string
}

const addresses = { 'sign-in': '/inloggen/passkey', add: '/mijn/passkeys' } as const

/**
 * A button for the island `passkey`, which shows it where the browser can and the page is at its own origin. What the
 * island may have to say stands beside it, in the language of the page.
 */
export function PasskeyButton({ locale, origin, does, to }: PasskeyButtonProps) {
  if (passkeyHost(origin) === null) return null
  const t = passkeyWords[locale]
  const words = does === 'add' ? t.add : t.signIn
  return (
    <div
      data-enhance="passkey"
      data-origin={origin}
      data-address={addresses[does]}
      data-to={to}
      data-stopped={words.stopped}
      data-failed={words.failed}
      data-known={t.add.known}
      data-often={t.tooOften}
      hidden
    >
      <Button type="button" variant={does === 'add' ? 'primary' : 'secondary'}>
        {words.button}
      </Button>
    </div>
  )
}

/** The way from "Mijn Samenspel" to somebody's passkeys. */
export function PasskeysLink({ locale }: { locale: Locale }) {
  const t = passkeyWords[locale].mine
  return (
    <>
      <Heading level={2}>{t.title}</Heading>
      <p>
        <Link href="/mijn/passkeys" kind="next">
          {t.link}
        </Link>
      </p>
    </>
  )
}
