import { z } from 'zod'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { apiOperation } from '#platform/http/api-operation.ts'
import { InvalidQuery, pageQuery, typedWords } from '#platform/http/api.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'
import type { Found } from './domain.ts'
import { spotFrom } from './forms.ts'
import type { FindInput } from './forms.ts'
import { findActivities } from './service.ts'

const day = z
  .string()
  .refine(isLocalDay, 'give a date such as 2026-11-25')
  .meta({ format: 'date', example: '2026-11-25' })

const query = z.object({
  q: typedWords.optional().describe('Words to look for, in Dutch or everyday English'),
  nabij: z
    .string()
    .max(40, 'at most 40 characters')
    .refine(
      (text) => spotFrom(text) !== null,
      'give latitude and longitude in the Netherlands, such as 52.381,4.627',
    )
    .optional()
    .describe('A place as latitude,longitude in WGS84'),
  straal: z.coerce
    .number('give a whole number of metres')
    .int('give a whole number of metres')
    .min(50, 'at least 50 metres')
    .max(50_000, 'at most 50000 metres')
    .optional()
    .describe('Metres around nabij; 1000 when left out'),
  thema: z
    .array(z.string().max(60, 'at most 60 characters'))
    .max(20, 'at most 20 themes')
    .optional()
    .describe('Slug of a theme; may be repeated'),
  van: day.optional().describe('From this day; today when left out'),
  tot: day.optional().describe('Up to and including this day'),
  gebied: z
    .string()
    .max(60, 'at most 60 characters')
    .optional()
    .describe('Id of an area: a CBS code or the name of an own area'),
  ...pageQuery,
})

const activity = z
  .object({
    id: z.string(),
    titel: z.string(),
    url: z.url(),
    initiatief: z.object({ naam: z.string(), slug: z.string() }),
    plaats: z.object({
      naam: z.string(),
      buurt: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    }),
    afstandMeter: z.number().int().nullable(),
    volgendeStart: z.iso.datetime(),
    volgendeEind: z.iso.datetime().nullable(),
    themas: z.array(z.string()),
    kostenCent: z.number().int().nullable(),
    inloop: z.boolean().nullable(),
    drempelvrij: z.boolean().nullable(),
    prikkelarm: z.boolean().nullable(),
    alleenVrouwen: z.boolean(),
    laatstBevestigd: z.iso.date().nullable(),
  })
  .meta({ id: 'ActiviteitInLijst' })

export type ActivityData = z.infer<typeof activity>

/** Activities with their next date, best fit first: the same search as the pages use. */
export const listActivitiesApi = apiOperation({
  path: '/activiteiten',
  summary: 'Activities by words, place, theme and day, each with its next date',
  operationId: 'listActivities',
  query,
  repeated: ['thema'],
  answer: z.object({
    totaal: z.number().int(),
    pagina: z.number().int(),
    perPagina: z.number().int(),
    resultaten: z.array(activity),
  }),
  async handle(c, house, asked) {
    const { ctx, origin } = c.var
    await checkLists(house, ctx.municipality, asked)
    const { pagina, perPagina } = asked
    const from = { database: house.database, ctx, addresses: house.addresses }
    const find = (offset: number, limit: number) =>
      findActivities(from, inputOf(asked), { kind: 'once', limit, offset, widen: 'never' })
    const findings = await find((pagina - 1) * perPagina, perPagina)
    // Past the last page no row tells how many there are.
    const pastLast = findings.rows.length === 0 && pagina > 1
    return {
      totaal: (pastLast ? await find(0, 1) : findings).total ?? 0,
      pagina,
      perPagina,
      resultaten: findings.rows.map((found) => dataOf(found, origin)),
    }
  },
})

async function checkLists(
  house: Parameters<typeof listActivitiesApi.handle>[1],
  municipality: Parameters<typeof listThemes>[1],
  { thema = [], gebied, van, tot, straal, nabij }: z.infer<typeof query>,
): Promise<void> {
  const errors: { in: 'query'; name: string; reason: string }[] = []
  const wrong = (name: string, reason: string) => errors.push({ in: 'query', name, reason })
  if (van && tot && tot < van) wrong('tot', 'is before van')
  if (straal !== undefined && nabij === undefined) wrong('straal', 'goes with nabij')
  if (thema.length > 0) {
    const known = (await listThemes(house.database, municipality, undefined)).map((theme) => theme.slug)
    for (const slug of thema) if (!known.includes(slug)) wrong('thema', `use one of ${known.join(', ')}`)
  }
  if (gebied !== undefined) {
    const areas = await listAreas(house.database, municipality, ['wijk', 'buurt', 'gebied'])
    if (!areas.some((area) => area.id === gebied)) wrong('gebied', 'is no area of this municipality')
  }
  if (errors.length > 0) throw new InvalidQuery(errors)
}

function inputOf(asked: z.infer<typeof query>): FindInput {
  return {
    q: asked.q ?? '',
    waar: '',
    nabij: asked.nabij ?? '',
    straal: asked.straal ?? null,
    thema: asked.thema ?? [],
    van: asked.van ?? null,
    tot: asked.tot ?? null,
    gebied: asked.gebied ?? null,
    wanneer: 'maand',
    weekdag: [],
    dagdeel: [],
    gratis: false,
    drempelvrij: false,
    binnenlopen: false,
    spreektaal: null,
    oud: false,
    precies: false,
    kader: '',
    weergave: 'lijst',
    pagina: 1,
  } as FindInput
}

/** What was found, as open data: plain names, times in UTC. */
export function dataOf(found: Found, origin: string): ActivityData {
  return {
    id: found.id,
    titel: found.title,
    url: `${origin}/activiteiten/${found.id}`,
    initiatief: { naam: found.initiative.name, slug: found.initiative.slug },
    plaats: { naam: found.placeName, buurt: found.areaName, lat: found.lat, lon: found.lon },
    afstandMeter: found.metres === null ? null : Math.round(found.metres),
    volgendeStart: found.startsAt.toISOString(),
    volgendeEind: found.endsAt?.toISOString() ?? null,
    themas: [...found.themes],
    kostenCent: found.costCents,
    inloop: found.entrance === null ? null : found.entrance === 'walk-in',
    drempelvrij: found.stepFree,
    prikkelarm: found.quiet,
    alleenVrouwen: found.womenOnly,
    laatstBevestigd: found.confirmedOn,
  }
}
