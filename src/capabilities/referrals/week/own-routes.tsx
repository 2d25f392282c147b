import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { chooseCalls } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { doneIn } from '../outreach/routes/shared.ts'
import { readOwnCalls, takeCallBack } from './calls.ts'
import { weekWords } from './messages.ts'
import { OwnCallsPage } from './views/own-calls.tsx'

type C = Context<PageEnv>

/** Mounts `/initiatieven/:slug/wijkteam/gebeld`: what a team confirmed for an initiative, and how that is undone. */
export function mountOwnCalls(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/wijkteam/gebeld'
  app.get(at, (c) => signedIn(c, () => page(c, house)))
  app.post(`${at}/:activiteit/weg`, (c) => signedIn(c, () => undo(c, house)))
  app.post(`${at}/:keuze{zelf|mag}`, (c) => signedIn(c, () => choose(c, house)))
}

const signedIn = (c: C, then: () => Promise<Response>): Promise<Response> | Response =>
  c.var.ctx.actor.kind === 'person' ? then() : toTheDoor(c)

const slugOf = (c: C): string => c.req.param('slug') ?? ''
const done = (c: C, what: string): Response =>
  c.redirect(`/initiatieven/${slugOf(c)}/wijkteam/gebeld?gelukt=${what}`, 303)

async function page(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const t = weekWords[ctx.locale].call
  const own = await readOwnCalls(house.database, ctx, { slug: slugOf(c) })
  return showPage(c, house, {
    title: `${t.title}: ${own.head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    children: (
      <OwnCallsPage locale={ctx.locale} today={localDay(ctx.now)} own={own} done={doneIn(c, t.done)} />
    ),
  })
}

async function undo(c: C, house: House): Promise<Response> {
  const activity = c.req.param('activiteit') ?? ''
  if (!isId(activity)) throw new NotFound()
  const given = { slug: slugOf(c), activity: activity as ActivityId }
  await takeCallBack(house.database, c.var.ctx, given)
  return done(c, 'weg')
}

async function choose(c: C, house: House): Promise<Response> {
  const choice = c.req.param('keuze') === 'mag' ? 'mag' : 'zelf'
  const others = choice === 'mag' ? 'may' : 'may not'
  await chooseCalls(house.database, c.var.ctx, { slug: slugOf(c), others })
  return done(c, choice)
}
