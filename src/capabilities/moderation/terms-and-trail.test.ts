import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { tablesOfPeople } from '#platform/privacy/marks.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { as, aPerson } from '#testing/people.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { privacy } from './privacy.ts'
import { judgeAppeal, readAppeal, readDecision } from './service/appeal.ts'
import { readDesk } from './service/desk.ts'
import { report } from './service/report.ts'
import {
  decide,
  linkTo,
  mailTo,
  metAt,
  moderator,
  neighbour,
  post,
  reason,
  reported,
  see,
} from '#testing/a-report.ts'

let house: Houseful
beforeEach(async () => {
  house = await aHouseful()
})

const later = (days: number, actor: Ctx['actor'] = { kind: 'system', name: 'test' }): Ctx => ({
  ...house.place.ctx,
  actor,
  now: new Date(house.place.ctx.now.getTime() + days * 86_400_000),
})

/** Looks, or takes away, as nobody can from outside. */
const within = <Result>(run: (work: Work) => Promise<Result>): Promise<Result> =>
  useCase<undefined, Result>({ name: 'test.within', may: () => true, records: null }, run)(
    house.place.database,
    house.place.ctx,
    undefined,
  )

test('ninety days after it was closed a report has no words and no address, a decision no reason and nobody', async () => {
  await decide(house, await reported(house), 'left')
  await reported(house, 'ander@voorbeeld.example')
  const tables = tablesOfPeople([privacy])
  expect(await dropPastTerm(house.place.database, later(89), tables)).toEqual({ gone: 0 })
  expect(await dropPastTerm(house.place.database, later(91), tables)).toEqual({ gone: 2 })
  const kept = await within(({ db, ctx }) =>
    sql`select r.words, r.email, d.reason, d.decided_by from samenspel.report r left join samenspel.moderation_decision d
      on d.municipality_id = r.municipality_id and d.decision_id = r.decision_id
      where r.municipality_id = ${ctx.municipality} order by r.closed_at nulls last`.execute(db),
  )
  expect(kept.rows).toEqual([
    { words: '', email: null, reason: '', decided_by: null },
    { words: 'Dit is reclame', email: 'ander@voorbeeld.example', reason: null, decided_by: null },
  ])
})

test('who decided is known for as long as a second look is open, and ninety days after it', async () => {
  const second = await aPerson(house.place, as('moderator'))
  await decide(house, await reported(house), 'taken-down')
  const link = await linkTo(house, house.who.get('owner')!.email)
  await post(house, link, { waarom: 'Wij verkopen niets, het is gewoon soep.' })
  const tables = tablesOfPeople([privacy])
  const readBy = async () => {
    const found = await within(({ db, ctx }) =>
      sql<{ id: string; by: string | null }>`select decision_id as id, decided_by as by
        from samenspel.moderation_decision where municipality_id = ${ctx.municipality}`.execute(db),
    )
    return found.rows[0]!
  }
  const first = moderator(house).ctx.actor.id
  await dropPastTerm(house.place.database, later(400), tables)
  const { id, by } = await readBy()
  expect(by).toBe(first)
  await expect(readAppeal(house.place.database, moderator(house).ctx, { id })).rejects.toThrow(Forbidden)
  const from = { origin: 'https://stad.example', city: 'Proefstad' }
  await judgeAppeal(house.place.database, later(400, second.ctx.actor), {
    id,
    verdict: 'upheld',
    reason,
    from,
  })
  await dropPastTerm(house.place.database, later(489), tables)
  expect((await readBy()).by).toBe(first)
  await dropPastTerm(house.place.database, later(491), tables)
  expect((await readBy()).by).toBeNull()
})

test('a report from the last night before Christmas is due five days later on which people work', async () => {
  // 23.30 here.
  const now = new Date('2026-12-23T22:30:00Z')
  const ctx: Ctx = { ...house.place.ctx, actor: { kind: 'visitor' }, now }
  await report(house.place.database, ctx, {
    about: { initiative: house.id as InitiativeId, activity: null, name: 'Soep' },
    problem: 'improper',
    words: 'Dit is reclame',
    email: null,
    locale: 'nl',
    trap: '',
    stamp: stampOf(new Date(now.getTime() - 60_000)),
    busyNetwork: false,
    from: { origin: 'https://stad.example', city: 'Proefstad' },
  })
  const { reports } = await readDesk(house.place.database, { ...moderator(house).ctx, now }, undefined)
  expect(reports.map(({ dueAt }) => localDay(dueAt))).toEqual(['2026-12-31'])
})

test('that a report or an address was read is written down with who did it; who reported is not', async () => {
  const path = `/moderatie/meldingen/${await reported(house)}`
  await see(house, path, moderator(house))
  await post(house, `${path}/adres`, {}, moderator(house))
  const trail = await within(({ db, ctx }) =>
    sql<{
      action: string
      person: string | null
    }>`select action, person_id as person from samenspel.audit_entry
      where municipality_id = ${ctx.municipality} and action like 'report.%'`.execute(db),
  )
  const by = (action: string) => trail.rows.find((line) => line.action === action)?.person
  const { actor } = moderator(house).ctx
  expect([by('report.read'), by('report.address-read')]).toEqual([actor.id, actor.id])
  expect(by('report.made')).toBeNull()
})

test('a second look can be asked for six weeks', async () => {
  await decide(house, await reported(house), 'left')
  const token = (await linkTo(house, neighbour)).split('/').at(-1)!
  const works = async (days: number) =>
    (await readDecision(house.place.database, later(days, { kind: 'visitor' }), { token })) !== null
  expect([await works(41), await works(43)]).toEqual([true, false])
})

test('where there is no moderator a report goes to the administrators', async () => {
  await within(({ db, ctx }) =>
    sql`delete from samenspel.role_grant where municipality_id = ${ctx.municipality} and role = 'moderator'`.execute(
      db,
    ),
  )
  await expect(reported(house)).resolves.toBeTruthy()
  const [mail] = await mailTo(house, house.who.get('administrator')!.email)
  expect(mail!.subject).toContain('Er is nog geen moderator')
})

test('taking a page down closes every report about it, and all who reported hear it', async () => {
  const first = await reported(house)
  const other = await reported(house, 'ander@voorbeeld.example')
  await decide(house, first, 'taken-down')
  expect((await see(house, `/moderatie/meldingen/${other}`, moderator(house))).status).toBe(404)
  for (const to of [neighbour, 'ander@voorbeeld.example'])
    expect((await mailTo(house, to))[0]!.text).toContain(reason)
})

test('when its owners take a page away, the report is closed and whoever reported hears that', async () => {
  const id = await reported(house)
  await post(house, `/initiatieven/${house.slug}/weghalen`, {}, house.who.get('owner'))
  expect(await metAt(house)).toEqual([])
  expect((await see(house, `/moderatie/meldingen/${id}`, moderator(house))).status).toBe(404)
  expect((await mailTo(house, neighbour))[0]!.text).toContain('zelf weggehaald')
})
