import type { Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { doneIn, idOf, letterOf, signedIn } from '../door.ts'
import type { C } from '../door.ts'
import type { TaskId } from '../domain.ts'
import { factsOf, taskForm, toldOf } from './forms.ts'
import type { TaskForm } from './forms.ts'
import { taskWords } from './messages.ts'
import { readOwnTask, readOwnTasks, stopTask, tellTask } from './service.ts'
import { OwnTasksPage, TellTaskPage } from './views/own.tsx'

/** Mounts what a team asks of volunteers: `/initiatieven/:slug/taken`. */
export function mountOwnTasks(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/taken'
  app.get(at, (c) => signedIn(c, () => list(c, house)))
  app.get(`${at}/nieuw`, (c) => signedIn(c, () => newPage(c, house)))
  app.post(`${at}/nieuw`, (c) => signedIn(c, () => tell(c, house, null)))
  app.get(`${at}/:id/bewerken`, (c) => signedIn(c, () => editPage(c, house)))
  app.post(`${at}/:id/bewerken`, (c) => signedIn(c, () => tell(c, house, idOf<TaskId>(c.req.param('id')))))
  app.post(`${at}/:id/stoppen`, (c) => signedIn(c, () => stop(c, house)))
}

const slugOf = (c: C) => c.req.param('slug') ?? ''
const addressOf = (c: C) => `/initiatieven/${slugOf(c)}/taken`

async function list(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const t = taskWords[ctx.locale].own
  const own = await readOwnTasks(house.database, ctx, { slug: slugOf(c) })
  return showPage(c, house, {
    title: `${t.title}: ${own.head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    children: (
      <OwnTasksPage locale={ctx.locale} own={own} today={localDay(ctx.now)} done={doneIn(c, t.done)} />
    ),
  })
}

/** A task from a file begins with what the file said. */
async function newPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { head, activities, wishes } = await readOwnTasks(house.database, c.var.ctx, { slug: slugOf(c) })
  const form = formFor(c, activities)
  const wish = wishes.find(
    (one) => one.activity === c.req.query('van') && `${one.number}` === c.req.query('nr'),
  )
  const from = wish
    ? { wat: (wish.task || wish.talent).slice(0, 80), activiteit: wish.activity }
    : { activiteit: activities.find((one) => one.activity_id === c.req.query('bij'))?.activity_id ?? null }
  const state = wrong ?? form.start({ ...from, hoevaak: 'weekly', mensen: 1 })
  return showTellPage(c, house, { head, activities, form, state, wrong, what: 'add' })
}

async function editPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const id = idOf<TaskId>(c.req.param('id'))
  const { head, activities, task } = await readOwnTask(house.database, c.var.ctx, { slug: slugOf(c), id })
  const form = formFor(c, activities)
  const state = wrong ?? form.start(toldOf(task))
  return showTellPage(c, house, { head, activities, form, state, wrong, what: 'edit' })
}

type Activities = Awaited<ReturnType<typeof readOwnTasks>>['activities']

function formFor(c: C, activities: Activities): TaskForm {
  return taskForm(
    localDay(c.var.ctx.now),
    activities.map((one) => one.activity_id),
  )
}

function showTellPage(
  c: C,
  house: House,
  given: {
    readonly head: Awaited<ReturnType<typeof readOwnTasks>>['head']
    readonly activities: Activities
    readonly form: TaskForm
    readonly state: FormState
    readonly wrong: FormState | undefined
    readonly what: 'add' | 'edit'
  },
): Response {
  const { locale } = c.var.ctx
  const { wrong, ...drawn } = given
  return showPage(c, house, {
    title: `${taskWords[locale].own[given.what]}: ${given.head.name}`,
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: <TellTaskPage {...drawn} locale={locale} />,
  })
}

async function tell(c: C, house: House, id: TaskId | null): Promise<Response> {
  const { ctx } = c.var
  const slug = slugOf(c)
  const again = (state: FormState) => (id === null ? newPage(c, house, state) : editPage(c, house, state))
  const { activities } =
    id === null
      ? await readOwnTasks(house.database, ctx, { slug })
      : await readOwnTask(house.database, ctx, { slug, id })
  const parsed = formFor(c, activities).parse(await sentForm(c))
  if (!parsed.ok) return again(parsed)
  const made = await tellTask(house.database, ctx, { slug, id, told: factsOf(parsed.value) })
  if (made === null) return again(refused(parsed, { activiteit: { code: 'not-a-choice' } }))
  return c.redirect(`${addressOf(c)}?gelukt=bewaard`, 303)
}

async function stop(c: C, house: House): Promise<Response> {
  await stopTask(house.database, c.var.ctx, {
    slug: slugOf(c),
    id: idOf<TaskId>(c.req.param('id')),
    letter: letterOf(c),
  })
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(`${addressOf(c)}?gelukt=gestopt`, 303)
}
