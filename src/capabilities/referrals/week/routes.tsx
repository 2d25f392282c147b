import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { refuse } from '#platform/http/problem-json.ts'
import { isId } from '#platform/ids.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { forTeam } from '../door.ts'
import { doneIn, letterOf } from '../outreach/routes/shared.ts'
import { teamPaths } from '../views/frame.tsx'
import { confirmAfterCall } from './calls.ts'
import { weekWords } from './messages.ts'
import { chooseMail } from './mailing.ts'
import { readWeek } from './service.ts'
import { weekSheet } from './sheet.ts'
import { WeekPage } from './views/week.tsx'

type C = Context<PageEnv>

/** Mounts `/wijkteam/week`: what a team reads of its area in a minute, on the screen and on paper. */
export function mountWeek(app: Hono<PageEnv>, house: House): void {
  const at = teamPaths.week
  app.get(at, (c) => forTeam(c, () => page(c, house)))
  app.get(`${at}.pdf`, (c) => forTeam(c, () => paper(c, house)))
  app.post(`${at}/:activiteit/klopt`, (c) => forTeam(c, () => called(c, house)))
  app.post(`${at}/mail/:keuze{aan|uit}`, (c) => forTeam(c, () => mail(c, house)))
}

async function page(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const t = weekWords[locale]
  const seen = await readWeek(house.database, ctx)
  return showPage(c, house, {
    title: t.title,
    writtenBy: 'residents',
    current: '/wijkteam',
    children: <WeekPage {...{ locale, seen }} done={doneIn(c, t.done)} />,
  })
}

async function paper(c: C, house: House): Promise<Response> {
  const { ctx, tenant } = c.var
  const seen = await readWeek(house.database, ctx)
  const given = { seen, locale: ctx.locale, city: tenant.name, look: tenant.look }
  const pdf = await house.press.print(weekSheet(given))
  const detail = weekWords[ctx.locale].sheet.busy
  if (!pdf) return refuse(c, { status: 429, title: 'Busy', detail, headers: { 'retry-after': '60' } })
  return c.body(pdf, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="wijkteam-week-${seen.week.today}.pdf"`,
    // It has the numbers of people who are there for the team only.
    'cache-control': 'no-store',
  })
}

const outcomes = { confirmed: 'klopt', fresh: 'al', refused: 'zelf' } as const

async function called(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const activity = c.req.param('activiteit') ?? ''
  if (!isId(activity)) throw new NotFound()
  const given = { activity: activity as ActivityId, letter: letterOf(c) }
  const done = await confirmAfterCall(house.database, ctx, given)
  house.post.wake(ctx.municipality)
  return c.redirect(`${teamPaths.week}?gelukt=${outcomes[done]}`, 303)
}

async function mail(c: C, house: House): Promise<Response> {
  const choice = c.req.param('keuze') === 'aan' ? 'on' : 'off'
  await chooseMail(house.database, c.var.ctx, { mail: choice })
  return c.redirect(`${teamPaths.week}?gelukt=${choice === 'on' ? 'aan' : 'uit'}`, 303)
}
