import { expect, test } from 'vitest'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { Digest } from '../digest.ts'
import type { Follow, FollowId, FollowerId } from '../domain.ts'
import type { ShortActivity, ToldNews } from '../store/digest.ts'
import { digestMail, scopeOf } from './digest.ts'

const id = (text: string) => text as FollowId & FollowerId & ActivityId
const initiative: Follow = { id: id('f1'), kind: 'initiative', what: 'i1', name: 'Het Badhuis' }
const search: Follow = { id: id('f2'), kind: 'search', what: 'q=soep', name: 'Activiteiten: soep' }
const nothing: Digest = { urgent: [], gone: [], changed: [], fresh: [], areas: [], searches: [] }
const soup: ShortActivity = {
  id: id('a1'),
  title: 'Soep',
  initiative: 'Het Badhuis',
  place: 'De Stal',
  start: '2026-12-01T18:00',
  end: null,
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  except: [],
  cancelled: [],
}

function news(kind: ToldNews['kind'], follow = initiative): ToldNews {
  return {
    id: `${kind}${follow.id}`,
    follower: id('v1'),
    follow: follow.id,
    via: follow.kind,
    kind,
    issue: 1,
    activity: id('a1'),
    initiative: 'i1',
    day: kind === 'cancelled' ? '2026-12-01' : null,
    title: 'Soep',
    initiativeName: 'Het Badhuis',
  }
}

const other = { ...initiative, id: id('f3'), name: 'De Tuin' }

test.each([
  ['a cancellation of one initiative stops that initiative', { urgent: [news('cancelled')] }, 'f1'],
  [
    'cancellations of two stop cancellations',
    { urgent: [news('cancelled')], gone: [{ initiative: 'i2', news: [news('gone', other)] }] },
    'cancelled',
  ],
  ['a find of one search stops that search', { searches: [{ follow: search, found: [soup] }] }, 'f2'],
  [
    'finds of two stop searches',
    { searches: [search, other].map((follow) => ({ follow, found: [soup] })) },
    'search',
  ],
  [
    'an overview stops the overview, whatever else is in it',
    { fresh: [news('new')], urgent: [news('cancelled')] },
    'digest',
  ],
])('%s', (_, digest, scope) => {
  expect(scopeOf({ ...nothing, ...digest })).toBe(scope)
})

const given = {
  follows: [initiative, search],
  digest: { ...nothing, urgent: [news('cancelled')], searches: [{ follow: search, found: [soup] }] },
  activities: new Map([[soup.id, soup]]),
  resting: new Map(),
  token: 't'.repeat(43),
  place: { name: 'Haarlem', origin: 'https://haarlem.example' },
  run: { today: '2026-11-26' },
}

test('a mail says what is inside, lists it with the address last, and how it stops', () => {
  const mail = digestMail({ ...given, to: { email: 'buur@voorbeeld.example', locale: 'nl' } })
  expect(mail.subject).toBe('Soep gaat niet door op dinsdag 1 december')
  expect(mail.text).toBe(`Dag,

Let op: dit loopt anders
------------------------

Soep gaat niet door op dinsdag 1 december
De Stal · Het Badhuis
https://haarlem.example/activiteiten/a1

Nieuw gevonden: Activiteiten: soep
----------------------------------

Soep
Elke dinsdag om 18.00 uur
De Stal · Het Badhuis
https://haarlem.example/activiteiten/a1

-- 
Je krijgt deze mail omdat je dit volgt in Haarlem: Het Badhuis en Activiteiten: soep. Je krijgt hoogstens één mail per dag.

Antwoorden op deze mail kan niet. Wil je iets vragen? Dat kan op de pagina van het initiatief.

Kies zelf wat je krijgt:

https://haarlem.example/mails/${given.token}

Of stop met deze mail:

https://haarlem.example/stop/${given.token}
`)
  expect(mail.stop).toEqual({
    page: `https://haarlem.example/stop/${given.token}`,
    oneClick: `https://haarlem.example/stop/${given.token}/een-klik`,
  })
})

test('is written in the language of whoever gets it', () => {
  const mail = digestMail({ ...given, to: { email: 'neighbour@voorbeeld.example', locale: 'en' } })
  expect(mail.subject).toBe('Soep is cancelled on Tuesday 1 December')
  expect(mail.text).toContain('You get one mail a day at most.')
})

const badhuis = { initiative: 'i1', slug: 'badhuis', name: 'Het Badhuis', phase: 'paused' } as const
const one = (title: string) => ({ ...news('gone'), id: title, title })

test.each([
  [
    'that pauses is told once, with its page',
    { news: [one('Soep'), one('Brood')], resting: new Map([['i1', badhuis]]) },
    'Het Badhuis heeft even pauze\nWat er te doen was, gaat nu niet door.\nhttps://haarlem.example/initiatieven/badhuis',
  ],
  [
    'that stopped as well',
    { news: [one('Soep')], resting: new Map([['i1', { ...badhuis, phase: 'stopped' as const }]]) },
    'Het Badhuis is gestopt\nWat er te doen was, gaat niet meer door.\nhttps://haarlem.example/initiatieven/badhuis',
  ],
  [
    'that went is told by its own name, and not by what it did',
    { news: [one('Soep'), { ...one(''), activity: null }], resting: new Map() },
    'Het Badhuis\nDit is er niet meer.',
  ],
  [
    'that goes on without some of what it did, by what went',
    { news: [one('Soep'), one('Brood'), one('Brood')], resting: new Map() },
    'Soep en Brood\nDit is er niet meer.',
  ],
])('an initiative %s', (_, { news: went, resting }, said) => {
  const digest = { ...nothing, gone: [{ initiative: 'i1', news: went }] }
  const to = { email: 'buur@voorbeeld.example', locale: 'nl' } as const
  const mail = digestMail({ ...given, to, digest, resting })
  expect(mail.subject).toBe('Er loopt iets anders')
  expect(mail.text).toContain(`------------------------\n\n${said}\n\n-- \n`)
})

test('of what went and what is off the subject tells how many', () => {
  const gone = ['i1', 'i2'].map((which) => ({ initiative: which, news: [one('Soep'), one('Brood')] }))
  const digest = { ...nothing, urgent: [news('cancelled')], gone }
  const to = { email: 'buur@voorbeeld.example', locale: 'nl' } as const
  expect(digestMail({ ...given, to, digest }).subject).toBe('3 dingen lopen anders')
})
