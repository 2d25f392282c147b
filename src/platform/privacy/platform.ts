import { filePrivacy } from '#platform/files/privacy.ts'
import { mailPrivacy } from '#platform/mail/privacy.ts'
import { peopleTable, plain, tablesInTime, tablesOfPeople } from './marks.ts'
import type { MarkedTable, Privacy, TimedTable } from './marks.ts'

/** What the platform itself holds of people. */
const platformPrivacy: Privacy = {
  // What was done, when, about what, and by what kind of somebody; by whom only while that person has an account.
  audit_entry: peopleTable({
    what: { nl: 'regels in het logboek over wat je hier deed', en: 'lines in the log of what you did here' },
    of: [{ id: 'person_id', erasing: 'columns', become: { person_id: null } }],
    keep: { days: 365, from: 'at' },
    columns: {
      ...plain('audit_id', 'at', 'actor', 'action', 'subject', 'request_id'),
      person_id: { purpose: 'kunnen nagaan wie iets veranderde of inzag', basis: 'publieke taak' },
    },
  }),
  'published.word': 'no people',
  ...mailPrivacy,
  ...filePrivacy,
}

type Parts = readonly { readonly privacy?: Privacy }[]

/** The marks of the platform and of all its parts, in the order of the parts. */
export function allMarks(parts: Parts): Privacy[] {
  return [platformPrivacy, ...parts.flatMap(({ privacy }) => (privacy ? [privacy] : []))]
}

/** The tables of which something may go in time, of the platform and of all its parts. */
export function timedIn(parts: Parts): TimedTable[] {
  return tablesInTime(allMarks(parts))
}

/** The tables with people in them, of the platform and of all its parts. */
export function peopleIn(parts: Parts): MarkedTable[] {
  return tablesOfPeople(allMarks(parts))
}
