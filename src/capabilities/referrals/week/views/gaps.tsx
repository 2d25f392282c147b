import type { Locale } from '#platform/context/ctx.ts'
import { Link } from '#ui/index.ts'
import { GapList } from '../../counting/views/gaps.tsx'
import { teamPaths } from '../../views/frame.tsx'
import { someOf } from '../domain.ts'
import { weekWords } from '../messages.ts'
import type { SeenWeek } from '../service.ts'
import { Part } from './part.tsx'

/** What the team looked for lately and was not there. */
export function Gaps({ locale, seen }: { readonly locale: Locale; readonly seen: SeenWeek }) {
  const t = weekWords[locale].gaps
  const { first } = someOf(seen.gaps)
  return (
    <Part
      title={t.title}
      lead={t.intro}
      items={[
        <div class="day__said">
          <GapList locale={locale} names={seen.areaNames} whose={seen.teams.length > 1} gaps={first} />
        </div>,
      ]}
      more={
        <Link href={teamPaths.gaps} kind="next">
          {t.all}
        </Link>
      }
    />
  )
}
