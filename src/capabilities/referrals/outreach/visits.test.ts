import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { initiativeMoved } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { Conflict, Forbidden, NotFound } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { takeAlong } from '#capabilities/initiatives/service/take-along.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { as, aPerson, inTeam } from '#testing/people.ts'
import type { Assignment } from './domain.ts'
import { declineInvitation } from './service/decline.ts'
import { setAssignment } from './service/assign.ts'
import { inviteTeam, objectToVisit, readOwnSide } from './service/own.ts'
import { readQuarters } from './service/quarters.ts'
import { noteVisit, readOutreach } from './service/visit.ts'

let house: Houseful
let today: string
const letter = { origin: 'https://stad.example', city: 'Proefstad' }

beforeAll(async () => {
  house = await aHouseful()
  today = localDay(house.place.ctx.now)
})

const ctxOf = (visitor: Visitor) => house.who.get(visitor)!.ctx
const west = (): Assignment => ({
  team: 'west',
  name: 'Wijkteam West',
  words: 'Ga langs bij elk initiatief.',
  hours: 14,
  from: addDays(today, -200),
  until: addDays(today, 100),
})
const note = (
  visitor: Visitor,
  told: { readonly agreed: string; readonly day?: string; readonly minutes?: number },
) =>
  noteVisit(house.place.database, ctxOf(visitor), {
    slug: house.slug,
    minutes: 60,
    day: today,
    letter,
    ...told,
  })
const assign = (visitor: Visitor, assignment: Assignment) =>
  setAssignment(house.place.database, ctxOf(visitor), { assignment, was: null })

const mails = () =>
  useCase<undefined, { to: string; text: string }[]>(
    { name: 'test.mails', may: () => true, records: null },
    async ({ db, ctx }) => {
      const found = await sql<{ to: string; text: string }>`select to_address as to, subject || body as text
        from samenspel.mail where municipality_id = ${ctx.municipality}`.execute(db)
      return found.rows
    },
  )(house.place.database, house.place.ctx, undefined)

