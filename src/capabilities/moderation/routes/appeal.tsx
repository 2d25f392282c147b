import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import type { Decision } from '../domain.ts'
import { appealForm, judgementForm } from '../forms.ts'
import { words } from '../messages.ts'
import {
  askAgain,
  askAgainAsOwner,
  judgeAppeal,
  readAppeal,
  readDecision,
  readOwnDecision,
} from '../service/appeal.ts'
import { AskAgain, AskedAgain, JudgePage } from '../views/appeal.tsx'

type C = Context<PageEnv>

const asOwner = '/initiatieven/:slug/tweede-blik'
const judgement = '/moderatie/tweede-blik/:id'

/** Mounts how a second moderator is asked, from a mail or by an owner who is signed in, and what that one decides. */
export function mountAppeals(app: Hono<PageEnv>, house: House): void {
  app.get('/tweede-blik/gevraagd', (c) => askedPage(c, house))
  app.get('/tweede-blik/:token', (c) => fromMail(c, house, c.req.param('token')))
  app.post('/tweede-blik/:token', (c) => askFromMail(c, house, c.req.param('token')))
  app.get(asOwner, (c) => ownPage(c, house, c.req.param('slug')))
  app.post(asOwner, (c) => askAsOwner(c, house, c.req.param('slug')))
  app.get(judgement, (c) => judgePage(c, house, c.req.param('id')))
  app.post(judgement, (c) => judge(c, house, c.req.param('id')))
}

function askPage(c: C, house: House, decision: Decision | null, wrong?: FormState): Response {
  const { locale } = c.var.ctx
  const t = words[locale].ask
  return showPage(c, house, {
    title: decision ? t.title : t.expired.title,
    status: wrong || !decision ? 422 : 200,
    children: <AskAgain locale={locale} decision={decision} state={wrong ?? appealForm.start()} />,
  })
}

async function fromMail(c: C, house: House, token: string, wrong?: FormState): Promise<Response> {
  if (!isToken(token)) throw new NotFound()
  return askPage(c, house, await readDecision(house.database, c.var.ctx, { token }), wrong)
}

async function askFromMail(c: C, house: House, token: string): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  if (!isToken(token)) throw new NotFound()
  const parsed = appealForm.parse(await sentForm(c))
  if (!parsed.ok) return fromMail(c, house, token, parsed)
  const asked = { words: parsed.value.waarom, from: { origin, city: tenant.name } }
  if (!(await askAgain(house.database, ctx, { token, ...asked }))) return fromMail(c, house, token)
  house.post.wake(ctx.municipality)
  return c.redirect('/tweede-blik/gevraagd', 303)
}

async function ownPage(c: C, house: House, slug: string, wrong?: FormState): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  return askPage(c, house, await readOwnDecision(house.database, c.var.ctx, { slug }), wrong)
}

async function askAsOwner(c: C, house: House, slug: string): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const parsed = appealForm.parse(await sentForm(c))
  if (!parsed.ok) return ownPage(c, house, slug, parsed)
  const asked = { words: parsed.value.waarom, from: { origin, city: tenant.name } }
  if (!(await askAgainAsOwner(house.database, ctx, { slug, ...asked }))) return ownPage(c, house, slug)
  house.post.wake(ctx.municipality)
  return c.redirect('/tweede-blik/gevraagd', 303)
}

function askedPage(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: words[locale].ask.done.title,
    children: <AskedAgain locale={locale} />,
  })
}

async function judgePage(c: C, house: House, id: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const found = await readAppeal(house.database, ctx, { id })
  return showPage(c, house, {
    title: words[ctx.locale].judge.title(found.appeal.decision.name),
    current: '/moderatie',
    status: wrong ? 422 : 200,
    children: <JudgePage locale={ctx.locale} found={found} state={wrong ?? judgementForm.start()} />,
  })
}

async function judge(c: C, house: House, id: string): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const parsed = judgementForm.parse(await sentForm(c))
  if (!parsed.ok) return judgePage(c, house, id, parsed)
  const { besluit: verdict, reden: reason } = parsed.value
  await judgeAppeal(house.database, ctx, { id, verdict, reason, from: { origin, city: tenant.name } })
  house.post.wake(ctx.municipality)
  // An administrator who judged has no desk to go back to.
  const desk = ctx.actor.grants.some(({ role }) => role === 'moderator')
  return c.redirect(desk ? '/moderatie?gelukt=besloten' : '/mijn', 303)
}
