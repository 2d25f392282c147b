import { sql } from 'kysely'
import { stampOf } from '#platform/abuse/abuse.ts'
import { useCase } from '#platform/db/doors.ts'
import { endless } from '#capabilities/volunteering/domain.ts'
import type { TaskId } from '#capabilities/volunteering/domain.ts'
import { makeOffer } from '#capabilities/volunteering/offers/service.ts'
import { takeUp } from '#capabilities/volunteering/rota/take-up.ts'
import { tellTask } from '#capabilities/volunteering/tasks/service.ts'
import type { Houseful } from './houseful.ts'

/** What there is to do and what is offered in a houseful, each made when it is asked for. */

const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const
let made = 0

const sentBy = ({ place }: Houseful) => ({
  trap: '',
  stamp: stampOf(new Date(place.ctx.now.getTime() - 60_000)),
  busyNetwork: false,
})
const newest = (table: 'volunteer' | 'offer', house: Houseful, email: string): Promise<string> => {
  const find = useCase<undefined, string>(
    { name: 'test.newest', may: () => true, records: null },
    async ({ db }) => {
      const found = await sql<{ id: string }>`select ${sql.ref(`${table}_id`)} as id
        from ${sql.table(`samenspel.${table}`)} where email = ${email}`.execute(db)
      return found.rows.at(-1)!.id
    },
  )
  return find(house.place.database, house.place.ctx, undefined)
}

/** A task of the initiative, each Tuesday, with two places. @returns its id */
export async function aTaskOf(house: Houseful): Promise<string> {
  const told = {
    title: 'Soep opscheppen',
    about: '',
    talents: ['ontvangen'],
    rhythm: 'weekly',
    firstDay: '2026-12-01',
    from: '17:30',
    to: '19:00',
    lastDay: endless,
    howLong: '',
    places: 2,
    mostTurns: null,
    needs: '',
    host: 'De kok staat in de keuken.',
    activity: null,
  } as const
  const { ctx } = house.who.get('owner')!
  return (await tellTask(house.place.database, ctx, { slug: house.slug, id: null, told }))!
}

/** Somebody with this address takes up a new task. @returns who they are in it */
export async function aVolunteer(house: Houseful, given?: string): Promise<{ id: string; task: string }> {
  const email = given ?? `helper-${(made += 1)}@thuis.example`
  const task = await aTaskOf(house)
  await takeUp(house.place.database, house.place.ctx, {
    id: task as TaskId,
    name: 'Buur',
    email,
    phone: null,
    day: null,
    locale: 'nl',
    sent: sentBy(house),
    letter,
  })
  return { id: await newest('volunteer', house, email), task }
}

/** Somebody offers the initiative something. @returns its id */
export async function anOffer(house: Houseful, given?: string): Promise<string> {
  const email = given ?? `buur-${(made += 1)}@thuis.example`
  await makeOffer(house.place.database, house.place.ctx, {
    towards: { slug: house.slug },
    kind: 'can',
    words: 'Ik bak graag brood.',
    talents: ['koken'],
    name: 'Buur',
    email,
    phone: null,
    locale: 'nl',
    sent: sentBy(house),
    letter,
  })
  return newest('offer', house, email)
}

/** Somebody offers something to the neighbourhood of the initiative. @returns its id */
export async function aStrength(house: Houseful): Promise<string> {
  const email = `buur-${(made += 1)}@thuis.example`
  await makeOffer(house.place.database, house.place.ctx, {
    towards: { area: 'west', areas: ['west'] },
    kind: 'learn',
    words: 'Ik wil leren tuinieren.',
    talents: ['tuinieren'],
    name: 'Buur',
    email,
    phone: null,
    locale: 'nl',
    sent: sentBy(house),
    letter,
  })
  return newest('offer', house, email)
}
