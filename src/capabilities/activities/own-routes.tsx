import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { localDay } from '#platform/i18n/dates.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { mountDates } from './date-routes.tsx'
import { activityId, letterOf, toAgenda } from './own-answers.ts'
import type { Done } from './own-answers.ts'
import { ownWords } from './own-messages.ts'
import { readAgenda, removeActivity } from './service/own.ts'
import { mountTelling } from './tell-routes.tsx'
import { AgendaPage } from './views/own/agenda.tsx'

type C = Context<PageEnv>

/** Mounts the agenda of a team: `/initiatieven/:slug/activiteiten`. */
export function mountAgenda(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/activiteiten', (c) => agenda(c, house, c.req.param('slug')))
  mountTelling(app, house)
  mountDates(app, house)
  app.post('/initiatieven/:slug/activiteiten/:id/weghalen', (c) => remove(c, house, c.req.param()))
}

async function agenda(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head, activities } = await readAgenda(house.database, ctx, { slug })
  const text = ownWords[ctx.locale]
  const done = c.req.query('gelukt') ?? ''
  return showPage(c, house, {
    title: `${text.agenda}: ${head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    children: (
      <AgendaPage
        locale={ctx.locale}
        head={head}
        activities={activities}
        today={localDay(ctx.now)}
        done={isDone(done) ? text.done[done] : null}
      />
    ),
  })
}

async function remove(c: C, house: House, { slug, id }: { slug: string; id: string }): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  const input = { slug, id: activityId(id), letter: letterOf(c) }
  await removeActivity(house.database, c.var.ctx, input)
  return toAgenda(c, slug, 'weg')
}

function isDone(text: string): text is Done {
  return Object.hasOwn(ownWords.nl.done, text)
}
