import { z } from 'zod'
import { apiOperation } from '#platform/http/api.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import type { ActivityId } from './domain.ts'
import { datesOfActivity, findActivity } from './service.ts'

/** So many dates are told; the rule tells the others. */
const shownDates = 60

const activity = z.object({
  id: z.string(),
  titel: z.string(),
  omschrijving: z.string(),
  url: z.url(),
  initiatief: z.object({ naam: z.string(), slug: z.string() }),
  plaats: z.object({
    naam: z.string(),
    adres: z.string().nullable(),
    postcode: z.string().nullable(),
    buurt: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  }),
  herhaling: z.string().nullable(),
  data: z.array(
    z.object({ start: z.iso.datetime(), eind: z.iso.datetime().nullable(), vervalt: z.boolean() }),
  ),
  themas: z.array(z.string()),
  voorWie: z.string(),
  kostenCent: z.number().int().nullable(),
  inloop: z.boolean().nullable(),
  capaciteit: z.number().int().nullable(),
  drempelvrij: z.boolean().nullable(),
  toilet: z.boolean().nullable(),
  prikkelarm: z.boolean().nullable(),
  alcoholvrij: z.boolean().nullable(),
  alleenVrouwen: z.boolean(),
  minLeeftijd: z.number().int().nullable(),
  maxLeeftijd: z.number().int().nullable(),
  talen: z.array(z.string()),
  ontvangst: z.string(),
  vrijwilligersGezocht: z.array(z.object({ talent: z.string(), tijd: z.string(), taak: z.string() })),
  contactEmail: z.string().nullable(),
  laatstBevestigd: z.iso.date().nullable(),
})

/** One activity with its next dates. */
export const readActivityApi = apiOperation({
  path: '/activiteiten/:id',
  summary: 'One activity with its next dates',
  operationId: 'readActivity',
  query: z.object({}),
  answer: activity,
  async handle(c, house) {
    const { ctx, origin } = c.var
    const id = c.req.param('id') ?? ''
    if (!isId(id)) throw new NotFound()
    const row = await findActivity(house.database, ctx.municipality, id as ActivityId)
    if (!row) throw new NotFound()
    const dates = await datesOfActivity(house.database, ctx.municipality, {
      id: row.activity_id,
      from: ctx.now,
      limit: shownDates,
    })
    return {
      id: row.activity_id,
      titel: row.title,
      omschrijving: row.description,
      url: `${origin}/activiteiten/${row.activity_id}`,
      initiatief: { naam: row.initiative_name, slug: row.initiative_slug },
      plaats: {
        naam: row.place_name,
        adres: row.place_address,
        postcode: row.place_postcode,
        buurt: row.area_name,
        lat: row.lat,
        lon: row.lon,
      },
      herhaling: row.rule,
      data: dates.map((date) => ({
        start: date.starts_at.toISOString(),
        eind: date.ends_at?.toISOString() ?? null,
        vervalt: date.cancelled,
      })),
      themas: [...row.themes],
      voorWie: row.for_whom,
      kostenCent: row.cost_cents,
      inloop: row.entrance === null ? null : row.entrance === 'walk-in',
      capaciteit: row.capacity,
      drempelvrij: row.step_free,
      toilet: row.toilet,
      prikkelarm: row.quiet,
      alcoholvrij: row.alcohol_free,
      alleenVrouwen: row.women_only,
      minLeeftijd: row.min_age,
      maxLeeftijd: row.max_age,
      talen: [...row.languages],
      ontvangst: row.host,
      vrijwilligersGezocht: row.volunteers.map(({ talent, time, task }) => ({
        talent,
        tijd: time,
        taak: task,
      })),
      contactEmail: row.contact_email,
      laatstBevestigd: row.confirmed_on,
    }
  },
})
