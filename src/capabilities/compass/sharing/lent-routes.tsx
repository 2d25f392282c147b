import type { Context, Hono } from 'hono'
import { copyHeaders } from '#platform/http/copy-headers.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { refuse } from '#platform/http/problem-json.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import type { CompassId } from '../domain.ts'
import { resultSheet } from '../paper/result-sheet.ts'
import { lentAsJson } from './export.ts'
import { exportLent, listLent, readLent } from './lent.ts'
import { sharingWords } from './messages.ts'
import { mayBeLent } from './policy.ts'
import { LentListPage, LentPage, NotLentPage } from './views/lent.tsx'

type C = Context<PageEnv>

/** Mounts `/kompas/gedeeld`: what the municipality reads of ideas, as far and as long as it is shared. */
export function mountLent(app: Hono<PageEnv>, house: House): void {
  const forCity = (answer: (c: C) => Promise<Response>) => (c: C) => {
    const { actor } = c.var.ctx
    if (actor.kind === 'visitor') return toTheDoor(c, '/kompas/gedeeld')
    if (!mayBeLent(actor)) throw new NotFound()
    return answer(c)
  }
  const at = '/kompas/gedeeld'
  app.get(
    at,
    forCity((c) => list(c, house)),
  )
  app.get(
    `${at}/:file{[0-9a-z]+\\.json}`,
    forCity((c) => asData(c, house)),
  )
  app.get(
    `${at}/:file{[0-9a-z]+\\.pdf}`,
    forCity((c) => asPaper(c, house)),
  )
  app.get(
    `${at}/:id`,
    forCity((c) => page(c, house)),
  )
}

function idIn(text: string | undefined): CompassId {
  const [id = ''] = (text ?? '').split('.')
  if (!isId(id)) throw new NotFound()
  return id as CompassId
}

async function list(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  return showPage(c, house, {
    title: sharingWords[ctx.locale].lent.title,
    writtenBy: 'residents',
    current: '/kompas/gedeeld',
    children: <LentListPage locale={ctx.locale} lent={await listLent(house.database, ctx, undefined)} />,
  })
}

async function page(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const lent = await readLent(house.database, ctx, { id: idIn(c.req.param('id')) }).catch(notLent)
  // A conversation leads here: whether there is a Kompas that is not shared, or none, is not told.
  if (lent === null)
    return showPage(c, house, {
      title: sharingWords[ctx.locale].lent.notLent,
      current: '/kompas/gedeeld',
      status: 404,
      children: <NotLentPage locale={ctx.locale} />,
    })
  return showPage(c, house, {
    title: lent.compass.title,
    writtenBy: 'residents',
    current: '/kompas/gedeeld',
    children: <LentPage locale={ctx.locale} lent={lent} />,
  })
}

function notLent(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}

async function asData(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = idIn(c.req.param('file'))
  const lent = await exportLent(house.database, ctx, { id })
  const body = JSON.stringify(lentAsJson(lent, ctx), null, 2)
  return c.body(body, 200, copyHeaders('application/json; charset=utf-8', `kompas-${id}.json`))
}

async function asPaper(c: C, house: House): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const id = idIn(c.req.param('file'))
  const { compass, themes } = await exportLent(house.database, ctx, { id })
  const sheet = resultSheet(
    {
      city: tenant.name,
      site: origin,
      idea: compass.title,
      version: Math.max(0, ...themes.flatMap(({ answers }) => answers.map(({ version }) => version))),
      themes: themes.map(({ theme, standing, answers }) => ({
        theme,
        standing,
        answers: answers.map(({ question, words: text }) => ({ question, text })),
      })),
      hopes: null,
      writtenIn: compass.locale,
      today: localDay(ctx.now),
    },
    ctx.locale,
    tenant.look,
  )
  const pdf = await house.press.print(sheet)
  if (pdf) return c.body(pdf, 200, copyHeaders('application/pdf', `kompas-${id}.pdf`))
  const detail = sharingWords[ctx.locale].lent.busy
  return refuse(c, { status: 429, title: 'Busy', detail, headers: { 'retry-after': '60' } })
}
