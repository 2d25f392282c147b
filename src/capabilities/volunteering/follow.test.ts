import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { letter, rotaIn, system, tuesdays } from '#testing/a-rota.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { activityChanged, readActivitiesOfThese } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { announce } from '#platform/events/events.ts'
import { removeActivity } from '#capabilities/activities/service/own.ts'
import { removeInitiative } from '#capabilities/initiatives/service/claim.ts'
import { setPhase } from '#capabilities/initiatives/service/edit.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { keptDays } from './domain.ts'

let house: Houseful
const [first, second] = tuesdays
const { aTask, aHelper, act, seen, rota, hasTurn, page, mail, mails, owner } = rotaIn(() => house)

beforeEach(async () => {
  house = await aHouseful()
})

describe('what stops', () => {
  test('is a task when its activity goes, and whoever does it hears so', async () => {
    const id = await aTask({ activity: house.activity as ActivityId })
    const one = await aHelper(id, first)
    await removeActivity(house.place.database, owner(), {
      slug: house.slug,
      id: house.activity as ActivityId,
      letter,
    })
    const told = await mail(one.email, 'Deze taak stopt')
    expect(told).toContain('niet meer te komen')
    expect(told).toContain(`${letter.origin}/initiatieven/${house.slug}/bericht`)
    expect((await page(`/taken/${id}`)).status).toBe(404)
    expect((await seen(one))!.days).toEqual([])
  })

  test('is every task when the initiative stops, or goes for good', async () => {
    const { database } = house.place
    const one = await aHelper(await aTask(), first)
    await setPhase(database, owner(), { slug: house.slug, phase: 'stopped' })
    expect(await mail(one.email, 'Deze taak stopt')).toContain('niet meer te komen')
    expect((await page('/meedoen')).text).not.toContain('Afwassen')
    house = await aHouseful()
    const other = await aHelper(await aTask(), first)
    await removeInitiative(house.place.database, owner(), { slug: house.slug })
    expect(await mail(other.email, 'Deze taak stopt')).toContain('niet meer te komen')
  })
})

describe('a date of an activity that falls away', () => {
  test('takes its turns along, tells who would have come, and can be taken by nobody', async () => {
    const id = await aTask({ activity: house.activity as ActivityId })
    const [off, stays] = [await aHelper(id, first), await aHelper(id, second)]
    const skip = useCase<undefined, void>(
      { name: 'test.skip', may: () => true, records: null },
      async (work) => {
        const found = await readActivitiesOfThese(work, [house.id as InitiativeId])
        const before = found.find((one) => one.activity_id === house.activity)!
        const after = { ...before, cancelled_days: [first] }
        await announce(work, activityChanged, { before, after, letter })
      },
    )
    const { database, ctx } = house.place
    await skip(database, system(ctx), undefined)
    expect(await mail(off.email, 'Het gaat niet door')).toContain('1 december')
    expect((await mails(stays.email)).map((one) => one.subject)).toHaveLength(1)
    expect(await act(off, 'neem', first)).toBe('gone')
    expect(await hasTurn(stays, second)).toBe('yes')
  })
})

describe('what a file wished beside an activity', () => {
  test('can be made a task of its team, and then only the task is shown', async () => {
    const wish = useCase<undefined, void>(
      { name: 'test.wish', may: () => true, records: null },
      async ({ db, ctx }) => {
        const wanted = JSON.stringify([{ talent: 'voorlezer', time: '', task: 'Lees de krant voor.' }])
        for (const table of ['samenspel.activity', 'published.activity'])
          await sql`update ${sql.table(table)} set volunteers = ${wanted}::jsonb
            where municipality_id = ${ctx.municipality}`.execute(db)
      },
    )
    const { database, ctx } = house.place
    await wish(database, system(ctx), undefined)
    expect((await page(`/activiteiten/${house.activity}`)).text).toContain('Lees de krant voor.')
    const own = `/initiatieven/${house.slug}/taken`
    const form = /taken\/nieuw\?van=[^"]*/.exec((await page(own, 'owner')).text)![0].replace('&amp;', '&')
    expect((await page(`/initiatieven/${house.slug}/${form}`, 'owner')).text).toContain('Lees de krant voor.')
    await aTask({ activity: house.activity as ActivityId, title: 'Krant voorlezen' })
    const activity = (await page(`/activiteiten/${house.activity}`)).text
    expect(activity).toContain('Krant voorlezen')
    expect(activity).not.toContain('Lees de krant voor.')
    expect((await page(own, 'owner')).text).not.toContain('nieuw?van=')
  })
})

describe('what is kept of a volunteer', () => {
  const count = useCase<undefined, number>(
    { name: 'test.count', may: () => true, records: null },
    async ({ db }) =>
      (await sql<{ n: number }>`select count(*)::int as n from samenspel.volunteer`.execute(db)).rows[0]!.n,
  )

  test(`goes ${keptDays} days after the last turn, with turns and links, and not a day sooner`, async () => {
    const { database, ctx } = house.place
    const one = await aHelper(await aTask(), first)
    const night = (day: string) => ({ ...system(ctx), now: new Date(`${day}T12:00:00Z`) })
    await dropPastTerm(database, night('2026-12-30'), peopleIn(capabilities))
    expect(await count(database, ctx, undefined)).toBe(1)
    await dropPastTerm(database, night('2027-01-02'), peopleIn(capabilities))
    expect(await count(database, ctx, undefined)).toBe(0)
    expect(await seen(one)).toBeNull()
  })

  test('goes at once when somebody stops, and the others hear what is free', async () => {
    const id = await aTask()
    const [one, other] = [await aHelper(id, first), await aHelper(id)]
    const left = await page(`/beurten/${one.door.token}/stoppen`, undefined, { ja: '1' })
    expect(left.text).toContain('Je doet niet meer mee')
    expect((await rota(id)).volunteers).toHaveLength(1)
    expect(await mail(other.email, 'Wie kan er')).toContain('1 december')
  })
})
