import type { Context } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import type { PlaceFinder } from '../forms/parts.ts'
import { spotOfPostcode } from '../service/find.ts'

/** The neighbourhoods that a form offers, by id; by the alphabet. */
export async function neighbourhoodsOf(
  c: Context<PageEnv>,
  house: House,
): Promise<Readonly<Record<string, string>>> {
  const areas = await listAreas(house.database, c.var.ctx.municipality, ['buurt'])
  return Object.fromEntries(areas.map((area) => [area.id, area.name]))
}

/** Finds places as this municipality knows them: its address service, else its postcodes, else its neighbourhoods. */
export async function placeFinder(c: Context<PageEnv>, house: House): Promise<PlaceFinder> {
  const { municipality } = c.var.ctx
  const areas = await listAreas(house.database, municipality, ['buurt'])
  return {
    async find(address) {
      const found = await house.addresses(address, municipality)
      if (found !== undefined) return found?.spot ?? null
      const postcode = /\b[1-9]\d{3} ?([a-z]{2})?\b/i.exec(address)?.[0].replace(' ', '').toUpperCase()
      return postcode === undefined ? undefined : spotOfPostcode(house.database, municipality, postcode)
    },
    neighbourhood: (id) => areas.find((area) => area.id === id),
  }
}
