import type { Locale } from '#platform/context/ctx.ts'

const grouped = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
}

const free = { nl: 'gratis', en: 'free' }

/** What something costs: "gratis", "€ 4", "€ 2,50" (with a space that does not break), "free", "€2.50". */
export function euros(cents: number, locale: Locale): string {
  if (cents === 0) return free[locale]
  const rest = Math.abs(cents) % 100
  const amount = grouped[locale].format((Math.abs(cents) - rest) / 100)
  const decimals = rest === 0 ? '' : (locale === 'nl' ? ',' : '.') + String(rest).padStart(2, '0')
  const sign = cents < 0 ? '-' : ''
  return `${sign}€${locale === 'nl' ? '\u00a0' : ''}${amount}${decimals}`
}
