import { Disclosure } from '../disclosure/disclosure.tsx'
import { Link } from '../link/link.tsx'
import { List } from '../list/list.tsx'

export interface TakeAlongProps {
  readonly summary: string
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

/** What is on the page in other forms: for a calendar, a spreadsheet, a map. Folded away until wanted, not on paper. */
export function TakeAlong({ summary, links }: TakeAlongProps) {
  return (
    <div class="screen-only">
      <Disclosure summary={summary}>
        <List
          kind="links"
          items={links.map(({ text, href }) => (
            <Link key={href} href={href}>
              {text}
            </Link>
          ))}
        />
      </Disclosure>
    </div>
  )
}
