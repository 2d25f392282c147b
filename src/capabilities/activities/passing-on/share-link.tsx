import type { Locale } from '#platform/context/ctx.ts'
import { Link } from '#ui/index.ts'
import { words } from './messages.ts'

/** From the page of an initiative to all the ways to pass it on. */
export function ShareLink({ slug, locale }: { slug: string; locale: Locale }) {
  return (
    <p class="screen-only">
      <Link href={`/initiatieven/${slug}/deel`} kind="next">
        {words[locale].link}
      </Link>
    </p>
  )
}
