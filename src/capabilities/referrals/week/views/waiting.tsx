import type { Locale } from '#platform/context/ctx.ts'
import { dayInShort, relativeDay } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Link, TimelineItem, ownLanguage } from '#ui/index.ts'
import { handoverWords } from '../../handover/messages.ts'
import type { ListedHandover } from '../../handover/service/team.ts'
import { teamPaths } from '../../views/frame.tsx'
import { someOf } from '../domain.ts'
import { weekWords } from '../messages.ts'
import { Part } from './part.tsx'

interface WaitingProps {
  readonly locale: Locale
  readonly today: string
  readonly waiting: readonly ListedHandover[]
}

/** Introductions that wait for a worker, by their code. */
export function Waiting({ locale, today, waiting }: WaitingProps) {
  const t = weekWords[locale].handovers
  return (
    <Part
      title={t.title}
      items={someOf(waiting).first.map((one) => (
        <TimelineItem
          key={one.id}
          title={one.title ?? handoverWords[locale].noTitle}
          own={ownLanguage(locale)}
          href={teamPaths.handovers}
          meta={`${dayOf(one, { locale, today })} · ${one.code} · ${waitsFor(one, locale)}`}
        />
      ))}
      more={
        <Link href={teamPaths.handovers} kind="next">
          {t.go}
        </Link>
      }
    />
  )
}

const dayOf = ({ day }: ListedHandover, { locale, today }: { locale: Locale; today: string }): string =>
  capital(relativeDay(day, today, locale) ?? dayInShort(day, locale))

function waitsFor({ due, state }: ListedHandover, locale: Locale): string {
  const t = weekWords[locale].handovers
  if (due !== null) return t.due
  return state === 'other-day' ? t.otherDay : t.silent
}
