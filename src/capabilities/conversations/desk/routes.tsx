import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import type { ConversationId } from '../domain.ts'
import { canWatch, canWatchTerms } from '../policy.ts'
import { showDossier } from '../dossier-routes.tsx'
import { letterOf, pageOf } from '../door.ts'
import { nameContact } from '../service/contact.ts'
import { deskWords } from './messages.ts'
import { listCarried, listWaiting, watchTerms } from './service.ts'
import { areaOf, talliesOf, totalOf } from './tally.ts'
import { deskPaths } from './views/frame.tsx'
import type { DeskWidth } from './views/frame.tsx'
import { WaitingPage, WorkPage } from './views/lists.tsx'
import { TermsPage } from './views/terms.tsx'

type C = Context<PageEnv>

/** Mounts the lists of the municipality under `/gesprekken`. To who has no such work they are not there. */
export function mountDesk(app: Hono<PageEnv>, house: House): void {
  app.get('/gesprekken/werk', (c) => only(c, canWatch, () => work(c, house)))
  app.get('/gesprekken/wachtend', (c) => only(c, canWatchTerms, () => waiting(c, house)))
  app.get('/gesprekken/termijnen', (c) => only(c, canWatchTerms, () => terms(c, house)))
  app.post('/gesprekken/:id/ik-help', (c) => only(c, canWatch, () => take(c, house)))
}

/** Whether the work of the municipality is what somebody comes for: their own questions are a tab further. */
export const comesToWork = (c: C): boolean => canWatch(c.var.ctx.actor) && c.req.query('van') !== 'mij'

/** Where they go then. */
export const toWork = (c: C): Response => c.redirect(deskPaths.work, 303)

function only(c: C, may: typeof canWatch, then: () => Promise<Response>): Promise<Response> | Response {
  const { actor } = c.var.ctx
  if (actor.kind !== 'person') return toTheDoor(c, c.req.path)
  if (!may(actor)) throw new NotFound()
  return then()
}

/** Which views somebody has. */
export const widthOf = (c: C): DeskWidth => (canWatchTerms(c.var.ctx.actor) ? 'of an area' : 'own work')

/** The areas by which a municipality divides its work, and what that of a conversation is called. */
async function areasOf(c: C, house: House) {
  const areas = await listAreas(house.database, c.var.ctx.municipality, ['gebied'])
  return { areas, areaName: (of: readonly string[]) => areaOf(areas, of)?.name ?? null }
}

async function work(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const which = c.req.query('toon') === 'afgerond' ? 'ended' : 'open'
  const page = pageOf(c)
  const list = await listCarried(house.database, ctx, { page, which })
  const { areaName } = await areasOf(c, house)
  const t = deskWords[locale]
  return showPage(c, house, {
    title: which === 'open' ? t.workTitle : t.endedTitle,
    writtenBy: 'residents',
    current: '/gesprekken',
    children: (
      <WorkPage {...{ locale, list, page, which, areaName }} width={widthOf(c)} today={localDay(ctx.now)} />
    ),
  })
}

async function waiting(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const page = pageOf(c)
  const list = await listWaiting(house.database, ctx, { page })
  const { areaName } = await areasOf(c, house)
  return showPage(c, house, {
    title: deskWords[locale].waitingTitle,
    writtenBy: 'residents',
    current: '/gesprekken',
    children: (
      <WaitingPage {...{ locale, list, page, areaName }} width={widthOf(c)} today={localDay(ctx.now)} />
    ),
  })
}

async function terms(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const page = pageOf(c)
  const { areas, areaName } = await areasOf(c, house)
  const area = areas.find(({ id }) => id === c.req.query('gebied')) ?? null
  const wanted = area?.id ?? null
  const { counts, rows } = await watchTerms(house.database, ctx, { page, area: wanted })
  return showPage(c, house, {
    title: deskWords[locale].termsTitle,
    writtenBy: 'residents',
    current: '/gesprekken',
    children: (
      <TermsPage
        {...{ locale, rows, page, area, areaName }}
        today={localDay(ctx.now)}
        areas={talliesOf(counts, areas, deskWords[locale].noArea)}
        total={totalOf(counts, wanted)}
      />
    ),
  })
}

/** Somebody takes it upon themselves, while nobody else did. */
async function take(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { actor } = ctx
  const id = c.req.param('id') ?? ''
  if (!isId(id) || actor.kind !== 'person') throw new NotFound()
  const taken = {
    id: id as ConversationId,
    person: actor.id,
    why: '',
    seen: null,
    letter: letterOf(c),
  } as const
  try {
    await nameContact(house.database, ctx, taken)
  } catch (problem) {
    if (!(problem instanceof Conflict)) throw problem
    return showDossier(c, house, { form: 'contact', state: { typed: {}, errors: {} }, why: 'changed' })
  }
  house.post.wake(ctx.municipality)
  return c.redirect(`/gesprekken/${id}?gelukt=contact`, 303)
}
