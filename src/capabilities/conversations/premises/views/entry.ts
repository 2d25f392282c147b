import type { Locale } from '#platform/context/ctx.ts'
import type { Said } from '../../service/happen.ts'
import { dayOf } from '../../views/words.ts'
import type { Matter } from '../domain.ts'
import { premisesWords } from '../messages.ts'

/** What an entry of the timeline says of a step, in words; the mail about it as well. */
export function stepInWords({ kind, facts }: Pick<Said, 'kind' | 'facts'>, locale: Locale): string[] {
  if (kind !== 'step') return []
  const { entry } = premisesWords[locale]
  const day = (name: 'day' | 'before') => dayOf(facts[name] ?? '1970-01-01', locale)
  switch (facts['change']) {
    case 'matter':
      return [entry.matter(facts['matter'] as Matter)]
    case 'added':
      return [entry.added]
    case 'promised':
      return [entry.promised(day('day'))]
    case 'moved':
      return [entry.moved(day('day'), day('before'))]
    case 'done':
      return [entry.done(day('day'))]
    default:
      return []
  }
}
