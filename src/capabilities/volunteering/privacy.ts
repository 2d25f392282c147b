import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { keptDays } from './domain.ts'

const basis = 'toestemming'
const turns = { nl: 'je beurten als vrijwilliger', en: 'your turns as a volunteer' }
const offers = { nl: 'wat je de buurt aanbood', en: 'what you offered the neighbourhood' }
const withVolunteer = { until: { nl: 'je niet meer meedoet', en: 'you no longer take part' } }
const withOffer = { until: { nl: 'het aanbod weggaat', en: 'the offer goes' } }

/** What is held of those who take up a task, and of those who offer a talent. */
export const privacy: Privacy = {
  task: 'no people',
  'published.task': 'no people',
  volunteer: peopleTable({
    what: { nl: 'de taken die je deed of gaat doen', en: 'the tasks you did or will do' },
    of: [{ email: 'email', erasing: 'row' }],
    keep: {
      days: keptDays,
      from: 'kept_from',
      after: { nl: 'na je laatste beurt', en: 'after your last turn' },
      sooner: { nl: 'je zegt dat je niet meer meedoet', en: 'you say that you no longer take part' },
    },
    columns: {
      ...plain('volunteer_id', 'task_id', 'held', 'joined_at', 'kept_from'),
      name: { purpose: 'de gastheer of gastvrouw laten zien wie er komt', basis },
      email: { purpose: 'je mailen over je beurten', basis },
      phone: { purpose: 'je bellen over je beurten', basis },
      locale: { purpose: 'de mail in jouw taal schrijven', basis },
    },
  }),
  turn: peopleTable({
    what: turns,
    of: [{ parent: 'volunteer', by: 'volunteer_id', erasing: 'row' }],
    keep: withVolunteer,
    columns: {
      ...plain('task_id', 'volunteer_id', 'offered'),
      day: { purpose: 'weten wie er op welke dag komt', basis },
    },
  }),
  volunteer_link: peopleTable({
    what: { nl: 'links in mails over je beurten', en: 'links in e-mails about your turns' },
    of: [{ parent: 'volunteer', by: 'volunteer_id', erasing: 'row' }],
    keep: withVolunteer,
    columns: { ...plain('volunteer_id', 'made_at'), token_hash: 'secret' },
  }),
  offer: peopleTable({
    what: offers,
    of: [{ email: 'email', erasing: 'row' }],
    keep: {
      days: keptDays,
      from: 'kept_from',
      after: { nl: 'na een antwoord, en anders na een jaar', en: 'after an answer, or else after a year' },
      sooner: { nl: 'je het zelf intrekt', en: 'you withdraw it' },
    },
    columns: {
      ...plain('offer_id', 'kind', 'initiative_id', 'area_id', 'areas', 'held', 'state', 'taken_by'),
      ...plain('offered_at', 'kept_from'),
      words: { purpose: 'wie het kan oppakken laten lezen wat je aanbiedt', basis },
      talents: { purpose: 'laten zien wat je kunt of wilt leren', basis },
      name: { purpose: 'laten zien wie het aanbiedt', basis },
      email: { purpose: 'je het antwoord sturen', basis },
      phone: { purpose: 'je bellen als iemand het oppakt', basis },
      locale: { purpose: 'de mail in jouw taal schrijven', basis },
    },
  }),
  offer_suggestion: peopleTable({
    what: { nl: 'aan wie je aanbod is voorgesteld', en: 'to whom your offer was suggested' },
    of: [{ parent: 'offer', by: 'offer_id', erasing: 'row' }],
    keep: withOffer,
    columns: plain('offer_id', 'initiative_id', 'suggested_at'),
  }),
  offer_link: peopleTable({
    what: { nl: 'links naar je aanbod', en: 'links to your offer' },
    of: [{ parent: 'offer', by: 'offer_id', erasing: 'row' }],
    keep: withOffer,
    columns: { ...plain('offer_id'), token_hash: 'secret' },
  }),
}
