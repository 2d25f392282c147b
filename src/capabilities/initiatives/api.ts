import { z } from 'zod'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { apiOperation } from '#platform/http/api-operation.ts'
import { InvalidQuery, pageQuery, typedWords, placeSchema } from '#platform/http/api.ts'
import type { House } from '#platform/http/house.ts'
import type { InvalidParam } from '#platform/http/problem-json.ts'
import { NotFound } from '#platform/http/problems.ts'
import { factsOf } from './schema.ts'
import type { PublishedInitiativeRow } from './schema.ts'
import { findInitiative, listInitiatives } from './service/find.ts'
import { phaseTerms, roomTerms } from './terms.ts'
import { textQuery } from './typed-words.ts'

const query = z.object({
  q: typedWords.optional().describe('Words to look for, in Dutch'),
  thema: z.string().max(60, 'at most 60 characters').optional().describe('Slug of a theme'),
  gebied: z
    .string()
    .max(60, 'at most 60 characters')
    .optional()
    .describe('Id of an area: a CBS code or the name of an own area'),
  ...pageQuery,
})

const place = placeSchema('PlaatsVanInitiatief')

const summary = z
  .object({
    id: z.string(),
    slug: z.string(),
    naam: z.string(),
    zin: z.string().describe('What it is, in one sentence'),
    url: z.url(),
    sinds: z.number().int().nullable().describe('Year in which it began'),
    fase: z.enum(Object.values(phaseTerms)),
    ruimteVoorNieuwkomers: z.enum(Object.values(roomTerms)),
    themas: z.array(z.string()),
    doelgroep: z.string().describe('For whom it is'),
    plaats: place,
    drempelvrij: z.boolean().nullable().describe('No steps or stairs'),
    telefoon: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
    bron: z.string().describe('Where we have it from'),
    laatstBevestigd: z.iso.date().nullable(),
  })
  .meta({ id: 'Initiatief' })

const whole = summary
  .extend({
    verhaal: z.string(),
    openingstijden: z.string(),
    kostenCent: z.number().int().nullable().describe('Euro cents; 0 is free'),
    chat: z.string().nullable(),
    toilet: z.boolean().nullable(),
    prikkelarm: z.boolean().nullable().describe('Little noise, no crowd'),
    kinderopvang: z.boolean().nullable(),
    alcoholvrij: z.boolean().nullable(),
    groepsgrootte: z.number().int().nullable().describe('Usual number of people'),
    talen: z.array(z.string()).describe('ISO 639-1 codes'),
    gewijzigd: z.iso.datetime(),
  })
  .meta({ id: 'InitiatiefMetVerhaal' })

export type InitiativeData = z.infer<typeof summary>

/** Initiatives that have not stopped. */
export const listInitiativesApi = apiOperation({
  path: '/initiatieven',
  summary: 'Initiatives that have not stopped, by words, theme and area',
  operationId: 'listInitiatives',
  query,
  answer: z.object({
    totaal: z.number().int(),
    pagina: z.number().int(),
    perPagina: z.number().int(),
    resultaten: z.array(summary),
  }),
  async handle(c, house, asked) {
    const { ctx, origin } = c.var
    await checkLists(house, ctx.municipality, asked)
    const { q = '', thema, gebied, pagina, perPagina } = asked
    const read = (offset: number, limit: number) =>
      listInitiatives(house.database, ctx.municipality, {
        text: textQuery(q),
        theme: thema ?? null,
        area: gebied ?? null,
        offset,
        limit,
      })
    const { rows, total } = await read((pagina - 1) * perPagina, perPagina)
    // Past the last page no row tells how many there are.
    const totaal = rows.length === 0 && pagina > 1 ? (await read(0, 1)).total : total
    return { totaal, pagina, perPagina, resultaten: rows.map((row) => dataOf(row, origin)) }
  },
})

async function checkLists(
  house: House,
  municipality: Parameters<typeof listThemes>[1],
  { thema, gebied }: z.infer<typeof query>,
): Promise<void> {
  const errors: InvalidParam[] = []
  if (thema !== undefined) {
    const known = (await listThemes(house.database, municipality, undefined)).map((one) => one.slug)
    if (!known.includes(thema))
      errors.push({ in: 'query', name: 'thema', reason: `use one of ${known.join(', ')}` })
  }
  if (gebied !== undefined) {
    const areas = await listAreas(house.database, municipality, ['wijk', 'buurt', 'gebied'])
    if (!areas.some((area) => area.id === gebied))
      errors.push({ in: 'query', name: 'gebied', reason: 'is no area of this municipality' })
  }
  if (errors.length > 0) throw new InvalidQuery(errors)
}

/** One initiative. */
export const readInitiativeApi = apiOperation({
  path: '/initiatieven/:slug',
  summary: 'One initiative: everything that is public of it, with its story',
  operationId: 'readInitiative',
  pathParameters: { slug: 'The slug of an initiative, as the list gives it' },
  query: z.object({}),
  answer: whole,
  async handle(c, house) {
    const slug = c.req.param('slug') ?? ''
    if (!/^[0-9a-z-]{1,80}$/.test(slug)) throw new NotFound()
    const row = await findInitiative(house.database, c.var.ctx.municipality, slug)
    if (!row) throw new NotFound()
    const {
      stepFree: _,
      quiet,
      childcare,
      alcoholFree,
      groupSize,
      languages,
      toilet,
    } = factsOf(row).accessibility
    return {
      ...dataOf(row, c.var.origin),
      verhaal: row.story,
      openingstijden: row.opening_hours,
      kostenCent: row.cost_cents,
      chat: row.chat,
      toilet,
      prikkelarm: quiet,
      kinderopvang: childcare,
      alcoholvrij: alcoholFree,
      groepsgrootte: groupSize,
      talen: [...languages],
      gewijzigd: row.updated_at.toISOString(),
    }
  },
})

/** An initiative as open data. */
export function dataOf(row: PublishedInitiativeRow, origin: string): InitiativeData {
  return {
    id: row.initiative_id,
    slug: row.slug,
    naam: row.name,
    zin: row.sentence,
    url: `${origin}/initiatieven/${row.slug}`,
    sinds: row.since,
    fase: phaseTerms[row.phase],
    ruimteVoorNieuwkomers: roomTerms[row.room],
    themas: [...row.themes],
    doelgroep: row.for_whom,
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
