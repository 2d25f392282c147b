import type { Context, Hono } from 'hono'
import { activitiesById, activitiesToCsv, eventOf, factsOf } from '#capabilities/activities/index.ts'
import type { PublishedActivityRow } from '#capabilities/activities/index.ts'
import { calendarFile } from '#platform/calendar/file.ts'
import type { CalendarEvent } from '#platform/calendar/file.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { refuseQuery } from '#platform/http/refuse-query.ts'
import { slugOf } from '#platform/ids.ts'
import { dataOf } from './api.ts'
import { questionForm } from './find-page.ts'
import { words } from './messages.ts'
import { questionInWords } from './question-words.ts'
import { findActivities } from './service.ts'
import type { Findings } from './service.ts'

/** A list somebody takes along holds no more than this. */
const mostInFeed = 200

/** What a feed is made of. */
interface Taken {
  readonly findings: Findings
  /** The question in words: "Activiteiten rond Leidsebuurt: koffie, gratis". */
  readonly name: string
}

type Feed = (c: Context<PageEnv>, house: House, taken: Taken) => Promise<string> | string

const feeds: Readonly<Record<string, { readonly type: string; readonly write: Feed }>> = {
  ics: { type: 'text/calendar; charset=utf-8', write: asCalendar },
  json: { type: 'application/json; charset=utf-8', write: asData },
  geojson: { type: 'application/geo+json; charset=utf-8', write: asGeoJson },
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
}

/** Mounts `/activiteiten.ics`, `.json`, `.geojson` and `.csv`: what the page shows, to take along. */
export function mountFeeds(app: Hono<PageEnv>, house: House): void {
  for (const extension of Object.keys(feeds)) {
    app.get(`/activiteiten.${extension}`, (c) => answer(c, house, extension))
  }
}

async function answer(c: Context<PageEnv>, house: House, extension: string): Promise<Response> {
  const { ctx } = c.var
  const { type, write } = feeds[extension]!
  const { form, text } = await questionForm(c, house)
  const parsed = form.parse(new URL(c.req.url).searchParams)
  if (!parsed.ok) return refuseQuery(c, words[ctx.locale].list.title, parsed.errors, text)
  // All of it, also when somebody stood on the second page.
  const input = { ...parsed.value, pagina: 1 }
  const findings = await findActivities(
    { database: house.database, ctx, addresses: house.addresses },
    input,
    { kind: 'once', limit: mostInFeed },
  )
  const name = questionInWords({ form, text, input, findings, locale: ctx.locale })
  const body = await write(c, house, { findings, name })
  const kept = extension === 'ics' || extension === 'csv' ? 'attachment' : 'inline'
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `${kept}; filename="${slugOf(name)}.${extension}"`,
    // Calendars and maps ask again and again; five minutes old is fresh enough for them.
    'cache-control': 'max-age=300',
    vary: 'Cookie',
    'access-control-allow-origin': '*',
  })
}

/** Whole series, so that a calendar that subscribes keeps up by itself. */
async function asCalendar(c: Context<PageEnv>, house: House, { findings, name }: Taken): Promise<string> {
  const { origin, tenant } = c.var
  const rows = await wholeRows(c, house, findings)
  const events = rows.flatMap((row): CalendarEvent[] => {
    const event = eventOf({
      id: row.activity_id,
      facts: factsOf(row),
      url: `${origin}/activiteiten/${row.activity_id}`,
      updatedAt: row.updated_at,
      sequence: row.sequence,
    })
    return event ? [event] : []
  })
  return calendarFile({ name: `${name} – Samenspel ${tenant.name}`, prodid: '-//Samenspel//NL', events })
}

function asData(c: Context<PageEnv>, _house: House, { findings, name }: Taken): string {
  return JSON.stringify({
    naam: name,
    totaal: findings.total ?? findings.rows.length,
    resultaten: findings.rows.map((found) => dataOf(found, c.var.origin)),
  })
}

/** What has no place is left out, and counted, so that nobody takes the map for the whole list. */
function asGeoJson(c: Context<PageEnv>, _house: House, { findings }: Taken): string {
  const placed = findings.rows.filter((found) => found.lat !== null && found.lon !== null)
  const features = placed.map((found) => ({
    type: 'Feature',
    id: found.id,
    geometry: { type: 'Point', coordinates: [found.lon, found.lat] },
    properties: dataOf(found, c.var.origin),
  }))
  const zonderPlek = findings.rows.length - placed.length
  return JSON.stringify({ type: 'FeatureCollection', zonderPlek, features })
}

async function asCsv(c: Context<PageEnv>, house: House, { findings }: Taken): Promise<string> {
  const rows = await wholeRows(c, house, findings)
  return activitiesToCsv(
    rows.map((row) => ({ id: row.activity_id, initiative: row.initiative_name, facts: factsOf(row) })),
  )
}

/** Everything that is public of what was found, in the order in which it was found. */
async function wholeRows(
  c: Context<PageEnv>,
  house: House,
  { rows }: Findings,
): Promise<PublishedActivityRow[]> {
  const ids = rows.map((found) => found.id)
  const whole = await activitiesById(house.database, c.var.ctx.municipality, ids)
  const byId = new Map(whole.map((row) => [row.activity_id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
