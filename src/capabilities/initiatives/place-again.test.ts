import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asAreaToSave, areasDrawn, drawAreas } from '#capabilities/municipalities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import type { Shape } from '#platform/geo/shape.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { as, aPerson } from '#testing/people.ts'
import { placeAgainJob } from './jobs.ts'
import { editPart } from './service/edit.ts'
import { findInitiative } from './service/find.ts'
import { seeInitiative } from './service/look.ts'

const square: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [4.61, 52.37],
      [4.63, 52.37],
      [4.63, 52.39],
      [4.61, 52.39],
      [4.61, 52.37],
    ],
  ],
}

/** Where the house lies was called west; from now on it is called something else. */
async function redraw({ place: { database, ctx } }: Houseful, id: string): Promise<void> {
  const area = { id, level: 'gebied', name: id, partOf: [], shape: square } as const
  const areas = [asAreaToSave({ ...area, schematic: true, year: null })]
  await drawAreas(database, ctx, { levels: ['gebied'], areas })
}

const system = ({ place: { ctx } }: Houseful): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })

function runJob(house: Houseful) {
  const { database, ctx } = house.place
  const place = { id: ctx.municipality, name: 'Proefstad', origin: 'https://stad.example' }
  return placeAgainJob.run(database, system(house), null, place)
}

test('after areas were drawn anew a page lies in the new ones, and its partners there see what is shared', async () => {
  const house = await aHouseful()
  const { database, ctx } = house.place
  const { slug } = house
  const content = { phone: null, email: 'team@voorbeeld.example', website: null, chat: null }
  const part = { slug, part: 'contact', content, audience: 'partners', revision: 0 } as const
  await editPart(database, house.who.get('owner')!.ctx, part)
  const [before, after] = [
    await aPerson(house.place, as('partner', 'west')),
    await aPerson(house.place, as('partner', 'noord')),
  ]
  const sees = async (who: typeof before) =>
    (await seeInitiative(database, who.ctx, { slug })).facts.contact.email !== null
  const lies = async () => (await findInitiative(database, ctx.municipality, slug))!.areas
  expect([await sees(before), await sees(after), await lies()]).toEqual([true, false, ['west']])
  await redraw(house, 'noord')
  await runJob(house)
  expect([await sees(before), await sees(after), await lies()]).toEqual([false, true, ['noord']])
  const connector = await aPerson(house.place, as('area-connector', 'noord'))
  const call = await house.site.get(`/initiatieven/${house.unclaimed}/overname/gift`, {
    headers: { cookie: connector.cookie },
  })
  expect(call.status).not.toBe(404)
})

test('drawing areas anew adds that work', async () => {
  const house = await aHouseful()
  const draw = useCase<undefined, number>(
    { name: 'test.draw', may: () => true, records: null },
    async (work) => {
      await announce(work, areasDrawn, { drawn: 1 })
      const found = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
        where name = ${placeAgainJob.name} and data ->> 'municipality' = ${work.ctx.municipality}`.execute(
        work.db,
      )
      return found.rows[0]!.n
    },
  )
  expect(await draw(house.place.database, system(house), undefined)).toBe(1)
})
