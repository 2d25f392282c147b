import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { linkDays, stoppedDays, wishDays } from './domain.ts'

const basis = 'toestemming'
const choose = { purpose: 'je schrijven zo vaak als je zelf kiest', basis } as const
const once = { purpose: 'niets twee keer vertellen en niets overslaan', basis } as const
const follows = { purpose: 'je vertellen wat er verandert bij wat je volgt', basis } as const

/** What is kept of whoever follows something: an address, what it is, and up to where they were told. */
export const privacy: Privacy = {
  follow_wish: peopleTable({
    what: { nl: 'wat je wilt volgen, tot je ja zegt', en: 'what you want to follow, until you say yes' },
    of: [{ email: 'email', erasing: 'row' }],
    keep: { days: wishDays, from: 'asked_at', sooner: { nl: 'je ja zegt', en: 'you say yes' } },
    columns: {
      token_hash: 'secret',
      email: { purpose: 'vragen of je dit wilt volgen', basis },
      locale: { purpose: 'de mail in jouw taal schrijven', basis },
      kind: follows,
      what: follows,
      name: follows,
      asked_at: { purpose: 'niet te veel mails sturen', basis },
    },
  }),
  follower: peopleTable({
    what: {
      nl: 'dat je iets volgt, en hoe vaak je mail wilt',
      en: 'that you follow something, and how often',
    },
    of: [{ email: 'email', erasing: 'row' }],
    keep: {
      days: stoppedDays,
      from: 'idle_since',
      after: { nl: 'nadat je niets meer volgt', en: 'after you stopped following anything' },
    },
    columns: {
      ...plain('follower_id', 'idle_since', 'due_on'),
      email: { purpose: 'je mailen wat er nieuw is', basis },
      locale: { purpose: 'in jouw taal schrijven', basis },
      since: { purpose: 'kunnen laten zien sinds wanneer je dit wilt', basis },
      digest_rhythm: choose,
      search_rhythm: choose,
      cancelled_rhythm: choose,
      weekday: choose,
      digest_on: choose,
      search_on: choose,
      mailed_on: { purpose: 'je hoogstens één keer per dag schrijven', basis },
      told_day: once,
      told_news: once,
      told_cancelled: once,
      told_search: once,
    },
  }),
  follow: peopleTable({
    what: { nl: 'wat je volgt', en: 'what you follow' },
    of: [{ parent: 'follower', by: 'follower_id', erasing: 'row' }],
    keep: {
      days: stoppedDays,
      from: 'stopped_at',
      after: { nl: 'nadat je ermee stopte', en: 'after you stopped' },
    },
    columns: {
      ...plain('follow_id', 'follower_id', 'from_issue'),
      kind: follows,
      what: follows,
      name: follows,
      known: once,
      since: { purpose: 'kunnen laten zien sinds wanneer je dit wilt', basis },
      stopped_at: { purpose: 'je terug laten komen', basis },
    },
  }),
  follower_link: peopleTable({
    what: { nl: 'links in mails aan jou', en: 'links in mails to you' },
    of: [{ parent: 'follower', by: 'follower_id', erasing: 'row' }],
    keep: { days: linkDays, from: 'made_at' },
    columns: {
      ...plain('follower_id'),
      token_hash: 'secret',
      scope: { purpose: 'stoppen met precies dat ene', basis },
      made_at: { purpose: 'niet te veel mails sturen', basis },
    },
  }),
  news_issue: 'no people',
  news: 'no people',
  news_key: 'no people',
}
