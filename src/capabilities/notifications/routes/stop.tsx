import type { Context, Hono } from 'hono'
import { isToken } from '#capabilities/accounts/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { answerOneClick } from '#platform/mail/one-click.ts'
import { words } from '../messages.ts'
import { readFollowing, resume, stop } from '../service/settings.ts'
import { StopPage, StoppedPage } from '../views/stop.tsx'
import { unknownPage } from './mails.tsx'

/** Where a mailbox stops a mail by itself: the only address that takes a POST from anywhere. */
export const oneClickPath = /^\/stop\/[\w-]{43}\/een-klik$/

/** Mounts `/stop/:token`: the page with one button that a mail leads to, and what a mailbox sends by itself. */
export function mountStop(app: Hono<PageEnv>, house: House): void {
  app.get('/stop/:token', (c) => stopPage(c, house, tokenOf(c)))
  app.post('/stop/:token', (c) => stopNow(c, house, tokenOf(c)))
  app.get('/stop/:token/gestopt', (c) => stoppedPage(c, house, tokenOf(c)))
  app.post('/stop/:token/terug', (c) => back(c, house, tokenOf(c)))
  // Older mail programs open what newer ones send.
  app.get('/stop/:token/een-klik', (c) => c.redirect(`/stop/${tokenOf(c)}`, 303))
  app.post('/stop/:token/een-klik', (c) =>
    answerOneClick(c, (ctx) => stop(house.database, ctx, { key: { token: tokenOf(c) } })),
  )
}

/** @throws {NotFound} when it cannot be one of our secrets */
function tokenOf(c: Context<PageEnv>): string {
  const token = c.req.param('token') ?? ''
  if (!isToken(token)) throw new NotFound()
  return token
}

async function stopPage(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  const following = await readFollowing(house.database, ctx, { key: { token } })
  if (!following) return unknownPage(c, house)
  return showPage(c, house, {
    title: words[ctx.locale].stop.title,
    children: <StopPage locale={ctx.locale} token={token} following={following} />,
  })
}

async function stopNow(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const everything = (await sentForm(c)).get('wat') === 'alles'
  await stop(house.database, c.var.ctx, { key: { token }, ...(everything ? { what: 'everything' } : {}) })
  return c.redirect(`/stop/${token}/gestopt${everything ? '?wat=alles' : ''}`, 303)
}

async function stoppedPage(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  const following = await readFollowing(house.database, ctx, { key: { token } })
  if (!following) return unknownPage(c, house)
  const scope = c.req.query('wat') === 'alles' ? 'everything' : following.scope
  return showPage(c, house, {
    title: words[ctx.locale].stop.done,
    children: <StoppedPage locale={ctx.locale} token={token} following={{ ...following, scope }} />,
  })
}

async function back(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const everything = (await sentForm(c)).get('wat') === 'alles'
  await resume(house.database, c.var.ctx, { key: { token }, ...(everything ? { what: 'everything' } : {}) })
  return c.redirect(`/mails/${token}?gelukt=terug`, 303)
}
