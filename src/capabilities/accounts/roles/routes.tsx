import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { deviceOf } from '../domain.ts'
import { words } from '../messages.ts'
import { rememberSession } from '../session-cookie.ts'
import { isToken } from '../tokens.ts'
import { Invited } from '../views/invited.tsx'
import { acceptInvitation, readInvitation } from './service.ts'

/** Mounts `/uitnodiging/:token`, where the link of an invitation leads. */
export function mountInvitations(app: Hono<PageEnv>, house: House): void {
  app.get('/uitnodiging/:token', (c) => invitedPage(c, house, c.req.param('token')))
  app.post('/uitnodiging/:token', (c) => accept(c, house, c.req.param('token')))
}

async function invitedPage(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  const invitation = await readInvitation(house.database, ctx, { token })
  const t = words[ctx.locale].invitation
  return showPage(c, house, {
    title: invitation ? t.title(words[ctx.locale].role[invitation.role]) : t.expired.title,
    status: invitation ? 200 : 422,
    children: <Invited locale={ctx.locale} invitation={invitation} />,
  })
}

async function accept(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  if (!isToken(token)) throw new NotFound()
  const device = deviceOf(c.req.header('user-agent'))
  const accepted = await acceptInvitation(house.database, c.var.ctx, { token, device })
  if (!accepted) return invitedPage(c, house, token)
  rememberSession(c, accepted.session)
  return c.redirect('/mijn?gelukt=rol', 303)
}
