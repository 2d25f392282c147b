import type { Context, Hono } from 'hono'
import { calendarFile } from '#platform/calendar/file.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId, slugOf } from '#platform/ids.ts'
import {
  areaNameOf,
  factsOf as initiativeFactsOf,
  findInitiative,
  initiativeFor,
  initiativeOrganization,
  InitiativePage,
  Notice,
  Photos,
} from '#capabilities/initiatives/index.ts'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { JsonLd } from '#ui/index.ts'
import type { Capability, WantedAt } from '#capabilities/capability.ts'
import { eventOf } from './calendar.ts'
import type { ActivityId } from './domain.ts'
import { activityEvent } from './json-ld.ts'
import { words } from './messages.ts'
import { mountHosting } from './joining/host-routes.tsx'
import { datesToJoin } from './joining/join.ts'
import { mountMyJoinings } from './joining/mine-routes.tsx'
import { mountJoining } from './joining/routes.tsx'
import { mountAgenda } from './own-routes.tsx'
import { factsOf } from './schema.ts'
import { cardSheet, cardSizes } from './passing-on/card-sheet.ts'
import type { CardSize } from './passing-on/card-sheet.ts'
import { printed } from './passing-on/printed.ts'
import { mountPassingOn } from './passing-on/routes.tsx'
import { ShareLink } from './passing-on/share-link.tsx'
import { activitiesOfInitiative, datesOfActivity, findActivity } from './service/find.ts'
import { ActivityPage } from './views/activity.tsx'
import { CardPage } from './views/card.tsx'
import { ActivitiesOfInitiative } from './views/of-initiative.tsx'
import { NearbyMap } from './views/nearby-map.tsx'
import { scheduleInWords } from './words.ts'

const shownDates = 6

/** The pages of one activity, its card and its calendar file; and the page of an initiative, with what it does. */
export function mountActivities(app: Hono<PageEnv>, house: House, all: readonly Capability[]): void {
  app.get('/activiteiten/:file{[0-9a-z]+\\.ics}', (c) =>
    calendar(c, house, c.req.param('file').slice(0, -'.ics'.length)),
  )
  app.get('/activiteiten/:id{[0-9a-z]+}', (c) => page(c, house, { id: c.req.param('id'), all }))
  app.get('/activiteiten/:id{[0-9a-z]+}/kaartje', (c) => card(c, house, c.req.param('id')))
  for (const size of cardSizes)
    for (const locale of ['nl', 'en'] as const)
      app.get(`/activiteiten/:id{[0-9a-z]+}/kaartje-${size}${locale === 'nl' ? '' : '-en'}.pdf`, (c) =>
        paperCard(c, house, c.req.param('id'), { size, locale }),
      )
  mountJoining(app, house)
  mountHosting(app, house)
  mountMyJoinings(app, house)
  mountAgenda(app, house)
  app.get('/initiatieven/:slug{[0-9a-z-]+}', (c) => initiative(c, house, { slug: c.req.param('slug'), all }))
  mountPassingOn(app, house)
}

/** What one can do there, from whoever knows; `null` when nobody knows anything. */
async function wantedAt(c: Context<PageEnv>, house: House, of: { at: WantedAt; all: readonly Capability[] }) {
  const said = await Promise.all(of.all.map(async (one) => (await one.wanted?.(c, house, of.at)) ?? null))
  const told = said.filter((one) => one !== null)
  return told.length === 0 ? null : <>{told}</>
}

async function page(
  c: Context<PageEnv>,
  house: House,
  { id, all }: { id: string; all: readonly Capability[] },
): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const found = await load(c, house, id)
  const wanted =
    found.phase === 'stopped' ? null : await wantedAt(c, house, { at: { activity: found.id }, all })
  const { facts, initiative: by } = found
  const place = facts.place.name
  const schema = activityEvent({
    facts,
    next: found.dates[0] ?? null,
    initiative: { name: by.facts.name, url: `${origin}/initiatieven/${by.slug}` },
    url: found.url,
    city: tenant.name,
  })
  return showPage(c, house, {
    title: facts.title,
    writtenBy: 'residents',
    description: words[ctx.locale].description(
      facts.title,
      scheduleInWords(facts.schedule, ctx.locale, { today: found.today }),
      place,
    ),
    current: '/activiteiten',
    head: <JsonLd data={schema} />,
    children: <ActivityPage {...found} wanted={wanted} />,
  })
}

