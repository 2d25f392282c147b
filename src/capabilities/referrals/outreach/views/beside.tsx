import type { Locale } from '#platform/context/ctx.ts'
import { Link } from '#ui/index.ts'
import type { Assignment } from '../domain.ts'
import { outreachWords } from '../messages.ts'
import { anchorOf } from './assignments.tsx'

interface BesideProps {
  readonly locale: Locale
  readonly assignment: Assignment
  readonly slug: string
  /** Whether whoever looks is one of the people of this initiative. */
  readonly forWhom: 'own' | 'all'
}

/** On the page of an initiative, in a line: which team works here; its own people invite it. */
export function TeamBeside({ locale, assignment, slug, forWhom }: BesideProps) {
  const t = outreachWords[locale].beside
  const href =
    forWhom === 'own' ? `/initiatieven/${slug}/wijkteam` : `/wijkteam/opdracht#${anchorOf(assignment.team)}`
  return (
    <p>
      <Link href={href}>{(forWhom === 'own' ? t.forOwn : t.forAll)(assignment.name)}</Link>
    </p>
  )
}
