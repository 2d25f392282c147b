import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Quarter } from '#platform/calendar/quarters.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { least, shownCount, shownParts, shownShare } from '#platform/privacy/suppression.ts'
import { isA } from '#platform/access/roles.ts'
import { mayReadGaps, teamKey, teamsOf, worksInTeam } from '../policy.ts'
import { endings, quartersFor } from './domain.ts'
import type { Ending } from './domain.ts'
import { readIntroduced, readKept } from './store.ts'
import type { Areas, Kept } from './store.ts'

/** A name of a closed list, and how often: from ten, rounded to five. */
export interface Shown {
  readonly name: string
  readonly n: number
}

/** What may be told of one area in one quarter that is over. */
export interface QuarterFigures {
  readonly quarter: Quarter
  /** Rounded; `null` when there were too few to tell anything. */
  readonly asked: number | null
  /** People brought along: rounded; `null` for fewer than ten. */
  readonly introduced: number | null
  /** The share of questions after which somebody was brought along, in per cent, rounded to five. */
  readonly share: number | null
  readonly endings: Readonly<Record<Ending, number | null>>
  readonly topics: readonly Shown[]
  readonly conditions: readonly Shown[]
}

export interface AreaFigures {
  /** The area of the team, or `*`. */
  readonly area: string
  readonly quarters: readonly QuarterFigures[]
}

export interface AllFigures {
  /** For the areas of one's own teams. */
  readonly own: readonly AreaFigures[]
  /** For the areas of all teams, to whoever leads the programme: a month later. */
  readonly all: readonly AreaFigures[] | null
}

/** What the counts tell: to a team of its own area first, and a month later to whoever leads the programme. */
export const readFigures = useCase<undefined, AllFigures>(
  { name: 'referrals.readFigures', may: mayReadGaps, records: null, publishes: 'nothing' },
  async (work) => {
    const { actor, now } = work.ctx
    const today = localDay(now)
    const own = worksInTeam(actor) ? teamsOf(actor).map(teamKey) : []
    return {
      own: await figuresOf(work, own, quartersFor('team', today)),
      all: isA(actor, 'programme-lead') ? await figuresOf(work, null, quartersFor('programme', today)) : null,
    }
  },
)

/** The newest quarter that is over, of these areas: for the page of the week. */
export async function newestFigures(work: Work, areas: readonly string[]): Promise<AreaFigures[]> {
  return figuresOf(work, areas, quartersFor('team', localDay(work.ctx.now)).slice(0, 1))
}

async function figuresOf(work: Work, areas: Areas, quarters: readonly Quarter[]): Promise<AreaFigures[]> {
  const kept = await readKept(work, { areas, quarters })
  const introduced = await readIntroduced(work, { areas, quarters })
  const there = areas ?? [...new Set(kept.outcomes.map(({ area }) => area))].toSorted()
  return there.map((area) => {
    const of = (all: readonly Kept[], { from }: Quarter) =>
      all.filter((one) => one.area === area && one.quarter === from)
    const counted = quarters.filter((quarter) => of(kept.outcomes, quarter).length > 0)
    return {
      area,
      quarters: counted.map((quarter) => ({
        quarter,
        ...toShow({
          outcomes: of(kept.outcomes, quarter),
          topics: of(kept.topics, quarter),
          conditions: of(kept.conditions, quarter),
          introduced: introduced.find((one) => one.area === area && one.quarter === quarter.from)?.n ?? 0,
        }),
      })),
    }
  })
}

type Counts = Readonly<Record<'outcomes' | 'topics' | 'conditions', readonly Pick<Kept, 'name' | 'n'>[]>> & {
  readonly introduced: number
}

/** Counts as they may be shown. A quarter that is over counts no more, so that two looks differ by nothing. */
export function toShow({
  outcomes,
  topics,
  conditions,
  introduced,
}: Counts): Omit<QuarterFigures, 'quarter'> {
  const n = (name: string) => outcomes.find((one) => one.name === name)?.n ?? 0
  const parts = Object.fromEntries(endings.map((ending) => [ending, n(ending)])) as Record<Ending, number>
  return {
    asked: shownCount(n('asked')),
    introduced: shownCount(introduced),
    share: shownShare(introduced, n('asked')),
    endings: shownParts(parts),
    topics: shownOf(topics),
    conditions: shownOf(conditions),
  }
}

const shownOf = (all: Counts['topics']): Shown[] =>
  all.filter(({ n }) => n >= least).map(({ name, n }) => ({ name, n: shownCount(n)! }))
