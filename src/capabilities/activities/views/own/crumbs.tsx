import type { Locale } from '#platform/context/ctx.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { Breadcrumb, ownLanguage } from '#ui/index.ts'
import { words } from '../../messages.ts'
import { ownWords } from '../../own-messages.ts'

export interface OfTeam {
  readonly locale: Locale
  readonly head: HeadRow
}

/** The way back from a page of a team's agenda; `here` is left out on the agenda itself. */
export function Crumbs({ locale, head, here }: OfTeam & { readonly here?: string }) {
  const at = `/initiatieven/${head.slug}`
  const { agenda } = ownWords[locale]
  const first = { text: head.name, href: `${at}/bewerken`, lang: ownLanguage(locale) }
  const rest =
    here === undefined ? [{ text: agenda }] : [{ text: agenda, href: `${at}/activiteiten` }, { text: here }]
  return <Breadcrumb label={words[locale].crumbs} items={[first, ...rest]} />
}
