import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'
import { isId, slugOf } from '#platform/ids.ts'
import { conversationOf, inviteHeadOf, partOf, signedIn } from '../door.ts'
import { fileOf } from './calendar.ts'
import { isComing } from './domain.ts'
import type { Appointment, AppointmentId } from './domain.ts'
import { cancelForm, makeForm, momentsOf, moveForm } from './forms.ts'
import { appointmentWords } from './messages.ts'
import { cancelAppointment, listAppointments, makeAppointment, moveAppointment } from './service.ts'
import { MakePage, MovePage } from './views/pages.tsx'
import type { WrongChange } from './views/pages.tsx'

type C = Context<PageEnv>

/** Mounts `/gesprekken/:id/ontmoetingen`: when and where the two sides meet. */
export function mountAppointments(app: Hono<PageEnv>, house: House): void {
  const at = '/gesprekken/:id/ontmoetingen'
  app.get(`${at}/nieuw`, (c) => signedIn(c, () => makePage(c, house)))
  app.post(`${at}/nieuw`, (c) => signedIn(c, () => make(c, house)))
  app.get(`${at}/:bestand{[0-9a-z]+\\.ics}`, (c) => signedIn(c, () => calendar(c, house)))
  app.get(`${at}/:ontmoeting`, (c) => signedIn(c, () => movePage(c, house)))
  app.post(`${at}/:ontmoeting`, (c) => signedIn(c, () => move(c, house)))
  app.post(`${at}/:ontmoeting/afzeggen`, (c) => signedIn(c, () => cancel(c, house)))
}

const back = (c: C) => c.redirect(`/gesprekken/${conversationOf(c)}#ontmoetingen`, 303)

async function makePage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { conversation } = await listAppointments(house.database, ctx, { id: conversationOf(c) })
  if (conversation.endedAt !== null) throw new NotFound()
  return showPage(c, house, {
    title: appointmentWords[ctx.locale].makeTitle,
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: <MakePage locale={ctx.locale} conversation={conversation} state={wrong ?? makeForm.start()} />,
  })
}

/** Past, or so far off that no calendar takes it. */
const isOver = (day: string, { startsAt }: Pick<Appointment, 'startsAt'>, now: Date) =>
  !isLocalDay(day) || startsAt <= now

async function make(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const parsed = makeForm.parse(await sentForm(c))
  if (!parsed.ok) return makePage(c, house, parsed)
  const { wat: title, waar: place } = parsed.value
  const moments = momentsOf(parsed.value)
  if (isOver(parsed.value.dag, moments, ctx.now))
    return makePage(c, house, refused(parsed, { dag: { code: 'past' } }))
  const told = { title, place, ...moments }
  const head = inviteHeadOf(c, house)
  const made = await makeAppointment(house.database, ctx, { id: conversationOf(c), head, told })
  if (made === 'full') return makePage(c, house, refused(parsed, { wat: { code: 'full' } }))
  house.post.wake(ctx.municipality)
  return back(c)
}

async function one(c: C, house: House, id = partOf<AppointmentId>(c, 'ontmoeting')) {
  const { appointments, conversation } = await listAppointments(house.database, c.var.ctx, {
    id: conversationOf(c),
  })
  const found = appointments.find((each) => each.id === id)
  if (!found) throw new NotFound()
  return { appointment: found, conversation }
}

async function movePage(c: C, house: House, wrong?: WrongChange): Promise<Response> {
  const { ctx } = c.var
  const found = await one(c, house)
  if (!isComing(found.appointment, ctx.now)) return back(c)
  return showPage(c, house, {
    title: appointmentWords[ctx.locale].change(found.appointment.title),
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: <MovePage {...found} locale={ctx.locale} wrong={wrong} />,
  })
}

async function move(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const parsed = moveForm.parse(await sentForm(c))
  const wrong = (state: FormState) => movePage(c, house, { form: 'move', state })
  if (!parsed.ok) return wrong(parsed)
  const { wat: title, waar: place, versie: sequence, waarom } = parsed.value
  const moments = momentsOf(parsed.value)
  if (isOver(parsed.value.dag, moments, ctx.now)) return wrong(refused(parsed, { dag: { code: 'past' } }))
  const done = await moveAppointment(house.database, ctx, {
    ...changed(c, house),
    sequence,
    told: { title, place, ...moments },
    reason: waarom ?? '',
  })
  if (done === 'changed') return wrong(refused(parsed, { wat: { code: 'changed' } }))
  house.post.wake(ctx.municipality)
  return back(c)
}

const changed = (c: C, house: House) => ({
  id: conversationOf(c),
  appointment: partOf<AppointmentId>(c, 'ontmoeting'),
  head: inviteHeadOf(c, house),
})

async function cancel(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const parsed = cancelForm.parse(await sentForm(c))
  const wrong = (state: FormState) => movePage(c, house, { form: 'cancel', state })
  if (!parsed.ok) return wrong(parsed)
  const { versie: sequence, reden: reason } = parsed.value
  const done = await cancelAppointment(house.database, ctx, { ...changed(c, house), sequence, reason })
  if (done === 'changed') return wrong(refused(parsed, { reden: { code: 'changed' } }))
  house.post.wake(ctx.municipality)
  return back(c)
}

async function calendar(c: C, house: House): Promise<Response> {
  const id = (c.req.param('bestand') ?? '').slice(0, -'.ics'.length)
  if (!isId(id)) throw new NotFound()
  const { appointment, conversation } = await one(c, house, id as AppointmentId)
  const url = `${c.var.origin}/gesprekken/${conversation.id}`
  return c.body(fileOf(appointment, url), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${slugOf(appointment.title)}.ics"`,
    'cache-control': 'private, no-store',
  })
}
