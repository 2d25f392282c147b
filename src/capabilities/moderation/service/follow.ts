import { when } from '#platform/events/events.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { initiativeRemoved, initiativeWaits } from '#capabilities/initiatives/index.ts'
import { pageGoneMail } from '../mails.ts'
import { deleteDecisionsAbout } from '../store/decisions.ts'
import { closeReports, readReportsAbout } from '../store/reports.ts'
import { callModerators } from './tell.ts'

/** What moderators do when something happens to a page. */
export const followPages = [
  when(initiativeWaits, async (work, { head, lookBy, letter }) => {
    if (letter) await callModerators(work, 'page', { name: head.name, dueAt: lookBy }, letter)
  }),
  // Its people took the page away: there is nothing left to decide about, and whoever reported hears that.
  when(initiativeRemoved, async (work, id) => {
    const reports = await readReportsAbout(work, id)
    await closeReports(
      work,
      reports.map((report) => report.id),
      { as: 'page-gone', decision: null },
    )
    for (const { email, locale, name, held } of reports)
      if (email !== null && held.length === 0)
        await queueMail(work, pageGoneMail({ to: email, locale, name }))
    await deleteDecisionsAbout(work, id)
  }),
]
