import { z } from 'zod'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { apiOperation, InvalidQuery } from '#platform/http/api.ts'
import type { InvalidParam } from '#platform/http/problem-json.ts'
import { NotFound } from '#platform/http/problems.ts'
import { phases, roomStates } from './domain.ts'
import type { PublishedInitiativeRow } from './schema.ts'
import { findInitiative, listInitiatives } from './service.ts'
import { textQuery } from './typed-words.ts'

const page = (description: string, most: number) =>
  z.coerce
    .number('give a whole number')
    .int('give a whole number')
    .min(1, 'at least 1')
    .max(most, `at most ${most}`)
    .describe(description)

const query = z.object({
  q: z.string().max(200, 'at most 200 characters').optional().describe('Words to look for'),
  thema: z.string().max(60, 'at most 60 characters').optional().describe('Slug of a theme'),
  gebied: z.string().max(60, 'at most 60 characters').optional().describe('Id of an area'),
  pagina: page('Page, from 1', 1000).default(1),
  perPagina: page('How many on a page', 100).default(20),
})

const initiative = z.object({
  id: z.string(),
  slug: z.string(),
  naam: z.string(),
  zin: z.string(),
  url: z.url(),
  sinds: z.number().int().nullable(),
  fase: z.enum(phases),
  ruimteVoorNieuwkomers: z.enum(roomStates),
  themas: z.array(z.string()),
  voorWie: z.string(),
  plaats: z.object({
    naam: z.string(),
    adres: z.string().nullable(),
    postcode: z.string().nullable(),
    buurt: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  }),
  drempelvrij: z.boolean().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  bron: z.string(),
  laatstBevestigd: z.iso.date().nullable(),
})

/** Initiatives that have not stopped. */
export const listInitiativesApi = apiOperation({
  path: '/initiatieven',
  summary: 'Initiatives by words, theme and area',
  operationId: 'listInitiatives',
  query,
  answer: z.object({
    totaal: z.number().int(),
    pagina: z.number().int(),
    perPagina: z.number().int(),
    resultaten: z.array(initiative),
  }),
  async handle(c, house, { q = '', thema, gebied, pagina, perPagina }) {
    const { ctx, origin } = c.var
    const errors: InvalidParam[] = []
    if (thema !== undefined) {
      const known = (await listThemes(house.database, ctx.municipality, undefined)).map((one) => one.slug)
      if (!known.includes(thema))
        errors.push({ in: 'query', name: 'thema', reason: `use one of ${known.join(', ')}` })
    }
    if (gebied !== undefined) {
      const areas = await listAreas(house.database, ctx.municipality, ['wijk', 'buurt', 'gebied'])
      const known = areas.some((area) => area.id === gebied)
      if (!known) errors.push({ in: 'query', name: 'gebied', reason: 'is no area of this municipality' })
    }
    if (errors.length > 0) throw new InvalidQuery(errors)
    const { rows, total } = await listInitiatives(house.database, ctx.municipality, {
      text: textQuery(q),
      theme: thema ?? null,
      area: gebied ?? null,
      offset: (pagina - 1) * perPagina,
      limit: perPagina,
    })
    return { totaal: total, pagina, perPagina, resultaten: rows.map((row) => dataOf(row, origin)) }
  },
})

/** One initiative. */
export const readInitiativeApi = apiOperation({
  path: '/initiatieven/:slug',
  summary: 'One initiative, with its story',
  operationId: 'readInitiative',
  query: z.object({}),
  answer: initiative.extend({ verhaal: z.string(), openingstijden: z.string() }),
  async handle(c, house) {
    const row = await findInitiative(house.database, c.var.ctx.municipality, c.req.param('slug') ?? '')
    if (!row) throw new NotFound()
    return { ...dataOf(row, c.var.origin), verhaal: row.story, openingstijden: row.opening_hours }
  },
})

function dataOf(row: PublishedInitiativeRow, origin: string): z.infer<typeof initiative> {
  return {
    id: row.initiative_id,
    slug: row.slug,
    naam: row.name,
    zin: row.sentence,
    url: `${origin}/initiatieven/${row.slug}`,
    sinds: row.since,
    fase: row.phase,
    ruimteVoorNieuwkomers: row.room,
    themas: [...row.themes],
    voorWie: row.for_whom,
    plaats: {
      naam: row.place_name,
      adres: row.place_address,
      postcode: row.place_postcode,
      buurt: row.area_name,
      lat: row.lat,
      lon: row.lon,
    },
    drempelvrij: row.step_free,
    telefoon: row.phone,
    email: row.email,
    website: row.website,
    bron: row.source,
    laatstBevestigd: row.confirmed_on,
  }
}
