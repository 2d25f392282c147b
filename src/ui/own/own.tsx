import type { Locale } from '#platform/context/ctx.ts'

/** The language of what residents wrote, for a `lang` where the page is in another. */
export function ownLanguage(locale: Locale): 'nl' | undefined {
  return locale === 'nl' ? undefined : 'nl'
}

/** What people wrote themselves: in Dutch, whatever the language of the page, so that it is read aloud well. */
export function Own({ locale, children }: { locale: Locale; children: string }) {
  return locale === 'nl' ? <>{children}</> : <span lang={ownLanguage(locale)}>{children}</span>
}
