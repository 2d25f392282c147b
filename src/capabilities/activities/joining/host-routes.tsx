import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import type { ActivityId } from '../domain.ts'
import { letterOf } from '../own-answers.ts'
import { countForm, dayForm } from './forms.ts'
import { called, countAttendance, readComing, takeOff } from './hosts.ts'
import type { JoiningId } from './joining.ts'
import { ComingPage, comingDone } from './host-views.tsx'
import { joinWords } from './messages.ts'

type C = Context<PageEnv>

/** Mounts the page on which hosts see who comes, with its buttons. */
export function mountHosting(app: Hono<PageEnv>, house: House): void {
  const path = '/initiatieven/:slug/activiteiten/:id/wie-komt'
  app.get(path, (c) => comingPage(c, house))
  app.post(`${path}/telling`, (c) => count(c, house))
  app.post(`${path}/:joining/afmelding`, (c) => off(c, house, c.req.param('joining')))
  app.post(`${path}/:joining/gebeld`, (c) => call(c, house, c.req.param('joining')))
}

/** @throws {NotFound} when it cannot be an activity */
function asked(c: C): { slug: string; id: ActivityId } {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  return { slug: c.req.param('slug') ?? '', id: id as ActivityId }
}

async function comingPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { slug, id } = asked(c)
  const day = String(wrong?.typed['dag'] ?? c.req.query('dag') ?? '')
  const coming = await readComing(house.database, ctx, { slug, id, day: isLocalDay(day) ? day : null })
  const done = c.req.query('gelukt')
  return showPage(c, house, {
    title: joinWords[ctx.locale].hosts.title(coming.title),
    writtenBy: 'residents',
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <ComingPage
        {...coming}
        id={id}
        locale={ctx.locale}
        today={localDay(ctx.now)}
        wrong={wrong}
        done={comingDone.find((one) => one === done) ?? null}
      />
    ),
  })
}

/** Back to the same date, saying what was done. */
function back(c: C, done: string, day: string | null): Response {
  const { slug, id } = asked(c)
  const at = day === null ? '' : `&dag=${day}`
  return c.redirect(`/initiatieven/${slug}/activiteiten/${id}/wie-komt?gelukt=${done}${at}`, 303)
}

async function count(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const parsed = countForm.parse(await sentForm(c))
  if (!parsed.ok) return comingPage(c, house, parsed)
  const { kwamen: came, nieuw: firstTime, dag: day } = parsed.value
  const counted = await countAttendance(house.database, ctx, { ...asked(c), day, came, firstTime })
  if (!counted) return comingPage(c, house, refused(parsed, { kwamen: { code: 'not-yet' } }))
  return back(c, 'geteld', day)
}

async function sentDay(c: C): Promise<string | null> {
  const parsed = dayForm.parse(await sentForm(c))
  return parsed.ok ? parsed.value.dag : null
}

/** @throws {NotFound} when it cannot be one */
function joiningIdOf(text: string): JoiningId {
  if (!isId(text)) throw new NotFound()
  return text as JoiningId
}

async function off(c: C, house: House, joining: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const asking = { ...asked(c), joining: joiningIdOf(joining) }
  await takeOff(house.database, ctx, { ...asking, letter: letterOf(c) })
  house.post.wake(ctx.municipality)
  return back(c, 'afgemeld', await sentDay(c))
}

async function call(c: C, house: House, joining: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  await called(house.database, ctx, { ...asked(c), joining: joiningIdOf(joining) })
  return back(c, 'gebeld', await sentDay(c))
}
