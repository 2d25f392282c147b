import type { Context, Hono } from 'hono'
import { isA } from '#platform/access/roles.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import { freshWords } from './messages.ts'
import { confirmByMail, confirmInitiative, readCallList, readConfirmation } from './service.ts'
import { CallList, Confirmed, DoesItHold } from './views.tsx'

type C = Context<PageEnv>

/** Mounts `/klopt-nog/:token`, where a mail leads, and `/bellijst`, for those who call. */
export function mountFreshness(app: Hono<PageEnv>, house: House): void {
  app.get('/klopt-nog/:token', (c) => question(c, house, c.req.param('token')))
  app.post('/klopt-nog/:token', (c) => confirm(c, house, c.req.param('token')))
  app.get('/bellijst', (c) => callList(c, house))
  app.post('/bellijst/:slug/klopt', (c) => called(c, house, c.req.param('slug')))
}

async function question(c: C, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  const head = await readConfirmation(house.database, ctx, { token })
  const t = freshWords[ctx.locale].page
  return showPage(c, house, {
    title: head ? t.title(head.name) : t.expired.title,
    status: head ? 200 : 422,
    children: <DoesItHold locale={ctx.locale} head={head} />,
  })
}

async function confirm(c: C, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  const head = await confirmByMail(house.database, ctx, { token })
  if (!head) return question(c, house, token)
  return showPage(c, house, {
    title: freshWords[ctx.locale].page.done.title,
    children: <Confirmed locale={ctx.locale} slug={head.slug} />,
  })
}

async function callList(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const calls = await readCallList(house.database, ctx, undefined)
  return showPage(c, house, {
    title: freshWords[ctx.locale].callList.title,
    current: '/mijn',
    children: (
      <CallList
        locale={ctx.locale}
        calls={calls}
        mayGive={isA(ctx.actor, 'area-connector')}
        done={c.req.query('gelukt') === 'klopt'}
      />
    ),
  })
}

/** What a mail about freshness is headed with. */
export const letterOf = ({ var: { origin, tenant } }: C) => ({ origin, city: tenant.name })

async function called(c: C, house: House, slug: string): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  const done = await confirmInitiative(house.database, c.var.ctx, { slug, letter: letterOf(c) })
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(done ? '/bellijst?gelukt=klopt' : '/bellijst', 303)
}