async function card(c: Context<PageEnv>, house: House, text: string): Promise<Response> {
  const { ctx, tenant } = c.var
  const found = await load(c, house, text)
  const { place } = found.facts
  const areas = place.spot ? await listAreas(house.database, ctx.municipality, ['buurt']) : []
  const map = NearbyMap({ place, areas, locale: ctx.locale })
  const t = words[ctx.locale].card
  return showPage(c, house, {
    title: `${t.title}: ${found.facts.title}`,
    writtenBy: 'residents',
    description: t.description(found.facts.title),
    current: '/activiteiten',
    children: <CardPage {...found} city={tenant.name} map={map} />,
  })
}

async function paperCard(
  c: Context<PageEnv>,
  house: House,
  text: string,
  { size, locale }: { readonly size: CardSize; readonly locale: Locale },
): Promise<Response> {
  const { tenant } = c.var
  const found = await load(c, house, text, locale)
  const sheet = await cardSheet({ ...found, city: tenant.name, look: tenant.look, size })
  const file = `${words[locale].card.paper.file}-${size}-${slugOf(found.facts.title) || found.id}`
  return printed(c, house, file, sheet)
}

async function calendar(c: Context<PageEnv>, house: House, text: string): Promise<Response> {
  const row = await findActivity(house.database, c.var.ctx.municipality, idOf(text))
  if (!row) throw new NotFound()
  const facts = factsOf(row)
  const event = eventOf({
    id: row.activity_id,
    facts,
    url: `${c.var.origin}/activiteiten/${row.activity_id}`,
    updatedAt: row.updated_at,
    sequence: row.sequence,
  })
  if (!event) throw new NotFound()
  return c.body(calendarFile({ name: facts.title, prodid: '-//Samenspel//NL', events: [event] }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${slugOf(facts.title)}.ics"`,
    'cache-control': 'no-cache',
  })
}

async function initiative(
  c: Context<PageEnv>,
  house: House,
  { slug, all }: { slug: string; all: readonly Capability[] },
): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const { locale, municipality, now } = ctx
  const { facts, ...found } = await initiativeFor(house.database, ctx, slug)
  const [activities, themes, areas] = await Promise.all([
    activitiesOfInitiative(house.database, municipality, { initiative: found.id, from: now }),
    listThemes(house.database, municipality, undefined),
    listAreas(house.database, municipality, ['wijk', 'buurt']),
  ])
  const today = localDay(now)
  const url = `${origin}/initiatieven/${slug}`
  return showPage(c, house, {
    title: facts.name,
    writtenBy: 'residents',
    description: facts.sentence || facts.name,
    current: '/initiatieven',
    head:
      ctx.actor.kind === 'visitor' ? (
        <JsonLd data={initiativeOrganization(facts, url, tenant.name)} />
      ) : undefined,
    children: (
      <InitiativePage
        facts={facts}
        areaName={areaNameOf(areas, found.areas)}
        themes={themes}
        locale={locale}
        today={today}
        claimHref={`/initiatieven/${slug}/overname`}
        reportHref={found.isOut ? `/melden?over=initiatief:${slug}` : undefined}
        writeHref={found.canWrite ? `/initiatieven/${slug}/bericht` : undefined}
        follow={
          found.isOut ? { what: `initiatief:${slug}`, signedIn: ctx.actor.kind === 'person' } : undefined
        }
        notice={<Notice locale={locale} slug={slug} parts={found.parts} isTeam={found.isTeam} />}
      >
        <Photos photos={found.photos} slug={found.ownAddress} />
        <ActivitiesOfInitiative activities={activities} today={today} locale={locale} />
        {found.isOut ? await wantedAt(c, house, { at: { initiative: slug }, all }) : null}
        {found.isOut ? <ShareLink slug={slug} locale={locale} /> : null}
      </InitiativePage>
    ),
  })
}

/** Everything the pages of one activity show. */
async function load(c: Context<PageEnv>, house: House, text: string, language?: Locale) {
  const { database } = house
  const { municipality, now } = c.var.ctx
  const locale = language ?? c.var.ctx.locale
  const id = idOf(text)
  const row = await findActivity(database, municipality, id)
  if (!row) throw new NotFound()
  const [dates, ahead, by, themes] = await Promise.all([
    datesOfActivity(database, municipality, { id, from: now, limit: shownDates }),
    datesToJoin(database, municipality, { id, from: now, limit: shownDates }),
    findInitiative(database, municipality, row.initiative_slug),
    listThemes(database, municipality, undefined),
  ])
  if (!by) throw new NotFound()
  return {
    id,
    facts: factsOf(row),
    areaName: row.area_name,
    phase: row.phase,
    dates,
    ahead,
    initiative: { slug: by.slug, facts: initiativeFactsOf(by) },
    themes,
    locale,
    today: localDay(now),
    url: `${c.var.origin}/activiteiten/${id}`,
  }
}

function idOf(text: string): ActivityId {
  if (!isId(text)) throw new NotFound()
  return text as ActivityId
}
