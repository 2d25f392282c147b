import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import type { ActivityId } from './domain.ts'
import { activityForm } from './forms.ts'
import { words } from './messages.ts'
import { addActivity, readAgenda, removeActivity } from './service/own.ts'
import { AddActivityPage, AgendaPage } from './views/own/agenda.tsx'

type C = Context<PageEnv>

/** Mounts the agenda of a team: `/initiatieven/:slug/activiteiten`. */
export function mountAgenda(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/activiteiten', (c) => agenda(c, house, c.req.param('slug')))
  app.get('/initiatieven/:slug/activiteiten/nieuw', (c) => addPage(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/activiteiten/nieuw', (c) => add(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/activiteiten/:id/weghalen', (c) => remove(c, house, c.req.param()))
}

async function agenda(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head, activities } = await readAgenda(house.database, ctx, { slug })
  const done = c.req.query('gelukt')
  return showPage(c, house, {
    title: `${words[ctx.locale].own.agenda}: ${head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    children: (
      <AgendaPage
        locale={ctx.locale}
        head={head}
        activities={activities}
        today={localDay(ctx.now)}
        done={done === 'erbij' || done === 'weg' ? done : null}
      />
    ),
  })
}

async function addPage(c: C, house: House, slug: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head } = await readAgenda(house.database, ctx, { slug })
  return showPage(c, house, {
    title: `${words[ctx.locale].own.add}: ${head.name}`,
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <AddActivityPage
        locale={ctx.locale}
        head={head}
        state={wrong ?? activityForm.start({ hoevaak: 'weekly' })}
      />
    ),
  })
}

async function add(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const parsed = activityForm.parse(await sentForm(c))
  if (!parsed.ok) return addPage(c, house, slug, parsed)
  const { wat, dag, van, tot, hoevaak, deur, uitleg, kosten } = parsed.value
  const past = hoevaak === 'once' && dag < localDay(ctx.now)
  if (past) return addPage(c, house, slug, refused(parsed, { dag: { code: 'past' } }))
  const made = await addActivity(house.database, ctx, {
    slug,
    told: {
      title: wat,
      day: dag,
      from: van,
      until: tot,
      rhythm: hoevaak,
      host: deur ?? '',
      description: uitleg ?? '',
      costCents: kosten === null ? null : Math.round(kosten * 100),
    },
  })
  if (!made) return addPage(c, house, slug, refused(parsed, { dag: { code: 'not-a-date' } }))
  return c.redirect(`/initiatieven/${slug}/activiteiten?gelukt=erbij`, 303)
}

async function remove(c: C, house: House, { slug, id }: { slug: string; id: string }): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  if (!isId(id)) throw new NotFound()
  const { origin, tenant, ctx } = c.var
  const letter = { origin, city: tenant.name, locale: ctx.locale }
  await removeActivity(house.database, ctx, { slug, id: id as ActivityId, letter })
  return c.redirect(`/initiatieven/${slug}/activiteiten?gelukt=weg`, 303)
}
