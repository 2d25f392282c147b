import type { Ctx } from '#platform/context/ctx.ts'
import { quarterOf } from '#platform/calendar/quarters.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { ChipGroup, QuestionRead } from '../domain.ts'
import { worksInTeam } from '../policy.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import { endingOf } from './domain.ts'
import type { Condition, Ending, TopicId } from './domain.ts'
import { addConditions, addOutcomes, addTopics } from './store.ts'
import { teamAt } from './teams.ts'
import { topicsNamed } from './topics.ts'

/** What is counted of a question. Nothing of it says who asked, about whom, or when but for the quarter. */
export interface CountedQuestion {
  /** The neighbourhood it was asked for, by id; it only says which of the worker's teams asked. */
  readonly area: string | null
  /** What it was about; what was refused is no part of it. */
  readonly topics: readonly TopicId[]
  /** Counted apart: which one went with which topic is not kept. */
  readonly conditions: readonly Condition[]
  readonly outcome: Ending
}

/** What is counted of a question as it was read: its words, and what says something of the resident, are left out. */
export function countedIn(
  { route, chips }: Pick<QuestionRead, 'route' | 'chips'>,
  { area, shown }: { readonly area: string | null; readonly shown: 'something' | 'nothing' },
): CountedQuestion {
  const of = (...groups: readonly ChipGroup[]) =>
    chips.filter(({ group }) => groups.includes(group)).map(({ value }) => value)
  return {
    area,
    // Where somebody is from is nobody's to count.
    topics: of('need', 'interest', 'strength').filter((topic) => !isOrigin(topic)) as TopicId[],
    conditions: of('condition') as Condition[],
    outcome: endingOf(route, shown),
  }
}

/** Counts a question that was answered, in the quarter of today and the area of the worker's team. */
export async function countQuestion(database: Database, ctx: Ctx, asked: CountedQuestion): Promise<void> {
  await topicsNamed(database)
  await count(database, ctx, asked)
}

const count = useCase<CountedQuestion, void>(
  { name: 'referrals.countQuestion', may: worksInTeam, records: null, publishes: 'nothing' },
  async (work, { area: place, topics, conditions, outcome }) => {
    const at = await countedAt(work, place)
    await addOutcomes(work, at, ['asked', outcome])
    await addTopics(work, at, topics)
    await addConditions(work, at, conditions)
  },
)

async function countedAt(work: Work, place: string | null) {
  const { area } = await teamAt(work, place)
  return { area, quarter: quarterOf(localDay(work.ctx.now)).from }
}
