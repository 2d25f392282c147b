import { showPage } from '#platform/http/page.tsx'
import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { idOf, letterOf, openCounters, mayPass, signedIn, tokenOf } from '../door.ts'
import type { C, Counters } from '../door.ts'
import type { VolunteerId } from '../domain.ts'
import { turnForm } from './forms.ts'
import { rotaWords } from './messages.ts'
import { changeTurn, leaveTask, readMyTurns } from './service.ts'
import type { TurnsDoor } from './service.ts'
import { GonePage, LeftPage, TurnsPage } from './views/turns.tsx'
import type { TurnsSaid } from './views/turns.tsx'

/** Mounts somebody's own turns: by a link, or signed in. Opening them changes nothing. */
export function mountTurns(app: Hono<PageEnv>, house: House): void {
  const counters = openCounters()
  app.get('/beurten/:token', (c) => page(c, house, byLink(c)))
  app.post('/beurten/:token', (c) => change(c, house, { door: byLink(c), counters }))
  app.post('/beurten/:token/stoppen', (c) => leave(c, house, byLink(c)))
  app.get('/mijn/beurten/:id', (c) => signedIn(c, () => page(c, house, asMyself(c))))
  app.post('/mijn/beurten/:id', (c) => signedIn(c, () => change(c, house, { door: asMyself(c), counters })))
  app.post('/mijn/beurten/:id/stoppen', (c) => signedIn(c, () => leave(c, house, asMyself(c))))
}

const byLink = (c: C): TurnsDoor => ({ token: tokenOf(c.req.param('token')) })
const asMyself = (c: C): TurnsDoor => ({ id: idOf<VolunteerId>(c.req.param('id')) })
const pathOf = (door: TurnsDoor) => ('token' in door ? `/beurten/${door.token}` : `/mijn/beurten/${door.id}`)

async function page(c: C, house: House, door: TurnsDoor, wrong?: TurnsSaid): Promise<Response> {
  const { ctx } = c.var
  const { locale, now } = ctx
  const mine = await readMyTurns(house.database, ctx, { door, letter: letterOf(c) })
  if (!mine) return gone(c, house)
  const said = wrong ?? saidIn(c)
  return showPage(c, house, {
    title: rotaWords[locale].mine.title(mine.task.title),
    status: wrong ? 422 : 200,
    children: <TurnsPage {...{ locale, mine, said, at: pathOf(door), today: localDay(now) }} />,
  })
}

const good = ['genomen', 'terug', 'ruil', 'gehouden'] as const

function saidIn(c: C): TurnsSaid | null {
  const what = good.find((one) => one === c.req.query('gelukt'))
  return what === undefined ? null : { what, tone: 'ok' }
}

function gone(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: rotaWords[locale].gone.title,
    status: 422,
    children: <GonePage locale={locale} />,
  })
}

async function change(
  c: C,
  house: House,
  { door, counters }: { door: TurnsDoor; counters: Counters },
): Promise<Response> {
  const { ctx } = c.var
  const parsed = turnForm.parse(await sentForm(c))
  if (!parsed.ok || !mayPass(c, house, counters.enough))
    return page(c, house, door, { what: 'gone', tone: 'warning' })
  const { besluit: act, dag: day } = parsed.value
  const done = await changeTurn(house.database, ctx, { door, letter: letterOf(c), day, act })
  if (done === 'full' || done === 'most' || done === 'gone')
    return page(c, house, door, { what: done, tone: 'warning' })
  house.post.wake(ctx.municipality)
  return c.redirect(`${pathOf(door)}?gelukt=${done}`, 303)
}

async function leave(c: C, house: House, door: TurnsDoor): Promise<Response> {
  const { locale, municipality } = c.var.ctx
  const done = await leaveTask(house.database, c.var.ctx, { door, letter: letterOf(c) })
  if (done === 'gone') return gone(c, house)
  house.post.wake(municipality)
  return showPage(c, house, {
    title: rotaWords[locale].left.title,
    children: <LeftPage locale={locale} />,
  })
}
