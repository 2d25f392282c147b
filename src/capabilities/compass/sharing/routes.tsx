import type { Context, Hono } from 'hono'
import type { PersonId } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { listAreas, listSettings } from '#capabilities/municipalities/index.ts'
import type { CompassId } from '../domain.ts'
import { themeOf } from '../routes/reader.ts'
import { lendForm } from './forms.ts'
import { sharingWords } from './messages.ts'
import { readSharing, shareTheme, withdrawTheme } from './service.ts'
import type { Sharing } from './service.ts'
import type { GlanceProps } from './views/glance.tsx'
import { LendPage, SharingPage } from './views/own.tsx'

type C = Context<PageEnv>

/** Mounts where its own people say who reads what of their Kompas. Before the pages of the themes: these take any word. */
export function mountSharing(app: Hono<PageEnv>, house: House): void {
  const at = '/mijn/kompas/:id/delen'
  app.get(at, (c) => signedIn(c, () => page(c, house)))
  app.get(`${at}/:thema`, (c) => signedIn(c, () => lendPage(c, house)))
  app.post(`${at}/:thema`, (c) => signedIn(c, () => lendIt(c, house)))
  app.post(`${at}/:thema/stop`, (c) => signedIn(c, () => stop(c, house)))
}

function signedIn(c: C, then: () => Promise<Response>): Promise<Response> | Response {
  return c.var.ctx.actor.kind === 'person' ? then() : toTheDoor(c, '/mijn')
}

function idOf(c: C): CompassId {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  return id as CompassId
}

async function yearsOf(c: C, house: House): Promise<number> {
  const { recordYears } = await listSettings(house.database, c.var.ctx.municipality, undefined)
  return recordYears.question
}

/** The areas of the city, by id. */
async function areaNames(c: C, house: House): Promise<Readonly<Record<string, string>>> {
  const areas = await listAreas(house.database, c.var.ctx.municipality, ['gebied'])
  return Object.fromEntries(areas.map(({ id, name }) => [id, name]))
}

/** With whom a Kompas is shared, for the page of the whole: one of its own people can end it there. */
export async function glanceOf(c: C, house: House, id: CompassId): Promise<GlanceProps> {
  const { ctx } = c.var
  const { compass, themes: states, officers } = await readSharing(house.database, ctx, { id })
  const names = await areaNames(c, house)
  const areas = compass.areas.flatMap((area) => names[area] ?? [])
  return { locale: ctx.locale, states, officers, areas, at: `/mijn/kompas/${id}/delen` }
}

async function page(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = idOf(c)
  const sharing = await readSharing(house.database, ctx, { id })
  const names = await areaNames(c, house)
  const done = (['gedeeld', 'gestopt'] as const).find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: sharingWords[ctx.locale].title,
    current: '/kompas',
    children: (
      <SharingPage
        locale={ctx.locale}
        sharing={sharing}
        areas={sharing.compass.areas.flatMap((area) => names[area] ?? [])}
        base={`/mijn/kompas/${id}`}
        years={await yearsOf(c, house)}
        done={done}
      />
    ),
  })
}

/** What can be chosen: where it lies is asked only when nobody knows, and there are areas. */
async function choicesOf(c: C, house: House, { compass, officers }: Sharing) {
  const names = compass.areas.length > 0 ? {} : await areaNames(c, house)
  const people = Object.fromEntries(officers.map(({ id, name }) => [id, name]))
  return { names, people, form: lendForm({ officers: Object.keys(people), areas: Object.keys(names) }) }
}

async function lendPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const [id, theme] = [idOf(c), themeOf(c)]
  const sharing = await readSharing(house.database, ctx, { id })
  const { names, people, form } = await choicesOf(c, house, sharing)
  const now = sharing.themes.find((one) => one.theme === theme)
  const start = form.start({
    met: now?.sharedWith === 'nobody' ? undefined : now?.sharedWith,
    ambtenaar: now?.officer ?? null,
  })
  return showPage(c, house, {
    title: sharingWords[ctx.locale].title,
    current: '/kompas',
    status: wrong ? 422 : 200,
    children: (
      <LendPage
        locale={ctx.locale}
        title={sharing.compass.title}
        {...{ theme, form }}
        state={wrong ?? start}
        officers={people}
        areas={names}
        base={`/mijn/kompas/${id}`}
        years={await yearsOf(c, house)}
      />
    ),
  })
}

async function lendIt(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const [id, theme] = [idOf(c), themeOf(c)]
  const { form } = await choicesOf(c, house, await readSharing(house.database, ctx, { id }))
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok) return lendPage(c, house, parsed)
  const { met, ambtenaar, gebied } = parsed.value
  await shareTheme(house.database, ctx, {
    id,
    theme,
    sharedWith: met,
    officer: ambtenaar as PersonId | null,
    area: gebied,
  })
  return c.redirect(`/mijn/kompas/${id}/delen?gelukt=gedeeld`, 303)
}

async function stop(c: C, house: House): Promise<Response> {
  const [id, theme] = [idOf(c), themeOf(c)]
  await withdrawTheme(house.database, c.var.ctx, { id, theme })
  return c.redirect(`/mijn/kompas/${id}/delen?gelukt=gestopt`, 303)
}
