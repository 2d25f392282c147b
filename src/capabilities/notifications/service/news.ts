import { activitiesPublished, activityChanged } from '#capabilities/activities/index.ts'
import { initiativeRemoved } from '#capabilities/initiatives/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { about, newsOf } from '../news.ts'
import { isSystem } from '../policy.ts'
import { dropOldNews, knownAsNew, readPublished, saveNews, sealIssue } from '../store/news.ts'

/** What happens elsewhere and is news here, kept in the transaction in which it happens. */
export const followTheNews = [
  when(activitiesPublished, async (work, pairs) => {
    const today = localDay(work.ctx.now)
    const news = pairs.flatMap((pair) => newsOf(pair, today))
    const fresh = news.flatMap(({ kind, activity }) =>
      kind === 'new' && activity !== null ? [activity] : [],
    )
    const known = fresh.length === 0 ? new Set() : await knownAsNew(work, fresh)
    await saveNews(
      work,
      news.filter(({ kind, activity }) => kind !== 'new' || !known.has(activity)),
    )
  }),
  when(activityChanged, async (work, { before, after }) => {
    if (after !== null) return
    const published = await readPublished(work, before.activity_id)
    if (published) await saveNews(work, [about(published, 'gone', null)])
  }),
  when(initiativeRemoved, (work, initiative) =>
    saveNews(work, [
      {
        kind: 'gone',
        activity: null,
        initiative,
        day: null,
        title: '',
        initiativeName: '',
        areas: [],
        themes: [],
      },
    ]),
  ),
]

/** Closes what happened so far into an issue that can be told. @returns its number */
export const sealNews = useCase<undefined, number>(
  { name: 'notifications.sealNews', may: isSystem, records: null, publishes: 'nothing' },
  async (work) => {
    await dropOldNews(work)
    return sealIssue(work)
  },
)
