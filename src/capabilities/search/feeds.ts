import type { Context, Hono } from 'hono'
import { activitiesById, activitiesToCsv, eventOf, factsOf } from '#capabilities/activities/index.ts'
import { calendarFile } from '#platform/calendar/file.ts'
import type { CalendarEvent } from '#platform/calendar/file.ts'
import { errorText } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showProblem } from '#platform/http/problem-json.ts'
import { slugOf } from '#platform/ids.ts'
import { dataOf } from './api.ts'
import { questionForm } from './find-page.ts'
import { words } from './messages.ts'
import { findActivities } from './service.ts'
import type { Findings } from './service.ts'

/** A list somebody takes along holds no more than this. */
const mostInFeed = 200

type Feed = (c: Context<PageEnv>, house: House, findings: Findings) => Promise<Response> | Response

const feeds: Readonly<Record<string, Feed>> = {
  ics: asCalendar,
  json: asData,
  geojson: asGeoJson,
  csv: asCsv,
}

/** Mounts `/activiteiten.ics`, `.json`, `.geojson` and `.csv`: the same question as the page, to take along. */
export function mountFeeds(app: Hono<PageEnv>, house: House): void {
  for (const [extension, feed] of Object.entries(feeds)) {
    app.get(`/activiteiten.${extension}`, (c) => answer(c, house, feed))
  }
}

async function answer(c: Context<PageEnv>, house: House, feed: Feed): Promise<Response> {
  const { ctx } = c.var
  const { form, text } = await questionForm(c, house)
  const parsed = form.parse(new URL(c.req.url).searchParams)
  if (!parsed.ok) {
    const named: Readonly<Record<string, { label: string }>> = text
    const errors = Object.entries(parsed.errors).flatMap(([name, error]) =>
      error
        ? [
            {
              in: 'query' as const,
              name,
              reason: errorText(error, named[name] ?? { label: name }, ctx.locale),
            },
          ]
        : [],
    )
    return showProblem(
      c,
      400,
      words[ctx.locale].list.title,
      errors.map((one) => one.reason).join(' '),
      errors,
    )
  }
  const from = { database: house.database, ctx, addresses: house.addresses }
  const findings = await findActivities(from, parsed.value, {
    kind: 'once',
    limit: mostInFeed,
    widen: 'never',
  })
  const response = await feed(c, house, findings)
  response.headers.set('cache-control', 'no-cache')
  response.headers.set('access-control-allow-origin', '*')
  return response
}

/** Whole series, so that a calendar that subscribes keeps up by itself. */
async function asCalendar(c: Context<PageEnv>, house: House, findings: Findings): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  const rows = await activitiesById(
    house.database,
    ctx.municipality,
    findings.rows.map((found) => found.id),
  )
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
  const name = nameOf(findings, `Samenspel ${tenant.name}`)
  return c.body(calendarFile({ name, prodid: '-//Samenspel//NL', events }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${slugOf(name)}.ics"`,
  })
}

function asData(c: Context<PageEnv>, _house: House, findings: Findings): Response {
  return c.json({
    totaal: findings.total ?? findings.rows.length,
    resultaten: findings.rows.map((found) => dataOf(found, c.var.origin)),
  })
}

function asGeoJson(c: Context<PageEnv>, _house: House, findings: Findings): Response {
  const features = findings.rows
    .filter((found) => found.lat !== null && found.lon !== null)
    .map((found) => ({
      type: 'Feature',
      id: found.id,
      geometry: { type: 'Point', coordinates: [found.lon, found.lat] },
      properties: dataOf(found, c.var.origin),
    }))
  return c.body(JSON.stringify({ type: 'FeatureCollection', features }), 200, {
    'content-type': 'application/geo+json; charset=utf-8',
  })
}

async function asCsv(c: Context<PageEnv>, house: House, findings: Findings): Promise<Response> {
  const { municipality } = c.var.ctx
  const rows = await activitiesById(
    house.database,
    municipality,
    findings.rows.map((found) => found.id),
  )
  const text = activitiesToCsv(
    rows.map((row) => ({ id: row.activity_id, initiative: row.initiative_name, facts: factsOf(row) })),
  )
  return c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="activiteiten.csv"',
  })
}

/** The question in words: "Samenspel Haarlem: koffie, Leidsebuurt". */
function nameOf({ asked, place }: Findings, title: string): string {
  const where = place.kind === 'spot' || place.kind === 'area' ? place.name : null
  const parts = [asked.mended ?? asked.typed, where].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? `${title}: ${parts.join(', ')}` : title
}
