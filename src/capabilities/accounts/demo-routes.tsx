import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { Ctx } from '#platform/context/ctx.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { htmlOf } from '#platform/mail/html/html.ts'
import { mailStyle } from '#platform/mail/html/style.ts'
import { readOutbox, readWaiting } from '#platform/mail/outbox.ts'
import { deviceOf } from './domain.ts'
import type { Person } from './domain.ts'
import { words } from './messages.ts'
import { demoPeople, signInAsDemo } from './service.ts'
import { rememberSession } from './session-cookie.ts'
import { Outbox } from './views/outbox.tsx'

/** Mounts what only a demo city has: its people at one tap, and its mail to read. Elsewhere these pages are not there. */
export function mountDemo(app: Hono<PageEnv>, house: House): void {
  app.post('/inloggen/als/:person{[0-9a-z]{12}}', (c) => becomeDemo(c, house, c.req.param('person')))
  app.get('/uitgaande-mail', (c) => outboxPage(c, house))
  app.get('/uitgaande-mail/:mail{[0-9a-z]{12}}', (c) => mailAsSent(c, house, c.req.param('mail')))
}

/** Only where the installation is a demo and the city is the demo's. */
export function isDemo(c: Context<PageEnv>, house: House): boolean {
  return house.config.demo && c.var.tenant.demo
}

/** The people one may be; nobody outside a demo. */
export async function offeredDemoPeople(c: Context<PageEnv>, house: House): Promise<Person[]> {
  return isDemo(c, house) ? demoPeople(house.database, c.var.ctx, undefined) : []
}

async function becomeDemo(c: Context<PageEnv>, house: House, id: string): Promise<Response> {
  if (!isDemo(c, house)) throw new NotFound()
  const device = deviceOf(c.req.header('user-agent'))
  const signed = await signInAsDemo(house.database, c.var.ctx, { id, device })
  if (!signed) throw new NotFound()
  rememberSession(c, signed.session)
  return c.redirect('/mijn', 303)
}

async function outboxPage(c: Context<PageEnv>, house: House): Promise<Response> {
  if (!isDemo(c, house) || house.post.sends) throw new NotFound()
  const { ctx } = c.var
  const mails = await readOutbox(house.database, asPostman(ctx), undefined)
  return showPage(c, house, {
    title: words[ctx.locale].outbox.title,
    children: <Outbox locale={ctx.locale} mails={mails} />,
  })
}

/** The HTML of a mail, as a mail program shows it: its style is allowed, and nothing else. */
async function mailAsSent(c: Context<PageEnv>, house: House, id: string): Promise<Response> {
  if (!isDemo(c, house) || house.post.sends) throw new NotFound()
  const mail = await readWaiting(house.database, asPostman(c.var.ctx), { id })
  if (!mail) throw new NotFound()
  const style = createHash('sha256').update(mailStyle).digest('base64')
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  )
  c.header('cache-control', 'no-store')
  return c.html(htmlOf(mail.text, mail))
}

function asPostman(ctx: Ctx): Ctx {
  return { ...ctx, actor: { kind: 'system', name: 'outbox' } }
}
