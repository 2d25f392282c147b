import type { Context, Hono } from 'hono'
import { copyHeaders } from '#platform/http/copy-headers.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { refuse } from '#platform/http/problem-json.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import type { ConversationId } from '../domain.ts'
import { signedIn } from '../door.ts'
import { dossierAsJson } from './json.ts'
import { exportWords } from './messages.ts'
import { exportDossier } from './service.ts'
import { dossierSheet } from './sheet.ts'

type C = Context<PageEnv>

/** Mounts a dossier as a file for the case system of the municipality. Before the page of a conversation, which takes any word. */
export function mountExport(app: Hono<PageEnv>, house: House): void {
  app.get('/gesprekken/:file{[0-9a-z]+\\.json}', (c) => signedIn(c, () => asData(c, house)))
  app.get('/gesprekken/:file{[0-9a-z]+\\.pdf}', (c) => signedIn(c, () => asPaper(c, house)))
}

function idOf(c: C): ConversationId {
  const [id = ''] = (c.req.param('file') ?? '').split('.')
  if (!isId(id)) throw new NotFound()
  return id as ConversationId
}

async function asData(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = idOf(c)
  const body = JSON.stringify(dossierAsJson(await exportDossier(house.database, ctx, { id }), ctx), null, 2)
  return c.body(body, 200, copyHeaders('application/json; charset=utf-8', `gesprek-${id}.json`))
}

async function asPaper(c: C, house: House): Promise<Response> {
  const { ctx, tenant } = c.var
  const id = idOf(c)
  const where = { city: tenant.name, look: tenant.look, locale: ctx.locale, today: localDay(ctx.now) }
  const pdf = await house.press.print(dossierSheet(await exportDossier(house.database, ctx, { id }), where))
  if (pdf) return c.body(pdf, 200, copyHeaders('application/pdf', `gesprek-${id}.pdf`))
  const detail = exportWords[ctx.locale].busy
  return refuse(c, { status: 429, title: 'Busy', detail, headers: { 'retry-after': '60' } })
}
