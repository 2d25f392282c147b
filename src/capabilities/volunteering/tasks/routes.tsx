import type { Hono } from 'hono'
import { stampOf } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { howSent, idOf, letterOf, mayPass, openCounters } from '../door.ts'
import type { C, Counters } from '../door.ts'
import type { TaskId } from '../domain.ts'
import { readFreePlaces, takeUp } from '../rota/take-up.ts'
import { askForm, takeUpForm } from './forms.ts'
import { taskWords } from './messages.ts'
import { listTasks, readPublicTask } from './service.ts'
import { TasksPage } from './views/list.tsx'
import { SentPage, TaskPage } from './views/task.tsx'

/** Mounts `/meedoen`, and the page of a task, where somebody takes it up. */
export function mountTasks(app: Hono<PageEnv>, house: House): void {
  const counters = openCounters()
  app.get('/meedoen', (c) => list(c, house))
  app.get('/taken/:id', (c) => taskPage(c, house))
  app.post('/taken/:id', (c) => take(c, house, counters))
  app.get('/taken/:id/gelukt', (c) => sentPage(c, house))
}

async function list(c: C, house: House): Promise<Response> {
  const { ctx, tenant } = c.var
  const areas = (await listAreas(house.database, ctx.municipality, ['gebied', 'wijk'])).filter(
    (one, _, all) => one.level === 'gebied' || all.every(({ level }) => level === 'wijk'),
  )
  const form = askForm(areas.map((one) => one.id))
  const asked = form.parse(new URL(c.req.url).searchParams)
  const { gebied: area, talent } = asked.ok ? asked.value : { gebied: null, talent: null }
  const today = localDay(ctx.now)
  const tasks = await listTasks(house.database, ctx.municipality, { area, talent, today })
  const text = taskWords[ctx.locale].list
  return showPage(c, house, {
    title: text.title,
    description: text.description(tenant.name),
    writtenBy: 'residents',
    current: '/meedoen',
    status: asked.ok ? 200 : 400,
    children: (
      <TasksPage
        {...{ locale: ctx.locale, city: tenant.name, form, areas, tasks, today }}
        state={{ typed: asked.typed, errors: asked.ok ? {} : asked.errors }}
        narrowed={area !== null || talent !== null}
      />
    ),
  })
}

async function loaded(c: C, house: House) {
  const { ctx } = c.var
  const id = idOf<TaskId>(c.req.param('id'))
  const task = await readPublicTask(house.database, ctx.municipality, id)
  if (!task) throw new NotFound()
  const days = await readFreePlaces(house.database, ctx, { id })
  return { task, days, form: takeUpForm(days.filter(({ free }) => free > 0).map(({ day }) => day)) }
}

async function taskPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { task, days, form } = await loaded(c, house)
  return showPage(c, house, {
    title: task.title,
    writtenBy: 'residents',
    current: '/meedoen',
    status: wrong ? 422 : 200,
    children: (
      <TaskPage
        {...{ locale: ctx.locale, task, days, form, today: localDay(ctx.now) }}
        state={wrong ?? form.start({ dag: 'later', sinds: stampOf(ctx.now) })}
      />
    ),
  })
}

async function take(c: C, house: House, counters: Counters): Promise<Response> {
  const { ctx } = c.var
  const { task, days } = await loaded(c, house)
  const sent = await sentForm(c)
  // All days can be answered, so that one that filled up meanwhile is told as that.
  const parsed = takeUpForm(days.map(({ day }) => day)).parse(sent)
  if (!parsed.ok) return taskPage(c, house, parsed)
  if (!mayPass(c, house, counters.enough))
    return taskPage(c, house, refused(parsed, { naam: { code: 'too-often' } }))
  const { naam: name, email, telefoon: phone, dag, sinds: stamp } = parsed.value
  const done = await takeUp(house.database, ctx, {
    id: task.id,
    name,
    email,
    phone,
    day: dag === 'later' ? null : dag,
    locale: ctx.locale,
    sent: howSent(c, house, { counters, form: sent, stamp }),
    letter: letterOf(c),
  })
  if (done === 'full') return taskPage(c, house, refused(parsed, { dag: { code: 'full' } }))
  house.post.wake(ctx.municipality)
  return c.redirect(done.key === null ? `/taken/${task.id}/gelukt` : `/beurten/${done.key}`, 303)
}

async function sentPage(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { task } = await loaded(c, house)
  return showPage(c, house, {
    title: taskWords[ctx.locale].page.sent,
    current: '/meedoen',
    children: <SentPage locale={ctx.locale} task={task} />,
  })
}
