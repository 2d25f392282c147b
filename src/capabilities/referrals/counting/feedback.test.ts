import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { importActivities } from '#capabilities/activities/index.ts'
import { confirmInitiative } from '#capabilities/initiatives/freshness/service.ts'
import { activityFacts } from '#testing/an-activity.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import type { Verdict } from './domain.ts'
import { reportsSince } from './domain.ts'
import { readReports } from './feedback-store.ts'
import { giveFeedback, offersToCall } from './feedback.ts'

let house: Houseful
let activity: ActivityId

beforeEach(async () => {
  house = await aHouseful()
  activity = house.activity as ActivityId
})

const letter = { origin: 'https://stad.example', city: 'Proefstad' }
const worker = () => house.who.get('neighbourhood team')!
const onDay = (ctx: Ctx, day: string): Ctx => ({ ...ctx, now: new Date(`${day}T10:00:00Z`) })

const says = (verdict: Verdict, day = '2026-11-25', of = activity) =>
  giveFeedback(house.place.database, onDay(worker().ctx, day), { activity: of, verdict, letter })

const look = <T>(text: string) =>
  useCase<undefined, T[]>({ name: 'test.look', may: () => true, records: null }, async ({ db, ctx }) => {
    return (await sql.raw<T>(text.replace('$m', `'${ctx.municipality}'`)).execute(db)).rows
  })(house.place.database, house.place.ctx, undefined)

const counts = () =>
  look<{ verdict: string; n: number }>(
    'select month::text, verdict, n from samenspel.referral_feedback where municipality_id = $m order by 1, 2',
  )
const mails = () =>
  look<{ to: string; subject: string; body: string }>(
    `select to_address as to, subject, body from samenspel.mail where municipality_id = $m and subject like '%wijkteam dacht%' order by 1`,
  )
const readLately = publicQuery((reading, today: string) =>
  readReports(reading, { since: reportsSince(today) }),
)
const reports = () => readLately(house.place.database, house.place.ctx.municipality, '2026-11-25')

test('what a team says is counted by offer and month, without who said it', async () => {
  await says('fits')
  await says('fits')
  await says('too-far', '2026-12-02')
  expect(await counts()).toEqual([
    { month: '2026-11-01', verdict: 'fits', n: 2 },
    { month: '2026-12-01', verdict: 'too-far', n: 1 },
  ])
  const lines =
    await look(`select 1 from samenspel.audit_entry where municipality_id = $m and subject = '${activity}'
    and action not like 'activity%'`)
  expect(lines).toEqual([])
})

test('that it fits or is too far away is told to nobody', async () => {
  await says('fits')
  await says('too-far')
  expect(await mails()).toEqual([])
  expect(await reports()).toEqual([])
})

describe('what its people can mend', () => {
  test('they hear kindly, all of them, with a link to their own page', async () => {
    await says('full')
    const sent = await mails()
    expect(sent.map(({ to }) => to).toSorted()).toEqual(
      [house.who.get('owner')!.email, house.who.get('editor')!.email].toSorted(),
    )
    expect(sent[0]!.subject).toBe('Het wijkteam dacht aan jullie')
    expect(sent[0]!.body).toContain('Klopt het nog dat er geen plek is?')
    expect(sent[0]!.body).toContain(`https://stad.example/initiatieven/${house.slug}/bewerken`)
    expect(sent[0]!.body).not.toContain(worker().email)
  })

  test('they hear once in thirty days, of each thing apart', async () => {
    await says('full', '2026-11-01')
    await says('full', '2026-11-30')
    expect(await mails()).toHaveLength(2)
    await says('threshold', '2026-11-30')
    expect(await mails()).toHaveLength(4)
    await says('full', '2026-12-01')
    expect(await mails()).toHaveLength(6)
    expect((await counts()).find(({ verdict }) => verdict === 'full')).toMatchObject({ n: 2 })
  })

  test('lets the offer sink until they say how it is', async () => {
    await says('full')
    await says('full')
    await says('outdated')
    await says('threshold')
    expect(await reports()).toEqual([
      { activity, verdict: 'full', lastMonth: '2026-11-01', times: 2 },
      { activity, verdict: 'outdated', lastMonth: '2026-11-01', times: 1 },
    ])
    const owner = await house.who.get('owner')!.again()
    await confirmInitiative(house.place.database, owner.ctx, { slug: house.slug, letter: null })
    expect(await reports()).toEqual([])
  })

  test('counts no more after three months', async () => {
    await says('full', '2026-08-31')
    expect(await reports()).toEqual([])
    await says('full', '2026-09-01')
    expect(await reports()).toHaveLength(1)
  })
})

test('of an offer that nobody keeps the team is told to call, and nobody is written to', async () => {
  const { database, ctx } = house.place
  const facts = activityFacts({ title: 'Zingen in de kerk' })
  await importActivities(database, ctx, {
    source: 'lijst.csv',
    rows: [{ key: 'zingen', initiative: `Buurtkoor ${ctx.municipality}`, facts }],
  })
  const [sings] = await look<{ id: ActivityId }>(
    `select activity_id as id from published.activity where municipality_id = $m and title = 'Zingen in de kerk'`,
  )
  await says('full')
  await says('outdated', '2026-11-25', sings!.id)
  const call = await offersToCall(database, worker().ctx, undefined)
  expect(call).toMatchObject([{ title: 'Zingen in de kerk', slug: house.unclaimed, verdicts: ['outdated'] }])
  expect((await mails()).some(({ body }) => body.includes('Zingen'))).toBe(false)
  const lead = house.who.get('programme lead')!
  expect(await offersToCall(database, lead.ctx, undefined)).toHaveLength(1)
  await confirmInitiative(database, worker().ctx, { slug: house.unclaimed, letter: null })
  expect(await offersToCall(database, worker().ctx, undefined)).toEqual([])
})

test('what is no offer, or nothing that one can say, is not there', async () => {
  await expect(says('full', '2026-11-25', 'abcdefghjkmn' as ActivityId)).rejects.toThrow(NotFound)
  const send = (body: string) =>
    house.site.get('/wijkteam/past', {
      method: 'POST',
      headers: {
        cookie: worker().cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body,
    })
  expect((await send(`activiteit=${activity}&oordeel=mevrouw`)).status).toBe(404)
  expect((await send('activiteit=mevrouw+Jansen&oordeel=full')).status).toBe(404)
  const done = await send(`activiteit=${activity}&oordeel=full`)
  expect(done.headers.get('location')).toBe('/wijkteam/past?wat=full')
  const thanks = await house.site.get('/wijkteam/past?wat=full', { headers: { cookie: worker().cookie } })
  expect(await thanks.text()).toContain('Hooguit één keer per maand')
})
