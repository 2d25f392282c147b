import type { Context, Hono } from 'hono'
import { isInTeam } from '#platform/access/roles.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { areaNameOf } from '../areas.ts'
import { circleTerms, keyOf } from '../circle-terms.ts'
import { phases } from '../domain.ts'
import { placeFrom, registrationForm } from '../forms/parts.ts'
import { letterOf } from '../freshness/routes.tsx'
import { confirmInitiative } from '../freshness/service.ts'
import { ownWords } from '../own-messages.ts'
import { publishInitiative, setPhase, withdrawInitiative } from '../service/edit.ts'
import { readOwn, seeAs } from '../service/look.ts'
import { registerInitiative } from '../service/register.ts'
import { ownDone, OwnPage } from '../views/own/page.tsx'
import { Register } from '../views/own/register.tsx'
import { SeenAs } from '../views/own/seen-as.tsx'
import { neighbourhoodsOf, placeFinder } from './places.ts'

type C = Context<PageEnv>

/** Mounts what a team does with its own page: beginning one, putting it out, looking at it with other eyes. */
export function mountOwn(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/nieuw', (c) => registerPage(c, house))
  app.post('/initiatieven/nieuw', (c) => register(c, house))
  app.get('/initiatieven/:slug/bewerken', (c) => ownPage(c, house, c.req.param('slug')))
  app.get('/initiatieven/:slug/gezien-door/:kring', (c) => seenPage(c, house, c.req.param()))
  app.post('/initiatieven/:slug/publicatie', (c) => publish(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/terugtrekking', (c) =>
    change(c, c.req.param('slug'), 'terug', () =>
      withdrawInitiative(house.database, c.var.ctx, c.req.param()),
    ),
  )
  app.post('/initiatieven/:slug/bevestiging', (c) =>
    change(c, c.req.param('slug'), 'klopt', () =>
      confirmInitiative(house.database, c.var.ctx, { ...c.req.param(), letter: letterOf(c) }),
    ),
  )
  app.post('/initiatieven/:slug/fase', (c) => phase(c, house, c.req.param('slug')))
}

async function registerPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/initiatieven/nieuw')
  const neighbourhoods = await neighbourhoodsOf(c, house)
  const form = registrationForm(Object.keys(neighbourhoods))
  const t = ownWords[ctx.locale].register
  return showPage(c, house, {
    title: t.title,
    description: t.description,
    current: '/initiatieven',
    status: wrong ? 422 : 200,
    children: (
      <Register
        locale={ctx.locale}
        form={form}
        state={wrong ?? form.start()}
        neighbourhoods={neighbourhoods}
      />
    ),
  })
}

async function register(c: C, house: House): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c, '/initiatieven/nieuw')
  const form = registrationForm(Object.keys(await neighbourhoodsOf(c, house)))
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok) return registerPage(c, house, parsed)
  const { naam, zin, ...where } = parsed.value
  const place = await placeFrom(where, await placeFinder(c, house))
  if (place === null) return registerPage(c, house, refused(parsed, { adres: { code: 'not-found' } }))
  const made = await registerInitiative(house.database, c.var.ctx, { name: naam, sentence: zin, place })
  if (!made) return registerPage(c, house, refused(parsed, { naam: { code: 'taken' } }))
  return c.redirect(`/initiatieven/${made.slug}/bewerken?gelukt=begonnen`, 303)
}

async function ownPage(c: C, house: House, slug: string, { nothing = false } = {}): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const seen = await readOwn(house.database, ctx, { slug })
  const themes = await listThemes(house.database, ctx.municipality, undefined)
  return showPage(c, house, {
    title: `${ownWords[ctx.locale].own.nav}: ${seen.head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    status: nothing ? 422 : 200,
    children: (
      <OwnPage
        locale={ctx.locale}
        seen={seen}
        isOwner={isInTeam(ctx.actor, seen.head.initiative_id, 'owner')}
        done={ownDone.find((one) => one === c.req.query('gelukt')) ?? null}
        nothing={nothing}
        themes={Object.fromEntries(themes.map(({ slug: one, name }) => [one, name[ctx.locale]]))}
      />
    ),
  })
}

async function seenPage(
  c: C,
  house: House,
  { slug, kring }: { slug: string; kring: string },
): Promise<Response> {
  const { ctx } = c.var
  const audience = keyOf(circleTerms, kring)
  if (!audience) throw new NotFound()
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const seen = await seeAs(house.database, ctx, { slug, audience })
  const [areas, themes] = await Promise.all([
    listAreas(house.database, ctx.municipality, ['wijk', 'buurt']),
    listThemes(house.database, ctx.municipality, undefined),
  ])
  const t = ownWords[ctx.locale].seenAs
  return showPage(c, house, {
    title: t.title(t.who[audience]),
    writtenBy: 'residents',
    current: '/mijn',
    children: (
      <SeenAs
        locale={ctx.locale}
        seen={seen}
        audience={audience}
        areaName={areaNameOf(areas, seen.facts.place.spot ? seen.head.areas : [])}
        themes={themes}
        today={localDay(ctx.now)}
      />
    ),
  })
}

async function publish(c: C, house: House, slug: string): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const letter = { origin, city: tenant.name, locale: ctx.locale }
  const done = await publishInitiative(house.database, ctx, { slug, letter })
  if (done === 'nothing-to-show') return ownPage(c, house, slug, { nothing: true })
  house.post.wake(ctx.municipality)
  return c.redirect(`/initiatieven/${slug}/bewerken?gelukt=${done === 'waiting' ? 'wacht' : 'online'}`, 303)
}

async function phase(c: C, house: House, slug: string): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  const wanted = (await sentForm(c)).get('fase')
  const next = phases.find((one) => one === wanted)
  // A button that is not there (any more): the page says how it stands now.
  const done = next !== undefined && (await setPhase(house.database, c.var.ctx, { slug, phase: next }))
  return c.redirect(`/initiatieven/${slug}/bewerken${done ? '?gelukt=fase' : ''}`, 303)
}

/** Does one thing and says on the page that it was done. */
async function change(c: C, slug: string, said: string, run: () => Promise<unknown>): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  await run()
  return c.redirect(`/initiatieven/${slug}/bewerken?gelukt=${said}`, 303)
}
