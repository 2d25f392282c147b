import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { lookDecisionForm, reportDecisionForm } from '../forms.ts'
import { words } from '../messages.ts'
import { callItSpam, decideReport, keepReport, readAddress, readDesk, readReport } from '../service/desk.ts'
import { decideNewPage, readNewPage } from '../service/look.ts'
import { DeskPage, deskDone } from '../views/desk.tsx'
import { NewPageInHand, ReportInHandPage } from '../views/in-hand.tsx'

type C = Context<PageEnv>

const report = '/moderatie/meldingen/:id'
const page = '/moderatie/paginas/:slug'

/** Mounts `/moderatie`, where moderators see what waits and decide about it. */
export function mountDesk(app: Hono<PageEnv>, house: House): void {
  app.get('/moderatie', (c) => desk(c, house))
  app.get(report, (c) => reportInHand(c, house, c.req.param('id')))
  app.post(report, (c) => decideAboutReport(c, house, c.req.param('id')))
  app.post(`${report}/adres`, (c) => showAddress(c, house, c.req.param('id')))
  app.post(`${report}/echt`, (c) =>
    sort(c, 'apart', () => keepReport(house.database, c.var.ctx, c.req.param())),
  )
  app.post(`${report}/spam`, (c) =>
    sort(c, 'spam', () => callItSpam(house.database, c.var.ctx, c.req.param())),
  )
  app.get(page, (c) => newPage(c, house, c.req.param('slug')))
  app.post(page, (c) => decideAboutPage(c, house, c.req.param('slug')))
}

async function desk(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const waiting = await readDesk(house.database, ctx, undefined)
  return showPage(c, house, {
    title: words[ctx.locale].desk.title,
    current: '/moderatie',
    children: (
      <DeskPage
        locale={ctx.locale}
        desk={waiting}
        now={ctx.now}
        me={ctx.actor.id}
        done={deskDone.find((one) => one === c.req.query('gelukt')) ?? null}
      />
    ),
  })
}

async function reportInHand(
  c: C,
  house: House,
  id: string,
  { wrong, address }: { wrong?: FormState; address?: string | null } = {},
): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const found = await readReport(house.database, ctx, { id })
  return showPage(c, house, {
    title: words[ctx.locale].hand.title(found.report.name),
    current: '/moderatie',
    status: wrong ? 422 : 200,
    children: (
      <ReportInHandPage
        locale={ctx.locale}
        found={found}
        address={address ?? null}
        state={wrong ?? reportDecisionForm.start()}
      />
    ),
  })
}

async function decideAboutReport(c: C, house: House, id: string): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const parsed = reportDecisionForm.parse(await sentForm(c))
  if (!parsed.ok) return reportInHand(c, house, id, { wrong: parsed })
  const { besluit: outcome, reden: reason } = parsed.value
  await decideReport(house.database, ctx, { id, outcome, reason, from: { origin, city: tenant.name } })
  house.post.wake(ctx.municipality)
  return c.redirect('/moderatie?gelukt=besloten', 303)
}

/** By post, because it leaves a line in the audit trail; the page is drawn at once, so that no address names it. */
async function showAddress(c: C, house: House, id: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  return reportInHand(c, house, id, { address: await readAddress(house.database, ctx, { id }) })
}

/** Says of what was put aside whether it counts. */
async function sort(c: C, said: (typeof deskDone)[number], run: () => Promise<void>): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  await run()
  return c.redirect(`/moderatie?gelukt=${said}`, 303)
}

async function newPage(c: C, house: House, slug: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const waiting = await readNewPage(house.database, ctx, { slug })
  return showPage(c, house, {
    title: words[ctx.locale].look.title(waiting.name),
    current: '/moderatie',
    status: wrong ? 422 : 200,
    children: <NewPageInHand locale={ctx.locale} page={waiting} state={wrong ?? lookDecisionForm.start()} />,
  })
}

async function decideAboutPage(c: C, house: House, slug: string): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c, '/moderatie')
  const parsed = lookDecisionForm.parse(await sentForm(c))
  if (!parsed.ok) return newPage(c, house, slug, parsed)
  const { besluit: outcome, reden } = parsed.value
  const from = { origin, city: tenant.name }
  await decideNewPage(house.database, ctx, { slug, outcome, reason: reden ?? '', from })
  house.post.wake(ctx.municipality)
  return c.redirect('/moderatie?gelukt=besloten', 303)
}
