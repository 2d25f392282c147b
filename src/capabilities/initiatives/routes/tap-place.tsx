import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { tapMapSvg, tappedSpot, tapView } from '#platform/map/tap-map.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { ownWords } from '../own-messages.ts'
import { contentOf, firstAudience, nowhere } from '../parts.ts'
import { editPart } from '../service/edit.ts'
import { readOwn } from '../service/look.ts'
import { TapPlacePage } from '../views/own/tap-place.tsx'

type C = Context<PageEnv>

/** Mounts the map on which a team taps its place: a picture that is a button, so that it needs no script. */
export function mountTapPlace(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/bewerken/plek/kaart', (c) => tapPage(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/bewerken/plek/kaart', (c) => tap(c, house, c.req.param('slug')))
  app.get('/initiatieven/:slug/bewerken/plek/kaart.svg', (c) => picture(c, house, c.req.param('slug')))
}

/** The neighbourhoods, and the one that the map is of; the whole municipality while none was chosen. */
async function load(c: C, house: House, slug: string) {
  const seen = await readOwn(house.database, c.var.ctx, { slug })
  const areas = await listAreas(house.database, c.var.ctx.municipality, ['buurt'])
  const chosen = areas.find((area) => area.id === c.req.query('buurt')) ?? null
  return { ...seen, areas, chosen, view: viewOf(areas, chosen) }
}

function viewOf(areas: readonly Area[], chosen: Area | null) {
  return tapView((chosen ? [chosen] : areas).map((area) => area.bounds))
}

async function tapPage(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head, areas, chosen } = await load(c, house, slug)
  return showPage(c, house, {
    title: `${ownWords[ctx.locale].tapPlace.title}: ${head.name}`,
    current: '/mijn',
    children: <TapPlacePage locale={ctx.locale} head={head} areas={areas} chosen={chosen} />,
  })
}

async function picture(c: C, house: House, slug: string): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') throw new NotFound()
  const { areas, chosen, view, facts } = await load(c, house, slug)
  const drawn = areas.map((area) => ({ ...area, chosen: area.id === chosen?.id }))
  return c.body(tapMapSvg(drawn, view, facts.place.spot), 200, {
    'content-type': 'image/svg+xml',
    'cache-control': 'private, no-store',
  })
}

/** A button that is a picture sends where it was pressed; the keyboard presses its corner, which is no answer. */
async function tap(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { parts, view, chosen } = await load(c, house, slug)
  const sent = await sentForm(c)
  const [x, y] = [Number(sent.get('punt.x') ?? Number.NaN), Number(sent.get('punt.y') ?? Number.NaN)]
  const spot = x === 0 && y === 0 ? (chosen?.centre ?? null) : tappedSpot(view, { x, y })
  if (!spot) return c.redirect(`/initiatieven/${slug}/bewerken/plek`, 303)
  const kept = parts.find((one) => one.part === 'place')
  const place = contentOf(parts, 'place') ?? nowhere
  const name = place.name === '' && place.address === null ? (chosen?.name ?? '') : place.name
  const done = await editPart(house.database, ctx, {
    slug,
    part: 'place',
    content: { ...place, name, spot },
    audience: kept?.audience ?? firstAudience.place,
    revision: kept?.revision ?? 0,
  })
  return c.redirect(
    `/initiatieven/${slug}/bewerken${done.kind === 'saved' ? '?gelukt=bewaard' : '/plek'}`,
    303,
  )
}
