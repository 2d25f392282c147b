import type { Locale } from '#platform/context/ctx.ts'
import { Link } from '#ui/index.ts'
import { weekWords } from '../messages.ts'

interface BesideProps {
  readonly locale: Locale
  readonly day: string
  readonly team: string
  readonly slug: string
  /** Whether whoever looks is one of the people of this initiative. */
  readonly forWhom: 'own' | 'all'
}

/** On the page of an offer, in a line: a team rang and heard that it holds. Its own people can say that it is otherwise. */
export function CallBeside({ locale, day, team, slug, forWhom }: BesideProps) {
  const t = weekWords[locale].call
  return (
    <p class="meta">
      {t.beside(day, inSentence(team))}
      {forWhom === 'own' ? (
        <>
          {' '}
          <Link href={`/initiatieven/${slug}/wijkteam/gebeld`}>{t.otherwise}</Link>
        </>
      ) : null}
    </p>
  )
}

/** "Het wijkteam" and "The neighbourhood team" within a sentence; a name of its own stays as it is. */
export const inSentence = (team: string): string => team.replace(/^(Het|The) /, (word) => word.toLowerCase())