describe('a visit', () => {
  test('is noted by the team of the area, and read and mailed to the people of the initiative', async () => {
    await assign('programme lead', west())
    await note('neighbourhood team', { agreed: 'We helpen met de flyers.' })
    const { visits } = await readOwnSide(house.place.database, ctxOf('editor'), { slug: house.slug })
    expect(visits).toMatchObject([
      { team: 'west', day: today, minutes: 60, agreed: 'We helpen met de flyers.' },
    ])
    const sent = (await mails()).filter(({ text }) => text.includes('We helpen met de flyers.'))
    expect(sent.map(({ to }) => to).toSorted()).toEqual(
      [house.who.get('owner')!.email, house.who.get('editor')!.email].toSorted(),
    )
    expect(sent[0]!.text).toContain('Wijkteam West was op')
    expect(sent[0]!.text).toContain(`https://stad.example/initiatieven/${house.slug}/wijkteam`)
  })

  test('is for the team of its area: nobody else notes one', async () => {
    const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'))
    const others = [ctxOf('partner'), ctxOf('area connector'), ctxOf('owner'), elsewhere.ctx]
    for (const ctx of others)
      await expect(
        noteVisit(house.place.database, ctx, {
          slug: house.slug,
          minutes: 60,
          day: today,
          agreed: 'x',
          letter: null,
        }),
      ).rejects.toBeInstanceOf(Forbidden)
  })

  test('is read by the two sides, and the database gives it to nobody else', async () => {
    const seenBy = useCase<undefined, number>(
      { name: 'test.seen', may: () => true, records: null },
      async ({ db, ctx }) => {
        const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.team_visit
          where municipality_id = ${ctx.municipality}`.execute(db)
        return found.rows[0]!.n
      },
    )
    const reads = new Map<Visitor, number>()
    for (const [visitor, one] of house.who)
      reads.set(visitor, await seenBy(house.place.database, one?.ctx ?? house.place.ctx, undefined))
    // The house itself asks as the platform.
    reads.delete('visitor')
    expect([...reads].filter(([, n]) => n > 0).map(([visitor]) => visitor)).toEqual([
      'owner',
      'editor',
      'neighbourhood team',
    ])
  })

  test('gets an answer when it was otherwise, which the team reads', async () => {
    await note('neighbourhood team', { agreed: 'Jullie zoeken een kok.' })
    const { visits } = await readOwnSide(house.place.database, ctxOf('owner'), { slug: house.slug })
    const { id } = visits.find((one) => one.agreed === 'Jullie zoeken een kok.')!
    await objectToVisit(house.place.database, ctxOf('editor'), {
      slug: house.slug,
      visit: id,
      words: 'We hebben al een kok.',
    })
    const { latest } = await readOutreach(house.place.database, ctxOf('neighbourhood team'), undefined)
    expect(latest.find((one) => one.id === id)?.objection).toBe('We hebben al een kok.')
    const other = await aPerson(house.place, inTeam('owner', 'een-ander'))
    await expect(
      objectToVisit(house.place.database, other.ctx, { slug: house.slug, visit: id, words: '' }),
    ).rejects.toBeInstanceOf(Forbidden)
  })

  test('comes along when its owners take the initiative along', async () => {
    const { files } = await takeAlong(house.place.database, ctxOf('owner'), { slug: house.slug })
    const told = files.find(({ name }) => name === 'bezoeken-van-het-wijkteam.json')
    expect(String(told?.content)).toContain('We helpen met de flyers.')
  })

  test('says nowhere who went: no column holds it, and the audit trail names nobody', async () => {
    const worker = house.who.get('neighbourhood team')!
    await note('neighbourhood team', { agreed: 'Tot volgende maand.' })
    const found = useCase<undefined, { visits: string[]; trail: string[]; columns: string[] }>(
      { name: 'test.whole', may: () => true, records: null },
      async ({ db, ctx }) => {
        const texts = async (of: ReturnType<typeof sql<{ whole: string }>>) =>
          (await of.execute(db)).rows.map(({ whole }) => whole)
        return {
          visits: await texts(sql<{
            whole: string
          }>`select to_jsonb(v)::text as whole from samenspel.team_visit v
            where municipality_id = ${ctx.municipality}`),
          trail: await texts(sql<{
            whole: string
          }>`select to_jsonb(a)::text as whole from samenspel.audit_entry a
            where municipality_id = ${ctx.municipality} and action = 'team-visit.noted'`),
          columns: await texts(sql<{
            whole: string
          }>`select column_name as whole from information_schema.columns
            where table_schema = 'samenspel' and table_name = 'team_visit'`),
        }
      },
    )
    const { visits, trail, columns } = await found(house.place.database, house.place.ctx, undefined)
    expect(visits.length).toBeGreaterThan(2)
    expect(trail.length).toBeGreaterThan(2)
    for (const whole of [...visits, ...trail]) {
      expect(whole).not.toContain(worker.ctx.actor.id)
      expect(whole).not.toContain(worker.email)
    }
    expect(columns.toSorted()).toEqual([
      'agreed',
      'circles',
      'day',
      'initiative_id',
      'minutes',
      'municipality_id',
      'noted_at',
      'objected_at',
      'objection',
      'readers',
      'team',
      'visit_id',
    ])
  })
})

describe('where the team was not', () => {
  test('comes first: never, then the longest ago', async () => {
    const { visitable } = await readOutreach(house.place.database, ctxOf('neighbourhood team'), undefined)
    expect(visitable.map(({ slug, lastVisit }) => [slug, lastVisit])).toEqual([
      [house.unclaimed, null],
      [house.slug, today],
    ])
  })

  test('is only of the areas of one’s own team', async () => {
    const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'))
    expect(await readOutreach(house.place.database, elsewhere.ctx, undefined)).toMatchObject({
      visitable: [],
      latest: [],
    })
    const whole = await aPerson(house.place, as('neighbourhood-team'))
    const seen = await readOutreach(house.place.database, whole.ctx, undefined)
    expect(seen.visitable).toHaveLength(2)
  })
})

describe('an invitation', () => {
  let minutes = 0
  const later = () => new Date(house.place.ctx.now.getTime() + (minutes += 1) * 60_000)
  const invite = (visitor: Visitor = 'owner') =>
    inviteTeam(
      house.place.database,
      { ...ctxOf(visitor), now: later() },
      { slug: house.slug, wished: addDays(today, 7), letter },
    )
  const waiting = async () =>
    (await readOutreach(house.place.database, ctxOf('neighbourhood team'), undefined)).invitations

  test('is mailed to who works in the team of the area, once, and is done when they came', async () => {
    expect(await invite()).toBe('invited')
    expect(await invite('editor')).toBe('asked-before')
    const sent = (await mails()).filter(({ text }) => text.includes('nodigt jullie uit'))
    expect(sent.map(({ to }) => to)).toEqual([house.who.get('neighbourhood team')!.email])
    expect(await waiting()).toMatchObject([{ wished: addDays(today, 7), slug: house.slug }])
    await note('neighbourhood team', { agreed: 'Gezellig was het.' })
    expect(await waiting()).toEqual([])
  })

  test('is declined with a reason, which the initiative reads', async () => {
    await invite()
    const [one] = await waiting()
    const said = { id: one!.id, reason: 'Na de vakantie wel.', letter }
    const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'), inTeam('owner', house.id))
    await expect(declineInvitation(house.place.database, elsewhere.ctx, said)).rejects.toBeInstanceOf(
      NotFound,
    )
    await declineInvitation(house.place.database, ctxOf('neighbourhood team'), said)
    const { invitations } = await readOwnSide(house.place.database, ctxOf('owner'), { slug: house.slug })
    expect(invitations[0]).toMatchObject({ state: 'declined', reason: 'Na de vakantie wel.' })
    const sent = (await mails()).filter(({ text }) => text.includes('Na de vakantie wel.'))
    expect(sent.map(({ to }) => to)).toContain(house.who.get('editor')!.email)
    await expect(
      declineInvitation(house.place.database, ctxOf('neighbourhood team'), said),
    ).rejects.toBeInstanceOf(Conflict)
  })
})

test('an invitation is for the team of where an initiative moved to, and no longer for that of before', async () => {
  await inviteTeam(house.place.database, ctxOf('owner'), { slug: house.slug, wished: null, letter: null })
  const move = useCase<readonly string[], void>(
    { name: 'test.move', may: () => true, records: null },
    (work, areas) => announce(work, initiativeMoved, { id: house.id as InitiativeId, areas }),
  )
  const seenIn = useCase<undefined, number>(
    { name: 'test.seen', may: () => true, records: null },
    async ({ db, ctx }) => {
      const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.team_invitation
        where municipality_id = ${ctx.municipality} and state = 'open'`.execute(db)
      return found.rows[0]!.n
    },
  )
  const { database, ctx } = house.place
  const there = await aPerson(house.place, as('neighbourhood-team', 'oost'))
  const seen = async () => [
    await seenIn(database, ctxOf('neighbourhood team'), undefined),
    await seenIn(database, there.ctx, undefined),
  ]
  expect(await seen()).toEqual([1, 0])
  await move(database, ctx, ['oost'])
  expect(await seen()).toEqual([0, 1])
  await move(database, ctx, ['west'])
  expect(await seen()).toEqual([1, 0])
})

describe('hours', () => {
  test('stand by the month for the team at once', async () => {
    const { hours } = await readOutreach(house.place.database, ctxOf('neighbourhood team'), undefined)
    const [one] = hours
    expect(one?.assignment.name).toBe('Wijkteam West')
    expect(one?.months.at(-1)?.spent).toBeGreaterThanOrEqual(180)
  })

  test('are for the programme lead by the quarter, and only once it is over', async () => {
    const before = addDays(today, -150)
    await note('neighbourhood team', { agreed: 'In een vorig kwartaal.', day: before, minutes: 120 })
    const [team] = await readQuarters(house.place.database, ctxOf('programme lead'), undefined)
    expect(team!.quarters.every(({ to }) => to < today)).toBe(true)
    expect(team!.quarters.reduce((sum, { spent }) => sum + spent, 0)).toBe(120)
    await expect(
      readQuarters(house.place.database, ctxOf('administrator'), undefined),
    ).rejects.toBeInstanceOf(Forbidden)
  })
})
