import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { refuseQuery } from '#platform/http/refuse-query.ts'
import { dataOf } from './api.ts'
import { initiativesToCsv } from './csv.ts'
import { listText } from './forms/list.ts'
import { listQuestion } from './list-question.ts'
import { words } from './messages.ts'
import type { PublishedInitiativeRow } from './schema.ts'
import { listInitiatives } from './service/find.ts'
import { textQuery } from './typed-words.ts'

/** A list somebody takes along holds no more than this. */
const mostInFeed = 1000

interface Taken {
  readonly rows: readonly PublishedInitiativeRow[]
  readonly total: number
  readonly origin: string
}

const feeds: Readonly<Record<string, { readonly type: string; readonly write: (taken: Taken) => string }>> = {
  json: { type: 'application/json; charset=utf-8', write: asData },
  geojson: { type: 'application/geo+json; charset=utf-8', write: asGeoJson },
  csv: { type: 'text/csv; charset=utf-8', write: ({ rows }) => initiativesToCsv(rows) },
}

/** Mounts `/initiatieven.json`, `.geojson` and `.csv`: the same question as the page, to take along. */
export function mountInitiativeFeeds(app: Hono<PageEnv>, house: House): void {
  for (const extension of Object.keys(feeds)) {
    app.get(`/initiatieven.${extension}`, (c) => answer(c, house, extension))
  }
}

async function answer(c: Context<PageEnv>, house: House, extension: string): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const { type, write } = feeds[extension]!
  const { form, themes, offered } = await listQuestion(c, house)
  const parsed = form.parse(new URL(c.req.url).searchParams)
  if (!parsed.ok) {
    const text = words[ctx.locale].list
    const own = {
      areas: offered,
      themes: themes.map((theme) => ({ id: theme.slug, name: theme.name[ctx.locale] })),
    }
    return refuseQuery(c, text.title, parsed.errors, listText(text, tenant.name, own))
  }
  const { q, thema, gebied } = parsed.value
  const { rows, total } = await listInitiatives(house.database, ctx.municipality, {
    text: textQuery(q),
    theme: thema,
    area: gebied,
    offset: 0,
    limit: mostInFeed,
  })
  return c.body(write({ rows, total, origin }), 200, {
    'content-type': type,
    'content-disposition': `${extension === 'csv' ? 'attachment' : 'inline'}; filename="initiatieven.${extension}"`,
    'cache-control': 'max-age=300',
    'access-control-allow-origin': '*',
  })
}

function asData({ rows, total, origin }: Taken): string {
  return JSON.stringify({ totaal: total, resultaten: rows.map((row) => dataOf(row, origin)) })
}

/** What has no place is left out, and counted. */
function asGeoJson({ rows, origin }: Taken): string {
  const placed = rows.filter((row) => row.lat !== null && row.lon !== null)
  const features = placed.map((row) => ({
    type: 'Feature',
    id: row.initiative_id,
    geometry: { type: 'Point', coordinates: [row.lon, row.lat] },
    properties: dataOf(row, origin),
  }))
  return JSON.stringify({ type: 'FeatureCollection', zonderPlek: rows.length - placed.length, features })
}
